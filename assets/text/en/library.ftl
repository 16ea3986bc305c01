## The library of questionnaires.

library-title = Library
library-import = Import
library-views = Show
library-all = Questionnaires
library-by-theme = By theme
library-search = Search by name or theme
library-no-match = No questionnaire matches what you are looking for.
library-size = { $items ->
    [one] 1 question
   *[other] { $items } questions
}, { $dimensions ->
    [one] 1 dimension
   *[other] { $dimensions } dimensions
}
library-version = Version { $version }
library-items = { $items ->
    [one] 1 question
   *[other] { $items } questions
}
library-takes = You can import the Cabildo template once it is filled in, an XLSForm or a CISO Assistant YAML library.
library-save-template = Template to write your own
library-saved = “{ $name }” was saved.

## One questionnaire.

library-installed = installed on { $date }
library-used = { $assessments ->
    [0] not used yet
    [one] used in 1 assessment
   *[other] used in { $assessments } assessments
}
library-use = Use in an assessment
library-read = Read in full
library-save-workbook = Save as a spreadsheet
library-save-xlsform = Save as XLSForm
library-dimensions = Dimensions
library-scale = Scale
library-languages = Languages
library-versions = Versions
library-version-newest = { $version }, current
library-versions-stay = Each assessment keeps the version it began with until somebody changes it.
library-older = This is version { $version }. The current one is { $newest }.
library-see-newest = See the current one
library-source = Source and licence
library-shipped = This questionnaire comes with Cabildo. Its texts may be used, copied and adapted if Cabildo is named (CC BY 4.0).
library-imported = This questionnaire was imported on this computer. Its terms of use are those of its author.
library-purpose-maturity = It is for agreeing on levels as a group and planning.
library-purpose-reflection = It is for each person to reflect. Nobody else sees their answers.
library-purpose-exchange = It is for saying what the municipality can offer to others and what it needs to learn.
library-repeats-service = It is answered once for each service.
library-repeats = It is answered once for each case the municipality chooses.

## Reading in full.

library-back = Back to the summary
library-print = Save PDF to print
library-levels = Levels
library-choices = Choices
library-evidence = What would back it
library-why = Why it is asked
library-why-principles = Governance principles
library-why-strategies = Strategies
library-why-sdg = SDG targets
library-why-topics = Topics
library-advice = What is advised
library-advice-reaches = To reach level { $level }
library-advice-role = Responsible
library-advice-product = What it leaves
library-advice-indicator = How it is measured
library-advice-first-step = First step

## By theme.

library-theme-kind = What are you looking for?
library-link-principle = Governance principle
library-link-strategy = Strategy
library-link-sdg = SDG target
library-link-topic = Topic of exchange
library-theme-pick = Choose one from the list
library-theme-pick-about = You will see which questions deal with it, in all questionnaires of the library.
library-theme-asked = What is asked about

## Importing.

library-import-of = Import: { $file }
library-import-mend = { $problems ->
    [one] Correct 1 thing to finish.
   *[other] Correct { $problems } things to finish.
}
library-import-nothing = Nothing has been installed yet: a questionnaire is installed only when everything is right.
library-import-done = “{ $title }”, version { $version }, is now in the library.
library-import-before = “{ $title }”, version { $version }, was in the library already. Nothing changed.
library-import-problems = What has to be corrected
library-import-left-out = What is left out
library-import-left-out-about = Cabildo does not use these parts of the file. The rest does not depend on them.
library-import-place = Where
library-import-wrong = What is wrong
library-import-what = What is not used
library-import-instead = What to write
library-import-again = Import again
library-template-name = Questionnaire template
library-choose-file = Choose the file of the questionnaire
