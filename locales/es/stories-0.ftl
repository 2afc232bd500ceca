# Lo que `viceversa stories` escribe de la historia 0, el directivo que no tenía tiempo.

stories-0-1 = Que { $name } ({ $role }) se sumaba estaba en las páginas de ambas partes { $lead }, y llegó por correo a la persona candidata. La había preparado, con la historia contada por ella, el { $read }.
stories-0-1-nobody-joined = En esta historia nadie se sumó a la primera llamada.
stories-0-2 = { $name } no había confirmado: se avisó a { $recruiter } el { $flagged }. Él mismo la cambió { $lead }, lo que no es una ausencia; responde de la hora nueva desde el { $confirmed }.
stories-0-2-not-flagged = No se avisó de que alguien no había confirmado.
stories-0-2-not-moved = En esta historia no se cambió nada de hora.
stories-0-3 = Un comentario que ningún requisito pide se denunció como tal ante { $reader }, que no estuvo allí y respondió el { $answered }.
stories-0-4 = { $name }: { $late }; y { $closing }. Primero en disputa, ahora de acuerdo ambas partes.
stories-0-4-not-agreed = Las dos partes no están de acuerdo en lo que pasó.
stories-0-5 = Una queja sobre { $name } fue a { $reader }, que no estuvo allí; se rechazó que la leyera alguien que sí estuvo. Prometida para el { $due }, respondida el { $answered }. { $name } no la encuentra en ninguna página, ningún correo ni ninguna respuesta de la API.
stories-0-5-unanswered = La queja no tuvo respuesta.
stories-0-6 = Se retiró a las { $at } con una sola acción, y dijo por qué; el acuse llegó por correo enseguida. { $name } debía una palabra humana hasta el { $due } y llegó el { $given }.
stories-0-6-not-withdrawn = En esta historia nadie se retiró.
stories-0-6-nothing-owed = Después de retirarse nadie debía una palabra, o no llegó ninguna.
stories-0-7 = { $name } se fue el { $left }. Lo que tenía pendiente pasó a { $heir }; lo que pasó en sus llamadas sigue allí, con su nombre.
stories-0-9 = Junto al currículum está la historia contada por la persona candidata, y lo que { $name } oyó en la llamada del { $day }, a favor de «{ $requirement }».
stories-0-9-no-cv = No hay currículum.
stories-0-9-no-story = La persona candidata no contó su historia.
stories-0-9-no-evidence = No se anotó nada de lo que se vio en la llamada.
