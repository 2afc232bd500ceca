# Jobs: who runs them, and the plan of their stages.

job-list-title = Jobs
job-list-lead = Each with its plan: which conversations there are, what each is for, and whom one meets.
job-list-empty = A job has a plan: which conversations there are, what each is for, and whom one meets. Make the first one.
job-list-more = More jobs
job-list-newest = Newest
job-list-older = Older
job-run-by = run by { $name }
job-answered-for-by = { $name } answers for it
job-new = New job
job-edit = Change the job
job-edit-title = Change the job
job-form-lead = Candidates see the plan from the first day on: what each stage is for, and whom they meet.

job-title = Title
job-recruiter = Recruiter
job-recruiter-hint = Runs its processes.
job-manager = Hiring manager
job-manager-hint = Answers for the job.
job-people = Who runs it
job-processes = In process
job-processes-none = Nobody you can see is in process for it.

job-plan = The plan
job-plan-lead = The numbers give the order. A stage without a name is left out; so you remove one by clearing its name.
job-plan-more = Add stages
job-stage-legend = Stage: { $name }
job-stage-free = A further stage
job-stage-name = Stage
job-stage-position = Place in the plan
job-stage-purpose = What it is for
job-stage-purpose-hint = One sentence that the candidate reads too.
job-stage-whom = Whom one meets
job-stage-whom-hint = The role and how senior, for example: head of operations.
job-stage-learns = What the candidate can learn there
job-stage-learns-hint = Which of their questions can be answered in this stage.
job-stage-kind = Kind of conversation
job-stage-days = Business days to an answer
job-stage-answer = an answer within { $days }
