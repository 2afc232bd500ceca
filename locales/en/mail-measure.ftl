# Letters that ask what somebody thought or saw. See mail.ftl.

mail-mirror-subject = How was it for you? Your talk with { $other }
mail-mirror = You met { $with } on { $moment }. Five statements, less than a minute: how was it for you?
mail-mirror-sealed = Nobody at { $other } ever reads your answer by name. It goes only into figures of five people or more, after the decision, and changes no outcome.
mail-mirror-do = Answer in a minute
mail-scorecard-subject = Your scorecard of the talk with { $other }
mail-scorecard = What did you see in the talk with { $other }? Your scorecard is due: { $moment }. It is best written while you still hear the answers.
mail-scorecard-sealed = You see the others’ scorecards when yours is sent.
mail-scorecard-do = Write the scorecard
mail-feedback-rated-subject = { $other } on your feedback
mail-feedback-rated = { $other } says whether your feedback could be used, point by point:

feedback-use-yes = I could use it
feedback-use-partly = I could use part of it
feedback-use-no = I could not use it
