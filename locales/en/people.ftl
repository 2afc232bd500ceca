# The people of an organisation: invited, changed, leaving.

people-title = People
people-lead = Who works here, what each may do, and how much each owes openly.
people-head-name = Name
people-head-role = Role
people-head-reports-to = Reports to
people-head-state = State
people-head-owes = Open promises
people-state-active = works here
people-state-invited = invited
people-state-left = has left
people-change = Change
people-invited = The invitation to { $name } is on its way.
people-left = { $name } can no longer sign in. What was open has been handed over.

people-invite = Invite somebody
people-invite-lead = They get a mail with a link to join. They can be booked for conversations at once.
people-invite-do = Send the invitation
people-name = Name
people-email = E-mail
people-email-hint = The invitation goes there, and they sign in with it.
people-role = Role
people-owner-may = Everything: people, settings, jobs and all processes.
people-recruiter-may = Runs processes: opens them, books conversations, answers.
people-hiring-manager-may = Answers for jobs, and runs the processes they have a part in.
people-interviewer-may = Meets candidates, and sees the processes they have a part in.
people-executive-may = Sees every process, meets candidates, steps in, apologises.
people-reports-to = Reports to
people-reports-to-hint = Who is told when a promise of theirs is broken.
people-nobody = Nobody

people-again = The invitation
people-again-lead = It has not been accepted yet. A new mail makes the earlier link useless.
people-again-do = Send it again
people-leave-title = Leaving
people-leave-lead = Whoever leaves can no longer sign in. What they promised stays promised: somebody takes it over.
people-leave = Deactivate

leave-title = { $name } leaves
leave-lead = From now on they cannot sign in. What they promised stays promised: say who takes it over. The record keeps who it was until today.
leave-nothing-open = Nothing is open: no process, no promise, no conversation ahead, no job.
leave-rest = Who takes over
leave-rest-hint = Everything, unless you name somebody else for a process below. Candidates are told who it is now.
leave-jobs = Their jobs
leave-jobs-lead = Whoever takes over runs these, or answers for them.
leave-each = Process by process
leave-each-lead = Leave a line as it is, and the same person takes it over.
leave-same = The same person
leave-a-process = A process
leave-promise = owes { $what }, { $due }
leave-conversation = attends { $what } on { $at }
leave-runs = runs it, or answers for it
leave-do = Hand over and deactivate
leave-do-plain = Deactivate
