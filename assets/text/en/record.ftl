## The record of what the group agreed, to be signed.
record-title = Record of agreements
record-subject = What the group of { $council } agreed: { $about }
record-opening = In { $council }, on { $days }, the group agreed the levels of the questionnaire “{ $about }” in the round “{ $round }”.
record-opening-undated = Record of the questionnaire “{ $about }” in { $council }, round “{ $round }”.
record-present = Who was there
record-present-none = Nobody noted who was there. Write the names below when signing.
record-present-label = Present:
record-agreements = What was agreed
record-count = { $agreed ->
    [one] The group settled 1 of { $items } items.
   *[other] The group settled { $agreed } of { $items } items.
} What each person answered is not shown and does not change.
record-table = Agreements by item, with their reason
record-reason = Reason and dissent
record-divided = The group was still divided after voting again: the lower level stands.
record-evidence-wanted = Evidence is to be brought before the next round.
record-changed = Agreements that were changed
record-changed-level = Changed on { $day }; before, level { $level }.
record-changed-none = Changed on { $day }; before, no level.
record-changed-why = Reason: { $why }
record-signatures = Signatures
record-closing = Those who sign confirm that the group agreed what this record says. Signing does not mean sharing the agreed level: dissent stays in writing.
