# Everybody's own page: how they saw themself, beside what others saw where that can be told.

my-view-title = How you see yourself
my-view-menu = How you see yourself
my-view-lead = What you said of yourself, beside what was seen. Nothing is said here where it cannot be told.
my-view-lead-company = How you thought your conversations went, beside what candidates said where that was released. Nothing is said here where it cannot be told.
my-view-private = Only you see this page: nobody else in any role, now or later. Whoever runs the server can read its database.

my-view-criteria = What jobs here are judged by
my-view-no-criteria = After a conversation you can say where you think you stand. It then appears here, beside what was seen.
my-view-you-said = You: { $level } of 5, { $word }
my-view-nothing-yet = What was seen comes with the outcome.
my-view-too-few = What others gave as a number is told only from five people on, once it is over. Until then, their words say more.

my-view-statements = What you thought candidates would say
my-view-no-statements = After a conversation you can say how you think the candidate would answer. It then appears here.
my-view-you-thought = { $n ->
    [one] You thought: { $word } (one conversation)
   *[other] You usually thought: { $word } ({ $n } conversations)
}
my-view-nothing-released = What candidates answered is told only from five people on, in batches, after the decisions.

my-view-whose = Whose view
my-view-own = How you see yourself
my-view-others = How others saw you
my-view-most = Where most people in your place put themselves
my-view-people = { $n ->
    [one] one person
   *[other] { $n } people
}
my-view-apart-higher = You place yourself higher than others did, by more than most people do. Their words may show where.
my-view-apart-lower = You think less of yourself than others saw. Most people err the other way.
my-view-apart-near = You see yourself much as others saw you.
my-view-apart-unclear = The two ranges are too wide to tell them apart.
my-view-most-people = Most people place themselves about a point of ten higher than others see them, so that alone means nothing.
my-view-assumed = How much people differ is assumed here, not measured: the ranges are rough.
my-view-nothing-told = Nothing can be told yet.

my-view-forecasts = How likely you thought it was that they go on with you
my-view-forecasts-company = How likely you thought it was that candidates want to go on
my-view-no-forecasts = After a conversation you can say how likely you think it is that it goes on. From five whose end is known, you see here how near you were.
my-view-forecasts-few = { $n ->
    [one] You have given one forecast;
   *[other] You have given { $n } forecasts;
} { $known ->
    [0] the end of none is known yet. From { $least } on, you see here how near you were.
    [one] the end of one is known. From { $least } on, you see here how near you were.
   *[other] the end of { $known } is known. From { $least } on, you see here how near you were.
}
my-view-always-came = So far it went on every time. How well you can tell shows when one goes the other way.
my-view-never-came = So far it never went on. How well you can tell shows when one goes the other way.
my-view-hoped = It went on less often than you said.
my-view-doubted = It went on more often than you said.
my-view-as-said = It went on about as often as you said, as far as can be told.
my-view-forecasts-behind = From { $n } forecasts whose end is known. The bars show how unsure each share is (90 %).
my-view-forecasts-chart = What you said, and how often it went on
my-view-axis-said = How likely you said it was
my-view-axis-came = How often it went on
my-view-as-forecast = as you said
my-view-more-often = more often than you said
my-view-less-often = less often than you said
my-view-counted = forecasts
