# Preguntas: hechas, contestadas, confirmadas por quien pregunta. Peticiones de conocer a alguien.

question-ask-title = Hacer una pregunta
question-ask-lead-candidate = La respuesta queda prometida con fecha, y solo tú dices si responde a la pregunta. Las preguntas que quedan abiertas siguen a la vista de ambas partes.
question-ask-lead-company = La persona candidata te debe una respuesta con fecha, y solo tú dices si responde a la pregunta. No se puede preguntar por sueldos anteriores.
question-text = Tu pregunta
question-text-hint = Una pregunta cada vez: cada una se responde por separado.
question-where = ¿Dónde quieres la respuesta?
question-in-writing = Por escrito
question-in-writing-hint = Prometida en { $days }.
question-in-conversation = En { $kind }, { $when }
question-in-conversation-hint = Queda en el orden del día.
question-ask-do = Preguntar
question-reply-title = Contestar a una pregunta
question-reply-text = Tu respuesta
question-reply-hint = Quien preguntó dice si responde a la pregunta.
question-reply-do = Contestar

wish-make-title = Pedir conocer a alguien
wish-make-lead = Tendrás un sí o un no, con un motivo, en { $days }.
wish-whom = ¿A quién te gustaría conocer?
wish-colleagues-hint = A quienes serían tus compañeros. Esa charla queda fuera de acta: nadie rellena una valoración.
wish-senior-hint = A alguien que pueda responder lo que otros no pudieron.
wish-text = ¿Qué te gustaría saber?
wish-text-hint = Ayuda a encontrar a la persona adecuada.
wish-make-do = Pedirlo
wish-answer-lead = { $name } pide:
wish-answer = Tu respuesta
wish-yes = Sí
wish-yes-hint = Entonces queda prometida una hora en { $days }.
wish-no = No
wish-no-hint = El motivo es lo que hace justo un no.
wish-reason = Por qué
wish-reason-hint = La persona candidata lo lee.
wish-answer-do = Responder
