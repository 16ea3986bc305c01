## The plan goes out to other programs and comes back. The words of the columns are in the files too.
planfiles-name = Action plan of { $council }
planfiles-sheet = Plan
planfiles-sheet-help = How to use
planfiles-do-not-change = This column is not changed here.

# The instructions in the spreadsheet.
planfiles-help-change = Change what you need in the sheet “Plan” and save it in the same format (.xlsx or .ods).
planfiles-help-grey = Do not change the grey columns or delete the hidden row at the top: Cabildo knows each action by them.
planfiles-help-new = To add an action of your own, write its title, who is responsible and the weeks in a new row. Leave the key empty.
planfiles-help-state = If an action is done, choose “Done” and write in the notes what shows it. If it was stopped, choose “Stopped” and write the reason in the notes. If you leave the dates as they are, the day on which you bring the changes counts.
planfiles-help-dates = The plan works in whole weeks. A start date that breaks the plan is not taken, and you are told why. If you change the end, the weeks change.
planfiles-help-supports = If several areas help, put a semicolon between their names.
planfiles-help-missing = Deleting a row does not remove the action from the plan.
planfiles-help-back = To bring the changes back: Roadmap, “Other programs”, “Bring changes from the spreadsheet”. Nothing changes until you approve it.

# The columns.
planfiles-col-key = Key
planfiles-col-phase = Phase
planfiles-col-assessment = Assessment
planfiles-col-start = Start
planfiles-col-end = End
planfiles-col-hours = Hours a week
planfiles-col-supports = Who helps
planfiles-col-amount = Amount
planfiles-col-currency = Currency
planfiles-col-source = Source of the money
planfiles-col-state = State
planfiles-review-month = Monthly review of the plan of { $council }
planfiles-review-action = Review: { $action }

# The screen.
planfiles-open = Other programs
planfiles-out = Take the plan to other programs
planfiles-calendar = Calendar
planfiles-calendar-about = Deadlines and reviews in the calendar of your phone or computer. If you import it again, they are updated.
planfiles-workbook = Spreadsheet
planfiles-workbook-about = One row for each action, to work on with your team and bring the changes back.
planfiles-project = Microsoft Project and ProjectLibre
planfiles-project-about = For those who already plan with these programs.
planfiles-csv = Text table (CSV)
planfiles-csv-about = For any other program.
planfiles-saved = “{ $name }” was saved.
planfiles-in = Bring changes from the spreadsheet
planfiles-in-about = Choose the spreadsheet you saved from here. You see each change, and nothing changes until you approve it.
planfiles-choose = Choose the spreadsheet
planfiles-choose-other = Choose another spreadsheet
planfiles-changes = Changes in “{ $file }”
planfiles-changes-none = The spreadsheet says the same as the plan. There is nothing to change.
planfiles-changes-none-left = No change in the spreadsheet can be taken. The reason for each is below.
planfiles-changes-about = Untick what you do not want to change. If the plan changed after the spreadsheet was saved, those changes appear here too, the other way round.
planfiles-change = { $column }: from “{ $before }” to “{ $after }”
planfiles-change-from-nothing = { $column }: “{ $after }” (it said nothing before)
planfiles-change-to-nothing = { $column }: empty (before: “{ $before }”)
planfiles-new-action = New action
planfiles-entry = { $name }: { $value }
planfiles-apply = { $changes ->
    [0] Apply the changes
    [one] Apply 1 change
   *[other] Apply the { $changes } changes
}
planfiles-applied = { $changes ->
    [0] No change was taken.
    [one] 1 change was taken.
   *[other] { $changes } changes were taken.
}
planfiles-applied-states = The states are in the follow-up: undoing the change of the plan does not delete them.
planfiles-not-taken = { $cells ->
    [one] 1 cell cannot be taken
   *[other] { $cells } cells cannot be taken
}
planfiles-were-not-taken = { $cells ->
    [one] 1 change was not taken
   *[other] { $cells } changes were not taken
}
planfiles-missing = { $actions ->
    [one] 1 action of the plan is not in the spreadsheet and stays as it is: { $titles }.
   *[other] { $actions } actions of the plan are not in the spreadsheet and stay as they are: { $titles }.
}
planfiles-left-out-columns = These columns are not part of the plan and are not used: { $columns }.

# Closed days out of a calendar.
planfiles-closed = Bring closed days from a calendar
planfiles-closed-about = Choose a calendar file (.ics) with the public holidays or local feasts. You see the days before you add them.
planfiles-closed-found = Days found in “{ $file }”
planfiles-closed-none = The calendar has no closed days within the plan.
planfiles-closed-known = Already in the plan
planfiles-closed-unnamed = No name
planfiles-closed-add = { $days ->
    [0] Add the days
    [one] Add 1 closed day
   *[other] Add { $days } closed days
}
planfiles-closed-meetings = { $meetings ->
    [one] 1 meeting with a time of day is not taken: people work that day.
   *[other] { $meetings } meetings with a time of day are not taken: people work on those days.
}
planfiles-closed-left-out = What was not taken and why
planfiles-left-out = “{ $name }” (line { $line }): { $why }
planfiles-left-out-outside = { $days ->
    [one] 1 date is outside the plan.
   *[other] { $days } dates are outside the plan.
}
planfiles-event-unnamed = No name
planfiles-event-timed = it has a time of day; it is a meeting.
planfiles-event-cancelled = it is cancelled in the calendar.
planfiles-event-no-day = it does not say which day. Add it by hand.
planfiles-event-bad-date = “{ $written }” is not a date. Add it by hand.
planfiles-event-too-long = it lasts more than { $most } days. If you really close for that long, add it by hand.
planfiles-event-repeats = it repeats in a way Cabildo does not understand. Add its days by hand.
planfiles-event-changes = it changes one day of another entry. Check that day and add it by hand.
planfiles-event-other-years = it is not between { $first } and { $last }.

# Why a file is not taken.
planfiles-no-workbook = { $wrong } { $instead }
planfiles-broken-workbook = The file is not a spreadsheet or is damaged. Open it, save it again as .xlsx and bring it once more.
planfiles-not-a-plan = That spreadsheet is not a plan saved from here, or its hidden top row is missing. Save the plan as a spreadsheet again and copy your changes into it.
planfiles-column-twice = The column “{ $head }” is there twice. Delete one of the two and bring the spreadsheet again.
planfiles-other-council = It is the plan of another municipality. Choose the spreadsheet that was saved from this plan.
planfiles-calendar-too-large = The calendar has more than { $most } MB. Export only the calendar of public holidays.
planfiles-calendar-too-many = The calendar has more than { $most } dates. Export only the calendar of public holidays.
planfiles-not-a-calendar = The file is not a calendar. Choose a file that ends in .ics.
planfiles-calendar-not-text = Line { $line } has letters that cannot be read. Export it again, with UTF-8 encoding.
planfiles-calendar-broken = The calendar is damaged in line { $line }. Export it again.
planfiles-calendar-cut = The calendar is incomplete: what begins in line { $line } has no end. Download or export it again.

# Why a cell is not taken.
planfiles-why-formula = It is a formula. Write the value in its place.
planfiles-why-broken = The cell shows an error. Write the value in its place.
planfiles-why-cannot-be-changed = This column follows from the rest of the plan and is not changed in the spreadsheet.
planfiles-why-unknown-key = The action is no longer in the plan. If you want it, include it in the roadmap.
planfiles-why-key-twice = The same action stands in a row above. Leave only one; for a new action, delete the key.
planfiles-why-no-title = A new action needs a title. Write it in the row.
planfiles-why-no-role = A new action needs somebody responsible. Choose it in the row.
planfiles-why-no-weeks = A new action needs its weeks. Write them in the row.
planfiles-why-empty = This cell cannot be empty.
planfiles-why-not-a-day = It is not a date. Write it as a date, for example 2027-03-15.
planfiles-why-not-a-number = Write a whole number from { $least } to { $most }.
planfiles-why-not-an-amount = Write the amount with digits only, without decimals or symbols.
planfiles-why-not-one-of = Choose { $allowed }.
planfiles-why-unknown-role = “{ $name }” is not a known role. Use the names in the sheet “How to use”, with semicolons between them.
planfiles-why-unknown-need = “{ $key }” is not the key of another action of the plan. Copy the key from the first column.
planfiles-why-needs-advised = What this action needs first comes from the questionnaire. It can only be changed for your own actions.
planfiles-why-end-before-start = It would end before it starts. Change the other date too.
planfiles-why-too-long = The text has more than { $most } letters. Shorten it.
planfiles-why-meanwhile = The plan has changed since you brought the spreadsheet. Bring it again to see what it says now.
planfiles-why-usual = With nothing written, what the questionnaire proposes or the plan reckons counts. Write what you want instead.
planfiles-why-agreed = An action is agreed when the plan is agreed. Agree the plan in the follow-up.
planfiles-why-nothing-shows = To count it as done, write in the notes of its row what shows it: minutes, a resolution, a link. Take the note as well.
planfiles-why-no-reason = To stop it, write the reason in the notes of its row. Take the note as well.
planfiles-why-begun = It has begun: this date is a fact and is not changed in the plan. Note in the follow-up what happened.
planfiles-why-weeks-and-end = The end and the weeks in the spreadsheet do not agree. Change only one of the two.
planfiles-why-whole-weeks = The plan works in whole weeks: with these dates it still ends on { $day }.
planfiles-why-breaks = On that date the plan does not hold. { $breaks }
