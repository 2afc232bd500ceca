# What every page may say: joining words, numbers, money. Terms stand here too.

-product = Viceversa

and = and
# Only Spanish changes the word before the sound of i.
and-before-i = and

number-0 = no
number-1 = one
number-2 = two
number-3 = three
number-4 = four
number-5 = five
number-6 = six
number-7 = seven
number-8 = eight
number-9 = nine
number-10 = ten

pay-a-year = { $money } a year
pay-a-month = { $money } a month
pay-a-week = { $money } a week
pay-a-day = { $money } a day
pay-an-hour = { $money } an hour
# $to comes with its currency and period.
pay-range = { $from } to { $to }

# What somebody wrote, within a sentence of the house.
quoted = “{ $text }”
