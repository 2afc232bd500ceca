# Entrar y salir: puesta en marcha, inicio de sesión, enlaces de los correos, contraseñas.

enter-name = Tu nombre
enter-email = Correo
enter-password = Contraseña
enter-new-password = Una contraseña
password-new = Contraseña nueva
enter-password-hint = Al menos { $least } caracteres. Unas cuantas palabras seguidas van bien.
enter-back = Volver a la entrada
enter-mailed = Mira tu correo
enter-mailed-none = ¿No llega nada en unos minutos? Mira en el correo no deseado, o comprueba que has usado la dirección a la que te escribimos.

set-up-title = Pon en marcha Viceversa
set-up-lead = Eres la primera persona en llegar. Con esto creas la organización y quedas al frente de ella.
set-up-code = Código de un solo uso
set-up-code-hint = Está en la consola donde se arrancó el servidor.
set-up-organisation = Nombre de la organización
set-up-zone = Dónde está su horario laboral
set-up-zone-hint = Las promesas vencen allí al final de un día laborable.
set-up-language = Idioma
set-up-language-hint = Para los correos a quien no ha elegido ninguno. Cada persona elige el suyo.
set-up-do = Poner en marcha

sign-in-title = Entrar
sign-in-do = Entrar
sign-in-link-lead = O sin contraseña:
sign-in-link-do = Envíame un enlace
sign-in-link-sent = Si conocemos esa dirección, va de camino un enlace para entrar. Funciona una vez, durante media hora.
sign-in-forgot = He olvidado mi contraseña

come-in-title = Adelante
come-in-lead = Con este enlace entras aquí, en este navegador.
come-in-lead-candidate = Este enlace abre tu propia página en { $workspace }: lo que se dijo, lo que se prometió y lo que viene ahora.
come-in-do = Abrir mi página
come-in-once = El enlace funciona una vez. Si no lo has pedido, cierra esta página sin más: no ha pasado nada.
come-in-inside = Ya tienes la sesión abierta aquí, así que el enlace no se gasta.
come-in-straight-on = Continuar
come-in-again = Envíame otro enlace
come-in-spent-next = Los enlaces de nuestros correos funcionan una vez. Danos tu dirección y en un minuto te llega otro.
come-in-spent-inside = Ya tienes la sesión abierta aquí. Puedes continuar.

reset-ask-title = Una contraseña nueva
reset-ask-lead = Danos tu dirección: te llegará por correo un enlace para elegir otra contraseña.
reset-ask-do = Envíame un enlace
reset-ask-sent = Si conocemos esa dirección, va de camino un enlace para elegir otra contraseña. Funciona una vez, durante una hora.
reset-title = Elige una contraseña nueva
reset-lead = Al guardarla se cierra la sesión en los demás navegadores.
reset-do = Guardar y entrar
reset-again = Pedir otro enlace
reset-spent-next = Los enlaces para cambiar la contraseña funcionan una vez, durante una hora. Pide otro: llega en un minuto.

invitation-title = Únete a { $workspace }
invitation-lead = { $name }, te invitan con esta función: { $role }. Entrarás con { $email }.
invitation-known = Esta dirección ya tiene una cuenta aquí: basta con su contraseña.
invitation-do = Unirme
invitation-spent-next = Si ya te has unido, entra. Si no, pide a quien te invitó que te envíe la invitación otra vez.

workspaces-title = Tus espacios
workspaces-lead = Todos los sitios donde trabajas y todos aquellos donde tienes una candidatura.
workspaces-as-candidate = Con una candidatura
workspaces-none = Ahora mismo no tienes sitio en ninguna parte. Quien te invite te escribirá; el correo trae hasta aquí.
