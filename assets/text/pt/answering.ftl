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
answering-not-a-level = Estas respostas não contam como o nível mais baixo.
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
answering-key-enter = Enter
answering-keys-choice = escolher opção
answering-own = Sua resposta
answering-tick-all = Marque todas as que correspondem.
answering-none-of-these = Nenhuma destas
answering-whole-hint = Um número inteiro, sem decimais.
answering-decimal-hint = Pode ter decimais.
answering-number-unreadable = Escreva só o número, com algarismos. Se não souber, deixe o campo vazio.
answering-number-not-whole = Escreva um número inteiro, sem decimais.
answering-required = Obrigatória
answering-required-open = { $missing ->
    [one] Falta { $missing } resposta obrigatória
   *[other] Faltam { $missing } respostas obrigatórias
}
answering-required-about = Quem fez o questionário pede que estas perguntas sejam respondidas. Você pode voltar à primeira ou terminar assim.
answering-required-go = Voltar à primeira
answering-finish-anyway = Terminar assim
answering-see-own = Ver meu resultado
answering-own-eyes = Responda com calma: o Cabildo mostra esta folha só a você. O grupo verá como as respostas se distribuem, sem nomes, quando cinco pessoas terminarem.
answering-table = Dimensão que responde
answering-table-hint = Cada mesa responde a uma só dimensão.
answering-sheet-closed = Folha fechada
answering-sheet = Folha { $code }
answering-sheet-key-told = Esta é a sua folha. Para abri-la de novo, será pedida esta senha:
answering-sheet-key-write-down = Anote-a em um papel. O Cabildo não a mostra outra vez.
answering-sheet-sealed = O que você responder fica lacrado. Quando quem facilita revelar a rodada, o grupo verá quantas pessoas escolheram cada nível, sem nomes nem códigos.
answering-sheet-data-file = A senha protege dentro do Cabildo. O arquivo de dados não está criptografado: quem tiver acesso a este computador poderia lê-lo com outro programa.
answering-sheet-revealed = Esta rodada já foi revelada: o que você responder agora conta, e será dito que chegou depois.
answering-sheet-begin = Começar
answering-sheet-key = Senha da folha
answering-sheet-key-hint = Quatro algarismos. Se a perdeu, quem facilita pode lhe dar outra folha em “Quem responde”.
answering-sheet-open = Abrir a folha
