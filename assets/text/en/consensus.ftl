## The screen on which the group looks at the spread and agrees on a level.
consensus-title = Consensus
consensus-to-agree = To agree
consensus-agreed-of = { $agreed } of { $of } agreed
consensus-order-urgent = Most disagreement first
consensus-order-questionnaire = Order of the questionnaire
consensus-order-open = Only those not agreed
consensus-order = Order of the list
consensus-answers-without-names = { $voices ->
    [one] 1 individual answer, without name
   *[other] { $voices } individual answers, without names
}
consensus-range = { $range ->
    [0] Same level
    [one] 1 level apart
   *[other] { $range } levels apart
}
consensus-state-split = Split
consensus-state-talk = Talk
consensus-state-agreed = Close
consensus-state-few = Few answers
consensus-state-no-information = No information
consensus-unknown-short = { $people ->
    [one] 1 does not know
   *[other] { $people } do not know
}
consensus-not-applicable-short = { $people ->
    [one] 1 says it does not apply
   *[other] { $people } say it does not apply
}
consensus-not-ours-short = { $people ->
    [one] 1 says it is not our competence
   *[other] { $people } say it is not our competence
}
consensus-settled = Agreed
consensus-proposal = Proposal
consensus-votes-at = { $votes ->
    [one] 1 person at level { $level }
   *[other] { $votes } people at level { $level }
}
consensus-help-split = First hear somebody who chose { $low } and somebody who chose { $high }, with evidence. Up to 8 minutes.
consensus-help-talk = Talk for 3 minutes: one of the lowest voices and one of the highest, with evidence.
consensus-help-agreed = The group is close. You can agree without talk.
consensus-help-few = Fewer than three answers have a level: agree with care.
consensus-help-no-information = More than half do not know. Leave “No information” and note who will find out.
consensus-lower-median = The proposal is the lower median.
consensus-level = Agreed level
consensus-why-not-next = Why level { $level } and not the next?
consensus-why = Why?
consensus-dissent = Put the dissent on record
consensus-dissent-people = { $people ->
    [one] 1 person chose another level
   *[other] { $people } people chose another level
}
consensus-dissent-words = What do they hold?
consensus-evidence-wanted = Ask for evidence before the next round
consensus-evidence-cited = Evidence seen
consensus-evidence-count = { $hint }, { $people }
consensus-comments = Shared comments
consensus-other-outcome = Another outcome
consensus-no-consensus = No consensus
consensus-no-consensus-hint = Still split after voting again: the lower level stands and both views are kept.
consensus-no-information = No information
consensus-not-applicable = Not applicable
consensus-not-ours = Not a municipal competence
consensus-agree-level = Agree on level { $level } and go on
consensus-record-no-consensus = Keep “No consensus” at level { $level }
consensus-record-no-information = Keep “No information”
consensus-record-not-applicable = Keep “Not applicable”
consensus-record-not-ours = Keep “Not our competence”
consensus-change = Change what was agreed
consensus-reopened = The agreement was taken back and stays in history.
consensus-target = Target in 12 months
consensus-importance = Importance
consensus-feasibility = Feasibility
consensus-nobody = There are no answers in this round yet. First let people answer.
consensus-see-results = See results
consensus-see-exchange = See what we offer and need
consensus-nothing-to-agree = This questionnaire asks for no levels: there is nothing for the group to agree on.
