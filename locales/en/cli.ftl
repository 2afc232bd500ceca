# What commands print: who starts and runs Viceversa reads this.

cli-set-up = Nobody has set this house up yet. Open { $address }/set-up and type this code, which works once:
cli-set-up-code = set-up code: { $code }
cli-work-needs-address = A worker writes letters that lead to pages: set public_address, as https://hiring.example.org (--public-address, VICEVERSA_PUBLIC_ADDRESS, or viceversa.toml).
cli-working = { $n ->
    [one] One worker works. It stops with Ctrl-C or SIGTERM.
   *[other] { $n } workers work. They stop with Ctrl-C or SIGTERM.
}
cli-verified = It holds: { $entries } entries ({ $hidden } of them by their hash only), { $texts } texts. Head: { $head }
cli-not-verified = It does not hold: { $why }.
cli-broken-gap = entry { $seq } does not follow the one before it
cli-broken-changed = entry { $seq } was changed, since its text does not give its hash
cli-broken-unreadable = entry { $seq } cannot be read
cli-broken-head = the head is not the hash of the last entry
cli-broken-text = the text { $id } is not the one that the entries speak of
cli-backed-up = Written to { $file }, whole and consistent.
cli-exported = Written to { $file }: { $entries } entries, { $texts } texts, as { $name } sees them. Head: { $head }

cli-demo-seat = { $name }, { $role }
cli-demo-title = { $title }, at { $organisation }. The story has been played; from here you go on, as either side.
cli-demo-now = There it is { $moment } in { $place }, and time goes on.
cli-demo-sign-in = Sign in at { $address } with one of these addresses and the password { $password }
cli-demo-link = The candidate comes in by this link too, once: { $address }
cli-demo-process = The process: { $address }
cli-demo-mailbox = All mail: { $address }

cli-generating = { $done } of { $all } processes
cli-generated = { $processes } processes, { $candidates } candidates, { $jobs } jobs at { $organisation }, in { $seconds } seconds.
cli-generated-login = Sign in as { $email } with the password { $password }

cli-bench-page = page
cli-bench-requests = requests
cli-bench-processor = processor time per request
cli-bench-middle = half within
cli-bench-slow = 99 of 100 within
cli-bench-process-page = process page
cli-bench-promises = My promises
cli-bench-candidates = candidates
cli-bench-common-word = search: a common word
cli-bench-two-words = search: a rare and a common word
cli-bench-beginning = search: the beginning of a word
cli-bench-name = search: the beginning of a name
cli-bench-candidate = candidate page
cli-bench-board = board
cli-bench-figures = figures of the organisation
cli-bench-adding = adding a candidate
cli-bench-noting = noting a conversation
cli-bench-message = message on the ledger
cli-bench-memory = Memory at most: { $megabytes } MB. { $connections } connections, kept.

doctor-well = well
doctor-look = look
doctor-wrong = wrong
doctor-folder = data folder
doctor-folder-missing = { $folder } is not there yet; ‘viceversa serve’ makes it
doctor-folder-closed = { $folder } cannot be read: { $error }; give it to the user who runs Viceversa
doctor-folder-file = { $folder } is a file; name a folder with --data
doctor-folder-read-only = { $folder } cannot be written; give it to the user who runs Viceversa
doctor-folder-open = others on this machine can look into { $folder }; mend with: chmod 700 { $folder }
doctor-settings = settings file
doctor-settings-open = others on this machine can read { $file }, with any password in it; mend with: chmod 600 { $file }
doctor-database = database
doctor-database-missing = { $file } is not there yet; ‘viceversa serve’ makes it
doctor-database-closed = cannot be opened: { $error }
doctor-btree-gist = double booking
doctor-btree-gist-there = PostgreSQL has btree_gist
doctor-btree-gist-missing = PostgreSQL lacks btree_gist; install its contrib package, then: create extension btree_gist
doctor-tables = tables
doctor-tables-current = up to date
doctor-tables-behind = these steps are missing: { $steps }; the next start of ‘viceversa serve’ makes them
doctor-errands = errands
doctor-errands-none = none given up, no process stuck
doctor-errands-some = { $aside } errands were given up and { $stuck } processes are stuck; see Settings, ‘What did not work’, or the log
doctor-own-time = time of the house
doctor-own-time-none = that of this machine
doctor-own-time-demo = a demonstration was played here, and time runs apart from this machine’s; use another folder for work
doctor-address = public address
doctor-address-none = not set: letters will lead to this machine only; set public_address, as https://hiring.example.org
doctor-address-local = { $address } can be opened on this machine only; letters to others lead nowhere
doctor-cookies = session cookies
doctor-cookies-secure = for https only
doctor-cookies-open = the public address is plain http: passwords and sessions can be read on the way; put a proxy with TLS before Viceversa and write https
doctor-cookies-local = not bound to https, as the public address is none
doctor-proxies = trusted proxies
doctor-proxies-all = everybody is trusted: any visitor can pretend to come from elsewhere; name your proxies only
doctor-proxies-none = none, but the public address is https: if a proxy stands before Viceversa, name its address, or all visitors look like one and are limited together
doctor-proxies-some = { $n ->
    [0] none
    [one] one range
   *[other] { $n } ranges
}
doctor-mail = mail server
doctor-mail-answers = { $host } answers; letters come from { $from }
doctor-mail-unset = none is set, and none answers on this machine: no letter can leave; set mail.smtp, as smtps://user:password@mail.example.org
doctor-mail-silent = does not answer well: { $error }
doctor-replies = replies by mail
doctor-replies-read = read for { $domain }; its mail must be handed to ‘viceversa receive’
doctor-replies-person = go to the person named in each letter
doctor-zones = time zones
doctor-zones-there = known
doctor-zones-missing = not known: { $zones }; install the system’s time zone database (tzdata)
doctor-clock = clock
doctor-clock-behind = shows { $clock }, which is over; set it, best by NTP
