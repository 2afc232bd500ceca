# Por qué algo no se hizo: qué lo impide y cómo seguir. Lo leen las dos partes, en páginas, en la API y en el
# correo. Sin reproches ni exclamaciones.

refusal-not-yours = Esto le corresponde a otra persona. Si crees que debería ser cosa tuya, escribe un mensaje en el proceso.
refusal-too-long = El texto de «{ $field }» es demasiado largo. Caben unos 16.000 caracteres: acórtalo o divídelo en dos.
refusal-too-many = Hay demasiadas entradas en «{ $field }». Quita alguna y vuelve a intentarlo.
refusal-too-many-attendees = Por parte de la empresa pueden asistir 12 personas como máximo. Quita a alguna y vuelve a intentarlo.
refusal-too-many-agenda = Caben 20 temas como máximo. Junta algunos y vuelve a intentarlo.
refusal-too-many-open = Ya hay demasiadas a la espera de respuesta. Espera a que se respondan algunas antes de añadir otra.

refusal-missing-starts-at = Indica cuándo empieza la conversación.
refusal-missing-minutes = Indica cuántos minutos: hasta 120 si vas a llegar tarde, hasta 480 al contar lo que pasó.
refusal-missing-attendees = Nombra al menos a una persona que asista por parte de la empresa.
refusal-missing-purpose = Explica para qué es la conversación. Quienes asisten lo leen antes.
refusal-missing-place = Indica dónde os veis, o pon el enlace o el número al que llamar.
refusal-missing-agenda = Escribe de qué quieres hablar.
refusal-missing-reason = Da un motivo. La otra parte lo leerá.
refusal-missing-text = Todavía no hay texto. Escríbelo y vuelve a enviarlo.
refusal-missing-due-at = Indica para cuándo.
refusal-missing-promise = Di qué prometes.
refusal-missing-note = Escribe primero la observación.
refusal-missing-member = Elige a una persona.
refusal-missing-kind = Elige el tipo de conversación.
refusal-missing-zone = Elige una zona horaria.

refusal-starts-in-the-past = Esa hora de comienzo ya ha pasado. Elige una posterior.
refusal-length-out-of-bounds = Una conversación dura entre 5 minutos y 8 horas. Cambia la duración.
refusal-unknown-zone = No conocemos esa zona horaria. Elige una de la lista, por ejemplo Europe/Madrid.
refusal-date-in-the-past = Esa fecha ya ha pasado. Elige una posterior.
refusal-date-not-later = La nueva fecha tiene que ser posterior a la que sustituye.
refusal-process-ended = Este proceso ha terminado. Se puede seguir leyendo, pero ya no admite cambios.

refusal-no-such-conversation = Esta conversación no está en este proceso. Vuelve a abrir el proceso y elígela allí.
refusal-no-such-promise = Esta promesa no está en este proceso. Vuelve a abrir el proceso y elígela allí.
refusal-no-such-question = Esta pregunta no está en este proceso. Vuelve a abrir el proceso y elígela allí.
refusal-no-such-wish = Esta petición no está en este proceso. Vuelve a abrir el proceso y elígela allí.
refusal-no-such-message = Este mensaje no está en este proceso. Vuelve a abrir el proceso y elígelo allí.
refusal-no-such-make-good = No hay nada que compensar en esta dirección. Vuelve a abrir el proceso.
refusal-no-such-member = Aquí no trabaja nadie con ese nombre. Elige a una persona de la lista.
refusal-member-left = Esa persona ya no trabaja aquí. Elige a otra.

refusal-cancelled = Esta conversación se anuló. Concierta una nueva.
refusal-already-started = Esta conversación ya ha empezado o ha terminado, así que esto ya no es posible. Todavía puedes decir qué pasó.
refusal-not-started = Esta conversación aún no ha empezado. Vuelve cuando haya empezado.
refusal-too-early = Es pronto para decir que ya estás. Podrás hacerlo desde 30 minutos antes del comienzo.
refusal-attendance-settled = Lo que pasó ya consta en el registro. Si no es correcto, escribe un mensaje a la otra parte.
refusal-not-attending = Solo pueden hacer esto quienes asisten a la conversación.
refusal-attends-already = Esa persona ya asiste. Elige a otra.
refusal-no-time-proposed = No hay otra hora pendiente de respuesta. Si esta no te va bien, propón una.
refusal-no-stand-in = Aquí no hay ningún suplente pendiente de respuesta.
refusal-double-booked = Alguien que tiene que asistir está ocupado a esa hora. Elige otra hora u otra persona.
refusal-double-booked-here = En este proceso ya hay una conversación a esa hora: { $moment }. Elige otra hora o mueve aquella.
refusal-double-booked-from = Alguien que tiene que asistir está ocupado desde el { $moment }. Elige otra hora u otra persona.

refusal-promise-not-open = Esta promesa ya no está abierta, así que no se puede cambiar.
refusal-moved-already = La fecha de esta promesa ya se movió una vez, y solo se mueve una. Escribe un mensaje para decir cuándo será.
refusal-delivery-is-seen = Aquí no hay nada que confirmar: esta promesa se cumple en cuanto haces lo que dice.
refusal-nothing-to-dispute = Aquí no hay nada que discutir. Una promesa que alguien da por cumplida se puede discutir durante cinco días hábiles.
refusal-question-answered = Esta pregunta ya está resuelta. Si queda algo, haz otra.
refusal-only-the-asker = Solo quien preguntó puede decir si la pregunta está resuelta.
refusal-own-question = Esta pregunta la hizo tu propia parte. La respuesta viene de la otra.
refusal-wish-answered = Esta petición ya tiene respuesta.
refusal-sent-already = Este mensaje ya se ha enviado y no se puede retirar. Puedes enviar una corrección.
refusal-choice-made = Aquí ya se eligió. Si quieres cambiarlo, escribe un mensaje.
refusal-not-a-choice = Esa no es una de las opciones ofrecidas. Elige una de la lista.

# Los campos de los formularios.
field-starts-at = Comienzo
field-minutes = Duración en minutos
field-attendees = Quién asiste
field-purpose = Para qué es
field-place = Lugar, enlace o número
field-agenda = Temas
field-reason = Motivo
field-text = Texto
field-due-at = Para cuándo
field-promise = Qué se promete
field-note = Observación
field-member = Persona
field-kind = Tipo de conversación
field-zone = Zona horaria
