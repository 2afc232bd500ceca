# Decisiones: seguir, decir que no con sus motivos y comentarios, ofertas, y una empresa que dejó de responder. Un no se
# dice y no se ablanda hasta la nada; no se culpa a nadie.

# ¿Y ahora?
decide-title = ¿Y ahora con { $name }?
decide-lead = { $minutes ->
    [0] Cada una de estas respuestas sale en el momento.
    [one] Cada una de estas respuestas espera un minuto antes de salir. Hasta entonces puedes retirarla, y la otra parte no ve nada.
   *[other] Cada una de estas respuestas espera { $minutes } minutos antes de salir. Hasta entonces puedes retirarla, y la otra parte no ve nada.
}
decide-go-on = Seguir
decide-go-on-say = Eliges la siguiente etapa y se lo cuentas a { $name } con tus palabras. El proceso pasa a esa etapa cuando salen.
decide-no = Decir que no
decide-no-say = Das los motivos: requisitos de la especificación del puesto o, abiertamente, uno que no está en ella. { $name } lee qué se vio y qué lo cambiaría. El proceso termina cuando sale.
decide-offer = Hacer una oferta
decide-offer-say = Puesto, sueldo, comienzo y hasta cuándo vale. { $name } puede aceptarla, rechazarla o pedir otras condiciones.
decide-else = ¿Todavía nada de esto?
decide-else-lead = Puedes contar cómo está la cosa o seguir hablando. Lo que se debe con fecha se sigue debiendo hasta que salga una respuesta.
decide-answer = Contar cómo está la cosa
process-do-decide = Decidir qué sigue

# Seguir.
advance-title = Seguir con { $name }
advance-lead = Qué etapa viene ahora y qué quieres decir sobre ella.
advance-stage = La siguiente etapa
advance-text-hint = Qué fue bien, para qué es la próxima conversación y cuándo propondrás una hora.
advance-do = Seguir

# Visto antes de enviarlo.
preview-title = Esto es lo que leerá { $name }
preview-lead = Exactamente así, en el idioma y con la hora de { $name }. Todavía no se ha enviado nada.
preview-do = Leerlo como lo leerá { $name }
preview-change = Cambiarlo

# Lo que espera, lo que se retiró, lo que resultó.
decision-waits = Sale a las { $clock }. Hasta entonces se puede retirar.
decision-taken-back = Retirado el { $at }. { $name } no llegó a verlo.
decision-to-record = Al proceso
decision-read = Leerlo
decision-no-waits = A las { $clock } sale un no. Hasta entonces se puede retirar.
decision-offer-waits = A las { $clock } sale una oferta. Hasta entonces se puede retirar.
decision-offered-to-you = { $company } te hace una oferta. Vale hasta el { $until }.
decision-offered = { $name } tiene tu oferta. Vale hasta el { $until }.
decision-countered = { $name } pide otras condiciones.
decision-answer-to-terms = una respuesta a las otras condiciones
decision-an-answer = una respuesta
decision-countered-by-you = Has pedido otras condiciones. La oferta sigue en pie mientras esperas la respuesta.
decision-read-offer = Leer la oferta
decision-outcome = Hay un resultado, con sus motivos.
decision-read-outcome = Leer el resultado y sus motivos
decision-accepted = La oferta fue aceptada.
decision-declined = La oferta fue rechazada.
decision-expired = La oferta terminó sin respuesta.
decision-silence = { $company } no ha cumplido una promesa que te hizo.
decision-silence-ways = Puedes esperar, escribir, o dejar constancia de que la empresa dejó de responder. Esto último termina el proceso, y el registro dice por qué.
decision-silence-do = Dejar constancia del silencio

# Decir que no.
decline-title = Decir que no a { $name }
decline-lead = Un no ayuda cuando dice por qué. Lo lees como se leerá antes de que salga.
decline-ends-offer = Hay una oferta abierta.
decline-ends-offer-next = Termina con este no.
decline-reasons = Por qué: ¿qué requisitos de la especificación?
decline-reason = ¿Por qué?
decline-reasons-hint = Marca lo que decidió. { $name } lee cada motivo con lo que escribas en él.
decline-unwritten = Un motivo que no está en la especificación
decline-unwritten-hint = Este motivo no está en la especificación publicada; la otra persona leerá que es así.
decline-unpublished-hint = { $weight }. Este requisito no está en la especificación publicada; la otra persona leerá que es así.
decline-seen = Qué se vio
decline-seen-hint = Qué dijo, hizo o mostró. «No encaja» no le dice nada a nadie.
decline-change = Qué lo cambiaría
decline-change-hint = Qué habría que mostrar o aprender, lo más concreto que puedas.
decline-feedback = Los comentarios a cada motivo
decline-now = Van con este no
decline-now-hint = Qué se vio y qué lo cambiaría, en cada motivo.
decline-later-by = Llegan a más tardar el { $at }
decline-later-hint = Lo prometes. { $name } lee la fecha, y a ti te la recordamos.
decline-text = Tus palabras para { $name }
decline-text-hint = Di el no con claridad en la primera frase, y agradece lo que te ha dado.
decline-do = Enviar este no

# El resultado, como se lee.
decline-page-candidate = El resultado
decline-page-company = El no a { $name }
decline-page-lead = { $company } no va a seguir con esto. Aquí está el porqué, en sus palabras.
decline-by = Lo decidió { $who }
decline-why = Por qué
decline-not-in-spec = no está en la especificación publicada
decline-requirement-of-before = Un requisito de otra versión de la especificación
decline-later = Llega a más tardar el { $at }
decline-later-both = Qué se vio y qué lo cambiaría llega a más tardar el { $at }.
decline-measured = La medida fue la versión { $version } de la especificación.
decline-feedback-whole = Los comentarios están completos.
decline-feedback-given = Los comentarios llegaron el { $at }.
decline-feedback-owed = Lo que falta llega a más tardar el { $at }. Lo debe { $who }.
decline-feedback-late = Lo que falta tenía que llegar el { $at }. Lo debe { $who }.
decline-write-back = Escribirles

# Los comentarios que siguen.
feedback-title = Comentarios para { $name }
feedback-lead = En cada motivo: qué se vio y qué lo cambiaría. Salen en el momento.
feedback-do = Enviar los comentarios
feedback-give = Dar los comentarios

# Hacer una oferta.
offer-title = Una oferta para { $name }
offer-lead = Las condiciones como las firmarías. Las lees como se leerán antes de que salgan.
offer-replaces = Hay una oferta abierta. Esta ocupa su lugar cuando salga.
offer-role = Puesto y nivel
offer-pay = Sueldo
offer-currency = Moneda
offer-period = Por cuánto tiempo
offer-per-year = al año
offer-per-month = al mes
offer-per-week = a la semana
offer-per-day = al día
offer-per-hour = por hora
offer-gross = Antes o después de impuestos
offer-gross-yes = Bruto
offer-gross-no = Neto
offer-range = Banda publicada: { $range }.
offer-inside = dentro de la banda
offer-outside = fuera de la banda
offer-outside-why = Por qué queda fuera de la banda
offer-outside-hint = Solo si queda fuera. La otra persona lo lee.
offer-starts = Comienzo
offer-conditions = Qué más incluye
offer-conditions-hint = Vacaciones, horario, preaviso, de qué depende.
offer-until = Vale hasta
offer-until-hint = Tres días hábiles como mínimo, con la hora de { $place }.
offer-do = Hacer esta oferta

# Una oferta, como se lee.
offer-page-candidate = Una oferta de { $company }
offer-page-company = La oferta a { $name }
offer-by = La hace
offer-state-waiting = espera para salir
offer-state-open = abierta
offer-state-accepted = aceptada
offer-state-declined = rechazada
offer-state-countered = se piden otras condiciones
offer-state-replaced = sustituida por otra posterior
offer-state-expired = terminó sin respuesta
offer-state-taken-back = retirada
offer-state-lapsed = decayó con el final del proceso
offer-says-open = Vale hasta el { $at }.
offer-says-countered = La oferta sigue en pie mientras se espera la respuesta.
offer-says-since = Desde el { $at }.
offer-counters = Qué se pidió en su lugar
offer-countered-by = { $name }, { $at }
offer-upheld-by = { $name }, { $at }: la oferta sigue como está
offer-answer-by = { $name } dice:
offer-accept = Aceptar
offer-counter = Pedir otras condiciones
offer-ask = Hacer una pregunta
offer-decline = Rechazar
offer-uphold = Mantenerla como está
offer-another = Hacer otra oferta

# La palabra de cada parte.
offer-accept-title = Aceptar esta oferta
offer-accept-lead = Una vez más, a qué dices que sí. { $company } lo sabe en el momento y el proceso termina: el puesto es tuyo.
offer-accept-text = Unas palabras
offer-accept-do = Sí, acepto
offer-decline-title = Rechazar esta oferta
offer-decline-lead = { $company } lo sabe en el momento y el proceso termina. El registro se queda con las dos partes.
offer-decline-text = Por qué
offer-decline-do = Rechazar la oferta
offer-counter-title = Pedir otras condiciones
offer-counter-lead = La oferta sigue siendo tuya mientras tanto y no caduca. { $company } te debe una respuesta en { $days }.
offer-counter-offered = Te ofrecen: { $pay }.
offer-counter-text = Qué tendría que ser distinto, y por qué
offer-counter-hint = Sueldo, comienzo, horario, lugar: lo que te importe.
offer-counter-do = Enviar
offer-uphold-title = La oferta sigue como está
offer-uphold-lead = { $name } tiene al menos { $days } para volver a pensarlo.
offer-uphold-text = Tu respuesta a { $name }
offer-uphold-do = Enviar esta respuesta

# En los carriles.
decided-offer = Hace una oferta:
decided-countered = Pide otras condiciones:
decided-upheld = La oferta sigue como está:
decided-feedback = Da los comentarios que se prometieron.
decided-goes-on = Se sigue con: { $stage }
decided-never-sent = nunca salió, el proceso terminó antes

# Una empresa que dejó de responder.
silent-title = La empresa dejó de responder
silent-lead = Lo dejas escrito tú; nadie más puede. Termina este proceso, y el registro de las dos partes dice por qué. Avisamos a { $company }. También puedes simplemente esperar, o escribir.
silent-owed = Esto se te prometió y no llegó:
silent-reason = Algo que quieras añadir
silent-do = Dejar constancia y terminar
silent-not = Ahora no
