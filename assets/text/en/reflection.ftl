## Questionnaires that people answer for themselves: their own result and the spread of the group.

reflection-title = My result
reflection-promise = Cabildo shows this sheet to you alone. It is no grade, and it is neither added up nor compared with anybody.
reflection-closes = When you finish, the sheet is closed for good: nobody can open it again, not even you. If you want to remember something, note it down first.
reflection-back = Back to the questions
reflection-finish = Finish and close my sheet
reflection-finished = Your sheet is closed. Thank you for answering.
reflection-round-closed = This round is closed: your sheet will no longer count in the group.
reflection-answered = { $of ->
    [one] You answered { $answered } of 1 statement
   *[other] You answered { $answered } of { $of } statements
}
reflection-stands = Your answers stand at “{ $step }”, on a scale from “{ $lowest }” to “{ $highest }”.
reflection-few = It takes at least three answers to see something here.
reflection-practices = You could try
reflection-turned = Some statements describe what is better avoided. Your answers to those are read the other way round.

## Who answers.

reflection-people-none = Add each person who is going to answer. Everybody answers for themselves, and the group only sees how answers are spread.
reflection-person-new = One more person
reflection-people-own = Everybody answers for themselves alone. Cabildo shows their sheet to nobody else and closes it when they finish.
reflection-see-spread = See the spread

## The spread of the group.

reflection-spread = Spread
reflection-spread-about = { $people ->
    [one] How 1 person answered, without a name. It is neither a level nor a grade.
   *[other] How { $people } people answered, without names. It is neither a level nor a grade.
}
reflection-missing = { $missing ->
    [one] 1 more person is needed
   *[other] { $missing } more people are needed
}
reflection-missing-about = { $people ->
    [0] The spread appears once five people have finished, so that nobody knows who answered what. Nobody has finished yet.
    [one] The spread appears once five people have finished, so that nobody knows who answered what. 1 has finished.
   *[other] The spread appears once five people have finished, so that nobody knows who answered what. { $people } have finished.
}
reflection-go-people = See who answers
reflection-statement = Statement
reflection-reversed = Here the lowest answer is the wanted one.
reflection-few-answered = Fewer than five people answered it: it is not shown.
reflection-group-practices = To try as a group
