## Home: the assessments of the council.

home-title = Assessments of { $council }
home-new = New assessment
home-resume = Carry on where you stopped
home-resume-where = { $title }, { $round }. { $code } is answering.
home-resume-progress = { $answered } of { $of } questions answered.
home-resume-go = Continue
home-resume-who = See who answers
home-progress-says = Progress by dimension
home-all = All assessments
home-assessment = Assessment
home-stage = Stage
home-progress = Progress
home-changed = Last change
home-round-items = { $items ->
    [one] { $round } · 1 question
   *[other] { $round } · { $items } questions
}
home-stage-answering = Questionnaire
home-stage-agreeing = Consensus
home-stage-settled = Agreed
home-stage-closed = Closed
home-progress-people = { $of ->
    [0] Nobody yet
    [one] { $finished } of 1 person
   *[other] { $finished } of { $of } people
}
home-progress-agreed = { $of ->
    [one] { $agreed } of 1 agreement
   *[other] { $agreed } of { $of } agreements
}
home-changed-today = Today, { $time }
home-changed-yesterday = Yesterday, { $time }
home-attention = Waiting for you
home-attention-none = Nothing for now.
home-attention-unfinished = { $people ->
    [one] 1 person has not finished
   *[other] { $people } people have not finished
}
home-attention-unfinished-go = See who
home-attention-agree = { $items ->
    [one] 1 question is left to agree on
   *[other] { $items } questions are left to agree on
}
home-attention-agree-go = Go to consensus
home-attention-plan = { $gaps ->
    [0] Everything is agreed
    [one] 1 gap can go into the plan
   *[other] { $gaps } gaps can go into the plan
}
home-attention-plan-go = See the roadmap
home-attention-overdue = { $actions ->
    [one] 1 action is overdue
   *[other] { $actions } actions are overdue
}
home-attention-soon = { $actions ->
    [one] 1 action is due within { $days } days
   *[other] { $actions } actions are due within { $days } days
}
home-attention-follow-up-go = See the follow-up
home-attention-term = The term of office ends on { $date }
home-attention-term-about = It is wise for the plan to finish or hand over what matters before then.
home-empty = There are no assessments yet
home-empty-about = An assessment brings together the answers of several people, helps to agree on a level for each question, and proposes a roadmap. Choose one to begin with.

## Starting an assessment.

home-start-title = New assessment
home-start-instrument = What do you want to assess?
home-start-size = { $dimensions } dimensions, { $items } questions
home-start-form = Form
home-start-form-full = Full, { $items } questions
home-start-form-short = { $name }, { $items } questions
home-start-by-dimension = Each table answers one dimension only; together they answer the whole questionnaire.
home-start-subjects-services = About which services?
home-start-subjects-services-about = It is answered once for each service; each will be an assessment of its own.
home-start-subjects = What is it about?
home-start-subjects-about = It is answered once for each case; each will be an assessment of its own.
home-start-service = Service { $number }
home-start-subject = Case { $number }
home-start-service-add = Add another service
home-start-subject-add = Add another case
home-purpose-maturity = Agree on levels and plan
home-purpose-maturity-about = Several people answer, the group agrees on a level for each question, and the roadmap comes out of it.
home-purpose-reflection = Reflect, each person alone
home-purpose-reflection-about = Nobody else sees what each person answers, and no level is agreed.
home-purpose-exchange = Exchange with other municipalities
home-purpose-exchange-about = The group agrees on what the municipality can offer and what it needs to learn.
home-start-name = Name of the assessment (optional)
home-start-name-hint = Left empty: “{ $name }”.
home-start = Start the assessment

## A new version of the questionnaire.

home-newer = There is a new version of the questionnaire
home-move-title = New version of the questionnaire
home-move-about = “{ $title }” uses version { $from }. Version { $to } is in the library. See what changes before you decide.
home-move-kept = { $items ->
    [0] No question stays the same.
    [one] 1 question stays the same.
   *[other] { $items } questions stay the same.
}
home-move-history = { $answers ->
    [0] No answer or agreement goes to history.
    [one] 1 answer or agreement goes to history. It is not deleted, but no longer counts in this round.
   *[other] { $answers } answers and agreements go to history. They are not deleted, but no longer count in this round.
}
home-move-closed = Closed rounds stay as they were.
home-move-reworded = Reworded
home-move-reworded-about = Answers are kept and can be compared with earlier ones.
home-move-levels = The levels changed
home-move-levels-about = Answers are kept, but not compared with earlier ones. It is worth checking them.
home-move-replaced = Answered in another way
home-move-replaced-about = They have to be answered again.
home-move-dropped = No longer asked
home-move-dropped-about = What was answered goes to history.
home-move-new = New question
home-move-new-about = They have to be answered.
home-move-before = Before: { $question }
home-move-now = Now: { $question }
home-move-stay = Stay with version { $from }
home-move-go = Move to version { $to }
home-moved = “{ $title }” now uses version { $to }.
