## The roadmap: actions, dates and reasons. The reasons are printed too.
roadmap-title = Roadmap
roadmap-start = Start
roadmap-horizon = Horizon
roadmap-months = { $months } months
roadmap-closed = Closed days
roadmap-closed-none = None
roadmap-closed-from = From
roadmap-closed-to = To
roadmap-add-closed = Add closed days
roadmap-sources = Assessments in the plan
roadmap-source-gaps = { $gaps ->
    [one] 1 gap
   *[other] { $gaps } gaps
}
roadmap-in-plan = { $actions ->
    [one] 1 action in the plan
   *[other] { $actions } actions in the plan
}
roadmap-calendar = Calendar
roadmap-table = Table
roadmap-make-report = Make the report
roadmap-phase-first = First 3 months
roadmap-phase-second = Months 4 to 12
roadmap-phase-third = Months 13 to 24 and later
roadmap-phase-actions = { $actions ->
    [0] no actions
    [one] 1 action
   *[other] { $actions } actions
}
roadmap-action = Action
roadmap-item = Item
roadmap-role = Responsible
roadmap-dates = Dates
roadmap-date-range = { $start } to { $end }
roadmap-weeks = Weeks
roadmap-cost = Cost
roadmap-needs = Needs
roadmap-needs-nothing = Nothing before
roadmap-unlocks = Allows
roadmap-why = Why it is in the plan
roadmap-why-not-earlier = Why not earlier
roadmap-why-gap = { $steps ->
    [one] “{ $item }” is 1 level below the agreed target.
   *[other] “{ $item }” is { $steps } levels below the agreed target.
}
roadmap-why-important = The group gave it importance { $importance } of 5.
roadmap-why-needed = It is needed before { $actions }.
roadmap-why-chosen = The council chose it.
roadmap-why-unlocks-one = It allows “{ $action }” afterwards.
roadmap-why-unlocks-more = { $more ->
    [one] It allows “{ $action }” and one more action afterwards.
   *[other] It allows “{ $action }” and { $more } more actions afterwards.
}
roadmap-held-by-nothing = It starts with the plan; nothing holds it.
roadmap-held-by-need = It waits for “{ $action }” to finish.
roadmap-held-by-date = The council fixed this date.
roadmap-out-no-room = It does not fit before the end of the plan. Make the plan longer, shorten actions or change who is responsible.
roadmap-out-without = It needs “{ $action }”, which was left out. It comes in if that action does.
roadmap-out-needs = It needs { $needs }. It comes in if one of these is met.
roadmap-need-level = “{ $item }” at level { $level }
roadmap-need-done = “{ $action }” done before
roadmap-need-consensus = the group to agree on every item
roadmap-fixed = Date fixed
roadmap-exclude = Exclude
roadmap-include = Include
roadmap-edit = Edit
roadmap-restore = Back to the proposal
roadmap-added = Added because another action needs it
roadmap-own = Own action
roadmap-edited = Changed by the council
roadmap-add = Own action
roadmap-add-title = Add an action of your own
roadmap-action-title = What will be done?
roadmap-note = Notes
roadmap-start-on = Starts on
roadmap-left-out = Out of the plan
roadmap-excluded = Excluded
roadmap-others = Other possible actions
roadmap-unreachable = Targets without an action
roadmap-unreachable-why = No action of the bank takes “{ $item }” to level { $level }. Add an action of your own.
roadmap-term-ends = End of the term of office
roadmap-empty = There are no actions yet. First the group agrees on levels; the gaps give the actions.
roadmap-timeline-says = Timeline of { $actions } actions from { $start } to { $end }. The table says the same.
roadmap-estimates = Weeks are estimates for staff who give a third of their time; you can change them.
roadmap-chosen-item = Item it improves (optional)
roadmap-no-item = None
roadmap-excluded-done = The action was excluded from the plan.
roadmap-level-change = From level { $level } to { $reaches }
roadmap-quoted = “{ $title }”
roadmap-amount = { $currency } { $amount }
roadmap-source-year = { $source }, { $year }
roadmap-held-by-role = Before that { $role } is busy with { $actions }.
roadmap-held-by-absence = Before that { $role } does not have enough hours.
roadmap-held-by-money = Before that there is not enough money ({ $budget }): { $amount } is missing.
roadmap-held-not-before = It cannot start before { $day }.
roadmap-held-by-habit = It could start earlier. Recalculate the plan to make use of it.
roadmap-held-by-begun = It began on { $day }.
roadmap-out-excluded = The council does not want it in the plan. It comes in if you include it.
roadmap-out-stopped = It was given up; the reason is in the follow-up.
roadmap-out-closed = It would start in a week without work. Choose another date.
roadmap-out-no-use = It improves no item with an open target and no action needs it. It comes in if you include it.
roadmap-out-served = What it would bring is already brought by { $actions }.
roadmap-out-too-long = It takes { $weeks } working weeks with what it needs first, and { $left } are left. It comes in if you make the plan longer or the action shorter.
roadmap-out-late = It cannot end by the date it was given. It comes in if you change that date.
roadmap-out-lacks = There is not enough for everything. It comes in with { $lacks }.
roadmap-out-lacks-with = There is not enough for everything. It comes in, together with { $actions }, with { $lacks }.
roadmap-out-fits = It fits into the plan as it is. Recalculate so that it comes in.
roadmap-out-no-hours = { $role } has no hours in this plan. It comes in if you give that role hours a week or choose another one.
roadmap-lacks-hours = { $hours } more hours a week of { $role }
roadmap-lacks-money = { $amount } more ({ $budget })
roadmap-breaks-need = “{ $action }” must finish first.
roadmap-breaks-needed = “{ $action }” needs it finished before.
roadmap-breaks-hours = In the week of { $week }, { $role } would have { $used } hours of work and has { $there }: busy with { $actions }.
roadmap-breaks-absence = In the week of { $week }, { $role } does not have enough hours.
roadmap-breaks-money = { $spent } would be spent and there is { $there } ({ $budget }).
roadmap-breaks-no-money = On that date there is no money of its source.
roadmap-breaks-end = It would end after the plan does ({ $day }).
roadmap-breaks-due = It would end after the date it was given.
roadmap-breaks-past = It would start before today.
roadmap-change-added = Comes into the plan and starts on { $day }.
roadmap-change-later = Starts later: { $day } instead of { $was }.
roadmap-change-earlier = Starts earlier: { $day } instead of { $was }.
roadmap-change-end = Ends on { $day }.
roadmap-change-dropped = Leaves the plan.
roadmap-warns-no-weeks = No working week is left in the plan. Check the closed days and the length.
roadmap-warns-no-room = “{ $title }” must be in the plan and does not fit. { $why }
roadmap-warns-holidays = Holidays are known until { $day }. Write down later ones as closed days.
roadmap-warns-term = { $actions ->
    [one] 1 action ends after the term of office does ({ $day }).
   *[other] { $actions } actions end after the term of office does ({ $day }).
}
roadmap-warns-amounts = { $actions ->
    [one] The amount of 1 action of high cost is missing; it counts as zero.
   *[other] The amounts of { $actions } actions of high cost are missing; they count as zero.
}
roadmap-field-product = Product
roadmap-field-indicator = Indicator
roadmap-field-baseline = Value today
roadmap-field-aim = Value at the end
roadmap-field-first-step = First step
roadmap-field-success = Sign of success
roadmap-field-success-factor = What must not fail
roadmap-field-inform = Whom to inform, and how often
roadmap-field-service = Service that improves, and how
roadmap-field-partners = Stakeholders and partners
roadmap-field-risks = Risks, and what to do then
roadmap-field-groups = Groups not to be left behind
roadmap-field-decisions = Decisions of the council
roadmap-field-proof = What will show that it is done
roadmap-field-canvas-problem = Canvas: the problem
roadmap-field-canvas-people = Canvas: who lives with it
roadmap-field-canvas-question = Canvas: the question
roadmap-field-canvas-idea = Canvas: the idea
roadmap-field-canvas-test = Canvas: a small test
roadmap-field-canvas-learned = Canvas: what was learned
roadmap-out-only-for = It is only needed for { $actions }, which was left out. It comes in with that action.
roadmap-view = View
roadmap-outside = Outside the plan ({ $actions })
roadmap-money-there = of { $there }
roadmap-quality = { $percent ->
    [0] There is no better plan.
   *[other] No plan can be more than { $percent }% better.
}
roadmap-calculated = Worked out on { $day }.
roadmap-more-warnings = { $count ->
    [one] and 1 more notice
   *[other] and { $count } more notices
}
roadmap-redo = Redo
roadmap-changes = { $count ->
    [one] 1 change in the plan
   *[other] { $count } changes in the plan
}
roadmap-improve = Recalculate
roadmap-improve-stop = Stop
roadmap-improving = Looking for a better plan: { $done }% done.
roadmap-improved-by = { $percent ->
    [0] So far less than 1% better.
   *[other] { $percent }% better already.
}
roadmap-improvable = { $percent ->
    [0] There can be no better one.
   *[other] It can get at most another { $percent }% better.
}
roadmap-improve-over = { $percent ->
    [0] The search is over: the plan is less than 1% better.
   *[other] The search is over: the plan is { $percent }% better.
}
roadmap-gantt-keys = Keys: ↑ ↓ another row · Enter see · F fix or let go · X exclude · Alt ← → one week (with Shift, four). Or drag the bar; Esc puts it back.
roadmap-said-starts = “{ $action }” starts on { $day }.
roadmap-said-fixed = The date of “{ $action }” is fixed: { $day }.
roadmap-said-free = “{ $action }” has no fixed date any more.
roadmap-said-begun = “{ $action }” has begun and cannot be moved.
roadmap-said-edge = “{ $action }” cannot be moved beyond the plan.
roadmap-said-undone = The last change was undone.
roadmap-said-redone = The change was made again.
roadmap-today = Today
roadmap-closed-weeks = Week without work
roadmap-bar-says = From { $start } to { $end }. { $role }. { $state }.
roadmap-state = State
roadmap-state-proposed = Proposed
roadmap-state-agreed = Agreed
roadmap-state-under-way = Under way
roadmap-state-blocked = Blocked
roadmap-state-done = Done
roadmap-state-stopped = Stopped
roadmap-hours = Hours a week
roadmap-amount-unknown = No amount
roadmap-breaks-title = It cannot move there without breaking something
roadmap-breaks-if = If “{ $action }” starts on { $day }:
roadmap-breaks-arrangeable = It can move there if the other actions are rearranged.
roadmap-breaks-not-arrangeable = Rearranging the other actions would not help either.
roadmap-breaks-arrange = Move and rearrange the others
roadmap-breaks-leave = Leave it where it is
roadmap-below = Below the calendar
roadmap-staff = Staff
roadmap-money = Money
roadmap-staff-of = Role
roadmap-everybody = All roles
roadmap-hours-limit = Hours a week; limit { $hours }
roadmap-hours-says = Hours a week of { $role }: { $most } in the busiest week; the usual limit is { $hours }. Weeks at or over the limit: { $weeks }.
roadmap-money-so-far = Spent so far, { $currency }
roadmap-money-limit = Dashed line: available until the end of the year
roadmap-money-unlimited = No budget: money does not limit the plan
roadmap-money-says = Spent by the end of the plan: { $spent }. Available: { $there }.
roadmap-money-says-unlimited = Spent by the end of the plan: { $spent }. No budget.
roadmap-month = Month
roadmap-spent = Spent so far
roadmap-available = Available until the end of the year
roadmap-hours-table = Hours a week of each role, month by month
roadmap-hours-table-says = The busiest week of each month and, in brackets, the hours available in it.
roadmap-hours-of-there = { $hours } ({ $there })
roadmap-money-table = Money, month by month
roadmap-span = Months in sight
roadmap-span-all = The whole plan
## Where the plan leads
roadmap-projection = Where the plan leads
roadmap-projection-choice = Expected profile
roadmap-projection-day = Show the profile on
roadmap-projection-curve = Targets reached month by month
roadmap-projection-targets = { $targets ->
    [one] 1 target
   *[other] { $targets } targets
}
roadmap-projection-says = { $targets ->
    [one] By { $day }: { $reached } of 1 target reached.
   *[other] By { $day }: { $reached } of { $targets } targets reached.
}
roadmap-projection-nothing = The plan does not reach any target yet.
roadmap-projection-no-targets = There are no targets left to reach: every question is at its target or has no level yet.
roadmap-projection-bars-says = Profile of { $title } expected on { $day }: { $rows }.
roadmap-projection-row = { $name } goes from { $now } to { $then }
roadmap-projection-row-same = { $name } stays at { $now }
roadmap-projection-stands = Level { $now } → { $then }
roadmap-projection-now = Today
roadmap-projection-then = With the plan
roadmap-projection-legend = Level expected with the plan
roadmap-projection-supposes = This supposes that every action ends on its date and brings the level it is meant to bring. What was really achieved, the next self-assessment shows.
roadmap-projection-item = Questions with a target
roadmap-projection-reached = Reached
roadmap-projection-month = By
roadmap-projection-is-reached = Target reached
roadmap-projection-not-reached = Not yet
roadmap-warns-term-over = The term of office ended on { $day }, before the plan begins, so it does not limit the plan. Correct one of the two dates.
roadmap-bring-back = Bring back
roadmap-unreachable-about = The questionnaire’s actions do not reach these targets. They need an action of your own.
roadmap-excluded-about = The council decided not to do them. What is written on their sheets is kept.
roadmap-nothing-outside = Nothing was left out of the plan.
roadmap-left-out-about = They would help with the gaps and are not in the plan. Each says why, and what would bring it in.
roadmap-others-about = They are not needed for today’s targets. You can include any of them.
