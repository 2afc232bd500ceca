# Letters about what surrounds a conversation. See mail.ftl.

mail-kind-proposed-subject = { $who } asks: may it be { $to }?
mail-kind-proposed = { $who } proposes that your conversation on { $moment } be { $to } instead of { $from }.
mail-kind-measures = What you say would then be looked at against what the job asks for. You may say no, and the no is held against nobody.
mail-kind-until = Until you answer, it stays { $from }.
mail-kind-answer = Look and answer
mail-kind-agreed-subject = Agreed with { $other }: it is { $to }
mail-kind-agreed = Your conversation on { $moment } is { $to } now, and no longer { $from }. Both sides agreed.
mail-kind-stays-subject = { $other }: it stays { $from }
mail-kind-stays = It was proposed to make your conversation on { $moment } { $to }. That was not agreed, so it stays { $from }.
mail-interests-subject = You and { $other } have both said whether you want to go on
mail-interests = Both sides have spoken, so both see it:
mail-interest = { $name }: { $level }
mail-interest-both-stop = Neither of you wants to go on. Either side can end it now with one button, kindly and without having to explain.
mail-exchange-opened-subject = How you and { $other } think it went
mail-exchange-opened = { $other } and you have both said how you think the conversation went. Each of you can read the other’s view now.
mail-exchange-read = Read it
mail-exchange-closed-subject = No view has come from { $other }
mail-exchange-closed = You said how you think the conversation went. In seven days no view has come from { $other }. Yours stays sealed; if they still send one, both of you can read both.
mail-passed-on-subject = A question of { $who } has come to you
mail-passed-on = { $by } could not answer a question of { $who } and passes it on to you, since you can.
mail-passed-on-due = Your answer is due: { $moment }.
mail-question-moved-subject = { $to } will answer your question
mail-question-moved = { $by } could not answer your question and has passed it on to { $to }.
mail-question-moved-due = { $to } owes you an answer by { $moment }.
mail-ended-together-subject = You and { $other }: ended with thanks
mail-ended-together = Both of you had said that you would rather not go on, so { $other } has ended it. Nobody owes anybody an explanation.
mail-ended-together-thanks = Thank you for your time. The record stays open for you to read.

# The brief of a member.
mail-brief = Read the brief, and say whether you will be there
