# What a person sets for themself.

account-title = Your account
account-saved = Saved.
account-name-hint = How others see you.
account-language = Language
account-language-hint = Pages and mails speak it.
account-zone = Your time zone
account-zone-hint = Times are shown as they are there.
account-password = Password
account-password-lead = After a change every other browser is signed out, and links that were mailed before no longer work.
account-old = The password until now
account-old-wrong = That is not the password you had until now. If you forgot it, ask for a link on the sign-in page.
account-password-do = Change the password

claim-title = An account of your own
claim-lead = With a password you sign in whenever you like, in any browser, and see all your processes at all organisations here in one place.
claim-without = You can go on without one: the links in our mails open your page too.
claim-do = Set the password
claim-taken = Your address has an account already. Sign in with it: your processes are there.

token-title = Access for programs
token-lead = A token lets a program act in your name here, within what you allow it, never more than you may do yourself.
token-shown-once = Here is the token. It is shown this once: keep it now.
token-name = What is it for?
token-name-hint = So that you know it again: 'calendar', 'report'.
token-scopes = It may
token-scope-read = read what you see
token-scope-act = do in processes what you may do
token-scope-manage = manage people, jobs and settings, where you may
token-issue = Make a token
token-made = made { $at }
token-used = last used { $at }
token-never = never used
token-revoke = Revoke
token-revoked = revoked

everywhere-title = Signed in elsewhere?
everywhere-lead = This signs you out in every browser, this one included.
everywhere-do = Sign out everywhere
