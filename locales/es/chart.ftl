# Los gráficos: las cabeceras de sus tablas y lo que los acompaña.

chart-table = Las cifras en una tabla
chart-csv = Llévate las cifras (CSV)
chart-low = Desde
chart-estimate = Estimación
chart-high = Hasta
chart-count = Cuántos
chart-note = Nota
chart-period = Período
chart-line = De quién
chart-stage = Etapa
chart-went-on = siguieron
chart-ended = Qué fue de ellos
chart-joined = se incorporaron aquí
chart-criterion = Criterio
chart-who = Quién
chart-score = Puntuación
chart-not-observed = no observado
