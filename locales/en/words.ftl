# The words of the trade. Labels begin with a capital, words for the inside of a sentence do not.
#
# The same words everywhere: process, conversation, promise, question, wish, message, make-good, stand-in,
# miss, claim, the record.

side-company = Company
side-candidate = Candidate
side-the-company = the company
side-the-candidate = the candidate

role-owner = Owner
role-recruiter = Recruiter
role-hiring-manager = Hiring manager
role-interviewer = Interviewer
role-executive = Executive

kind-informal = Informal talk
kind-screening = Screening
kind-interview = Interview
kind-peer = Talk with future colleagues
kind-offer = Talk about an offer
kind-feedback = Feedback talk
kind-an-informal = an informal talk
kind-a-screening = a screening
kind-an-interview = an interview
kind-a-peer = a talk with future colleagues
kind-an-offer = a talk about an offer
kind-a-feedback = a feedback talk

presence-on-time = there on time
presence-absent = nobody came
presence-stood-in = somebody stood in
presence-stood-in-by = { $name } stood in
presence-called-off = called off beforehand
standing-unknown = nobody has said yet what happened
standing-waiting-company = the company says so; the candidate has not answered yet
standing-waiting-candidate = the candidate says so; the company has not answered yet
standing-agreed = both agree
standing-one-sided-company = the company says so; the candidate kept silent
standing-one-sided-candidate = the candidate says so; the company kept silent
standing-disputed = disputed, not counted
closing-as-planned = ended as planned
closing-early-by-company = the company ended it early
closing-early-by-candidate = the candidate ended it early

promise-kind-answer = an answer after the conversation
promise-kind-reply = a reply to a question
promise-kind-wish-answer = a yes or no to a wish
promise-kind-arrange = the booking of what was agreed
promise-kind-apology = an apology
promise-kind-range = the pay range
promise-kind-feedback = feedback, requirement by requirement
promise-kind-report-answer = an answer to a report about conduct
promise-kind-other = something promised
promise-state-open = open
promise-state-kept = kept
promise-state-late = late
promise-state-broken = broken
promise-state-excused = excused
promise-state-void = void
void-process-ended = the process ended
void-conversation-not-held = the conversation did not take place
void-settled = it was settled in another way

question-state-asked = waits for a reply
question-state-replied = replied, not yet confirmed
question-state-answered = answered
question-state-still-open = still open

wish-kind-colleagues = Meet future colleagues
wish-kind-senior = Meet a more senior person

message-kind-plain = Message
message-kind-answer = Answer
message-kind-decline = Answer that ends the process
message-kind-apology = Apology
message-state-waiting = goes out at { $clock }; until then it can be taken back
message-state-sent = sent
message-state-taken-back = taken back

choice-another-person = Meet another person
choice-another-form = Talk in another form
choice-end = End it, without fault
choice-go-on = Go on as before

ending-declined = the company said no
ending-withdrawn = the candidate withdrew
ending-made-good = ended without fault, after missed conversations
ending-mutual = neither side wanted to go on
ending-hired = hired
ending-offer-declined = the offer was declined
ending-offer-expired = the offer ended without an answer
ending-job-closed = the job closed
ending-moved = moved to another job
ending-went-silent = the company went silent, the candidate recorded
promise-kind-scorecard = a scorecard
