# La página propia de cada persona: cómo se vio, junto a lo que vieron otras personas donde se puede decir.

my-view-title = Cómo te ves
my-view-menu = Cómo te ves
my-view-lead = Lo que dijiste de ti, junto a lo que se vio. Aquí no se dice nada donde no se puede saber.
my-view-lead-company = Cómo creías que fueron tus conversaciones, junto a lo que dijeron las personas candidatas donde ya se ha publicado. Aquí no se dice nada donde no se puede saber.
my-view-private = Esta página solo la ves tú: nadie más, tenga el papel que tenga, ni ahora ni después. Quien administra el servidor puede leer su base de datos.

my-view-criteria = Por lo que se valoran aquí los puestos
my-view-no-criteria = Tras una conversación puedes decir dónde crees que estás. Aparecerá aquí, junto a lo que se vio.
my-view-you-said = Tú: { $level } de 5, { $word }
my-view-nothing-yet = Lo que se vio llega con el resultado.
my-view-too-few = Lo que otras personas pusieron en número solo se dice a partir de cinco, y cuando ha terminado. Hasta entonces, sus palabras dicen más.

my-view-statements = Qué creías que dirían las personas candidatas
my-view-no-statements = Tras una conversación puedes decir cómo crees que respondería la persona candidata. Aparecerá aquí.
my-view-you-thought = { $n ->
    [one] Creías: { $word } (una conversación)
   *[other] Solías creer: { $word } ({ $n } conversaciones)
}
my-view-nothing-released = Lo que respondieron las personas candidatas solo se dice a partir de cinco, por tandas y tras las decisiones.

my-view-whose = De quién es
my-view-own = Cómo te ves
my-view-others = Cómo te vieron
my-view-most = Dónde se pone la mayoría en tu lugar
my-view-people = { $n ->
    [one] una persona
   *[other] { $n } personas
}
my-view-apart-higher = Te pones más arriba de lo que te vieron, y más que la mayoría. Sus palabras quizá digan dónde.
my-view-apart-lower = Te valoras menos de lo que vieron. La mayoría se equivoca al revés.
my-view-apart-near = Te ves más o menos como te vieron.
my-view-apart-unclear = Los dos intervalos son demasiado anchos para distinguirlos.
my-view-most-people = La mayoría se pone alrededor de un punto de diez más arriba de lo que la ven, así que eso solo no significa nada.
my-view-assumed = Cuánto difieren las personas se supone aquí, no se ha medido: los intervalos son aproximados.
my-view-nothing-told = Aún no se puede decir nada.

my-view-forecasts = Qué probable creías que era que siguieran contigo
my-view-forecasts-company = Qué probable creías que era que quisieran seguir
my-view-no-forecasts = Tras una conversación puedes decir qué probable crees que es que siga. A partir de cinco de las que se sepa el final, verás aquí cuánto te acercaste.
my-view-forecasts-few = { $n ->
    [one] Has hecho un pronóstico;
   *[other] Has hecho { $n } pronósticos;
} { $known ->
    [0] aún no se sabe el final de ninguno. A partir de { $least } verás aquí cuánto te acercaste.
    [one] se sabe el final de uno. A partir de { $least } verás aquí cuánto te acercaste.
   *[other] se sabe el final de { $known }. A partir de { $least } verás aquí cuánto te acercaste.
}
my-view-always-came = Hasta ahora siguió siempre. Lo bien que lo ves se sabrá cuando alguna vez no sea así.
my-view-never-came = Hasta ahora no siguió nunca. Lo bien que lo ves se sabrá cuando alguna vez no sea así.
my-view-hoped = Siguió menos veces de lo que dijiste.
my-view-doubted = Siguió más veces de lo que dijiste.
my-view-as-said = Siguió más o menos tantas veces como dijiste, hasta donde se puede saber.
my-view-forecasts-behind = De { $n } pronósticos cuyo final se sabe. Las barras muestran cuánta duda tiene cada proporción (90 %).
my-view-forecasts-chart = Lo que dijiste y cuántas veces siguió
my-view-axis-said = Qué probable dijiste que era
my-view-axis-came = Cuántas veces siguió
my-view-as-forecast = como dijiste
my-view-more-often = más veces de lo que dijiste
my-view-less-often = menos veces de lo que dijiste
my-view-counted = pronósticos
