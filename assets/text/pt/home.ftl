## Início: as avaliações do município.

home-title = Avaliações de { $council }
home-new = Nova avaliação
home-resume = Continue de onde parou
home-resume-where = { $title }, { $round }. Responde { $code }.
home-resume-progress = { $answered } de { $of } perguntas respondidas.
home-resume-go = Continuar
home-resume-who = Ver quem responde
home-progress-says = Andamento por dimensão
home-all = Todas as avaliações
home-assessment = Avaliação
home-stage = Etapa
home-progress = Andamento
home-changed = Última mudança
home-round-items = { $items ->
    [one] { $round } · { $items } pergunta
   *[other] { $round } · { $items } perguntas
}
home-stage-answering = Questionário
home-stage-agreeing = Consenso
home-stage-settled = Acordada
home-stage-closed = Encerrada
home-progress-people = { $of ->
    [0] Ninguém ainda
    [one] { $finished } de { $of } pessoa
   *[other] { $finished } de { $of } pessoas
}
home-progress-agreed = { $of ->
    [one] { $agreed } de { $of } acordo
   *[other] { $agreed } de { $of } acordos
}
home-changed-today = Hoje, { $time }
home-changed-yesterday = Ontem, { $time }
home-attention = A resolver
home-attention-none = Nada por enquanto.
home-attention-unfinished = { $people ->
    [one] Falta { $people } pessoa terminar
   *[other] Faltam { $people } pessoas terminar
}
home-attention-unfinished-go = Ver quem
home-attention-agree = { $items ->
    [one] Falta acordo em { $items } pergunta
   *[other] Falta acordo em { $items } perguntas
}
home-attention-agree-go = Ir para o consenso
home-attention-plan = { $gaps ->
    [0] Há acordo em tudo
    [one] { $gaps } lacuna pode passar ao plano
   *[other] { $gaps } lacunas podem passar ao plano
}
home-attention-plan-go = Ver o roteiro
home-attention-term = O mandato termina em { $date }
home-attention-term-about = Convém que o plano deixe o importante feito ou entregue antes.
home-empty = Ainda não há avaliações
home-empty-about = Uma avaliação reúne as respostas de várias pessoas, ajuda a chegar a um acordo sobre o nível de cada pergunta e propõe um roteiro. Escolha com qual começar.

## Começar uma avaliação.

home-start-title = Nova avaliação
home-start-instrument = O que você quer avaliar?
home-start-size = { $dimensions } dimensões, { $items } perguntas
home-start-form = Forma
home-start-form-full = Completa, { $items } perguntas
home-start-form-short = Expressa, { $items } perguntas
home-start-name = Nome da avaliação (opcional)
home-start-name-hint = Se deixar vazio: “{ $name }”.
home-start = Começar a avaliação
