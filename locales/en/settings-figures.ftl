# What an organisation sets for the figures of what was kept and felt.

settings-figures = What is counted of us
settings-figures-lead = What was kept and what was felt, of the organisation, its teams, jobs and stages, is always counted. Of single people only what you choose here.
rule-target = Share of what is owed that you want to keep, in per cent
rule-target-hint = An alarm comes only where the share is almost certainly lower.
rule-personal = Figures of single members
rule-personal-hint = Whoever a figure is about sees it first, always.
rule-personal-off = Off: none are made
rule-personal-off-hint = What was computed about members is deleted when you save, and nothing is made again while it is off. The record itself stays; the members lose their own view too.
rule-personal-own = Own: everybody sees their own, nobody else’s
rule-personal-own-hint = No owner and no lead can look. People can mend what only they need to know.
rule-personal-shared = Shared: also owners, executives and whom they report to
rule-personal-shared-hint = Each figure only after its person has read it, or a week after it came; from the day you save, each has that week. How strict somebody is may then stand on a debrief; what else there is of how they rate stays theirs. For talking about; never tied to pay.
rule-felt-public = Show candidates what others felt here
rule-felt-public-hint = Of the whole organisation, in words, once answers of five people or more were released. Never of a person, a team or a job.
rule-felt-shown = shown
rule-felt-not-shown = not shown
