# What `viceversa stories` prints about story 0, the executive who had no time.

stories-0-1 = That { $name } ({ $role }) joins stood on both sides’ pages { $lead }, and went to the candidate by mail. He had read the brief, with the candidate’s own story in it, on { $read }.
stories-0-1-nobody-joined = Nobody joined the first call in this story.
stories-0-2 = { $name } had not confirmed: flagged to { $recruiter } on { $flagged }. Moved by himself { $lead }, which is no miss; he answers for the new time since { $confirmed }.
stories-0-2-not-flagged = Nobody was flagged as unconfirmed.
stories-0-2-not-moved = Nothing was moved in this story.
stories-0-3 = A remark that no requirement asks for was reported as one, to { $reader }, who was not there and answered on { $answered }.
stories-0-4 = { $name }: { $late }; and { $closing }. First disputed, now agreed by both sides.
stories-0-4-not-agreed = The two sides do not agree on what happened.
stories-0-5 = A report about { $name } went to { $reader }, who was not there; a reader who was in the call was refused. Promised by { $due }, answered on { $answered }. { $name } finds it on no page, in no mail and in no answer of the API.
stories-0-5-unanswered = The report was not answered.
stories-0-6 = Withdrawn at { $at } in one action, with a reason; acknowledged by mail at once. A human word was owed by { $name } until { $due } and came on { $given }.
stories-0-6-not-withdrawn = Nobody withdrew in this story.
stories-0-6-nothing-owed = After the withdrawal nobody owed a word, or none came.
stories-0-7 = { $name } left on { $left }. What he had open went to { $heir }; what happened in his calls still stands there, with his name.
stories-0-9 = Beside the CV stands the candidate’s own story, and what { $name } heard in the call on { $day }, for ‘{ $requirement }’.
stories-0-9-no-cv = There is no CV.
stories-0-9-no-story = The candidate told no story.
stories-0-9-no-evidence = Nothing that was seen in the call was written down.
stories-0-3-asked = The scorecard asked for { $criteria } criteria and nothing else, each of them for one of the { $requirements } requirements of the job; a kit with one more, for which nothing is asked, was refused.
stories-0-3-scorecard = { $name } tried to judge how often somebody moved: the kit has no place for it, and a number without anything seen was refused too. What { $recruiter } saw stands there; the candidate reads what was looked at, and no level.
stories-0-3-no-kit = No kit is frozen.
stories-0-3-unsent = Nobody sent a scorecard.
stories-0-8-own = { $name } read first what is counted of him ({ $on_time } of { $all } conversations on time; felt by { $people } people); nobody else could. Of her whom one person met nothing was said.
stories-0-8 = { $value } of 100, most likely between { $low } and { $high }, made of { $parts } parts and by the month; felt by { $people } people. So also by team, job and interviewer, in the report in both languages, and after { $name } has left.
stories-0-8-none = Nothing was counted.
