# Candidates: the list and its search, one candidate, merging, notes, and what is done to several at once.

nav-candidates = Candidatos
input-phone = el teléfono
input-tag = la etiqueta
input-note = la nota
input-candidate = la persona
fault-no-candidate = No has marcado a nadie. Vuelve atrás y marca para quién es.
fault-same-candidate = Ya son la misma persona, o una de las dos fichas pertenece a otra. Mira antes sus páginas.

# The list.
candidates-add = Añadir a alguien
candidates-words = Buscar
candidates-words-hint = Nombres, direcciones, currículums, su propia historia, indicios. Tienen que estar todas las palabras; un asterisco encuentra finales: puert*
candidates-find = Buscar
candidates-tagged = Solo quienes llevan la etiqueta «{ $tag }».
candidates-tagged-not = Ver a todos
candidates-none = Aún no hay nadie. Llegan al presentarse a un puesto, o los añades tú a mano.
candidates-none-found = Nadie encaja con eso. Con menos palabras aparece más gente.
candidates-show-all = Ver a todos
candidates-pages = Más candidatos
candidates-first-page = A los más recientes
candidates-next-page = Anteriores

# Adding one.
candidates-add-lead = Todavía no les llega ningún correo: eso viene con su primer proceso.
candidates-add-do = Añadir
candidates-add-not = No añadir a nadie
candidates-add-alike = Ya hay alguien así
candidates-add-sure = Es otra persona: añadirla igualmente
candidate-email-hint = Ahí llega lo que les escribas y los enlaces a sus páginas.
candidate-phone = Teléfono

# One candidate.
candidate-contact = Contacto
candidate-since = Aquí desde
candidate-processes = Procesos
candidate-no-process = Aún sin proceso. Empieza con un puesto, o sin puesto todavía: una relación.
candidate-from = desde { $from }
candidate-from-to = de { $from } a { $to }
candidate-files = Archivos
candidate-runs = en marcha
candidate-edit = Corregir nombre o teléfono
candidate-edit-lead = La dirección de correo la cambia su dueño: con ella se abren sus páginas.
candidate-edit-do = Guardar
candidate-edit-not = Dejarlo así
candidate-tags = Etiquetas
candidate-no-tags = Aún sin etiquetas. Quien se presenta nunca las ve.
candidate-tag = Etiqueta
candidate-tag-add = Poner
candidate-tag-remove = Quitar «{ $tag }»
candidate-alike = Puede ser la misma persona
candidate-alike-email = misma dirección
candidate-alike-phone = mismo teléfono
candidate-alike-name = mismo nombre

# Notes.
candidate-notes = Notas
candidate-note = Nota
notes-who-reads = Quien se presenta nunca ve las notas. Quien administra el servidor puede leerlas todas.
note-sharing = Quién la lee
note-sharing-hint = Quien se presenta, nunca. Quien administra el servidor, sí puede.
note-mine = Solo tú
note-mine-hint = Ningún compañero la ve.
note-team = El equipo
note-team-hint = Cada compañero que puede ver a esta persona.
note-add = Guardar la nota
note-remove = Quitar

# Two that are one.
merge-look = Comparar
merge-title = ¿Son la misma persona?
merge-lead = Desde entonces aparecen como una sola, en las listas y en la búsqueda. Las dos fichas y todos los procesos quedan como están, cada quien conserva sus páginas, y puedes deshacerlo cuando quieras.
merge-stays = Esta se queda
merge-alias = Esta se le une
merge-notes = { $n ->
    [one] una nota que puedes leer
   *[other] { $n } notas que puedes leer
}
merge-do = Sí, la misma persona
merge-other-way = Al revés
merge-not = No, dejarlas
merge-done = { $name } aparece aquí desde ahora.
merge-undo = Deshacer
merge-also = También está aquí como

# The board of a job.
board-title = Tablero: { $job }
board-link = Tablero
board-nobody = Nadie está aún en proceso para este puesto. Quien se presente aparece aquí, por etapas.
board-empty = Nadie
board-no-stage = En ninguna etapa
board-ended = Terminados
board-more = Se muestran { $n }, los de noticias más recientes; hay más en proceso.
board-owes = { $name } debe { $what }
board-move = A «{ $stage }»

# Several at once.
bulk-title = Con quienes has marcado
bulk-pick = Elegir a
bulk-what = Qué
bulk-what-hint = Ves exactamente a quién afecta antes de que pase nada. Así no se descarta a nadie: eso pide motivos propios.
bulk-tag = Poner una etiqueta
bulk-note = Escribir una nota
bulk-stage = Pasar a una etapa
bulk-stage-which = Cuál
bulk-message = Enviar un mensaje
bulk-message-hint = A cada persona, en su propio proceso.
bulk-message-text = Mensaje
bulk-look = Ver a quién afecta
bulk-look-title = Antes de que pase
bulk-look-tag = Ponerles la etiqueta «{ $tag }».
bulk-look-note-mine = Escribir sobre cada cual una nota que solo lees tú:
bulk-look-note-team = Escribir sobre cada cual una nota que lee el equipo:
bulk-look-stage = Pasar a la etapa «{ $stage }».
bulk-look-message = Enviar esto a cada persona:
bulk-message-stays = Los mensajes salen al momento y no se pueden retirar.
bulk-back = Volver
bulk-nobody = No afectaría a nadie.
bulk-touched = { $n ->
    [one] Afecta a una persona
   *[other] Afecta a { $n } personas
}
bulk-left = { $n ->
    [one] Una queda como está
   *[other] { $n } quedan como están
}
bulk-do = { $n ->
    [one] Hacerlo con una
   *[other] Hacerlo con { $n }
}
bulk-not = No hacer nada
bulk-head-who = Quién
bulk-head-what = Qué pasa
bulk-head-became = Qué ha sido
bulk-will = se hará
bulk-will-not = no se hará
bulk-somebody = alguien a quien no puedes ver
bulk-why-has-tag = Ya lleva esta etiqueta.
bulk-why-same-stage = Ya está en esta etapa.
bulk-why-gone = Ya no está, o no te toca verlo.
bulk-why-not-yours = En este proceso eso les toca a otros.
bulk-why-changed = Ha cambiado desde entonces.
bulk-why-sent = Ya ha salido.
bulk-why-ended = El proceso ha terminado.
bulk-why-refused = Ahora no se puede hacer ahí. Su proceso dice por qué.
bulk-result-title = Qué ha sido de ello
bulk-result-tag = La etiqueta «{ $tag }»
bulk-done = { $n ->
    [one] Hecho con una persona.
   *[other] Hecho con { $n } personas.
}
bulk-undo = Deshacerlo todo
bulk-undone = Se ha deshecho, hasta donde se puede.
bulk-outcome-done = hecho
bulk-outcome-left = queda como estaba
bulk-outcome-undone = deshecho
bulk-outcome-stays = se queda
