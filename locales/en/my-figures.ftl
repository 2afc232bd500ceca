# A member's own figures: shown to them before anybody else, and no grades.

my-figures-title = My figures
my-figures-menu = My figures
my-figures-lead = What the record says of what you promised, how your conversations landed, and how you rate. You see it before anybody else does; nothing of it is a grade, and none of it may be tied to pay.
my-figures-to-my-view = How you see yourself
my-figures-off = This organisation makes no figures of single people. Nothing about you is computed or kept, for nobody to see. What you owe and are owed stands on ‘My promises’.
my-figures-only-you = Only you see this page: no lead, no owner, nobody in any role. Whoever runs the server can read its database.
my-figures-shared = Owners and executives may also see what you kept, what was felt, and how strict you are, each from five people on.
my-figures-shared-lead = Owners, executives and { $lead }, whom you report to, may also see what you kept, what was felt, and how strict you are, each from five people on.
my-figures-from = They can from { $day } on, or as soon as you say that you have read it.
my-figures-now = They can now.
my-figures-never-rating = Everything else about how you rate only you see.
my-figures-saw = I have read it
my-figures-seen = Thank you. What you have read, the others may see now.

my-figures-too-early = { $n ->
    [0] Nothing of yours has come due yet. From { $least } on, this page says what would help most.
    [one] One thing of yours has come due so far. From { $least } on, this page says what would help most.
   *[other] { $n } things of yours have come due so far. From { $least } on, this page says what would help most.
}
my-figures-first = What would help most: ‘{ $part }’, { $kept } of { $of } so far.
my-figures-well = You keep what you promise. Most room is left in ‘{ $part }’, { $kept } of { $of } so far.
my-figures-tip-punctuality = Leave ten minutes between conversations. One that does not fit, move a day ahead: that counts for nothing against you.
my-figures-tip-word-given = One word before the start is enough: ‘I am late’ stands on the page of each conversation.
my-figures-tip-responsiveness = A short answer by its date does more than a long one after it. Promise a day that you are sure of.
my-figures-tip-transparency = Before the first interview, see that the job says its range, its stages, whom one meets, what decides and by when.
my-figures-tip-answers = Only whoever asked can say that it is answered. Ask whether it was, before you part.
my-figures-tip-feedback = Send the reasons with the outcome: what was seen, and what would change it. Two sentences will do.
my-figures-tip-promises = Promise less, and only by dates that are yours to keep.

my-figures-kept = What you kept
my-figures-kept-chart = Share kept, part by part
my-figures-kept-caption = What you kept of what had come due
my-figures-wanted = wanted here: { $share }
my-figures-nothing-kept = Nothing that counts for you has come due yet. What is not due is neither kept nor broken.
my-figures-drawn = With little to go by, a share is drawn to what is usual: one bad day does not make a habit.
my-figures-no-meetings = No conversation of yours has been settled in the last { $days } days.
my-figures-meetings = Your conversations of the last { $days } days, counted as a meeting with a customer would be:
my-figures-n-of = { $n } of { $of }
my-figures-on-time = There on time
my-figures-late = There, but late
my-figures-late-by = usually by { $time }
my-figures-missed = Not there
my-figures-left-late = Moved or called off on the last day
my-figures-with-word = You said so before, when not on time

my-figures-felt = How your conversations landed
my-figures-felt-none = Nothing can be told yet: too few people whom you met have answered, or no batch of five could be released in which all had met you.
my-figures-felt-why = A talk between two is never anonymous to the two. So answers are told from five people on, in closed batches and after the decisions, to you as to everybody.

my-figures-rater = How you rate
my-figures-rater-only-you = Only you see this part.
my-figures-rater-shared = How strict you are may stand beside your scorecard on a debrief, for those named above. The rest of this part only you see.
my-figures-rater-none = Once you have sent a scorecard, you find here which levels you give, and from five people on how strict you are.
my-figures-rater-strict = People lose about { $about } with you, compared with the average interviewer here (between { $least } and { $most }).
my-figures-rater-mild = People gain about { $about } with you, compared with the average interviewer here (between { $least } and { $most }).
my-figures-rater-average = As far as can be told, you are as strict as the average interviewer here. It could still be up to { $stricter } stricter, or up to { $milder } milder.
my-figures-rater-consistent = You rate steadily: your levels go up and down with those of others who met the same people.
my-figures-rater-varied = Your levels vary more than those of others who met the same people. Reading the anchors again before each conversation helps most.
my-figures-rater-alike = Your levels lie closer together than those of others who met the same people. The anchors at 1 and 5 are there to be used.
my-figures-rater-from = { $ratings ->
    [one] From one rating
   *[other] From { $ratings } ratings
} { $people ->
    [one] of one person.
   *[other] of { $people } people.
}
my-figures-rater-few = How strict you are can be told from { $least } people on.
my-figures-rater-alone = How strict you are cannot be told: nobody else rated the people whom you rated. One interview held by two of you would begin to tell.
my-figures-rater-apart = How strict you are cannot be told: you and most others never rated the same person. One interview held together with { $names } would link you.
my-figures-rater-one-level = How strict anybody is cannot be told: everybody gave the same level throughout.
my-figures-rater-no-rest = How strict you are cannot be told yet: the ratings of all do not lead to one answer. More of them will help.
my-figures-rater-hint = Being strict or mild is no fault: it is taken out where people are compared.
my-figures-levels = The levels you gave
my-figures-level = Level { $level }
my-figures-level-head = Level
my-figures-level-share = Share
my-figures-level-count = How often

points-none = nothing
points-quarter = a quarter of a point
points-half = half a point
points-three-quarters = three quarters of a point
points-one = one point
points-many = { $n } points
