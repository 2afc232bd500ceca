# Cómo trata una organización a las personas: qué se cumplió, qué se sintió, con qué seguridad y cuánta gente hay detrás.

nav-figures = Cifras
figures-title = Cómo tratamos a las personas
figures-lead = Qué se debía a las personas candidatas y si se hizo; qué les pareció. Dos filas que nunca se promedian.
figures-empty = En cuanto venza algo que se debe a una persona candidata, esta página dirá si se hizo: a tiempo, con respuesta, con razones. Reserva una conversación o haz una promesa, y empieza.
figures-of = { $name }: lo cumplido y lo sentido
figures-about = Sobre estas cifras
figures-counted = Calculado { $at }.
figures-interval = Cada intervalo contiene el valor real nueve de cada diez veces.
figures-method-link = Cómo se cuenta
figures-prior-public = Con pocas unidades de las que aprender, las estimaciones parten de un supuesto público (7 de cada 10 cumplidos, con el peso de ocho compromisos) y se mueven con cada compromiso contado.
figures-prior-learnt = Las estimaciones parten de lo que suelen cumplir tus propias unidades y se mueven con cada compromiso contado.
figures-unit-gone = Ya no existe
figures-unit-empty = Aquí todavía no ha vencido nada que se pueda contar.
figures-unit-organisation = Organización
figures-unit-team = Equipo
figures-units-team = Equipos
figures-unit-job = Puesto
figures-units-job = Puestos
figures-unit-stage = Etapa
figures-units-stage = Etapas
figures-unit-member = Quien entrevista
figures-units-member = Quienes entrevistan
figures-team-of = { $name } y su equipo
figures-to-job = Ir al puesto
figures-job-lead = Qué se debía a las personas candidatas a este puesto y qué les pareció.
figures-stage-lead = Qué se debía a las personas candidatas en esta etapa de «{ $job }» y qué les pareció.
figures-team-lead = Qué debía este equipo a las personas candidatas y qué les pareció.
figures-member-lead = Para hablarlo, no para clasificar: nunca ligado al sueldo, y quien protagoniza la cifra la ve primero.

first-too-early = { $matured ->
    [0] Es pronto para decirlo: aún no ha vencido nada que cuente. A partir de { $needed }, esta línea dirá por dónde empezar.
    [one] Es pronto para decirlo: ha vencido un compromiso. A partir de { $needed }, esta línea dirá por dónde empezar.
   *[other] Es pronto para decirlo: han vencido { $matured } compromisos. A partir de { $needed }, esta línea dirá por dónde empezar.
}
first-alarm = Empieza por { $unit }, «{ $part }»: { $kept } de { $of } cumplidos hasta ahora. Aquí se incumpliría más que en ningún otro sitio.
first-weakest = Empieza por «{ $part }»: se cumple cerca del { $share }, la parte más débil.
first-well = Nada destaca. La parte más baja es «{ $part }», con cerca del { $share } cumplido.

kept-title = Lo que se cumplió
kept-nothing = Aún no ha vencido nada de lo que se debía. Lo que no ha vencido no cuenta, ni como cumplido ni como incumplido.
kept-withheld = No se muestra aquí: { $parts }. Detrás hay una sola persona, así que es una cifra suya y le corresponde a ella.
kept-chart = Qué parte se cumple, una por una
kept-chart-desc = La parte más débil es «{ $part }».
kept-part = Parte
kept-composite = { $value } de 100, lo más probable entre { $low } y { $high }
kept-weakest = La parte más débil es «{ $part }»: se cumple cerca del { $share } (la más baja con una certeza del { $sure }).
kept-one-part = Por ahora lo forma una sola parte: «{ $part }».
kept-missing = No entra, porque no ha vencido nada: { $parts }.
kept-counts = { $kept } de { $of } cumplidos
kept-target = objetivo: { $share }
kept-below = por debajo del objetivo
kept-beside = En disputa, sin decir y pendientes, que no cuentan
kept-disputed = { $n ->
    [one] uno que cada parte cuenta de otra forma
   *[other] { $n } que cada parte cuenta de otra forma
}
kept-unsaid = { $n ->
    [one] uno sobre el que la otra parte no dijo nada
   *[other] { $n } sobre los que la otra parte no dijo nada
}
kept-open = { $n ->
    [one] uno que alguien aún espera
   *[other] { $n } que alguien aún espera
}
kept-overdue = { $n ->
    [one] uno con la fecha pasada
   *[other] { $n } con la fecha pasada
}
kept-short = Cumplido, de 100
kept-weakest-short = Parte más débil
kept-of-hundred = { $value } (entre { $low } y { $high }), de { $matured } compromisos
kept-cell = { $kept } de { $of }

kept-punctuality = Llegar a la hora
kept-punctuality-when = Estar en los cinco primeros minutos, o haber cambiado la hora con al menos 24 horas.
kept-word-given = Avisar antes del retraso
kept-word-given-when = Cuando alguien no llegó a la hora: si lo dijo antes del comienzo.
kept-responsiveness = Responder en plazo
kept-responsiveness-when = Responder cuando se prometió; si no se dijo, en dos días laborables, o cinco tras una conversación.
kept-transparency = Decirlo de antemano
kept-transparency-when = Banda salarial, etapas, con quién se habla, qué decide y cuándo: antes de la primera criba o entrevista. Una banda solo cuenta si es lo bastante estrecha como para decir algo.
kept-answers = Preguntas respondidas
kept-answers-when = Cada pregunta que quien la hizo marca como respondida antes de la siguiente conversación.
kept-feedback = Resultado con razones
kept-feedback-when = El resultado y sus razones, enviados en su fecha.
kept-promises = Otras promesas
kept-promises-when = Cualquier otra cosa prometida, hecha en su fecha.

felt-title = Lo que se sintió
felt-nothing = Aún no se ha publicado nada. Lo que responden las personas candidatas solo se muestra a partir de cinco, por tandas y tras las decisiones.
felt-chart = Hasta qué punto están de acuerdo, de 1 (nada) a 5 (del todo)
felt-statement = Frase
felt-in-words = Las cinco juntas: { $word }. { $people } personas.
felt-about = Las cinco juntas: en torno a { $mean } de 5 ({ $word }). { $people } personas.
felt-mean = Las cinco juntas: { $mean } de 5, lo más probable entre { $low } y { $high }. { $people } personas.
felt-hidden = No se muestra: aquí hay menos de { $needed } personas, o respondieron junto con otras.
felt-hidden-short = menos de cinco
felt-few-answered = No se muestra: de { $invited } veces que se preguntó hay { $answered } respuestas publicadas, demasiado pocas para hablar por todas.
felt-weakest = La más baja: «{ $statement }».
felt-asked = Se preguntó { $invited } veces; hasta ahora hay { $answered } respuestas publicadas.
felt-row-words = { $word }, { $people } personas
felt-row-about = en torno a { $mean }, { $people } personas
felt-row-mean = { $mean }, { $people } personas
felt-shares = Qué podrían cambiar quienes no respondieron
felt-shares-hint = Parte que está de acuerdo en gran parte o del todo. Las dos últimas columnas valen piense lo que piense el resto.
felt-share = De quienes respondieron
felt-least = De todas las preguntadas, al menos
felt-most = Como mucho
felt-recommend-score = ¿Recomendarían presentarse aquí? { $score } (de −100 a 100), con un margen de { $error }, { $people } personas. Solo para compararse fuera.
felt-recommend-would = ¿Recomendarían presentarse aquí? Más bien sí ({ $people } personas). Solo para compararse fuera.
felt-recommend-would-not = ¿Recomendarían presentarse aquí? Más bien no ({ $people } personas). Solo para compararse fuera.
felt-recommend-mixed = ¿Recomendarían presentarse aquí? Algunas sí y otras no ({ $people } personas). Solo para compararse fuera.
felt-comments = Con sus palabras
felt-comments-hint = Se muestran con su permiso, sin nombres y sin orden alguno.
felt-overall = las cinco
felt-people = personas
felt-months = Lo que se sintió, por el mes en que se publicaron las respuestas
felt-months-desc = La media de las cinco frases, mes a mes.
felt-short = Lo sentido

months-heading = Mes a mes
months-title = «{ $part }» mes a mes
months-nothing = En estos meses no venció nada de esto.
months-counted = vencieron
months-show = Mostrar
months-up = «{ $part }» mejora.
months-down = «{ $part }» empeora.
months-no-telling = Con estos meses no se puede saber si «{ $part }» mejora o empeora.
months-others = { $n ->
    [one] De otra parte no se puede saber.
   *[other] De otras { $n } partes no se puede saber.
}

times-title = Cuánto se tarda
times-to-answer = Tiempo hasta la respuesta
times-within = La mitad tuvo respuesta en { $time } (de { $low } a { $high }).
times-half-within = La mitad tuvo respuesta en { $time }.
times-fewer-than-half = Menos de la mitad tiene respuesta hasta ahora.
times-answered = { $answered } con respuesta, { $waiting } a la espera.
times-lead = Con cuánta antelación se fechan las promesas
times-late = Cuánto se retrasó, cuando se retrasó
times-typical = normalmente { $time } (de { $low } a { $high }; { $n ->
    [one] un caso
   *[other] { $n } casos
    })
times-median = normalmente { $time } ({ $n ->
    [one] un caso
   *[other] { $n } casos
    })
times-promises = Promesas por conversación
times-per-conversation = { $rate } (entre { $low } y { $high }, { $conversations } conversaciones)
times-of-days = De los últimos { $n } días.

alarm-title = Mira primero aquí
alarm-none = Ningún equipo, puesto ni etapa está por debajo del objetivo con casi total certeza.
alarm-expected = se incumplirían cerca de { $broken } de los próximos { $of }

units-heading = Lado a lado
units-lead = La parte elegida arriba, en cada cual. Los intervalos que se solapan dicen: ninguna diferencia que se pueda distinguir.
units-title = { $units }: «{ $part }»
units-desc = Una fila para cada cual, con su intervalo y sus recuentos.
units-nothing = Todavía no ha vencido nada de esto en ningún sitio.
units-by-name = Por nombre.
units-by-broken = Primero, donde más se incumpliría.
units-prior-learnt = Se acercan a lo que suelen cumplir estas { $n } unidades.
units-prior-public = { $n ->
    [one] Solo hay una: la estimación parte de un supuesto público.
   *[other] Solo hay { $n }: las estimaciones parten de un supuesto público.
}
units-more = { $n } en total; el archivo las tiene todas.
units-flip = { $raw } parece mejor que { $fair } solo por su mezcla de conversaciones. Con la misma mezcla es al revés.
units-withheld = { $n ->
    [one] Hay { $n } que no se muestra: detrás hay una sola persona, así que es una cifra suya.
   *[other] Hay { $n } que no se muestran: detrás de cada cual hay una sola persona, así que es una cifra suya.
}
units-see = Cada cual por separado:

raters-link = Cómo se valora
raters-title = Cómo valoran quienes entrevistan
raters-lead = Si dos personas que entrevistan dirían lo mismo de alguien. Aquí no hay nada sobre ninguna en particular; cada cual ve su propia página.
raters-empty = Cuando dos personas que entrevistan hayan enviado sus fichas sobre las mismas personas candidatas, esta página dirá cuánto coinciden.
raters-linked = ¿Se pueden comparar?
raters-counts = { $ratings } niveles dados por { $raters } personas que entrevistan, sobre { $people } personas candidatas.
raters-all-linked = Sí: por las personas candidatas que comparten, cada cual está enlazado con el resto.
raters-too-few = Todavía no: hacen falta diez niveles y dos personas que entrevisten.
raters-one-level = No: hasta ahora todo el mundo ha dado el mismo nivel.
raters-no-rest = Todavía no: las estimaciones no se asientan. Ayudan más entrevistas conjuntas.
raters-apart = No: quienes entrevistan forman { $groups } grupos que nunca vieron a la misma persona candidata.
raters-apart-link = No todas: hay { $groups } grupos que nunca vieron a la misma persona candidata. { $those } nunca coincidieron con { $one }. Una entrevista conjunta de { $one } y { $other } los enlazaría.
raters-severity = Con qué distinto rigor
raters-alike = Son más o menos igual de exigentes: lo que difiere es sobre todo azar.
raters-differ = Difieren en exigencia más de lo que daría el azar. Dos personas en cada entrevista lo compensan.
raters-compared = Personas comparadas
raters-spread = Diferencia habitual con la media
raters-points = { $points } puntos de la escala
raters-range = De la más benévola a la más exigente
raters-range-points = { $points } puntos de la escala
raters-separation = Separación
raters-strata = (se distinguen { $n } niveles de exigencia)
raters-reliability = Fiabilidad de estas diferencias (mejor si es baja)
raters-enough-70 = Cuántas bastan para una imagen justa (0,70)
raters-enough-80 = Cuántas bastan para una imagen sólida (0,80)
raters-enough-n = { $n ->
    [one] una por persona candidata
   *[other] { $n } por persona candidata
}
raters-enough-none = aún no se puede saber
raters-criteria = Criterio por criterio
raters-no-criteria = Todavía no se ha valorado ningún criterio.
raters-criterion = Criterio
raters-criterion-gone = Un criterio de antes
raters-share = Se debe a la persona
raters-score = Nota de una persona
raters-tells = se puede mostrar
raters-tells-not = no distingue a nadie
raters-tells-unknown = aún no se puede saber
raters-blind = { $n ->
    [one] «{ $criteria }» no distingue a las personas: menos de una décima parte de las diferencias se debe a ellas. No se muestra la nota de nadie en él; reescribe sus niveles.
   *[other] Estos no distinguen a las personas: { $criteria }. Menos de una décima parte de las diferencias se debe a ellas. No se muestra la nota de nadie en ellos; reescribe sus niveles.
}
raters-alpha = Cuánto coinciden quienes entrevistan sobre la misma persona
raters-alpha-hint = Alfa de Krippendorff: 1 es acuerdo total; 0, lo que daría el azar. Por debajo de 0,667 nada debería depender de una sola persona.
raters-alpha-tentative = 0,667: fiable con cautela
raters-alpha-none = muy pocas entrevistas conjuntas
raters-row = { $ratings } niveles, { $people } personas
raters-more = Los { $shown } con más niveles, de { $n }.

board-report-link = Informe para el consejo
board-report-title = Informe para el consejo
board-report-language = Idioma
board-report-from = Desde
board-report-to = Hasta
board-report-make = Preparar
board-report-print = Imprímelo, o guárdalo como PDF, con tu navegador. O
board-report-file = llévatelo en un solo archivo.
board-report-period = de { $from } a { $to }
board-report-felt-all = Sobre todas las respuestas publicadas hasta ahora: las tandas de cinco personas no se cortan por meses.
board-report-units-all = Sobre todo lo contado hasta ahora, no solo estos meses.
board-report-people-off = Tu organización no calcula cifras de personas concretas.
board-report-people-own = Las cifras de cada persona solo las ve ella misma, como ha decidido tu organización.
board-report-people-none = Aún no se puede mostrar la cifra de ninguna persona: quien la protagoniza la ve primero.
board-report-people-lead = Por nombre. Para hablarlo, no para clasificar, y nunca ligado al sueldo.
board-report-method = Cómo se cuenta, en breve

figures-team-link = Cifras de este equipo
figures-link = Cifras
