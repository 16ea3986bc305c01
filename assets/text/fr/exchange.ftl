## Ce que la municipalité offre à d’autres et ce dont elle a besoin, thème par thème.

exchange-title = Échange
exchange-agree = Convenir des thèmes
exchange-offers = Ce que nous pouvons offrir
exchange-needs = Ce dont nous avons besoin
exchange-rest = Les autres thèmes
exchange-no-offers = Le groupe n’a pas encore convenu de ce qu’il offre.
exchange-no-needs = Le groupe n’a pas encore convenu de ses besoins.
exchange-open = Sans accord
exchange-neither = Ni offre ni besoin
exchange-suggests = { $items ->
    [one] Vos évaluations suggèrent : « { $name } » (d’après { $items } question convenue).
   *[other] Vos évaluations suggèrent : « { $name } » (d’après { $items } questions convenues).
}
exchange-suggests-both = { $items ->
    [one] Vos évaluations suggèrent : « { $offer } » et « { $need } » (d’après { $items } question convenue).
   *[other] Vos évaluations suggèrent : « { $offer } » et « { $need } » (d’après { $items } questions convenues).
}
