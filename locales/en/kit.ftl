# Kits: what the interviews of a job look at and how; drafted, then frozen.

kit-title = Interview kit
kit-lead = What interviews look at, what everybody is asked, and what is seen at which level: written before anybody is measured.
kit-none = No kit has been written yet. Until one is frozen, nobody is measured.

kit-proposal = A first proposal from the requirements of the spec
kit-copy = A copy of the kit of version { $n }, to be adapted
kit-draft = A draft
kit-nobody-measured = No kit is frozen yet: nobody is measured, and no scorecard is asked for.
kit-older-counts = Until this one is frozen, the kit of version { $n } counts.
kit-unfinished = Kept as a draft
kit-unfinished-count = { $n ->
    [one] One thing is missing before it can be frozen
   *[other] { $n } things are missing before it can be frozen
}
kit-complete = Kept as a draft, and complete: it can be frozen.

kit-criteria = What is looked at
kit-criterion = Criterion { $n }
kit-name = What it is called
kit-name-hint = In a few words. Candidates see it.
kit-requirements = Requirements it stands for
kit-requirements-hint = At least one: nothing is judged that the job does not ask for. With a must, it counts twice.
kit-questions = What everybody is asked
kit-questions-hint = One question a line, up to six. Ask for something that happened: ‘Tell me about the last time you …’
kit-anchor = What is seen at level { $level }
kit-anchor-1-hint = Clearly not enough. Describe what one hears or sees, not the person: ‘Names the problem, but no step of their own’.
kit-anchor-3-hint = What the job needs: ‘Describes what they did, in what order, and what came of it’.
kit-anchor-5-hint = Clearly more than needed: ‘Did it under pressure, knows what they would do otherwise, and has taught others’.
kit-minutes = Minutes
kit-more = Another criterion
kit-remove = Remove
kit-left = No criterion stands for these yet: { $requirements }.
kit-save = Keep the draft
kit-freeze = Freeze it
kit-freeze-hint = What is frozen never changes, so that everybody is measured by the same. Another version of the spec begins with a copy.

kit-time = Time plan
kit-opening = Opening: who is here, what for, how it goes on
kit-opening-minutes = Minutes to open with
kit-closing = The candidate’s questions
kit-closing-minutes = Minutes for the candidate’s questions
kit-takes = { $length } in all
kit-slot = { $from }–{ $to } min
kit-level = Level { $level }

kit-frozen-since = Frozen since { $moment }
kit-frozen-means = Everybody is measured by it. It never changes; another version of the spec begins with a copy.
kit-frozen-late = Frozen after the first conversation that measures, of { $moment }.
kit-frozen-late-means = What was seen before was seen without it. Whoever compares should know.
kit-candidates-see = What candidates see of it
kit-looked-at = What is looked at
kit-looked-at-only = The same for everybody, and nothing else. Each interviewer writes down what they saw before they give a level.

kit-guide-title = Interview guide
kit-guide-lead = For a screen beside you, or printed from the browser with room for notes.
kit-guide-open = As an interviewer sees it, to print
kit-guide-draft = A draft: nobody is measured by it yet.

kit-tag-frozen = frozen since { $moment }
kit-tag-draft = draft
kit-tag-none = none yet
kit-means-frozen = Interviewers write their scorecards by it.
kit-open = Read it
kit-go-on = Go on writing it
kit-begin = Write the kit
kit-copy-do = Copy and adapt it
kit-missing-next = Write and freeze the interview kit

# What is wrong with one

kit-flaw-in = { $criterion }: { $what }
kit-flaw-name = Give it a name.
kit-flaw-requirements = Choose at least one requirement of the spec.
kit-flaw-anchor = Say what is seen at level { $level }.
kit-flaw-question = Write at least one question.
kit-flaw-questions = At most { $most } questions: nobody gets through more.
kit-flaw-question-long = Question { $n } is too long.
kit-flaw-too-long = This is too long.
kit-flaw-too-few = A kit has { $few } to { $many } criteria; add some.
kit-flaw-too-many = A kit has { $few } to { $many } criteria: nobody judges more apart in one conversation. Remove some.
kit-flaw-not-in-spec = The present spec has no such requirement. Choose others.
kit-flaw-twice = Two criteria have this name.
kit-flaw-minutes = Give each part 1 to 120 minutes; only the opening may take none.
kit-flaw-pay-history = Nobody may be asked what they earn or earned. Ask what they expect.
