## What several screens say: names, buttons, notices.

common-app = Cabildo
common-skip-to-content = Skip to content
common-offline = Offline: everything is kept on this computer

# Navigation, in the bar on the left.
common-nav-home = Home
common-nav-answering = Questionnaire
common-nav-consensus = Consensus
common-nav-results = Results
common-nav-spread = Spread
common-nav-exchange = Exchange
common-nav-roadmap = Roadmap
common-nav-follow-up = Follow-up
common-nav-reports = Reports
common-nav-workshop = Workshop
common-nav-library = Library
common-nav-settings = Settings
common-nav-main = Main navigation

# Buttons.
common-save = Save
common-cancel = Cancel
common-close = Close
common-next = Next
common-previous = Previous
common-undo = Undo

# Beside the name of a field: “Comment (optional)”.

common-language = Language
common-theme = Theme
common-theme-light = Light
common-theme-dark = Dark
common-theme-system = As on this computer

# What happens to what is typed.
common-saving = Saving…
# $time: the hour, “10:42”.
common-saved-at = Saved at { $time }
common-not-saved = Not saved

# Levels.
# $level: the number of the level.
common-level = Level { $level }
# $level: the number; $name: “Emerging”.

# Cost of an action.
common-cost-low = Low
common-cost-medium = Medium
common-cost-high = High

common-municipality = Municipality
common-country = Country
common-cost = Cost

# Quantities.
common-weeks = { $weeks ->
    [one] { $weeks } week
   *[other] { $weeks } weeks
}
# “22 of 37”.
common-of = { $done } of { $total }

# A date field.
common-day-hint = Day/month/year, for example 31/12/2027
common-day-unreadable = Write the day, the month and the year in numbers, for example 31/12/2027.
# $month: “February 2027”; $last: 28.
common-day-past-month-end = The last day of { $month } is { $last }. Correct the date.
common-retry = Try again
common-kilobytes = { $number } kB
common-megabytes = { $number } MB
common-gigabytes = { $number } GB
common-number-unreadable = Enter a whole number, without a minus sign and without decimals.
common-number-between = Enter a number from { $least } to { $most }.
common-nav-packages = Carry and bring
common-cell-place = { $column }, row { $row }
common-cell-says = It says “{ $text }”.
common-cell-says-nothing = It says nothing.
