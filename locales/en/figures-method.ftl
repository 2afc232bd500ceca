# How figures are counted, in plain words.

method-title = How this is counted
method-lead = No secret formula. What counts, what does not, and how sure one can be.

method-counts = What was kept: facts, no opinion
method-counts-1 = Counted is what was owed to a candidate and has fallen due: was it done by its date? What is not due yet counts as nothing at all. What is late or missed counts as broken and stays so.
method-counts-2 = Only the side to which something is owed can excuse it; then it leaves the count. What the two sides tell differently, and what nobody ever confirmed, is shown beside the count and is not in it.
method-counts-3 = The one number out of a hundred is the geometric mean of the parts, all weighing the same: one bad part is not made good by the others. Parts of which nothing has fallen due are named and not made up. What candidates owe is shown to them in their process and is counted nowhere.

method-intervals = How sure it is
method-intervals-1 = Three of four kept is not 75%: it is somewhere between a half and nearly all. So every figure is a range that holds the true value nine times out of ten, with the counts beside it. Ranges that overlap say that no difference can be told.
method-intervals-2 = An alarm comes only where a unit lies below your target with more than 95% certainty and has at least eight commitments behind it. Alarms are ordered by how much would break, never by rank.

method-pooling = Why a small team is drawn to the middle
method-pooling-1 = One broken promise of two says little about a team. Each estimate therefore starts from what your other units usually keep and moves away as its own count grows. The raw counts stand beside it.
method-pooling-2 = With fewer than eight units there is nothing to learn from. Then a fixed public assumption holds (7 of 10 kept, worth eight commitments), and the page says so. One more promise kept never lowers an estimate within it.

method-mix = Why the order of two may turn
method-mix-1 = Some conversations are easier to be on time for than others. Where one unit is ahead of another only because of its mix of conversations, the page says so: over one fixed public mix the order is the other way round.

method-felt = What was felt: five people or more
method-felt-1 = After every conversation each candidate is asked five statements, also those who were declined or withdrew. Answers are sealed: nobody opens one by name, they are never shown before the decision and never part of it.
method-felt-2 = Answers are released in closed batches of at least five people. A figure is made of whole batches only, so that subtracting one figure from another gives no single person’s answer. Below ten people it is told in words, below twenty in whole numbers.
method-felt-3 = Some people rate everything high, others low; that is taken off before the mean. A talk between two people cannot be anonymous: we say so before asking. Whether they would recommend applying is for comparison outside only.

method-silent = Those who did not answer
method-silent-1 = How many were asked and how many answered stands beside every figure. Those who answer weigh more where fewer like them did.
method-silent-2 = Whatever the silent ones think, the share of all who were asked lies between two bounds. Where fewer than three in ten answered, only these bounds are shown.

method-raters = How interviewers rate
method-raters-1 = A strict and a mild interviewer can be compared only if they rated some of the same people, directly or through others. Where they did not, the page names one joint interview that would link them. How strict somebody is, only they themself see, from five people on.
method-raters-2 = A criterion on which less than a tenth of the differences is due to the candidate says more about the interviewers than about the person: no score of a person is shown for it.

method-people = What these figures are not for
method-people-1 = They are never tied to one person’s pay, and nobody is ranked. Whoever a figure is about sees it first; your organisation can keep figures of single people to themselves, or not count them at all. Others are shown one from five candidates on. Where a single person stands behind a part of a team, job or stage, that part is their own figure.
method-people-2 = Candidates see what the organisation keeps in words only. Facts and feelings are two rows and are never averaged.
method-people-3 = Figures are counted by the server a minute at most after something changes, and each page says when.
