# Guías: qué miran las entrevistas de un puesto y cómo; primero borrador, luego cerrada.

kit-title = Guía de las entrevistas
kit-lead = Qué miran las entrevistas, qué se pregunta a todo el mundo y qué se ve en cada nivel: escrito antes de medir a nadie.
kit-none = Todavía no hay ninguna guía. Hasta que se cierre una, no se mide a nadie.

kit-proposal = Una primera propuesta a partir de los requisitos del perfil
kit-copy = Una copia de la guía de la versión { $n }, para adaptarla
kit-draft = Un borrador
kit-nobody-measured = Todavía no hay ninguna guía cerrada: no se mide a nadie ni se piden fichas.
kit-older-counts = Hasta que se cierre esta, vale la guía de la versión { $n }.
kit-unfinished = Guardada como borrador
kit-unfinished-count = { $n ->
    [one] Falta una cosa para poder cerrarla
   *[other] Faltan { $n } cosas para poder cerrarla
}
kit-complete = Guardada como borrador y completa: se puede cerrar.

kit-criteria = Qué se mira
kit-criterion = Criterio { $n }
kit-name = Cómo se llama
kit-name-hint = En pocas palabras. Las personas candidatas lo ven.
kit-requirements = Requisitos que representa
kit-requirements-hint = Al menos uno: no se juzga nada que el puesto no pida. Con uno imprescindible, cuenta doble.
kit-questions = Qué se pregunta a todo el mundo
kit-questions-hint = Una pregunta por línea, seis como mucho. Pregunta por algo que pasó: «Cuéntame la última vez que…»
kit-anchor = Qué se ve en el nivel { $level }
kit-anchor-1-hint = Claramente insuficiente. Describe lo que se oye o se ve, no a la persona: «Nombra el problema, pero ningún paso suyo».
kit-anchor-3-hint = Lo que el puesto necesita: «Cuenta qué hizo, en qué orden y en qué acabó».
kit-anchor-5-hint = Claramente más de lo necesario: «Lo hizo bajo presión, sabe qué haría de otro modo y lo ha enseñado a otras personas».
kit-minutes = Minutos
kit-more = Otro criterio
kit-remove = Quitar
kit-left = Ningún criterio representa todavía: { $requirements }.
kit-save = Guardar el borrador
kit-freeze = Cerrarla
kit-freeze-hint = Lo que se cierra no cambia nunca, para medir a todo el mundo con lo mismo. Otra versión del perfil empieza con una copia.

kit-time = Reparto del tiempo
kit-opening = Apertura: quién está, para qué y cómo sigue
kit-opening-minutes = Minutos para abrir
kit-closing = Las preguntas de la persona candidata
kit-closing-minutes = Minutos para las preguntas de la persona candidata
kit-takes = { $length } en total
kit-slot = min. { $from } a { $to }
kit-level = Nivel { $level }

kit-frozen-since = Cerrada desde: { $moment }
kit-frozen-means = Con ella se mide a todo el mundo. No cambia nunca; otra versión del perfil empieza con una copia.
kit-frozen-late = Se cerró después de la primera conversación que mide: { $moment }.
kit-frozen-late-means = Lo visto antes se vio sin ella. Quien compare debe saberlo.
kit-candidates-see = Qué ven de ella las personas candidatas
kit-looked-at = Qué se mira
kit-looked-at-only = Lo mismo para todo el mundo, y nada más. Quien entrevista escribe lo que vio antes de poner un nivel.

kit-guide-title = Guion de la entrevista
kit-guide-lead = Para tenerlo en una pantalla al lado, o impreso desde el navegador con sitio para notas.
kit-guide-open = Como lo ve quien entrevista, para imprimir
kit-guide-draft = Un borrador: todavía no se mide a nadie con él.

kit-tag-frozen = cerrada desde el { $moment }
kit-tag-draft = borrador
kit-tag-none = todavía ninguna
kit-means-frozen = Quienes entrevistan escriben sus fichas con ella.
kit-open = Leerla
kit-go-on = Seguir escribiéndola
kit-begin = Escribir la guía
kit-copy-do = Copiarla y adaptarla
kit-missing-next = Escribir y cerrar la guía de las entrevistas

# Qué le falta o le sobra

kit-flaw-in = { $criterion }: { $what }
kit-flaw-name = Ponle un nombre.
kit-flaw-requirements = Elige al menos un requisito del perfil.
kit-flaw-anchor = Di qué se ve en el nivel { $level }.
kit-flaw-question = Escribe al menos una pregunta.
kit-flaw-questions = Como mucho { $most } preguntas: nadie llega a más.
kit-flaw-question-long = La pregunta { $n } es demasiado larga.
kit-flaw-too-long = Es demasiado largo.
kit-flaw-too-few = Una guía tiene de { $few } a { $many } criterios; añade alguno.
kit-flaw-too-many = Una guía tiene de { $few } a { $many } criterios: nadie distingue más en una conversación. Quita alguno.
kit-flaw-not-in-spec = El perfil actual no tiene ese requisito. Elige otros.
kit-flaw-twice = Dos criterios tienen este nombre.
kit-flaw-minutes = Da a cada parte de 1 a 120 minutos; solo la apertura puede no llevar ninguno.
kit-flaw-pay-history = A nadie se le puede preguntar qué gana o ganaba. Pregunta qué espera.
