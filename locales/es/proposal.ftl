# Puestos y especificaciones que se mueven: propuestas, un puesto adaptado a alguien, versiones de lo que pide, la banda
# salarial. Nada se mueve sin respuesta, y no se presiona a nadie.

# Hacer una propuesta.
process-do-propose = Proponer otro papel, sueldo o puesto
process-do-reshape = Adaptar el puesto
proposal-title = Proponer otra cosa a { $other }
proposal-title-other-job = Ofrecer otro puesto a { $name }
proposal-title-consider-me = Me gustaría que me tuvierais en cuenta para otro puesto
proposal-lead-company = Otro nivel u otro sueldo en este puesto, u otro puesto de la casa. { $name } dice que sí, que no u otra cosa, y antes no se mueve nada.
proposal-lead-candidate = Otro nivel u otro sueldo en este puesto, u otro puesto para el que te gustaría que te tuvieran en cuenta. { $company } te debe una respuesta con fecha, y antes no se mueve nada.
proposal-now = Tal como está: { $job }, { $pay }.
proposal-no-jobs = Ahora mismo no hay ningún otro puesto abierto.
proposal-kind = ¿Qué propones?
proposal-kind-role = Otro papel, nivel o sueldo, en este puesto
proposal-kind-job = Otro puesto de la casa
proposal-kind-consider-me = Me gustaría que me tuvierais en cuenta para otro puesto
proposal-kind-job-hint = Con un sí, el proceso sigue allí con todo lo que se ha dicho y visto hasta ahora.
proposal-role = Papel y nivel
proposal-role-hint = Con palabras: coordinación en vez de jefatura. Déjalo vacío si no cambia.
proposal-pay = Sueldo, desde
proposal-pay-hint = Déjalo vacío si no cambia.
proposal-pay-most = Hasta
proposal-pay-most-hint = Vacío si es una sola cantidad.
proposal-job = ¿Qué puesto?
proposal-job-choose = Elige un puesto
proposal-reason = Por qué
proposal-reason-hint = La otra parte lo lee. Cuenta qué has visto para proponerlo.
proposal-then = { $minutes ->
    [0] Sale en el momento. { $other } lo lee y dice que sí, que no u otra cosa. Hasta entonces no hay entrevista ni etapa siguiente.
    [one] Espera un minuto y se puede retirar; después { $other } lo lee y dice que sí, que no u otra cosa. Hasta entonces no hay entrevista ni etapa siguiente.
   *[other] Espera { $minutes } minutos y se puede retirar; después { $other } lo lee y dice que sí, que no u otra cosa. Hasta entonces no hay entrevista ni etapa siguiente.
}
proposal-do = Proponerlo

# Cómo se lee.
proposal-page-yours = Tu propuesta a { $other }
proposal-page-theirs = { $who } propone otra cosa
proposal-what = Qué se propone
proposal-by = Lo propone
proposal-changes = Qué ha cambiado en el puesto
proposal-the-job = El puesto del que se trata
proposal-is-job = Otro puesto: { $job }
proposal-is-consider-me = Que se le tenga en cuenta para otro puesto: { $job }
proposal-is-another-job = Otro puesto
proposal-is-reshape = El puesto, tal como se ha adaptado
proposal-is-role = Otro papel o nivel, en este puesto
proposal-is-pay = Otro sueldo, en este puesto
proposal-is-role-and-pay = Otro papel y otro sueldo, en este puesto
proposal-state-waiting = espera para salir
proposal-state-open = espera respuesta
proposal-state-accepted = aceptada
proposal-state-declined = rechazada
proposal-state-countered = contestada con otra propuesta
proposal-state-taken-back = retirada
proposal-state-lapsed = sin efecto al terminar el proceso
proposal-open-yours = La tiene { $other }. Nada se mueve hasta que haya respuesta.
proposal-open-theirs = Nada se mueve hasta que respondas. No hay prisa, y decir que no tampoco termina el proceso.
proposal-only-you = Hasta que salga, solo lo ve tu parte.

# Responder.
proposal-your-answer = Tu respuesta
proposal-yes = Sí
proposal-yes-hint = Desde entonces vale lo propuesto. Queda en el registro de las dos partes.
proposal-yes-moves-you = Tu proceso sigue para «{ $job }», con todo lo que se ha dicho y visto hasta ahora. Lo lee quien lleva ese puesto.
proposal-yes-moves-them = El proceso de { $name } sigue para «{ $job }», con todo lo que se ha dicho y visto hasta ahora.
proposal-no = No, dejarlo así
proposal-no-hint = Todo queda como estaba.
proposal-no-reshape-hint = Tal como está ahora no te va bien. El puesto conserva su nueva versión, y puedes decir qué te iría bien.
proposal-other = Otra cosa
proposal-other-hint = Haces una propuesta tuya en su lugar.
proposal-counter-waits = { $minutes ->
    [0] Sale en el momento.
    [one] Espera un minuto y se puede retirar.
   *[other] Espera { $minutes } minutos y se puede retirar.
}
proposal-answer-text = Qué más quieres decir
proposal-answer-hint = Con un sí o con un no.
proposal-answer-do = Enviar mi respuesta
proposal-answer-by = Dice { $side }:

# En la página de un proceso.
proposal-waits = A las { $clock } sale una propuesta. Hasta entonces se puede retirar.
proposal-with-them = { $other } tiene una propuesta.
proposal-with-you = { $who } te propone otra cosa.
proposal-nothing-moves = Nada se mueve hasta que haya respuesta: ni entrevista, ni etapa siguiente.
proposal-read = Leer la propuesta
proposal-read-and-answer = Leerla y responder
proposal-other-job-company = Para este puesto ha terminado. Quizá otro vaya bien a { $name }; si está de acuerdo, el proceso sigue allí.
proposal-other-job-do = Ofrecer otro puesto
proposal-other-job-candidate = Para este puesto ha terminado. Puedes pedir a { $company } que te tenga en cuenta para otro.
proposal-consider-me-do = Pedir otro puesto
proposal-past = Puestos de los que trató antes
proposal-past-until = hasta el { $day }
moved-accepted = Ha dicho que sí a la propuesta.
moved-accepted-job = Ha dicho que sí: sigue para «{ $job }».
moved-declined = Ha dicho que no a la propuesta.
moved-spec = Ha cambiado lo que pide el puesto: versión { $n }.

# Un puesto adaptado a alguien.
reshape-title = Adaptar el puesto a { $name }
reshape-lead = Cambia lo que pide, su nivel o su sueldo para que os vaya bien a { $name } y a vosotros. Se le propone; nada se mueve hasta que responda.
reshape-way = ¿Para quién?
reshape-how = ¿Qué cambia?
reshape-open = Un puesto nuevo, abierto para { $name }
reshape-open-hint = Una copia de este con tus cambios y el mismo plan. Nadie lo encuentra; este puesto queda como está.
reshape-publish = Este puesto, para todo el mundo
reshape-publish-hint = Tendrá otra versión. A cada persona en proceso se le dice qué ha cambiado.
reshape-why-hint = Lo leen todas las personas en proceso. No digas aquí nada de { $name }.
reshape-reason = Por qué, para { $name }
reshape-reason-hint = Qué has visto en su persona, y en qué debe convertirse el puesto.
reshape-do = Cambiarlo y proponerlo

# Lo que pide el puesto, y qué ha cambiado.
spec-title = Qué pide el puesto: { $job }
spec-version = Versión { $n }: la que cuenta para las dos partes.
spec-link = lo que pide el puesto
spec-unchanged = No ha cambiado desde que empezó.
spec-changed-unseen = Qué ha cambiado desde la última vez que lo viste
spec-changed-last = Qué cambió la última vez
spec-since = Cambió el { $day }.
spec-change-unpublished = En lo que tú ves no ha cambiado nada.
spec-seen-do = He visto qué ha cambiado
spec-who-saw = Quién lo ha visto
spec-has-seen = lo ha visto
spec-has-not-seen = todavía no
spec-new-version = Publicar otra versión
spec-notice = Ha cambiado lo que pide el puesto.
spec-notice-why = Mira la diferencia y di que la has visto. Antes no se puede confirmar ninguna conversación.
spec-notice-do = Ver qué ha cambiado
job-is-paused = El puesto espera hasta el { $day }.
job-is-paused-next = Lo prometido sigue en pie: sus fechas se movieron con él, y se avisó a todo el mundo.
job-is-filled = Todas las plazas de este puesto tienen ya a alguien.
job-is-filled-next = Se sigue debiendo una respuesta a cada persona en proceso.

# La banda salarial.
range-is = Sueldo: { $range }
range-missing = La banda salarial de este puesto todavía no se ha publicado.
range-before-interview = Antes no hay primer contacto ni entrevista; y nadie preguntará aquí cuánto ganaba nadie.
range-ask = Pedir la banda salarial
range-asked = { $name } ha pedido la banda salarial. Se le debe como muy tarde el { $at }.
range-promised-to-you = Has pedido la banda salarial. { $name } te la debe como muy tarde el { $at }.
promise-do-range = Publicarla
