## Uma página para quem decide: onde estamos e o que se pede à Câmara Municipal.
brief-title = Resumo para a Câmara Municipal
brief-subject = Onde está { $council } e o que se pede à Câmara Municipal, em uma página
brief-heading = Onde estamos e o que vem depois
brief-made = Resumo para a Câmara Municipal. { $day }.
brief-says = Em uma frase
brief-rose = { $levels ->
    [one] Subiu 1 nível desde “{ $before }”.
   *[other] Subiu { $levels } níveis desde “{ $before }”.
}
brief-fell = { $levels ->
    [one] Desceu 1 nível desde “{ $before }”.
   *[other] Desceu { $levels } níveis desde “{ $before }”.
}
brief-stayed = Igual a “{ $before }”.
brief-target = Meta: nível { $target }.
brief-at-target = Está na sua meta.
brief-lowest = O mais baixo: { $item } ({ $level }).
brief-plan = O que será feito
brief-plan-says = { $actions ->
    [one] O plano tem 1 ação,
   *[other] O plano tem { $actions } ações,
} de { $span }, e custa { $amount }.
brief-plan-there = Há { $amount }.
brief-plan-unknown = { $actions ->
    [one] Falta calcular o valor de 1 ação.
   *[other] Falta calcular o valor de { $actions } ações.
}
brief-no-plan = Ainda não há plano de ação.
brief-first = O primeiro
brief-first-who = { $role }, até { $day }.
brief-asks = O que se pede à Câmara Municipal
brief-asks-none = Nada por enquanto.
brief-ask-plan = Encomendar um plano de ação para fechar estas lacunas.
brief-ask-adopt = Aprovar o plano de ação.
brief-ask-keep = Manter o plano acordado em { $day }.
brief-ask-money = Prever { $amount } no orçamento.
brief-ask-money-missing = Conseguir { $amount } que faltam.
brief-ask-overdue = { $actions ->
    [one] Decidir o que fazer com 1 ação atrasada.
   *[other] Decidir o que fazer com { $actions } ações atrasadas.
}
brief-ask-hours = Dar a cada área as horas que o plano supõe.
brief-ask-review = Revisar o avanço a cada três meses.
