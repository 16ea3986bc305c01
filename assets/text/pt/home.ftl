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
home-attention-overdue = { $actions ->
    [one] 1 ação atrasada
   *[other] { $actions } ações atrasadas
}
home-attention-soon = { $actions ->
    [one] 1 ação vence em até { $days } dias
   *[other] { $actions } ações vencem em até { $days } dias
}
home-attention-follow-up-go = Ver o acompanhamento
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
home-start-form-short = { $name }, { $items } perguntas
home-start-by-dimension = Cada mesa responde uma só dimensão; juntas, respondem o questionário inteiro.
home-start-subjects-services = Sobre quais serviços?
home-start-subjects-services-about = Responde-se uma vez para cada serviço; cada um será uma avaliação.
home-start-subjects = Sobre o que se responde?
home-start-subjects-about = Responde-se uma vez para cada caso; cada um será uma avaliação.
home-start-service = Serviço { $number }
home-start-subject = Caso { $number }
home-start-service-add = Adicionar outro serviço
home-start-subject-add = Adicionar outro caso
home-purpose-maturity = Chegar a acordo sobre níveis e planejar
home-purpose-maturity-about = Várias pessoas respondem, o grupo chega a um acordo sobre o nível de cada pergunta e daí sai o roteiro.
home-purpose-reflection = Refletir, cada pessoa para si
home-purpose-reflection-about = Ninguém mais vê as respostas de cada pessoa e não se combina nenhum nível.
home-purpose-exchange = Trocar experiências com outros municípios
home-purpose-exchange-about = O grupo chega a um acordo sobre o que o município pode oferecer e o que precisa aprender.
home-start-name = Nome da avaliação (opcional)
home-start-name-hint = Se deixar vazio: “{ $name }”.
home-start = Começar a avaliação

## Uma versão nova do questionário.

home-newer = Há uma versão nova do questionário
home-move-title = Versão nova do questionário
home-move-about = “{ $title }” usa a versão { $from }. Na biblioteca está a versão { $to }. Veja o que muda antes de decidir.
home-move-kept = { $items ->
    [0] Nenhuma pergunta fica igual.
    [one] 1 pergunta fica igual.
   *[other] { $items } perguntas ficam iguais.
}
home-move-history = { $answers ->
    [0] Nenhuma resposta nem acordo passa ao histórico.
    [one] 1 resposta ou acordo passa ao histórico. Não é apagado, mas deixa de contar nesta rodada.
   *[other] { $answers } respostas e acordos passam ao histórico. Não são apagados, mas deixam de contar nesta rodada.
}
home-move-closed = As rodadas encerradas ficam como estavam.
home-move-reworded = A redação mudou
home-move-reworded-about = As respostas são mantidas e podem ser comparadas com as anteriores.
home-move-levels = Os níveis mudaram
home-move-levels-about = As respostas são mantidas, mas não são comparadas com as anteriores. Convém revisá-las.
home-move-replaced = Responde-se de outra maneira
home-move-replaced-about = É preciso responder de novo.
home-move-dropped = Já não se pergunta
home-move-dropped-about = O que foi respondido passa ao histórico.
home-move-new = Pergunta nova
home-move-new-about = É preciso responder.
home-move-before = Antes: { $question }
home-move-now = Agora: { $question }
home-move-stay = Continuar com a versão { $from }
home-move-go = Mudar para a versão { $to }
home-moved = “{ $title }” usa agora a versão { $to }.
