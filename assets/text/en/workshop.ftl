## The workshop: agenda, people and certificates.

# Time.
workshop-clock = { $hour }:{ $minute }
workshop-clock-range = { $starts } to { $ends }
workshop-hours = { $hours ->
    [one] 1 hour
   *[other] { $hours } hours
}
workshop-minutes = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}

# Whether the agenda adds up.
workshop-adds-up = The agenda adds up: { $lasts }.
workshop-missing = { $minutes ->
    [one] 1 minute is missing to reach { $ends }.
   *[other] { $minutes } minutes are missing to reach { $ends }.
}
workshop-over = { $minutes ->
    [one] 1 minute too many: the agenda runs past { $ends }.
   *[other] { $minutes } minutes too many: the agenda runs past { $ends }.
}
workshop-backwards = The workshop ends before it begins. Correct one of the two times.
workshop-came = { $came } of { $listed } present
workshop-mode-in-person = in person
workshop-mode-remote = remote
workshop-mode-mixed = in person and remote
workshop-usual-title = Self-assessment workshop
workshop-block-untitled = New block

# Standard agendas.
workshop-agenda-one-group = One group
workshop-agenda-one-group-about = For { $least } to { $most } people who answer the short questionnaire during the workshop.
workshop-agenda-tables = By tables
workshop-agenda-tables-about = For { $least } to { $most } people and the whole questionnaire. Each table answers its part and the plenary validates it.
workshop-agenda-answered-before = Answered beforehand
workshop-agenda-answered-before-about = For { $least } to { $most } people who have answered on paper or on a computer already. It leaves 17 more minutes for talk.

# Blocks of the standard agendas.
workshop-sign-in = Sign-in, purpose and rules
workshop-sign-in-about = Everybody signs the list. Say what the workshop is for and read the rules: people answer in silence, nobody sees what another person answered, and it is fine to disagree.
workshop-sign-in-materials = Attendance list, pens, sheets with codes
workshop-who-is-who = Who is who?
workshop-who-is-who-about = Everybody says their name, their area and one thing their area does well. Half a minute each.
workshop-who-is-who-at-table-about = The same at each table. Each table chooses who keeps the time and who takes notes.
workshop-how-to-score = How to answer
workshop-how-to-score-about = Read a practice question and its levels aloud. Everybody chooses the level that describes what happens today, not what they would wish. “I don’t know” is an answer, too.
workshop-instructions = Instructions and roles
workshop-instructions-about = Explain which part each table answers and read a practice question. Each table confirms who keeps the time, who takes notes and who will speak in the plenary.
workshop-first-round = First round in silence
workshop-first-round-about = Everybody answers alone, one minute a question. Help with the meaning of words, never with the answer.
workshop-first-round-at-table-about = Each table answers only the questions of its part. Everybody marks alone, without comment.
workshop-tally = Tally
workshop-tally-about = The data keeper collects the sheets or reveals the round. The list of what to talk about sorts itself.
workshop-talk = Talk about the differences
workshop-talk-about = First the divided questions, 8 minutes each; then those to talk about, 3 minutes each. Those who marked lowest and highest speak first, if they want to.
workshop-talk-at-table-about = The same at each table: 8 minutes for a divided question, 3 for one to talk about. What there is no time for is written down.
workshop-second-vote = Second vote
workshop-second-vote-about = Vote again in silence, only on what was talked about. The middle level is offered; if the group is still divided, both views are kept.
workshop-read-result = Reading the result
workshop-read-result-about = Read the profile aloud: what stands highest, what lowest, what is surprising. There is no total grade.
workshop-plenary = Plenary
workshop-plenary-about = Each table tells its part in 2 minutes: a success, a gap and a doubt. The plenary validates it or asks for another look.
workshop-choose-actions = Choose actions
workshop-choose-actions-about = Read the actions that are suggested for the gaps. Everybody gives out three dots, all at the same time so that nobody follows the others.
workshop-owners = Who, when and first step
workshop-owners-about = For the five actions with most dots: one role that answers for it, a date and what is done first.
workshop-opinion = Opinion of the workshop
workshop-opinion-about = Everybody fills in the opinion sheet, without a name, and leaves it face down.
workshop-opinion-materials = Opinion sheets
workshop-agreements = Agreements and certificates
workshop-agreements-about = Read the agreements aloud and ask whether anybody understands them differently. They are signed and the certificates are handed out.
workshop-agreements-materials = Sheet of commitments, certificates
workshop-sheet-materials = A computer or an answer sheet for each person
workshop-table-materials = Cards with the roles of the table
workshop-talk-materials = A clock in sight, a screen or a flip chart
workshop-ballot-materials = Ballots for the second vote
workshop-dot-materials = List of actions on the wall, three sticky dots for each person

# What comes of checking a certificate.
workshop-check-registered = It is genuine: number { $folio } is in the register, in the name of { $name }, for “{ $title }”.
workshop-check-cancelled = Certificate { $folio } was cancelled. Number { $other } holds in its place.
workshop-check-unregistered = The code belongs to this number, name and date, but the number is not in the register of this computer. Ask the municipality that issued it.
workshop-check-changed = The code does not match. See that number, name and date are typed as on the paper. If they are, the paper was changed.

# The screen.
workshop-title = Workshop
workshop-list = Workshops of the municipality
workshop-empty = There are no workshops yet
workshop-empty-about = Choose a standard agenda. You can change each block and its minutes.
workshop-new = New workshop
workshop-new-start = Make the workshop
workshop-agenda-choose = Which agenda it begins with
workshop-agenda-none = Empty agenda
workshop-agenda-none-about = You write all the blocks yourself.
workshop-back = All workshops
workshop-parts = Parts of the workshop
workshop-part-agenda = Agenda
workshop-part-people = People
workshop-part-certificates = Certificates
workshop-part-details = Details
workshop-card-people = { $people ->
    [one] 1 person
   *[other] { $people } people
}
workshop-card-certificates = { $certificates ->
    [one] 1 certificate
   *[other] { $certificates } certificates
}
workshop-name = Name of the workshop
workshop-topics = Topics
workshop-topics-hint = They stand on the certificate.
workshop-place = Place
workshop-day = Day
workshop-starts = Begins
workshop-ends = Ends
workshop-time-hint = Hour and minutes, for example 9:30
workshop-time-unreadable = Type the hour and the minutes, for example 9:30.
workshop-counted = Minutes it certifies
workshop-counted-hint = Empty: the whole time. Now: { $lasts }.
workshop-least = Least attendance, in percent
workshop-mode = How people meet
workshop-organisers = Who organises it
workshop-facilitators = Who facilitates
workshop-one-a-line = One to a line.
workshop-assessment = Assessment that is worked on
workshop-assessment-none = None in particular
workshop-remove = Remove the workshop
workshop-removed = “{ $title }” was removed.
workshop-block-minutes = Minutes of “{ $title }”
workshop-block-minutes-short = min
workshop-block-edit = Change “{ $title }”
workshop-block-up = Move “{ $title }” up
workshop-block-down = Move “{ $title }” down
workshop-block-remove = Remove “{ $title }”
workshop-block-removed = The block “{ $title }” was removed.
workshop-block-add = Add a block
workshop-block-new = Block of the agenda
workshop-block-name = What is done
workshop-block-about = How it is done
workshop-block-materials = Materials
workshop-block-lasts = Minutes
workshop-agenda-empty = The agenda is empty. Add the first block.
workshop-person-add = Add a person
workshop-person-edit = Change the details of { $name }
workshop-person-remove = Remove { $name }
workshop-person-removed = { $name } was removed from the list.
workshop-person-name = Name and surnames
workshop-person-name-hint = As it is to stand on the certificate.
workshop-person-role = Position
workshop-person-organisation = Organisation
workshop-person-sector = Sector
workshop-person-sector-hint = For example: town hall, neighbours, trade.
workshop-people-empty = Nobody is on the list yet
workshop-people-empty-about = Add those who will come. On paper there are empty rows for those who come without notice.
workshop-attendance-of = Attendance of { $name }
workshop-presence = Attendance
workshop-presence-unknown = Not marked
workshop-presence-present = Present
workshop-presence-partial = A part of it
workshop-presence-late = Came late
workshop-presence-excused = Excused
workshop-presence-absent = Absent
workshop-presence-withdrew = Left early
workshop-attended = Minutes they were there
workshop-attendance-too-little = Not enough for a certificate
workshop-attendance-unknown = Minutes still to be noted
workshop-signatories = Who signs the certificate
workshop-signatory-name = Name of signatory { $number }
workshop-signatory-role = Position of signatory { $number }
workshop-certificates-register = Certificates that were issued
workshop-certificates-none = None was issued yet.
workshop-certificates-issue = Issue certificates
workshop-certificates-for = For whom
workshop-certificates-all = Mark everybody with enough attendance
workshop-certificates-explain = Each certificate gets a number that is never given again. Who has one of that kind keeps it.
workshop-kind = Kind
workshop-kind-participation = Participation
workshop-kind-facilitation = Facilitation
workshop-kind-trainer = Trainer
workshop-folio = Number
workshop-code = Code
workshop-holder = In the name of
workshop-cancelled-for = Cancelled; { $folio } holds
workshop-correct = Correct { $folio }
workshop-correct-title = Correct a certificate
workshop-correct-about = Another one is issued under a new number, and { $folio } stays in the register as cancelled. Collect the earlier paper if you can.
workshop-correct-do = Issue the corrected one
workshop-check = Check a certificate
workshop-check-about = Type what the paper says.
workshop-check-name = Name on the paper
workshop-check-day = Date on the paper
workshop-check-do = Check
workshop-papers = Papers of the workshop
workshop-paper-guide = Facilitator’s guide
workshop-paper-guide-about = Agenda, roles and check lists
workshop-paper-attendance-about = To sign at the door
workshop-paper-evaluation-about = Ten statements, no name
workshop-paper-certificates-about = With number and code
workshop-paper-attendance = Attendance list
workshop-paper-evaluation = Opinion sheet
workshop-paper-certificates = Certificates
workshop-paper-saved = “{ $file }” was saved.
