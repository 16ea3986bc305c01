## What the municipality offers to others and what it needs, topic by topic.

exchange-title = Exchange
exchange-agree = Agree on topics
exchange-offers = What we can offer
exchange-needs = What we need
exchange-rest = The other topics
exchange-no-offers = The group has not agreed yet on what to offer.
exchange-no-needs = The group has not agreed yet on what it needs.
exchange-open = To agree
exchange-neither = We neither offer nor need it
exchange-suggests = { $items ->
    [one] Your assessments suggest: “{ $name }” (from 1 agreed question).
   *[other] Your assessments suggest: “{ $name }” (from { $items } agreed questions).
}
exchange-suggests-both = { $items ->
    [one] Your assessments suggest: “{ $offer }” and “{ $need }” (from 1 agreed question).
   *[other] Your assessments suggest: “{ $offer }” and “{ $need }” (from { $items } agreed questions).
}
