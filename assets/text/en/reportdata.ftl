## The data a report carries inside, when it is read back.
reportdata-says = The data of this report, to be read back in Cabildo or in other programs
reportdata-assessment = Assessment report
reportdata-plan = Action plan
reportdata-title = { $kind }: { $council }
reportdata-made = { $kind } made on { $day }.
reportdata-round = Assessment: { $assessment }, { $round }.
reportdata-instrument = Questionnaire: { $title }, version { $version }.
reportdata-counts = { $settled } of { $items } questions agreed; { $people ->
    [one] 1 person answered
   *[other] { $people } people answered
}.
reportdata-span = From { $start } to { $end }.
reportdata-actions = { $actions ->
    [one] 1 action
   *[other] { $actions } actions
} for { $amount } in all.
reportdata-dimension = { $name }: level { $level }
reportdata-item = Question
reportdata-level = Level
reportdata-target = Target
reportdata-reason = Reason
reportdata-action = Action
reportdata-role = Responsible
reportdata-dates = Dates
reportdata-amount = Cost
reportdata-state = State
