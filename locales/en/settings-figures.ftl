# What an organisation sets for the figures of what was kept.

rule-target = Share of what is owed that you want to keep, in per cent
rule-target-hint = An alarm comes only where the share is almost certainly lower.
rule-personal = Figures of single members
rule-personal-hint = Whoever a figure is about sees it first, always.
rule-personal-off = Nobody: none are counted
rule-personal-own = Everybody their own only
rule-personal-shared = Also owners, executives and whom they report to
