# Cartas que preguntan qué pensó o qué vio alguien. Véase mail.ftl.

mail-mirror-subject = ¿Cómo te fue? Tu conversación con { $other }
mail-mirror = Hablaste con { $with } el { $moment }. Cinco frases, menos de un minuto: ¿cómo fue para ti?
mail-mirror-sealed = Nadie en { $other } lee nunca tu respuesta con tu nombre. Solo entra en cifras de cinco personas o más, después de la decisión, y no cambia ningún resultado.
mail-mirror-do = Responder en un minuto
mail-scorecard-subject = Tu ficha de la conversación con { $other }
mail-scorecard = ¿Qué viste en la conversación con { $other }? Tu ficha vence: { $moment }. Se escribe mejor mientras aún se recuerdan las respuestas.
mail-scorecard-sealed = Verás las fichas de los demás cuando envíes la tuya.
mail-scorecard-do = Escribir la ficha
mail-feedback-rated-subject = { $other } sobre tus comentarios
mail-feedback-rated = { $other } dice si tus comentarios le sirvieron, punto por punto:

feedback-use-yes = Me sirvió
feedback-use-partly = Me sirvió en parte
feedback-use-no = No me sirvió
