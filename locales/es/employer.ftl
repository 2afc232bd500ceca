# Cómo cumple su palabra una empresa, leído por la persona candidata; y lo que cumplió cada lado en un proceso.

employer-part = Cómo cumple su palabra esta empresa
employer-part-company = Lo que ha vencido aquí
employer-so-far = Lo que te debían aquí hasta ahora: { $said }.
employer-more-of-it = Qué dicen estas señales
employer-your-side = Tu lado:
employer-their-side = { $name }:
employer-nothing-due = Todavía no ha vencido nada.
employer-in-parts = Parte por parte
employer-stays-here = Ambos lados ven estas cuentas. Las de la persona candidata se quedan en este proceso: no entran en ninguna cifra ni llegan a otra empresa.

employer-title = Cómo cumple su palabra { $name }
employer-lead = Lo que dice el registro, con palabras y con lo que no puede decir. Qué pensar de ello es cosa tuya.
employer-back = Volver al proceso
employer-here = En tu proceso
employer-theirs = Lo que { $name } te debía
employer-theirs-none = Todavía no ha vencido nada de lo que te debían aquí.
employer-yours = Lo que tú les debías
employer-yours-none = Todavía no ha vencido nada de lo que debías aquí.
employer-yours-kept = Contado con las mismas reglas. Se queda en este proceso: ninguna otra empresa lo ve.
employer-habits = Lo que suele hacer
employer-habits-none = Aún no se puede decir nada: no ha vencido nada que esta empresa debiera a nadie.
employer-counted = Contado { $at }.
employer-felt = Lo que sintieron otras personas
employer-felt-lead = Lo que respondieron aquí otras personas candidatas tras sus conversaciones. Esta empresa decidió mostrarlo.
employer-felt-few = Respondieron muy pocas para decir nada.
employer-felt-line = «{ $statement }»: { $word } ({ $n } personas)
employer-how = Cómo se cuenta
employer-how-counted = Solo cuenta lo que ha vencido, según el registro que tienen ambos lados. «Entre» contiene la proporción verdadera nueve de cada diez veces; con poco de donde contar, es ancho.
employer-how-yardstick = Nuestra vara de medir es un supuesto, el mismo para todas las empresas: 7 de cada 10 cumplidas. No es una cifra del mercado.
employer-how-usual = «Lo habitual aquí» es lo que cumplen las organizaciones de este servidor, ocho por lo menos, todas juntas.
employer-how-nobody = Trata de la organización: en esta página no se distingue a nadie que trabaje allí.

employer-more = Es más a menudo que nuestra vara de medir ({ $yardstick } de cada 10).
employer-less = Es menos a menudo que nuestra vara de medir ({ $yardstick } de cada 10).
employer-near = No se puede saber si es más o menos a menudo que nuestra vara de medir ({ $yardstick } de cada 10).
employer-more-usual = Es más a menudo de lo habitual aquí ({ $yardstick } de cada 10).
employer-less-usual = Es menos a menudo de lo habitual aquí ({ $yardstick } de cada 10).
employer-near-usual = No se puede saber si es más o menos a menudo de lo habitual aquí ({ $yardstick } de cada 10).
employer-from = De { $n } que han vencido.
employer-missed-twice = Dos conversaciones seguidas a las que no vino nadie de su parte
employer-missed-twice-chance = Una empresa tan puntual como la de la comparación no está a tiempo dos veces seguidas unas { $n } de cada 100. Ahí cuenta también llegar tarde, así que faltar a dos sin avisar es más raro. No es lo habitual; dos conversaciones solas no dicen cómo será la siguiente.

habit-punctuality = Está a tiempo unas { $about } de cada 10 veces (entre { $low } y { $high }).
habit-word-given = Cuando llega tarde o no viene, avisa antes unas { $about } de cada 10 veces (entre { $low } y { $high }).
habit-responsiveness = Responde en la fecha prometida unas { $about } de cada 10 veces (entre { $low } y { $high }).
habit-transparency = De lo que debería decir antes de la primera entrevista (banda, etapas, personas, criterios, fechas), dice unas { $about } de cada 10 cosas (entre { $low } y { $high }).
habit-answers = De las preguntas que se le hacen, quedan respondidas unas { $about } de cada 10, según quien preguntó (entre { $low } y { $high }).
habit-feedback = Manda el resultado con sus motivos a tiempo unas { $about } de cada 10 veces (entre { $low } y { $high }).
habit-promises = Cumple sus demás promesas en su fecha unas { $about } de cada 10 veces (entre { $low } y { $high }).

early-punctuality = { $n ->
    [one] Aún no se puede saber si está a tiempo: solo una conversación ha llegado a su hora.
   *[other] Aún no se puede saber si está a tiempo: solo { $n } conversaciones han llegado a su hora.
}
early-word-given = { $n ->
    [one] Aún no se puede saber si avisa cuando llega tarde: solo pasó una vez.
   *[other] Aún no se puede saber si avisa cuando llega tarde: solo pasó { $n } veces.
}
early-responsiveness = { $n ->
    [one] Aún no se puede saber si responde en la fecha prometida: solo ha vencido una respuesta.
   *[other] Aún no se puede saber si responde en la fecha prometida: solo han vencido { $n } respuestas.
}
early-transparency = { $n ->
    [one] Aún no se puede saber si dice antes lo que debería: solo ha vencido una cosa.
   *[other] Aún no se puede saber si dice antes lo que debería: solo han vencido { $n } cosas.
}
early-answers = { $n ->
    [one] Aún no se puede saber si las preguntas quedan respondidas: solo ha vencido una.
   *[other] Aún no se puede saber si las preguntas quedan respondidas: solo han vencido { $n }.
}
early-feedback = { $n ->
    [one] Aún no se puede saber si da sus motivos a tiempo: solo ha vencido un resultado.
   *[other] Aún no se puede saber si da sus motivos a tiempo: solo han vencido { $n } resultados.
}
early-promises = { $n ->
    [one] Aún no se puede saber si cumple sus demás promesas: solo ha vencido una.
   *[other] Aún no se puede saber si cumple sus demás promesas: solo han vencido { $n }.
}

sign-kept = { $kept } de { $of } cumplidas
sign-late = { $n ->
    [one] una tarde
   *[other] { $n } tarde
}
sign-missed = { $n ->
    [one] una a la que no vino nadie
   *[other] { $n } a las que no vino nadie
}
sign-no-word = { $n ->
    [one] una vez sin avisar
   *[other] { $n } veces sin avisar
}
sign-left-late = { $n ->
    [one] una cambiada o cancelada el último día
   *[other] { $n } cambiadas o canceladas el último día
}
sign-awaited = { $n ->
    [one] una con la fecha pasada que aún se espera
   *[other] { $n } con la fecha pasada que aún se esperan
}
sign-broken = { $n ->
    [one] una que no llegó
   *[other] { $n } que no llegaron
}
sign-disputed = { $n ->
    [one] una que cada lado cuenta de otra manera (no cuenta)
   *[other] { $n } que cada lado cuenta de otra manera (no cuentan)
}
sign-unsaid = { $n ->
    [one] una que nadie ha confirmado (no cuenta)
   *[other] { $n } que nadie ha confirmado (no cuentan)
}
