## Lo que el municipio ofrece a otros y lo que necesita, tema por tema.

exchange-title = Intercambio
exchange-agree = Acordar temas
exchange-offers = Lo que podemos ofrecer
exchange-needs = Lo que necesitamos
exchange-rest = Los demás temas
exchange-no-offers = El grupo todavía no acordó qué ofrecer.
exchange-no-needs = El grupo todavía no acordó qué necesita.
exchange-open = Por acordar
exchange-neither = Ni ofrecemos ni necesitamos
exchange-suggests = { $items ->
    [one] Sus evaluaciones sugieren: «{ $name }» (por 1 pregunta acordada).
   *[other] Sus evaluaciones sugieren: «{ $name }» (por { $items } preguntas acordadas).
}
exchange-suggests-both = { $items ->
    [one] Sus evaluaciones sugieren: «{ $offer }» y «{ $need }» (por 1 pregunta acordada).
   *[other] Sus evaluaciones sugieren: «{ $offer }» y «{ $need }» (por { $items } preguntas acordadas).
}
