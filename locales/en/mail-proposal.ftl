# Letters about proposals: another role, pay or job. See mail.ftl.

mail-proposal-put-subject = { $who } proposes something else to you
mail-proposal-put = { $who } puts a proposal to you:
mail-proposal-role = Role and level: { $role }
mail-proposal-pay = Pay: { $pay }
mail-proposal-nothing-moves = You can say yes, no, or propose something else. Nothing moves until you answer: no interview and no next stage.
mail-proposal-answer = Read and answer it
mail-proposal-accepted-subject = { $other } says yes to your proposal
mail-proposal-accepted = { $other } has said yes to what you proposed:
mail-proposal-declined-subject = { $other } says no to your proposal
mail-proposal-declined = { $other } has said no to what you proposed. You had proposed:
mail-proposal-read = Read it
