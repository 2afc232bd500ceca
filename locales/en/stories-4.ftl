# What `viceversa stories` prints about story 4.

stories-4-1-told = Version { $version } of the spec was told to everybody in process: asked for now: { $came }; not any more: { $went }.
stories-4-1 = { $names } said that they had seen it before either confirmed the interview of { $interview }; confirming before was refused.
stories-4-1-unchanged = The spec did not change.
stories-4-1-unseen = Somebody confirmed without having seen what changed.
stories-4-2 = { $stages }: what each is for, whom one meets and what each side can learn stands in the process, and on { $page } for everybody.
stories-4-4 = ‘{ $question }’ went from { $first }, who could not answer it and said why, to { $next }; answered, as its asker says, on { $answered }.
stories-4-4-none = The question went nowhere.
stories-4-4-unanswered = The asker has not said that it is answered.
stories-4-5 = Answered yes, with a reason, before it was due ({ $due }); the candidate met { $name } on { $met }.
stories-4-5-unanswered = The wish was not answered.
stories-4-6 = The candidate said yes on { $at }.
stories-4-6-unanswered = The candidate has not answered.
stories-4-6-put = { $name } changed the job for this person on { $at }, as version { $version } of its spec (not asked for any more: { $went }), and put that to the candidate in the same act.
stories-4-6-none = The job was not changed.
stories-4-7 = { $count } things seen in conversation stand beside the requirements, for and against, by { $names }.
stories-4-7-none = Nothing was written down.
stories-4-8 = Applied for { $before }, said yes to { $now } on { $yes }, hired for it on { $hired }; the history went along.
stories-4-8-no-yes = The candidate has not said yes to the other job.
stories-4-8-no-offer = No offer was made.
stories-4-8-not-hired = Nobody was hired.
stories-4-10 = ‘{ $machine }’ was put aside and opened nothing, and so was one more just now; { $name } was in at once, on { $at }. Nobody had a puzzle to solve.
stories-4-10-none = Applications put aside: { $count }, where the story sends one.
stories-4-10-not-opened = The application of a person opened no process.
