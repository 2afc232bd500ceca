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
