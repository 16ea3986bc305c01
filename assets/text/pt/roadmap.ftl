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
roadmap-held-by-role = { $role } já tem duas ações abertas antes.
roadmap-held-by-date = O município fixou esta data.
roadmap-held-too-early = Foi fixada para antes, mas precisa esperar terminar “{ $action }”.
roadmap-out-no-room = Não cabe antes do fim do plano. Alongue o plano, encurte ações ou mude o responsável.
roadmap-out-without = Precisa de “{ $action }”, que ficou de fora. Entra se essa ação entrar.
roadmap-out-needs = Precisa { $needs }. Entra se uma dessas condições for cumprida.
roadmap-need-level = que “{ $item }” chegue ao nível { $level }
roadmap-need-done = fazer antes “{ $action }”
roadmap-need-consensus = que haja acordo em todas as perguntas
roadmap-fix = Fixar data
roadmap-unfix = Soltar data
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
roadmap-loads = Carga por responsável
roadmap-load = { $actions ->
    [one] { $actions } ação, { $weeks } semanas
   *[other] { $actions } ações, { $weeks } semanas
}
roadmap-term-ends = Fim do mandato
roadmap-empty = Ainda não há ações. Primeiro o grupo chega a um acordo sobre os níveis; das lacunas saem as ações.
roadmap-timeline-says = Cronograma com { $actions } ações de { $start } a { $end }. A tabela diz o mesmo.
roadmap-estimates = As semanas são estimativas para servidores que dedicam um terço do seu tempo; você pode mudá-las.
roadmap-chosen-item = Pergunta que melhora (opcional)
roadmap-no-item = Nenhuma
roadmap-excluded-done = Ação retirada do plano.
roadmap-level-change = Do nível { $level } ao { $reaches }
roadmap-first-step = Primeiro passo
roadmap-product = Produto
roadmap-indicator = Indicador
