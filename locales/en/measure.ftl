# What `viceversa measure` tells of a table: on the terminal and in its report.

measure-rows = { $file }: { $rows } rows, { $counted } counted.
measure-standard-input = standard input
measure-left-out = Left out: { $which }.
measure-left-out-column = { $rows } with nothing in “{ $column }”
measure-reading = { $rows } rows read
measure-fitting = round { $iteration }, still moving by { $change }
measure-more = … and { $rows } more
measure-nothing-to-draw = There is nothing to draw.
measure-of = Of
measure-value = Value
measure-figure = Figure
measure-meaning = What it says
measure-sure = over 99%
measure-share = Share
measure-error = Standard error
measure-month = Month
measure-people = People
measure-person = Person
measure-ratings = Ratings
measure-of-ratings = { $ratings ->
    [one] one rating
   *[other] { $ratings } ratings
}
measure-of-people = { $people } people
measure-all-units = all together
measure-no-number = no number
measure-no-end = no end yet

# Kept.
measure-kept = What was kept
measure-kept-all = { $kept } of { $of } commitments were kept: { $share }.
measure-kept-learnt = Each rate is drawn towards the others as far as its own rows are few; how much units differ is learnt from all { $units }. The true rate lies between “From” and “To” with 90%.
measure-kept-public = Fewer than eight units cannot say how units differ. Each rate is therefore drawn towards a fixed public prior: a rate of 70%, worth eight commitments. The true rate lies between “From” and “To” with 90%.
measure-kept-units = By { $column }, the highest estimate first
measure-kept-drawn = One row for each, with its estimate and its 90% interval.
measure-kept-kept = Kept
measure-kept-counts = { $kept } of { $of }
measure-kept-below = below for certain
measure-kept-target = expected: { $target }
measure-raw = Plain rate
measure-same-mix = Same mix
measure-trend = Trend
measure-up = ↑ better
measure-down = ↓ worse
measure-alarms = Where to look first
measure-alarms-none = None lies below { $target } with more than 95% on eight commitments or more.
measure-alarms-below = Below { $target } almost for certain; those with the most broken promises to expect first
measure-alarm-sure = Sure to be below
measure-alarm-broken = Broken, expected
measure-trend-head = Month by month
measure-trend-up = The last third of the months is better than the first, with more than 95%.
measure-trend-down = The last third of the months is worse than the first, with more than 95%.
measure-trend-no-telling = Whether the last third of the months is better than the first cannot be told.
measure-due = commitments
measure-mix = With the same mix of stages
measure-mix-given = Compared over the mix that was given: { $shares }.
measure-mix-public = Compared over the fixed public mix: { $shares }.
measure-mix-equal = Compared over the same share of each stage: { $shares }.
measure-mix-missing = * Of some stages a unit with this mark has nothing; its figure with the same mix is over the others.
measure-mix-no-flip = No two change places when their stages are made alike.
measure-mix-flip = { $raw } is ahead of { $mixed } by plain rate, and behind with the same mix: the mix of stages made that order.
measure-mix-flips-more = So do { $pairs } more pairs.
measure-waits = How long answers took
measure-waits-all = { $ended } of { $of } have an answer, { $waiting } still wait. Who waits counts for as long as they have waited.
measure-waits-median = Half had an answer within { $days } days (90%: { $low } to { $high }).
measure-waits-no-median = More than half still wait: how long half of the answers take cannot be told yet.
measure-waits-half = half within { $days } days
measure-days = Days
measure-still-wait = Still waiting
measure-waited-for = Waited for

# Felt.
measure-felt = What was felt
measure-felt-blocks = { $blocks ->
    [one] One block of five different people or more was released
   *[other] { $blocks } blocks of five different people or more were released
}, in order of arrival, whatever was said. Below twenty people a mean has no decimals; below ten it is “about” a number.
measure-felt-learnt = Each unit is drawn towards all as far as its answers are few; how much units differ is learnt from them.
measure-felt-public = Each unit is drawn towards all as far as its answers are few. They are too few to learn how much units differ: a public number stands for it.
measure-felt-all = All together
measure-felt-all-caption = Each statement from 1 to 5, with its 90% interval
measure-felt-weakest = The weakest part: { $statement }.
measure-felt-units = By { $column }
measure-felt-units-caption = The mean of the five statements, from 1 to 5
measure-felt-units-one = { $statement }, from 1 to 5
measure-felt-together = Together
measure-felt-hidden = What stays hidden
measure-felt-hidden-which = Nothing is shown of: { $units }.
measure-felt-hidden-why = Fewer than five different people answered about each. Their answers count in the figures of all together where they share a block of five with others; the rest waits.
measure-felt-months = Month by month
measure-felt-months-caption = Months with a block of their own
measure-felt-once = Publish one report of a closed period. From two reports of a table that grew by one row, the difference can be read.
measure-statement = Statement
measure-about = about { $value }
measure-fewer-than-five = fewer than five people

# Raters.
measure-raters = Raters
measure-raters-mml = { $ratings } ratings of { $persons } persons, by marginal maximum likelihood: persons are integrated out, so that few ratings do not exaggerate.
measure-raters-jmle = { $ratings } ratings of { $persons } persons, by joint maximum likelihood. It is here to be compared with published programs: with few ratings a person it exaggerates how much raters differ.
measure-raters-extreme = { $persons ->
    [one] One person has
   *[other] { $persons } persons have
} only lowest or only highest scores and left the likelihood.
measure-severity-head = How strict: { $column }
measure-severity-caption = What each takes from a score, in points of the scale, beside the average rater; the strictest first
measure-difficulty-head = How hard: { $column }
measure-difficulty-caption = What each takes from a score, in points of the scale, beside the average; the hardest first
measure-points = Points
measure-logits = Logits
measure-infit = Infit
measure-outfit = Outfit
measure-scatter = Scatter
measure-consistent = as expected
measure-varied = ! more varied
measure-alike = ! more alike
measure-separation = Separation { $separation }, reliability { $reliability }, { $strata } strata: how far their differences go beyond their errors.
measure-prior-sd = Drawn towards the average; they differ by a standard deviation of { $sd } logits.
measure-steps = The steps of the scale
measure-steps-caption = How hard each step is beside the others
measure-step = Step
measure-enough = How many raters are enough
measure-enough-lead = For that reliability of the mean of their ratings
measure-enough-adjusted = Raters, severity adjusted
measure-enough-raw = Raters, not adjusted
measure-reliability = Reliability
measure-person-spread = Persons differ by a standard deviation of { $sd } logits; their measures have a reliability of { $reliability }.
measure-persons = Persons
measure-persons-caption = What average raters would give them
measure-fair = Fair average
measure-plain-mean = Plain mean

# Agreement.
measure-agreement = Agreement
measure-coefficient = Coefficient
measure-level-nominal = nominal
measure-level-ordinal = ordinal
measure-level-interval = interval
measure-level-ratio = ratio
measure-alpha-rests = Krippendorff’s alpha: { $values } values of { $units } units by { $raters } raters
measure-alpha-good = From 0.8 on, conclusions may rest on these judgements.
measure-alpha-fair = Between 0.667 and 0.8, conclusions from these judgements are tentative.
measure-alpha-poor = Below 0.667, conclusions should not rest on these judgements.
measure-alpha-left-out = { $units ->
    [one] One unit has
   *[other] { $units } units have
} fewer than two values, and nothing to agree on.
measure-alpha-few = With { $units } units the interval is too narrow rather than too wide; from thirty on it can be relied on.
measure-alpha-no-interval = Too many of the draws were without any variation: there is no interval.
measure-icc = Intraclass correlations
measure-icc-asks = The question
measure-icc-1-1 = other raters for each unit, one is asked
measure-icc-a-1 = the same raters, their level counts
measure-icc-c-1 = the same raters, only the order counts
measure-icc-1-k = other raters for each unit, their mean
measure-icc-a-k = the same raters, their mean, level counts
measure-icc-c-k = the same raters, their mean, order counts
measure-icc-rests = { $units } units, judged by all of { $raters } raters
measure-icc-missing = They need a complete table; in this one { $cells ->
    [one] one cell is
   *[other] { $cells } cells are
} empty. Alpha needs none.
measure-icc-alike = They need units that differ; here all have the same mean.

# Variance.
measure-variance = Where the variance lies
measure-variance-mean = Average raters give an average { $mean } (standard error { $error }).
measure-variance-parts = The three parts of a rating’s variance
measure-variance-drawn = Each part with its 90% interval, in squared points.
measure-variance-of = Between
measure-variance-value = Variance
measure-deviation = Standard deviation
measure-residual = neither (the rest)
measure-share-of-variance = { $share } of it all
measure-lenient-head = How lenient: { $column }
measure-lenient-drawn = Points above the average rater, drawn towards 0 where ratings are few
measure-ends = Shown are the first and the last; those between differ less.
measure-rated-head = Those who were rated: { $column }
measure-rated-drawn = Points above the average, with average raters, drawn towards 0 where ratings are few
measure-rated-refused = Only { $share } of the variance lies between those who were rated. Below 10% nobody is told a place: it would say more about who rated.

# Self: forecasts.
measure-forecast = Forecasts and what came
measure-forecast-bias = Said to be likely with { $mean } on average; { $base } happened.
measure-forecast-high = Forecasts hope for more than happens, and not by chance.
measure-forecast-low = Forecasts hope for less than happens, and not by chance.
measure-forecast-even = On average forecasts are neither too high nor too low, as far as can be told.
measure-forecast-score = { $forecasts } forecasts
measure-forecasts = Forecasts
measure-brier-means = mean squared error: 0 is perfect, one half every time is 0.25
measure-reliability-of = reliability
measure-reliability-means = how far what was said lies from what came; less is better
measure-resolution = resolution
measure-resolution-means = how much what came differs by what was said; more is better
measure-uncertainty = uncertainty
measure-uncertainty-means = of the outcome itself
measure-skill = skill
measure-skill-means = better than the base rate every time; below 0 is worse
measure-auc-means = what came had the higher forecast; 0.5 tells nothing apart (90%: { $low } to { $high })
measure-auc-none = All forecasts are the same: they tell nothing apart.
measure-calibration = Calibration
measure-calibration-caption = Of what was said to be so likely, so much happened
measure-said = Said to be likely
measure-happened = Happened
measure-as-said = as said
measure-more-than-said = happens more often than said
measure-less-than-said = happens less often than said

# Self: views.
measure-self = Views of oneself and of others
measure-self-bias = { $people } people place themselves { $bias } points from where others do, on average. About a tenth of the scale too high is what most people do.
measure-self-together = How far the two views go together
measure-self-r = correlation
measure-self-sd = standard deviation, own views
measure-self-sd-others = standard deviation, others’ means
measure-self-sd-difference = standard deviation of the difference
measure-self-usual = What a view of oneself is to be read beside
measure-self-usual-drawn = Two ranges on the scale of the answers; four of five people lie in each.
measure-self-others-range = where others place people
measure-self-usual-range = where people place themselves whom others see as average
measure-self-each = Each person
measure-self-private = For each person’s own eyes, and nobody else’s.
measure-self-own = Own view
measure-self-others = Others’ view
measure-self-n = Others
measure-self-gap = Gap
measure-self-word = In words
measure-self-words = The gap after the usual, others drawn towards everybody’s mean, with its 90% interval
measure-self-higher = higher than others see it
measure-self-lower = lower than others see it
measure-self-near = about as others see it
measure-self-no-telling = cannot be told
measure-self-few = { $people ->
    [one] One person is
   *[other] { $people } people are
} compared with nobody: fewer than five others.

# Ordinal.
measure-ordinal = What moves the answers
measure-ordinal-caption = In logits; above 0 answers stand higher on the ladder
measure-word-against = { $column }: { $word } against { $against }
measure-thresholds = The thresholds between neighbouring answers
measure-ordinal-groups = Between the { $groups } of “{ $column }” lies a variance of { $variance }.
measure-ordinal-likelihood = Log-likelihood { $likelihood }; { $without } if they did not differ.
