# Cartas sobre lo que rodea una conversación. Véase mail.ftl.

mail-kind-proposed-subject = { $who } pregunta: ¿puede ser { $to }?
mail-kind-proposed = { $who } propone que tu conversación ({ $moment }) sea { $to } en vez de { $from }.
mail-kind-measures = Lo que digas se miraría entonces a la luz de lo que pide el puesto. Puedes decir que no, y a nadie se le tiene en cuenta.
mail-kind-until = Mientras no contestes, sigue siendo { $from }.
mail-kind-answer = Ver y contestar
mail-kind-agreed-subject = De acuerdo con { $other }: será { $to }
mail-kind-agreed = Tu conversación ({ $moment }) es ahora { $to } y ya no { $from }. Las dos partes están de acuerdo.
mail-kind-stays-subject = { $other }: sigue siendo { $from }
mail-kind-stays = Se propuso que tu conversación ({ $moment }) fuera { $to }. No hubo acuerdo, así que sigue siendo { $from }.
mail-interests-subject = { $other } y tú habéis dicho si queréis seguir
mail-interests = Las dos partes han hablado, así que las dos lo ven:
mail-interest = { $name }: { $level }
mail-interest-both-stop = Ninguna de las dos partes quiere seguir. Cualquiera puede terminarlo ahora con un botón, con amabilidad y sin tener que dar explicaciones.
mail-exchange-opened-subject = Cómo creéis que fue { $other } y tú
mail-exchange-opened = { $other } y tú habéis dicho cómo creéis que fue la conversación. Ya podéis leer cada parte la opinión de la otra.
mail-exchange-read = Leerlo
mail-exchange-closed-subject = No ha llegado ninguna opinión de { $other }
mail-exchange-closed = Dijiste cómo crees que fue la conversación. En siete días no ha llegado ninguna opinión de { $other }. La tuya sigue en sobre cerrado; si aún envían una, ambas partes podréis leer las dos.
mail-passed-on-subject = Te llega una pregunta de { $who }
mail-passed-on = { $by } no pudo contestar una pregunta de { $who } y te la pasa, porque tú sí puedes.
mail-passed-on-due = Tu respuesta tiene plazo: { $moment }.
mail-question-moved-subject = { $to } contestará a tu pregunta
mail-question-moved = { $by } no pudo contestar a tu pregunta y la ha pasado a { $to }.
mail-question-moved-due = { $to } te debe una respuesta como muy tarde: { $moment }.
mail-ended-together-subject = { $other } y tú: terminado, con gracias
mail-ended-together = Las dos partes habíais dicho que mejor no seguir, así que { $other } lo ha terminado. Nadie debe explicaciones a nadie.
mail-ended-together-thanks = Gracias por tu tiempo. Lo anotado sigue ahí para que lo leas.

# Lo que un miembro lee antes.
mail-brief = Prepararla y decir si vendrás
