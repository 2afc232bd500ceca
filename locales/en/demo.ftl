# The demonstration's mailbox and gallery.

demo-gallery = Gallery

mailbox-title = Mailbox
mailbox-lead = In the demonstration no mail leaves this machine: all of it lands here.
mailbox-title-to = Mail to { $address }
mailbox-to = to { $address }
mailbox-all = All mail
mailbox-empty = No mail yet. Do something, or let time pass: what would be mailed lands here.
mailbox-more = More mail
mailbox-older = Older

mail-from = From
mail-to = To
mail-at = When
mail-raw = The whole mail as a file, with what is enclosed
mail-reply = Reply
mail-reply-as = Your reply, as { $address }
mail-reply-hint = It comes in as if it had been mailed, and lands where it belongs.
mail-reply-do = Send the reply
mail-reply-sent = The reply has come in.
mail-reply-missing = Write something first.
mail-reply-not-taken = This reply was not taken. The reason is in the log of the demonstration.
