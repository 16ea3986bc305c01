## De onde vem cada nível: o que conta, o que não conta, e o que há por trás de uma pergunta.
trace-title = De onde vem o nível de { $name }
trace-open = Ver de onde vem este nível
trace-open-each = De onde vem cada nível?
trace-of-level = Ver de onde vem o nível de { $name }
trace-rule-none = Ainda não há nenhum nível acordado, por isso não se mostra nenhum.
trace-rule-one = Há um só nível acordado, e é ele que vale: { $level }.
trace-rule = Os { $items } níveis acordados são postos em fila, do menor ao maior. Vale o do meio, que está no lugar { $place }: nível { $level }. Se ficam dois no meio, vale o mais baixo.
trace-rule-weighted = Cada pergunta conta tantas vezes quanto seu peso; os pesos somam { $whole }. Do menor ao maior, a metade é alcançada no nível { $level }.
trace-coverage = Cobertura: { $answered } de { $of } perguntas que se aplicam têm um nível acordado.
trace-target = Meta: das metas de suas perguntas ({ $aims }) vale a do meio, nível { $level }.
trace-before = Rodada anterior: nível { $level }.
trace-counted = O que conta, do menor ao maior
trace-left-out = O que não conta, e por quê
trace-middle = O do meio
trace-weight = Peso { $weight }
trace-not-settled = Ainda sem acordo
trace-no-information = Sem informação
trace-not-applicable = Não se aplica ao município
trace-not-ours = Não é competência municipal
trace-answers = O que as pessoas responderam, sem nomes
trace-sealed = As respostas são mostradas quando a rodada é revelada.
trace-people = { $people ->
    [one] 1 pessoa
   *[other] { $people } pessoas
}
trace-unknown = Não sei
trace-evidence = Evidência, e quantas pessoas a viram
trace-agreed = O que o grupo acordou
trace-agreed-none = O grupo ainda não acordou nada sobre esta pergunta.
trace-agreed-at = Acordado em { $day }
trace-reason = Por que este nível e não o seguinte
trace-dissent = O que sustenta quem vê de outro modo
trace-cited = Evidência que o grupo citou
trace-present = Quem estava
trace-earlier = Acordos anteriores
trace-replaced = Mudou porque: { $why }
trace-to-consensus = Ir ao acordo
