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

# Roles, specs, decisions and views

refusal-not-concrete = Lo que pone en «{ $field }» valdría para cualquiera. Di qué dijo, hizo o mostró esta persona, con una frase propia.
refusal-asks-pay-history = Lo que pone en «{ $field }» pregunta cuánto gana o ganaba alguien. Aquí no se le puede preguntar eso a nadie. Puedes preguntar cuánto espera ganar.
refusal-no-such-proposal = Esta propuesta no está en este proceso. Vuelve al proceso y elígela allí.
refusal-no-such-evidence = Esta prueba no está en este proceso. Vuelve al proceso y elígela allí.
refusal-no-such-decline = Esta respuesta no está en este proceso. Vuelve al proceso y elígela allí.
refusal-no-such-offer = Esta oferta no está en este proceso. Vuelve al proceso y elígela allí.
refusal-no-such-report = Aquí no hay ningún informe así que puedas leer.
refusal-no-such-job = Aquí no hay ningún puesto así. Elige uno de la lista.
refusal-no-such-stage = El plan de este puesto no tiene esa etapa. Recarga la página y elige una del plan.
refusal-no-such-requirement = La especificación de este puesto no tiene ese requisito. Recarga la página y elige uno de la lista, o di que el motivo no está en la especificación.
refusal-no-job = Este proceso aún no trata de ningún puesto: es una charla entre personas y nada mide a nadie. Propón antes un puesto; empieza cuando la otra parte acepta.
refusal-same-job = El proceso ya trata de este puesto. Elige otro.
refusal-job-not-open = Este puesto no está abierto, o todas sus plazas están cubiertas. Abre antes el puesto.
refusal-range-missing = La banda salarial de este puesto aún no se conoce. Nadie pasa una criba ni una entrevista antes de conocerla: ponla antes en la especificación.
refusal-range-known = La banda salarial ya se conoce: está en la página del puesto.
refusal-spec-unseen = La especificación del puesto ha cambiado desde la última vez que la viste. Mira antes qué ha cambiado y confírmalo; después esto funcionará.
refusal-spec-moved-on = Entretanto la especificación ha vuelto a cambiar. Recarga la página para ver qué es distinto ahora.
refusal-proposal-pending = Hay una propuesta sin responder, y nada más se mueve hasta que se responda. Respóndela o espera la respuesta de la otra parte.
refusal-proposal-answered = Esta propuesta ya tiene respuesta o ya no está sobre la mesa.
refusal-pay-out-of-bounds = Indica la retribución como una cantidad mayor que cero, el máximo no por debajo del mínimo, con una moneda como EUR.
refusal-off-the-record = Esta charla fue informal o con futuros compañeros: queda fuera del expediente, y nada de lo dicho allí cuenta a favor ni en contra de nadie.
refusal-decline-waits = Hay una negativa escrita y a punto de enviarse. Retírala antes o espera a que se envíe.
refusal-reasons-missing = Un no tiene un motivo. Nombra al menos un requisito de la especificación o di abiertamente que el motivo no está en ella.
refusal-feedback-given = Los comentarios sobre esto ya se han dado.
refusal-offer-too-short = Una oferta se mantiene al menos tres días laborables, para que nadie decida con prisas. Elige un final posterior.
refusal-offer-waits = Hay una oferta escrita y a punto de enviarse. Retírala antes o espera a que se envíe.
refusal-offer-not-open = Esta oferta ya no está abierta. Escribe un mensaje si quieres hablar de ella.
refusal-not-independent = Esta persona estuvo presente o se trata de ella. Elige a alguien que no estuviera en la conversación.
refusal-nobody-independent = Nadie en esta organización podría leerlo con independencia: todos los que podrían estuvieron presentes. Escribe a la organización por otra vía.
refusal-report-answered = Este informe ya tiene respuesta. Escribe un mensaje para añadir algo.
refusal-interest-opened = Las dos partes han hablado y lo han visto. Escribe un mensaje si algo ha cambiado.
refusal-seal-unreadable = Lo que dijo la otra parte se borró y no se puede abrir.
refusal-not-both-stop = Esto termina un proceso en el que las dos partes han dicho que no quieren seguir. Usa en su lugar la respuesta o la retirada.
refusal-outcome-known = El resultado ya se conoce: preguntar ahora cómo fue sería una trampa, así que ya no se pregunta a nadie.
refusal-view-sent = Ya has enviado tu visión de esta conversación. Escribe un mensaje para añadir algo.
refusal-already-over = La conversación ha terminado. Lo que fue, sigue siéndolo.
refusal-same-kind = La conversación ya es de este tipo. Elige otro.
refusal-kind-pending = Ya se ha propuesto otro tipo y falta la respuesta. Responde antes a eso o espera.
refusal-no-kind-proposed = Aquí no hay otro tipo a la espera de respuesta.
refusal-same-member = No puedes pasarte esto a ti mismo. Elige a otra persona.
refusal-not-silent = Todavía no se ha roto ninguna promesa contigo. Puedes retirarte cuando quieras o escribir un mensaje.

refusal-missing-role = Di qué puesto y qué nivel.
refusal-missing-job = Elige un puesto.
refusal-missing-conversation = Elige la conversación.
refusal-missing-seen = Di qué se vio: qué dijo, hizo o mostró alguien.
refusal-missing-change = Di qué lo cambiaría: qué tendría que mostrar alguien.
refusal-missing-outside = La retribución queda fuera de la banda publicada. Di por qué; la otra parte lo leerá.
refusal-missing-conditions = Di qué más incluye.
refusal-missing-pay = Indica la retribución.
refusal-missing-requirement = Elige un requisito.
refusal-missing-interest = Di si quieres seguir.
refusal-missing-own = Di cómo fue tu propia parte.
refusal-missing-to = Elige quién debe leerlo.

field-role = Puesto y nivel
field-job = Puesto
field-conversation = Conversación
field-seen = Qué se vio
field-change = Qué lo cambiaría
field-outside = Por qué fuera de la banda
field-conditions = Qué más incluye
field-pay = Retribución
field-requirement = Requisito
field-interest = ¿Seguir?
field-own = Tu propia parte
field-to = Quién lo lee
