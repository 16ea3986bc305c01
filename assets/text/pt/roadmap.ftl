## O roteiro: ações, datas e razões. As razões também saem no papel.
roadmap-title = Roteiro
roadmap-start = Início
roadmap-horizon = Horizonte
roadmap-months = { $months } meses
roadmap-closed = Dias fechados
roadmap-closed-none = Nenhum
roadmap-closed-from = De
roadmap-closed-to = Até
roadmap-add-closed = Adicionar dias fechados
roadmap-sources = Avaliações do plano
roadmap-source-gaps = { $gaps ->
    [one] { $gaps } lacuna
   *[other] { $gaps } lacunas
}
roadmap-in-plan = { $actions ->
    [one] { $actions } ação no plano
   *[other] { $actions } ações no plano
}
roadmap-calendar = Calendário
roadmap-table = Tabela
roadmap-make-report = Gerar relatório
roadmap-phase-first = Primeiros 3 meses
roadmap-phase-second = Meses 4 a 12
roadmap-phase-third = Meses 13 a 24 e depois
roadmap-phase-actions = { $actions ->
    [0] sem ações
    [one] { $actions } ação
   *[other] { $actions } ações
}
roadmap-action = Ação
roadmap-item = Pergunta
roadmap-role = Responsável
roadmap-dates = Datas
roadmap-date-range = { $start } a { $end }
roadmap-weeks = Semanas
roadmap-cost = Custo
roadmap-needs = Precisa de
roadmap-needs-nothing = Nada antes
roadmap-unlocks = Permite
roadmap-why = Por que está no plano
roadmap-why-not-earlier = Por que não antes
roadmap-why-gap = { $steps ->
    [one] “{ $item }” está { $steps } nível abaixo da meta acordada.
   *[other] “{ $item }” está { $steps } níveis abaixo da meta acordada.
}
roadmap-why-important = O grupo lhe deu importância { $importance } de 5.
roadmap-why-needed = É necessária antes de { $actions }.
roadmap-why-chosen = O município a escolheu.
roadmap-why-unlocks-one = Permite fazer depois “{ $action }”.
roadmap-why-unlocks-more = { $more ->
    [one] Permite fazer depois “{ $action }” e mais { $more } ação.
   *[other] Permite fazer depois “{ $action }” e mais { $more } ações.
}
roadmap-held-by-nothing = Começa com o plano; nada a segura.
roadmap-held-by-need = Espera terminar “{ $action }”.
roadmap-held-by-date = O município fixou esta data.
roadmap-out-no-room = Não cabe antes do fim do plano. Alongue o plano, encurte ações ou mude o responsável.
roadmap-out-without = Precisa de “{ $action }”, que ficou de fora. Entra se essa ação entrar.
roadmap-out-needs = Precisa { $needs }. Entra se uma dessas condições for cumprida.
roadmap-need-level = que “{ $item }” chegue ao nível { $level }
roadmap-need-done = fazer antes “{ $action }”
roadmap-need-consensus = que haja acordo em todas as perguntas
roadmap-fixed = Data fixada
roadmap-exclude = Retirar
roadmap-include = Incluir
roadmap-edit = Editar
roadmap-restore = Voltar à proposta
roadmap-added = Adicionada porque outra ação precisa dela
roadmap-own = Ação própria
roadmap-edited = Mudada pelo município
roadmap-add = Ação própria
roadmap-add-title = Adicionar uma ação própria
roadmap-action-title = O que será feito?
roadmap-note = Notas
roadmap-start-on = Começa em
roadmap-left-out = Fora do plano
roadmap-excluded = Retiradas
roadmap-others = Outras ações possíveis
roadmap-unreachable = Metas sem ação
roadmap-unreachable-why = Nenhuma ação sugerida leva “{ $item }” ao nível { $level }. Adicione uma ação própria.
roadmap-term-ends = Fim do mandato
roadmap-empty = Ainda não há ações. Primeiro o grupo chega a um acordo sobre os níveis; das lacunas saem as ações.
roadmap-timeline-says = Cronograma com { $actions } ações de { $start } a { $end }. A tabela diz o mesmo.
roadmap-estimates = As semanas são estimativas para servidores que dedicam um terço do seu tempo; você pode mudá-las.
roadmap-chosen-item = Pergunta que melhora (opcional)
roadmap-no-item = Nenhuma
roadmap-excluded-done = Ação retirada do plano.
roadmap-level-change = Do nível { $level } ao { $reaches }
roadmap-quoted = “{ $title }”
roadmap-amount = { $currency } { $amount }
roadmap-source-year = { $source }, { $year }
roadmap-held-by-role = Antes, { $role } está com { $actions }.
roadmap-held-by-absence = Antes, { $role } não tem horas suficientes.
roadmap-held-by-money = Antes o dinheiro não alcança ({ $budget }): faltam { $amount }.
roadmap-held-not-before = Não pode começar antes de { $day }.
roadmap-held-by-habit = Poderia começar antes. Recalcule o plano para aproveitar.
roadmap-held-by-begun = Começou em { $day }.
roadmap-out-excluded = O município não a quer no plano. Entra se a incluir.
roadmap-out-stopped = Deixou de ser feita; o motivo está no acompanhamento.
roadmap-out-closed = Começaria numa semana sem trabalho. Escolha outra data.
roadmap-out-no-use = Não melhora nenhuma pergunta com meta pendente e nenhuma ação precisa dela. Entra se a incluir.
roadmap-out-served = O que traria já é trazido por { $actions }.
roadmap-out-too-long = Leva { $weeks } semanas de trabalho com o que precisa antes, e restam { $left }. Entra se alongar o plano ou encurtá-la.
roadmap-out-late = Não pode terminar na data que recebeu. Entra se mudar essa data.
roadmap-out-lacks = Não alcança para tudo. Entra com { $lacks }.
roadmap-out-lacks-with = Não alcança para tudo. Entra, junto com { $actions }, com { $lacks }.
roadmap-out-fits = Cabe no plano como está. Recalcule para que entre.
roadmap-out-no-hours = { $role } não tem horas neste plano. Entra se lhe der horas por semana ou mudar o responsável.
roadmap-lacks-hours = mais { $hours } horas por semana de { $role }
roadmap-lacks-money = mais { $amount } ({ $budget })
roadmap-breaks-need = Antes precisa terminar “{ $action }”.
roadmap-breaks-needed = “{ $action }” precisa dela terminada antes.
roadmap-breaks-hours = Na semana de { $week }, { $role } teria { $used } horas e dispõe de { $there }: está com { $actions }.
roadmap-breaks-absence = Na semana de { $week }, { $role } não tem horas suficientes.
roadmap-breaks-money = Seriam gastos { $spent } e há { $there } ({ $budget }).
roadmap-breaks-no-money = Nessa data não há dinheiro da sua fonte.
roadmap-breaks-end = Terminaria depois do fim do plano ({ $day }).
roadmap-breaks-due = Terminaria depois da data que recebeu.
roadmap-breaks-past = Começaria antes de hoje.
roadmap-change-added = Entra no plano e começa em { $day }.
roadmap-change-later = Começa mais tarde: { $day } em vez de { $was }.
roadmap-change-earlier = Começa antes: { $day } em vez de { $was }.
roadmap-change-end = Termina em { $day }.
roadmap-change-dropped = Sai do plano.
roadmap-warns-no-weeks = Não resta nenhuma semana de trabalho no plano. Revise os dias fechados e a duração.
roadmap-warns-no-room = “{ $title }” precisa estar no plano e não cabe. { $why }
roadmap-warns-holidays = Os feriados são conhecidos até { $day }. Anote os seguintes nos dias fechados.
roadmap-warns-term = { $actions ->
    [one] 1 ação termina depois do fim do mandato ({ $day }).
   *[other] { $actions } ações terminam depois do fim do mandato ({ $day }).
}
roadmap-warns-amounts = { $actions ->
    [one] Falta o valor de 1 ação de custo alto; conta como zero.
   *[other] Faltam os valores de { $actions } ações de custo alto; contam como zero.
}
roadmap-field-product = Produto
roadmap-field-indicator = Indicador
roadmap-field-baseline = Valor de hoje
roadmap-field-aim = Valor no final
roadmap-field-first-step = Primeiro passo
roadmap-field-success = Sinal de sucesso
roadmap-field-success-factor = O que não pode falhar
roadmap-field-inform = A quem informar e com que frequência
roadmap-field-service = Serviço que melhora, e em quê
roadmap-field-partners = Atores e alianças
roadmap-field-risks = Riscos e o que fazer então
roadmap-field-groups = Grupos que não devem ficar para trás
roadmap-field-decisions = Decisões da câmara
roadmap-field-proof = O que mostrará que foi feita
roadmap-field-canvas-problem = Quadro: o problema
roadmap-field-canvas-people = Quadro: quem vive o problema
roadmap-field-canvas-question = Quadro: a pergunta
roadmap-field-canvas-idea = Quadro: a ideia
roadmap-field-canvas-test = Quadro: um pequeno teste
roadmap-field-canvas-learned = Quadro: o que se aprendeu
roadmap-out-only-for = Só é necessária para { $actions }, que ficou fora. Entra com essa ação.
roadmap-view = Vista
roadmap-outside = Fora do plano ({ $actions })
roadmap-money-there = de { $there }
roadmap-quality = { $percent ->
    [0] Não há um plano melhor.
   *[other] Nenhum plano pode ser mais de { $percent }% melhor.
}
roadmap-calculated = Calculado em { $day }.
roadmap-more-warnings = { $count ->
    [one] e mais 1 aviso
   *[other] e mais { $count } avisos
}
roadmap-redo = Refazer
roadmap-changes = { $count ->
    [one] 1 mudança no plano
   *[other] { $count } mudanças no plano
}
roadmap-improve = Recalcular
roadmap-improve-stop = Parar
roadmap-improving = Buscando um plano melhor: { $done }% feito.
roadmap-improved-by = { $percent ->
    [0] Até agora melhora menos de 1%.
   *[other] Já melhorou { $percent }%.
}
roadmap-improvable = { $percent ->
    [0] Não pode haver um melhor.
   *[other] Pode melhorar no máximo outros { $percent }%.
}
roadmap-improve-over = { $percent ->
    [0] A busca terminou: a melhora não chega a 1%.
   *[other] A busca terminou: o plano melhorou { $percent }%.
}
roadmap-gantt-keys = Teclas: ↑ ↓ outra linha · Enter ver · F fixar ou soltar · X excluir · Alt ← → uma semana (com Shift, quatro). Ou arraste a barra; Esc a devolve.
roadmap-said-starts = “{ $action }” começa em { $day }.
roadmap-said-fixed = A data de “{ $action }” fica fixa: { $day }.
roadmap-said-free = “{ $action }” não tem mais data fixa.
roadmap-said-begun = “{ $action }” já começou e não pode ser movida.
roadmap-said-edge = “{ $action }” não pode ser movida para fora do plano.
roadmap-said-undone = A última mudança foi desfeita.
roadmap-said-redone = A mudança foi refeita.
roadmap-today = Hoje
roadmap-closed-weeks = Semana sem trabalho
roadmap-bar-says = De { $start } a { $end }. { $role }. { $state }.
roadmap-state = Situação
roadmap-state-proposed = Proposta
roadmap-state-agreed = Acordada
roadmap-state-under-way = Em andamento
roadmap-state-blocked = Bloqueada
roadmap-state-done = Feita
roadmap-state-stopped = Interrompida
roadmap-hours = Horas por semana
roadmap-amount-unknown = Sem valor
roadmap-breaks-title = Não dá para mover para aí sem romper algo
roadmap-breaks-if = Se “{ $action }” começar em { $day }:
roadmap-breaks-arrangeable = Dá para mover se as outras ações forem rearranjadas.
roadmap-breaks-not-arrangeable = Rearranjar as outras ações também não resolve.
roadmap-breaks-arrange = Mover e rearranjar as outras
roadmap-breaks-leave = Deixar onde está
roadmap-below = Abaixo do calendário
roadmap-staff = Pessoal
roadmap-money = Dinheiro
roadmap-staff-of = Responsável
roadmap-everybody = Todos os responsáveis
roadmap-hours-limit = Horas por semana; limite { $hours }
roadmap-hours-says = Horas por semana de { $role }: { $most } na semana mais carregada; o limite usual é { $hours }. Semanas no limite ou acima: { $weeks }.
roadmap-money-so-far = Gasto acumulado, { $currency }
roadmap-money-limit = Linha tracejada: disponível até o fim do ano
roadmap-money-unlimited = Sem orçamento: o dinheiro não limita o plano
roadmap-money-says = Gasto acumulado no fim do plano: { $spent }. Disponível: { $there }.
roadmap-money-says-unlimited = Gasto acumulado no fim do plano: { $spent }. Sem orçamento.
roadmap-month = Mês
roadmap-spent = Gasto acumulado
roadmap-available = Disponível até o fim do ano
roadmap-hours-table = Horas por semana de cada responsável, mês a mês
roadmap-hours-table-says = A semana mais carregada de cada mês e, entre parênteses, as horas disponíveis nela.
roadmap-hours-of-there = { $hours } ({ $there })
roadmap-money-table = Dinheiro, mês a mês
roadmap-span = Meses à vista
roadmap-span-all = Todo o plano
## Aonde o plano leva
roadmap-projection = Aonde o plano leva
roadmap-projection-choice = Perfil previsto
roadmap-projection-day = Ver o perfil em
roadmap-projection-curve = Metas alcançadas mês a mês
roadmap-projection-targets = { $targets ->
    [one] 1 meta
   *[other] { $targets } metas
}
roadmap-projection-says = { $targets ->
    [one] Até { $day }: { $reached } de 1 meta alcançada.
   *[other] Até { $day }: { $reached } de { $targets } metas alcançadas.
}
roadmap-projection-nothing = O plano ainda não alcança nenhuma meta.
roadmap-projection-no-targets = Não há metas por alcançar: todas as perguntas estão na sua meta ou ainda não têm nível.
roadmap-projection-bars-says = Perfil de { $title } previsto para { $day }: { $rows }.
roadmap-projection-row = { $name } passa de { $now } para { $then }
roadmap-projection-row-same = { $name } continua em { $now }
roadmap-projection-stands = Nível { $now } → { $then }
roadmap-projection-now = Hoje
roadmap-projection-then = Com o plano
roadmap-projection-legend = Nível previsto com o plano
roadmap-projection-supposes = Supõe-se que cada ação termina na sua data e chega ao nível que busca. O que de fato se conseguiu, a próxima autoavaliação mostra.
roadmap-projection-item = Perguntas com meta
roadmap-projection-reached = Alcançadas
roadmap-projection-month = Até
roadmap-projection-is-reached = Meta alcançada
roadmap-projection-not-reached = Ainda não
roadmap-warns-term-over = O mandato terminou em { $day }, antes do início do plano. Por isso não o limita. Corrija uma das duas datas.
roadmap-bring-back = Trazer de volta
roadmap-unreachable-about = As ações do questionário não alcançam estas metas. É preciso uma ação própria.
roadmap-excluded-about = O município decidiu não fazê-las. O que está escrito na ficha é conservado.
roadmap-nothing-outside = Nada ficou fora do plano.
roadmap-left-out-about = Ajudariam com as lacunas e não entram no plano. Cada uma diz por quê e o que a faria entrar.
roadmap-others-about = Não são necessárias para as metas de hoje. Pode incluir as que quiser.
