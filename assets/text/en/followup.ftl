## Follow-up: the agreed plan, how actions go, whom they concern and which other plans they serve. Some of these words are also printed.
followup-title = Follow-up
followup-tabs = Parts of the follow-up
followup-tab-actions = Actions
followup-tab-register = Committee and stakeholders
followup-tab-alignment = Other plans
followup-empty = There are no actions to follow yet
followup-empty-about = Once the roadmap has actions, you will see here how each one goes.
followup-go-roadmap = Go to the roadmap
followup-not-agreed = Plan not agreed yet
followup-agreed-on = Agreed on { $day }

# Why an action is looked at, the most urgent first.
followup-group-overdue = Overdue
followup-group-blocked = Blocked
followup-group-late = Should have begun
followup-group-soon = Due soon
followup-group-under-way = Under way
followup-group-to-begin = To begin
followup-group-over = Done and stopped
followup-actions = { $actions ->
    [one] 1 action
   *[other] { $actions } actions
}

# How an action stands.
followup-state-again = To begin
followup-says-overdue = { $days ->
    [one] 1 day overdue
   *[other] { $days } days overdue
}
followup-says-late-to-begin = { $days ->
    [one] Should have begun yesterday
   *[other] Should have begun { $days } days ago
}
followup-says-soon = { $days ->
    [0] Due today
    [one] Due tomorrow
   *[other] Due in { $days } days
}
followup-says-done-late = { $days ->
    [one] Finished 1 day late
   *[other] Finished { $days } days late
}

# Noting how an action goes.
followup-note = Note progress
followup-note-for = Note progress of “{ $action }”
followup-how = How is it going?
followup-since = Since which day?
followup-remark = Note (optional)
followup-remark-blocked = What stands in the way?
followup-remark-stopped = Why is it stopped?
followup-shown-by = What shows that it is done?
followup-shown-by-hint = For example: minutes, a resolution, a link or a photo.
followup-note-save = Save progress
followup-noted = Progress saved.
followup-history = Noted so far
followup-history-none = Nothing has been noted yet.
followup-shown = Shown by: { $what }
followup-next-review = Next review: { $day }
followup-since-day = since { $day }

# Planned and achieved.
followup-achieved = Planned and achieved
followup-achieved-actions = { $planned ->
    [0] By today no action had to be done.
    [one] By today 1 action should be done; { $done ->
        [0] it is not
       *[other] it is
    }.
   *[other] By today { $planned } actions should be done; { $done ->
        [0] none is
        [one] 1 is
       *[other] { $done } are
    }.
}
followup-achieved-ahead = { $actions ->
    [one] 1 more action was done ahead of time.
   *[other] { $actions } more actions were done ahead of time.
}
followup-achieved-items = { $items ->
    [one] Work for 1 question should be done by now; { $done ->
        [0] it is not yet
       *[other] it is
    }.
   *[other] Work for { $items } questions should be done by now; { $done ->
        [0] it is for none yet
       *[other] it is for { $done }
    }.
}
followup-achieved-stopped = { $actions ->
    [one] 1 action was stopped and no longer counts.
   *[other] { $actions } actions were stopped and no longer count.
}
followup-achieved-levels = The level of a question changes only when the group agrees on it in a new round.
followup-achieved-bar = { $done } of { $actions } actions done
followup-items = Question by question
followup-item = Question
followup-item-level = Level today
followup-item-planned = Planned by today
followup-item-worked = Achieved by actions done
followup-item-end = At the end of the plan

# The agreed plan.
followup-agree = Agree the plan
followup-agree-about = { $actions ->
    [one] The plan is kept as it stands today: 1 action, from { $span }.
   *[other] The plan is kept as it stands today: { $actions } actions, from { $span }.
} You can go on changing it; each change will be shown against what was agreed.
followup-agree-day = Day of the agreement
followup-agree-signatories = Who signs (optional)
followup-agree-signatories-hint = One name to a line.
followup-agree-note = Note (optional)
followup-agree-go = Agree
followup-agree-done = Plan agreed.
followup-agreed = Agreed plan
followup-agreed-none = Nobody has agreed the plan yet. Agreeing it keeps it as it stands, with the date and the names.
followup-agreed-about = { $actions ->
    [one] 1 action, { $money }
   *[other] { $actions } actions, { $money }
}
followup-agreed-signed = Signed by: { $names }
followup-agreed-earlier = Earlier agreements
followup-agreed-actions = See the agreed actions
followup-changes = Changes since the agreement
followup-changes-none = The plan is as it was agreed.
followup-change-added = It was not in the agreed plan.
followup-change-dropped = It is no longer in the plan.
followup-change-later = { $weeks ->
    [one] Starts 1 week later.
   *[other] Starts { $weeks } weeks later.
}
followup-change-earlier = { $weeks ->
    [one] Starts 1 week earlier.
   *[other] Starts { $weeks } weeks earlier.
}
followup-change-longer = { $weeks ->
    [one] Takes 1 week more.
   *[other] Takes { $weeks } weeks more.
}
followup-change-shorter = { $weeks ->
    [one] Takes 1 week less.
   *[other] Takes { $weeks } weeks less.
}
followup-change-role = Passes from { $from } to { $to }.
followup-change-amount = Its cost goes from { $from } to { $to }.
followup-money = { $currency } { $amount }
followup-money-unknown = no amount

# The monthly review, on screen and on paper.
followup-review = Review of the month
followup-review-month = Month
followup-review-seen = As of { $day }
followup-review-save = Save the sheet as PDF
followup-review-nothing = Nothing to review this month.
followup-review-count = { $part }: { $actions }
followup-review-decide = What to decide
followup-review-decide-none = Nothing to decide.
followup-part-should-begin = Should begin
followup-part-done = Done since last month
followup-part-stopped = Stopped since last month
followup-decide-overdue = Set a new date or give more support: { $actions }.
followup-decide-overdue-many = { $count } overdue actions: set a new date or give more support to each one.
followup-decide-blocked = Remove what blocks: { $actions }.
followup-decide-blocked-many = { $count } blocked actions: decide how to remove what blocks each one.
followup-decide-late = Begin now or change the date: { $actions }.
followup-decide-late-many = { $count } actions that should have begun: begin them now or change their dates.
followup-decide-named = “{ $action }”
followup-decide-written = “{ $action }”: { $decisions }
followup-report-title = Monthly review
followup-report-heading = Monthly review: { $month }
followup-report-subject = How the plan of { $council } goes in { $month }
followup-report-lead = As of { $day }. { $summary }.
followup-report-table = Actions reviewed in { $month }
followup-report-action = Action
followup-report-role = Responsible
followup-report-planned = Planned
followup-report-state = State
followup-report-said = What was said
followup-report-decided = What is decided
followup-report-signatures = Who reviewed it
followup-report-committee = Follow-up committee

# The register.
followup-committee = Follow-up committee
followup-committee-none = Add those who meet every month to review the plan.
followup-others = Other stakeholders
followup-others-none = Add those whom the plan affects or who can help: neighbourhood boards, associations, other institutions.
followup-person-add = Add a person or group
followup-person-edit = Edit { $name }
followup-person-name = Name
followup-person-organisation = Institution or group (optional)
followup-person-role = Area of the municipality (optional)
followup-person-role-none = None
followup-person-committee = Belongs to the follow-up committee
followup-person-part = Part in the plan
followup-person-part-none = Not decided
followup-person-interest = Interest
followup-person-influence = Influence
followup-person-step-1 = Little
followup-person-step-2 = Some
followup-person-step-3 = Much
followup-person-step-none = Not said
followup-person-interest-says = Interest: { $step }
followup-person-influence-says = Influence: { $step }
followup-person-remark = Note (optional)
followup-person-remove = Remove { $name }
followup-person-removed = { $name } is no longer in the register.
followup-matrix = Who takes part in each action
followup-matrix-about = Only one area answers for each action. The others are chosen on the action’s sheet, in the roadmap.
followup-matrix-none = –

# Other plans.
followup-objectives = Objectives of other plans
followup-objectives-none = There are no objectives yet
followup-objectives-none-about = Write what the local, regional or national development plan wants, and tick which actions serve each objective.
followup-objectives-alone = { $objectives ->
    [one] 1 objective has no action.
   *[other] { $objectives } objectives have no action.
}
followup-actions-unlinked = { $actions ->
    [one] 1 action of the plan serves no objective.
   *[other] { $actions } actions of the plan serve no objective.
}
followup-objective-add = Add an objective
followup-objective-edit = Edit objective
followup-objective-scope = Whose plan is it?
followup-objective-plan = Name of the plan
followup-objective-plan-hint = For example: Municipal development plan 2025 to 2029.
followup-objective-text = What does it want?
followup-objective-remove = Remove the objective
followup-objective-removed = Objective removed.
followup-objective-alone = No action serves it yet
followup-objective-actions = Actions that serve it
followup-objective-choose = Choose actions
followup-objective-choose-for = Actions that serve this objective
followup-scope-local = Local
followup-scope-regional = Regional
followup-scope-national = National
followup-scope-international = International
