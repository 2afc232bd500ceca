# Puestos: quién los lleva y el plan de sus etapas.

job-list-title = Puestos
job-list-lead = Cada uno con su plan: qué conversaciones hay, para qué sirve cada una y a quién se conoce.
job-list-empty = Un puesto tiene un plan: qué conversaciones hay, para qué sirve cada una y a quién se conoce. Crea el primero.
job-list-more = Más puestos
job-list-newest = Los más recientes
job-list-older = Anteriores
job-run-by = lo lleva { $name }
job-answered-for-by = responde { $name }
job-new = Puesto nuevo
job-edit = Cambiar el puesto
job-edit-title = Cambiar el puesto
job-form-lead = Los candidatos ven el plan desde el primer día: para qué sirve cada etapa y a quién conocerán.

job-title = Título
job-recruiter = Quién selecciona
job-recruiter-hint = Lleva sus procesos.
job-manager = Responsable del puesto
job-manager-hint = Responde del puesto.
job-people = Quién lo lleva
job-processes = En proceso
job-processes-none = No hay nadie en proceso que puedas ver.

job-plan = El plan
job-plan-lead = Los números dan el orden. Una etapa sin nombre no cuenta: para quitar una, borra su nombre.
job-plan-more = Añadir etapas
job-stage-legend = Etapa: { $name }
job-stage-free = Una etapa más
job-stage-name = Etapa
job-stage-position = Lugar en el plan
job-stage-purpose = Para qué sirve
job-stage-purpose-hint = Una frase que también lee el candidato.
job-stage-whom = A quién se conoce
job-stage-whom-hint = La función y su nivel, por ejemplo: jefa de operaciones.
job-stage-learns = Qué puede saber allí el candidato
job-stage-learns-hint = Qué preguntas suyas pueden contestarse en esta etapa.
job-stage-kind = Tipo de conversación
job-stage-days = Días laborables hasta la respuesta
job-stage-answer = respuesta en { $days }
