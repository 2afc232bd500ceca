# Processes: the list, the page of one, opening and ending.

optional = if you like

# The list.
processes-new = Open a process
processes-name = Candidate's name begins with
processes-which = Which
processes-running = Running
processes-ended = Ended
processes-all = All of them
processes-find = Show
processes-show-all = Show all
processes-none = Nothing runs yet. A process is one candidate and one job, or no job yet: everything said and promised stands in one place, the same for both sides.
processes-none-yours = You have no part in any process yet. As soon as somebody books you for a conversation, it stands here.
processes-none-candidate = No process of yours runs here. When the company opens one for you, you find it here and get a mail.
processes-none-found = Nothing fits that.
processes-no-job = no job yet
processes-next = next { $at }
processes-you-owe = you owe { $what }
processes-we-owe = your side owes { $what }
processes-company-owes = the company owes { $what }
processes-candidate-owes = the candidate owes { $what }
processes-pages = More processes
processes-first-page = To the newest
processes-next-page = Older ones

# Opening one.
open-title = Open a process
open-lead = From now on both sides share one record. The candidate gets a mail with a link to it; no account is needed.
open-find = Somebody who is here already
open-find-hint = The beginning of their name.
open-find-do = Find
open-find-none = Nobody here has a name that begins like this. Fill in the fields below for somebody new.
open-whom = For whom
open-somebody-new = Somebody new
open-name = Name
open-email = Mail address
open-email-hint = The link to the shared record goes there.
open-language = Language
open-language-hint = Their mails and pages are in it, until they choose another.
open-zone = Time zone
open-zone-hint = Where they are, such as Europe/Madrid. Times are shown to them on their own clock.
open-job = Job
open-job-hint = A process can begin without one: then it is a relationship, and nothing more.
open-no-job = None yet
open-recruiter = Who runs it
open-recruiter-hint = Owes the candidate the answers, and is told when something goes wrong.
open-do = Open and write to the candidate
open-not = Cancel
open-refused = It has not been opened yet

# The page of one: heads and names.
process-you = You
process-you-small = you
process-who = { $name }, { $role }
process-erased = (erased)
process-run-by = run by { $name }
process-run-by-you = you run it
process-stage = Stage { $n } of { $of }: { $name }
process-lanes = The record of both sides
process-today = Today, { $day }
process-fold = { $n ->
    [one] { $month }, 1 entry
   *[other] { $month }, { $n } entries
}
process-meeting = { $kind } of { $at }
process-only-company = Only your organisation sees this
process-only-you = Only you see this

# Who owes the next word.
process-you-owe = You owe the next word
process-your-side-owes = Your side owes the next word
process-they-owe = { $side } owes you the next word
process-owed-by-you = You owe { $whom } { $what } by { $at }.
process-owed-by-you-late = You owe { $whom } { $what }. It was due { $at }.
process-owed-to-you = { $name } owes you { $what } by { $at }.
process-owed-to-you-late = { $name } owes you { $what }. It was due { $at }.
process-owed-by-name = { $name } owes { $whom } { $what } by { $at }.
process-owed-by-name-late = { $name } owes { $whom } { $what }. It was due { $at }.
process-then-expected = It is now expected { $at }.
process-then-up = It has gone up to { $name }.
process-then-broken = It counts as broken and is still owed.
process-then-late = If it has not come by { $at }, it counts as broken.
process-then-yours = Both sides see this. If it will take longer, name a new date before this one passes: that is late at most, not broken.
process-then-company = If nothing has come by then, both sides are told and a business day later it goes up to somebody more senior. On { $at } it would count as broken.
process-then-candidate = If nothing has come by then, both sides are told. On { $at } it would count as broken.
process-word-after-withdrawal = a word about the withdrawal
process-days = { $n ->
    [one] { $used } of 1 business day used
   *[other] { $used } of { $n } business days used
}
process-nobody-kicker = Nothing is owed
process-nobody = Nobody owes a word right now.
process-nobody-ahead = Next: { $kind } with { $whom }, { $at }.
process-nobody-company = A sensible next step: book the next conversation, or say openly where things stand.
process-nobody-candidate = A sensible next step: ask what you want to know. A reply is then promised by a date.
process-do-kept = I did it
process-do-kept-by-colleague = It has been done
process-do-late = Say it will be late
process-do-write = Write to them
process-do-prepare = Prepare for it
process-do-book = Book a conversation
process-do-ask = Ask a question
process-do-answer = Give the answer
process-do-wish = Ask to meet somebody
process-do-promise = Promise something
process-do-withdraw = Withdraw

# The conversation of the day.
process-day-today = { $kind } today at { $clock }
process-day-now = { $kind }, since { $clock }
process-day-over = { $kind }, { $day } at { $clock }: what happened?
process-day-why = On its page you say that you are here, or that you will be late.
process-day-alert = Somebody is waiting alone. At { $clock } those who are missing and the recruiter were told; its page says who could step in.
process-day-over-why = Each side says it for itself. Only what both say, or what one says and the other lets stand, counts.
process-day-go = To the conversation
process-day-say = Say what happened
process-seat-here = here since { $clock }
process-seat-not-here = not here yet
process-seat-confirmed = confirmed
process-seat-unconfirmed = not confirmed yet
process-seat-spoke = has said what happened
process-seat-silent = has not said yet

# After a second miss in a row.
process-amends-title = Two conversations in a row were missed
process-amends-title-you = Do you still want to go on?
process-amends-title-candidate = The candidate missed two conversations in a row
process-amends-owed-to-you = { $name } owes you an apology by { $at }. You need not wait for it: choose how to go on whenever you like.
process-amends-owed-by-you = You owe { $whom } an apology by { $at }. Nobody else can give it for you.
process-amends-owed = { $name } owes { $whom } an apology by { $at }.
process-amends-given-you = You have the apology. How would you like to go on?
process-amends-given = { $whom } has the apology.
process-amends-go-on = Two conversations in a row did not take place. That can happen; a plain word how to go on helps both sides.
process-amends-they-choose = { $name } chooses how to go on: all the ways are equally good ones.
process-amends-apologise = Write the apology
process-choice-person = You meet somebody who was not expected at the two missed ones. { $name } sees to it that it is booked.
process-choice-form = In writing, by phone, at another hour or place: { $name } proposes a form that holds.
process-choice-end = The process ends, and the record says why. { $side } still owes you the apology.
process-choice-go-on = You go on as if nothing had happened. A new time is found together.
process-choice-do = Choose this

# A conversation across the lanes.
process-talk-kicker = { $kind } · { $at }, { $length }
process-talk-moved = moved from { $day }
process-talk-instead = { $name } instead of { $other }
process-talk-confirmed = confirmed by both
process-talk-unconfirmed = not confirmed yet: { $names }
process-talk-peer = off the record
process-talk-missed-company = missed by the company, no word
process-talk-missed-candidate = missed by the candidate, no word
process-talk-second-miss = second miss in a row
process-talk-disputed = the two sides differ
process-talk-trouble = technical trouble, nobody's miss
process-talk-held = held
process-talk-late = { $side } { $late }
process-talk-not-held = did not take place
process-talk-now = under way
process-talk-unknown = nobody has said what happened
process-talk-proposal = Another time is proposed ({ $side }): { $at }.
process-talk-answer-time = Answer
process-talk-alerted = { $clock }: one side waited alone. The missing side and the recruiter were told.
process-talk-agenda = { $n ->
    [one] 1 open question on the agenda
   *[other] { $n } open questions on the agenda
}
process-talk-say = Say what happened
process-you-say = You say
process-side-says = { $side } says
process-here-since = Here since { $clock }.
process-claim-of = { $side }: { $what }
process-claim-held = It took place, both on time.
process-claim-trouble = There was technical trouble.
process-claim-silence = nothing yet
process-claim-silence-until = nothing yet; after { $moment } the other side's word stands alone
process-verdict-agree = both agree
process-verdict-differ = they differ, not counted
process-verdict-one = one side so far
process-verdict-one-accepted = one side, let stand

# Words in a lane.
process-opened = Opened this process: { $job }.
process-applied = Applied: { $job }.
process-opened-without-job = Opened this process, without a job yet.
process-ended = The process has ended: { $how }.
process-ended-tag = ended
process-ended-detail = The record stays as it is, for both sides. A word can still be written below.
process-booked = Booked: { $what }.
process-moved = Moved: { $what }, now { $to }. Word was given { $lead }.
process-called-off = Called off: { $what }. Word was given { $lead }.
process-late = Said to be { $length } late. Word was given { $lead }.
process-stand-in = { $name } could step in at { $clock }.
process-stand-in-waits = waits for an answer
process-stand-in-accepted = welcome
process-stand-in-declined = not this time
process-stand-in-do = Answer
process-question = Question
process-question-agenda = on the agenda: { $what }
process-question-written = in writing
process-question-reply = Reply
process-question-answered = That answers it
process-question-still-open = Still open
process-reply-to = Reply to
process-reply-answers = answers the question
process-answered = Says this was answered:
process-wish-waits = waits for a yes or no
process-wish-do = Answer the wish
process-wish-yes = Yes to
process-wish-no = No to
process-message-corrects = Corrects the message of { $at }
process-message-corrected = corrected later
process-message-take-back = Take it back
process-message-correct = Correct
process-make-good-company = Second miss in a row. It goes up: { $name } owes an apology, and the candidate chooses how to go on.
process-make-good-company-nobody = Second miss in a row. The candidate chooses how to go on.
process-make-good-candidate = Second miss in a row. The question is plain: go on, or end it?
process-chosen = Chose: { $choice }.
process-promised = Promised for { $due }
process-promised-said = done on { $day }, as they say themselves
process-promised-seen = done on { $day }
process-promise-tag = { $what }: { $state }
process-excused = Let go: { $what }
process-disputed = Says it was not kept: { $what }
process-owed-moved = first due { $day }
process-owed-expected = expected { $day }
process-owed-up = gone up to { $name }

# Below the lanes.
process-write = Write to { $name }
process-write-hint = It becomes part of the record that both sides see.
process-write-do = Send
process-questions = Open questions
process-questions-none = No question is open. What either side wants to know stands on the agenda of the next conversation until the one who asked says that it is answered.
process-ways = What you can do here
process-plan = The plan
process-plan-whom = with: { $whom }
process-plan-answer = an answer within { $days }
process-plan-purpose = What it is for
process-plan-learns = What { $side } can learn
process-plan-you-learn = What you can learn
process-plan-now = we are here
process-plan-go = Go to this stage
process-record = Record
process-record-same = Both sides hold the same; a rewritten past would show.

# Withdrawing.
withdraw-title = Withdraw
withdraw-lead = You can end this process now, without giving a reason. { $workspace } confirms at once, and a person owes you a word within two business days.
withdraw-ahead = Before you go: this is still ahead
withdraw-next = { $kind } with { $names }, { $at }. It is called off when you withdraw.
withdraw-questions = You asked this and have no answer yet:
withdraw-reason = Why
withdraw-reason-hint = Both sides see what you write here.
withdraw-do = Withdraw now
withdraw-not = Stay
