# Compensar: lo que sigue a la segunda ausencia seguida. Con calma, claro y sin reproches.

make-good-crumb = Compensación
make-good-title = Dos veces no vino nadie. ¿Y ahora?
make-good-lead = No debería ser así, y consta que fue cosa suya. Tú decides cómo se sigue.
make-good-title-company = Dos veces no vino nadie
make-good-lead-company = { $name } esperó dos veces seguidas. Se le debe una disculpa y decide cómo se sigue.
make-good-still = ¿Quieres seguir adelante?
make-good-still-lead = Dos conversaciones seguidas con { $name } no tuvieron lugar porque no estabas. Son cosas que pasan. Una palabra clara ayuda a todos, y cualquiera de las dos está bien.
make-good-still-company = Dos veces no vino nadie
make-good-still-lead-company = { $name } no estuvo dos veces seguidas. Le hemos preguntado si quiere seguir adelante.

make-good-apology = La disculpa
make-good-owes-you = { $who }, te debe una disculpa.
make-good-owes-you-detail = Con sus propias palabras y con su nombre. No hace falta que la esperes para elegir.
make-good-owes-them = { $who }, debe una disculpa a { $name }.
make-good-owes-them-detail = La escribe quien responde de lo ocurrido, y nadie más puede hacerlo.
make-good-you-owe = Debes una disculpa a { $name }.
make-good-you-owe-detail = No eras tú quien tenía que venir; eres quien responde de ello.
make-good-apologise = Escribir la disculpa
make-good-apologise-title = Tu disculpa
make-good-apologise-lead = { $name } esperó dos veces. Lo que escribas sale con tu nombre, al momento.
make-good-apologise-text = Con tus palabras
make-good-apologise-hint = Di qué pasó, que lo sientes y qué cambiará. { $name } elige cómo seguir; no hace falta que lo propongas.
make-good-apologise-do = Enviarla

make-good-choose = ¿Cómo quieres seguir?
make-good-choice = Cómo se sigue
make-good-choice-theirs = { $name } tiene estas opciones y tiempo para pensarlo. Hasta entonces no se concierta nada.
make-good-words = Unas palabras
make-good-wait = No pierdes nada por esperar: mientras no elijas, nadie concierta nada sin ti.
make-good-another-person = Hablas con otra persona de la empresa, con el mismo peso. Se ocupa quien responde de las ausencias.
make-good-another-form = Por escrito, por teléfono, en otro lugar: di abajo qué te vendría bien. Se ocupa quien responde de las ausencias.
make-good-end = El proceso termina aquí. En el registro consta por qué, y que no fue por ti.
make-good-end-yours = El proceso termina aquí, sin reproches. Gracias por decirlo claro.
make-good-go-on = Todo sigue como estaba y se concierta la próxima conversación.
make-good-yes = Sí, quiero seguir
make-good-no = No, dejémoslo aquí
make-good-do-another-person = Elegir otra persona
make-good-do-another-form = Elegir otra forma
make-good-do-end = Terminar aquí
make-good-do-go-on = Seguir
make-good-you-chose = Has elegido
make-good-they-chose = { $name } ha elegido
make-good-next = Lo siguiente: { $who }, se ocupa de concertarlo.
make-good-book = Concertarla
make-good-twice = Qué pasó
