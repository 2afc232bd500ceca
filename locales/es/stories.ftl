# Lo que imprime `viceversa stories`: los momentos de las historias y en qué quedaron.

stories-part-from-mail = desde el correo
stories-part-report = aviso
stories-part-scorecard = ficha
stories-part-personal = en un espacio personal
stories-part-within = dentro de Viceversa
stories-part-calendars = con calendarios externos
stories-part-on-the-day = el mismo día
stories-part-reasons = motivos
stories-part-signal = señal
stories-part-offer = oferta de otro puesto
stories-part-compared = comparados
stories-part-sent = comentarios enviados
stories-part-rated = comentarios valorados
stories-part-difference = diferencia reconocida
stories-part-resurfaced = reaparecidos

stories-title = Historia { $number }: { $title }
stories-later = trabajo posterior
stories-unseen = Pero en { $page } no figura: { $facts }.
stories-won = ganado
stories-not-won = NO GANADO
stories-head-when = cuándo
stories-head-company = la empresa lo ve en
stories-head-candidate = la persona candidata lo ve en
stories-count = { $won } ganados, { $lost } no ganados, { $later } para más adelante

stories-2-1 = Reservar a { $executive } a las { $clock } para otra persona se rechazó, y también reservar dos veces a { $colleague } ahora mismo, en el formulario y con su nombre.
stories-2-1-no-attempt = En esta historia no se rechazó ninguna doble reserva.
stories-2-2 = La persona candidata estaba allí a las { $here }; a las { $alerted } salió correo para { $names } y para ella.
stories-2-2-no-alert = No se avisó a nadie.
stories-2-2-nobody-here = La persona candidata no dijo «Estoy aquí».
stories-2-3 = La primera entrevista se cambió { $lead }: consta con su antelación y no es una falta. { $missed }: nadie acudió y nadie avisó; cuenta como falta.
stories-2-3-not-moved = En esta historia no se cambió nada de hora.
stories-2-4 = Subió hasta { $owner }, que debía una disculpa y la dio a tiempo. De tres maneras de seguir, la persona candidata eligió «{ $choice }»; { $other } acudió.
stories-2-4-none = Dos faltas seguidas no abrieron nada.
stories-2-4-no-owner = Nadie responde de las dos faltas.
stories-2-6 = Contestada, según quien la hizo: «{ $answered }» Con respuesta, y aún abierta a la vista de todos: «{ $open }»
stories-2-7 = Contestado que sí, con un motivo y antes de que venciera ({ $due }); hay una charla con { $colleague }: { $talk }.
stories-2-7-unanswered = El deseo quedó sin respuesta.
stories-2-5 = Lo lee la persona candidata: { $kept } de { $of } cumplidas a su hora, { $missed } perdidas; una empresa tan puntual como la vara de medir no está a tiempo dos veces seguidas unas { $chance } de cada 100. Y cómo se porta esta por lo demás, con lo que no se puede decir.
stories-2-5-none = La persona candidata no lee nada de ello.
stories-2-8 = { $name } lo lee primero: { $all } conversaciones, { $missed } perdidas, { $with_word } con aviso; con su intervalo, como de cualquier reunión con un cliente.
stories-2-8-none = No se contó nada.
