# What `viceversa stories` prints about story 3.

stories-3-4 = The no points at ‘{ $requirement }’ of version { $version } of the spec, and says openly that one reason is not in it: ‘{ $unwritten }’ A no without reasons was refused.
stories-3-4-none = No reason of the decline points at a requirement.
stories-3-4-hidden = No reason of the decline is said not to be in the spec.
stories-3-4-unsent = The decline was never sent.
stories-3-6-put = Declined for one job, the candidate was offered another on { $at }: { $job }. Nothing had moved.
stories-3-6 = The candidate said yes on { $at }: only then it went on, for { $job }, with everything that was before.
stories-3-6-unsent = No other job was offered.
stories-3-6-no-yes = The candidate has not said yes.
stories-3-7 = Feedback on each of { $count } reasons was sent on { $given }; it was due on { $due }. Phrases that fit everybody were refused twice.
stories-3-7-none = No feedback was given.
stories-3-7-unpromised = Nobody promised any feedback.
stories-3-1-sealed = { $name } said so on { $at }: nobody of the company found a word of it.
stories-3-1 = Both had spoken by { $opened }, and read each other; the decision came on { $decided }. After it, asking was refused.
stories-3-1-none = They did not both say how it went.
stories-3-2 = { $criteria } criteria as she saw herself, beside what was seen in words on { $seen } of them; the levels of one interviewer alone were told to nobody but the panel.
stories-3-2-none = The candidate said nothing of their own part.
stories-3-3 = { $name } said on { $at } how he thought she would answer; he reads her words, and what { $people } people felt beside what he thought.
stories-3-3-none = The interviewer said nothing of their own part.
stories-3-7-rated = The candidate said of the reasons, one by one: { $marks }. { $giver } was written to on { $at }.
stories-3-7-unrated = Nobody rated the feedback.
stories-3-8-withdrawn = { $name } withdrew at { $withdrew }, was asked at { $asked } all the same, and answered.
stories-3-8 = After each of { $asked } conversations the candidate was asked, in their own language; { $after ->
    [one] one answered after a no
   *[other] { $after } answered after a no
}. Nobody of the company finds what { $name } said.
stories-3-8-none = The candidate was not asked, or did not answer.
stories-3-8-not-asked = { $name } was not asked about every conversation.
