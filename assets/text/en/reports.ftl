## The reports screen: choose, look and save.
reports-title = Reports
reports-assessment = Results report
reports-plan = Action plan
reports-plan-about = Actions, dates and signatures
reports-language = Language
reports-paper = Paper
reports-letter = Letter
reports-a4 = A4
reports-save = Save PDF
reports-saved = Saved: { $name }
reports-page = Page { $page } of { $pages }
reports-pages = { $pages ->
    [one] PDF, 1 page
   *[other] PDF, { $pages } pages
}
reports-notices = Before you print
reports-characters = These characters cannot be printed and appear as □: { $characters }
reports-preview = Preview
reports-making = Preparing the pages…
reports-round = Assessment
reports-group-results = Results
reports-group-paper = To answer on paper
reports-group-plan = Action plan
reports-group-workshop = Workshop
reports-assessment-about = Levels, reasons and gaps
reports-brief = Brief for the council
reports-brief-about = One page for deciding
reports-record = Record of agreement
reports-record-about = What was agreed, to be signed
reports-poster = Profile poster
reports-poster-about = To hang on the wall
reports-progress = Progress between rounds
reports-progress-about = What changed since before
reports-review = Follow-up meeting
reports-review-about = This month’s sheet
reports-half-year = Half-yearly report
reports-half-year-about = Progress and lessons
reports-include = Include
reports-include-comparison = Comparison with the round before
reports-include-reasons = Reasons for the agreement
reports-include-participants = People by area
reports-include-annex = Annex with all questions
reports-include-logos = The council’s logos
reports-grey = Printer without colour
reports-grey-patterns = Use patterns instead of colour
reports-print = Print
reports-print-how = It opens in your computer’s viewer; print from there.
reports-save-word = For Word
reports-save-tables = For Excel
reports-go-to-page = Go to page { $page }
reports-thumbnails = Pages
reports-batch = For several councils…
reports-batch-title = Make this report for several councils
reports-batch-all = All
reports-batch-without = Cannot be made yet for: { $names }
reports-batch-none = It cannot be made for any council yet.
reports-batch-cancel = Cancel
reports-batch-doing = { $done } of { $of }: { $name }
reports-batch-stopped = Cancelled. { $done } of { $of } are already saved in the folder “{ $folder }”.
reports-batch-failed = { $name }: { $why }
reports-batch-begin = { $count ->
    [one] Choose a folder and make 1 report
   *[other] Choose a folder and make { $count } reports
}
reports-batch-done = { $count ->
    [one] 1 report saved in the folder “{ $folder }”.
   *[other] { $count } reports saved in the folder “{ $folder }”.
}
reports-group-networks = City networks
reports-questionnaire = Questionnaire on paper
reports-questionnaire-about = All questions
reports-answer-sheets = Answer sheets
reports-answer-sheets-about = With a code, to be ticked
reports-ballots = Ballots for a table
reports-ballots-about = For a secret vote
reports-membership = Membership application
reports-membership-about = Draft for the network
reports-award = Award application
reports-award-about = Draft for the network
reports-ask-dimension = Dimension
reports-ask-dimension-all = All
reports-ask-blank = Sheets without a code
reports-ask-blank-nothing = Empty: one for each person who answers on paper
reports-ask-seats = People at the table
reports-ask-month = Month
reports-ask-last-month = Last of the six months
reports-ask-words = Words per text, at most
reports-ask-words-nothing = Empty: as is usual
reports-logos = Choose logos…
