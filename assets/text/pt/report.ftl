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
report-limit-cost = Onde ninguém disse um valor, o custo é uma estimativa por faixa (baixo ou médio), não um orçamento: é preciso calculá-lo antes de começar a ação.
report-limit-roles = As datas supõem essas horas por semana. Se alguém entra ou sai, as datas mudam.
report-limit-source = As ações saem dos níveis e das metas acordados pelo grupo. É uma proposta de trabalho: não substitui o plano de desenvolvimento nem as normas do município.
report-loads-table = Ações e horas por responsável
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
report-plan-fact-actions = { $actions ->
    [one] ação
   *[other] ações
}
report-plan-fact-cost = é o que custa
report-plan-fact-there = de { $amount } disponíveis
report-plan-fact-not-said = ninguém anotou quanto dinheiro há
report-plan-fact-targets = metas alcançadas no fim do plano
report-plan-fact-first = { $actions ->
    [0] nenhuma nos primeiros 3 meses
    [one] 1 nos primeiros 3 meses
   *[other] { $actions } nos primeiros 3 meses
}
report-plan-quality = { $percent ->
    [0] Com este dinheiro e estas pessoas, nenhum plano é melhor.
   *[other] Com este dinheiro e estas pessoas, nenhum plano pode ser mais de { $percent } % melhor.
}
report-calendar-marks = Visto: feita. Triângulo: em andamento. Barra listrada com sinal de pausa: bloqueada. Cadeado: data fixada.
report-sheet-also = Também serve a
report-sheet-served = { $item } (ao nível { $level }; { $assessment })
report-sheet-time = Prazo
report-sheet-effort = { $weeks }, { $hours } h por semana
report-sheet-cost = Custo
report-sheet-cost-usual = { $cost }: { $amount } (estimado)
report-sheet-cost-said = { $cost }: { $amount }
report-sheet-cost-unknown = { $cost }: valor por calcular
report-sheet-source = Fonte do dinheiro
report-sheet-due = Deve terminar em
report-sheet-review = Revisa-se em
report-sheet-sdg = Metas ODS
report-sheet-principles = Princípios
report-sheet-canvas = O quadro de onde saiu
report-part-accountable-letter = R
report-part-supports-letter = A
report-part-consulted-letter = C
report-part-informed-letter = I
report-parts = Quem participa em quê
report-parts-table = Ações e áreas
report-parts-legend = { $letters }. Áreas: { $roles }.
report-money = O dinheiro
report-money-table = O que o plano custa e o que há, por ano e fonte
report-money-source = Fonte
report-money-planned = Custa
report-money-there = Há
report-money-left = Sobra
report-money-total = Total
report-money-no-source = Sem fonte anotada
report-money-currency = Valores em { $currency }. Cada ação conta no ano em que começa.
report-money-unknown = Falta calcular o valor de: { $actions }. Até lá contam como zero.
report-load-hours = Horas por semana
report-load-peak = Semana mais cheia
report-load-peak-of = { $hours } h ({ $week })
report-excluded = O município não as quer no plano: { $actions }.
report-keeps-money = Dinheiro: { $amounts }.
report-keeps-no-money = Dinheiro: ninguém anotou quanto há, e por isso não limita o plano.
report-keeps-hours = Horas: cada área dispõe de { $hours } horas por semana para o plano.
report-keeps-hours-but = Horas: cada área dispõe de { $hours } horas por semana para o plano, salvo { $roles }.
report-keeps-role-hours = { $role } ({ $hours })
report-keeps-absences = Ausências: { $absences }.
report-keeps-closed = Dias fechados: { $days }.
report-keeps-days = { $name }, { $dates }
report-keeps-holidays = { $days ->
    [one] Feriados: não se trabalha no 1 dia útil que o calendário do país marca como feriado.
   *[other] Feriados: não se trabalha nos { $days } dias úteis que o calendário do país marca como feriados.
}
report-keeps-term = Mandato: tudo termina até { $day }.
report-leads-caption = Nível de hoje (preenchido), nível previsto no fim do plano (triângulo) e meta em doze meses (losango).
report-plan-quality-title = Quão bom é
report-cost-in = Custo ({ $currency })
report-sheet-parts = Participam
report-covered = Para o que contribui
report-covered-about = Cada pergunta se refere a princípios de boa governança, às suas estratégias e a metas dos Objetivos de Desenvolvimento Sustentável (ODS). Aqui se vê em que nível estão juntas as perguntas de cada um: a mediana inferior do que o grupo acordou.
report-covered-principles = Princípios de governança
report-covered-strategies = Estratégias desses princípios
report-covered-strategy = Estratégia
report-covered-sdg = Metas dos ODS
report-annex = Anexo: todas as perguntas e seus níveis
report-annex-about = O texto completo de cada pergunta, como o grupo o leu. O nível acordado está em negrito.
report-annex-of = Perguntas e níveis: { $dimension }
report-annex-text = O que diz o nível
report-annex-agreed = (nível acordado)
report-loads-more = { $roles ->
    [one] Outra área tem menos trabalho; está em “Quem faz o quê”, mais adiante.
   *[other] Outras { $roles } áreas têm menos trabalho; estão em “Quem faz o quê”, mais adiante.
}
report-declaration-agreed = O plano foi acordado em { $day }.
report-follow = Folha de acompanhamento
report-follow-about = Uma vez por mês, anote à mão como vai cada ação e o que se decidiu. Depois, registre no programa.
report-follow-table = Acompanhamento mês a mês
report-follow-state = Como vai?
report-follow-said = O que falta ou o que se decidiu
report-loads-most = Quem tem mais trabalho
