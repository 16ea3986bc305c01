## O relatório de seis meses do plano, com o que se aprendeu.
halfyear-title = Relatório semestral
halfyear-heading = Relatório semestral: { $span }
halfyear-subject = Como foi o plano de { $council }: { $span }
halfyear-span = { $from } a { $to }
halfyear-nothing = Nestes seis meses o plano não teve ações.
halfyear-seen = Situação em { $day }.
halfyear-lead = { $done ->
    [0] Nenhuma ação terminou
    [one] 1 ação terminou
   *[other] { $done } ações terminaram
}, { $going ->
    [0] nenhuma está em andamento dentro do prazo
    [one] 1 está em andamento dentro do prazo
   *[other] { $going } estão em andamento dentro do prazo
}, { $late ->
    [0] nenhuma está atrasada
    [one] 1 está atrasada
   *[other] { $late } estão atrasadas
} e { $blocked ->
    [0] nenhuma está bloqueada
    [one] 1 está bloqueada
   *[other] { $blocked } estão bloqueadas
}.
halfyear-done = feitas
halfyear-under-way = em andamento
halfyear-late = atrasadas
halfyear-blocked = bloqueadas
halfyear-went = Como foi cada ação
halfyear-went-none = Nestes seis meses não se trabalhou em nenhuma ação.
halfyear-group-done = Feitas nestes seis meses
halfyear-group-late = Atrasadas
halfyear-group-stopped = Interrompidas nestes seis meses
halfyear-table = As ações destes seis meses
halfyear-amount = Custo previsto
halfyear-state-since = { $state }, { $day }
halfyear-money = O que se fez custava, segundo o plano, { $amount }. O que se pagou de fato está na contabilidade do município.
halfyear-money-unknown = { $actions ->
    [one] De 1 ação ninguém anotou o valor.
   *[other] De { $actions } ações ninguém anotou o valor.
}
halfyear-money-none = Nenhuma ação terminou, e por isso não se conta nenhum custo.
halfyear-learned = O que aprendemos
halfyear-learned-none = Ninguém anotou ainda o que se aprendeu.
halfyear-learned-more = O que faríamos outra vez, e o que faríamos de outra maneira:
halfyear-next = Os próximos seis meses
halfyear-next-none = Não há ações previstas para os próximos seis meses.
halfyear-next-table = Ações em curso ou que começam, com as datas do plano
halfyear-signatures = Quem apresenta este relatório
