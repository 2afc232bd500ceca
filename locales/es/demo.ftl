# El buzón y la galería de la demostración.

demo-gallery = Galería

mailbox-title = Buzón
mailbox-lead = En la demostración ningún correo sale de este equipo: todos llegan aquí.
mailbox-title-to = Correo para { $address }
mailbox-to = para { $address }
mailbox-all = Todo el correo
mailbox-empty = Aún no hay correo. Haz algo o deja pasar el tiempo: lo que se enviaría llega aquí.
mailbox-more = Más correo
mailbox-older = Anteriores

mail-from = De
mail-to = Para
mail-at = Cuándo
mail-raw = El correo completo como archivo, con sus adjuntos
mail-reply = Responder
mail-reply-as = Tu respuesta, como { $address }
mail-reply-hint = Entra como si hubiera llegado por correo y va a parar a su sitio.
mail-reply-do = Enviar la respuesta
mail-reply-sent = La respuesta ha entrado.
mail-reply-missing = Escribe algo antes.
mail-reply-not-taken = No se ha admitido esta respuesta. El motivo está en el registro de la demostración.
