## Questionários que cada pessoa responde para si: o seu resultado e a distribuição do grupo.

reflection-title = Meu resultado
reflection-promise = O Cabildo mostra esta folha só a você. Não é uma nota, e não se soma nem se compara com ninguém.
reflection-closes = Quando você terminar, a folha se fecha para sempre: ninguém poderá abri-la, nem você. Se quiser lembrar algo, anote antes.
reflection-back = Voltar às perguntas
reflection-finish = Terminar e fechar minha folha
reflection-finished = Sua folha foi fechada. Obrigado por responder.
reflection-round-closed = Esta rodada está encerrada: sua folha já não contará no grupo.
reflection-answered = { $of ->
    [one] Você respondeu a { $answered } de { $of } frase
   *[other] Você respondeu a { $answered } de { $of } frases
}
reflection-stands = Suas respostas ficam em “{ $step }”, numa escala de “{ $lowest }” a “{ $highest }”.
reflection-few = São precisas pelo menos três respostas para ver algo aqui.
reflection-practices = Você pode experimentar
reflection-turned = Algumas frases descrevem o que convém evitar. As suas respostas a essas frases são lidas ao contrário.

## Quem responde.

reflection-people-none = Acrescente cada pessoa que vai responder. Cada uma responde para si, e o grupo só vê como as respostas se distribuem.
reflection-person-new = Mais uma pessoa
reflection-people-own = Cada pessoa responde só para si. O Cabildo não mostra a folha dela a mais ninguém e a fecha quando ela termina.
reflection-see-spread = Ver distribuição

## A distribuição do grupo.

reflection-spread = Distribuição
reflection-spread-about = { $people ->
    [one] Como respondeu { $people } pessoa, sem o nome. Não é um nível nem uma nota.
   *[other] Como responderam { $people } pessoas, sem nomes. Não é um nível nem uma nota.
}
reflection-missing = { $missing ->
    [one] Falta { $missing } pessoa
   *[other] Faltam { $missing } pessoas
}
reflection-missing-about = { $people ->
    [0] A distribuição aparece quando cinco pessoas terminam, para que não se saiba quem respondeu o quê. Ainda ninguém terminou.
    [one] A distribuição aparece quando cinco pessoas terminam, para que não se saiba quem respondeu o quê. Já terminou { $people }.
   *[other] A distribuição aparece quando cinco pessoas terminam, para que não se saiba quem respondeu o quê. Já terminaram { $people }.
}
reflection-go-people = Ver quem responde
reflection-statement = Frase
reflection-reversed = Aqui o desejado é a resposta mais baixa.
reflection-few-answered = Menos de cinco pessoas responderam a ela: não é mostrada.
reflection-group-practices = Para experimentar em grupo
