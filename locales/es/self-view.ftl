# Cómo cree alguien que fue su propia parte, antes de cualquier resultado: solo para sí.
# $other es la otra parte: el nombre de la organización o el de la persona candidata.

self-view-title = ¿Cómo crees que te fue?
self-view-title-company = ¿Cómo crees que lo hiciste al entrevistar?
self-view-lead = Dilo antes de que se sepa ningún resultado. Cuando termine podrás comparar cómo te veías con lo que vio { $other }.
self-view-lead-company = Responde como crees que lo haría { $other }. Más adelante verás, en intervalos, cuánto sueles acercarte.
self-view-sealed = Esto solo lo ves tú, ahora y después: en { $other } no lo ve nadie. Ningún resultado ni comentario lo espera. Quien administra el servidor puede leer su base de datos.
self-view-sealed-company = Esto solo lo ves tú, ahora y después: nadie de tu equipo, nadie por encima de ti, ni la otra parte. Ningún resultado ni comentario lo espera. Quien administra el servidor puede leer su base de datos.
self-view-criteria = Por esto se valora el puesto. ¿Dónde crees que estás?
self-view-statements = ¿Qué diría { $other } de esta conversación?
self-view-forecast = ¿Qué probabilidad crees que hay de que { $other } siga contigo?
self-view-forecast-company = ¿Qué probabilidad crees que hay de que { $other } quiera seguir?
self-view-forecast-hint = De cada cien: 50 es tan probable como no.
self-view-forecast-said = Que { $other } siga contigo
self-view-forecast-said-company = Que { $other } quiera seguir
self-view-do = Guardarlo para mí
self-view-invite = Antes de que se sepa ningún resultado: di cómo crees que te fue. Solo lo ves tú; { $other } no.
self-view-open = Decir cómo me fue
self-view-yours = Lo que dijiste de ti
self-view-to-mine = Todo lo que has dicho de ti

own-level-1 = lejos
own-level-2 = algo
own-level-3 = a medias
own-level-4 = casi del todo
own-level-5 = del todo

likely-not = seguro que no
likely-hardly = apenas
likely-rather-not = más bien no
likely-even = tan probable como no
likely-rather = más bien sí
likely-very = muy probable
likely-surely = seguro que sí
