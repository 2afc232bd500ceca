# Questions: asked, replied to, confirmed by the asker. Wishes to meet somebody.

question-ask-title = Ask a question
question-ask-lead-candidate = A reply is promised by a date, and only you say whether it answers the question. Questions that stay open stay visible to both sides.
question-ask-lead-company = The candidate owes you a reply by a date, and only you say whether it answers the question. Pay history may not be asked for.
question-text = Your question
question-text-hint = One question at a time: each is answered for itself.
question-where = Where would you like the answer?
question-in-writing = In writing
question-in-writing-hint = Promised within { $days }.
question-in-conversation = In { $kind }, { $when }
question-in-conversation-hint = It stands on the agenda.
question-ask-do = Ask
question-reply-title = Reply to a question
question-reply-text = Your reply
question-reply-hint = The one who asked says whether it answers the question.
question-reply-do = Reply

wish-make-title = Ask to meet somebody
wish-make-lead = You get a yes or a no, with a reason, within { $days }.
wish-whom = Whom would you like to meet?
wish-colleagues-hint = People who would be your colleagues. Such a talk is off the record: nobody writes a scorecard.
wish-senior-hint = Somebody who can answer what others could not.
wish-text = What would you like to learn?
wish-text-hint = It helps to find the right person.
wish-make-do = Ask
wish-answer-lead = { $name } asks:
wish-answer = Your answer
wish-yes = Yes
wish-yes-hint = A time is then promised within { $days }.
wish-no = No
wish-no-hint = The reason is what makes a no fair.
wish-reason = Why
wish-reason-hint = The candidate reads this.
wish-answer-do = Answer
