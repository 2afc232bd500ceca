# Roles and specs that move: proposals, a job changed to fit somebody, versions of the spec, the pay range. Nothing moves
# without an answer, and nobody is pushed.

# Putting a proposal.
process-do-propose = Propose another role, pay or job
process-do-reshape = Change the job to fit
proposal-title = Propose something else to { $other }
proposal-title-other-job = Offer { $name } another job
proposal-title-consider-me = I would like to be considered for another job
proposal-lead-company = Another level or other pay in this job, or another job here. { $name } says yes, no or something else, and nothing moves before that.
proposal-lead-candidate = Another level or other pay in this job, or another job you would like to be considered for. { $company } owes you an answer by a date, and nothing moves before it.
proposal-now = As it stands: { $job }, { $pay }.
proposal-no-jobs = No other job is open at the moment.
proposal-kind = What do you propose?
proposal-kind-role = Another role, level or pay, in this job
proposal-kind-job = Another job here
proposal-kind-consider-me = I would like to be considered for another job
proposal-kind-job-hint = With a yes the process goes on there, with everything that was said and seen so far.
proposal-role = Role and level
proposal-role-hint = In words: coordinator instead of manager. Leave it empty where it stays.
proposal-pay = Pay, from
proposal-pay-hint = Leave it empty where it stays.
proposal-pay-most = To
proposal-pay-most-hint = Empty where it is one sum.
proposal-job = Which job?
proposal-job-choose = Choose a job
proposal-reason = Why
proposal-reason-hint = The other side reads it. Say what you saw that leads you there.
proposal-then = { $minutes ->
    [0] It goes out at once. { $other } reads it and says yes, no or something else. No interview and no next stage until then.
    [one] It waits one minute and can be taken back; then { $other } reads it and says yes, no or something else. No interview and no next stage until then.
   *[other] It waits { $minutes } minutes and can be taken back; then { $other } reads it and says yes, no or something else. No interview and no next stage until then.
}
proposal-do = Put it to them

# As it is read.
proposal-page-yours = Your proposal to { $other }
proposal-page-theirs = { $who } proposes something else
proposal-what = What is proposed
proposal-by = Proposed by
proposal-changes = What changed in the job
proposal-the-job = The job it is about
proposal-is-job = Another job: { $job }
proposal-is-consider-me = To be considered for another job: { $job }
proposal-is-another-job = Another job
proposal-is-reshape = The job as it was changed to fit
proposal-is-role = Another role or level, in this job
proposal-is-pay = Other pay, in this job
proposal-is-role-and-pay = Another role and other pay, in this job
proposal-state-waiting = waits to go out
proposal-state-open = waits for an answer
proposal-state-accepted = accepted
proposal-state-declined = declined
proposal-state-countered = answered with another proposal
proposal-state-taken-back = taken back
proposal-state-lapsed = lapsed with the end of the process
proposal-open-yours = { $other } has it. Nothing moves until it is answered.
proposal-open-theirs = Nothing moves until you answer. There is no hurry, and a no does not end the process.
proposal-only-you = Only your side sees this until it goes out.

# Answering it.
proposal-your-answer = Your answer
proposal-yes = Yes
proposal-yes-hint = From then on it holds as proposed. It stands on the record for both sides.
proposal-yes-moves-you = Your process goes on for ‘{ $job }’, with everything that was said and seen so far. Whoever runs that job reads it.
proposal-yes-moves-them = The process of { $name } goes on for ‘{ $job }’, with everything that was said and seen so far.
proposal-no = No, leave it
proposal-no-hint = Everything stays as it was before.
proposal-no-reshape-hint = It does not suit you as it is now. The job keeps its new version, and you can say what would.
proposal-other = Something else
proposal-other-hint = You put a proposal of your own in its place.
proposal-counter-waits = { $minutes ->
    [0] It goes out at once.
    [one] It waits one minute and can be taken back.
   *[other] It waits { $minutes } minutes and can be taken back.
}
proposal-answer-text = What else there is to say
proposal-answer-hint = To a yes or a no.
proposal-answer-do = Send my answer
proposal-answer-by = { $side } says:

# On the page of a process.
proposal-waits = A proposal goes out at { $clock }. Until then it can be taken back.
proposal-with-them = A proposal is with { $other }.
proposal-with-you = { $who } proposes something else to you.
proposal-nothing-moves = Nothing moves until it is answered: no interview, no next stage.
proposal-read = Read the proposal
proposal-read-and-answer = Read and answer it
proposal-other-job-company = This is over for this job. Another one may suit { $name }; with their consent it goes on there.
proposal-other-job-do = Offer another job
proposal-other-job-candidate = This is over for this job. You can ask { $company } to be considered for another one.
proposal-consider-me-do = Ask for another job
proposal-past = Jobs it was about before
proposal-past-until = until { $day }
moved-accepted = Said yes to the proposal.
moved-accepted-job = Said yes: it goes on for ‘{ $job }’.
moved-declined = Said no to the proposal.
moved-spec = What the job asks for has changed: version { $n }.

# A job changed to fit somebody.
reshape-title = Change the job to fit { $name }
reshape-lead = Change what it asks for, its level or its pay so that it suits { $name } and you. It is put to them as a proposal; nothing moves until they answer.
reshape-way = For whom?
reshape-how = What changes?
reshape-open = A new job, opened for { $name }
reshape-open-hint = A copy of this one with your changes and the same plan. Nobody finds it; this job stays as it is.
reshape-publish = This job, for everybody
reshape-publish-hint = It gets another version. Everyone in process for it is told what changed.
reshape-why-hint = Everyone in process for it reads this. Say nothing of { $name } here.
reshape-reason = Why, for { $name }
reshape-reason-hint = What you saw in them, and what the job is meant to become.
reshape-do = Change it and propose it

# The spec, and what changed in it.
spec-title = What the job asks for: { $job }
spec-version = Version { $n }: what counts for you and for them.
spec-link = what the job asks for
spec-unchanged = It has not changed since this began.
spec-changed-unseen = What has changed since you last saw it
spec-changed-last = What changed last
spec-since = Changed { $day }.
spec-change-unpublished = Nothing has changed in what you see of it.
spec-seen-do = I have seen what changed
spec-who-saw = Who has seen it
spec-has-seen = has seen it
spec-has-not-seen = not yet
spec-new-version = Publish another version
spec-notice = What the job asks for has changed.
spec-notice-why = Look at the difference and say that you have seen it. Before that no conversation can be confirmed.
spec-notice-do = See what changed
job-is-paused = The job waits until { $day }.
job-is-paused-next = What was promised keeps its place: its dates moved with it, and everybody was told.
job-is-filled = Every opening of this job has somebody.
job-is-filled-next = An answer is still owed to everyone in process.

# The pay range.
range-is = Pay: { $range }
range-missing = The pay range of this job has not been disclosed yet.
range-before-interview = No screening and no interview before it is; and nobody here will ask what anybody earned before.
range-ask = Ask for the pay range
range-asked = { $name } has asked for the pay range. It is owed by { $at }.
range-promised-to-you = You have asked for the pay range. { $name } owes it to you by { $at }.
promise-do-range = Disclose it
