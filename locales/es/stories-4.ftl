# Lo que `viceversa stories` escribe sobre la historia 4.

stories-4-1-told = La versión { $version } de la descripción se comunicó a todas las personas del proceso: ahora se pide: { $came }; ya no se pide: { $went }.
stories-4-1 = { $names } dijeron que la habían visto antes de confirmar la entrevista del { $interview }; confirmar antes se rechazó.
stories-4-1-unchanged = La descripción no cambió.
stories-4-1-unseen = Alguien confirmó sin haber visto lo que cambió.
stories-4-2 = { $stages }: para qué es cada una, con quién se habla y qué puede saber cada parte está en el proceso y, para cualquiera, en { $page }.
stories-4-4 = «{ $question }» pasó de { $first }, que no pudo responderla y dijo por qué, a { $next }; respondida, como dice quien preguntó, el { $answered }.
stories-4-4-none = La pregunta no fue a ninguna parte.
stories-4-4-unanswered = Quien preguntó no ha dicho que esté respondida.
stories-4-5 = Respondido que sí, con un motivo, antes del plazo ({ $due }); la persona candidata habló con { $name } el { $met }.
stories-4-5-unanswered = El deseo no se respondió.
stories-4-6 = La persona candidata dijo que sí el { $at }.
stories-4-6-unanswered = La persona candidata no ha respondido.
stories-4-6-put = { $name } cambió el puesto para esta persona el { $at }, como versión { $version } de su descripción (ya no se pide: { $went }), y se lo propuso en el mismo acto.
stories-4-6-none = El puesto no se cambió.
stories-4-7 = { $count } cosas vistas en conversaciones están junto a los requisitos, a favor y en contra, por { $names }.
stories-4-7-none = No se apuntó nada.
stories-4-8 = Se presentó a { $before }, dijo que sí a { $now } el { $yes } y se le contrató para ello el { $hired }; la historia fue con ello.
stories-4-8-no-yes = La persona candidata no ha dicho que sí al otro puesto.
stories-4-8-no-offer = No se hizo ninguna oferta.
stories-4-8-not-hired = No se contrató a nadie.
stories-4-10 = «{ $machine }» quedó apartada y no abrió nada, igual que otra ahora mismo; { $name } entró enseguida, el { $at }. Nadie tuvo que resolver ningún acertijo.
stories-4-10-none = Candidaturas apartadas: { $count }; la historia envía una.
stories-4-10-not-opened = La candidatura de una persona no abrió ningún proceso.
