# Mail. Subjects say the thing; sentences are short; trouble is stated, not shouted, and the way on stands beside
# it. $moment comes with its day and zone, $clock is the hour alone, $other is whoever the reader deals with.

mail-greeting = Hello { $name },
mail-somebody = somebody
mail-nobody = nobody
mail-open-page = Open your page
mail-open-process = Open the process
mail-open-conversation = Open the conversation
mail-open-record = Open the record

# The small print.
mail-foot-once = The link above works once, within 30 days. After that it offers to send you a new one.
mail-foot-answer-read = Answer this mail, and your words stand in the process for both sides to read.
mail-foot-answer-to = An answer to this mail goes to { $address }, where a person reads it.
mail-foot-why-candidate = You get this mail because you and { $company } are getting to know each other for a job.
mail-foot-why-member = You get this mail because you work on this process at { $company }.
mail-foot-why-invitation = You get this mail because somebody at { $company } entered your address. If you do not know them, you need do nothing.
mail-foot-why-link = You get this mail because somebody asked for it with your address. If it was not you, you need do nothing.
mail-foot-why-contact = You get this mail because this is the address at which a person answers for your organisation.
mail-foot-record = State of the record: { $head }. Keep this mail, and you can check later that nothing was rewritten.

# A process.
mail-welcome-subject-job = { $company }: your page for { $job }
mail-welcome-subject = { $company }: your page
mail-welcome = { $company } has opened a process with you, and this is your side of it. You and { $company } see the same record: who meets whom and why, who promised what by when, and what happened.
mail-welcome-who = { $who } runs it and is the person to turn to.
mail-withdrawal-received-subject = Received: you have ended the process with { $company }
mail-withdrawal-received = Your withdrawal has reached { $company }. Nothing more is expected of you. What was still planned is called off, and the record stays open for you to read.
mail-ended-made-good = You have ended the process with { $company } after two missed conversations. It is recorded as an end without fault on your side. The record stays open for you to read.
mail-withdrawal-word-owed = { $who } owes you a personal word by { $moment }.
mail-candidate-ended-subject = { $candidate } has ended the process
mail-candidate-ended = { $candidate } has withdrawn. What was still planned is called off.
mail-candidate-ended-made-good = After two missed conversations { $candidate } has chosen to end it, without fault on their side. What was still planned is called off.
mail-candidate-ended-word-owed = A personal word is owed by { $who } by { $moment }.
mail-candidate-ended-word-yours = You owe a personal word by { $moment }.

# A conversation and its time.
mail-detail-when = When: { $moment }, { $duration }
mail-detail-who = With: { $names }
mail-detail-where = Where: { $place }
mail-detail-purpose = What it is for: { $text }
mail-detail-agenda = On the agenda:
mail-calendar-summary = { $kind }: { $other }
mail-please-confirm = Please confirm that you will be there. If the time does not suit, propose another one.
mail-please-confirm-member = Please confirm that you will be there. If you cannot, hand over or move it now, while it is early.
mail-confirm = Confirm, or say that it does not suit
mail-off-the-record = This talk is off the record: nobody takes notes on it or scores it.
mail-booked-subject = { $kind }: { $other }, { $moment }
mail-booked = { $company } has booked a conversation with you: { $kind }.
mail-booked-yours = A conversation with { $candidate } is booked for you: { $kind }.
mail-moved-subject = Moved to { $moment }: { $kind }, { $other }
mail-moved = Your conversation with { $other } has a new time. Earlier confirmations no longer count.
mail-cancelled-subject = Called off: { $kind }, { $other }, { $moment }
mail-cancelled = Your conversation with { $other } on { $moment } will not take place.
mail-new-time-owed = { $company } owes a new time by { $moment }.
mail-seat-handed-over-subject = You take over: { $kind }, { $candidate }, { $moment }
mail-seat-handed-over = You are to meet { $candidate } instead of { $from }.
mail-attendee-changed-subject = { $to } will meet you: { $moment }
mail-attendee-changed = You will meet { $to } instead of { $from }. Time and place stay as they are.
mail-time-proposed-subject = { $who } proposes another time: { $moment }
mail-time-proposed = { $who } proposes { $moment } instead of { $old }. Until you answer, the old time holds.
mail-answer-time = Say whether it suits
mail-time-declined-subject = { $other } cannot make the time you proposed
mail-time-declined = The time you proposed does not suit { $who }. The conversation stays on { $moment }.
mail-approaching-subject = Coming up: { $kind }, { $other }, { $moment }
mail-approaching = Your conversation with { $other } is coming up.
mail-approaching-here = When you are there, press ‘I am here’ on the page. If the others do not come, the right people are told at once.
mail-unconfirmed-subject = Not confirmed yet: { $names }, { $moment }
mail-unconfirmed = { $names }: no confirmation yet for { $kind } with { $candidate } on { $moment }. There is still time to ask, or to find somebody else.

# The minutes around a start.
mail-will-be-late-subject = { $who } will be { $duration } late
mail-will-be-late = { $who } will be late for { $kind } on { $moment }. Expect to start at { $then }.
mail-you-are-missed-subject = { $other } is waiting for you: { $clock }
mail-you-are-missed = Your conversation was to start at { $clock }. { $other } is there and waiting.
mail-you-are-missed-do = Join now, say how late you will be, or let somebody step in. Each takes one click.
mail-you-are-missed-do-candidate = Join now, or say how late you will be.
mail-you-are-missed-button = Say what is happening
mail-nobody-came-subject = Nobody has come to the { $clock } conversation with { $candidate }
mail-nobody-came = { $candidate } has been waiting since { $since } for { $kind } that was to start at { $clock }. Expected: { $names }.
mail-nobody-came-no-word = There has been no word.
mail-nobody-came-late = { $who } had said to be { $duration } late.
mail-nobody-came-recruiter = You can call those who are missing, offer a stand-in or give a new time. Also asked to step in: { $names }.
mail-nobody-came-stand-in = Could you step in? Say from when, and { $candidate } decides.
mail-nobody-came-button = See what can be done
mail-nobody-came-stand-in-button = Offer to step in
mail-step-in-subject = A candidate is waiting since { $clock }: could you step in?
mail-step-in = Nobody has come to { $kind } that was to start at { $clock }. If you could step in, tell { $recruiter } now: { $email }.
mail-we-told-them-subject = We have told { $company } that you are waiting
mail-we-told-them = At { $clock } we told { $names } that you are there and that nobody has come, and asked who could step in. You hear from us as soon as somebody answers. That you were there stands on the record.
mail-stand-in-offered-subject = { $who } could speak with you at { $clock }
mail-stand-in-offered = { $who } can step in for { $kind } and start at { $clock }. You decide. If you would rather wait for a new time, that is fine.
mail-stand-in-offered-button = Say yes or no
mail-stand-in-welcome-subject = { $candidate } says yes: { $who } steps in at { $clock }
mail-stand-in-welcome-yours-subject = { $candidate } says yes: you step in at { $clock }
mail-stand-in-welcome = { $candidate } is glad to speak with { $who }. It starts at { $clock }.
mail-stand-in-welcome-yours = { $candidate } is glad to speak with you. Please join at { $clock }, and thank you for stepping in.
mail-stand-in-declined-subject = { $candidate } would rather have a new time
mail-stand-in-declined = { $candidate } has thanked for the offer that { $who } steps in, and would rather wait for a new time.
mail-stand-in-declined-yours = Thank you for offering to step in. { $candidate } would rather wait for a new time.

# What happened.
mail-what-happened-subject = Did it take place? { $kind }, { $other }, { $moment }
mail-what-happened = Your conversation with { $other } was on { $moment }. Please say what happened: whether everybody came, and on time. The other side is asked the same.
mail-say-what-happened = Say what happened
mail-they-say-subject = Is this what happened on { $moment }? { $who } says so
mail-they-say = About the conversation on { $moment } { $who } says:
mail-said = { $side }: { $text }
mail-said-trouble = There was technical trouble
mail-they-say-what-counts = If you say the same, it is agreed. If you say something else, both versions stand on the record and neither counts.
mail-please-say-subject = We are still waiting for your word on { $moment }
mail-please-say = If you say nothing within { $days }, what { $who } says is accepted as it stands.

# After a second miss in a row.
mail-make-good-subject = { $company } has missed two conversations with you: you choose how to go on
mail-make-good = Twice in a row nobody came from { $company }, and nobody had said so before. That is on the record.
mail-make-good-apology = { $who } owes you an apology by { $moment }.
mail-make-good-choices = How would you like to go on? Nothing moves until you say.
mail-make-good-button = Choose how to go on
mail-make-good-happened = Twice in a row { $candidate } waited and nobody came, without a word beforehand.
mail-make-good-yours-subject = Two missed conversations with { $candidate }: you owe an apology
mail-make-good-yours = You answer for it and owe an apology in your own words by { $moment }.
mail-make-good-yours-button = Write the apology
mail-make-good-theirs-subject = Two missed conversations with { $candidate }: { $who } answers for it
mail-make-good-theirs = { $who } answers for it and owes an apology by { $moment }.
mail-make-good-they-choose = { $candidate } chooses how to go on:
mail-still-want-to-subject = Do you still want to go on with { $company }?
mail-still-want-to = Two conversations in a row with { $company } did not take place, because you were not there. There may be good reasons. Would you like to go on? Either answer is fine:
mail-still-want-to-button = Answer
mail-chosen-subject = { $candidate } has chosen: { $choice }
mail-chosen-another-person = { $candidate } would like to speak with another person. Please book that conversation.
mail-chosen-another-form = { $candidate } would like to talk in another form. Please read what they say, and book it that way.
mail-chosen-end = { $candidate } has chosen to end it. No fault is recorded on their side.
mail-chosen-go-on = { $candidate } would like to go on as before.

# Promises. $what is a phrase such as ‘an answer after the conversation’.
mail-promise-words = ‘{ $words }’
mail-promise-new-time = a new time for the conversation
mail-promise-about-conversation = It is about the conversation on { $moment }.
mail-promise-yours-subject = You owe { $other } { $what }: { $moment }
mail-promise-yours = You owe { $other } { $what }. It is due { $moment }. Both sides see it. If you need longer, name a new date before that one passes.
mail-promise-made-subject = { $who } promises you { $what }: { $moment }
mail-promise-made = { $who } owes you { $what }. It is due { $moment }. Both sides see it, and if it is late, you will be told.
mail-promise-due-soon-subject = { $what } for { $other } is due: { $moment }
mail-promise-due-soon = You owe { $other } { $what }. It is due { $moment }. If you cannot make it, name a new date now: that is better than silence.
mail-promise-overdue-subject = Overdue: { $what } for { $other }
mail-promise-overdue = You owed { $other } { $what }. It was due { $moment }, and they have been told that it is late. Deliver it now, or say when it will come.
mail-promise-is-late-subject = { $what } from { $who } is late
mail-promise-is-late = { $who } owed you { $what }. It was due { $moment }. { $who } has been reminded.
mail-promise-goes-up = If nothing comes, it goes up to the next level. Two business days after its date it counts as broken.
mail-promise-escalated-subject = { $candidate } is still waiting: { $what }
mail-promise-escalated = { $who } owed { $candidate } { $what }. It was due { $moment } and has not come, so it has gone up to you: please see that { $candidate } gets it, or a date.
mail-promise-broken-yours-subject = Broken: { $what } for { $other }
mail-promise-broken-yours = You owed { $other } { $what }. It was due { $moment }. Two business days later it counts as broken and stays so. { $other } still waits, and late is better than never.
mail-promise-broken-subject = { $what } from { $who } has not come
mail-promise-broken = { $who } owed you { $what }. It was due { $moment }. Two business days later it is on the record as broken. You can go on waiting, ask again, or let it go.
mail-promise-new-date-subject = New date for { $what }: { $moment }
mail-promise-new-date = { $who } now names { $moment } for { $what }.
mail-promise-date-moved = The first date was { $first }. The record keeps both.
mail-promise-date-shown = The date that counts stays { $first }; the new one is there for you to know.
mail-promise-disputed-subject = { $other } says this was not kept: { $what }
mail-promise-disputed = You said that { $what } was done. { $other } says that it was not. While you two disagree, it counts neither way.
mail-promise-excused-subject = { $other } lets you off: { $what }
mail-promise-excused = { $other } no longer expects { $what } from you. The record says that it was let go.
mail-promise-handed-over-subject = Yours now: { $what } for { $other }, { $moment }
mail-promise-handed-over = You take over from { $from } what is owed to { $other }: { $what }. It is due { $moment }.
mail-promise-reopened-subject = Your mail to { $other } came back: { $what } is open again
mail-promise-reopened = The mail that was to deliver { $what } could not be delivered to { $other }, so it is open again. It was due { $moment }. Please check the address, or call.

# Questions.
mail-question-asked-subject = { $who } asks you something
mail-question-in-conversation = { $who } hopes for an answer in the conversation on { $moment }. You can also reply before.
mail-question-reply-owed = { $owner } owes a reply by { $moment }.
mail-question-reply-yours = You owe a reply by { $moment }.
mail-question-reply = Reply
mail-question-replied-subject = { $who } has replied to your question
mail-question-you-asked = You asked
mail-question-only-you = Only you can say whether that answers it.
mail-question-judge = Say whether it answers your question
mail-question-reminder-subject = Does the reply from { $who } answer your question?
mail-question-reminder = You have not said yet whether that answers it. If something is left, say so, and you are owed another word.
mail-question-still-open-subject = The question from { $who } is still open
mail-question-still-open = { $who } says that the reply did not answer it.

# Wishes.
mail-wish-made-subject = { $candidate } asks: { $wish }
mail-wish-made = { $candidate } has a wish: { $wish }.
mail-wish-answer-owed = Say yes or no, with a reason, by { $moment }.
mail-wish-answer = Say yes or no
mail-wish-yes-subject = Yes: { $wish }
mail-wish-yes = { $who } says yes to your wish: { $wish }.
mail-wish-no-subject = Not this time: { $wish }
mail-wish-no = { $who } says no to your wish ({ $wish }) and gives the reason.
mail-wish-booking-owed = { $who } books it by { $moment }.

# Messages.
mail-message-subject = Message from { $who }
mail-message-subject-company = Message from { $who }, { $company }
mail-message-corrects = This corrects an earlier message.
mail-message-reply = Read and answer
mail-answer-subject = Your answer from { $company }
mail-answer-ends = With this { $company } ends the process. The record stays open for you to read, and you can still write.
mail-apology-subject = An apology from { $who }, { $company }

# Links.
mail-link-sign-in-subject = Your sign-in link
mail-link-sign-in = Here is the link you asked for. It opens a page with one button, and the button signs you in.
mail-link-sign-in-button = Sign in
mail-link-reset-subject = Set a new password
mail-link-reset = Here is the link you asked for. Until you set a new password, the old one works.
mail-link-reset-button = Set a new password
mail-link-invitation-subject = Join { $company } on { -product }
mail-link-invitation = { $who } invites you to { $company } on { -product }, where candidates and the people they meet keep one record of what was promised and what happened.
mail-link-invitation-button = Join { $company }
mail-link-return-subject = { $company }: the way to your page
mail-link-return = Here is the way back to your page with { $company }.
mail-link-lasts = The link works once, for { $duration }.

# A mail that came in and was not taken.
mail-not-taken-subject = Not taken into the process: a mail from { $from }
mail-not-taken-another-sender = A mail came in as an answer in a process, from an address that does not belong to the person it was meant for. It was not taken into the record. Please answer it yourself.
mail-not-taken-empty = A mail came in as an answer in a process, with no text besides what it answers. Perhaps what they meant is in an attachment: please ask.
mail-not-taken-refused = A mail came in as an answer in a process that cannot take it: the person has no place there any more, or it is too long. Please answer it yourself.

