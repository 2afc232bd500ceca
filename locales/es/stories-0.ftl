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
stories-0-3-asked = La ficha preguntó por { $criteria } criterios y nada más, cada uno por uno de los { $requirements } requisitos del puesto; una guía con uno más, por el que nadie pide nada, se rechazó.
stories-0-3-scorecard = { $name } intentó juzgar cuántas veces se mudó alguien: la guía no tiene sitio para ello, y un número sin nada visto se rechazó también. Lo que vio { $recruiter } está ahí; la persona candidata lee qué se miró, y ningún nivel.
stories-0-3-no-kit = Ninguna guía está cerrada.
stories-0-3-unsent = Nadie envió una ficha.
stories-0-8-own = { $name } leyó primero lo que se cuenta de él ({ $on_time } de { $all } conversaciones a su hora; lo sintieron { $people } personas); nadie más podía. De ella, a quien conoció una sola persona, no se dijo nada.
stories-0-8 = { $value } de 100, lo más probable entre { $low } y { $high }, hecho de { $parts } partes y por meses; lo sintieron { $people } personas. Igual por equipo, puesto y entrevistador, en el informe en los dos idiomas, y cuando { $name } ya se ha ido.
stories-0-8-none = No se contó nada.
