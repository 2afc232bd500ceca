# What `viceversa stories` prints about story 1, the conversation that turned into an interview.

stories-1-1 = Kept since { $began }, without any job; an application only since { $applied }. The talks before it are informal and hold nothing for or against anybody.
stories-1-1-with-a-job = No relationship in this story began without a job.
stories-1-1-never-applied = In this story nobody applied.
stories-1-2 = Without a job an interview was refused. Later { $name } asked to make { $from } { $to }; it became one at { $answered }, when the candidate had said yes.
stories-1-2-not-asked = Nobody asked for another kind of conversation, or nobody answered.
stories-1-3 = ‘{ $role }’ was put to the candidate by { $name } on { $sent }, with its pay and the reason. While it waited nothing could be booked; declined on { $answered }, nothing moved.
stories-1-3-unanswered = The other role was not put to the candidate, or not answered.
stories-1-4 = Without the range no interview could be booked. Asked for on { $asked }, promised by { $due }, disclosed on { $disclosed }: { $range }. A question about earlier pay was refused on the agenda and in writing.
stories-1-4-form = On the form a purpose that asks what somebody earned was refused just so, in Spanish, and an agenda that does, in English.
stories-1-4-not-asked = Nobody asked for the range.
stories-1-4-not-disclosed = The range was not disclosed.
stories-1-5 = Both see since { $opened } that neither wants to go on; at { $ended } one action ended it, and the other side was told.
stories-1-5-sealed = { $name } had said so on { $at }; as long as the company had not, it read of it on no page, in no mail and in no answer of the API.
stories-1-5-nobody-spoke = Nobody, or only one side, said whether they want to go on.
stories-1-5-not-ended = It did not end.
stories-1-6 = An answer was promised after each conversation. { $name } owed the last until { $due }: reminded on { $reminded }, then up to { $up }, broken on { $broken }.
stories-1-6-none = No answer was promised after the conversation.
stories-1-6-quiet = Nobody was reminded, or it did not go up.
