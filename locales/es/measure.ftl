# Lo que `viceversa measure` cuenta de una tabla: en la terminal y en su informe.

measure-rows = { $file }: { $rows } filas, { $counted } contadas.
measure-standard-input = entrada estándar
measure-left-out = Quedan fuera: { $which }.
measure-left-out-column = { $rows } sin nada en «{ $column }»
measure-reading = { $rows } filas leídas
measure-fitting = vuelta { $iteration }, aún se mueve { $change }
measure-more = … y { $rows } más
measure-nothing-to-draw = No hay nada que dibujar.
measure-of = De
measure-value = Valor
measure-figure = Cifra
measure-meaning = Qué dice
measure-sure = más del 99 %
measure-share = Parte
measure-error = Error típico
measure-month = Mes
measure-people = Personas
measure-person = Persona
measure-ratings = Valoraciones
measure-of-ratings = { $ratings ->
    [one] una valoración
   *[other] { $ratings } valoraciones
}
measure-of-people = { $people } personas
measure-all-units = todo junto
measure-no-number = ninguno
measure-no-end = aún sin fin

# Lo cumplido.
measure-kept = Lo que se cumplió
measure-kept-all = Se cumplieron { $kept } de { $of } compromisos: { $share }.
measure-kept-learnt = Cada tasa se acerca a las demás en la medida en que sus filas son pocas; cuánto difieren unas de otras se aprende de las { $units }. La tasa verdadera está entre «Desde» y «Hasta» con un 90 %.
measure-kept-public = Menos de ocho no pueden decir cuánto difieren unas de otras. Por eso cada tasa se acerca a un punto de partida fijo y público: una tasa del 70 %, que vale ocho compromisos. La tasa verdadera está entre «Desde» y «Hasta» con un 90 %.
measure-kept-units = Por { $column }, de mayor a menor estimación
measure-kept-drawn = Una fila por cada una, con su estimación y su intervalo del 90 %.
measure-kept-kept = Cumplidos
measure-kept-counts = { $kept } de { $of }
measure-kept-below = por debajo con certeza
measure-kept-target = lo esperado: { $target }
measure-raw = Tasa sin más
measure-same-mix = Igual reparto
measure-trend = Tendencia
measure-up = ↑ mejor
measure-down = ↓ peor
measure-alarms = Dónde mirar primero
measure-alarms-none = Ninguna está por debajo del { $target } con más de un 95 % y ocho compromisos o más.
measure-alarms-below = Por debajo del { $target } casi con certeza; primero donde cabe esperar más promesas rotas
measure-alarm-sure = Certeza
measure-alarm-broken = Rotas, esperadas
measure-trend-head = Mes a mes
measure-trend-up = El último tercio de los meses es mejor que el primero, con más de un 95 %.
measure-trend-down = El último tercio de los meses es peor que el primero, con más de un 95 %.
measure-trend-no-telling = No se puede decir si el último tercio de los meses es mejor que el primero.
measure-due = compromisos
measure-mix = Con el mismo reparto de etapas
measure-mix-given = Comparado con el reparto indicado: { $shares }.
measure-mix-public = Comparado con el reparto público y fijo: { $shares }.
measure-mix-equal = Comparado con la misma parte de cada etapa: { $shares }.
measure-mix-missing = * De alguna etapa no hay nada donde está esta señal; la cifra con igual reparto es de las demás.
measure-mix-no-flip = Nadie cambia de lugar cuando las etapas se igualan.
measure-mix-flip = { $raw } va por delante de { $mixed } por tasa sin más, y por detrás con el mismo reparto: ese orden lo hizo el reparto de etapas.
measure-mix-flips-more = Lo mismo pasa con { $pairs } parejas más.
measure-waits = Cuánto tardaron las respuestas
measure-waits-all = { $ended } de { $of } tienen respuesta, { $waiting } siguen esperando. Quien espera cuenta por el tiempo que lleva esperando.
measure-waits-median = La mitad tuvo respuesta en { $days } días (90 %: de { $low } a { $high }).
measure-waits-no-median = Más de la mitad sigue esperando: aún no se puede decir cuánto tarda la mitad de las respuestas.
measure-waits-half = la mitad en { $days } días
measure-days = Días
measure-still-wait = Siguen esperando
measure-waited-for = Esperadas

# Lo sentido.
measure-felt = Lo que se sintió
measure-felt-blocks = { $blocks ->
    [one] Salió un bloque de cinco personas distintas o más
   *[other] Salieron { $blocks } bloques de cinco personas distintas o más
}, por orden de llegada, se dijera lo que se dijera. Con menos de veinte personas una media no lleva decimales; con menos de diez es «alrededor de» un número.
measure-felt-learnt = Cada una se acerca al conjunto en la medida en que sus respuestas son pocas; cuánto difieren se aprende de ellas.
measure-felt-public = Cada una se acerca al conjunto en la medida en que sus respuestas son pocas. Son demasiado pocas para aprender cuánto difieren: en su lugar hay un número público.
measure-felt-all = Todo junto
measure-felt-all-caption = Cada frase de 1 a 5, con su intervalo del 90 %
measure-felt-weakest = La parte más débil: { $statement }.
measure-felt-units = Por { $column }
measure-felt-units-caption = La media de las cinco frases, de 1 a 5
measure-felt-units-one = { $statement }, de 1 a 5
measure-felt-together = En conjunto
measure-felt-hidden = Lo que queda oculto
measure-felt-hidden-which = No se muestra nada de: { $units }.
measure-felt-hidden-why = Sobre cada una respondieron menos de cinco personas distintas. Sus respuestas cuentan en las cifras del conjunto donde comparten un bloque de cinco con otras; el resto espera.
measure-felt-months = Mes a mes
measure-felt-months-caption = Meses con un bloque propio
measure-felt-once = Publica un solo informe de un período cerrado. De dos informes de una tabla que creció en una fila se lee la diferencia.
measure-statement = Frase
measure-about = alrededor de { $value }
measure-fewer-than-five = menos de cinco personas

# Quien valora.
measure-raters = Quienes valoran
measure-raters-mml = { $ratings } valoraciones de { $persons } personas, por máxima verosimilitud marginal: las personas se integran, para que unas pocas valoraciones no exageren.
measure-raters-jmle = { $ratings } valoraciones de { $persons } personas, por máxima verosimilitud conjunta. Está aquí para compararla con programas publicados: con pocas valoraciones por persona exagera cuánto difieren quienes valoran.
measure-raters-extreme = { $persons ->
    [one] Una persona tiene
   *[other] { $persons } personas tienen
} solo las puntuaciones más bajas o solo las más altas y quedaron fuera.
measure-severity-head = Qué exigentes: { $column }
measure-severity-caption = Lo que cada quien quita a una puntuación, en puntos de la escala, al lado de quien valora como la media; de más a menos exigente
measure-difficulty-head = Qué difícil: { $column }
measure-difficulty-caption = Lo que cada cosa quita a una puntuación, en puntos de la escala, al lado de la media; de más a menos difícil
measure-points = Puntos
measure-logits = Lógitos
measure-infit = Ajuste interno
measure-outfit = Ajuste externo
measure-scatter = Dispersión
measure-consistent = la esperada
measure-varied = ! más variada
measure-alike = ! más pareja
measure-separation = Separación { $separation }, fiabilidad { $reliability }, { $strata } estratos: cuánto van sus diferencias más allá de sus errores.
measure-prior-sd = Acercados a la media; difieren con una desviación típica de { $sd } lógitos.
measure-steps = Los pasos de la escala
measure-steps-caption = Qué difícil es cada paso al lado de los demás
measure-step = Paso
measure-enough = Cuántas personas que valoren bastan
measure-enough-lead = Para esa fiabilidad de la media de sus valoraciones
measure-enough-adjusted = Con la exigencia ajustada
measure-enough-raw = Sin ajustar
measure-reliability = Fiabilidad
measure-person-spread = Las personas difieren con una desviación típica de { $sd } lógitos; sus medidas tienen una fiabilidad de { $reliability }.
measure-persons = Personas
measure-persons-caption = Lo que les daría quien valora como la media
measure-fair = Media justa
measure-plain-mean = Media sin más

# Acuerdo.
measure-agreement = Acuerdo
measure-coefficient = Coeficiente
measure-level-nominal = nombres
measure-level-ordinal = rangos
measure-level-interval = distancias
measure-level-ratio = proporciones
measure-alpha-rests = Alfa de Krippendorff: { $values } valores de { $units } unidades por { $raters } personas
measure-alpha-good = Desde 0,8 se pueden apoyar conclusiones en estos juicios.
measure-alpha-fair = Entre 0,667 y 0,8 las conclusiones de estos juicios son provisionales.
measure-alpha-poor = Por debajo de 0,667 no conviene apoyar conclusiones en estos juicios.
measure-alpha-left-out = { $units ->
    [one] Una unidad tiene
   *[other] { $units } unidades tienen
} menos de dos valores y nada en lo que estar de acuerdo.
measure-alpha-few = Con { $units } unidades el intervalo es más bien demasiado estrecho; desde treinta se puede confiar en él.
measure-alpha-no-interval = Demasiados de los sorteos salieron sin variación: no hay intervalo.
measure-icc = Correlaciones intraclase
measure-icc-asks = La pregunta
measure-icc-1-1 = otras personas para cada unidad, se pregunta a una
measure-icc-a-1 = las mismas personas, su nivel cuenta
measure-icc-c-1 = las mismas personas, solo cuenta el orden
measure-icc-1-k = otras personas para cada unidad, su media
measure-icc-a-k = las mismas personas, su media, el nivel cuenta
measure-icc-c-k = las mismas personas, su media, el orden cuenta
measure-icc-rests = { $units } unidades, juzgadas por las { $raters } personas
measure-icc-missing = Necesitan una tabla completa; en esta { $cells ->
    [one] hay una celda vacía
   *[other] hay { $cells } celdas vacías
}. Alfa no lo necesita.
measure-icc-alike = Necesitan unidades que difieran; aquí todas tienen la misma media.

# Varianza.
measure-variance = Dónde está la varianza
measure-variance-mean = De media se da un { $mean } (error típico { $error }).
measure-variance-parts = Las tres partes de la varianza de una valoración
measure-variance-drawn = Cada parte con su intervalo del 90 %, en puntos al cuadrado.
measure-variance-of = Entre
measure-variance-value = Varianza
measure-deviation = Desviación típica
measure-residual = ni unas ni otras (el resto)
measure-share-of-variance = { $share } del total
measure-lenient-head = Qué benévolos: { $column }
measure-lenient-drawn = Puntos por encima de quien valora como la media, acercados a 0 donde las valoraciones son pocas
measure-ends = Se muestran los primeros y los últimos; los de en medio difieren menos.
measure-rated-head = A quienes se valoró: { $column }
measure-rated-drawn = Puntos por encima de la media, acercados a 0 donde las valoraciones son pocas
measure-rated-refused = Solo el { $share } de la varianza está entre las personas valoradas. Por debajo del 10 % no se le da a nadie un lugar: diría más de quien valoró.

# Uno mismo: los pronósticos.
measure-forecast = Pronósticos y lo que vino
measure-forecast-bias = Se dijo probable un { $mean } de media; ocurrió el { $base }.
measure-forecast-high = Los pronósticos esperan más de lo que ocurre, y no por azar.
measure-forecast-low = Los pronósticos esperan menos de lo que ocurre, y no por azar.
measure-forecast-even = De media los pronósticos no son ni altos ni bajos, hasta donde se puede decir.
measure-forecast-score = { $forecasts } pronósticos
measure-forecasts = Pronósticos
measure-brier-means = error cuadrático medio: 0 es perfecto; decir siempre la mitad es 0,25
measure-reliability-of = fiabilidad
measure-reliability-means = lo lejos que queda lo dicho de lo que vino; menos es mejor
measure-resolution = resolución
measure-resolution-means = cuánto cambia lo que vino según lo dicho; más es mejor
measure-uncertainty = incertidumbre
measure-uncertainty-means = la del propio resultado
measure-skill = destreza
measure-skill-means = mejor que decir siempre la tasa base; bajo 0 es peor
measure-auc-means = lo que vino tenía el pronóstico más alto; 0,5 no distingue nada (90 %: de { $low } a { $high })
measure-auc-none = Todos los pronósticos son iguales: no distinguen nada.
measure-calibration = Calibración
measure-calibration-caption = De lo que se dijo así de probable, esto ocurrió
measure-said = Se dijo probable
measure-happened = Ocurrió
measure-as-said = como se dijo
measure-more-than-said = ocurre más de lo que se dijo
measure-less-than-said = ocurre menos de lo que se dijo

# Uno mismo: las miradas.
measure-self = La mirada propia y la de otros
measure-self-bias = { $people } personas se sitúan de media a { $bias } puntos de donde las sitúan otras. Una décima parte de la escala de más es lo que hace casi todo el mundo.
measure-self-together = Cuánto van juntas las dos miradas
measure-self-r = correlación
measure-self-sd = desviación típica, mirada propia
measure-self-sd-others = desviación típica, medias de otros
measure-self-sd-difference = desviación típica de la diferencia
measure-self-usual = Al lado de qué se lee una mirada propia
measure-self-usual-drawn = Dos intervalos en la escala de las respuestas; en cada uno están cuatro de cada cinco personas.
measure-self-others-range = donde otros sitúan a las personas
measure-self-usual-range = donde se sitúan las personas a las que otros ven como la media
measure-self-each = Cada persona
measure-self-private = Solo para los ojos de cada persona.
measure-self-own = Mirada propia
measure-self-others = Mirada de otros
measure-self-n = Otros
measure-self-gap = Diferencia
measure-self-word = En palabras
measure-self-words = La diferencia más allá de lo habitual, con la mirada de otros acercada a la media de todos y su intervalo del 90 %
measure-self-higher = más alto de como lo ven otros
measure-self-lower = más bajo de como lo ven otros
measure-self-near = más o menos como lo ven otros
measure-self-no-telling = no se puede decir
measure-self-few = { $people ->
    [one] Una persona no se compara con nadie
   *[other] { $people } personas no se comparan con nadie
}: hay menos de cinco otras.

# Respuestas en escalera.
measure-ordinal = Qué mueve las respuestas
measure-ordinal-caption = En lógitos; por encima de 0 las respuestas suben en la escala
measure-word-against = { $column }: { $word } frente a { $against }
measure-thresholds = Los umbrales entre respuestas vecinas
measure-ordinal-groups = Entre los { $groups } de «{ $column }» hay una varianza de { $variance }.
measure-ordinal-likelihood = Logaritmo de la verosimilitud { $likelihood }; { $without } si no difirieran.
