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
consensus-evidence-cited = Evidência citada
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
consensus-nobody = Ainda não há respostas nesta rodada. O melhor é que primeiro cada pessoa responda em separado.
consensus-see-results = Ver resultados
consensus-see-exchange = Ver o que oferecemos e do que precisamos
consensus-nothing-to-agree = Este questionário não pergunta por níveis: o grupo não tem nada a acordar.

## A rodada lacrada, e a sua revelação.
consensus-sealed-title = A rodada está lacrada
consensus-sealed-about = Ninguém vê o que as outras pessoas responderam até que você revele as respostas. Assim cada pessoa diz o que pensa, sem seguir ninguém.
consensus-sealed-file = Enquanto isso, o Cabildo não mostra, não imprime nem exporta nenhuma resposta. Mas quem tiver este computador nas mãos pode ler o arquivo de dados.
consensus-sealed-finished = { $finished } de { $of } terminaram
consensus-sealed-code = Código
consensus-sealed-area = Área
consensus-sealed-state = Situação
consensus-sealed-done = Terminou
consensus-sealed-answering = Respondendo
consensus-sealed-not-started = Não começou
consensus-reveal = Revelar as respostas
consensus-reveal-title = Revelar as respostas?
consensus-reveal-shows = O grupo verá como as respostas se distribuem, sem nomes nem códigos.
consensus-reveal-unfinished = { $people ->
    [0] Todas as pessoas terminaram.
    [one] Falta 1 pessoa terminar. Ela poderá fazê-lo depois, mas será dito que respondeu quando já se via o restante.
   *[other] Faltam { $people } pessoas terminarem. Elas poderão fazê-lo depois, mas será dito quantas responderam quando já se via o restante.
}
consensus-reveal-for-good = Não é possível desfazer. O dia e a hora ficam registrados.
consensus-without-answers = Fazer o acordo sem respostas individuais
consensus-without-title = Fazer o acordo sem respostas individuais?
consensus-without-about = Ninguém respondeu ainda. O grupo conversa e faz o acordo sobre cada nível sem ver antes o que cada pessoa pensa.
consensus-revealed-at = Reveladas em { $day } às { $time }
consensus-late = { $people ->
    [one] 1 pessoa respondeu depois
   *[other] { $people } pessoas responderam depois
}

## A lista do que falta acordar.
consensus-concern-unsure = Pouca certeza
consensus-moves = Poderia levar a dimensão de { $from } a { $to }
consensus-table = Mesa { $number }
consensus-round-agreement = Concordância da rodada: { $alpha }
consensus-not-computable = não é possível calcular
consensus-agreement-about = 1 é que todas as pessoas veem o mesmo; perto de 0, que coincidem como por acaso. É o alfa de Krippendorff.
consensus-agreement-none = Há muito poucas respostas, ou todas são iguais.
consensus-agreement-dimension = Dimensão
consensus-agreement-value = Concordância
consensus-agreement-item = Esta pergunta

## A segunda votação.
consensus-vote-again = Votar de novo em silêncio
consensus-vote-about = Cada pessoa vota em silêncio, por exemplo em um papel. Conte os votos e anote-os aqui. O que cada pessoa respondeu antes não muda.
consensus-vote-unknown = Não sabe
consensus-vote-sum = { $votes } de { $voices } vozes
consensus-vote-more = São mais votos do que pessoas que responderam. Confira a contagem; se estiver certa, salve.
consensus-vote-none = Anote pelo menos um voto.
consensus-vote-keep = Salvar a votação
consensus-vote-turn = { $turn ->
    [1] Primeira resposta
    [2] Segunda votação
   *[other] Votação número { $turn }
}
consensus-still-split = Continuam divididos depois de votar de novo. Podem salvar “Sem consenso” no nível { $level }: as duas posições ficam registradas.
consensus-choose-no-consensus = Escolher “Sem consenso”

## O tempo para conversar.
consensus-timer = Tempo para conversar
consensus-timer-of = { $minutes ->
    [one] de 1 minuto
   *[other] de { $minutes } minutos
}
consensus-timer-start = Iniciar
consensus-timer-pause = Pausar
consensus-timer-restart = Recomeçar o tempo
consensus-timer-left = { $minutes ->
    [0] O tempo acabou.
    [one] Resta 1 minuto.
   *[other] Restam { $minutes } minutos.
}
consensus-timer-paused = em pausa

## O que se acorda.
consensus-evidence-seen = { $people ->
    [0] ninguém a viu
    [one] 1 pessoa a viu
   *[other] { $people } pessoas a viram
}
consensus-evidence-missing = Ninguém citou evidência vista para o nível { $level }. Convém examiná-la antes; podem fazer o acordo mesmo assim.
consensus-present = Presentes ({ $people })
consensus-present-title = Quem está na sala
consensus-present-label = Uma pessoa por linha
consensus-present-hint = Ponha cargos ou nomes, como o município preferir. Cada acordo guarda quem estava presente.
consensus-change-title = Por que muda o que foi acordado?
consensus-change-about = O acordado antes foi “{ $before }”. Fica guardado com o seu motivo.
consensus-change-why = Motivo da mudança
consensus-change-missing = Escreva por que muda.
consensus-take-back = Retirar o acordo
consensus-earlier = Acordos anteriores ({ $count })
consensus-earlier-stood = De { $from } a { $to }
consensus-earlier-why = Por que mudou: { $why }
consensus-outcome-level = Nível { $level }
consensus-outcome-no-consensus = Sem consenso, nível { $level }
consensus-notes = Notas de quem facilita (não são projetadas)

## Trabalhar por mesas.
consensus-tables = Trabalhar por mesas
consensus-tables-about = Cada mesa conversa sobre algumas dimensões e propõe um nível. Depois a plenária confirma o proposto ou acorda outra coisa.
consensus-tables-suggested = O Cabildo propõe esta divisão, com uma quantidade parecida de perguntas em cada mesa. Mude como quiser.
consensus-tables-few = Com menos de oito pessoas não convém se dividir: conversem todas juntas. Se ainda assim preferir, distribua aqui as dimensões.
consensus-tables-plenary = A plenária
consensus-tables-end = Encerrar o trabalho por mesas
consensus-propose-level = Propor nível { $level } à plenária
consensus-propose-outcome = Propor “{ $outcome }” à plenária
consensus-proposed-level = A mesa { $number } propõe nível { $level }
consensus-proposed-outcome = A mesa { $number } propõe “{ $outcome }”
consensus-confirm = Confirmar o que a mesa propõe

## A visão de sala, para o projetor.
consensus-room = Ver na sala
consensus-room-leave = Voltar
consensus-room-first = Fala primeiro quem escolheu { $low }, depois quem escolheu { $high }.
consensus-room-settled = Acordado: { $outcome }
consensus-room-change = Para mudar o que foi acordado, saia da visão de sala.
consensus-room-minutes = minutos
