# Cartas sobre propuestas: otro papel, sueldo o puesto. Véase mail.ftl.

mail-proposal-put-subject = { $who } te propone otra cosa
mail-proposal-put = { $who } te hace una propuesta:
mail-proposal-role = Papel y nivel: { $role }
mail-proposal-pay = Sueldo: { $pay }
mail-proposal-nothing-moves = Puedes decir que sí, que no, o proponer otra cosa. Nada se mueve hasta que respondas: ni entrevista, ni etapa siguiente.
mail-proposal-answer = Leerla y responder
mail-proposal-accepted-subject = { $other } dice que sí a tu propuesta
mail-proposal-accepted = { $other } ha dicho que sí a lo que propusiste:
mail-proposal-declined-subject = { $other } dice que no a tu propuesta
mail-proposal-declined = { $other } ha dicho que no a lo que propusiste. Habías propuesto:
mail-proposal-read = Leerla
