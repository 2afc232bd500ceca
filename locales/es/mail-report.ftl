# Cartas sobre quejas. Lo que pasó y de quién se trata no figura en ellas. Véase mail.ftl.

mail-report-yours-subject = Solo para ti: { $candidate } te ha contado algo
mail-report-yours = { $candidate } te ha contado en confianza cómo se portó alguien, y te eligió porque no estuviste allí. Le debes una respuesta como muy tarde: { $moment }.
mail-report-moved-subject = Ahora { $reader } lee lo que contaste
mail-report-moved = Quien iba a leer y contestar lo que nos contaste ya no puede hacerlo. Ahora lo lee { $reader }, que tampoco estuvo allí, y te debe una respuesta como muy tarde: { $moment }.
mail-report-answered-subject = { $reader } te ha contestado
mail-report-answered = { $reader } ha contestado a lo que le contaste en confianza.
mail-report-late-subject = { $reader } aún no te ha contestado
mail-report-late = { $reader } tenía que contestar a lo que le contaste en confianza como muy tarde: { $moment }. Ya se le ha recordado. No hace falta que esperes: puedes contárselo a otra persona que no estuvo allí.
mail-report-still-waits-subject = { $candidate } sigue esperando tu respuesta
mail-report-still-waits = Tenías que contestar a { $candidate } en confianza como muy tarde: { $moment }. No ha pasado a nadie más, así que te toca a ti: hoy mismo, o con una fecha.
mail-report-sealed = Nadie más de la organización lo lee. Entra para leerlo y, por favor, no reenvíes este correo.
mail-report-open = Leerlo
