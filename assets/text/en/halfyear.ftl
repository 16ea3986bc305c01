## The report on six months of the plan, with what was learned.
halfyear-title = Half-yearly report
halfyear-heading = Half-yearly report: { $span }
halfyear-subject = How the plan of { $council } went: { $span }
halfyear-span = { $from } to { $to }
halfyear-nothing = The plan had no actions in these six months.
halfyear-seen = As of { $day }.
halfyear-lead = { $done ->
    [0] No action was finished
    [one] 1 action was finished
   *[other] { $done } actions were finished
}, { $going ->
    [0] none is under way and on time
    [one] 1 is under way and on time
   *[other] { $going } are under way and on time
}, { $late ->
    [0] none is late
    [one] 1 is late
   *[other] { $late } are late
} and { $blocked ->
    [0] none is blocked
    [one] 1 is blocked
   *[other] { $blocked } are blocked
}.
halfyear-done = done
halfyear-under-way = under way
halfyear-late = late
halfyear-blocked = blocked
halfyear-went = How each action went
halfyear-went-none = Nobody worked on an action in these six months.
halfyear-group-done = Done in these six months
halfyear-group-late = Late
halfyear-group-stopped = Stopped in these six months
halfyear-table = The actions of these six months
halfyear-amount = Planned cost
halfyear-state-since = { $state }, { $day }
halfyear-money = What was done was to cost { $amount }, according to the plan. What was really paid is in the municipality’s accounts.
halfyear-money-unknown = { $actions ->
    [one] Nobody noted the amount of 1 action.
   *[other] Nobody noted the amounts of { $actions } actions.
}
halfyear-money-none = No action was finished, so no cost is counted.
halfyear-learned = What we learned
halfyear-learned-none = Nobody has noted yet what was learned.
halfyear-learned-more = What we would do again, and what we would do differently:
halfyear-next = The next six months
halfyear-next-none = No actions are planned for the next six months.
halfyear-next-table = Actions under way or beginning, with their dates in the plan
halfyear-signatures = Who presents this report
