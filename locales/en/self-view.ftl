# How somebody thinks their own part went, before any result: for nobody but themself.
# $other is the other side: the organisation's name, or the candidate's.

self-view-title = How do you think you did?
self-view-title-company = How do you think you did as an interviewer?
self-view-lead = Say it before any result is known. When it is over you can compare how you saw yourself with what { $other } saw.
self-view-lead-company = Answer as you think { $other } would. Later you see, in ranges, how near you usually are.
self-view-sealed = Only you ever see this, now and later: nobody at { $other } does. No outcome and no feedback waits for it. Whoever runs the server can read its database.
self-view-sealed-company = Only you ever see this, now and later: no colleague, no superior, not the other side. No outcome and no feedback waits for it. Whoever runs the server can read its database.
self-view-criteria = This is what the job is judged by. Where do you think you stand?
self-view-statements = What would { $other } say of this conversation?
self-view-forecast = How likely do you think it is that { $other } goes on with you?
self-view-forecast-company = How likely do you think it is that { $other } wants to go on?
self-view-forecast-hint = In hundredths: 50 is as likely as not.
self-view-forecast-said = That { $other } goes on with you
self-view-forecast-said-company = That { $other } wants to go on
self-view-do = Keep it for me
self-view-invite = Before any result is known: say how you think you did. Only you ever see it; { $other } does not.
self-view-open = Say how you did
self-view-yours = What you said of yourself
self-view-to-mine = All of your own views

own-level-1 = far from it
own-level-2 = some of the way
own-level-3 = halfway
own-level-4 = nearly there
own-level-5 = fully there

likely-not = surely not
likely-hardly = hardly
likely-rather-not = rather not
likely-even = as likely as not
likely-rather = rather yes
likely-very = very likely
likely-surely = surely
