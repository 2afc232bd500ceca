# Procesos: la lista, la página de uno, abrir y terminar.

optional = si quieres

# La lista.
processes-new = Abrir un proceso
processes-name = El nombre empieza por
processes-which = Cuáles
processes-running = En marcha
processes-ended = Terminados
processes-all = Todos
processes-find = Mostrar
processes-show-all = Mostrar todos
processes-none = Todavía no hay nada en marcha. Un proceso es una persona y un puesto, o aún ninguno: todo lo dicho y prometido está en un solo lugar, igual para las dos partes.
processes-none-yours = Todavía no participas en ningún proceso. En cuanto alguien te cite para una conversación, aparecerá aquí.
processes-none-candidate = Aquí no tienes ningún proceso en marcha. Cuando la empresa abra uno contigo, lo encontrarás aquí y recibirás un correo.
processes-none-found = No hay nada que encaje.
processes-no-job = aún sin puesto
processes-next = próxima cita: { $at }
processes-you-owe = debes { $what }
processes-we-owe = tu parte debe { $what }
processes-company-owes = la empresa debe { $what }
processes-candidate-owes = la persona candidata debe { $what }
processes-pages = Más procesos
processes-first-page = A los más recientes
processes-next-page = Anteriores

# Abrir uno.
open-title = Abrir un proceso
open-lead = Desde ahora las dos partes comparten un mismo registro. La persona candidata recibe un correo con el enlace; no necesita cuenta.
open-find = Alguien que ya está aquí
open-find-hint = El comienzo de su nombre.
open-find-do = Buscar
open-find-none = Aquí no hay nadie cuyo nombre empiece así. Si es alguien nuevo, rellena los campos de abajo.
open-whom = Con quién
open-somebody-new = Alguien nuevo
open-name = Nombre
open-email = Dirección de correo
open-email-hint = Ahí llega el enlace al registro compartido.
open-language = Idioma
open-language-hint = El de sus correos y páginas, hasta que elija otro.
open-zone = Zona horaria
open-zone-hint = La del lugar donde está, por ejemplo Europe/Madrid. Verá las horas en su propio reloj.
open-job = Puesto
open-job-hint = Un proceso puede empezar sin puesto: entonces es una relación, y nada más.
open-no-job = Aún ninguno
open-recruiter = Quién lo lleva
open-recruiter-hint = Debe las respuestas a la persona candidata, y recibe aviso cuando algo va mal.
open-do = Abrir y escribir a la persona candidata
open-not = Cancelar
open-refused = Todavía no se ha abierto

# La página de uno: cabeceras y nombres.
process-you = Tú
process-you-small = tú
process-who = { $name }, { $role }
process-erased = (borrado)
process-run-by = lo lleva { $name }
process-run-by-you = lo llevas tú
process-stage = Etapa { $n } de { $of }: { $name }
process-lanes = El registro de las dos partes
process-today = Hoy, { $day }
process-fold = { $n ->
    [one] { $month }, 1 entrada
   *[other] { $month }, { $n } entradas
}
process-meeting = { $kind } del { $at }
process-only-company = Solo lo ve tu organización
process-only-you = Solo lo ves tú

# A quién le toca.
process-you-owe = Te toca a ti
process-your-side-owes = Le toca a tu parte
process-they-owe = Le toca a { $side }
process-owed-by-you = Le debes a { $whom } { $what }, a más tardar el { $at }.
process-owed-by-you-late = Le debes a { $whom } { $what }. Vencía el { $at }.
process-owed-to-you = { $name } te debe { $what }, a más tardar el { $at }.
process-owed-to-you-late = { $name } te debe { $what }. Vencía el { $at }.
process-owed-by-name = { $name } le debe a { $whom } { $what }, a más tardar el { $at }.
process-owed-by-name-late = { $name } le debe a { $whom } { $what }. Vencía el { $at }.
process-then-expected = Ahora se espera para el { $at }.
process-then-up = Ha pasado a { $name }.
process-then-broken = Cuenta como incumplida y se sigue debiendo.
process-then-late = Si no ha llegado el { $at }, contará como incumplida.
process-then-yours = Lo ven las dos partes. Si va a tardar más, di una fecha nueva antes de que pase esta: entonces será, como mucho, un retraso, no un incumplimiento.
process-then-company = Si para entonces no ha llegado nada, se avisa a las dos partes y un día hábil después pasa a alguien de mayor responsabilidad. El { $at } contaría como incumplida.
process-then-candidate = Si para entonces no ha llegado nada, se avisa a las dos partes. El { $at } contaría como incumplida.
process-word-after-withdrawal = unas palabras sobre la retirada
process-days = { $n ->
    [one] { $used } de 1 día hábil transcurrido
   *[other] { $used } de { $n } días hábiles transcurridos
}
process-nobody-kicker = No se debe nada
process-nobody = Ahora mismo nadie debe nada.
process-nobody-ahead = Lo próximo: { $kind } con { $whom }, { $at }.
process-nobody-company = Un buen siguiente paso: fijar la próxima conversación, o decir abiertamente cómo están las cosas.
process-nobody-candidate = Un buen siguiente paso: pregunta lo que quieras saber. La respuesta quedará prometida para una fecha.
process-do-kept = Ya lo he hecho
process-do-kept-by-colleague = Ya está hecho
process-do-late = Decir que se retrasa
process-do-write = Escribir
process-do-prepare = Prepararla
process-do-book = Fijar una conversación
process-do-ask = Hacer una pregunta
process-do-answer = Dar la respuesta
process-do-wish = Pedir hablar con alguien
process-do-promise = Prometer algo
process-do-withdraw = Retirarme

# La conversación del día.
process-day-today = { $kind } hoy a las { $clock }
process-day-now = { $kind }, desde las { $clock }
process-day-over = { $kind }, { $day } a las { $clock }: ¿qué pasó?
process-day-why = En su página dices que ya estás, o que llegarás tarde.
process-day-alert = Alguien espera a solas. A las { $clock } se avisó a quien falta y a selección; en su página se ve quién podría suplir.
process-day-over-why = Cada parte lo dice por sí misma. Solo cuenta lo que dicen las dos, o lo que dice una y la otra deja estar.
process-day-go = Ir a la conversación
process-day-say = Decir qué pasó
process-seat-here = presente desde las { $clock }
process-seat-not-here = aún no está
process-seat-confirmed = asistencia confirmada
process-seat-unconfirmed = asistencia sin confirmar
process-seat-spoke = ya ha dicho qué pasó
process-seat-silent = aún no lo ha dicho

# Tras una segunda ausencia seguida.
process-amends-title = Han fallado dos conversaciones seguidas
process-amends-title-you = ¿Quieres seguir?
process-amends-title-candidate = La persona candidata ha faltado a dos conversaciones seguidas
process-amends-owed-to-you = { $name } te debe una disculpa, a más tardar el { $at }. No hace falta que la esperes: elige cómo seguir cuando quieras.
process-amends-owed-by-you = Le debes una disculpa a { $whom }, a más tardar el { $at }. Nadie puede darla por ti.
process-amends-owed = { $name } le debe una disculpa a { $whom }, a más tardar el { $at }.
process-amends-given-you = Ya tienes la disculpa. ¿Cómo quieres seguir?
process-amends-given = { $whom } ya tiene la disculpa.
process-amends-go-on = Dos conversaciones seguidas no han tenido lugar. Puede pasar; decir claramente cómo seguir ayuda a las dos partes.
process-amends-they-choose = { $name } elige cómo seguir: todos los caminos son igual de buenos.
process-amends-apologise = Escribir la disculpa
process-choice-person = Hablas con alguien a quien no se esperaba en las dos que fallaron. { $name } se encarga de que se fije.
process-choice-form = Por escrito, por teléfono, a otra hora o en otro lugar: { $name } propone una forma que funcione.
process-choice-end = El proceso termina y el registro dice por qué. { $side } te sigue debiendo la disculpa.
process-choice-go-on = Sigues como si nada hubiera pasado. Se busca una nueva fecha entre las dos partes.
process-choice-do = Elegir esto

# Una conversación, entre los dos carriles.
process-talk-kicker = { $kind } · { $at }, { $length }
process-talk-moved = antes, { $day }
process-talk-instead = { $name } en lugar de { $other }
process-talk-confirmed = confirmada por las dos partes
process-talk-unconfirmed = falta que confirme: { $names }
process-talk-peer = extraoficial
process-talk-missed-company = la empresa no acudió ni avisó
process-talk-missed-candidate = la persona candidata no acudió ni avisó
process-talk-second-miss = segunda ausencia seguida
process-talk-disputed = las dos partes no coinciden
process-talk-trouble = problema técnico, no es culpa de nadie
process-talk-held = celebrada
process-talk-late = { $side }: { $late }
process-talk-not-held = no tuvo lugar
process-talk-now = en curso
process-talk-unknown = nadie ha dicho qué pasó
process-talk-proposal = Se propone otra hora ({ $side }): { $at }.
process-talk-answer-time = Responder
process-talk-alerted = { $clock }: una parte esperaba sola. Se avisó a quien faltaba y a selección.
process-talk-agenda = { $n ->
    [one] 1 pregunta abierta en el orden del día
   *[other] { $n } preguntas abiertas en el orden del día
}
process-talk-say = Decir qué pasó
process-you-say = Tú dices
process-side-says = { $side } dice
process-here-since = Presente desde las { $clock }.
process-claim-of = { $side }: { $what }
process-claim-held = Tuvo lugar, con puntualidad de ambas partes.
process-claim-trouble = Hubo un problema técnico.
process-claim-silence = nada todavía
process-claim-silence-until = nada todavía; después del { $moment } valdrá solo lo que dice la otra parte
process-verdict-agree = coinciden
process-verdict-differ = no coinciden, no cuenta
process-verdict-one = por ahora, una sola parte
process-verdict-one-accepted = una sola parte, sin réplica

# Lo que hay en un carril.
process-opened = Proceso abierto: { $job }.
process-applied = Candidatura: { $job }.
process-opened-without-job = Proceso abierto, aún sin puesto.
process-ended = El proceso ha terminado: { $how }.
process-ended-tag = terminado
process-ended-detail = El registro queda como está, para las dos partes. Abajo aún se puede escribir unas palabras.
process-booked = Fijada: { $what }.
process-moved = Movida: { $what }; ahora, { $to }. Se avisó { $lead }.
process-called-off = Anulada: { $what }. Se avisó { $lead }.
process-late = Aviso de retraso: { $length }. Se avisó { $lead }.
process-stand-in = { $name } podría suplir a las { $clock }.
process-stand-in-waits = espera respuesta
process-stand-in-accepted = con gusto
process-stand-in-declined = esta vez no
process-stand-in-do = Responder
process-question = Pregunta
process-question-agenda = en el orden del día: { $what }
process-question-written = por escrito
process-question-reply = Responder
process-question-answered = Eso la resuelve
process-question-still-open = Sigue abierta
process-reply-to = Respuesta a
process-reply-answers = resuelve la pregunta
process-answered = Da por resuelta:
process-wish-waits = espera un sí o un no
process-wish-do = Responder a la petición
process-wish-yes = Sí a
process-wish-no = No a
process-message-corrects = Corrige el mensaje del { $at }
process-message-corrected = corregido después
process-message-take-back = Retirarla
process-message-correct = Corregir
process-make-good-company = Segunda ausencia seguida. Pasa al siguiente nivel: { $name } debe una disculpa, y la persona candidata elige cómo seguir.
process-make-good-company-nobody = Segunda ausencia seguida. La persona candidata elige cómo seguir.
process-make-good-candidate = Segunda ausencia seguida. La pregunta es sencilla: ¿seguir o terminar?
process-chosen = Ha elegido: { $choice }.
process-promised = Prometido para el { $due }
process-promised-said = hecho el { $day }, según dice quien lo debía
process-promised-seen = hecho el { $day }
process-promise-tag = { $what }: { $state }
process-excused = Dispensado: { $what }
process-disputed = Dice que no se cumplió: { $what }
process-owed-moved = al principio, { $day }
process-owed-expected = se espera el { $day }
process-owed-up = ha pasado a { $name }

# Debajo de los carriles.
process-write = Escribir a { $name }
process-write-hint = Pasa a formar parte del registro que ven las dos partes.
process-write-do = Enviar
process-questions = Preguntas abiertas
process-questions-none = No hay ninguna pregunta abierta. Lo que cualquiera de las partes quiera saber queda en el orden del día de la próxima conversación, hasta que quien preguntó diga que está resuelto.
process-ways = Lo que puedes hacer aquí
process-plan = El plan
process-plan-whom = con: { $whom }
process-plan-answer = respuesta en { $days }
process-plan-purpose = Para qué sirve
process-plan-learns = Lo que puede saber { $side }
process-plan-you-learn = Lo que puedes saber tú
process-plan-now = estamos aquí
process-plan-go = Pasar a esta etapa
process-record = Registro
process-record-same = Las dos partes tienen el mismo; un pasado reescrito se notaría.

# Retirarse.
withdraw-title = Retirarte
withdraw-lead = Puedes terminar este proceso ahora, sin dar ningún motivo. { $workspace } lo confirma enseguida, y una persona te debe unas palabras en dos días hábiles.
withdraw-ahead = Antes de irte: esto aún está por delante
withdraw-next = { $kind } con { $names }, { $at }. Se anula si te retiras.
withdraw-questions = Preguntaste esto y aún no está resuelto:
withdraw-reason = Por qué
withdraw-reason-hint = Las dos partes ven lo que escribas aquí.
withdraw-do = Retirarme ahora
withdraw-not = Quedarme
