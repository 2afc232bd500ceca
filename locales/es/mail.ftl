# Correo. El asunto dice de qué se trata; frases cortas; los problemas se cuentan con calma y junto a ellos está la
# salida. $moment lleva día y zona, $clock es solo la hora, $other es la otra parte para quien lee.

mail-greeting = Hola, { $name }:
mail-somebody = alguien
mail-nobody = nadie
mail-open-page = Abrir tu página
mail-open-process = Abrir el proceso
mail-open-conversation = Abrir la conversación
mail-open-record = Abrir el registro

# La letra pequeña.
mail-foot-once = El enlace de arriba sirve una sola vez, en los próximos 30 días. Después te ofrece enviarte otro.
mail-foot-answer-read = Responde a este correo y tus palabras quedarán en el proceso, a la vista de las dos partes.
mail-foot-answer-to = Si respondes a este correo, tu respuesta llega a { $address }, donde la lee una persona.
mail-foot-why-candidate = Recibes este correo porque { $company } y tú os estáis conociendo para un puesto.
mail-foot-why-member = Recibes este correo porque participas en este proceso de { $company }.
mail-foot-why-invitation = Recibes este correo porque alguien de { $company } indicó tu dirección. Si no conoces a esa persona, no hace falta que hagas nada.
mail-foot-why-link = Recibes este correo porque alguien lo pidió con tu dirección. Si no has sido tú, no hace falta que hagas nada.
mail-foot-why-contact = Recibes este correo porque esta es la dirección en la que una persona responde por tu organización.
mail-foot-record = Estado del registro: { $head }. Si guardas este correo, más adelante podrás comprobar que nada se ha reescrito.

# Un proceso.
mail-welcome-subject-job = { $company }: tu página para { $job }
mail-welcome-subject = { $company }: tu página
mail-welcome = { $company } ha abierto un proceso contigo y este es tu lado. { $company } y tú veis el mismo registro: quién se reúne con quién y para qué, qué ha prometido cada parte y para cuándo, y qué pasó.
mail-welcome-who = Lo lleva { $who }, y es la persona a la que puedes dirigirte.
mail-withdrawal-received-subject = Recibido: has terminado el proceso con { $company }
mail-withdrawal-received = Tu retirada ha llegado a { $company }. No tienes que hacer nada más. Lo que estaba previsto queda anulado y podrás seguir leyendo el registro.
mail-ended-made-good = Has terminado el proceso con { $company } después de dos conversaciones fallidas. Consta como un final sin culpa por tu parte. Podrás seguir leyendo el registro.
mail-withdrawal-word-owed = { $who } te debe unas palabras personales, a más tardar el { $moment }.
mail-candidate-ended-subject = { $candidate } ha terminado el proceso
mail-candidate-ended = { $candidate } se ha retirado. Lo que estaba previsto queda anulado.
mail-candidate-ended-made-good = Después de dos conversaciones fallidas, { $candidate } ha decidido terminar, sin culpa por su parte. Lo que estaba previsto queda anulado.
mail-candidate-ended-word-owed = { $who } le debe unas palabras personales, a más tardar el { $moment }.
mail-candidate-ended-word-yours = Debes unas palabras personales, a más tardar el { $moment }.

# Una conversación y su hora.
mail-detail-when = Cuándo: { $moment }, { $duration }
mail-detail-who = Con: { $names }
mail-detail-where = Dónde: { $place }
mail-detail-purpose = Para qué: { $text }
mail-detail-agenda = Temas:
mail-calendar-summary = { $kind }: { $other }
mail-please-confirm = Confirma, por favor, que estarás. Si la hora no te va bien, propón otra.
mail-please-confirm-member = Confirma, por favor, que estarás. Si no puedes, cede tu sitio o cambia la hora ahora que hay tiempo.
mail-confirm = Confirmar, o decir que no va bien
mail-off-the-record = Esta charla queda entre vosotros: nadie toma apuntes ni puntúa.
mail-booked-subject = { $kind }: { $other }, { $moment }
mail-booked = { $company } ha concertado una conversación contigo: { $kind }.
mail-booked-yours = Tienes una conversación con { $candidate }: { $kind }.
mail-moved-subject = Nueva hora, { $moment }: { $kind }, { $other }
mail-moved = Tu conversación con { $other } tiene una hora nueva. Las confirmaciones anteriores ya no valen.
mail-cancelled-subject = Anulada: { $kind }, { $other }, { $moment }
mail-cancelled = Tu conversación con { $other } del { $moment } no tendrá lugar.
mail-new-time-owed = { $company } debe una hora nueva, a más tardar el { $moment }.
mail-seat-handed-over-subject = Te toca a ti: { $kind }, { $candidate }, { $moment }
mail-seat-handed-over = Te reunirás tú con { $candidate } en lugar de { $from }.
mail-attendee-changed-subject = Te reunirás con { $to }: { $moment }
mail-attendee-changed = Te reunirás con { $to } en lugar de { $from }. La hora y el lugar no cambian.
mail-time-proposed-subject = { $who } propone otra hora: { $moment }
mail-time-proposed = { $who } propone el { $moment } en lugar del { $old }. Hasta que respondas, vale la hora anterior.
mail-answer-time = Decir si va bien
mail-time-declined-subject = A { $other } no le va bien la hora que propusiste
mail-time-declined = A { $who } no le va bien la hora que propusiste. La conversación sigue siendo el { $moment }.
mail-approaching-subject = Se acerca: { $kind }, { $other }, { $moment }
mail-approaching = Se acerca tu conversación con { $other }.
mail-approaching-here = Cuando estés, pulsa «Ya estoy» en la página. Si la otra parte no llega, se avisa enseguida a quien corresponde.
mail-unconfirmed-subject = Sin confirmar: { $names }, { $moment }
mail-unconfirmed = { $names }: aún sin confirmar { $kind } con { $candidate } del { $moment }. Todavía hay tiempo de preguntar o de buscar a otra persona.

# Los minutos en torno al comienzo.
mail-will-be-late-subject = { $who } llegará con { $duration } de retraso
mail-will-be-late = { $who } llegará tarde a { $kind } del { $moment }. Cuenta con empezar a las { $then }.
mail-you-are-missed-subject = { $other } te está esperando: { $clock }
mail-you-are-missed = Tu conversación empezaba a las { $clock }. { $other } ya está, esperando.
mail-you-are-missed-do = Entra ahora, di cuánto vas a tardar o deja que alguien te sustituya. Cualquiera de las tres cosas es un clic.
mail-you-are-missed-do-candidate = Entra ahora o di cuánto vas a tardar.
mail-you-are-missed-button = Decir qué pasa
mail-nobody-came-subject = Nadie ha venido a la conversación de las { $clock } con { $candidate }
mail-nobody-came = { $candidate } espera desde las { $since } para { $kind } que empezaba a las { $clock }. Se esperaba a: { $names }.
mail-nobody-came-no-word = Nadie ha avisado.
mail-nobody-came-late = { $who } había avisado de { $duration } de retraso.
mail-nobody-came-recruiter = Puedes llamar a quien falta, ofrecer un suplente o dar una hora nueva. También se ha preguntado si puede sustituir a: { $names }.
mail-nobody-came-stand-in = ¿Podrías sustituir? Di desde cuándo y { $candidate } decide.
mail-nobody-came-button = Ver qué se puede hacer
mail-nobody-came-stand-in-button = Ofrecerme
mail-step-in-subject = Alguien espera desde las { $clock }: ¿podrías sustituir?
mail-step-in = Nadie ha venido a { $kind } que empezaba a las { $clock }. Si puedes sustituir, díselo ya a { $recruiter }: { $email }.
mail-we-told-them-subject = Hemos avisado a { $company } de que estás esperando
mail-we-told-them = A las { $clock } hemos dicho a { $names } que estás y que no ha venido nadie, y hemos preguntado quién podría sustituir. En cuanto alguien responda, lo sabrás. Que estabas consta en el registro.
mail-stand-in-offered-subject = { $who } podría hablar contigo a las { $clock }
mail-stand-in-offered = { $who } puede ocuparse de { $kind } y empezar a las { $clock }. Decides tú. Si prefieres esperar a una hora nueva, está bien.
mail-stand-in-offered-button = Decir sí o no
mail-stand-in-welcome-subject = { $candidate } dice que sí: entra { $who } a las { $clock }
mail-stand-in-welcome-yours-subject = { $candidate } dice que sí: entras a las { $clock }
mail-stand-in-welcome = A { $candidate } le parece bien hablar con { $who }. Empieza a las { $clock }.
mail-stand-in-welcome-yours = A { $candidate } le parece bien hablar contigo. Entra a las { $clock }, por favor, y gracias por sustituir.
mail-stand-in-declined-subject = { $candidate } prefiere una hora nueva
mail-stand-in-declined = { $candidate } agradece que { $who } se ofrezca y prefiere esperar a una hora nueva.
mail-stand-in-declined-yours = Gracias por ofrecerte. { $candidate } prefiere esperar a una hora nueva.

# Lo que pasó.
mail-what-happened-subject = ¿Tuvo lugar? { $kind }, { $other }, { $moment }
mail-what-happened = Tu conversación con { $other } era el { $moment }. Di, por favor, qué pasó: si vino todo el mundo y a la hora. A la otra parte se le pregunta lo mismo.
mail-say-what-happened = Decir qué pasó
mail-they-say-subject = ¿Fue esto lo que pasó el { $moment }? Lo dice { $who }
mail-they-say = Sobre la conversación del { $moment }, { $who } dice:
mail-said = { $side }: { $text }
mail-said-trouble = Hubo problemas técnicos
mail-they-say-what-counts = Si dices lo mismo, queda de acuerdo. Si dices otra cosa, constan las dos versiones y no cuenta ninguna.
mail-please-say-subject = Seguimos esperando tu palabra sobre el { $moment }
mail-please-say = Si en { $days } no dices nada, se acepta lo que dice { $who }.

# Tras la segunda ausencia seguida.
mail-make-good-subject = { $company } ha faltado a dos conversaciones contigo: tú decides cómo seguir
mail-make-good = Dos veces seguidas no vino nadie de { $company } y nadie avisó antes. Consta en el registro.
mail-make-good-apology = { $who } te debe una disculpa, a más tardar el { $moment }.
mail-make-good-choices = ¿Cómo quieres seguir? Nada se mueve hasta que lo digas.
mail-make-good-button = Elegir cómo seguir
mail-make-good-happened = Dos veces seguidas { $candidate } estuvo esperando y no vino nadie, sin aviso previo.
mail-make-good-yours-subject = Dos conversaciones fallidas con { $candidate }: debes una disculpa
mail-make-good-yours = Respondes tú de ello, y debes una disculpa con tus propias palabras, a más tardar el { $moment }.
mail-make-good-yours-button = Escribir la disculpa
mail-make-good-theirs-subject = Dos conversaciones fallidas con { $candidate }: responde { $who }
mail-make-good-theirs = { $who } responde de ello y debe una disculpa, a más tardar el { $moment }.
mail-make-good-they-choose = { $candidate } elige cómo seguir:
mail-still-want-to-subject = ¿Quieres seguir con { $company }?
mail-still-want-to = Dos conversaciones seguidas con { $company } no tuvieron lugar porque no estabas. Puede haber buenos motivos. ¿Quieres seguir? Las dos respuestas están bien:
mail-still-want-to-button = Responder
mail-chosen-subject = { $candidate } ha elegido: { $choice }
mail-chosen-another-person = { $candidate } quiere hablar con otra persona. Concierta esa conversación, por favor.
mail-chosen-another-form = { $candidate } quiere hablar de otra forma. Lee lo que dice y concierta así la conversación, por favor.
mail-chosen-end = { $candidate } ha decidido terminar. No consta ninguna culpa por su parte.
mail-chosen-go-on = { $candidate } quiere seguir como hasta ahora.

# Promesas. $what es una expresión como «una respuesta tras la conversación».
mail-promise-words = «{ $words }»
mail-promise-new-time = una hora nueva para la conversación
mail-promise-about-conversation = Se trata de la conversación del { $moment }.
mail-promise-yours-subject = Le debes a { $other } { $what }: { $moment }
mail-promise-yours = Le debes a { $other } { $what }, a más tardar el { $moment }. Lo ven las dos partes. Si necesitas más tiempo, pon una fecha nueva antes de que pase esta.
mail-promise-made-subject = { $who } te promete { $what }: { $moment }
mail-promise-made = { $who } te debe { $what }, a más tardar el { $moment }. Lo ven las dos partes y, si se retrasa, lo sabrás.
mail-promise-due-soon-subject = { $what } para { $other } vence: { $moment }
mail-promise-due-soon = Le debes a { $other } { $what }, a más tardar el { $moment }. Si no llegas, pon una fecha nueva ya: es mejor que el silencio.
mail-promise-overdue-subject = Con retraso: { $what } para { $other }
mail-promise-overdue = Le debías a { $other } { $what }, a más tardar el { $moment }. Ya sabe que va con retraso. Cúmplelo ahora o di cuándo será.
mail-promise-is-late-subject = { $what } de { $who } va con retraso
mail-promise-is-late = { $who } te debía { $what }, a más tardar el { $moment }. Se le ha recordado.
mail-promise-goes-up = Si no llega nada, pasa al siguiente nivel. Dos días hábiles después de su fecha cuenta como incumplida.
mail-promise-escalated-subject = { $candidate } sigue esperando: { $what }
mail-promise-escalated = { $who } le debía a { $candidate } { $what }, a más tardar el { $moment }, y no ha llegado. Por eso ha pasado a ti: haz, por favor, que { $candidate } lo reciba, o al menos una fecha.
mail-promise-broken-yours-subject = Promesa incumplida: { $what } para { $other }
mail-promise-broken-yours = Le debías a { $other } { $what }, a más tardar el { $moment }. Dos días hábiles después consta como promesa incumplida y así se queda. { $other } sigue esperando, y más vale tarde que nunca.
mail-promise-broken-subject = { $what } de { $who } no ha llegado
mail-promise-broken = { $who } te debía { $what }, a más tardar el { $moment }. Dos días hábiles después consta como promesa incumplida. Puedes seguir esperando, volver a preguntar o dejarlo estar.
mail-promise-new-date-subject = Nueva fecha para { $what }: { $moment }
mail-promise-new-date = { $who } pone ahora el { $moment } para { $what }.
mail-promise-date-moved = La primera fecha era el { $first }. En el registro constan las dos.
mail-promise-date-shown = La fecha que cuenta sigue siendo el { $first }; la nueva está para que la sepas.
mail-promise-disputed-subject = { $other } dice que esto no se cumplió: { $what }
mail-promise-disputed = Dijiste que { $what } estaba hecho. { $other } dice que no. Mientras no estéis de acuerdo, no cuenta ni a favor ni en contra.
mail-promise-excused-subject = { $other } te libera de esto: { $what }
mail-promise-excused = { $other } ya no espera de ti { $what }. En el registro consta que te lo ha dispensado.
mail-promise-handed-over-subject = Ahora es cosa tuya: { $what } para { $other }, { $moment }
mail-promise-handed-over = Te haces cargo, en lugar de { $from }, de lo que se le debe a { $other }: { $what }, a más tardar el { $moment }.
mail-promise-reopened-subject = Tu correo a { $other } ha vuelto: { $what } queda pendiente otra vez
mail-promise-reopened = El correo con { $what } no se pudo entregar a { $other }, así que vuelve a estar pendiente. La fecha era el { $moment }. Comprueba la dirección, por favor, o llama.

# Preguntas.
mail-question-asked-subject = { $who } te pregunta algo
mail-question-in-conversation = { $who } espera una respuesta en la conversación del { $moment }. También puedes responder antes.
mail-question-reply-owed = { $owner } debe una respuesta, a más tardar el { $moment }.
mail-question-reply-yours = Debes una respuesta, a más tardar el { $moment }.
mail-question-reply = Responder
mail-question-replied-subject = { $who } ha respondido a tu pregunta
mail-question-you-asked = Preguntaste
mail-question-only-you = Solo tú puedes decir si con eso queda resuelta.
mail-question-judge = Decir si resuelve tu pregunta
mail-question-reminder-subject = ¿La respuesta de { $who } resuelve tu pregunta?
mail-question-reminder = Aún no has dicho si con eso queda resuelta. Si falta algo, dilo, y te deberán otra respuesta.
mail-question-still-open-subject = La pregunta de { $who } sigue abierta
mail-question-still-open = { $who } dice que la respuesta no la resolvió.

# Peticiones.
mail-wish-made-subject = { $candidate } pide: { $wish }
mail-wish-made = { $candidate } tiene una petición: { $wish }.
mail-wish-answer-owed = Di sí o no, con un motivo, a más tardar el { $moment }.
mail-wish-answer = Decir sí o no
mail-wish-yes-subject = Sí: { $wish }
mail-wish-yes = { $who } dice que sí a tu petición: { $wish }.
mail-wish-no-subject = Esta vez no: { $wish }
mail-wish-no = { $who } dice que no a tu petición ({ $wish }) y da el motivo.
mail-wish-booking-owed = { $who } concierta la cita, a más tardar el { $moment }.

# Mensajes.
mail-message-subject = Mensaje de { $who }
mail-message-subject-company = Mensaje de { $who }, { $company }
mail-message-corrects = Corrige un mensaje anterior.
mail-message-reply = Leer y responder
mail-answer-subject = Tu respuesta de { $company }
mail-answer-ends = Con esto, { $company } termina el proceso. Podrás seguir leyendo el registro, y también escribir.
mail-apology-subject = Una disculpa de { $who }, { $company }

# Enlaces.
mail-link-sign-in-subject = Tu enlace para entrar
mail-link-sign-in = Aquí tienes el enlace que pediste. Abre una página con un botón, y con ese botón entras.
mail-link-sign-in-button = Entrar
mail-link-reset-subject = Elige una contraseña nueva
mail-link-reset = Aquí tienes el enlace que pediste. Hasta que elijas una contraseña nueva, sirve la anterior.
mail-link-reset-button = Elegir una contraseña nueva
mail-link-invitation-subject = Únete a { $company } en { -product }
mail-link-invitation = { $who } te invita a { $company } en { -product }, donde las personas candidatas y aquellas con quienes se reúnen llevan un mismo registro de lo prometido y de lo ocurrido.
mail-link-invitation-button = Unirme a { $company }
mail-link-return-subject = { $company }: el camino a tu página
mail-link-return = Aquí tienes el camino de vuelta a tu página con { $company }.
mail-link-lasts = El enlace sirve una sola vez, durante { $duration }.

# Un correo que llegó y no se incorporó.
mail-not-taken-subject = No incorporado al proceso: un correo de { $from }
mail-not-taken-another-sender = Ha llegado un correo como respuesta en un proceso, desde una dirección que no es la de la persona a la que corresponde. No se ha incorporado al registro. Respóndelo tú, por favor.
mail-not-taken-empty = Ha llegado un correo como respuesta en un proceso, sin más texto que el que responde. Quizá lo que quería decir está en un adjunto: pregúntaselo, por favor.
mail-not-taken-refused = Ha llegado un correo como respuesta en un proceso que no lo puede admitir: la persona ya no tiene sitio en él, o el texto es demasiado largo. Respóndelo tú, por favor.

