## One page for those who decide: where we stand and what is asked of the municipal council.
brief-title = Summary for the council
brief-subject = Where { $council } stands and what is asked of the municipal council, on one page
brief-heading = Where we stand and what comes next
brief-made = Summary for the council. { $day }.
brief-says = In one sentence
brief-rose = { $levels ->
    [one] Up 1 level since “{ $before }”.
   *[other] Up { $levels } levels since “{ $before }”.
}
brief-fell = { $levels ->
    [one] Down 1 level since “{ $before }”.
   *[other] Down { $levels } levels since “{ $before }”.
}
brief-stayed = As in “{ $before }”.
brief-target = Target: level { $target }.
brief-at-target = It is at its target.
brief-lowest = Lowest: { $item } ({ $level }).
brief-plan = What will be done
brief-plan-says = { $actions ->
    [one] The plan has 1 action,
   *[other] The plan has { $actions } actions,
} from { $span }, and costs { $amount }.
brief-plan-there = There is { $amount }.
brief-plan-unknown = { $actions ->
    [one] The amount of 1 action has still to be worked out.
   *[other] The amounts of { $actions } actions have still to be worked out.
}
brief-no-plan = There is no action plan yet.
brief-first = What comes first
brief-first-who = { $role }, by { $day }.
brief-asks = What is asked of the municipal council
brief-asks-none = Nothing for now.
brief-ask-plan = Ask for an action plan to close these gaps.
brief-ask-adopt = Adopt the action plan.
brief-ask-keep = Keep to the plan agreed on { $day }.
brief-ask-money = Set aside { $amount } in the budget.
brief-ask-money-missing = Find the { $amount } that are missing.
brief-ask-overdue = { $actions ->
    [one] Decide what to do about 1 overdue action.
   *[other] Decide what to do about { $actions } overdue actions.
}
brief-ask-hours = Give each department the hours that the plan assumes.
brief-ask-review = Review progress every three months.
