# Processes: the list, the page of one, opening and ending.

optional = if you like
withdraw-title = Withdraw
withdraw-lead = You can end this process now, without giving a reason. { $workspace } confirms at once, and a person owes you a word within two business days.
withdraw-reason = Why
withdraw-reason-hint = Both sides see what you write here.
withdraw-do = Withdraw now
withdraw-not = Stay
