# Webhooks: direcciones de otros programas a las que se cuenta lo que pasa.

mail-webhook-subject = Un webhook tuyo está apagado
mail-webhook-gone = Esta dirección dijo que ya no existe, así que no se le cuenta nada más:
mail-webhook-unreachable = A esta dirección no se ha podido llegar durante días, así que no se le cuenta nada más:
mail-webhook-next = Cuando vuelva a funcionar, enciéndelo. Lo que pasó entretanto no se cuenta solo; en la página está lo que se abandonó, y puedes volver a enviarlo uno a uno.
mail-webhook-open = Abrir el webhook
mail-webhook-why-you = Recibes este correo porque eres responsable del espacio de { $company }.

input-address = la dirección
input-types = lo que se cuenta
fault-address = Indica una dirección https que salga de la red de este servidor: ninguna dirección privada, ningún puerto por debajo de 1024 salvo el 443.

# Peticiones de la API que se hacen una sola vez.
request-other = Esta clave corresponde a otra petición
request-other-next = Usa una clave nueva para cada cosa que pidas, y la misma solo para repetirla sin cambios.
request-running = La primera petición con esta clave aún está en marcha
request-running-next = Pregunta de nuevo dentro de un segundo: se te repetirá su respuesta.
request-lost = Se hizo, y lo que se respondió se ha perdido
request-lost-next = No lo pidas otra vez: lee lo que hay ahora.

fault-webhooks-too-many = Ya hay { $most } webhooks. Quita alguno que ya no haga falta.
errands-webhook = Un correo sobre un webhook que se apagó

# Las páginas.
webhooks-title = Webhooks
webhooks-lead = Direcciones de otros programas tuyos a las que se cuenta lo que pasa, con firma y en segundos. Se les cuentan identificadores, fechas y estados; nunca nombres, textos ni lo que solo una parte puede ver.
webhooks-none = Aún no se cuenta nada a ningún programa. Las direcciones que añadas estarán aquí, con cómo les va.
webhook-new = Uno más
webhook-add = Añadir el webhook
webhook-address = Dirección
webhook-address-hint = Empieza por https y sale de la red de este servidor.
webhook-types = Qué se le cuenta
webhook-types-now = Qué se le cuenta: { $what }
webhook-types-hint = Marca lo que se le debe contar. Sin nada marcado se le cuenta todo, también lo que traigan versiones posteriores.
webhook-about-process = Procesos
webhook-about-conversation = Conversaciones
webhook-about-make-good = Tras dos ausencias
webhook-about-promise = Promesas
webhook-about-question = Preguntas
webhook-about-proposal = Propuestas
webhook-about-offer = Ofertas
webhook-about-wish = Deseos
webhook-about-message = Mensajes
webhook-told-all = todo lo que se puede contar
webhook-told-some = { $n ->
    [one] un tipo de suceso
   *[other] { $n } tipos de sucesos
}
webhook-since = desde { $at }
webhook-on = encendido
webhook-off = apagado
webhook-failing = últimamente no se llega a él
webhook-gone = apagado: ya no existe
webhook-unreachable = apagado: no se llegó a él durante días

webhook-title = Webhook
webhook-open = Abrir el webhook
webhook-saved = Guardado. Vale para lo que pase desde ahora.
webhook-sent = Sale en unos segundos. Lo que resulte estará abajo.
webhook-failing-since = Nada ha llegado a esta dirección desde { $at }.
webhook-failing-next = Se vuelve a intentar solo, cada vez más espaciado, durante unos tres días. Después se apaga y se avisa a los responsables.
webhook-off-since = Apagado desde { $at }.
webhook-gone-since = Apagado desde { $at }: la dirección dijo que ya no existe.
webhook-unreachable-since = Apagado desde { $at }: durante días nada había llegado a la dirección.
webhook-off-next = Cuando vuelva a estar encendido, se le contará lo que pase desde entonces.
webhook-ping = Enviar una prueba
webhook-disable = Apagar
webhook-enable = Encender
webhook-rotate = Sacar un secreto nuevo
webhook-change = Cambiar
webhook-remove = Quitar
webhook-remove-lead = Su registro se va con él.
webhook-remove-do = Quitar el webhook

webhook-secret = El secreto del webhook
webhook-secret-once = Se muestra solo esta vez. Cópialo en el programa al que se cuenta:
webhook-secret-use = Con él comprueba el programa que una llamada viene de aquí, como dice Standard Webhooks: casi todos los lenguajes tienen una biblioteca para ello.
webhook-secret-both = Durante 24 horas las llamadas se firman también con el secreto anterior, para que no se pierda nada mientras lo cambias.

webhook-log = Qué resultó
webhook-log-lead = Cada intento de los últimos 30 días, mil como mucho. Lo que no se acepta se intenta diez veces en unos tres días.
webhook-log-none = Aún no se ha contado nada. Envía una prueba y estará aquí.
webhook-log-when = Cuándo
webhook-log-what = Qué
webhook-log-came = Respuesta
webhook-log-took = Tardó
webhook-log-older = Más antiguos
webhook-attempt = (intento { $n })
webhook-millis = { $n } ms
webhook-again = Enviar otra vez
webhook-came-with = { $what } ({ $status })
webhook-outcome-unknown = no se sabe: está en marcha o se cortó a medias
webhook-outcome-delivered = aceptado
webhook-outcome-refused = no aceptado
webhook-outcome-redirected = enviado a otra parte, y eso no se sigue
webhook-outcome-gone = dice que ya no existe
webhook-outcome-timed-out = sin respuesta en 10 segundos
webhook-outcome-no-such-host = no existe ese servidor
webhook-outcome-private = lleva a una red privada, donde no se cuenta nada
webhook-outcome-not-reached = no se puede llegar
webhook-outcome-no-trust = su certificado no es de confianza
webhook-outcome-garbled = su respuesta no se entiende
webhook-outcome-bad-address = la dirección no se puede usar

doctor-webhooks = webhooks
doctor-webhooks-well = se llega a todos, o no hay ninguno
doctor-webhooks-failing = { $n ->
    [one] a uno no se llega, o se apagó por ello; mira en Ajustes, «Webhooks»
   *[other] a { $n } no se llega, o se apagaron por ello; mira en Ajustes, «Webhooks»
}
doctor-webhooks-private = se permiten direcciones privadas: quien pueda poner webhooks llega a lo que llega esta máquina
