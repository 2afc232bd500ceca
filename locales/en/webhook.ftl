# Webhooks: addresses of other programs that are told what happens.

mail-webhook-subject = A webhook of yours is switched off
mail-webhook-gone = This address said that it is gone, so nothing is told to it any more:
mail-webhook-unreachable = This address could not be reached for days, so nothing is told to it any more:
mail-webhook-next = When it works again, switch it on. What happened meanwhile is not told by itself; the page lists what was given up, and each can be sent again.
mail-webhook-open = Open the webhook
mail-webhook-why-you = You get this mail because you own the workspace of { $company }.

input-address = the address
input-types = what is told
fault-address = Give an https address that leads out of this server’s network: no private addresses, no ports below 1024 but 443.

# Requests of the API that are done once.
request-other = This key stands for another request
request-other-next = Use a new key for each thing you ask for, and the same one only to repeat it unchanged.
request-running = The first request with this key is still under way
request-running-next = Ask again in a second: its answer will be told again.
request-lost = It was done, and what was answered is lost
request-lost-next = Do not ask for it again: read what there is now.

fault-webhooks-too-many = There are { $most } webhooks already. Remove one that is no longer needed.
errands-webhook = A mail about a webhook that was switched off

# The pages.
webhooks-title = Webhooks
webhooks-lead = Addresses of other programs of yours that are told what happens, signed, within seconds. They are told ids, dates and states; never names, texts, or what only one side may see.
webhooks-none = No program is told anything yet. The addresses you add will stand here, with how they are doing.
webhook-new = One more
webhook-add = Add the webhook
webhook-address = Address
webhook-address-hint = It begins with https and leads out of this server’s network.
webhook-types = What it is told
webhook-types-now = What it is told: { $what }
webhook-types-hint = Tick what it should be told. Nothing ticked means everything, also what comes with later versions.
webhook-about-process = Processes
webhook-about-conversation = Conversations
webhook-about-make-good = After two misses
webhook-about-promise = Promises
webhook-about-question = Questions
webhook-about-proposal = Proposals
webhook-about-offer = Offers
webhook-about-wish = Wishes
webhook-about-message = Messages
webhook-told-all = everything that may be told
webhook-told-some = { $n ->
    [one] one type of event
   *[other] { $n } types of events
}
webhook-since = since { $at }
webhook-on = on
webhook-off = switched off
webhook-failing = not reached lately
webhook-gone = off: it is gone
webhook-unreachable = off: not reached for days

webhook-title = Webhook
webhook-open = Open the webhook
webhook-saved = Saved. It holds for what happens from now on.
webhook-sent = It goes out within seconds. What came of it will stand below.
webhook-failing-since = Nothing has reached this address since { $at }.
webhook-failing-next = It is tried again by itself, less and less often, for about three days. Then it is switched off and the owners are told.
webhook-off-since = Switched off since { $at }.
webhook-gone-since = Switched off since { $at }: the address said that it is gone.
webhook-unreachable-since = Switched off since { $at }: nothing had reached the address for days.
webhook-off-next = Once it is on again, it is told what happens from then on.
webhook-ping = Send a test
webhook-disable = Switch off
webhook-enable = Switch on
webhook-rotate = Draw a new secret
webhook-change = Change
webhook-remove = Remove
webhook-remove-lead = Its log goes with it.
webhook-remove-do = Remove the webhook

webhook-secret = The secret of the webhook
webhook-secret-once = Shown this once. Copy it to the program that is told:
webhook-secret-use = With it the program checks that a call comes from here, as Standard Webhooks says: most languages have a library for it.
webhook-secret-both = For 24 hours calls are signed with the secret before as well, so that nothing is lost while you change it.

webhook-log = What came of it
webhook-log-lead = Every try of the last 30 days, a thousand at most. What is not taken is tried ten times over about three days.
webhook-log-none = Nothing has been told yet. Send a test, and it will stand here.
webhook-log-when = When
webhook-log-what = What
webhook-log-came = Answer
webhook-log-took = Took
webhook-log-older = Older
webhook-attempt = (try { $n })
webhook-millis = { $n } ms
webhook-again = Send again
webhook-came-with = { $what } ({ $status })
webhook-outcome-unknown = nobody knows: under way, or cut off in the middle
webhook-outcome-delivered = taken
webhook-outcome-refused = not taken
webhook-outcome-redirected = sent elsewhere, which is not followed
webhook-outcome-gone = it says that it is gone
webhook-outcome-timed-out = no answer within 10 seconds
webhook-outcome-no-such-host = there is no such host
webhook-outcome-private = it leads into a private network, where nothing is told
webhook-outcome-not-reached = it cannot be reached
webhook-outcome-no-trust = its certificate is not trusted
webhook-outcome-garbled = its answer cannot be read
webhook-outcome-bad-address = the address cannot be used

doctor-webhooks = webhooks
doctor-webhooks-well = every one is reached, or there is none
doctor-webhooks-failing = { $n ->
    [one] one is not reached, or was switched off for it; see Settings, ‘Webhooks’
   *[other] { $n } are not reached, or were switched off for it; see Settings, ‘Webhooks’
}
doctor-webhooks-private = private addresses are allowed: whoever may set webhooks can reach what this machine reaches
