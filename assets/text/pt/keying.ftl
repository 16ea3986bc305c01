## Digitar folhas de papel: duas vezes, e uma pessoa decide onde não coincidem.
keying-title = Digitar folhas de papel
keying-marked-on-paper = Marcado na folha de papel.
keying-about = Cada folha é digitada duas vezes. A segunda digitação, melhor outra pessoa. Onde as duas não coincidem, uma pessoa olha a folha e decide. Só então as respostas contam.
keying-about-sealed = Quando uma folha está pronta, aqui já não se vê o que ela diz.
keying-code = Código da folha
keying-code-hint = Escreva-o como está na folha e pressione Enter. Se for novo, a folha é adicionada.
keying-open = Abrir a folha
keying-closed = Esta rodada está encerrada: não é possível digitar folhas.
keying-sheets = Folhas de papel
keying-sheets-none = Ainda não há folhas de papel nesta rodada.
keying-sheets-done = { $done } de { $of } folhas prontas
keying-sheet = Folha
keying-state = Estado
keying-not-begun = Sem começar
keying-begun = Primeira digitação pela metade
keying-once = Falta a segunda digitação
keying-differences = { $open ->
    [one] 1 diferença por decidir
   *[other] { $open } diferenças por decidir
}
keying-done = Pronta
keying-key = Digitar
keying-decide = Decidir
keying-turn-first = Primeira digitação
keying-turn-second = Segunda digitação
keying-other-person = Melhor outra pessoa: aqui não se vê o que foi digitado na primeira vez.
keying-sheet-of = Folha { $code }
keying-progress = { $marked } de { $of } com marca
keying-lines = Perguntas da folha
keying-line = Pergunta { $number }
keying-read = Pergunta { $number }: { $answer }
keying-level = { $level }, { $name }
keying-nothing = Sem marca
keying-key-backspace = Backspace
keying-key-arrows = Setas
keying-keys-back = apagar e voltar
keying-keys-move = mover-se
keying-finish = Terminar esta digitação
keying-finish-empty = { $empty ->
    [one] Fica 1 pergunta sem marca. Se a folha está assim, pressione Enter outra vez.
   *[other] Ficam { $empty } perguntas sem marca. Se a folha está assim, pressione Enter outra vez.
}
keying-leave = Deixar para depois
keying-turn-finished = Folha { $code }: primeira digitação terminada. Passe-a a outra pessoa para a segunda.
keying-sheet-done = Folha { $code }: pronta. Suas respostas já contam.
keying-left-out = { $items ->
    [one] 1 pergunta desta folha pede um número, palavras, uma data ou várias opções. Não pode ser digitada aqui.
   *[other] { $items } perguntas desta folha pedem números, palavras, datas ou várias opções. Não podem ser digitadas aqui.
}
keying-difference = Diferença { $number } de { $of }
keying-look = Olhe a folha de papel. O que está marcado?
keying-other = Outra coisa
keying-other-choose = Digite o que está marcado na folha.
keying-other-back = voltar às duas leituras
keying-confirm = Salvar e continuar
keying-chosen = Escolhido: { $answer }
keying-no-such-mark = Nesta pergunta não há { $digit }. Olhe a folha outra vez.
