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
home-start-form-short = Express, { $items } questions
home-start-name = Name of the assessment (optional)
home-start-name-hint = Left empty: “{ $name }”.
home-start = Start the assessment
