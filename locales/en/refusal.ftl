# Why something was not done: what stands in the way, and how to go on. Read by both sides, on pages, in the
# API and in mail. No blame, no exclamation marks.

refusal-not-yours = This is for somebody else to do. If you think it should be yours, write a message in the process.
refusal-too-long = The text under ‘{ $field }’ is too long. About 16,000 characters fit: shorten it, or split it in two.
refusal-too-many = There are too many entries under ‘{ $field }’. Take some out and try again.
refusal-too-many-attendees = At most 12 people can attend for the company. Take some out and try again.
refusal-too-many-agenda = At most 20 points fit on the agenda. Put some of them together and try again.
refusal-too-many-open = Too many of these are still waiting for an answer. Wait for some of them before you add another.

refusal-missing-starts-at = Say when the conversation starts.
refusal-missing-minutes = Say by how many minutes: up to 120 when you will be late, up to 480 when you say what happened.
refusal-missing-attendees = Name at least one person who attends for the company.
refusal-missing-purpose = Say what the conversation is for. Everyone who attends reads it beforehand.
refusal-missing-place = Say where you meet, or give the link or the number to call.
refusal-missing-agenda = Write down what you want to speak about.
refusal-missing-reason = Give a reason. The other side reads it.
refusal-missing-text = There is no text yet. Write it and send it again.
refusal-missing-due-at = Say by when.
refusal-missing-promise = Say what you promise.
refusal-missing-note = Write the remark first.
refusal-missing-member = Choose a person.
refusal-missing-kind = Choose the kind of conversation.
refusal-missing-zone = Choose a time zone.

refusal-starts-in-the-past = That start has already passed. Choose a later time.
refusal-length-out-of-bounds = A conversation takes from 5 minutes to 8 hours. Change its length.
refusal-unknown-zone = This time zone is not known. Choose one from the list, such as Europe/Madrid.
refusal-date-in-the-past = That date has already passed. Choose a later one.
refusal-date-not-later = The new date must be later than the one it replaces.
refusal-process-ended = This process has ended. It can still be read, but nothing more can be done in it.

refusal-no-such-conversation = This conversation is not in this process. Open the process again and choose it there.
refusal-no-such-promise = This promise is not in this process. Open the process again and choose it there.
refusal-no-such-question = This question is not in this process. Open the process again and choose it there.
refusal-no-such-wish = This wish is not in this process. Open the process again and choose it there.
refusal-no-such-message = This message is not in this process. Open the process again and choose it there.
refusal-no-such-make-good = There is nothing to make good here under this address. Open the process again.
refusal-no-such-member = Nobody with that name works here. Choose a person from the list.
refusal-member-left = That person no longer works here. Choose somebody else.

refusal-cancelled = This conversation was called off. Book a new one instead.
refusal-already-started = This conversation has already begun or is over, so this is no longer possible. You can still say what happened.
refusal-not-started = This conversation has not started yet. Come back when it has.
refusal-too-early = It is too early to say that you are here. You can do so from 30 minutes before the start.
refusal-attendance-settled = What happened is already settled on the record. If it is wrong, write a message to the other side.
refusal-not-attending = Only the people who attend this conversation can do this.
refusal-attends-already = That person already attends. Choose somebody else.
refusal-no-time-proposed = No other time is waiting for an answer. Propose one if this time does not suit.
refusal-no-stand-in = No stand-in is waiting for an answer here.
refusal-double-booked = Somebody who is to attend is busy then. Choose another time or another person.
refusal-double-booked-here = There is already a conversation in this process at that time: { $moment }. Choose another time, or move that one.
refusal-double-booked-from = Somebody who is to attend is busy from { $moment }. Choose another time or another person.

refusal-promise-not-open = This promise is no longer open, so it cannot be changed.
refusal-moved-already = The date of this promise was moved once, and it moves only once. Write a message to say when to expect it.
refusal-delivery-is-seen = Nothing to confirm here: this promise is kept as soon as you do what it says.
refusal-nothing-to-dispute = There is nothing to dispute here. A promise that somebody says was kept can be disputed within five business days.
refusal-question-answered = This question has been answered. Ask a new one if something is left.
refusal-only-the-asker = Only the person who asked can say whether the question is answered.
refusal-own-question = Your own side asked this question. The reply comes from the other side.
refusal-wish-answered = This wish has already been answered.
refusal-sent-already = This message has been sent and can no longer be taken back. You can send a correction.
refusal-choice-made = A choice was already made here. Write a message if you want to change it.
refusal-not-a-choice = That is not one of the choices offered. Choose one from the list.

# The fields of forms.
field-starts-at = Start
field-minutes = Length in minutes
field-attendees = Who attends
field-purpose = What it is for
field-place = Place, link or number
field-agenda = Agenda
field-reason = Reason
field-text = Text
field-due-at = By when
field-promise = What is promised
field-note = Remark
field-member = Person
field-kind = Kind of conversation
field-zone = Time zone

# Roles, specs, decisions and views

refusal-not-concrete = What stands under ‘{ $field }’ would fit anybody. Say what this person said, did or showed, in a sentence of your own.
refusal-asks-pay-history = What stands under ‘{ $field }’ asks what somebody earns or earned. Nobody may be asked that here. You may ask what they expect.
refusal-no-such-proposal = This proposal is not in this process. Go back to the process and choose it there.
refusal-no-such-evidence = This piece of evidence is not in this process. Go back to the process and choose it there.
refusal-no-such-decline = This answer is not in this process. Go back to the process and choose it there.
refusal-no-such-offer = This offer is not in this process. Go back to the process and choose it there.
refusal-no-such-report = There is no such report here that you could read.
refusal-no-such-job = There is no such job here. Choose one of the list.
refusal-no-such-stage = The plan of this job has no such stage. Reload the page and choose one of the plan.
refusal-no-such-requirement = The spec of this job has no such requirement. Reload the page and choose one of the list, or say that the reason is not in the spec.
refusal-no-job = This process is not about a job yet: it is a talk between people, and nothing measures anybody. Propose a job first; it begins when the other side agrees.
refusal-same-job = The process is about this job already. Choose another one.
refusal-job-not-open = This job is not open, or every opening has somebody. Open the job first.
refusal-range-missing = The pay range of this job is not disclosed yet. Nobody is screened or interviewed before it is: put it into the spec first.
refusal-range-known = The pay range is disclosed already: it is on the page of the job.
refusal-spec-unseen = The spec of the job changed since you last saw it. Look at what changed and confirm that first; then this works.
refusal-spec-moved-on = Meanwhile the spec has changed again. Reload the page to see what is different now.
refusal-proposal-pending = A proposal waits for an answer, and nothing else moves before it has one. Answer it, or wait for the answer of the other side.
refusal-proposal-answered = This proposal has been answered, or is no longer on the table.
refusal-pay-out-of-bounds = Give the pay as an amount above zero, the upper end not below the lower one, with a currency such as EUR.
refusal-off-the-record = This talk was informal or with future colleagues: it is off the record, and nothing said there is held for or against anybody.
refusal-decline-waits = A decline has been written and is about to be sent. Take it back first, or wait until it has been sent.
refusal-reasons-missing = A no has a reason. Name at least one requirement of the spec, or say openly that the reason is not in it.
refusal-feedback-given = The feedback on this has been given already.
refusal-offer-too-short = An offer stands for three business days at least, so that nobody decides in haste. Choose a later end.
refusal-offer-waits = An offer has been written and is about to be sent. Take it back first, or wait until it has been sent.
refusal-offer-not-open = This offer is no longer open. Write a message if you want to speak about it.
refusal-not-independent = This person was there, or it is about them. Choose somebody who was not in the conversation.
refusal-nobody-independent = Nobody in this organisation could read this independently: everybody who could was there. Write to the organisation by another way.
refusal-report-answered = This report has been answered already. Write a message to add something.
refusal-interest-opened = Both sides have spoken and have seen it. Write a message if something has changed.
refusal-seal-unreadable = What the other side said was erased and cannot be opened.
refusal-not-both-stop = This ends a process in which both sides have said that they do not want to go on. Use the answer or the withdrawal instead.
refusal-outcome-known = The outcome is known: the question how it went would be a trap now, so nobody is asked any more.
refusal-view-sent = You have sent your view of this conversation. Write a message to add something.
refusal-already-over = The conversation is over. What it was, it stays.
refusal-same-kind = The conversation is of this kind already. Choose another one.
refusal-kind-pending = Another kind has been proposed and waits for an answer. Answer that first, or wait for it.
refusal-no-kind-proposed = No other kind is waiting for an answer here.
refusal-same-member = You cannot pass this on to yourself. Choose somebody else.
refusal-not-silent = No promise to you is broken yet. You can withdraw at any time, or write a message.

refusal-missing-role = Say which role and which level.
refusal-missing-job = Choose a job.
refusal-missing-conversation = Choose the conversation.
refusal-missing-seen = Say what was seen: what somebody said, did or showed.
refusal-missing-change = Say what would change it: what somebody would have to show.
refusal-missing-outside = The pay lies outside the disclosed range. Say why; the candidate reads it.
refusal-missing-conditions = Say what else belongs to it.
refusal-missing-pay = Give the pay.
refusal-missing-requirement = Choose a requirement.
refusal-missing-interest = Say whether you want to go on.
refusal-missing-own = Say how your own part of it went.
refusal-missing-to = Choose who is to read it.

field-role = Role and level
field-job = Job
field-conversation = Conversation
field-seen = What was seen
field-change = What would change it
field-outside = Why outside the range
field-conditions = What else belongs to it
field-pay = Pay
field-requirement = Requirement
field-interest = Go on?
field-own = Your own part
field-to = Who reads it
