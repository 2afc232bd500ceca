# Making good: what follows a second miss in a row. Calm, plain, without blame.

make-good-crumb = Making it good
make-good-title = Nobody came, twice. What now?
make-good-lead = That is not how it should be, and it is on the record as theirs. You decide how it goes on.
make-good-title-company = Nobody came, twice
make-good-lead-company = { $name } waited two times in a row. An apology is owed, and { $name } decides how it goes on.
make-good-still = Do you still want to go on?
make-good-still-lead = Two conversations in a row with { $name } did not take place, because nobody was there on your side. That happens. A plain word helps everybody, and either one is fine.
make-good-still-company = Twice, nobody was there
make-good-still-lead-company = { $name } was not there two times in a row. We have asked whether they still want to go on.

make-good-apology = The apology
make-good-owes-you = { $who }, owes you an apology.
make-good-owes-you-detail = In their own words and by name. You need not wait for it to choose.
make-good-owes-them = { $who }, owes { $name } an apology.
make-good-owes-them-detail = Whoever answers for it writes it, and nobody else can.
make-good-you-owe = You owe { $name } an apology.
make-good-you-owe-detail = You were not the one who was missed; you are the one who answers for it.
make-good-apologise = Write the apology
make-good-apologise-title = Your apology
make-good-apologise-lead = { $name } waited twice. What you write goes out under your name, at once.
make-good-apologise-text = In your own words
make-good-apologise-hint = Say what happened, that you regret it, and what will be different. { $name } chooses how to go on; you need not propose it.
make-good-apologise-do = Send it

make-good-choose = How do you want to go on?
make-good-choice = How it goes on
make-good-choice-theirs = { $name } has these choices, and time to think. Nothing is booked until then.
make-good-words = A word with it
make-good-wait = Nothing is lost by waiting: until you choose, nobody books anything over your head.
make-good-another-person = You meet somebody else from the company, with the same weight. The one who answers for the misses sees to it.
make-good-another-form = In writing, by phone, at another place: say below what would suit you. The one who answers for the misses sees to it.
make-good-end = The process ends here. The record says why, and that it was not you.
make-good-end-yours = The process ends here, without blame. Thank you for a plain word.
make-good-go-on = Everything stays as it is, and the next conversation is arranged.
make-good-yes = Yes, I want to go on
make-good-no = No, let us end it
make-good-do-another-person = Choose another person
make-good-do-another-form = Choose another form
make-good-do-end = End it here
make-good-do-go-on = Go on
make-good-you-chose = You chose
make-good-they-chose = { $name } chose
make-good-next = Next: { $who }, sees to it that it is booked.
make-good-book = Book it
make-good-twice = What happened
