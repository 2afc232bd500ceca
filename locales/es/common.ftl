# Lo que cualquier página puede decir: palabras de enlace, números, dinero. También los términos.

-product = Viceversa

and = y
# Ante el sonido i.
and-before-i = e

number-0 = ningún
number-1 = un
number-2 = dos
number-3 = tres
number-4 = cuatro
number-5 = cinco
number-6 = seis
number-7 = siete
number-8 = ocho
number-9 = nueve
number-10 = diez

pay-a-year = { $money } al año
pay-a-month = { $money } al mes
pay-a-week = { $money } a la semana
pay-a-day = { $money } al día
pay-an-hour = { $money } por hora
# $to lleva la moneda y el periodo.
pay-range = de { $from } a { $to }

# What somebody wrote, within a sentence of the house.
quoted = «{ $text }»
