# Lo que `viceversa stories` escribe de la historia 1, la conversación que resultó ser una entrevista.

stories-1-1 = Guardada desde el { $began } sin ningún puesto; candidatura solo desde el { $applied }. Las charlas de antes son informales y no cuentan a favor ni en contra de nadie.
stories-1-1-with-a-job = En esta historia ninguna relación empezó sin puesto.
stories-1-1-never-applied = En esta historia nadie presentó una candidatura.
stories-1-2 = Sin puesto se rechazó una entrevista. Más tarde { $name } pidió que { $from } fuera { $to }; lo fue a las { $answered }, cuando la persona candidata dijo que sí.
stories-1-2-not-asked = Nadie pidió otro tipo de conversación, o nadie respondió.
stories-1-3 = { $name } propuso «{ $role }» el { $sent }, con lo que se paga y por qué. Mientras esperaba no se podía reservar nada; rechazado el { $answered }, nada se movió.
stories-1-3-unanswered = El otro puesto no se propuso, o no tuvo respuesta.
stories-1-4 = Sin la banda salarial no se pudo reservar ninguna entrevista. Pedida el { $asked }, prometida para el { $due }, dada a conocer el { $disclosed }: { $range }. Una pregunta por lo que se ganaba antes se rechazó en los temas y por escrito.
stories-1-4-form = En el formulario se rechazó también ahora un «para qué» que pregunta cuánto ganaba alguien, en español, y un tema que lo hace, en inglés.
stories-1-4-not-asked = Nadie pidió la banda salarial.
stories-1-4-not-disclosed = La banda salarial no se dio a conocer.
stories-1-5 = Desde el { $opened } ambas partes ven que ninguna quiere seguir; a las { $ended } una sola acción lo terminó, y se avisó a la otra parte.
stories-1-5-sealed = { $name } lo había dicho el { $at }; mientras la empresa no lo dijo, no lo leyó en ninguna página, ningún correo ni ninguna respuesta de la API.
stories-1-5-nobody-spoke = Nadie, o solo una parte, dijo si quiere seguir.
stories-1-5-not-ended = No terminó.
stories-1-6 = Después de cada conversación se prometió una respuesta. { $name } debía la última hasta el { $due }: recordada el { $reminded }, luego a { $up }, incumplida el { $broken }.
stories-1-6-none = Después de la conversación no se prometió ninguna respuesta.
stories-1-6-quiet = No se recordó a nadie, o no subió de nivel.
