# Mensajes: la respuesta tras una conversación, las correcciones.

answer-title = Dar la respuesta
answer-lead = Lo que { $name } está esperando. Dilo con claridad, y qué pasa después.
answer-delivers = Con esta respuesta se cumple lo que se debe:
answer-text = Tu respuesta a { $name }
answer-text-hint = Cómo está la cosa, por qué y cuándo sabrá más. Para un sí o un no hay otros caminos.
answer-waits = { $minutes ->
    [0] Sale de inmediato.
    [one] Espera un minuto antes de salir; hasta entonces puedes retirarla en la página del proceso.
   *[other] Espera { $minutes } minutos antes de salir; hasta entonces puedes retirarla en la página del proceso.
}
answer-do = Dar esta respuesta
answer-not = Cancelar

correct-title = Corregir un mensaje
correct-lead = Lo enviado queda en el registro. Tu corrección es una entrada nueva que dice qué corrige, y se avisa a la otra parte.
correct-before = Enviado el { $at }:
correct-text = Lo que debería decir
correct-do = Enviar la corrección
correct-not = Cancelar
