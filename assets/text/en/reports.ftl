## The reports screen: choose, look and save.
reports-title = Reports
reports-assessment = Results report
reports-plan = Action plan
reports-plan-about = Actions, dates, people responsible and signatures
reports-language = Language
reports-paper = Paper
reports-letter = Letter
reports-a4 = A4
reports-save = Save PDF
reports-saved = PDF saved: { $name }
reports-page = Page { $page } of { $pages }
reports-pages = { $pages ->
    [one] PDF, 1 page
   *[other] PDF, { $pages } pages
}
reports-notices = Before you print
reports-characters = These characters cannot be printed and appear as □: { $characters }
reports-preview = Preview
reports-making = Preparing the pages…
