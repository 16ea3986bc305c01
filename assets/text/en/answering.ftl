## The screen on which one person fills in the questionnaire.
answering-first-round = First round, { $year }
answering-second-round = Second round, { $year }
answering-later-round = Round { $number }, { $year }
answering-title = Questionnaire
answering-progress = { $answered } of { $of } answered
answering-position = { $dimension } · question { $number } of { $of }
answering-which = Which sentence describes your municipality best today?
answering-unknown = I don't know
answering-not-applicable = Not applicable
answering-not-ours = Not our competence
answering-not-a-level = These answers do not count as the lowest level.
answering-reason = Why?
answering-reason-hint = Write the reason so that the answer is saved.
answering-evidence = What evidence have you seen?
answering-other-evidence = Other evidence
answering-confidence = How sure is your answer?
answering-confidence-low = A little
answering-confidence-medium = Fairly
answering-confidence-high = Very
answering-comment = Comment
answering-share = Show my comment to the group, without my name
answering-share-hint = Unless you tick this, the comment stays on your sheet.
answering-high-without-evidence = Level { $level } without evidence seen. You can leave it; the group will see it marked.
answering-keys-level = choose a level
answering-keys-next = next
answering-keys-to = to
answering-questions = Questions
answering-all-questions = All questions
answering-finish = Finish
answering-finish-missing = { $missing ->
    [one] 1 answer is missing. You can finish anyway or go back to it.
   *[other] { $missing } answers are missing. You can finish anyway or go back to them.
}
answering-next-unanswered = Next unanswered
answering-search = Find a question
answering-no-match = No question has those words.
answering-closed = This round is closed: you can read but not change it.
answering-shared-competence = Shared competence: rate only what depends on the council.
answering-key-enter = Enter
answering-keys-choice = choose an option
answering-own = Your answer
answering-tick-all = Tick all that apply.
answering-none-of-these = None of these
answering-whole-hint = A whole number, without decimals.
answering-decimal-hint = It may have decimals.
answering-number-unreadable = Write only the number, in figures. If you do not know it, leave the field empty.
answering-number-not-whole = Write a whole number, without decimals.
answering-required = Required
answering-required-open = { $missing ->
    [one] 1 required answer is missing
   *[other] { $missing } required answers are missing
}
answering-required-about = Whoever made the questionnaire asks for these answers. You can go back to the first one or finish like this.
answering-required-go = Go back to the first
answering-finish-anyway = Finish like this
answering-see-own = See my result
answering-own-eyes = Take your time: Cabildo shows this sheet to you alone. The group will see how answers are spread, without names, once five people have finished.
answering-table = Dimension it answers
answering-table-hint = Each table answers one dimension only.
answering-sheet-closed = Sheet closed
answering-sheet = Sheet { $code }
answering-sheet-key-told = This is your sheet. To open it again you need this key:
answering-sheet-key-write-down = Write it down on paper. Cabildo does not show it again.
answering-sheet-sealed = What you answer is sealed. When the facilitator reveals the round, the group will see how many people chose each level, without names or codes.
answering-sheet-data-file = The key protects inside Cabildo. The data file is not encrypted: anyone with access to this computer could read it with another program.
answering-sheet-revealed = This round has been revealed: what you answer now counts, and it is said that it came later.
answering-sheet-begin = Begin
answering-sheet-key = Key of the sheet
answering-sheet-key-hint = Four digits. If you have lost it, the facilitator can give you another sheet under “Who answers”.
answering-sheet-open = Open the sheet
