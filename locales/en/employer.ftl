# How an employer keeps its word, read by the candidate; and what both sides kept in one process.

employer-part = How this employer keeps its word
employer-part-company = What came due here
employer-so-far = What was owed to you here so far: { $said }.
employer-more-of-it = What these signs say
employer-your-side = Your side:
employer-their-side = { $name }:
employer-nothing-due = Nothing has come due yet.
employer-in-parts = Part by part
employer-stays-here = Both sides see these counts. Those of the candidate stay in this process: they go into no figure and to no other company.

employer-title = How { $name } keeps its word
employer-lead = What the record says, in words and with what it cannot say. What to make of it is yours.
employer-back = Back to the process
employer-here = In your process
employer-theirs = What { $name } owed you
employer-theirs-none = Nothing that was owed to you here has come due yet.
employer-yours = What you owed them
employer-yours-none = Nothing that you owed here has come due yet.
employer-yours-kept = Counted by the same rules. It stays in this process: no other company ever sees it.
employer-habits = What it usually does
employer-habits-none = Nothing can be told yet: nothing that this employer owed to anybody has come due.
employer-counted = Counted { $at }.
employer-felt = What others felt
employer-felt-lead = What candidates here answered after their conversations. This employer chose to show it.
employer-felt-few = Too few answered for anything to be told.
employer-felt-line = ‘{ $statement }’: { $word } ({ $n } people)
employer-how = How this is counted
employer-how-counted = Only what has come due counts, by the record that both sides hold. ‘Between’ holds the true share nine times out of ten; with little to go by it is wide.
employer-how-yardstick = Our yardstick is an assumption, the same for every employer: 7 of 10 kept. It is no figure of the market.
employer-how-usual = ‘Usual here’ is what the organisations of this server keep, eight of them at least, all together.
employer-how-nobody = It is about the organisation: nobody who works there is told apart on this page.

employer-more = That is more often than our yardstick ({ $yardstick } of 10).
employer-less = That is less often than our yardstick ({ $yardstick } of 10).
employer-near = Whether that is more or less often than our yardstick ({ $yardstick } of 10) cannot be told.
employer-more-usual = That is more often than is usual here ({ $yardstick } of 10).
employer-less-usual = That is less often than is usual here ({ $yardstick } of 10).
employer-near-usual = Whether that is more or less often than is usual here ({ $yardstick } of 10) cannot be told.
employer-from = From { $n } that came due.
employer-missed-twice = Two conversations in a row to which nobody of theirs came
employer-missed-twice-chance = An employer as punctual as our comparison is not there on time twice in a row about { $n } times in 100. That counts coming late as well, so to miss two without a word is rarer. It is unusual; two conversations alone do not say what the next will be.

habit-punctuality = It is there on time about { $about } of 10 times (between { $low } and { $high }).
habit-word-given = When it is late or does not come, it says so beforehand about { $about } of 10 times (between { $low } and { $high }).
habit-responsiveness = It answers by the promised date about { $about } of 10 times (between { $low } and { $high }).
habit-transparency = Of what should be said before the first interview (range, stages, people, criteria, dates), about { $about } of 10 are (between { $low } and { $high }).
habit-answers = Of questions that are put to it, about { $about } of 10 are answered, as those who asked say (between { $low } and { $high }).
habit-feedback = It sends the outcome with its reasons in time about { $about } of 10 times (between { $low } and { $high }).
habit-promises = It keeps its other promises by their date about { $about } of 10 times (between { $low } and { $high }).

early-punctuality = { $n ->
    [one] Whether it is there on time cannot be told yet: only one conversation has come to its start.
   *[other] Whether it is there on time cannot be told yet: only { $n } conversations have come to their start.
}
early-word-given = { $n ->
    [one] Whether it says so when it is late cannot be told yet: that happened only once.
   *[other] Whether it says so when it is late cannot be told yet: that happened only { $n } times.
}
early-responsiveness = { $n ->
    [one] Whether it answers by the promised date cannot be told yet: only one answer has come due.
   *[other] Whether it answers by the promised date cannot be told yet: only { $n } answers have come due.
}
early-transparency = { $n ->
    [one] Whether it says beforehand what it should cannot be told yet: only one thing has come due.
   *[other] Whether it says beforehand what it should cannot be told yet: only { $n } things have come due.
}
early-answers = { $n ->
    [one] Whether questions are answered cannot be told yet: only one has come due.
   *[other] Whether questions are answered cannot be told yet: only { $n } have come due.
}
early-feedback = { $n ->
    [one] Whether it gives its reasons in time cannot be told yet: only one outcome has come due.
   *[other] Whether it gives its reasons in time cannot be told yet: only { $n } outcomes have come due.
}
early-promises = { $n ->
    [one] Whether it keeps its other promises cannot be told yet: only one has come due.
   *[other] Whether it keeps its other promises cannot be told yet: only { $n } have come due.
}

sign-kept = { $kept } of { $of } kept
sign-late = { $n ->
    [one] one late
   *[other] { $n } late
}
sign-missed = { $n ->
    [one] one missed
   *[other] { $n } missed
}
sign-no-word = { $n ->
    [one] once no word before
   *[other] { $n } times no word before
}
sign-left-late = { $n ->
    [one] one moved or called off on the last day
   *[other] { $n } moved or called off on the last day
}
sign-awaited = { $n ->
    [one] one past its date and still waited for
   *[other] { $n } past their date and still waited for
}
sign-broken = { $n ->
    [one] one not at all
   *[other] { $n } not at all
}
sign-disputed = { $n ->
    [one] one told differently by the two sides (not counted)
   *[other] { $n } told differently by the two sides (not counted)
}
sign-unsaid = { $n ->
    [one] one that nobody has confirmed (not counted)
   *[other] { $n } that nobody has confirmed (not counted)
}
