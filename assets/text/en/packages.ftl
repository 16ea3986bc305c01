packages-computer = Cabildo computer
packages-computer-of = Computer of { $council }
packages-choose = Choose the Cabildo files you want to take in
packages-not-a-package = This file is not a Cabildo package. Choose one whose name ends in “.cabildo”.
packages-too-new = This package was made with a newer version of Cabildo. Update Cabildo and try again. Nothing was changed.
packages-cut-off = The end of this package is missing: it was not copied completely. Copy it again from where it was made. Nothing was changed.
packages-damaged = The package is damaged: { $part } is not as it was saved. Copy it again or ask for it to be made again. Nothing was changed.
packages-wrong-passphrase = The password does not open this package. Check capital letters and spaces, and type it again. Without it nobody can open it.
packages-needs-passphrase = This package has a password. Type it to see what it holds.
packages-sealed-for-another = These answers are sealed for whoever sent the invitation, on another computer. Take them to the computer the invitation came from.
packages-too-large = The package is too large: { $part } is more than Cabildo takes. Ask for it to be made in parts, for example one assessment at a time. Nothing was changed.
packages-part-missing = The package is incomplete: one part is missing, { $part }. Ask for it to be made again. Nothing was changed.
packages-not-understood = The package holds something this version of Cabildo does not know. Update Cabildo or ask for it to be made again. Nothing was changed.
packages-medium = The package could not be read. Check that the USB stick or disk is still connected and try again. Nothing was changed.
packages-cancelled = It was stopped before the end. Nothing was changed.
packages-not-ours = Cabildo did not make this file, or somebody changed it afterwards. To be safe it is not taken in. Ask for it to be made again. Nothing was changed.
packages-part-revisions = the part with the data
packages-part-invitation = the invitation
packages-part-instrument = a questionnaire
packages-part-evidence = an attached file
packages-part-logo = a logo
packages-part-content = the sealed part
packages-part-whole = the file
packages-count-instruments = { $count ->
    [one] 1 questionnaire
   *[other] { $count } questionnaires
}
packages-count-council = { $count ->
    [one] Details of the municipality
   *[other] { $count } details of the municipality
}
packages-count-assessments = { $count ->
    [one] 1 assessment
   *[other] { $count } assessments
}
packages-count-rounds = { $count ->
    [one] 1 round
   *[other] { $count } rounds
}
packages-count-respondents = { $count ->
    [one] 1 person who answers
   *[other] { $count } people who answer
}
packages-count-answers = { $count ->
    [one] 1 answer
   *[other] { $count } answers
}
packages-count-agreements = { $count ->
    [one] 1 agreement
   *[other] { $count } agreements
}
packages-count-targets = { $count ->
    [one] 1 target
   *[other] { $count } targets
}
packages-count-actions = { $count ->
    [one] 1 action
   *[other] { $count } actions
}
packages-count-progress = { $count ->
    [one] 1 progress note
   *[other] { $count } progress notes
}
packages-count-workshops = { $count ->
    [one] 1 workshop
   *[other] { $count } workshops
}
packages-count-evidence = { $count ->
    [one] 1 attached file
   *[other] { $count } attached files
}
packages-count-rest = { $count ->
    [one] 1 more entry, such as history or notes
   *[other] { $count } more entries, such as history and notes
}
packages-file-assessment = { $council } complete
packages-file-results = Results { $council }
packages-file-plan = Plan { $council }
packages-file-invitation = Invitation { $assessment } { $round }
packages-file-answers = Answers { $digits }
packages-round-of = { $assessment }, { $round }
packages-given-open = Whoever has this file can read it.
packages-given-sealed = The answers are sealed: only the computer that sent the invitation opens them.
packages-given-passphrase = It opens only with the password. Tell it in person or by telephone, and do not keep it with the file. If it is lost, nobody can open the file.
packages-given-next = Take it on a USB stick or send it. On the other computer, open it with Cabildo.
packages-evidence-size = The attached files take up { $size }.
packages-made = It was made on “{ $computer }” on { $day }.
packages-made-day = It was made on { $day }.
packages-about = It is about: { $about }.
packages-before = It was already taken in here on { $day }. If you take it in again, nothing is doubled.
packages-clock-ahead = By its date this package will be made on { $day }: the clock of the other computer is ahead. You can take it in; tell them to correct the date.
packages-clock-behind = By its date this package was made on { $day }, before Cabildo existed: the clock of the other computer is behind. You can take it in; tell them to correct the date.
packages-council-here = { $council } is already on this computer: what the package brings is added to what is there.
packages-council-new = { $council } is not on this computer yet: it will be added.
packages-council-namesake = There is another municipality here that is also called { $council }. They are not mixed: it will stand beside it.
packages-namesake = Check whether it is the same municipality started twice. Cabildo does not join two municipalities by their name.
packages-own-key = This computer already invites to that round: what is answered here is still opened here.
packages-other-key = There is already an invitation to this round here, made on another computer. If you take this one in, only the computer that made it will open what is answered here. Take it in if whoever invites has changed computers; if you do not know, ask first.
packages-will-reveal = It brings the round “{ $round }” already revealed, and here it is still sealed. If you take it in, the group will see what each person answered. That cannot be undone.
packages-instrument-here = { $name }, version { $version }: already installed.
packages-instrument-brought = { $name }, version { $version }: comes in the package and will be installed.
packages-instrument-other = { $name }, version { $version }: it is installed here with another content, which is not replaced. Ask its author to give it another version number.
packages-instrument-missing = { $name }, version { $version }: it is neither here nor, in good order, in the package. Ask for the questionnaire and take it in first.
packages-signature-none = Not signed: nobody can know who made it. You can take it in if you trust whoever gave it to you.
packages-signature-later = Who signed it is seen when it is opened.
packages-signature-sealed = Who signed it is seen where it can be opened.
packages-signature-broken = The signature does not match: somebody changed the package after it was signed.
packages-signature-ours = This computer signed it.
packages-signature-known = Signed. It is the same signature as in earlier packages: { $key }.
packages-signature-first = Signed, and this signature is seen here for the first time: { $key }. To be sure, ask whoever made it by telephone whether their numbers are these.
packages-signature-changed = Signed, but with another signature than before: { $key }.
packages-signature-changed-warning = Earlier packages from that computer had another signature. Ask whoever made it before you take it in.
packages-changed = The package was changed after it was signed, so it is not taken in. Ask for it to be made again. Nothing was changed.
packages-reveal-elsewhere = You were invited to this round from another computer. It is revealed only from there, once the answers have arrived. Nothing was changed.
packages-after-reveal = The round has already been revealed and these answers were not in it. If they came in now, the group would see whose they are. If they should count, start another round. Nothing was changed.
packages-title-assessment = { $council }: whole assessment
packages-title-assessment-sealed = Whole assessment, with a password
packages-title-results = { $council }: results only
packages-title-results-sealed = Results only, with a password
packages-title-plan = { $council }: plan and progress
packages-title-plan-sealed = Plan and progress, with a password
packages-title-instrument = Questionnaire
packages-title-invitation = { $council }: invitation to answer
packages-title-invitation-sealed = Invitation to answer, with a password
packages-title-answers = One person’s answers
packages-lock-open = Anybody who has the file can read it.
packages-lock-opened = It was sealed and could be opened here.
packages-taken-nothing-new = Everything it brings was already here. Nothing was changed.
packages-taken-conflicts = { $count ->
    [one] In one place two computers say different things. Both were kept; decide which one stays.
   *[other] In { $count } places two computers say different things. Both were kept; decide which one stays.
}
packages-taken-answers = The answers stay sealed until the round is revealed.
packages-taken-revealed = The round “{ $round }” is now revealed here too: the group sees what each person answered.
packages-taken-invitation = You can answer here now. When you are done, save your answers to a file and take it to whoever invited you.
packages-taken-other-key = From now on only the computer that made this invitation opens your answers to this round, and not the one before. If you have already handed in a file, save it again and hand it in anew.
packages-said-by = On “{ $computer }”, { $day }
packages-said-somewhere = On another computer, { $day }
packages-words-missing = Type what stands from now on, or choose one of the texts above.
packages-field-line = { $field }: { $value }
packages-value-nothing = Nothing
packages-value-level = { $level } · { $name }
packages-value-yes = Yes
packages-value-no = No
packages-value-suggested = As the gaps say
packages-value-included = Included
packages-value-excluded = Excluded
packages-value-agreed = Agreement
packages-value-no-consensus = No consensus
packages-value-no-information = No information
packages-value-not-applicable = Does not apply
packages-value-not-ours = Not a municipal competence
packages-value-way-here = In Cabildo
packages-value-way-paper = On paper
packages-value-way-file = In a file
packages-field-whole = Whether it stays or was removed
packages-field-name = Name
packages-field-country = Country
packages-field-region = Region
packages-field-population = Population
packages-field-term-ends = End of the term
packages-field-says = Description
packages-field-removed = Removed on
packages-field-version = Version of the questionnaire
packages-field-subject = What it is about
packages-field-weighted = With weights
packages-field-closed = Closed on
packages-field-revealed = Revealed on
packages-field-present = People present
packages-field-code = Code
packages-field-area = Area
packages-field-role = Role
packages-field-way = How they answer
packages-field-finished = Finished on
packages-field-aside = Set aside on
packages-field-answer = Answer
packages-field-level = Level
packages-field-reaches = Level it reaches
packages-field-reason = Reason
packages-field-evidence-seen = Evidence seen
packages-field-comment = Comment
packages-field-share-comment = Comment for the group
packages-field-outcome = Outcome
packages-field-dissent = Another view
packages-field-dissent-recorded = Another view on record
packages-field-evidence-wanted = Evidence is missing
packages-field-cited = Evidence cited
packages-field-owner = Who has it
packages-field-valid-until = Valid until
packages-field-note = Note
packages-field-number = Number
packages-field-importance = Importance
packages-field-feasibility = Feasibility
packages-field-start = Start
packages-field-months = Months
packages-field-currency = Currency
packages-field-low-amount = Amount of a low cost
packages-field-medium-amount = Amount of a medium cost
packages-field-action-hours = Hours a week of an action
packages-field-role-hours = Hours a week of a role
packages-field-holidays = Without holidays
packages-field-within-term = Within the term
packages-field-hours = Hours a week
packages-field-amount = Amount
packages-field-choice = In the plan
packages-field-title = Title
packages-field-weeks = Weeks
packages-field-cost = Cost
packages-field-source = Source of the money
packages-field-fixed = Fixed start
packages-field-due = Deadline
packages-field-review = Review
packages-field-plan = Other plan
packages-field-scope = Whose the other plan is
packages-field-text = Text
packages-field-day = Day
packages-field-signatories = Signed by
packages-field-organisation = Organisation
packages-field-committee = On the committee
packages-field-part = How the person takes part
packages-field-interest = Interest
packages-field-influence = Influence
packages-field-topics = Topics
packages-field-place = Place
packages-field-starts = Starts
packages-field-ends = Ends
packages-field-minutes = Minutes
packages-field-organisers = Organisers
packages-field-facilitators = Facilitators
packages-field-detail = Detail
packages-place-council = Details of the municipality
packages-place-logos = Logos
packages-place-plan = Plan
packages-place-evidence = Attached file
packages-place-objectives = Other plans
packages-place-stakeholders = Stakeholder register
packages-place-workshops = Workshops
