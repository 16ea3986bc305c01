## First use: language, council.

setup-claim-first = Assess together,
setup-claim-second = decide together
setup-about = A tool for a municipality to know what it can do, agree on priorities and draw up its roadmap. It works without the internet.
setup-first-use = First use, less than a minute
setup-which-language = Which language do you prefer to work in?
setup-which-council = Which is your municipality?
setup-nothing-leaves = Nothing leaves this computer unless you save it or send it.
setup-begin = Begin

## About a municipality: at first use, when adding another, and in the settings.

setup-council-name = Name of the municipality
setup-only-name = Only the name is needed; the rest can wait.
setup-country-choose = Choose the country
setup-countries-americas = Latin America and the Caribbean
setup-countries-iberia = Spain, Portugal and the United States
setup-countries-others = Other countries
setup-region = Department, province or state
setup-population = Inhabitants, roughly
setup-population-unknown = Not stated
setup-population-up-to = Up to { $people }
setup-population-over = More than { $people }
setup-term-ends = End of the term of office
setup-another-council = Another municipality
setup-new-council = Add a municipality
setup-create-council = Add municipality

## The settings.

setup-settings = Settings
setup-appearance = Language and colours
setup-council-data = About the municipality
setup-council-saved = The municipality’s details are saved.
setup-your-data = Your data
setup-data-file = Everything is in one file on this computer:
setup-version = Cabildo, version { $version }

## The data file cannot be opened.

setup-trouble = The data file could not be opened
setup-trouble-untouched = Cabildo has not changed or deleted anything. Once it is solved, try again.

## Who answers in a round.

setup-respondents = Who answers
setup-respondents-none = Add each person or group who will answer. Each one answers separately; afterwards the group agrees.
setup-respondents-readable = Use codes, not names. The answers stay in the data file of this computer, and anyone with access to the computer can read it.
setup-respondent = Person or group
setup-respondent-new = One more person or group
setup-respondent-code = Short code (optional)
setup-respondent-code-hint = Left empty, it gets the next free one.
setup-respondent-area = Area (optional)
setup-respondent-area-hint = For example: Mayor’s office, Finance, Council.
setup-respondent-add = Add
setup-respondent-added = { $code } was added.
setup-respondent-progress = Progress
setup-respondent-progress-of = Progress of { $code }
setup-respondent-state = State
setup-respondent-finished = Finished
setup-respondent-answering = Answering
setup-respondent-not-started = Not started
setup-respondent-do = What to do
setup-respondent-answer = Answer
setup-respondent-continue = Continue
setup-respondent-for = { $what }: { $code }
setup-finished-of = { $of ->
    [0] Nobody yet
    [one] { $finished } of 1 has finished
   *[other] { $finished } of { $of } have finished
}
setup-go-consensus = Go to consensus
setup-rounds = Round
setup-round-closed = This round is closed: it can be read, but takes no more answers and no more agreements.
setup-close-round = Close round
setup-round-was-closed = The round is closed.
setup-reopen-round = Open again
setup-new-round = New round
setup-new-round-about = The same questions once more, to see what has changed since “{ $round }”; what was there stays as it is.
setup-round-name = Name of the round (optional)
setup-round-name-hint = Left empty: its number and the year.
setup-start-round = Start the round
setup-respondents-sealed = The round is sealed: nobody sees the answers, only who has finished, until it is revealed under “Consensus”.
setup-respondent-role = Role (optional)
setup-respondent-role-none = Not stated
setup-respondent-way = How they answer
setup-respondent-way-here = On this computer
setup-respondent-way-paper = On paper
setup-respondent-way-file = On another computer, by file
setup-respondent-way-fixed = They have begun to answer: this does not change.
setup-respondent-on-paper = On paper
setup-respondent-in-file = Waiting for the file
setup-respondent-open = Open their sheet
setup-respondent-edit = Change details
setup-respondent-edit-title = Details of { $code }
setup-respondent-key-lost = Key lost?
setup-respondent-key-lost-about = With another sheet they begin again. The earlier one is kept closed and does not count.
setup-respondent-replace = Give another sheet
setup-respondent-replaced = { $code } has another sheet. The earlier one is kept.
setup-new-round-people = With the same people, without their answers
