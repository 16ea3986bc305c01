## What the plan keeps to: time, closed days, staff, money and assessments.
keeps-title = What the plan keeps to
keeps-at-once = Each change is saved at once and makes the plan anew. You can undo it.
keeps-time = Time
keeps-money = Money
keeps-budget = Budget
keeps-budget-none = No limit
keeps-budget-none-about = No budget: money does not limit the plan. Add a source when you know how much there is.
keeps-budget-sum = In the plan: { $currency } { $planned } of { $there }. An empty year is a year without money from that source. Actions that name no source use the one without a name or, if there is none, the one with most money.
keeps-staff = Staff
keeps-hours-unit = h/week
keeps-hours-a-week = Hours a week
keeps-sources-count = { $count ->
    [0] None
   *[other] { $count } assessments
}
keeps-runs = The plan runs from { $start } to { $end }.
keeps-within-term = Everything ends with the term of office, on { $day }
keeps-term-unknown = If you enter when the term of office ends, the plan can keep to it.
keeps-enter-term = Enter the term of office
keeps-closed-about = A week with three or more closed days does not count as a working week.
keeps-count-holidays = Count the holidays of { $country }
keeps-no-carnival = In { $country }, Carnival and other days that are usually free are not national holidays. If your town hall closes, add them below.
keeps-holidays-during = { $count ->
    [one] 1 holiday on a working day during the plan
   *[other] { $count } holidays on working days during the plan
}
keeps-holidays-unknown = Cabildo does not know the holidays of { $country }. Enter them below.
keeps-country-unknown = The municipality’s country is missing: without it no holidays are counted. Choose it in Settings, or enter the days below.
keeps-closed-own = Other closed days
keeps-closed-remove = Remove { $days }
keeps-to-hint = Empty: one day only
keeps-closed-name = Name
keeps-closed-name-hint = For example, town feast
keeps-usual-role-hours = Usual hours of a role
keeps-usual-role-hours-hint = A week, for the plan’s actions, from 0 to 400.
keeps-usual-action-hours = Usual hours of an action
keeps-usual-action-hours-hint = A week, unless its sheet says otherwise, from 1 to 80.
keeps-role-hours = Hours a week of each role
keeps-role-hours-hint = Empty: as usual. With 0 hours the role carries no action. A role may be several people.
keeps-carries = Carries
keeps-hours-of-role = Hours a week of { $role }
keeps-usual = Usual: { $value }
keeps-other-role = Give hours to another role
keeps-choose-role = Choose a role
keeps-absences = Absences
keeps-absences-none = None. Enter holidays, leave or weeks in which a role has no time for the plan.
keeps-absence-remove = Remove the absence of { $role }, { $days }
keeps-away-who = Who
keeps-add-absence = Add absence
keeps-currency = Currency
keeps-currency-hint = Three letters: USD, COP, BRL
keeps-low-amount = An action of low cost
keeps-medium-amount = An action of medium cost
keeps-amounts-hint = These are estimates: they count while the action’s sheet names no amount. High cost is always entered on the sheet. If you change the currency, check every amount: they are not converted.
keeps-source = Source of money
keeps-source-hint = For example, own funds. May be left empty.
keeps-source-unnamed = No source named
keeps-source-remove = Remove “{ $source }” from the budget
keeps-source-year = { $source }, { $year }
keeps-planned = In the plan: { $currency } { $amount }
keeps-amount-a-year = Each year ({ $currency })
keeps-add-source = Add source
keeps-sources-about = The actions come from the gaps of these assessments. Targets, importance and feasibility are changed in the results of each.
keeps-sources-least = The plan needs at least one assessment.
keeps-source-round = { $round } · { $gaps }
keeps-day-missing = The first day is missing.
keeps-amount-missing = The amount is missing. Enter 0 if there is no money.
keeps-to-targets = See results and targets
