## The answers of a round go out as spreadsheets and come back. The words of the columns are in the files, too.
answerfiles-sheet-answers = Answers
answerfiles-sheet-agreed = Consensus
answerfiles-sheet-evidence = Evidence
answerfiles-sheet-comments = Comments
answerfiles-sheet-earlier = History
answerfiles-sheet-help = How to use

# The columns.
answerfiles-col-code = Code
answerfiles-col-item = Key
answerfiles-col-name = Topic
answerfiles-col-dimension = Dimension
answerfiles-col-question = Question
answerfiles-col-options = What can be answered
answerfiles-col-answer = Answer
answerfiles-col-instead = Other answer
answerfiles-col-reason = Reason
answerfiles-col-confidence = Certainty
answerfiles-col-hints = Evidence that is looked for
answerfiles-col-hint = Number of the evidence
answerfiles-col-seen = Evidence seen (numbers)
answerfiles-col-other = Other evidence
answerfiles-col-comment = Comment
answerfiles-col-share = Does the group read the comment?
answerfiles-col-vote = Moment
answerfiles-col-given = What was answered
answerfiles-col-level = Level
answerfiles-col-level-text = What the level says
answerfiles-col-people = People
answerfiles-col-outcome = What was agreed
answerfiles-col-recorded = Disagreement on record
answerfiles-col-dissent = Disagreement
answerfiles-col-wanted = Evidence is missing
answerfiles-col-cited = Evidence cited (numbers)
answerfiles-col-present = People present
answerfiles-col-at = Date
answerfiles-col-until = Stood until
answerfiles-col-why = Why it changed

# The words of the cells.
answerfiles-yes = Yes
answerfiles-no = No
answerfiles-unknown = I don’t know
answerfiles-not-applicable = Does not apply
answerfiles-not-ours = Not a municipal competence
answerfiles-none-of-these = None of the list
answerfiles-low = Low
answerfiles-medium = Medium
answerfiles-high = High
answerfiles-agreed = Agreed
answerfiles-no-consensus = No consensus
answerfiles-no-information = No information
answerfiles-vote-alone = Before talking
answerfiles-vote-again = Vote { $number } after talking
answerfiles-level-word = Level { $level }
answerfiles-option-level = { $level } = { $text }
answerfiles-options-choices = One or more, each on a line of its own:
answerfiles-options-whole = A whole number
answerfiles-options-decimal = A number
answerfiles-options-text = Words
answerfiles-options-date = A date, for example 2027-03-15

# How to use one person’s sheet.
answerfiles-help-for = Sheet { $code } of “{ $assessment }”. Whoever opens this file can read what is written in it: hand it to the facilitator in person.
answerfiles-help-answer = Write your answer in the column “Answer”. If you don’t know or the question does not apply, leave it empty and choose in “Other answer”.
answerfiles-help-reason = “Does not apply” and “Not a municipal competence” need a reason in the column “Reason”.
answerfiles-help-comment = The group reads your comment only if you write “Yes” in the column beside it.
answerfiles-help-empty = An empty cell changes nothing. Do not change the column “Key”: by it Cabildo knows each question.

# The screen.
answerfiles-open = For spreadsheets
answerfiles-out = Take the data of the round to a spreadsheet
answerfiles-out-about = The same that the group sees in “Consensus”: how many people chose each level, what was agreed, and the comments their authors show. Never who answered what.
answerfiles-xlsx = Excel (.xlsx)
answerfiles-xlsx-about = A sheet for each table. With it you can bring changes of the consensus back later.
answerfiles-ods = LibreOffice (.ods)
answerfiles-ods-about = The same, in the free format.
answerfiles-csv = Table of plain text (CSV)
answerfiles-csv-about = One table only, for any other program.
answerfiles-csv-table = Which table
answerfiles-saved = “{ $name }” was saved.
answerfiles-own = My sheet as a spreadsheet
answerfiles-own-about = Save it, answer it on another computer and bring it back. Whoever opens the file can read your answers.
answerfiles-file-way = Sheet { $code } as a spreadsheet
answerfiles-file-way-about = Save the empty sheet and give it to the person who answers. When it comes back, bring it here: Cabildo does not show what it says.
answerfiles-in = Bring answers back from the spreadsheet
answerfiles-in-agreed = Bring changes of the consensus back
answerfiles-in-about = Choose the file (.xlsx, .ods or .csv). You will see each change, and nothing changes until you say so.
answerfiles-choose = Choose the file
answerfiles-choose-other = Choose another file
answerfiles-changes = Changes in “{ $file }”
answerfiles-changes-about = Take the mark away from what you do not want to change. What was there is kept in history.
answerfiles-changes-none = The sheet says the same as Cabildo. There is nothing to change.
answerfiles-changes-none-left = No change of the sheet can be taken. The reason of each is below.
answerfiles-change = { $column }: from “{ $before }” to “{ $after }”
answerfiles-change-from-nothing = { $column }: “{ $after }” (it said nothing before)
answerfiles-change-to-nothing = { $column }: empty (before “{ $before }”)
answerfiles-sealed = { $answers ->
    [one] Sheet { $code } brings 1 answer.
   *[other] Sheet { $code } brings { $answers } answers.
}
answerfiles-sealed-about = The round is sealed: what was answered is not shown here. Once it is taken, the sheet is finished.
answerfiles-apply = { $changes ->
    [0] Apply the changes
    [one] Apply 1 change
   *[other] Apply the { $changes } changes
}
answerfiles-apply-sealed = Take the answers
answerfiles-applied = { $changes ->
    [0] No change was taken.
    [one] 1 question was taken.
   *[other] { $changes } questions were taken.
}
answerfiles-not-taken = { $cells ->
    [one] 1 cell cannot be taken
   *[other] { $cells } cells cannot be taken
}
answerfiles-left-out = These columns are none of the sheet’s and are not used: { $columns }.
answerfiles-why-ask = Why is what was agreed changed?

# Why a file is not made or not taken.
answerfiles-too-long = The text of “{ $item }”, column “{ $column }”, is too long for a cell of Excel. Save in the format of LibreOffice (.ods), which takes it, or shorten the text.
answerfiles-reflection = What each person reflects on is for that person alone: it goes into no spreadsheet.
answerfiles-broken = The file is no spreadsheet or is damaged. Open it, save it again as .xlsx and bring it again.
answerfiles-no-workbook = { $wrong } { $instead }
answerfiles-no-heads = The file does not have the column “Key” with another known column. Save the sheet from here again and copy your answers into it.
answerfiles-column-twice = The column “{ $head }” stands there twice. Delete one of the two and bring the file again.
answerfiles-other-code = The file is of sheet “{ $found }”, not of “{ $code }”. Choose the file of “{ $code }”.
answerfiles-bring-again = What the file said is no longer at hand. Bring it again.
answerfiles-nothing-to-take = The file brings no answer. Check that it is the one that came back.

# Why a cell is not taken.
answerfiles-why-formula = It is a formula. Write the value instead.
answerfiles-why-broken = The cell shows an error. Write the value instead.
answerfiles-why-unknown-item = This questionnaire has no question with this key, or it is not on this sheet.
answerfiles-why-item-twice = The same question is in a row above. Leave only one.
answerfiles-why-both = There is an answer and another answer, too. Leave only one.
answerfiles-why-not-one-of = Write { $allowed }.
answerfiles-why-not-a-number = It is no number that is understood. Write it without separating the thousands.
answerfiles-why-not-a-day = It is no date that is understood. Write it like this: 2027-03-15.
answerfiles-why-not-hints = Write the numbers of the list of evidence, with commas between them.
answerfiles-why-no-level = The level is missing. Write it in the column “Level”.
answerfiles-why-no-outcome = What was agreed is missing. Write it in the column “What was agreed”.
answerfiles-why-too-long = The text has more than { $most } letters. Shorten it.
answerfiles-why-ask-the-person = This cell is not understood. While the round is sealed what it says is not shown: ask the person who answers to check it.
answerfiles-why-meanwhile = This answer changed since you brought the file. Bring it again to see what it says now.
