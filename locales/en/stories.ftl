# What `viceversa stories` prints: the moments of the stories and what became of them.

stories-part-from-mail = from the mail
stories-part-report = report
stories-part-scorecard = scorecard
stories-part-personal = in a personal workspace
stories-part-within = within Viceversa
stories-part-calendars = with outside calendars
stories-part-on-the-day = on the day
stories-part-reasons = reasons
stories-part-signal = signal
stories-part-offer = offer of another job
stories-part-compared = compared
stories-part-sent = feedback sent
stories-part-rated = rated
stories-part-difference = difference acknowledged
stories-part-resurfaced = resurfaced

stories-title = Story { $number }: { $title }
stories-later = later work
stories-unseen = But on { $page } this does not stand: { $facts }.
stories-won = won
stories-not-won = NOT WON
stories-head-when = when
stories-head-company = the company sees it on
stories-head-candidate = the candidate sees it on
stories-count = { $won } won, { $lost } not won, { $later } later work

stories-2-1 = Booking { $executive } at { $clock } for somebody else was refused, and so was booking { $colleague } twice just now, on the form, by name.
stories-2-1-no-attempt = Nobody was refused a double booking in this story.
stories-2-2 = The candidate was there at { $here }; at { $alerted } mail went to { $names }, and to the candidate.
stories-2-2-no-alert = Nobody was alerted.
stories-2-2-nobody-here = The candidate did not say ‘I am here’.
stories-2-3 = The screening was moved { $lead }: recorded with its lead time, no miss. { $missed }: missed without a word, counted as one.
stories-2-3-not-moved = Nothing was moved in this story.
stories-2-4 = It went up to { $owner }, who owed an apology and gave it in time. Offered three ways to go on, the candidate chose: ‘{ $choice }’; { $other } came.
stories-2-4-none = Two misses in a row opened nothing.
stories-2-4-no-owner = Nobody answers for the two misses.
stories-2-6 = Answered, as its asker says: ‘{ $answered }’ Replied to, and still open for everybody to see: ‘{ $open }’
stories-2-7 = Answered yes, with a reason, before it was due ({ $due }); a talk with { $colleague } stands for { $talk }.
stories-2-7-unanswered = The wish was not answered.
stories-2-5 = Read by the candidate: { $kept } of { $of } kept by the start, { $missed } missed; an employer as punctual as the yardstick is not there on time twice in a row about { $chance } times in 100. And how this one does otherwise, with what cannot be told.
stories-2-5-none = The candidate reads nothing of it.
stories-2-8 = { $name } reads first: { $all } conversations, { $missed } missed, { $with_word } with a word before; with its interval, as of any meeting with a customer.
stories-2-8-none = Nothing was counted.
