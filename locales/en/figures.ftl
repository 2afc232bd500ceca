# How an organisation treats people: what was kept, what was felt, how sure that is and how many stand behind it.

nav-figures = Figures
figures-title = How we treat people
figures-lead = What was owed to candidates and whether it was done; what they thought of it. Two rows that are never averaged.
figures-empty = Once something owed to a candidate falls due, this page says whether it was done: on time, answered, explained. Book a conversation, or make a promise, and it begins.
figures-of = { $name }: what was kept and felt
figures-about = About these figures
figures-counted = Counted { $at }.
figures-interval = Every range holds the true value nine times out of ten.
figures-method-link = How this is counted
figures-prior-public = With few units to learn from, estimates start from a public assumption (7 of 10 kept, worth eight commitments) and move with every commitment counted.
figures-prior-learnt = Estimates start from what your own units usually keep, and move with every commitment counted.
figures-unit-gone = No longer there
figures-unit-empty = Nothing that can be counted has fallen due here yet.
figures-unit-organisation = Organisation
figures-unit-team = Team
figures-units-team = Teams
figures-unit-job = Job
figures-units-job = Jobs
figures-unit-stage = Stage
figures-units-stage = Stages
figures-unit-member = Interviewer
figures-units-member = Interviewers
figures-team-of = { $name } and team
figures-to-job = Go to the job
figures-job-lead = What was owed to the candidates for this job, and what they thought.
figures-stage-lead = What was owed to candidates at this stage of ‘{ $job }’, and what they thought.
figures-team-lead = What this team owed to candidates, and what they thought.
figures-member-lead = For talking about, not for ranking: never tied to pay, and whoever it is about sees it first.

first-too-early = { $matured ->
    [0] Too early to say: nothing that counts has fallen due yet. From { $needed } on, this line says what to do first.
    [one] Too early to say: one commitment has fallen due. From { $needed } on, this line says what to do first.
   *[other] Too early to say: { $matured } commitments have fallen due. From { $needed } on, this line says what to do first.
}
first-alarm = Begin with { $unit }, ‘{ $part }’: { $kept } of { $of } kept so far. More would break here than anywhere else.
first-weakest = Begin with ‘{ $part }’: about { $share } kept, the weakest part.
first-well = Nothing stands out. The lowest part is ‘{ $part }’, with about { $share } kept.

kept-title = What was kept
kept-nothing = Nothing that was owed has fallen due yet. What is not yet due is not counted, neither as kept nor as broken.
kept-withheld = Not shown here: { $parts }. Only one person stands behind it, so it is their own figure, and theirs to show.
kept-chart = Share kept, part by part
kept-chart-desc = The weakest part is ‘{ $part }’.
kept-part = Part
kept-composite = { $value } of 100, most likely between { $low } and { $high }
kept-weakest = The weakest part is ‘{ $part }’: about { $share } kept (the lowest with { $sure } certainty).
kept-one-part = It is made of one part so far: ‘{ $part }’.
kept-missing = Not in it, because nothing has fallen due: { $parts }.
kept-counts = { $kept } of { $of } kept
kept-target = wanted: { $share }
kept-below = below what you want
kept-beside = Disputed, unsaid and open, which do not count
kept-disputed = { $n ->
    [one] one that the two sides tell differently
   *[other] { $n } that the two sides tell differently
}
kept-unsaid = { $n ->
    [one] one on which the other side never said a word
   *[other] { $n } on which the other side never said a word
}
kept-open = { $n ->
    [one] one for which somebody still waits
   *[other] { $n } for which somebody still waits
}
kept-overdue = { $n ->
    [one] one past its date
   *[other] { $n } past their date
}
kept-short = Kept, of 100
kept-weakest-short = Weakest part
kept-of-hundred = { $value } ({ $low } to { $high }), from { $matured } commitments
kept-cell = { $kept } of { $of }

kept-punctuality = Being on time
kept-punctuality-when = There within five minutes of the start, or moved at least 24 hours before.
kept-word-given = A word before being late
kept-word-given-when = Whenever somebody was not there on time: whether they said so before the start.
kept-responsiveness = Answering by the date
kept-responsiveness-when = Answered by the time that was promised; otherwise within two business days, five after a conversation.
kept-transparency = Saying it beforehand
kept-transparency-when = Pay range, stages, whom one meets, what decides and when: before the first screening or interview. A range counts only where it is narrow enough to mean something.
kept-answers = Questions answered
kept-answers-when = Each question, where whoever asked it marks it as answered before the next conversation.
kept-feedback = Outcome with reasons
kept-feedback-when = The outcome and its reasons, sent by their date.
kept-promises = Other promises
kept-promises-when = Anything else that was promised, done by its date.

felt-title = What was felt
felt-nothing = Nothing was released yet. What candidates answer is shown only from five people on, in batches, after the decisions.
felt-chart = How far candidates agree, from 1 (not at all) to 5 (entirely)
felt-statement = Statement
felt-in-words = All five together: { $word }. { $people } people.
felt-about = All five together: about { $mean } of 5 ({ $word }). { $people } people.
felt-mean = All five together: { $mean } of 5, most likely between { $low } and { $high }. { $people } people.
felt-hidden = Not shown: fewer than { $needed } people here, or they answered together with others.
felt-hidden-short = fewer than five
felt-few-answered = Not shown: of { $invited } times that somebody was asked, { $answered } answers are released, which is too few to speak for all.
felt-weakest = The lowest: ‘{ $statement }’.
felt-asked = Asked { $invited } times; { $answered } answers are released so far.
felt-row-words = { $word }, { $people } people
felt-row-about = about { $mean }, { $people } people
felt-row-mean = { $mean }, { $people } people
felt-shares = What those who did not answer could change
felt-shares-hint = Share who agree mostly or entirely. The last two columns hold whatever the others think.
felt-share = Of those who answered
felt-least = Of all asked, at least
felt-most = At most
felt-recommend-score = Would they recommend applying here? { $score } (from −100 to 100), give or take { $error }, { $people } people. For comparison outside only.
felt-recommend-would = Would they recommend applying here? Rather yes ({ $people } people). For comparison outside only.
felt-recommend-would-not = Would they recommend applying here? Rather not ({ $people } people). For comparison outside only.
felt-recommend-mixed = Would they recommend applying here? Some would, some would not ({ $people } people). For comparison outside only.
felt-comments = In their words
felt-comments-hint = Shown with their consent, without names, in no order.
felt-overall = all five
felt-people = people
felt-months = What was felt, by the month in which answers were released
felt-months-desc = The mean of the five statements, month by month.
felt-short = Felt

months-heading = Month by month
months-title = ‘{ $part }’ month by month
months-nothing = Nothing of this fell due in these months.
months-counted = fell due
months-show = Show
months-up = ‘{ $part }’ is getting better.
months-down = ‘{ $part }’ is getting worse.
months-no-telling = Whether ‘{ $part }’ is getting better or worse cannot be told from these months.
months-others = { $n ->
    [one] Of one other part it cannot be told.
   *[other] Of { $n } other parts it cannot be told.
}

times-title = How long it takes
times-to-answer = Time to an answer
times-within = Half had an answer within { $time } (between { $low } and { $high }).
times-half-within = Half had an answer within { $time }.
times-fewer-than-half = Fewer than half have an answer so far.
times-answered = { $answered } answered, { $waiting } waiting.
times-lead = How far ahead promises are dated
times-late = How late, where it was late
times-typical = usually { $time } (between { $low } and { $high }, { $n } counted)
times-median = usually { $time } ({ $n } counted)
times-promises = Promises for each conversation
times-per-conversation = { $rate } (between { $low } and { $high }, { $conversations } conversations)
times-of-days = Of the last { $n } days.

alarm-title = Look here first
alarm-none = No team, job or stage lies below what you want with near certainty.
alarm-expected = about { $broken } of the next { $of } would break

units-heading = Side by side
units-lead = The part chosen above, in each. Ranges that overlap say: no difference that can be told.
units-title = { $units }: ‘{ $part }’
units-desc = One row for each, with its range and its counts.
units-nothing = Nothing of this has fallen due anywhere yet.
units-by-name = By name.
units-by-broken = Those where most would break come first.
units-prior-learnt = Drawn towards what these { $n } usually keep.
units-prior-public = { $n ->
    [one] Just one here: the estimate starts from a public assumption.
   *[other] Only { $n } here: estimates start from a public assumption.
}
units-more = { $n } in all; the file has every one.
units-flip = { $raw } looks better than { $fair } only because of its mix of conversations. Over the same mix it is the other way round.
units-withheld = { $n ->
    [one] One is not shown: only one person stands behind it, so it is their own figure.
   *[other] { $n } are not shown: only one person stands behind each, so it is their own figure.
}
units-see = Each on its own:

raters-link = How interviewers rate
raters-title = How interviewers rate
raters-lead = Whether two interviewers would say the same of one person. Nothing here is about any one of them; each sees their own page.
raters-empty = Once two interviewers have sent scorecards about the same candidates, this page says how well they agree.
raters-linked = Can they be compared?
raters-counts = { $ratings } levels given by { $raters } interviewers, of { $people } candidates.
raters-all-linked = Yes: through the candidates they share, every interviewer is linked to every other.
raters-too-few = Not yet: it takes ten levels and two interviewers.
raters-one-level = No: everybody has given the same level so far.
raters-no-rest = Not yet: the estimates do not settle. More joint interviews help.
raters-apart = No: the interviewers fall into { $groups } groups that never met the same candidate.
raters-apart-link = Not everybody: there are { $groups } groups that never met the same candidate. { $those } never met one together with { $one }. A joint interview of { $one } and { $other } would link them.
raters-severity = How differently strict
raters-alike = They are about equally strict: what differs is mostly chance.
raters-differ = They differ in how strict they are, by more than chance. Two people at each interview even that out.
raters-compared = Interviewers compared
raters-spread = Usual difference from the average
raters-points = { $points } points of the scale
raters-range = From the mildest to the strictest
raters-range-points = { $points } points of the scale
raters-separation = Separation
raters-strata = ({ $n } levels of strictness can be told apart)
raters-reliability = Reliability of these differences (low is good)
raters-enough-70 = Interviewers for a fair picture (.70)
raters-enough-80 = Interviewers for a sound one (.80)
raters-enough-n = { $n ->
    [one] one for each candidate
   *[other] { $n } for each candidate
}
raters-enough-none = cannot be told yet
raters-criteria = Criterion by criterion
raters-no-criteria = No criterion was rated yet.
raters-criterion = Criterion
raters-criterion-gone = A criterion of before
raters-share = Due to the candidate
raters-score = A candidate’s own score
raters-tells = may be shown
raters-tells-not = tells nobody apart
raters-tells-unknown = cannot be told yet
raters-blind = { $n ->
    [one] ‘{ $criteria }’ does not tell people apart: less than a tenth of the differences is due to the candidate. No score of a person is shown for it; rewrite its anchors.
   *[other] These do not tell people apart: { $criteria }. Less than a tenth of the differences is due to the candidate. No score of a person is shown for them; rewrite their anchors.
}
raters-alpha = How far interviewers agree about the same person
raters-alpha-hint = Krippendorff’s alpha: 1 is full agreement, 0 what chance would give. Below .667 nothing should rest on one interviewer alone.
raters-alpha-tentative = .667: may be relied on with care
raters-alpha-none = too few joint interviews
raters-row = { $ratings } levels, { $people } candidates
raters-more = The { $shown } with the most levels of { $n }.

board-report-link = Report for the board
board-report-title = Report for the board
board-report-language = Language
board-report-from = From
board-report-to = To
board-report-make = Make
board-report-print = Print it, or save it as PDF, with your browser. Or
board-report-file = take it with you as one file.
board-report-period = { $from } to { $to }
board-report-felt-all = Over all answers released so far: batches of five people are not cut by month.
board-report-units-all = Over everything counted so far, not only these months.
board-report-people-off = Your organisation counts no figures of single people.
board-report-people-own = Figures of single people are shown to nobody but themselves, as your organisation has set it.
board-report-people-none = No figure of a single person may be shown yet: whoever it is about sees it first.
board-report-people-lead = By name. For talking about, not for ranking, and never tied to pay.
board-report-method = How this is counted, in short

figures-team-link = Figures of this team
figures-link = Figures
