# What an organisation sets for itself, its days off, what the worker could not do.

settings-title = Settings
settings-lead = What holds for the whole organisation. Candidates live by these numbers too.
settings-saved = Saved. Promises made before keep their dates.
settings-name = Name of the organisation
settings-zone = Time zone
settings-zone-hint = Business days and hours are counted there.
settings-language = Language
settings-language-hint = For people who have not chosen one.
settings-contact = Contact address
settings-contact-hint = A person reads it: it stands in every mail.
settings-rules = What we promise, and how fast
settings-rules-lead = Each is promised to every candidate from now on. What was promised before keeps its date.

rule-confirm = Hours before a conversation
rule-confirm-hint = Whoever has not confirmed by then is flagged to the recruiter.
rule-grace = Minutes of grace
rule-grace-hint = After somebody says 'I am here' and is alone, before the alert goes out.
rule-answer = Business days to an answer
rule-answer-hint = After a conversation, unless the stage says otherwise.
rule-reply = Business days to reply
rule-reply-hint = To a question that the candidate asked.
rule-wish = Business days to a yes or no
rule-wish-hint = To a wish to meet somebody.
rule-arrange = Business days to book
rule-arrange-hint = What was agreed: a talk with a colleague, another interviewer.
rule-apology = Business days to an apology
rule-apology-hint = After two missed conversations in a row.
rule-undo = Minutes to take back
rule-undo-hint = An answer waits so long before it goes out.
rule-silence = Business days of silence
rule-silence-hint = Then what one side says happened stands, marked as one-sided.
rule-dispute = Business days to object
rule-dispute-hint = To a 'kept' that nobody saw happen.

holidays-title = Days off
holidays-lead = On these days no promise falls due and no business day is counted, besides Saturdays and Sundays.
holidays-day = Day
holidays-name = What it is
holidays-add = Add the day
holidays-remove = Remove

errands-title = What did not go out
errands-lead = Mail and reminders that could not be delivered after several tries, and processes whose clock stands still.
errands-none = Everything went out. What cannot be delivered after several tries will stand here, with the reason.
errands-again = It is tried again now.
errands-aside = Given up for now
errands-aside-lead = Mend the cause, then try again. Nothing is mailed twice.
errands-tried = { $n ->
    [one] tried once
   *[other] tried { $n } times
}
errands-put-back = Try again
errands-letter = A mail about a process
errands-link-mail = A mail with a link: sign-in, password or invitation
errands-stuck = Clocks that stand still
errands-stuck-lead = Deadlines of these processes are not being watched. It is tried again by itself; what is wrong is in the server's log.
errands-a-process = A process
errands-next-try = next try { $at }

rule-range = Business days to the pay range
rule-range-hint = After a candidate asked for it.
rule-feedback = Business days to feedback
rule-feedback-hint = After a decline that came without.
rule-report = Business days to answer a report
rule-report-hint = About somebody’s conduct.
rule-scorecard = Business days to a scorecard
rule-scorecard-hint = After an interview or a screening, for whoever led it.
