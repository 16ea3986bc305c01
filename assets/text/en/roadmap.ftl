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
roadmap-held-by-role = { $role } already has two actions open before.
roadmap-held-by-date = The council fixed this date.
roadmap-held-too-early = It was fixed earlier, but must wait for “{ $action }” to finish.
roadmap-out-no-room = It does not fit before the end of the plan. Make the plan longer, shorten actions or change who is responsible.
roadmap-out-without = It needs “{ $action }”, which was left out. It comes in if that action does.
roadmap-out-needs = It needs { $needs }. It comes in if one of these is met.
roadmap-need-level = “{ $item }” at level { $level }
roadmap-need-done = “{ $action }” done before
roadmap-need-consensus = the group to agree on every item
roadmap-fix = Fix the date
roadmap-unfix = Release the date
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
roadmap-loads = Load by role
roadmap-load = { $actions ->
    [one] 1 action, { $weeks } weeks
   *[other] { $actions } actions, { $weeks } weeks
}
roadmap-term-ends = End of the term of office
roadmap-empty = There are no actions yet. First the group agrees on levels; the gaps give the actions.
roadmap-timeline-says = Timeline of { $actions } actions from { $start } to { $end }. The table says the same.
roadmap-estimates = Weeks are estimates for staff who give a third of their time; you can change them.
roadmap-chosen-item = Item it improves (optional)
roadmap-no-item = None
roadmap-excluded-done = The action was excluded from the plan.
roadmap-level-change = From level { $level } to { $reaches }
roadmap-first-step = First step
roadmap-product = Product
roadmap-indicator = Indicator
