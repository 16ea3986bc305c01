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
consensus-evidence-cited = Evidence cited
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
consensus-nobody = There are no answers in this round yet. It is best to let each person answer alone first.
consensus-see-results = See results
consensus-see-exchange = See what we offer and need
consensus-nothing-to-agree = This questionnaire asks for no levels: there is nothing for the group to agree on.

## The sealed round, and revealing it.
consensus-sealed-title = The round is sealed
consensus-sealed-about = Nobody sees what the others answered until you reveal the answers. So everybody says what they think and follows nobody.
consensus-sealed-file = Until then Cabildo shows, prints and exports no answer. But whoever holds this computer can read the data file.
consensus-sealed-finished = { $finished } of { $of } have finished
consensus-sealed-code = Code
consensus-sealed-area = Area
consensus-sealed-state = State
consensus-sealed-done = Finished
consensus-sealed-answering = Answering
consensus-sealed-not-started = Not started
consensus-reveal = Reveal the answers
consensus-reveal-title = Reveal the answers?
consensus-reveal-shows = The group will see how the answers are spread, without names or codes.
consensus-reveal-unfinished = { $people ->
    [0] Everybody has finished.
    [one] 1 person has not finished. They may do so later, but it will be said that they answered when the rest could be seen.
   *[other] { $people } people have not finished. They may do so later, but it will be said how many answered when the rest could be seen.
}
consensus-reveal-for-good = This cannot be undone. The day and time are kept.
consensus-without-answers = Agree without individual answers
consensus-without-title = Agree without individual answers?
consensus-without-about = Nobody has answered yet. The group talks and agrees on each level without seeing first what each person thinks.
consensus-revealed-at = Revealed on { $day } at { $time }
consensus-late = { $people ->
    [one] 1 person answered afterwards
   *[other] { $people } people answered afterwards
}

## The list of what is to be agreed.
consensus-concern-unsure = Low confidence
consensus-moves = Could move the dimension from { $from } to { $to }
consensus-table = Table { $number }
consensus-round-agreement = Agreement of the round: { $alpha }
consensus-not-computable = cannot be computed
consensus-agreement-about = 1 means that everybody sees the same; near 0, that people agree as if by chance. It is Krippendorff’s alpha.
consensus-agreement-none = There are very few answers, or all are the same.
consensus-agreement-dimension = Dimension
consensus-agreement-value = Agreement
consensus-agreement-item = This question

## The second vote.
consensus-vote-again = Vote again in silence
consensus-vote-about = Everybody votes in silence, for example on paper. Count the votes and enter them here. What each person answered before stays as it is.
consensus-vote-unknown = Do not know
consensus-vote-sum = { $votes } of { $voices } voices
consensus-vote-more = There are more votes than people who answered. Check the count; if it is right, keep it.
consensus-vote-none = Enter at least one vote.
consensus-vote-keep = Keep the vote
consensus-vote-turn = { $turn ->
    [1] First answer
    [2] Second vote
   *[other] Vote number { $turn }
}
consensus-still-split = Still split after voting again. You can keep “No consensus” at level { $level }: both views stay on record.
consensus-choose-no-consensus = Choose “No consensus”

## The time to talk.
consensus-timer = Time to talk
consensus-timer-of = { $minutes ->
    [one] of 1 minute
   *[other] of { $minutes } minutes
}
consensus-timer-start = Start
consensus-timer-pause = Pause
consensus-timer-restart = Start the time again
consensus-timer-left = { $minutes ->
    [0] Time is up.
    [one] 1 minute left.
   *[other] { $minutes } minutes left.
}
consensus-timer-paused = paused

## What is agreed.
consensus-evidence-seen = { $people ->
    [0] nobody saw it
    [one] 1 person saw it
   *[other] { $people } people saw it
}
consensus-evidence-missing = Nobody cited evidence they have seen for level { $level }. It is better to look at it first; you can agree all the same.
consensus-present = Present ({ $people })
consensus-present-title = Who is in the room
consensus-present-label = One person to a line
consensus-present-hint = Roles or names, as the council prefers. Each agreement keeps who was there.
consensus-change-title = Why does the agreement change?
consensus-change-about = What was agreed before was “{ $before }”. It is kept, with its reason.
consensus-change-why = Reason for the change
consensus-change-missing = Write why it changes.
consensus-take-back = Take the agreement back
consensus-earlier = Earlier agreements ({ $count })
consensus-earlier-stood = From { $from } to { $to }
consensus-earlier-why = Why it changed: { $why }
consensus-outcome-level = Level { $level }
consensus-outcome-no-consensus = No consensus, level { $level }
consensus-notes = Notes of the facilitator (never projected)

## Work at tables.
consensus-tables = Work at tables
consensus-tables-about = Each table talks about some dimensions and proposes a level. Then the plenary confirms what is proposed or agrees on something else.
consensus-tables-suggested = Cabildo proposes to share them out like this, with a similar number of questions at each table. Change it as you like.
consensus-tables-few = With fewer than eight people it is not worth splitting up: talk all together. If you still prefer to, share out the dimensions here.
consensus-tables-plenary = The plenary
consensus-tables-end = End the work at tables
consensus-propose-level = Propose level { $level } to the plenary
consensus-propose-outcome = Propose “{ $outcome }” to the plenary
consensus-proposed-level = Table { $number } proposes level { $level }
consensus-proposed-outcome = Table { $number } proposes “{ $outcome }”
consensus-confirm = Confirm what the table proposes

## The room view, for the projector.
consensus-room = Show in the room
consensus-room-leave = Back
consensus-room-first = First whoever chose { $low } speaks, then whoever chose { $high }.
consensus-room-settled = Agreed: { $outcome }
consensus-room-change = To change what was agreed, leave the room view.
consensus-room-minutes = minutes
