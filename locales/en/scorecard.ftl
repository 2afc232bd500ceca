# Scorecards: what an interviewer saw in one conversation, evidence before the number.

scorecard-title = What you saw: { $name }
scorecard-own-title = Your scorecard
scorecard-lead = First what { $name } said or did, in a sentence or two; then the level it fits. What you did not see is no low level.
scorecard-nth = { $n } of { $of }
scorecard-evidence = What you saw or heard
scorecard-evidence-hint = What was said or done, as closely as you remember. Nothing that the job does not ask for.
scorecard-level = The level it fits
scorecard-between = between the two
scorecard-not-observed = Not observed
scorecard-not-observed-hint = It did not come up, or too little of it. It counts neither way.
scorecard-choose-level = Choose a level, or ‘not observed’.
scorecard-lean = What you would do
scorecard-lean-hint = Yours alone, before you know the others’.
scorecard-summary = In short
scorecard-summary-hint = What you take away, in a sentence or two.
scorecard-sealed = Your colleagues see it once they have sent theirs. { $name } never sees it: they get feedback per requirement, with the outcome. It is not changed afterwards.
scorecard-send = Send the scorecard

scorecard-thanks = Thank you: your scorecard is sent.
scorecard-thanks-read = You can read the others’ now.
scorecard-thanks-wait = You see the others’ once you have written about every conversation you lead.
scorecard-to-self-view = Your own part: how did it go?
scorecard-to-debrief = The debrief
scorecard-to-talk = Back to the conversation
scorecard-what-you-wrote = What you wrote

scorecard-part = Scorecards
scorecard-ask = What did you see in { $name }? It is written best while you still hear the answers.
scorecard-written = written
scorecard-not-written = not written yet
scorecard-sealed-from-you = You see the others’ once you have sent your own.
scorecard-of = What { $name } saw
scorecard-level-is = level { $level }
scorecard-unseen = not observed
scorecard-criterion-gone = A criterion of an earlier kit

scorecard-all = What interviewers saw
scorecard-all-none = Nobody has written a scorecard yet.
scorecard-all-written = { $n ->
    [one] One scorecard is written
   *[other] { $n } scorecards are written
}
scorecard-all-owed = { $n ->
    [one] one is still to come
   *[other] { $n } are still to come
}

scorecard-line = Wrote a scorecard
self-view-line = Said how their own part went
mirror-line = Said what they thought of it
debrief-line = The panel concluded: { $decided }
debrief-line-override = The panel concluded: { $decided }. By the arithmetic it would have been: { $says }.
scorecard-line-private = Only the company sees this
self-view-line-private = Only you see this
