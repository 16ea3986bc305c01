## Where each level comes from: what counts, what does not, and what is behind a question.
trace-title = Where the level of { $name } comes from
trace-open = See where this level comes from
trace-open-each = Where does each level come from?
trace-of-level = See where the level of { $name } comes from
trace-rule-none = No level is agreed yet, so none is shown.
trace-rule-one = Only one level is agreed, and it is the one that counts: { $level }.
trace-rule = The { $items } agreed levels are put in a row, from low to high. The one in the middle counts, which is in place { $place }: level { $level }. If two are in the middle, the lower one counts.
trace-rule-weighted = Each question counts as many times as its weight; the weights add up to { $whole }. From low to high, half of it is reached at level { $level }.
trace-coverage = Coverage: { $answered } of { $of } questions that apply have an agreed level.
trace-target = Target: of the targets of its questions ({ $aims }) the one in the middle counts, level { $level }.
trace-before = Earlier round: level { $level }.
trace-counted = What counts, from low to high
trace-left-out = What does not count, and why
trace-middle = The one in the middle
trace-weight = Weight { $weight }
trace-not-settled = Not agreed yet
trace-no-information = No information
trace-not-applicable = Does not apply to the municipality
trace-not-ours = Not a municipal competence
trace-answers = What people answered, without names
trace-sealed = Answers are shown once the round is revealed.
trace-people = { $people ->
    [one] 1 person
   *[other] { $people } people
}
trace-unknown = Don’t know
trace-evidence = Evidence, and how many people have seen it
trace-agreed = What the group agreed
trace-agreed-none = The group has not agreed on this question yet.
trace-agreed-at = Agreed on { $day }
trace-reason = Why this level and not the next
trace-dissent = What those say who see it otherwise
trace-cited = Evidence the group cited
trace-present = Who was there
trace-earlier = Earlier agreements
trace-replaced = Changed because: { $why }
trace-to-consensus = Go to the agreement
