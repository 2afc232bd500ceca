# Las cifras propias de cada miembro: las ve antes que nadie, y no son notas.

my-figures-title = Mis cifras
my-figures-menu = Mis cifras
my-figures-lead = Lo que dice el registro de lo que prometiste, cómo cayeron tus conversaciones y cómo valoras. Lo ves antes que nadie; nada de esto es una nota ni puede ligarse a un sueldo.
my-figures-to-my-view = Cómo te ves
my-figures-off = Esta organización no hace cifras de personas concretas. No se calcula ni se guarda nada sobre ti que alguien pueda ver. Lo que debes y te deben está en «Mis promesas».
my-figures-only-you = Esta página solo la ves tú: ni tu responsable, ni la propiedad, ni nadie en ningún papel. Quien administra el servidor puede leer su base de datos.
my-figures-shared = La propiedad y la dirección también pueden ver lo que cumpliste, cómo se sintieron y lo exigente que eres, cada cosa a partir de cinco personas.
my-figures-shared-lead = La propiedad, la dirección y { $lead }, a quien reportas, también pueden ver lo que cumpliste, cómo se sintieron y lo exigente que eres, cada cosa a partir de cinco personas.
my-figures-from = Podrán desde el { $day }, o en cuanto digas que lo has leído.
my-figures-now = Ya pueden.
my-figures-never-rating = Todo lo demás de cómo valoras lo ves solo tú.
my-figures-saw = Lo he leído
my-figures-seen = Gracias. Lo que has leído, ya lo pueden ver las demás personas.

my-figures-too-early = { $n ->
    [0] Todavía no ha vencido nada tuyo. A partir de { $least }, esta página dice qué ayudaría más.
    [one] Hasta ahora ha vencido una cosa tuya. A partir de { $least }, esta página dice qué ayudaría más.
   *[other] Hasta ahora han vencido { $n } cosas tuyas. A partir de { $least }, esta página dice qué ayudaría más.
}
my-figures-first = Lo que más ayudaría: «{ $part }», { $kept } de { $of } hasta ahora.
my-figures-well = Cumples lo que prometes. Donde más margen queda es en «{ $part }», { $kept } de { $of } hasta ahora.
my-figures-tip-punctuality = Deja diez minutos entre conversaciones. La que no quepa, muévela un día antes: eso no te cuenta en contra.
my-figures-tip-word-given = Basta una palabra antes de empezar: «Llego tarde» está en la página de cada conversación.
my-figures-tip-responsiveness = Una respuesta corta a tiempo hace más que una larga después. Promete un día del que estés seguro o segura.
my-figures-tip-transparency = Antes de la primera entrevista, mira que el puesto diga su banda, sus etapas, a quién se conoce, qué decide y para cuándo.
my-figures-tip-answers = Solo quien preguntó puede decir que está respondido. Pregúntale si lo está antes de despediros.
my-figures-tip-feedback = Manda los motivos con el resultado: qué se vio y qué lo cambiaría. Con dos frases basta.
my-figures-tip-promises = Promete menos, y solo para fechas que dependan de ti.

my-figures-kept = Lo que cumpliste
my-figures-kept-chart = Proporción cumplida, parte por parte
my-figures-kept-caption = Lo que cumpliste de lo que había vencido
my-figures-wanted = aquí se quiere: { $share }
my-figures-nothing-kept = Todavía no ha vencido nada que cuente para ti. Lo que no ha vencido no está ni cumplido ni roto.
my-figures-drawn = Con poco de donde contar, la proporción se acerca a lo habitual: un mal día no hace una costumbre.
my-figures-no-meetings = En los últimos { $days } días no hay ninguna conversación tuya de la que se sepa cómo fue.
my-figures-meetings = Tus conversaciones de los últimos { $days } días, contadas como una reunión con un cliente:
my-figures-n-of = { $n } de { $of }
my-figures-on-time = Llegaste a tiempo
my-figures-late = Llegaste, pero tarde
my-figures-late-by = normalmente { $time }
my-figures-missed = No estuviste
my-figures-left-late = Cambiadas o canceladas el último día
my-figures-with-word = Avisaste antes, cuando no llegaste a tiempo

my-figures-felt = Cómo cayeron tus conversaciones
my-figures-felt-none = Aún no se puede decir nada: han respondido muy pocas de las personas que conociste, o no se pudo publicar una tanda de cinco en la que todas te hubieran conocido.
my-figures-felt-why = Una charla entre dos nunca es anónima para las dos. Por eso las respuestas se dicen a partir de cinco personas, en tandas cerradas y tras las decisiones, a ti como a cualquiera.

my-figures-rater = Cómo valoras
my-figures-rater-only-you = Esta parte solo la ves tú.
my-figures-rater-shared = Lo exigente que eres puede aparecer junto a tu ficha en una puesta en común, para las personas nombradas arriba. El resto de esta parte solo lo ves tú.
my-figures-rater-none = Cuando hayas enviado una ficha de valoración, verás aquí qué niveles das y, a partir de cinco personas, lo exigente que eres.
my-figures-rater-strict = Contigo se pierde más o menos { $about }, comparado con quien entrevista aquí de media (entre { $least } y { $most }).
my-figures-rater-mild = Contigo se gana más o menos { $about }, comparado con quien entrevista aquí de media (entre { $least } y { $most }).
my-figures-rater-average = Hasta donde se puede saber, eres tan exigente como la media de quienes entrevistan aquí. Aún podría ser hasta { $stricter } más, o hasta { $milder } menos.
my-figures-rater-consistent = Valoras con constancia: tus niveles suben y bajan con los de quienes conocieron a las mismas personas.
my-figures-rater-varied = Tus niveles varían más que los de quienes conocieron a las mismas personas. Lo que más ayuda es releer las descripciones antes de cada conversación.
my-figures-rater-alike = Tus niveles están más juntos que los de quienes conocieron a las mismas personas. Las descripciones del 1 y del 5 están para usarse.
my-figures-rater-from = { $ratings ->
    [one] De una valoración
   *[other] De { $ratings } valoraciones
} { $people ->
    [one] de una persona.
   *[other] de { $people } personas.
}
my-figures-rater-few = Lo exigente que eres se puede decir a partir de { $least } personas.
my-figures-rater-alone = No se puede saber lo exigente que eres: nadie más valoró a las personas que valoraste. Una entrevista entre dos bastaría para empezar a saberlo.
my-figures-rater-apart = No se puede saber lo exigente que eres: tú y la mayoría nunca valorasteis a la misma persona. Una entrevista junto con { $names } os uniría.
my-figures-rater-one-level = No se puede saber lo exigente que es nadie: todo el mundo dio siempre el mismo nivel.
my-figures-rater-no-rest = Aún no se puede saber lo exigente que eres: las valoraciones de todos no llevan a una sola respuesta. Con más, se verá.
my-figures-rater-hint = Ser exigente o benévolo no es ningún defecto: se descuenta cuando se compara a personas.
my-figures-levels = Los niveles que diste
my-figures-level = Nivel { $level }
my-figures-level-head = Nivel
my-figures-level-share = Proporción
my-figures-level-count = Cuántas veces

points-none = nada
points-quarter = un cuarto de punto
points-half = medio punto
points-three-quarters = tres cuartos de punto
points-one = un punto
points-many = { $n } puntos
