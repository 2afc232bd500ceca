# Correo sobre decisiones: un no con sus motivos, los comentarios, ofertas, el silencio.

mail-decline-why = Por qué:
mail-decline-reason = { $n }. «{ $text }»
mail-decline-reason-unpublished = { $n }. «{ $text }». Este requisito no estaba en la especificación publicada.
mail-decline-reason-of-before = { $n }. Un requisito de otra versión de la especificación.
mail-decline-reason-unwritten = { $n }. Un motivo que no está en la especificación publicada.
mail-decline-seen = Qué se vio
mail-decline-change = Qué lo cambiaría
mail-decline-feedback-owed = El resto de los comentarios llega a más tardar el { $moment }. Te los debe { $who }.
mail-decline-open = Abrir el resultado

mail-feedback-subject = Los comentarios de { $company }
mail-feedback = { $who } te da los comentarios que { $company } te prometió.

mail-went-silent-subject = { $candidate } ha dejado constancia de vuestro silencio
mail-went-silent = { $candidate } esperó una promesa que no se cumplió, ha dejado constancia de que la empresa dejó de responder y ha terminado el proceso.
mail-went-silent-next = Lo prometido se sigue debiendo. Una palabra tardía es mejor que ninguna.

mail-offer-made-subject = Una oferta de { $company }
mail-offer-made = { $who } te hace una oferta para { $company }.
mail-offer-role = Puesto: { $role }
mail-offer-pay = Sueldo: { $pay }
mail-offer-inside = Dentro de la banda publicada: { $range }
mail-offer-outside = Fuera de la banda publicada: { $range }
mail-offer-outside-why = Por qué queda fuera
mail-offer-starts = Comienzo: { $day }
mail-offer-conditions = Qué más incluye
mail-offer-until = Vale hasta el { $moment }.
mail-offer-ways = Puedes aceptarla, rechazarla, pedir otras condiciones o preguntar algo antes.
mail-offer-open = Abrir la oferta
mail-offer-ends-soon-subject = La oferta de { $company } termina el { $moment }
mail-offer-ends-soon = La oferta de { $company } vale hasta el { $moment }. Si necesitas más tiempo o quieres preguntar algo antes, dilo.
mail-offer-upheld-subject = La oferta de { $company } sigue como está
mail-offer-upheld = Pediste otras condiciones. { $who } responde que la oferta sigue como está.
mail-offer-accepted-subject = { $candidate } acepta tu oferta
mail-offer-accepted = { $candidate } acepta tu oferta. El proceso ha terminado, y una de las plazas del puesto ya tiene a alguien.
mail-offer-declined-subject = { $candidate } rechaza tu oferta
mail-offer-declined = { $candidate } rechaza tu oferta. El proceso ha terminado.
mail-offer-countered-subject = { $candidate } pide otras condiciones
mail-offer-countered = { $candidate } pide otras condiciones. La oferta sigue en pie mientras debes la respuesta.
mail-offer-countered-pay = { $candidate } pide otras condiciones: { $pay }. La oferta sigue en pie mientras debes la respuesta.
mail-offer-expired-subject = La oferta de { $company } ha terminado
mail-offer-expired = La oferta de { $company } valía hasta el { $moment } y ha terminado sin respuesta. El proceso ha terminado con ella. Todavía puedes escribir.
mail-offer-expired-company-subject = Tu oferta a { $candidate } ha terminado
mail-offer-expired-company = Tu oferta a { $candidate } valía hasta el { $moment } y ha terminado sin respuesta. El proceso ha terminado con ella.
