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
answering-not-a-level = These answers do not count as level 1.
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
