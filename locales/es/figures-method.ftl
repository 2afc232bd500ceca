# Cómo se cuentan las cifras, en palabras sencillas.

method-title = Cómo se cuenta
method-lead = Sin fórmula secreta. Qué cuenta, qué no y con cuánta seguridad.

method-counts = Lo que se cumplió: hechos, sin opinión
method-counts-1 = Se cuenta lo que se debía a una persona candidata y ya ha vencido: ¿se hizo en su fecha? Lo que aún no ha vencido no cuenta de ninguna manera. Lo que llega tarde o no llega cuenta como incumplido y así se queda.
method-counts-2 = Solo la parte a la que se debe algo puede disculparlo; entonces sale de la cuenta. Lo que cada parte cuenta de otra forma, y lo que nadie llegó a confirmar, se muestra al lado y no entra.
method-counts-3 = El número sobre cien es la media geométrica de las partes, todas con el mismo peso: una parte mala no se compensa con las demás. Las partes de las que no ha vencido nada se nombran y no se inventan. Lo que deben las personas candidatas lo ven ellas en su proceso y no se cuenta en ningún sitio.

method-intervals = Con cuánta seguridad
method-intervals-1 = Tres de cuatro cumplidos no es un 75 %: está entre la mitad y casi todo. Por eso cada cifra es un intervalo que contiene el valor real nueve de cada diez veces, con los recuentos al lado. Los intervalos que se solapan dicen que no se distingue ninguna diferencia.
method-intervals-2 = Solo se avisa cuando una unidad está por debajo de tu objetivo con más de un 95 % de certeza y tiene al menos ocho compromisos detrás. Los avisos se ordenan por cuánto se incumpliría, nunca como clasificación.

method-pooling = Por qué un equipo pequeño se acerca al centro
method-pooling-1 = Una promesa incumplida de dos dice poco de un equipo. Por eso cada estimación parte de lo que suelen cumplir tus otras unidades y se aleja a medida que crece su propia cuenta. Los recuentos sin tocar están al lado.
method-pooling-2 = Con menos de ocho unidades no hay de qué aprender. Entonces rige un supuesto público fijo (7 de cada 10 cumplidos, con el peso de ocho compromisos), y la página lo dice. Con él, una promesa cumplida más nunca baja una estimación.

method-mix = Por qué puede darse la vuelta el orden de dos
method-mix-1 = A unas conversaciones es más fácil llegar a la hora que a otras. Cuando una unidad va por delante de otra solo por su mezcla de conversaciones, la página lo dice: con una misma mezcla pública el orden es el contrario.

method-felt = Lo que se sintió: cinco personas o más
method-felt-1 = Tras cada conversación se proponen cinco frases a cada persona candidata, también a quienes recibieron un no o se retiraron. Las respuestas quedan selladas: nadie abre una por su nombre, nunca se ven antes de la decisión y nunca forman parte de ella.
method-felt-2 = Las respuestas se publican en tandas cerradas de al menos cinco personas. Una cifra se hace solo con tandas enteras, de modo que restar una de otra no da la respuesta de nadie. Con menos de diez personas se dice en palabras; con menos de veinte, en números enteros.
method-felt-3 = Hay quien lo valora todo alto y quien todo bajo; eso se descuenta antes de la media. Una charla entre dos personas no puede ser anónima: lo decimos antes de preguntar. Si recomendarían presentarse sirve solo para compararse fuera.

method-silent = Quienes no respondieron
method-silent-1 = Junto a cada cifra está a cuántas personas se preguntó y cuántas respondieron. Quienes responden pesan más donde respondieron menos personas como ellas.
method-silent-2 = Piensen lo que piensen quienes callan, la parte de todas las preguntadas está entre dos límites. Donde respondieron menos de tres de cada diez, solo se muestran esos límites.

method-raters = Cómo valoran quienes entrevistan
method-raters-1 = Una persona exigente y otra benévola solo se pueden comparar si valoraron a algunas de las mismas personas, directamente o a través de otras. Si no, la página nombra una entrevista conjunta que las enlazaría. Lo exigente que es cada cual solo lo ve esa persona, a partir de cinco.
method-raters-2 = Un criterio en el que menos de una décima parte de las diferencias se debe a la persona candidata dice más de quienes entrevistan que de ella: no se muestra la nota de nadie en él.

method-people = Para qué no son estas cifras
method-people-1 = Nunca se ligan al sueldo de una persona, y no se clasifica a nadie. Quien protagoniza una cifra la ve primero; tu organización puede dejar las cifras de cada persona solo para ella, o no calcularlas. Otras personas solo la ven a partir de cinco personas candidatas. Si detrás de una parte de un equipo, un puesto o una etapa hay una sola persona, esa parte es una cifra suya.
method-people-2 = Las personas candidatas ven lo que cumple la organización solo en palabras. Los hechos y lo sentido son dos filas y nunca se promedian.
method-people-3 = El servidor calcula las cifras como mucho un minuto después de que algo cambie, y cada página dice cuándo.
