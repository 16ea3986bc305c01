## A tela em que o grupo olha a dispersão e chega a um acordo sobre o nível.
consensus-title = Consenso
consensus-to-agree = Falta acordo
consensus-agreed-of = { $agreed } de { $of } acordadas
consensus-order-urgent = Maior divergência primeiro
consensus-order-questionnaire = Ordem do questionário
consensus-order-open = Só as ainda sem acordo
consensus-order = Ordem da lista
consensus-answers-without-names = { $voices ->
    [one] { $voices } resposta individual, sem nome
   *[other] { $voices } respostas individuais, sem nomes
}
consensus-range = { $range ->
    [0] Mesmo nível
    [one] { $range } nível de diferença
   *[other] { $range } níveis de diferença
}
consensus-state-split = Dividido
consensus-state-talk = Conversar
consensus-state-agreed = Coincidem
consensus-state-few = Poucas respostas
consensus-state-no-information = Sem informação
consensus-unknown-short = { $people ->
    [one] { $people } não sabe
   *[other] { $people } não sabem
}
consensus-not-applicable-short = { $people ->
    [one] { $people } diz que não se aplica
   *[other] { $people } dizem que não se aplica
}
consensus-not-ours-short = { $people ->
    [one] { $people } diz que não é competência
   *[other] { $people } dizem que não é competência
}
consensus-settled = Acordado
consensus-proposal = Proposta
consensus-votes-at = { $votes ->
    [one] { $votes } pessoa no nível { $level }
   *[other] { $votes } pessoas no nível { $level }
}
consensus-help-split = Escute primeiro alguém que escolheu { $low } e alguém que escolheu { $high }, com evidência. Até 8 minutos.
consensus-help-talk = Conversem 3 minutos: uma voz das mais baixas e uma das mais altas, com evidência.
consensus-help-agreed = As respostas coincidem. Pode fazer o acordo sem conversar.
consensus-help-few = Há menos de três respostas com nível: façam o acordo com cuidado.
consensus-help-no-information = Mais da metade não sabe. Deixem “Sem informação” e anotem quem vai verificar.
consensus-lower-median = A proposta é a mediana inferior.
consensus-level = Nível acordado
consensus-why-not-next = Por que nível { $level } e não o seguinte?
consensus-why = Por quê?
consensus-dissent = Registrar a divergência
consensus-dissent-people = { $people ->
    [one] { $people } pessoa escolheu outro nível
   *[other] { $people } pessoas escolheram outro nível
}
consensus-dissent-words = O que defendem?
consensus-evidence-wanted = Pedir evidência antes da próxima rodada
consensus-evidence-cited = Evidência vista
consensus-evidence-count = { $hint }, { $people }
consensus-comments = Comentários compartilhados
consensus-other-outcome = Outro resultado
consensus-no-consensus = Sem consenso
consensus-no-consensus-hint = Continuam divididos depois de votar de novo: fica o nível mais baixo e as duas posições são guardadas.
consensus-no-information = Sem informação
consensus-not-applicable = Não se aplica
consensus-not-ours = Não é competência municipal
consensus-agree-level = Acordar nível { $level } e seguir
consensus-record-no-consensus = Salvar “Sem consenso” no nível { $level }
consensus-record-no-information = Salvar “Sem informação”
consensus-record-not-applicable = Salvar “Não se aplica”
consensus-record-not-ours = Salvar “Não é competência”
consensus-change = Mudar o que foi acordado
consensus-reopened = O acordo foi retirado e fica no histórico.
consensus-target = Meta em 12 meses
consensus-importance = Importância
consensus-feasibility = Viabilidade
consensus-nobody = Ainda não há respostas nesta rodada. Primeiro as pessoas respondem.
consensus-see-results = Ver resultados
consensus-see-exchange = Ver o que oferecemos e do que precisamos
consensus-nothing-to-agree = Este questionário não pergunta por níveis: o grupo não tem nada a acordar.
