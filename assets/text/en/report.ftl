## The words of the printed reports.
report-foot = Self-assessment. Not an audit.
report-page-of = Page { $page } of { $pages }
report-contents = Contents
report-table = Table
report-figure = Figure
report-continued = continued
report-date = Date
report-assessment-title = Results report
report-assessment-subject = Self-assessment: { $round }
report-people = { $people ->
    [one] 1 person answered
   *[other] { $people } people answered
}
report-agreed-of = { $agreed } of { $items } items agreed by the group
report-agreed-figure = { $agreed } of { $items }
report-summary = In a few words
report-fact-agreed = items agreed
report-fact-dissent = with dissent
report-fact-unknown = without information
report-strengths = Strengths
report-strengths-table = Items at level 4 or above
report-evidence = Evidence
report-levels = The levels: { $names }.
report-gaps = Most urgent gaps
report-no-grade-title = No overall grade
report-no-grade = Each dimension shows the lower median of the levels the group agreed on. No total score is computed and councils are not compared.
report-lead-nothing = The group has not agreed on any level yet.
report-lead-same = Since “{ $before }” no dimension has moved up a level.
report-lead-rose = { $count ->
    [one] Since “{ $before }” one dimension has moved up: { $names }.
   *[other] Since “{ $before }” { $count } dimensions have moved up: { $names }.
}
report-lead-all = All dimensions stand at level { $level }.
report-lead-highest = At the highest level, { $level }, stand: { $names }.
report-lead-lowest = At the lowest, { $level }: { $names }.
report-profile-table = Profile by dimension
report-radar-caption = Agreed level (solid line), earlier round (dashed line) and target (diamond).
report-radar-caption-first = Agreed level (solid line) and target (diamond).
report-bars-caption = Agreed level, earlier round (circle) and target in twelve months (diamond).
report-bars-caption-first = Agreed level and target in twelve months (diamond).
report-map = All items
report-map-caption = Level of each item; a dark corner marks dissent, a dash no information or not agreed.
report-map-says = Map of items: { $rows }.
report-gaps-title = Gaps and targets
report-gaps-intro = Items below their target, from the most urgent to the least. Urgency is gap times importance times feasibility.
report-gaps-table = Open gaps
report-now = Today
report-target = Target
report-agreements = What the group agreed, and why
report-agreements-of = Agreements: { $dimension }
report-why = Why
report-dissent-label = Dissent:
report-dissent-noted = some people hold another level.
report-evidence-label = Evidence seen:
report-method = How it was done
report-method-levels = Each person answered alone. Then the group looked at the spread without names, talked where it was needed and agreed on one level per item, with its reason. Individual answers do not change and are not shown here.
report-method-states = An item is split when at least a third chose the lowest levels and at least a third the highest. There is agreement when the quartiles are at most one level apart and seven in ten people are near the median. If more than half do not know, there is no level and somebody finds out.
report-method-limits = This is a self-assessment: it shows what a group knows and agrees at one moment. It is not an audit and not for comparing councils. Levels 4 and 5 without evidence seen are marked “to be confirmed”.
report-participants = Who took part
report-participants-table = People by area; areas with fewer than three people are put together
report-area = Area
report-other-areas = Other areas
report-people-head = People
report-plan-title = Action plan
report-plan-subject = Actions, dates and people responsible in { $council }
report-plan-summary = The plan on one page
report-plan-lead = { $actions ->
    [one] The plan has 1 action
   *[other] The plan has { $actions } actions
} carried by { $roles ->
    [one] 1 area
   *[other] { $roles } areas
}.
report-plan-first = What comes first
report-term-ends = The term of office ends on { $day }.
report-calendar = Calendar
report-calendar-caption = Each bar is an action; arrows join what must come before. The table of actions says the same.
report-actions = Actions
report-actions-table = Actions by phase
report-from = From
report-to = To
report-sheets = Action sheets
report-improves = Improves
report-loads = Who carries what
report-roles = Actions by role
report-roles-table = Actions of each role, with dates and working weeks
report-limits = Limits of the plan
report-limit-cost = Where nobody has given an amount, cost is an estimate by band (low or medium), not a budget: it has to be worked out before the action starts.
report-limit-roles = Dates assume these hours a week. If somebody joins or leaves, dates change.
report-limit-source = Actions follow from the levels and targets the group agreed. This is a working proposal: it replaces neither the development plan nor the rules of the municipality.
report-loads-table = Actions and hours by role
report-outside = Out of the plan
report-declaration = Declaration and signatures
report-declaration-text = The council of { $council } adopts this action plan for the period from { $start } to { $end } and commits itself to give everybody responsible the time and means the plan assumes.
report-declaration-review = Progress is reviewed every three months and the self-assessment is repeated in twelve months.
report-sign-mayor = Mayor
report-sign-council = Chair of the council
report-sign-planning = Planning
report-sign-facilitator = Facilitator
report-version = Version { $version }
report-instrument = Questionnaire
report-instrument-about = What it is about
report-instrument-levels = The levels
report-instrument-choices = Options
report-instrument-why = Asked because of:
report-instrument-advice = Suggested actions
report-instrument-looks = What it looks like
report-instrument-counts = { $dimensions } dimensions, { $items } questions, { $actions } suggested actions
report-instrument-effort = { $role }, up to { $weeks } weeks, { $cost } cost
report-sdg-target = SDG { $id }, { $name }
report-plan-fact-actions = { $actions ->
    [one] action
   *[other] actions
}
report-plan-fact-cost = is what it costs
report-plan-fact-there = of { $amount } available
report-plan-fact-not-said = nobody has noted how much money there is
report-plan-fact-targets = targets reached at the end of the plan
report-plan-fact-first = { $actions ->
    [0] none in the first 3 months
    [one] 1 in the first 3 months
   *[other] { $actions } in the first 3 months
}
report-plan-quality = { $percent ->
    [0] With this money and these people, no plan is better.
   *[other] With this money and these people, no plan can be more than { $percent }% better.
}
report-calendar-marks = Tick: done. Triangle: under way. Striped bar with a pause sign: blocked. Padlock: date fixed.
report-sheet-also = Also serves
report-sheet-served = { $item } (to level { $level }; { $assessment })
report-sheet-time = Time
report-sheet-effort = { $weeks }, { $hours } h a week
report-sheet-cost = Cost
report-sheet-cost-usual = { $cost }: { $amount } (estimated)
report-sheet-cost-said = { $cost }: { $amount }
report-sheet-cost-unknown = { $cost }: amount to be worked out
report-sheet-source = Source of the money
report-sheet-due = Must end by
report-sheet-review = Reviewed on
report-sheet-sdg = SDG targets
report-sheet-principles = Principles
report-sheet-canvas = The canvas it came from
report-part-accountable-letter = A
report-part-supports-letter = S
report-part-consulted-letter = C
report-part-informed-letter = I
report-parts = Who has a part in what
report-parts-table = Actions and areas
report-parts-legend = { $letters }. Areas: { $roles }.
report-money = The money
report-money-table = What the plan costs and what there is, by year and source
report-money-source = Source
report-money-planned = Costs
report-money-there = There is
report-money-left = Left
report-money-total = Total
report-money-no-source = No source noted
report-money-currency = Amounts in { $currency }. Each action counts in the year in which it starts.
report-money-unknown = The amount is still to be worked out for: { $actions }. Until then they count as zero.
report-load-hours = Hours a week
report-load-peak = Fullest week
report-load-peak-of = { $hours } h ({ $week })
report-excluded = The council does not want these in the plan: { $actions }.
report-keeps-money = Money: { $amounts }.
report-keeps-no-money = Money: nobody has noted how much there is, so it does not limit the plan.
report-keeps-hours = Hours: each area has { $hours } hours a week for the plan.
report-keeps-hours-but = Hours: each area has { $hours } hours a week for the plan, except { $roles }.
report-keeps-role-hours = { $role } ({ $hours })
report-keeps-absences = Absences: { $absences }.
report-keeps-closed = Closed days: { $days }.
report-keeps-days = { $name }, { $dates }
report-keeps-holidays = { $days ->
    [one] Holidays: nobody works on the 1 weekday that the country’s calendar marks as a holiday.
   *[other] Holidays: nobody works on the { $days } weekdays that the country’s calendar marks as holidays.
}
report-keeps-term = Term of office: everything ends by { $day }.
report-leads-caption = Level today (filled), level expected at the end of the plan (triangle) and target in twelve months (diamond).
report-plan-quality-title = How good it is
report-cost-in = Cost ({ $currency })
report-sheet-parts = Take part
report-covered = What it contributes to
report-covered-about = Each item bears on principles of good governance, on their strategies and on targets of the Sustainable Development Goals (SDGs). Here you see at which level the items of each stand together: the lower median of what the group agreed.
report-covered-principles = Governance principles
report-covered-strategies = Strategies of those principles
report-covered-strategy = Strategy
report-covered-sdg = SDG targets
report-annex = Annex: all items and their levels
report-annex-about = The full text of each item, as the group read it. The agreed level is in bold.
report-annex-of = Items and levels: { $dimension }
report-annex-text = What the level says
report-annex-agreed = (agreed level)
report-loads-more = { $roles ->
    [one] Another department carries less work; it is under “Who carries what”, further on.
   *[other] Another { $roles } departments carry less work; they are under “Who carries what”, further on.
}
report-declaration-agreed = The plan was agreed on { $day }.
report-follow = Follow-up sheet
report-follow-about = Once a month, note by hand how each action is going and what was decided. Then enter it in the program.
report-follow-table = Follow-up month by month
report-follow-state = How is it going?
report-follow-said = What is missing or was decided
report-loads-most = Who carries most
