# What the law of a place asks of a posting and of a hiring organisation.

jurisdiction-house = The house's own rules
jurisdiction-eu = European Union
jurisdiction-de = Germany
jurisdiction-fr = France
jurisdiction-ca-on = Ontario (Canada)
jurisdiction-us-ca = California (United States)
jurisdiction-us-co = Colorado (United States)
jurisdiction-us-il = Illinois (United States)
jurisdiction-us-nj = New Jersey (United States)
jurisdiction-us-ny = New York (United States)
jurisdiction-us-wa = Washington (United States)

jurisdiction-item-pay-range = what the job pays, or from what to what
jurisdiction-item-other-pay = bonus, commission and other pay
jurisdiction-item-benefits = the benefits: leave, health, pension
jurisdiction-item-description = what is done in the job
jurisdiction-item-deadline = until when one may apply
jurisdiction-item-how-to-apply = how to apply
jurisdiction-item-vacancy = whether there is a vacancy now
jurisdiction-item-ai-use = whether a machine screens, assesses or selects
jurisdiction-item-collective-agreement = the collective agreement that sets the pay, where there is one

jurisdiction-tell-in-posting = The posting says { $what }.
jurisdiction-tell-before = Before the first conversation the candidate knows { $what }.
jurisdiction-no-pay-history = Nobody asks what somebody earns or earned.
jurisdiction-neutral-words = Title and text shut nobody out by their sex, nor by another ground that the law names.
jurisdiction-no-local-experience = No experience in the country itself is asked for.
jurisdiction-widest-range = The range spans { $spread } at most, unless it ends above { $above }.
jurisdiction-outcome = { $n ->
    [one] Whoever was interviewed learns what was decided within { $n } day of the last interview.
   *[other] Whoever was interviewed learns what was decided within { $n } days of the last interview.
}
jurisdiction-keep-at-least = { $n ->
    [one] The records are kept for at least { $n } month.
   *[other] The records are kept for at least { $n } months.
}
jurisdiction-keep-at-most = { $n ->
    [one] Data of those who were not hired are kept for { $n } month at most, unless they agree to longer.
   *[other] Data of those who were not hired are kept for { $n } months at most, unless they agree to longer.
}

jurisdiction-force-law = law
jurisdiction-force-directive = a directive: each state makes it law; look up whether this one has
jurisdiction-force-guidance = advised by the authority, or taken for safe practice
jurisdiction-force-house = promised by this house
jurisdiction-basis-text = the text of the law was read
jurisdiction-basis-commentary = a commentary was read, not the law itself
jurisdiction-basis-memory = from memory; check it before you rely on it

jurisdiction-lacks = The posting does not say { $what } yet.
jurisdiction-too-wide = The range is too wide: from least to most it may span { $spread }.
jurisdiction-local-experience = ‘{ $words }’: experience in the country itself may not be asked for. Say what the job needs of it.
jurisdiction-no-advice = This reminds you of what we know of the law there. It is no legal advice.
