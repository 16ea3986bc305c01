## As palavras dos relatórios em papel.
report-foot = Autoavaliação. Não é uma auditoria.
report-page-of = Página { $page } de { $pages }
report-contents = Conteúdo
report-table = Tabela
report-figure = Figura
report-continued = continua
report-date = Data
report-assessment-title = Relatório de resultados
report-assessment-subject = Autoavaliação: { $round }
report-people = { $people ->
    [one] { $people } pessoa respondeu
   *[other] { $people } pessoas responderam
}
report-agreed-of = { $agreed } de { $items } perguntas acordadas pelo grupo
report-agreed-figure = { $agreed } de { $items }
report-summary = Em poucas palavras
report-fact-agreed = perguntas acordadas
report-fact-dissent = com divergência
report-fact-unknown = sem informação
report-strengths = Pontos fortes
report-strengths-table = Perguntas no nível 4 ou mais
report-evidence = Evidência
report-levels = Os níveis: { $names }.
report-gaps = Lacunas mais urgentes
report-no-grade-title = Sem nota total
report-no-grade = Cada dimensão mostra a mediana inferior dos níveis acordados pelo grupo. Não se calcula uma nota total nem se comparam municípios.
report-lead-nothing = O grupo ainda não chegou a um acordo sobre nenhum nível.
report-lead-same = Desde “{ $before }” nenhuma dimensão subiu de nível.
report-lead-rose = { $count ->
    [one] Desde “{ $before }” avançou { $count } dimensão: { $names }.
   *[other] Desde “{ $before }” avançaram { $count } dimensões: { $names }.
}
report-lead-all = Todas as dimensões estão no nível { $level }.
report-lead-highest = No nível mais alto, { $level }, estão: { $names }.
report-lead-lowest = No mais baixo, { $level }: { $names }.
report-profile-table = Perfil por dimensão
report-radar-caption = Nível acordado (linha cheia), rodada anterior (linha tracejada) e meta (losango).
report-radar-caption-first = Nível acordado (linha cheia) e meta (losango).
report-bars-caption = Nível acordado, rodada anterior (círculo) e meta em doze meses (losango).
report-bars-caption-first = Nível acordado e meta em doze meses (losango).
report-map = Todas as perguntas
report-map-caption = Nível de cada pergunta; o canto escuro indica divergência e o traço, sem informação ou ainda sem acordo.
report-map-says = Mapa de perguntas: { $rows }.
report-gaps-title = Lacunas e metas
report-gaps-intro = Perguntas cujo nível está abaixo da meta, da mais urgente à menos urgente. A urgência é lacuna vezes importância vezes viabilidade.
report-gaps-table = Lacunas abertas
report-now = Hoje
report-target = Meta
report-agreements = O que foi acordado e por quê
report-agreements-of = Acordos: { $dimension }
report-why = Por quê
report-dissent-label = Divergência:
report-dissent-noted = há pessoas que defendem outro nível.
report-evidence-label = Evidência vista:
report-method = Como foi feito
report-method-levels = Cada pessoa respondeu sozinha. Depois o grupo olhou a dispersão sem nomes, conversou onde era preciso e fez o acordo sobre o nível de cada pergunta, com o motivo. As respostas individuais não mudam e não são mostradas aqui.
report-method-states = Uma pergunta está dividida quando pelo menos um terço escolheu os níveis mais baixos e pelo menos um terço os mais altos. As respostas coincidem quando os quartis diferem no máximo um nível e sete em cada dez pessoas estão perto da mediana. Se mais da metade não sabe, não há nível e alguém vai verificar.
report-method-limits = É uma autoavaliação: mostra o que um grupo sabe e em que concorda em um dado momento. Não é uma auditoria nem serve para comparar municípios. Os níveis 4 e 5 sem evidência vista são marcados como “a confirmar”.
report-participants = Quem participou
report-participants-table = Pessoas por área; as áreas com menos de três pessoas aparecem juntas
report-area = Área
report-other-areas = Outras áreas
report-people-head = Pessoas
report-plan-title = Plano de ação
report-plan-subject = Ações, datas e responsáveis de { $council }
report-plan-summary = O plano em uma página
report-plan-lead = { $actions ->
    [one] O plano tem { $actions } ação
   *[other] O plano tem { $actions } ações
} a cargo de { $roles ->
    [one] { $roles } área
   *[other] { $roles } áreas
}.
report-plan-first = O primeiro a fazer
report-term-ends = O mandato termina em { $day }.
report-calendar = Calendário
report-calendar-caption = Cada barra é uma ação; as setas ligam o que precisa vir antes. A tabela de ações diz o mesmo.
report-actions = Ações
report-actions-table = Ações por etapa
report-from = De
report-to = Até
report-sheets = Fichas de ação
report-improves = Melhora
report-loads = Quem faz o quê
report-roles = Ações por responsável
report-roles-table = Ações de cada responsável, com datas e semanas de trabalho
report-limits = Limites do plano
report-limit-cost = O custo é uma faixa (baixo, médio ou alto), não um orçamento: antes de começar cada ação é preciso calcular o valor.
report-limit-roles = As datas supõem no máximo duas ações abertas ao mesmo tempo por responsável. Se alguém entra ou sai, as datas mudam.
report-limit-source = As ações saem dos níveis e das metas acordados pelo grupo. É uma proposta de trabalho: não substitui o plano de desenvolvimento nem as normas do município.
report-loads-table = Ações e semanas de trabalho por responsável
report-outside = Fora do plano
report-declaration = Declaração e assinaturas
report-declaration-text = O município de { $council } adota este plano de ação para o período de { $start } a { $end } e se compromete a dar a cada responsável o tempo e os meios que o plano supõe.
report-declaration-review = O andamento é revisto a cada três meses e a autoavaliação se repete em doze meses.
report-sign-mayor = Prefeita ou prefeito
report-sign-council = Presidência da Câmara
report-sign-planning = Planejamento
report-sign-facilitator = Facilitadora ou facilitador
report-version = Versão { $version }
report-instrument = Questionário
report-instrument-about = Do que trata
report-instrument-levels = Os níveis
report-instrument-choices = Opções
report-instrument-why = Por que se pergunta:
report-instrument-advice = Ações sugeridas
report-instrument-looks = Como é na prática
report-instrument-counts = { $dimensions } dimensões, { $items } perguntas, { $actions } ações sugeridas
report-instrument-effort = { $role }, até { $weeks } semanas, custo { $cost }
report-sdg-target = ODS { $id }, { $name }
