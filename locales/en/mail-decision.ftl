# Mail about decisions: a no with its reasons, feedback, offers, silence.

mail-decline-why = Why:
mail-decline-reason = { $n }. ‘{ $text }’
mail-decline-reason-unpublished = { $n }. ‘{ $text }’. This requirement was not in the published spec.
mail-decline-reason-of-before = { $n }. A requirement of another version of the spec.
mail-decline-reason-unwritten = { $n }. A reason that is not in the published spec.
mail-decline-seen = What was seen
mail-decline-change = What would change it
mail-decline-feedback-owed = The rest of the feedback comes by { $moment }. { $who } owes it to you.
mail-decline-open = Open the outcome

mail-feedback-subject = The feedback from { $company }
mail-feedback = { $who } gives you the feedback that { $company } promised you.

mail-went-silent-subject = { $candidate } recorded that you went silent
mail-went-silent = { $candidate } waited for a promise that was not kept, recorded that the company went silent, and ended the process.
mail-went-silent-next = What was promised is still owed. A late word is better than none.

mail-offer-made-subject = An offer from { $company }
mail-offer-made = { $who } makes you an offer for { $company }.
mail-offer-role = Role: { $role }
mail-offer-pay = Pay: { $pay }
mail-offer-inside = Inside the disclosed range: { $range }
mail-offer-outside = Outside the disclosed range: { $range }
mail-offer-outside-why = Why it lies outside
mail-offer-starts = Start: { $day }
mail-offer-conditions = What else belongs to it
mail-offer-until = It stands until { $moment }.
mail-offer-ways = You can accept it, decline it, ask for other terms, or ask a question first.
mail-offer-open = Open the offer
mail-offer-ends-soon-subject = The offer from { $company } ends { $moment }
mail-offer-ends-soon = The offer from { $company } stands until { $moment }. If you need more time or want to ask something first, say so.
mail-offer-upheld-subject = The offer from { $company } stands as it is
mail-offer-upheld = You asked for other terms. { $who } answers that the offer stands as it is.
mail-offer-accepted-subject = { $candidate } accepts your offer
mail-offer-accepted = { $candidate } accepts your offer. The process has ended, and an opening of the job has somebody.
mail-offer-declined-subject = { $candidate } declines your offer
mail-offer-declined = { $candidate } declines your offer. The process has ended.
mail-offer-countered-subject = { $candidate } asks for other terms
mail-offer-countered = { $candidate } asks for other terms. The offer stands while you owe the answer.
mail-offer-countered-pay = { $candidate } asks for other terms: { $pay }. The offer stands while you owe the answer.
mail-offer-expired-subject = The offer from { $company } has ended
mail-offer-expired = The offer from { $company } stood until { $moment } and ended without an answer. The process has ended with it. You can still write.
mail-offer-expired-company-subject = Your offer to { $candidate } has ended
mail-offer-expired-company = Your offer to { $candidate } stood until { $moment } and ended without an answer. The process has ended with it.
