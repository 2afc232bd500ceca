# Letters about what happens to a job. See mail.ftl.

mail-applied-subject = { $candidate } has applied
mail-applied = { $candidate } has applied.
mail-applied-for = { $candidate } has applied for ‘{ $job }’.
mail-answer-owed-by-you = You owe an answer by { $moment }.
mail-answer-owed-by = { $who } owes an answer by { $moment }.
mail-job-changed-subject = { $company }: it goes on for ‘{ $job }’
mail-job-changed = As you agreed, your process goes on for ‘{ $job }’. { $recruiter } runs it and is the person to turn to.
mail-job-changed-yours-subject = { $candidate } now for ‘{ $job }’
mail-job-changed-yours = The process of { $candidate } goes on for ‘{ $job }’, as both sides agreed. It is yours to run now.
mail-job-changed-kept = Everything that was said, seen and promised so far has come along and can be read there.
mail-spec-changed-subject = What ‘{ $job }’ asks for has changed
mail-spec-changed = What ‘{ $job }’ asks for has another version.
mail-spec-range = The pay range you asked for is in it.
mail-spec-please-see = Please look at what changed and say that you have seen it. Before that no conversation can be confirmed.
mail-spec-see = See what changed
mail-job-paused-subject = ‘{ $job }’ waits
mail-job-paused = ‘{ $job }’ waits until { $moment }.
mail-job-paused-you = What is owed to you is not lost: its date has moved to then. You need do nothing.
mail-job-paused-us = What your side owes has moved to then. Nobody is screened or interviewed meanwhile.
mail-job-resumed-subject = ‘{ $job }’ goes on
mail-job-resumed = ‘{ $job }’ goes on. Conversations can be booked again.
mail-job-filled-subject = ‘{ $job }’ has somebody
mail-job-filled = Every opening of ‘{ $job }’ has somebody now.
mail-job-closed-subject = ‘{ $job }’ has closed
mail-job-closed = { $company } has closed ‘{ $job }’ without filling it. That is no judgement of you. Whatever was still planned is called off.
mail-job-closed-kept = { $months ->
    [one] What { $company } knows of you is kept for one month at most. You can ask for it to be erased before.
   *[other] What { $company } knows of you is kept for { $months } months at most. You can ask for it to be erased before.
}
mail-job-closed-kept-open = What { $company } knows of you is kept only as long as the law asks for it or you agree to. You can ask for it to be erased.
mail-job-closed-record = The record stays open for you to read.
