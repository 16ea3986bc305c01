## Acompanhamento: o plano acordado, como vão as ações, a quem dizem respeito e a que outros planos servem. Parte destas palavras também sai no papel.
followup-title = Acompanhamento
followup-tabs = Partes do acompanhamento
followup-tab-actions = Ações
followup-tab-register = Comitê e atores
followup-tab-alignment = Outros planos
followup-empty = Ainda não há ações para acompanhar
followup-empty-about = Quando o roteiro tiver ações, aqui você verá como vai cada uma.
followup-go-roadmap = Ir para o roteiro
followup-not-agreed = Plano ainda não acordado
followup-agreed-on = Acordado em { $day }

# Por que se olha uma ação, o mais urgente primeiro.
followup-group-overdue = Atrasadas
followup-group-blocked = Bloqueadas
followup-group-late = Deveriam ter começado
followup-group-soon = Vencem em breve
followup-group-under-way = Em andamento
followup-group-to-begin = A começar
followup-group-over = Feitas e interrompidas
followup-actions = { $actions ->
    [one] 1 ação
   *[other] { $actions } ações
}

# Como está uma ação.
followup-state-again = A começar
followup-says-overdue = { $days ->
    [one] Atrasada 1 dia
   *[other] Atrasada { $days } dias
}
followup-says-late-to-begin = { $days ->
    [one] Deveria ter começado ontem
   *[other] Deveria ter começado há { $days } dias
}
followup-says-soon = { $days ->
    [0] Vence hoje
    [one] Vence amanhã
   *[other] Vence em { $days } dias
}
followup-says-done-late = { $days ->
    [one] Terminou 1 dia depois
   *[other] Terminou { $days } dias depois
}

# Anotar como vai uma ação.
followup-note = Anotar avanço
followup-note-for = Anotar avanço de “{ $action }”
followup-how = Como vai?
followup-since = Desde que dia?
followup-remark = Nota (opcional)
followup-remark-blocked = O que impede?
followup-remark-stopped = Por que foi interrompida?
followup-shown-by = O que mostra que está feita?
followup-shown-by-hint = Por exemplo: uma ata, uma resolução, um link ou uma foto.
followup-note-save = Salvar avanço
followup-noted = Avanço salvo.
followup-history = Anotado até agora
followup-history-none = Ainda não se anotou nada.
followup-shown = Mostra isso: { $what }
followup-next-review = Próxima revisão: { $day }
followup-since-day = desde { $day }

# Previsto e alcançado.
followup-achieved = Previsto e alcançado
followup-achieved-actions = { $planned ->
    [0] Até hoje nenhuma ação precisava terminar.
    [one] Até hoje 1 ação deveria estar feita; { $done ->
        [0] não está
       *[other] está
    }.
   *[other] Até hoje { $planned } ações deveriam estar feitas; { $done ->
        [0] nenhuma está
        [one] 1 está
       *[other] { $done } estão
    }.
}
followup-achieved-ahead = { $actions ->
    [one] Mais 1 ação foi feita antes do prazo.
   *[other] Mais { $actions } ações foram feitas antes do prazo.
}
followup-achieved-items = { $items ->
    [one] Para 1 pergunta já se deveria ter trabalhado; { $done ->
        [0] ainda falta
       *[other] foi cumprido
    }.
   *[other] Para { $items } perguntas já se deveria ter trabalhado; { $done ->
        [0] ainda não foi cumprido em nenhuma
       *[other] foi cumprido em { $done }
    }.
}
followup-achieved-stopped = { $actions ->
    [one] 1 ação foi interrompida e já não conta.
   *[other] { $actions } ações foram interrompidas e já não contam.
}
followup-achieved-levels = O nível de uma pergunta só muda quando o grupo o acorda em uma nova rodada.
followup-achieved-bar = { $done } de { $actions } ações feitas
followup-items = Pergunta por pergunta
followup-item = Pergunta
followup-item-level = Nível hoje
followup-item-planned = Previsto até hoje
followup-item-worked = Alcançado por ações feitas
followup-item-end = No fim do plano

# O plano acordado.
followup-agree = Acordar o plano
followup-agree-about = { $actions ->
    [one] Guarda-se o plano como está hoje: 1 ação, de { $span }.
   *[other] Guarda-se o plano como está hoje: { $actions } ações, de { $span }.
} Você pode continuar a mudá-lo; cada mudança será mostrada em relação ao acordado.
followup-agree-day = Dia do acordo
followup-agree-signatories = Quem assina (opcional)
followup-agree-signatories-hint = Um nome em cada linha.
followup-agree-note = Nota (opcional)
followup-agree-go = Acordar
followup-agree-done = Plano acordado.
followup-agreed = Plano acordado
followup-agreed-none = Ninguém acordou o plano ainda. Ao acordá-lo, ele é guardado como está, com a data e os nomes.
followup-agreed-about = { $actions ->
    [one] 1 ação, { $money }
   *[other] { $actions } ações, { $money }
}
followup-agreed-signed = Assinam: { $names }
followup-agreed-earlier = Acordos anteriores
followup-agreed-actions = Ver as ações acordadas
followup-changes = Mudanças desde o acordo
followup-changes-none = O plano está como foi acordado.
followup-change-added = Não estava no plano acordado.
followup-change-dropped = Já não está no plano.
followup-change-later = { $weeks ->
    [one] Começa 1 semana mais tarde.
   *[other] Começa { $weeks } semanas mais tarde.
}
followup-change-earlier = { $weeks ->
    [one] Começa 1 semana antes.
   *[other] Começa { $weeks } semanas antes.
}
followup-change-longer = { $weeks ->
    [one] Dura 1 semana a mais.
   *[other] Dura { $weeks } semanas a mais.
}
followup-change-shorter = { $weeks ->
    [one] Dura 1 semana a menos.
   *[other] Dura { $weeks } semanas a menos.
}
followup-change-role = Passa de { $from } para { $to }.
followup-change-amount = O custo passa de { $from } para { $to }.
followup-money = { $currency } { $amount }
followup-money-unknown = sem valor

# A revisão do mês, na tela e no papel.
followup-review = Revisão do mês
followup-review-month = Mês
followup-review-seen = Situação em { $day }
followup-review-save = Salvar a folha em PDF
followup-review-nothing = Nada a revisar neste mês.
followup-review-count = { $part }: { $actions }
followup-review-decide = O que é preciso decidir
followup-review-decide-none = Nada a decidir.
followup-part-should-begin = Devem começar
followup-part-done = Feitas desde o mês anterior
followup-part-stopped = Interrompidas desde o mês anterior
followup-decide-overdue = Marcar uma nova data ou dar mais apoio: { $actions }.
followup-decide-overdue-many = { $count } ações atrasadas: marcar uma nova data ou dar mais apoio a cada uma.
followup-decide-blocked = Retirar o que bloqueia: { $actions }.
followup-decide-blocked-many = { $count } ações bloqueadas: decidir como retirar o que bloqueia cada uma.
followup-decide-late = Começar já ou mudar a data: { $actions }.
followup-decide-late-many = { $count } ações que deveriam ter começado: começá-las já ou mudar a data.
followup-decide-named = “{ $action }”
followup-decide-written = “{ $action }”: { $decisions }
followup-report-title = Revisão mensal
followup-report-heading = Revisão mensal: { $month }
followup-report-subject = Como vai o plano de { $council } em { $month }
followup-report-lead = Situação em { $day }. { $summary }.
followup-report-table = Ações revisadas em { $month }
followup-report-action = Ação
followup-report-role = Responsável
followup-report-planned = Previsto
followup-report-state = Estado
followup-report-said = O que se disse
followup-report-decided = O que se decide
followup-report-signatures = Quem revisou
followup-report-committee = Comitê de acompanhamento

# O registro.
followup-committee = Comitê de acompanhamento
followup-committee-none = Acrescente quem se reúne todo mês para revisar o plano.
followup-others = Outros atores
followup-others-none = Acrescente quem o plano afeta ou pode ajudar: associações de moradores, outras instituições.
followup-person-add = Acrescentar pessoa ou grupo
followup-person-edit = Editar { $name }
followup-person-name = Nome
followup-person-organisation = Instituição ou grupo (opcional)
followup-person-role = Área do município (opcional)
followup-person-role-none = Nenhuma
followup-person-committee = Faz parte do comitê de acompanhamento
followup-person-part = Papel no plano
followup-person-part-none = Sem decidir
followup-person-interest = Interesse
followup-person-influence = Influência
followup-person-step-1 = Pouco
followup-person-step-2 = Médio
followup-person-step-3 = Muito
followup-person-step-none = Não se disse
followup-person-interest-says = Interesse: { $step }
followup-person-influence-says = Influência: { $step }
followup-person-remark = Nota (opcional)
followup-person-remove = Retirar { $name }
followup-person-removed = { $name } já não está no registro.
followup-matrix = Quem participa em cada ação
followup-matrix-about = Uma só área responde por cada ação. As outras se escolhem na ficha da ação, no roteiro.
followup-matrix-none = –

# Outros planos.
followup-objectives = Objetivos de outros planos
followup-objectives-none = Ainda não há objetivos
followup-objectives-none-about = Escreva o que buscam os planos local, regional ou nacional e marque que ações servem a cada objetivo.
followup-objectives-alone = { $objectives ->
    [one] 1 objetivo não tem nenhuma ação.
   *[other] { $objectives } objetivos não têm nenhuma ação.
}
followup-actions-unlinked = { $actions ->
    [one] 1 ação do plano não serve a nenhum objetivo.
   *[other] { $actions } ações do plano não servem a nenhum objetivo.
}
followup-objective-add = Acrescentar objetivo
followup-objective-edit = Editar objetivo
followup-objective-scope = De quem é o plano?
followup-objective-plan = Nome do plano
followup-objective-plan-hint = Por exemplo: Plano de desenvolvimento municipal 2025 a 2029.
followup-objective-text = O que busca?
followup-objective-remove = Retirar o objetivo
followup-objective-removed = Objetivo retirado.
followup-objective-alone = Nenhuma ação serve a ele ainda
followup-objective-actions = Ações que servem a ele
followup-objective-choose = Escolher ações
followup-objective-choose-for = Ações que servem a este objetivo
followup-scope-local = Local
followup-scope-regional = Regional
followup-scope-national = Nacional
followup-scope-international = Internacional
