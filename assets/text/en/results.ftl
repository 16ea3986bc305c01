## The results screen: profile, map of items, strengths and gaps.
results-title = Results
results-profile = Profile by dimension
results-agreed-level = Agreed level
results-target = Target in 12 months
results-compare = Compare with
results-table = Table
results-chart = Chart
results-dimension = Dimension
results-level = Level
results-lowest = Lowest item
results-coverage = Coverage
results-coverage-of = { $answered } of { $of }
results-dissent = Dissent
results-without-information = No information
results-change = Change
results-change-up = +{ $levels }
results-change-down = −{ $levels }
results-change-same = Same
results-change-none = No earlier figure
results-all-items = { $count ->
    [one] The only item
   *[other] All { $count } items
}
results-with-dissent = With dissent
results-unbacked = No evidence seen
results-not-settled = Not agreed yet
results-not-applicable = Not applicable
results-strengths = Strengths
results-no-strengths = No item reaches a high level yet.
results-gaps = Gaps
results-no-gaps = No open gaps: everything is at its target.
results-with-evidence = With evidence
results-evidence-attached = With an attached file
results-evidence-stated = Evidence stated
results-evidence-none = To be confirmed
results-target-short = Target { $level }
results-importance = Importance
results-feasibility = Feasibility
results-priority = Priority
results-priority-parts = Gap { $steps } × importance { $importance } × feasibility { $feasibility }
results-ambitious = The target is more than one level up: check that twelve months are enough.
results-target-dialog = Target for { $name }
results-make-roadmap = Make the roadmap
results-nothing = Nothing is agreed in this round yet. The profile appears when the group agrees on levels.
results-go-consensus = Go to consensus
results-no-overall = Cabildo computes no overall grade and does not compare councils.
results-radar-says = Radar of { $title }: { $rows }.
results-bars-says = Bars of { $title }: { $rows }.
results-row-says = { $dimension } { $level }
results-row-none = { $dimension } without level
results-compared = { $items ->
    [one] The two rounds use different versions of the questionnaire ({ $from } and { $to }). 1 question is compared.
   *[other] The two rounds use different versions of the questionnaire ({ $from } and { $to }). { $items } questions are compared.
}
results-not-compared = { $count ->
    [one] This one is not compared: { $names }.
   *[other] These are not compared: { $names }.
}
results-weigh = Count each question by its weight
results-weigh-about = Whoever wrote the questionnaire gave some questions more weight. If you tick this, those count more in the level of each dimension.
results-item = Question
results-by = Show the profile by
results-principle = Principle
results-sdg = SDG target
results-profile-principle = Profile by principle
results-profile-sdg = Profile by SDG target
results-perceptions = Areas that see it differently
results-perceptions-about = Areas of three people or more whose answers lie two levels or more apart. What is shown is the middle answer of each area, never that of one person.
results-beside = Question by question, beside { $round }
results-beside-counts = Up: { $up }. The same: { $same }. Down: { $down }. Not compared: { $other }.
results-beside-went = What happened
results-beside-areas = { $areas ->
    [one] from 1 area
   *[other] from { $areas } areas
}
results-beside-roles = Roles: { $roles }
results-beside-others = If other people answered, part of the change may come from that.
results-went-up = Up
results-went-same = The same
results-went-down = Down
results-went-other-text = Not compared: the other version says something else or did not ask it
results-went-no-level-before = Not compared: it had no level then
results-went-no-level-now = Not compared: it has no level now
results-went-no-level = Not compared: it has no level in either round
results-dimension-target = Target for the dimension
results-dimension-target-says = Each item of the dimension takes this target; those that stand higher stay where they are. Importance does not change.
results-set-target = Set target
results-set-dimension-target = Set the target of the whole dimension
results-with-plan = With the plan
results-with-plan-none = The plan does not start from this round.
results-with-plan-day = With the plan, on { $day }
