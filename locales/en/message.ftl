# Messages: the answer after a conversation, corrections.

answer-title = Give the answer
answer-lead = What { $name } has been waiting for. Say it plainly, and what happens next.
answer-delivers = This answer delivers what is owed:
answer-text = Your answer to { $name }
answer-text-hint = Where things stand, why, and when they will hear more. For a yes or a no there are ways of their own.
answer-waits = { $minutes ->
    [0] It goes out at once.
    [one] It waits one minute before it goes out; until then you can take it back on the process page.
   *[other] It waits { $minutes } minutes before it goes out; until then you can take it back on the process page.
}
answer-do = Give this answer
answer-not = Cancel

correct-title = Correct a message
correct-lead = What was sent stays on the record. Your correction is a new entry that says what it corrects, and the other side is told.
correct-before = Sent { $at }:
correct-text = What it should say
correct-do = Send the correction
correct-not = Cancel
