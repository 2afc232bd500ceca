# Fichas de valoración: qué vio quien entrevistó en una conversación; los hechos antes que el número.

scorecard-title = Qué viste: { $name }
scorecard-own-title = Tu ficha
scorecard-lead = Primero qué dijo o hizo { $name }, en una o dos frases; luego el nivel que le corresponde. Lo que no viste no es un nivel bajo.
scorecard-nth = { $n } de { $of }
scorecard-evidence = Qué viste u oíste
scorecard-evidence-hint = Lo que se dijo o se hizo, tan fiel como lo recuerdes. Nada que el puesto no pida.
scorecard-level = El nivel que le corresponde
scorecard-between = entre los dos
scorecard-not-observed = No observado
scorecard-not-observed-hint = No salió, o salió demasiado poco. No cuenta ni a favor ni en contra.
scorecard-choose-level = Elige un nivel, o «no observado».
scorecard-lean = Qué harías tú
scorecard-lean-hint = Solo lo tuyo, antes de conocer lo de los demás.
scorecard-summary = En resumen
scorecard-summary-hint = Con qué te quedas, en una o dos frases.
scorecard-sealed = La verán tus colegas cuando hayan enviado la suya. { $name } no la ve nunca: recibe comentarios por requisito, con el resultado. Después no se cambia.
scorecard-send = Enviar la ficha

scorecard-thanks = Gracias: tu ficha está enviada.
scorecard-thanks-read = Ya puedes leer las de los demás.
scorecard-thanks-wait = Verás las de los demás cuando hayas escrito sobre cada conversación que llevas.
scorecard-to-self-view = Tu parte: ¿cómo te fue?
scorecard-to-debrief = La puesta en común
scorecard-to-talk = Volver a la conversación
scorecard-what-you-wrote = Lo que escribiste

scorecard-part = Fichas
scorecard-ask = ¿Qué viste en { $name }? Se escribe mejor mientras aún oyes las respuestas.
scorecard-written = escrita
scorecard-not-written = todavía sin escribir
scorecard-sealed-from-you = Verás las de los demás cuando hayas enviado la tuya.
scorecard-of = Qué vio { $name }
scorecard-level-is = nivel { $level }
scorecard-unseen = no observado
scorecard-criterion-gone = Un criterio de una guía anterior

scorecard-all = Qué vieron quienes entrevistaron
scorecard-all-none = Nadie ha escrito todavía una ficha.
scorecard-all-written = { $n ->
    [one] Hay una ficha escrita
   *[other] Hay { $n } fichas escritas
}
scorecard-all-owed = { $n ->
    [one] falta una por llegar
   *[other] faltan { $n } por llegar
}

scorecard-line = Escribió una ficha
self-view-line = Dijo cómo le fue en su parte
mirror-line = Dijo qué le pareció
debrief-line = El panel concluyó: { $decided }
debrief-line-override = El panel concluyó: { $decided }. Según la aritmética habría sido: { $says }.
scorecard-line-private = Solo lo ve la empresa
self-view-line-private = Solo lo ves tú
