# What surrounds a conversation: its kind, interest, the exchange of views, questions passed on.
# $other is the other side: the organisation's name, or the candidate's.

# Off the record.
off-the-record = Off the record: no scorecard, nobody is judged
off-the-record-more = What is said here is held neither for nor against anybody, also not afterwards.

# Another kind.
kind-propose = Propose another kind
kind-title = Propose another kind of conversation
kind-lead-company = { $other } is asked and may say no. Until they agree, it stays what it is.
kind-lead-candidate = { $other } is asked. Until they agree, it stays what it is.
kind-as-it-is = Now it is { $kind }.
kind-which = What should it be?
kind-reason = Why
kind-reason-hint = The other side reads it before they answer.
kind-do = Propose it
kind-waits-for-you = { $who } asks: instead of { $from }, may this be { $to }?
kind-waits-for-them = You propose { $to } instead of { $from }. { $other } has not answered yet.
kind-too-late = It was proposed to make { $from } into { $to }, and nobody answered before it was over. So it stays what it was.
kind-until-then = Until it is answered, it stays { $from }.
kind-becomes-interview = What you say is then looked at against what the job asks for, and an answer is owed to you. You may say no: then it stays what it is, and the no is held against nobody.
kind-yes = Yes, { $to }
kind-no = No, it stays { $from }
kind-was-proposed = { $who } proposed { $to } instead of { $from }
kind-agreed = agreed
kind-not-agreed = not agreed: it stayed
kind-line-put = Proposes { $to } instead of { $from }.
kind-line-waits = waits for an answer
kind-line-open = Look and answer
kind-line-yes = Agreed: it is { $to } now.
kind-line-no = Did not agree: it stays { $from }.

# Interest.
interest-heading = Do you want to go on?
interest-question = After this conversation, would you like to go on?
interest-go-on = I want to go on
interest-unsure = I am not sure
interest-stop = Rather not
interest-yours = Your side: { $level }
interest-waits = { $other } has not said it yet, or not yet to be seen.
interest-change = You can change it until both have spoken:
interest-sealed-candidate = Only you see it. { $other } sees it when they have spoken too, and so do you theirs. Whoever runs the server can read its database.
interest-sealed-company = Only your colleagues in this process see it. { $other } sees it when they have spoken too, and so do you theirs. Whoever runs the server can read its database.
interest-both-stop = Neither of you wants to go on. That is good to know.
interest-both-stop-next = Either side can end it now, kindly and without having to explain. The record stays for both.
interest-end-do = End it, with thanks
interest-both-go-on = Both of you want to go on. What comes next can be arranged.
interest-one-stops = One of you would rather not. It is not over by that: speak about it, or end it in your own words.
interest-not-sure = Somebody is not sure yet. What would help? Ask, or propose to meet again.
interest-line = Both have said whether they want to go on. { $company }: ‘{ $theirs }’. { $candidate }: ‘{ $own }’.

# The exchange.
exchange-heading = How do you think it went?
exchange-title = How do you think it went?
exchange-invite = Say it in a few words, before any result is known. { $other } is asked the same, and each reads the other’s view when both have sent theirs.
exchange-say = Say how it went
exchange-lead = { $other } is asked the same. It is no score and changes no outcome; both of you can learn from it.
exchange-sealed = { $other } reads it when they have sent theirs, and you read theirs. After seven days you are told if none came. Whoever runs the server can read its database.
exchange-talk = How did the conversation go?
exchange-talk-hint = What was good, what was missing. A few sentences.
exchange-own = And your own part in it?
exchange-own-hint = What you did well, what you would do differently.
exchange-own-of = Their own part in it
exchange-do = Send it
exchange-waits-until = Sealed. { $other } has not sent theirs yet, as far as you may see. On { $moment } you are told if none has come.
exchange-none-came = { $other } has not sent a view. If they still do, both of you see both.
exchange-too-late = The outcome is known, so nobody is asked any more how it went: by now the question would be a trap.
exchange-line = Both sides have said how they think it went.

# After it, for the candidate.
after-heading = What else you can do
after-wish = Ask to meet somebody
after-wish-lead = You can ask to meet future colleagues, or somebody more senior who can answer what is still open. You get a yes or a no by a date.
after-report = Tell somebody who was not there
after-report-lead = Something was not right? A person of your choice who was not in the conversation reads it, and answers by a date.

# Questions passed on.
pass-on = I cannot answer this
pass-on-title = Pass the question on
pass-on-lead = { $name } is told who will answer, and why you could not.
pass-on-whom = Who can answer it?
pass-on-where = Where will it be answered?
pass-on-in-writing = In writing, by the date it is due
pass-on-attends = There: { $names }. It goes on the agenda.
pass-on-why = Why can you not answer it?
pass-on-why-hint = The one who asked reads it.
pass-on-do = Pass it on
route-passed = { $by } could not answer it and passed it on to { $to }.
route-awaits = { $name } answers it: { $due }
route-with = It is with { $name }.
route-line = It was about:

# On the record of a conversation.
process-talk-early = ended early by { $side }
