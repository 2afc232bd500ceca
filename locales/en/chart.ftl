# Charts: the heads of their tables, and what stands around them.

chart-table = The figures as a table
chart-csv = Take the figures with you (CSV)
chart-low = From
chart-estimate = Estimate
chart-high = To
chart-count = How many
chart-note = Note
chart-period = Period
chart-line = Whose
chart-stage = Stage
chart-went-on = went on
chart-ended = What became of them
chart-joined = joined here
chart-criterion = Criterion
chart-who = Who
chart-score = Score
chart-not-observed = not observed
