## What changed between two rounds and what was done in between.
progress-title = Progress report
progress-subject = What changed: { $about }
progress-first-round = This is the first round with agreements: there is no other to compare it with yet.
progress-lead = What changed between “{ $before }” and “{ $now }”, item by item, and what was done of the plan in that time.
progress-summary = { $up ->
    [0] No item rose
    [one] 1 item rose
   *[other] { $up } items rose
}, { $same ->
    [0] none stayed the same
    [one] 1 stayed the same
   *[other] { $same } stayed the same
} and { $down ->
    [0] none fell
    [one] 1 fell
   *[other] { $down } fell
}. { $others ->
    [0] {""}
    [one] 1 cannot be compared.
   *[other] { $others } cannot be compared.
}
progress-people = { $before ->
    [one] Then 1 person answered
   *[other] Then { $before } people answered
}; now, { $now }. If the group changes, part of the change may come from that.
progress-dimensions = Dimension by dimension
progress-dimensions-table = Level then and now, by dimension
progress-then = Then
progress-says = What changed
progress-dimension-up = { $levels ->
    [one] Up 1 level.
   *[other] Up { $levels } levels.
}
progress-dimension-down = { $levels ->
    [one] Down 1 level.
   *[other] Down { $levels } levels.
}
progress-dimension-same = Stayed the same.
progress-dimension-none = Cannot be compared.
progress-dimension-alike = Only items that say the same in both rounds count.
progress-up = What rose
progress-up-none = No item rose.
progress-down = What fell
progress-down-none = No item fell.
progress-same = What did not move
progress-same-none = Every item that can be compared moved.
progress-done-for = Done:
progress-plan = What was done of the plan
progress-plan-none = Nobody noted an action as done in that time.
progress-plan-open = { $actions ->
    [one] 1 action is still under way or blocked.
   *[other] { $actions } actions are still under way or blocked.
}
progress-plan-stopped = { $actions ->
    [one] 1 action was stopped.
   *[other] { $actions } actions were stopped.
}
progress-plan-table = Actions done between the two rounds
progress-day = Done on
progress-shown = What shows it
progress-not-compared = What cannot be compared
progress-other-text = The item or its levels say something other than before.
progress-no-level-before = There was no agreed level then.
progress-no-level-now = There is no agreed level now.
progress-no-level = There is no agreed level, neither then nor now.
