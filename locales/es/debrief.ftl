# La puesta en común: qué vio cada quien, lado a lado; cuánto suma; qué decide el panel, por escrito.

debrief-title = Puesta en común: { $name }
debrief-lead = Qué visteis, lado a lado, y cuánto suma. { $name } no ve esta página; no retrasa ninguna respuesta.
debrief-none = Nadie ha enviado todavía una ficha.
debrief-none-next = La puesta en común empieza con la primera. La respuesta a la persona candidata no tiene que esperarla.
debrief-missing = Quién no ha escrito todavía
debrief-missing-hint = Se les recuerda por sí solo: cada cual la debe para la fecha indicada.

debrief-yours-first = Primero la tuya, por favor
debrief-yours-first-why = Quien lee lo de los demás antes de escribir recuerda con ojos ajenos. Envía la tuya y esta página se abre.
debrief-after-yours = { $meeting }: esta página se abre cuando hayas escrito también sobre ella.

debrief-spread = Cuánto os separáis
debrief-near = En ningún criterio os separan dos puntos o más.
debrief-apart = Dos puntos o más de distancia: { $criteria }. Hablad primero de esto.
debrief-far = dos o más de distancia
debrief-same = todos igual
debrief-one-voice = una sola voz
debrief-points-apart = { $n ->
    [one] a un punto
   *[other] a { $n } puntos
}
debrief-unseen = nadie lo observó
debrief-must = imprescindible, cuenta doble
debrief-nice = cuenta una vez
debrief-counts-twice = imprescindible: cuenta doble
debrief-leans = Qué haría cada quien
debrief-stricter = suele ser { $points } más estricto que los demás
debrief-milder = suele ser { $points } más benévolo que los demás
debrief-criteria = Qué se vio
debrief-for = a favor
debrief-against = en contra
debrief-said-by = consta en el registro, de { $name }
debrief-besides = También consta en el registro

debrief-sum = Cuánto suma
debrief-sum-rule = Igual para todo el mundo: la media de cada criterio y luego la media de estas; lo imprescindible cuenta { $weight } veces. «Seguir» a partir de { $enough }, si nada imprescindible baja de { $least }; con menos de { $few } fichas no dice nada.
debrief-whole = En conjunto
debrief-why-go-on = Es { $enough } o más, y nada imprescindible baja de { $least }.
debrief-why-must = Algo imprescindible baja de { $least }: { $criteria }.
debrief-why-stop = Es menos de { $enough }.
debrief-why-few = Hay menos de { $few } fichas.
debrief-why-unseen = Nadie ha observado algo imprescindible: { $criteria }.
debrief-other-kits = { $n ->
    [one] Una ficha se escribió con la guía de una versión anterior: se lee en su conversación y aquí no se cuenta.
   *[other] { $n } fichas se escribieron con la guía de una versión anterior: se leen en sus conversaciones y aquí no se cuentan.
}

debrief-conclude = Qué decidís
debrief-decided = Qué se decide
debrief-reason = Por qué
debrief-reason-hint = Siempre por escrito. La aritmética dice: { $says }. Si decidís otra cosa, di qué es lo que no ve.
debrief-do = Concluir
debrief-gates-nothing = Queda escrito para la empresa y no bloquea nada: ninguna respuesta a la persona candidata lo espera.
debrief-concluded = Qué se concluyó
debrief-override = distinto de la aritmética
debrief-overrode = Se decidió: { $decided }. La aritmética decía: { $says }.
debrief-followed = Se decidió: { $decided }, como decía la aritmética.
debrief-scorecards = { $n ->
    [one] una ficha
   *[other] { $n } fichas
}
debrief-ways = Y ahora
debrief-ways-lead = Nada de esta página llega por sí solo a { $name }. Al decir que no, encuentras lo que se vio junto a cada requisito, para ponerlo en palabras que le sirvan.
debrief-hint = Lo que escribieron quienes entrevistaron, solo para ti
debrief-hint-lead = Nada de esto se envía por sí solo: dilo con palabras que ayuden.
