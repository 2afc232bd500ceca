# Coming in and going out: set-up, sign-in, links from mails, passwords.

enter-name = Your name
enter-email = E-mail
enter-password = Password
enter-new-password = A password
password-new = New password
enter-password-hint = At least { $least } characters. A few words in a row are good.
enter-back = Back to sign-in
enter-mailed = Look into your mail
enter-mailed-none = Nothing there after a few minutes? Look among the junk, or check that you used the address we write to.

set-up-title = Set up Viceversa
set-up-lead = You are the first one here. This makes the organisation, and you its owner.
set-up-code = One-time code
set-up-code-hint = It stands in the console where the server was started.
set-up-organisation = Name of the organisation
set-up-zone = Where its business hours are
set-up-zone-hint = Promises fall due at the end of a business day there.
set-up-language = Language
set-up-language-hint = For what is mailed to people who have not chosen one. Everybody chooses their own.
set-up-do = Set up

sign-in-title = Sign in
sign-in-do = Sign in
sign-in-link-lead = Or without a password:
sign-in-link-do = Mail me a link
sign-in-link-sent = If we know that address, a link to sign in is on its way. It works once, within half an hour.
sign-in-forgot = I forgot my password

come-in-title = Come in
come-in-lead = This link signs you in, here in this browser.
come-in-lead-candidate = This link opens your own page at { $workspace }: what was said, what was promised, and what comes next.
come-in-do = Open my page
come-in-once = The link works once. If you did not ask for it, just close this page: nothing has happened.
come-in-inside = You are signed in here already, so the link is not used up.
come-in-straight-on = Straight on
come-in-again = Mail me a new link
come-in-spent-next = Links from our mails work once. Tell us your address, and a new one comes within a minute.
come-in-spent-inside = You are signed in here already. You can go straight on.

reset-ask-title = A new password
reset-ask-lead = Tell us your address: a link to choose a new password comes by mail.
reset-ask-do = Mail me a link
reset-ask-sent = If we know that address, a link to choose a new password is on its way. It works once, within an hour.
reset-title = Choose a new password
reset-lead = Every other browser is signed out then.
reset-do = Save and sign in
reset-again = Ask for a new link
reset-spent-next = Links to a new password work once, within an hour. Ask for a new one: it comes within a minute.

invitation-title = Join { $workspace }
invitation-lead = { $name }, you are invited as { $role }. You sign in with { $email }.
invitation-known = This address has an account here already: its password is enough.
invitation-do = Join
invitation-spent-next = If you have joined already, sign in. If not, ask whoever invited you to send the invitation again.

workspaces-title = Your workspaces
workspaces-lead = Everywhere you work, and everywhere you are a candidate.
workspaces-as-candidate = As a candidate
workspaces-none = You have no place anywhere at the moment. Whoever invites you writes to you; the mail leads here.
