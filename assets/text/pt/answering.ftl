## A tela em que uma pessoa responde ao questionário.
answering-first-round = Primeira rodada, { $year }
answering-second-round = Segunda rodada, { $year }
answering-later-round = Rodada { $number }, { $year }
answering-title = Questionário
answering-progress = { $answered } de { $of } respondidas
answering-position = { $dimension } · pergunta { $number } de { $of }
answering-which = Qual frase descreve melhor o seu município hoje?
answering-unknown = Não sei
answering-not-applicable = Não se aplica
answering-not-ours = Não é competência
answering-not-a-level = Estas respostas não contam como nível 1.
answering-reason = Por quê?
answering-reason-hint = Escreva o motivo para que a resposta seja salva.
answering-evidence = Que evidência você viu?
answering-other-evidence = Outra evidência
answering-confidence = Quanta certeza você tem?
answering-confidence-low = Pouca
answering-confidence-medium = Média
answering-confidence-high = Muita
answering-comment = Comentário
answering-share = Mostrar meu comentário ao grupo, sem o meu nome
answering-share-hint = Se não marcar, o comentário fica só na sua folha.
answering-high-without-evidence = Nível { $level } sem evidência vista. Pode deixar assim; o grupo verá a marca.
answering-keys-level = escolher nível
answering-keys-next = próxima
answering-keys-to = a
answering-questions = Perguntas
answering-all-questions = Todas as perguntas
answering-finish = Terminar
answering-finish-missing = { $missing ->
    [one] Falta { $missing } resposta. Pode terminar mesmo assim ou voltar a ela.
   *[other] Faltam { $missing } respostas. Pode terminar mesmo assim ou voltar a elas.
}
answering-next-unanswered = Próxima sem resposta
answering-search = Procurar pergunta
answering-no-match = Nenhuma pergunta tem essas palavras.
answering-closed = Esta rodada está encerrada: dá para ler, mas não para mudar.
answering-shared-competence = Competência compartilhada: avalie só o que depende do município.
