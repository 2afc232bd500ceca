# Lo que rodea una conversación: su tipo, el interés, el intercambio de opiniones, las preguntas que pasan a otra persona.
# $other es la otra parte: el nombre de la organización o el de la persona candidata.

# Sin que conste.
off-the-record = Sin que conste: no hay ficha de valoración y no se juzga a nadie
off-the-record-more = Lo que se diga aquí no cuenta ni a favor ni en contra de nadie, tampoco después.

# Otro tipo.
kind-propose = Proponer otro tipo
kind-title = Proponer otro tipo de conversación
kind-lead-company = Se le pregunta a { $other }, que puede decir que no. Mientras no acepte, sigue siendo lo que es.
kind-lead-candidate = Se le pregunta a { $other }. Mientras no acepte, sigue siendo lo que es.
kind-as-it-is = Ahora es { $kind }.
kind-which = ¿Qué debería ser?
kind-reason = Por qué
kind-reason-hint = La otra parte lo lee antes de contestar.
kind-do = Proponerlo
kind-waits-for-you = { $who } pregunta: en vez de { $from }, ¿puede ser esto { $to }?
kind-waits-for-them = Propones { $to } en vez de { $from }. { $other } aún no ha contestado.
kind-too-late = Se propuso que { $from } pasara a ser { $to } y nadie contestó antes de que acabara. Así que se queda en lo que era.
kind-until-then = Mientras no haya respuesta, sigue siendo { $from }.
kind-becomes-interview = Lo que digas se mirará entonces a la luz de lo que pide el puesto, y se te deberá una respuesta. Puedes decir que no: entonces sigue siendo lo que es y a nadie se le tiene en cuenta.
kind-yes = Sí, { $to }
kind-no = No, que siga siendo { $from }
kind-was-proposed = { $who } propuso { $to } en vez de { $from }
kind-agreed = de acuerdo
kind-not-agreed = sin acuerdo: se quedó como estaba
kind-line-put = Propone { $to } en vez de { $from }.
kind-line-waits = espera respuesta
kind-line-open = Ver y contestar
kind-line-yes = De acuerdo: ahora es { $to }.
kind-line-no = No está de acuerdo: sigue siendo { $from }.

# El interés.
interest-heading = ¿Quieres seguir?
interest-question = Después de esta conversación, ¿te gustaría seguir?
interest-go-on = Quiero seguir
interest-unsure = No lo tengo claro
interest-stop = Mejor no
interest-yours = Tu parte: { $level }
interest-waits = { $other } aún no lo ha dicho, o aún no se puede ver.
interest-change = Puedes cambiarlo hasta que hayan hablado las dos partes:
interest-sealed-candidate = Solo lo ves tú. { $other } lo verá cuando también se haya pronunciado, y tú verás lo suyo. Quien administra el servidor puede leer su base de datos.
interest-sealed-company = Solo lo ven tus compañeros de este proceso. { $other } lo verá cuando también se haya pronunciado, y tú verás lo suyo. Quien administra el servidor puede leer su base de datos.
interest-both-stop = Ninguna de las dos partes quiere seguir. Es bueno saberlo.
interest-both-stop-next = Cualquiera de las dos puede terminarlo ahora, con amabilidad y sin tener que dar explicaciones. Lo anotado queda para ambas.
interest-end-do = Terminarlo y dar las gracias
interest-both-go-on = Las dos partes queréis seguir. Ya se puede concertar lo que viene.
interest-one-stops = Una de las partes prefiere no seguir. Con eso no se ha terminado: habladlo, o termínalo con tus palabras.
interest-not-sure = Alguien aún no lo tiene claro. ¿Qué ayudaría? Pregunta, o propón volver a hablar.
interest-line = Las dos partes han dicho si quieren seguir. { $company }: «{ $theirs }». { $candidate }: «{ $own }».

# El intercambio.
exchange-heading = ¿Cómo crees que fue?
exchange-title = ¿Cómo crees que fue?
exchange-invite = Dilo en pocas palabras, antes de que se sepa ningún resultado. A { $other } se le pregunta lo mismo, y cada parte lee la opinión de la otra cuando las dos han enviado la suya.
exchange-say = Decir cómo fue
exchange-lead = A { $other } se le pregunta lo mismo. No es ninguna nota ni cambia ningún resultado; las dos partes podéis aprender de ello.
exchange-sealed = { $other } lo lee cuando haya enviado lo suyo, y tú lees lo suyo. A los siete días se te avisa si no ha llegado nada. Quien administra el servidor puede leer su base de datos.
exchange-talk = ¿Cómo fue la conversación?
exchange-talk-hint = Qué estuvo bien, qué faltó. Unas frases.
exchange-own = ¿Y tu parte en ella?
exchange-own-hint = Qué hiciste bien, qué harías de otra manera.
exchange-own-of = Su propia parte en ella
exchange-do = Enviarlo
exchange-waits-until = En sobre cerrado. Que puedas ver, { $other } aún no ha enviado lo suyo. Si no ha llegado nada, se te avisa: { $moment }.
exchange-none-came = { $other } no ha enviado su opinión. Si aún la envía, ambas partes veréis las dos.
exchange-too-late = El resultado ya se sabe, así que no se pregunta a nadie cómo fue: a estas alturas la pregunta sería una trampa.
exchange-line = Las dos partes han dicho cómo creen que fue.

# Después, para la persona candidata.
after-heading = Qué más puedes hacer
after-wish = Pedir conocer a alguien
after-wish-lead = Puedes pedir conocer a futuros compañeros, o a alguien con más responsabilidad que pueda contestar lo que sigue abierto. Tendrás un sí o un no en un plazo.
after-report = Contarlo a alguien que no estuvo
after-report-lead = ¿Algo no estuvo bien? Lo lee la persona que tú elijas de entre quienes no estuvieron en la conversación, y contesta en un plazo.

# Preguntas que pasan a otra persona.
pass-on = No puedo contestar esto
pass-on-title = Pasar la pregunta a otra persona
pass-on-lead = { $name } sabrá quién va a contestar y por qué tú no has podido.
pass-on-whom = ¿Quién puede contestarla?
pass-on-where = ¿Dónde se va a contestar?
pass-on-in-writing = Por escrito, en el plazo que tiene
pass-on-attends = Allí: { $names }. Entra en los temas.
pass-on-why = ¿Por qué no puedes contestarla?
pass-on-why-hint = Lo lee quien preguntó.
pass-on-do = Pasarla
route-passed = { $by } no pudo contestarla y la pasó a { $to }.
route-awaits = La contesta { $name }: { $due }
route-with = La tiene { $name }.
route-line = Se trataba de:

# En el registro de una conversación.
process-talk-early = la terminó antes de tiempo { $side }
