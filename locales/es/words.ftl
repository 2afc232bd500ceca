# Las palabras del oficio. Las etiquetas llevan mayúscula; lo que va dentro de una frase, no.
#
# Siempre las mismas: proceso (process), conversación, promesa, pregunta, petición (wish), mensaje,
# compensación (make-good), suplente (stand-in), ausencia (miss), versión (claim), el registro (the record).
# A quien lee se le habla de tú. Para no marcar género: «la persona candidata», «suplente», «responsable».

side-company = Empresa
side-candidate = Persona candidata
side-the-company = la empresa
side-the-candidate = la persona candidata

role-owner = Titular
role-recruiter = Selección
role-hiring-manager = Responsable del puesto
role-interviewer = Entrevistas
role-executive = Dirección

kind-informal = Charla informal
kind-screening = Primera toma de contacto
kind-interview = Entrevista
kind-peer = Charla con futuros compañeros
kind-offer = Conversación sobre una oferta
kind-feedback = Conversación de valoración
kind-an-informal = una charla informal
kind-a-screening = una primera toma de contacto
kind-an-interview = una entrevista
kind-a-peer = una charla con futuros compañeros
kind-an-offer = una conversación sobre una oferta
kind-a-feedback = una conversación de valoración

presence-on-time = puntual
presence-absent = no vino nadie
presence-stood-in = vino otra persona en su lugar
presence-stood-in-by = { $name } vino en su lugar
presence-called-off = se anuló antes
standing-unknown = nadie ha dicho aún qué pasó
standing-waiting-company = lo dice la empresa; la persona candidata aún no ha respondido
standing-waiting-candidate = lo dice la persona candidata; la empresa aún no ha respondido
standing-agreed = coinciden las dos partes
standing-one-sided-company = lo dice la empresa; la persona candidata guardó silencio
standing-one-sided-candidate = lo dice la persona candidata; la empresa guardó silencio
standing-disputed = en discusión, no cuenta
closing-as-planned = terminó según lo previsto
closing-early-by-company = la empresa la terminó antes de tiempo
closing-early-by-candidate = la persona candidata la terminó antes de tiempo

promise-kind-answer = una respuesta tras la conversación
promise-kind-reply = la respuesta a una pregunta
promise-kind-wish-answer = un sí o un no a una petición
promise-kind-arrange = la cita acordada
promise-kind-apology = una disculpa
promise-kind-range = la banda salarial
promise-kind-feedback = comentarios, requisito a requisito
promise-kind-report-answer = una respuesta a un informe de conducta
promise-kind-other = algo prometido
promise-state-open = abierta
promise-state-kept = cumplida
promise-state-late = cumplida con retraso
promise-state-broken = incumplida
promise-state-excused = dispensada
promise-state-void = sin efecto
void-process-ended = el proceso terminó
void-conversation-not-held = la conversación no tuvo lugar
void-settled = se resolvió de otra manera

question-state-asked = espera respuesta
question-state-replied = respondida, sin confirmar
question-state-answered = resuelta
question-state-still-open = sigue abierta

wish-kind-colleagues = Conocer a futuros compañeros
wish-kind-senior = Hablar con alguien de mayor responsabilidad

message-kind-plain = Mensaje
message-kind-answer = Respuesta
message-kind-decline = Respuesta que cierra el proceso
message-kind-apology = Disculpa
message-state-waiting = sale a las { $clock }; hasta entonces se puede retirar
message-state-sent = enviado
message-state-taken-back = retirado

choice-another-person = Hablar con otra persona
choice-another-form = Hablar de otra forma
choice-end = Terminar, sin culpa de nadie
choice-go-on = Seguir como hasta ahora

ending-declined = la empresa dijo que no
ending-withdrawn = la persona candidata se retiró
ending-made-good = terminó sin culpa de nadie, tras conversaciones fallidas
ending-mutual = ninguna de las dos partes quería seguir
ending-hired = contratación
ending-offer-declined = la oferta se rechazó
ending-offer-expired = la oferta terminó sin respuesta
ending-job-closed = el puesto se cerró
ending-moved = pasó a otro puesto
ending-went-silent = la empresa calló, según consta
promise-kind-scorecard = una ficha de valoración
