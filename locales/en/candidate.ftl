# Candidates: the list and its search, one candidate, merging, notes, and what is done to several at once.

nav-candidates = Candidates
input-phone = the phone
input-tag = the tag
input-note = the note
input-candidate = the candidate
fault-no-candidate = Nobody is ticked. Go back and tick those it is for.
fault-same-candidate = These two are one person already, or one of them belongs to somebody else. Look at their pages first.

# The list.
candidates-add = Add a candidate
candidates-words = Search
candidates-words-hint = Names, addresses, CVs, their own stories, evidence. All of the words must be there; a star finds endings: harbour*
candidates-find = Find
candidates-tagged = Only those with the tag ‘{ $tag }’.
candidates-tagged-not = Show all
candidates-none = Nobody is here yet. Candidates come by applying for a job, or you add them by hand.
candidates-none-found = Nobody fits that. Fewer words find more people.
candidates-show-all = Show all
candidates-pages = More candidates
candidates-first-page = To the newest
candidates-next-page = Older ones

# Adding one.
candidates-add-lead = They get no mail yet: that comes with their first process.
candidates-add-do = Add
candidates-add-not = Add nobody
candidates-add-alike = Somebody like that is here already
candidates-add-sure = It is somebody else: add them all the same
candidate-email-hint = What you write to them goes there, and the links to their pages.
candidate-phone = Phone

# One candidate.
candidate-contact = Contact
candidate-since = Here since
candidate-processes = Processes
candidate-no-process = No process yet. One begins with a job, or with no job yet: a relationship.
candidate-from = since { $from }
candidate-from-to = { $from } to { $to }
candidate-files = Files
candidate-runs = runs
candidate-edit = Correct name or phone
candidate-edit-lead = The mail address is theirs to change: it opens their pages.
candidate-edit-do = Save
candidate-edit-not = Leave it
candidate-tags = Tags
candidate-no-tags = No tags yet. The candidate never sees them.
candidate-tag = Tag
candidate-tag-add = Put on
candidate-tag-remove = Take off ‘{ $tag }’
candidate-alike = May be the same person
candidate-alike-email = same address
candidate-alike-phone = same phone
candidate-alike-name = same name

# Notes.
candidate-notes = Notes
candidate-note = Note
notes-who-reads = The candidate never sees notes. Whoever runs the server can read all of them.
note-sharing = Who reads it
note-sharing-hint = The candidate never does. Whoever runs the server can.
note-mine = Only you
note-mine-hint = No colleague sees it.
note-team = The team
note-team-hint = Every colleague who may see this candidate.
note-add = Keep the note
note-remove = Remove

# Two that are one.
merge-look = Compare
merge-title = Are these the same person?
merge-lead = They are shown as one from then on, in lists and in search. Both records and all processes stay as they are, each candidate keeps their own pages, and you can take it back at any time.
merge-stays = This one stays
merge-alias = This one joins it
merge-notes = { $n ->
    [one] one note that you may read
   *[other] { $n } notes that you may read
}
merge-do = Yes, one person
merge-other-way = The other way round
merge-not = No, leave them
merge-done = { $name } is shown here from now on.
merge-undo = Take it back
merge-also = Also known here as

# The board of a job.
board-title = Board: { $job }
board-link = Board
board-nobody = Nobody is in process for this job yet. Who applies stands here, by stage.
board-empty = Nobody
board-no-stage = In no stage
board-ended = Ended
board-more = The { $n } with the latest news are shown; more are in process.
board-owes = { $name } owes { $what }
board-move = To ‘{ $stage }’

# Several at once.
bulk-title = With those ticked
bulk-pick = Choose
bulk-what = What
bulk-what-hint = You see exactly who is meant before anything happens. Nobody is declined this way: that takes reasons of their own.
bulk-tag = Put a tag on
bulk-note = Write a note
bulk-stage = Enter a stage
bulk-stage-which = Which
bulk-message = Send a message
bulk-message-hint = To each of them, in their own process.
bulk-message-text = Message
bulk-look = See who is meant
bulk-look-title = Before it happens
bulk-look-tag = Put the tag ‘{ $tag }’ on them.
bulk-look-note-mine = Write a note about each that only you read:
bulk-look-note-team = Write a note about each that the team reads:
bulk-look-stage = Enter the stage ‘{ $stage }’.
bulk-look-message = Send this to each of them:
bulk-message-stays = Messages go out at once and cannot be taken back.
bulk-back = Back
bulk-nobody = Nobody would be touched.
bulk-touched = { $n ->
    [one] One will be touched
   *[other] { $n } will be touched
}
bulk-left = { $n ->
    [one] One will be left as they are
   *[other] { $n } will be left as they are
}
bulk-do = { $n ->
    [one] Do it for one
   *[other] Do it for { $n }
}
bulk-not = Do nothing
bulk-head-who = Who
bulk-head-what = What happens
bulk-head-became = What became of it
bulk-will = will be done
bulk-will-not = will not
bulk-somebody = somebody you cannot see
bulk-why-has-tag = They have this tag.
bulk-why-same-stage = They are in this stage.
bulk-why-gone = It is not there any longer, or not for you to see.
bulk-why-not-yours = That is for others to do in this process.
bulk-why-changed = It has changed since.
bulk-why-sent = It has gone out.
bulk-why-ended = The process has ended.
bulk-why-refused = It cannot be done there now. Their process says why.
bulk-result-title = What became of it
bulk-result-tag = The tag ‘{ $tag }’
bulk-done = { $n ->
    [one] Done for one.
   *[other] Done for { $n }.
}
bulk-undo = Take it all back
bulk-undone = It was taken back, as far as that can be.
bulk-outcome-done = done
bulk-outcome-left = left as it was
bulk-outcome-undone = taken back
bulk-outcome-stays = stays
