# Lo que se pregunta tras una conversación: el camino, el espejo y si los comentarios sirvieron.
# $other es la otra parte: el nombre de la organización o el de la persona candidata.

# El camino.
thoughts-way = Tres preguntas cortas; cualquiera se puede pasar
thoughts-mirror = Para las cifras, nunca con tu nombre
thoughts-scorecard = Lo que viste, para tus compañeros
thoughts-self-view = Cómo te fue, solo para ti
thoughts-self-view-company = Tu propia parte, solo para ti
thoughts-exchange = Unas palabras, para las dos partes
thoughts-skip = Pasar
thoughts-next = Seguir con la siguiente pregunta
thoughts-to-conversation = Volver a la conversación
thoughts-level = { $level } de { $of }: { $word }

# El espejo.
mirror-title = ¿Cómo fue para ti?
mirror-lead = Con { $with }, { $moment }. Toca lo que encaje y deja el resto.
mirror-sealed = Nadie en { $other } lee esto nunca con tu nombre. Solo entra en cifras de cinco personas o más, después de la decisión, y no cambia ningún resultado.
mirror-not-anonymous = Hay algo que ninguna regla arregla: erais pocos. Si escribes lo que solo tú puedes saber, quizá adivinen que fuiste tú. Y quien administra el servidor puede leer su base de datos.
mirror-more = Añadir un número o unas palabras
mirror-recommend = ¿Recomendarías a otras personas presentarse en { $other }?
mirror-recommend-hint = De 0 a 10. Sirve para comparar con otros sitios, para nada más.
mirror-recommended = Recomendar a otras personas que se presenten
mirror-comment = Con tus palabras
mirror-comment-hint = Qué estuvo bien, qué no debería pasarle a la siguiente persona.
mirror-share = Estas palabras se pueden mostrar sin mi nombre
mirror-share-hint = Cuando esto haya terminado, y solo entre las palabras de cinco personas o más. Si no lo marcas, no se le muestran a nadie más que a ti.
mirror-do = Enviar
mirror-invite = Cinco frases, menos de un minuto. Nadie en { $other } lee nunca tu respuesta con tu nombre.
mirror-open = Responder en un minuto
mirror-yours = Lo que dijiste
mirror-yours-sealed = Nadie en { $other } ve esto, ni si respondiste. Se queda como está. Quien administra el servidor puede leer su base de datos.
mirror-shared = Permitiste que estas palabras se muestren sin tu nombre, cuando esto haya terminado y entre las de cinco personas o más.
mirror-not-shared = Estas palabras no se le muestran a nadie más que a ti.
mirror-waits = ¿Cómo fue para ti? { $what }

recommend-not = seguro que no
recommend-rather-not = más bien no
recommend-perhaps = quizá
recommend-rather = más bien sí
recommend-gladly = seguro que sí

# Si los comentarios sirvieron.
feedback-rate = Decir si te sirvieron
feedback-rate-title = ¿Te sirvieron los comentarios?
feedback-rate-lead = Va con tu nombre a { $who }, de quien vinieron los comentarios, y queda anotado para las dos partes. Ayuda a comentar mejor; no cambia nada del resultado.
feedback-rate-do = Enviarlo
feedback-comment = ¿Qué te habría servido más?
feedback-comment-hint = O qué vas a hacer ahora con ello.
feedback-rated-by = Lo dijo { $name }: { $at }
decided-rated = Sobre los comentarios: { $marks }
