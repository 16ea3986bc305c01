## Os dados que um relatório leva dentro, quando são lidos de volta.
reportdata-says = Os dados deste relatório, para serem lidos de volta no Cabildo ou em outros programas
reportdata-assessment = Relatório de resultados
reportdata-plan = Plano de ação
reportdata-title = { $kind }: { $council }
reportdata-made = { $kind } feito em { $day }.
reportdata-round = Avaliação: { $assessment }, { $round }.
reportdata-instrument = Questionário: { $title }, versão { $version }.
reportdata-counts = { $settled } de { $items } perguntas acordadas; { $people ->
    [one] 1 pessoa respondeu
   *[other] { $people } pessoas responderam
}.
reportdata-span = De { $start } a { $end }.
reportdata-actions = { $actions ->
    [one] 1 ação
   *[other] { $actions } ações
} por { $amount } no total.
reportdata-dimension = { $name }: nível { $level }
reportdata-item = Pergunta
reportdata-level = Nível
reportdata-target = Meta
reportdata-reason = Motivo
reportdata-action = Ação
reportdata-role = Responsável
reportdata-dates = Datas
reportdata-amount = Custo
reportdata-state = Situação
