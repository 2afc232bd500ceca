# Decisions: going on, saying no with its reasons and feedback, offers, and a company that went silent. A no is
# stated and not softened into nothing; nobody is blamed.

# What next?
decide-title = What next for { $name }?
decide-lead = { $minutes ->
    [0] Each of these goes out at once.
    [one] Each of these waits one minute before it goes out. Until then you can take it back, and the candidate sees nothing of it.
   *[other] Each of these waits { $minutes } minutes before it goes out. Until then you can take it back, and the candidate sees nothing of it.
}
decide-go-on = Go on
decide-go-on-say = You choose the next stage and tell { $name } in your words. The process goes to that stage when your words go out.
decide-no = Say no
decide-no-say = You give the reasons: requirements of the spec, or openly one that is not in it. { $name } reads what was seen and what would change it. The process ends when it goes out.
decide-offer = Make an offer
decide-offer-say = Role, pay, start and until when it stands. { $name } can accept it, decline it, or ask for other terms.
decide-else = None of these yet?
decide-else-lead = You can say where things stand, or go on talking. What is owed by a date stays owed until an answer goes out.
decide-answer = Say where things stand
process-do-decide = Decide what is next

# Going on.
advance-title = Go on with { $name }
advance-lead = Which stage comes next, and what you want to say about it.
advance-stage = The next stage
advance-text-hint = What went well, what the next conversation is for, and when you will propose a time.
advance-do = Go on

# Seen before it is sent.
preview-title = This is what { $name } will read
preview-lead = Exactly so, in { $name }’s language and on their clock. Nothing has been sent yet.
preview-do = Read it as { $name } will
preview-change = Change it

# What waits, was taken back, or came of it.
decision-waits = It goes out at { $clock }. Until then it can be taken back.
decision-taken-back = Taken back { $at }. { $name } never saw it.
decision-to-record = To the process
decision-read = Read it
decision-no-waits = A no goes out at { $clock }. Until then it can be taken back.
decision-offer-waits = An offer goes out at { $clock }. Until then it can be taken back.
decision-offered-to-you = { $company } makes you an offer. It stands until { $until }.
decision-offered = Your offer is with { $name }. It stands until { $until }.
decision-countered = { $name } asks for other terms.
decision-answer-to-terms = an answer to the other terms
decision-an-answer = an answer
decision-countered-by-you = You asked for other terms. The offer stands while you wait for the answer.
decision-read-offer = Read the offer
decision-outcome = There is an outcome, with its reasons.
decision-read-outcome = Read the outcome and its reasons
decision-accepted = The offer was accepted.
decision-declined = The offer was declined.
decision-expired = The offer ended without an answer.
decision-silence = { $company } has not kept a promise to you.
decision-silence-ways = You can wait, write, or record that the company went silent. The last one ends the process, and the record says why.
decision-silence-do = Record that they went silent

# Saying no.
decline-title = Say no to { $name }
decline-lead = A no helps when it says why. You read it as it will be read before it goes out.
decline-ends-offer = An offer is still open.
decline-ends-offer-next = It ends with this no.
decline-reasons = Why: which requirements of the spec?
decline-reason = Why?
decline-reasons-hint = Tick what decided it. { $name } reads each of these with what you write there.
decline-unwritten = A reason that is not in the spec
decline-unwritten-hint = This reason is not in the published spec; the candidate will read that.
decline-unpublished-hint = { $weight }. This requirement is not in the published spec; the candidate will read that.
decline-seen = What was seen
decline-seen-hint = What they said, did or showed. ‘Not the right fit’ says nothing to anybody.
decline-change = What would change it
decline-change-hint = What somebody would have to show or learn, as concretely as you can.
decline-feedback = The feedback on each reason
decline-now = It comes with this no
decline-now-hint = What was seen and what would change it, for each reason.
decline-later-by = It follows by { $at }
decline-later-hint = You promise it. { $name } reads the date, and you are reminded of it.
decline-text = Your words to { $name }
decline-text-hint = Say the no plainly in the first sentence, and thank them for what they gave.
decline-do = Send this no

# The outcome as it is read.
decline-page-candidate = The outcome
decline-page-company = The no to { $name }
decline-page-lead = { $company } will not go on with this. Here is why, in their words.
decline-by = Decided by { $who }
decline-why = Why
decline-not-in-spec = not in the published spec
decline-requirement-of-before = A requirement of another version of the spec
decline-later = Follows by { $at }
decline-later-both = What was seen and what would change it follow by { $at }.
decline-measured = The measure was version { $version } of the spec.
decline-feedback-whole = The feedback is complete.
decline-feedback-given = The feedback came { $at }.
decline-feedback-owed = What is still missing comes by { $at }. { $who } owes it.
decline-feedback-late = What is still missing was due { $at }. { $who } owes it.
decline-write-back = Write to them

# The feedback that follows.
feedback-title = Feedback for { $name }
feedback-lead = For each reason: what was seen, and what would change it. It goes out at once.
feedback-do = Send the feedback
feedback-give = Give the feedback

# Making an offer.
offer-title = An offer to { $name }
offer-lead = The terms as you would sign them. You read them as they will be read before they go out.
offer-replaces = An offer is open. This one takes its place when it goes out.
offer-role = Role and level
offer-pay = Pay
offer-currency = Currency
offer-period = For how long
offer-per-year = a year
offer-per-month = a month
offer-per-week = a week
offer-per-day = a day
offer-per-hour = an hour
offer-gross = Before or after tax
offer-gross-yes = Gross
offer-gross-no = Net
offer-range = Disclosed range: { $range }.
offer-inside = inside the range
offer-outside = outside the range
offer-outside-why = Why it lies outside the range
offer-outside-hint = Only where it does. The candidate reads it.
offer-starts = Start
offer-conditions = What else belongs to it
offer-conditions-hint = Holidays, hours, notice, what it depends on.
offer-until = It stands until
offer-until-hint = Three business days at least, on the clock of { $place }.
offer-do = Make this offer

# An offer as it is read.
offer-page-candidate = An offer from { $company }
offer-page-company = The offer to { $name }
offer-by = Made by
offer-state-waiting = waits to go out
offer-state-open = open
offer-state-accepted = accepted
offer-state-declined = declined
offer-state-countered = other terms asked for
offer-state-replaced = replaced by a later offer
offer-state-expired = ended without an answer
offer-state-taken-back = taken back
offer-state-lapsed = lapsed with the end of the process
offer-says-open = It stands until { $at }.
offer-says-countered = The offer stands while the answer is awaited.
offer-says-since = Since { $at }.
offer-counters = What was asked for instead
offer-countered-by = { $name }, { $at }
offer-upheld-by = { $name }, { $at }: the offer stands as it is
offer-answer-by = { $name } says:
offer-accept = Accept
offer-counter = Ask for other terms
offer-ask = Ask a question
offer-decline = Decline
offer-uphold = Let it stand as it is
offer-another = Make another offer

# The candidate’s word, and the company’s.
offer-accept-title = Accept this offer
offer-accept-lead = Once more, what you say yes to. { $company } is told at once, and the process ends: you have the job.
offer-accept-text = A word with it
offer-accept-do = Yes, I accept
offer-decline-title = Decline this offer
offer-decline-lead = { $company } is told at once, and the process ends. The record stays with both sides.
offer-decline-text = Why
offer-decline-do = Decline the offer
offer-counter-title = Ask for other terms
offer-counter-lead = The offer stays yours meanwhile and does not run out. { $company } owes you an answer within { $days }.
offer-counter-offered = Offered: { $pay }.
offer-counter-text = What should be different, and why
offer-counter-hint = Pay, start, hours, place: whatever matters to you.
offer-counter-do = Send it
offer-uphold-title = The offer stands as it is
offer-uphold-lead = { $name } gets { $days } at least to think it over again.
offer-uphold-text = Your answer to { $name }
offer-uphold-do = Send this answer

# In the lanes.
decided-offer = Makes an offer:
decided-countered = Asks for other terms:
decided-upheld = The offer stands as it is:
decided-feedback = Gives the feedback that was promised.
decided-goes-on = It goes on with: { $stage }
decided-never-sent = never sent, the process ended first

# A company that went silent.
silent-title = The company went silent
silent-lead = You record it; nobody else can. It ends this process, and the record of both sides says why. { $company } is told. You can also simply wait, or write.
silent-owed = This was promised to you, and did not come:
silent-reason = Anything you want to add
silent-do = Record it and end this
silent-not = Not now
