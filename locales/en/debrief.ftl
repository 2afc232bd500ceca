# The debrief: what each interviewer saw, side by side; what it adds up to; what the panel decides, in writing.

debrief-title = Debrief: { $name }
debrief-lead = What each of you saw, side by side, and what it adds up to. { $name } does not see this page; it delays no answer to them.
debrief-none = Nobody has sent a scorecard yet.
debrief-none-next = The debrief begins with the first. An answer to the candidate need not wait for it.
debrief-missing = Who has not written yet
debrief-missing-hint = They are reminded by themselves: each owes it by the date shown.

debrief-yours-first = Yours first, please
debrief-yours-first-why = Whoever reads the others’ before writing remembers their eyes, not their own. Send yours, and this page opens.
debrief-after-yours = { $meeting }: this page opens when you have written about it too.

debrief-spread = How far you lie apart
debrief-near = On no criterion do you lie two points or more apart.
debrief-apart = Two points or more apart: { $criteria }. Talk about these first.
debrief-far = two or more apart
debrief-same = all the same
debrief-one-voice = one voice only
debrief-points-apart = { $n ->
    [one] one point apart
   *[other] { $n } points apart
}
debrief-unseen = nobody observed it
debrief-must = must, counts twice
debrief-nice = counts once
debrief-counts-twice = a must: counts twice
debrief-leans = What each would do
debrief-stricter = usually { $points } stricter than others
debrief-milder = usually { $points } milder than others
debrief-criteria = What was seen
debrief-for = for it
debrief-against = against it
debrief-said-by = on the record, from { $name }
debrief-besides = Also on the record

debrief-sum = What it adds up to
debrief-sum-rule = The same for everybody: the mean of each criterion, then the mean of these, musts counting { $weight } times. ‘Go on’ from { $enough } on, where no must lies below { $least }; with fewer than { $few } scorecards it says nothing.
debrief-whole = Together
debrief-why-go-on = It is { $enough } or more, and no must lies below { $least }.
debrief-why-must = A must lies below { $least }: { $criteria }.
debrief-why-stop = It is less than { $enough }.
debrief-why-few = There are fewer than { $few } scorecards.
debrief-why-unseen = Nobody has observed a must: { $criteria }.
debrief-other-kits = { $n ->
    [one] One scorecard was written by the kit of an earlier version: it can be read on its conversation, and is not counted in here.
   *[other] { $n } scorecards were written by the kit of an earlier version: they can be read on their conversations, and are not counted in here.
}

debrief-conclude = What you decide
debrief-decided = What is decided
debrief-reason = Why
debrief-reason-hint = Always in writing. The arithmetic says: { $says }. Where you decide otherwise, say what it does not see.
debrief-do = Conclude
debrief-gates-nothing = It is written down for the company and gates nothing: no answer to the candidate waits for it.
debrief-concluded = What was concluded
debrief-override = otherwise than the arithmetic
debrief-overrode = Decided: { $decided }. The arithmetic said: { $says }.
debrief-followed = Decided: { $decided }, as the arithmetic said.
debrief-scorecards = { $n ->
    [one] one scorecard
   *[other] { $n } scorecards
}
debrief-ways = And now
debrief-ways-lead = Nothing of this page goes to { $name } by itself. In a decline you find what was seen beside each requirement, to be put in words for them.
debrief-hint = What interviewers wrote, for you alone
debrief-hint-lead = Nothing of it is sent by itself: say it in words that help.
