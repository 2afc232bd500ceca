# What one is asked after a conversation: the way through it, the mirror, and whether feedback was of use.
# $other is the other side: the organisation's name, or the candidate's.

# The way.
thoughts-way = Three short questions, each of which you can pass over
thoughts-mirror = For the figures, never by name
thoughts-scorecard = What you saw, for your colleagues
thoughts-self-view = How you did, for you alone
thoughts-self-view-company = Your own part, for you alone
thoughts-exchange = A few words, for both sides
thoughts-skip = Pass over
thoughts-next = On to the next question
thoughts-to-conversation = Back to the conversation
thoughts-level = { $level } of { $of }: { $word }

# The mirror.
mirror-title = How was it for you?
mirror-lead = With { $with }, { $moment }. Tap what fits, leave out the rest.
mirror-sealed = Nobody at { $other } ever reads this by name. It goes only into figures of five people or more, after the decision, and changes no outcome.
mirror-not-anonymous = One thing no rule can mend: few of you were there. If you write what only you can know, they may guess that it was you. And whoever runs the server can read its database.
mirror-more = Add a number or some words
mirror-recommend = Would you recommend to others to apply at { $other }?
mirror-recommend-hint = From 0 to 10. It serves to compare with other places, nothing else.
mirror-recommended = Recommend to others to apply
mirror-comment = In your own words
mirror-comment-hint = What was good, what should not happen to the next person.
mirror-share = These words may be shown, without my name
mirror-share-hint = Once this has ended, and only among the words of five people or more. Without your tick, nobody is shown them but you.
mirror-do = Send
mirror-invite = Five statements, less than a minute. Nobody at { $other } ever reads your answer by name.
mirror-open = Answer in a minute
mirror-yours = What you said
mirror-yours-sealed = Nobody at { $other } sees this, nor whether you answered. It stays as it is. Whoever runs the server can read its database.
mirror-shared = You allowed these words to be shown without your name, once this has ended and among those of five people or more.
mirror-not-shared = Nobody is shown these words but you.
mirror-waits = How was it for you? { $what }

recommend-not = surely not
recommend-rather-not = rather not
recommend-perhaps = perhaps
recommend-rather = rather yes
recommend-gladly = surely

# Whether feedback was of use.
feedback-rate = Say whether you could use it
feedback-rate-title = Could you use it?
feedback-rate-lead = This goes by name, to { $who }, who gave you the feedback, and stands on the record for both sides. It helps to give better feedback; it changes nothing about the outcome.
feedback-rate-do = Send it
feedback-comment = What would have helped you more?
feedback-comment-hint = Or what you make of it now.
feedback-rated-by = { $name } said so: { $at }
decided-rated = On the feedback: { $marks }
