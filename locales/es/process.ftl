# Procesos: la lista, la página de uno, abrir y terminar.

optional = si quieres
withdraw-title = Retirarte
withdraw-lead = Puedes terminar este proceso ahora, sin dar ningún motivo. { $workspace } lo confirma enseguida, y una persona te debe unas palabras en dos días laborables.
withdraw-reason = Por qué
withdraw-reason-hint = Las dos partes ven lo que escribas aquí.
withdraw-do = Retirarme ahora
withdraw-not = Quedarme
