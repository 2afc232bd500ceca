# Las personas de una organización: invitarlas, cambiarlas, despedirlas.

people-title = Personas
people-lead = Quién trabaja aquí, qué puede hacer cada cual y cuánto debe a la vista de todos.
people-head-name = Nombre
people-head-role = Función
people-head-reports-to = Responde ante
people-head-state = Estado
people-head-owes = Promesas abiertas
people-state-active = trabaja aquí
people-state-invited = con invitación
people-state-left = ya no está
people-change = Cambiar
people-invited = La invitación para { $name } va de camino.
people-left = { $name } ya no puede entrar. Lo que tenía abierto ha pasado a otras manos.

people-invite = Invitar a alguien
people-invite-lead = Recibe un correo con un enlace para unirse. Ya se le pueden asignar conversaciones.
people-invite-do = Enviar la invitación
people-name = Nombre
people-email = Correo
people-email-hint = Allí llega la invitación, y con esa dirección se entra.
people-role = Función
people-owner-may = Todo: personas, ajustes, puestos y todos los procesos.
people-recruiter-may = Lleva procesos: los abre, cita conversaciones, contesta.
people-hiring-manager-may = Responde de los puestos y lleva los procesos en los que participa.
people-interviewer-may = Habla con candidatos y ve los procesos en los que participa.
people-executive-may = Ve todos los procesos, habla con candidatos, sustituye, se disculpa.
people-reports-to = Responde ante
people-reports-to-hint = A quién se avisa cuando incumple una promesa.
people-nobody = Nadie

people-again = La invitación
people-again-lead = Todavía no la ha aceptado. Con un correo nuevo, el enlace anterior deja de valer.
people-again-do = Enviarla otra vez
people-leave-title = Marcharse
people-leave-lead = Quien se marcha ya no puede entrar. Lo que prometió sigue prometido: otra persona lo asume.
people-leave = Dar de baja

leave-title = { $name } se marcha
leave-lead = Desde ahora no podrá entrar. Lo que prometió sigue prometido: di quién lo asume. El registro conserva quién fue hasta hoy.
leave-nothing-open = No queda nada abierto: ni procesos, ni promesas, ni conversaciones pendientes, ni puestos.
leave-rest = Quién lo asume
leave-rest-hint = Todo, salvo que abajo nombres a otra persona para un proceso. A cada candidato se le dice quién es ahora.
leave-jobs = Sus puestos
leave-jobs-lead = Quien lo asume los lleva, o responde de ellos.
leave-each = Proceso a proceso
leave-each-lead = Si dejas una línea como está, lo asume la misma persona.
leave-same = La misma persona
leave-a-process = Un proceso
leave-promise = debe { $what }, { $due }
leave-conversation = asiste a { $what } el { $at }
leave-runs = lo lleva o responde de él
leave-do = Traspasar y dar de baja
leave-do-plain = Dar de baja
