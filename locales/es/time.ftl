# Las horas, los días y los plazos como los dice la gente. $day, $clock y demás ya son palabras.

day = { $weekday } { $day } de { $month }
day-year = { $weekday } { $day } de { $month } de { $year }
short-day = { $weekday } { $day } { $month }
short-day-year = { $weekday } { $day } { $month } { $year }
month = { $month } de { $year }
moment = { $day }, { $clock }
# $yours es la hora de quien lee, con su día si es otro.
moment-in = { $moment } en { $place } ({ $yours } para ti)

today = hoy
tomorrow = mañana
yesterday = ayer

due-today = vence hoy a las { $clock }
due-tomorrow = vence mañana a las { $clock }
due-on = vence el { $day } a las { $clock }
was-due-today = vencía hoy a las { $clock }
was-due-yesterday = vencía ayer
was-due = vencía el { $day }

# $n decide la forma, $word es el mismo número en letra.
business-days-left = { $n ->
    [0] vence hoy
    [one] queda un día hábil
   *[other] quedan { $word } días hábiles
}
business-days-late = { $n ->
    [0] menos de un día hábil de retraso
    [one] un día hábil de retraso
   *[other] { $word } días hábiles de retraso
}
business-days = { $n ->
    [one] un día hábil
   *[other] { $word } días hábiles
}

minutes = { $n ->
    [one] 1 minuto
   *[other] { $n } minutos
}
hours = { $n ->
    [one] 1 hora
   *[other] { $n } horas
}
days = { $n ->
    [one] 1 día
   *[other] { $n } días
}
two-spans = { $large } y { $small }
before-the-start = { $duration } antes del comienzo
at-the-start = justo al comienzo
after-the-start = { $duration } después del comienzo
late-by = { $duration } de retraso

monday = lunes
tuesday = martes
wednesday = miércoles
thursday = jueves
friday = viernes
saturday = sábado
sunday = domingo

monday-short = lun
tuesday-short = mar
wednesday-short = mié
thursday-short = jue
friday-short = vie
saturday-short = sáb
sunday-short = dom

january = enero
february = febrero
march = marzo
april = abril
may = mayo
june = junio
july = julio
august = agosto
september = septiembre
october = octubre
november = noviembre
december = diciembre

january-short = ene
february-short = feb
march-short = mar
april-short = abr
may-short = may
june-short = jun
july-short = jul
august-short = ago
september-short = sept
october-short = oct
november-short = nov
december-short = dic

place-unknown = la zona de allí
place-asuncion = Asunción
place-athens = Atenas
place-berlin = Berlín
place-bogota = Bogotá
place-brussels = Bruselas
place-cairo = El Cairo
place-canary = Canarias
place-copenhagen = Copenhague
place-dublin = Dublín
place-havana = La Habana
place-istanbul = Estambul
place-lisbon = Lisboa
place-london = Londres
place-mexico-city = Ciudad de México
place-moscow = Moscú
place-new-york = Nueva York
place-panama = Panamá
place-paris = París
place-prague = Praga
place-rome = Roma
place-sao-paulo = São Paulo
place-singapore = Singapur
place-stockholm = Estocolmo
place-tokyo = Tokio
place-vienna = Viena
place-warsaw = Varsovia
place-zurich = Zúrich
