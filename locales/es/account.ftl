# Lo que una persona decide para sí.

account-title = Tu cuenta
account-saved = Guardado.
account-name-hint = Así te ven los demás.
account-language = Idioma
account-language-hint = En él hablan las páginas y los correos.
account-zone = Tu zona horaria
account-zone-hint = Las horas se muestran como son allí.
account-password = Contraseña
account-password-lead = Al cambiarla se cierra la sesión en los demás navegadores, y los enlaces enviados antes dejan de valer.
account-old = La contraseña de hasta ahora
account-old-wrong = Esa no es la contraseña que tenías. Si la has olvidado, pide un enlace en la página de entrada.
account-password-do = Cambiar la contraseña

claim-title = Una cuenta propia
claim-lead = Con una contraseña entras cuando quieras, desde cualquier navegador, y ves en un solo sitio todos tus procesos con todas las organizaciones de aquí.
claim-without = Puedes seguir sin ella: los enlaces de nuestros correos también abren tu página.
claim-do = Poner la contraseña
claim-taken = Tu dirección ya tiene una cuenta. Entra con ella: allí están tus procesos.

token-title = Acceso para programas
token-lead = Con una clave, un programa actúa aquí en tu nombre, dentro de lo que le permitas y nunca más de lo que puedes hacer tú.
token-shown-once = Esta es la clave. Solo se muestra esta vez: guárdala ahora.
token-name = ¿Para qué es?
token-name-hint = Para reconocerla después: «calendario», «informe».
token-scopes = Puede
token-scope-read = leer lo que ves tú
token-scope-act = hacer en los procesos lo que puedes hacer tú
token-scope-manage = gestionar personas, puestos y ajustes, donde tú puedas
token-issue = Crear una clave
token-made = creada el { $at }
token-used = último uso: { $at }
token-never = sin usar
token-revoke = Anular
token-revoked = anulada

everywhere-title = ¿Sesiones en otros sitios?
everywhere-lead = Esto cierra tu sesión en todos los navegadores, también en este.
everywhere-do = Cerrar todas las sesiones
