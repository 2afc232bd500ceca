# What each side thought: the mirror's statements with their levels, what interviewers would do, what panels conclude.

statement-heard = I was heard
statement-respected = I was respected
statement-straight = I got straight answers
statement-next = I know what happens next
statement-show = I could show what matters

statement-them-heard = The candidate was heard
statement-them-respected = The candidate was respected
statement-them-straight = The candidate got straight answers
statement-them-next = The candidate knows what happens next
statement-them-show = The candidate could show what matters

agreement-1 = not at all
agreement-2 = hardly
agreement-3 = in part
agreement-4 = mostly
agreement-5 = entirely

lean-strong-no = surely not go on
lean-no = rather not go on
lean-yes = rather go on
lean-strong-yes = surely go on

verdict-go-on = go on
verdict-stop = do not go on
verdict-not-enough = too early to say
