## O que o município oferece a outros e do que precisa, tema por tema.

exchange-title = Intercâmbio
exchange-agree = Chegar a acordo
exchange-offers = O que podemos oferecer
exchange-needs = Do que precisamos
exchange-rest = Os outros temas
exchange-no-offers = O grupo ainda não acordou o que oferecer.
exchange-no-needs = O grupo ainda não acordou do que precisa.
exchange-open = Falta acordo
exchange-neither = Não oferecemos nem precisamos
exchange-suggests = { $items ->
    [one] Suas avaliações sugerem: “{ $name }” (por { $items } pergunta acordada).
   *[other] Suas avaliações sugerem: “{ $name }” (por { $items } perguntas acordadas).
}
exchange-suggests-both = { $items ->
    [one] Suas avaliações sugerem: “{ $offer }” e “{ $need }” (por { $items } pergunta acordada).
   *[other] Suas avaliações sugerem: “{ $offer }” e “{ $need }” (por { $items } perguntas acordadas).
}
