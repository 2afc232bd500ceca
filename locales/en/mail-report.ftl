# Letters about conduct reports. What happened and whom it is about stay out of them. See mail.ftl.

mail-report-yours-subject = For you alone: { $candidate } has told you something
mail-report-yours = { $candidate } has told you in confidence about somebody’s conduct, and chose you because you were not there. You owe an answer by { $moment }.
mail-report-moved-subject = { $reader } now reads what you told
mail-report-moved = Whoever was to read and answer what you told us can no longer do so. { $reader }, who was not there either, reads it now and owes you an answer by { $moment }.
mail-report-answered-subject = { $reader } has answered you
mail-report-answered = { $reader } has answered what you told them in confidence.
mail-report-late-subject = { $reader } has not answered you yet
mail-report-late = { $reader } was to answer what you told them in confidence by { $moment }. They have been reminded. You need not wait: you can tell it to somebody else who was not there.
mail-report-still-waits-subject = { $candidate } still waits for your answer
mail-report-still-waits = You were to answer { $candidate } in confidence by { $moment }. It has gone to nobody else, so it is for you to answer it: today, or with a date.
mail-report-sealed = Nobody else in the organisation reads it. Sign in to read it, and please do not forward this mail.
mail-report-open = Read it
