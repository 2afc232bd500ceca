# Times, days and spans as people say them. $day, $clock and the like are already words.

day = { $weekday } { $day } { $month }
day-year = { $weekday } { $day } { $month } { $year }
short-day = { $weekday } { $day } { $month }
short-day-year = { $weekday } { $day } { $month } { $year }
month = { $month } { $year }
moment = { $day }, { $clock }
# $yours is the reader's own clock, with its day where that is another.
moment-in = { $moment } in { $place } ({ $yours } for you)

today = today
tomorrow = tomorrow
yesterday = yesterday

due-today = due today at { $clock }
due-tomorrow = due tomorrow at { $clock }
due-on = due { $day } at { $clock }
was-due-today = was due today at { $clock }
was-due-yesterday = was due yesterday
was-due = was due { $day }

# $n chooses the wording, $word is the same number in words.
business-days-left = { $n ->
    [0] due today
    [one] one business day left
   *[other] { $word } business days left
}
business-days-late = { $n ->
    [0] less than a business day late
    [one] one business day late
   *[other] { $word } business days late
}
business-days = { $n ->
    [one] one business day
   *[other] { $word } business days
}

minutes = { $n ->
    [one] 1 minute
   *[other] { $n } minutes
}
hours = { $n ->
    [one] 1 hour
   *[other] { $n } hours
}
days = { $n ->
    [one] 1 day
   *[other] { $n } days
}
two-spans = { $large } { $small }
before-the-start = { $duration } before the start
at-the-start = at the start
after-the-start = { $duration } after the start
late-by = { $duration } late

monday = Monday
tuesday = Tuesday
wednesday = Wednesday
thursday = Thursday
friday = Friday
saturday = Saturday
sunday = Sunday

monday-short = Mon
tuesday-short = Tue
wednesday-short = Wed
thursday-short = Thu
friday-short = Fri
saturday-short = Sat
sunday-short = Sun

january = January
february = February
march = March
april = April
may = May
june = June
july = July
august = August
september = September
october = October
november = November
december = December

january-short = Jan
february-short = Feb
march-short = Mar
april-short = Apr
may-short = May
june-short = Jun
july-short = Jul
august-short = Aug
september-short = Sep
october-short = Oct
november-short = Nov
december-short = Dec

place-unknown = local time there
place-asuncion = Asunción
place-athens = Athens
place-berlin = Berlin
place-bogota = Bogotá
place-brussels = Brussels
place-cairo = Cairo
place-canary = the Canary Islands
place-copenhagen = Copenhagen
place-dublin = Dublin
place-havana = Havana
place-istanbul = Istanbul
place-lisbon = Lisbon
place-london = London
place-mexico-city = Mexico City
place-moscow = Moscow
place-new-york = New York
place-panama = Panama
place-paris = Paris
place-prague = Prague
place-rome = Rome
place-sao-paulo = São Paulo
place-singapore = Singapore
place-stockholm = Stockholm
place-tokyo = Tokyo
place-vienna = Vienna
place-warsaw = Warsaw
place-zurich = Zurich
