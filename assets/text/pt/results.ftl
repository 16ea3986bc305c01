## A tela de resultados: perfil, mapa de perguntas, pontos fortes e lacunas.
results-title = Resultados
results-profile = Perfil por dimensão
results-agreed-level = Nível acordado
results-target = Meta em 12 meses
results-compare = Comparar com
results-table = Tabela
results-chart = Gráfico
results-dimension = Dimensão
results-level = Nível
results-lowest = Pergunta mais baixa
results-coverage = Cobertura
results-coverage-of = { $answered } de { $of }
results-dissent = Divergência
results-without-information = Sem informação
results-change = Mudança
results-change-up = +{ $levels }
results-change-down = −{ $levels }
results-change-same = Igual
results-change-none = Sem dado anterior
results-all-items = { $count ->
    [one] A única pergunta
   *[other] As { $count } perguntas
}
results-with-dissent = Com divergência
results-unbacked = Sem evidência vista
results-not-settled = Ainda sem acordo
results-not-applicable = Não se aplica
results-strengths = Pontos fortes
results-no-strengths = Nenhuma pergunta chega ainda a um nível alto.
results-gaps = Lacunas
results-no-gaps = Não há lacunas abertas: tudo está na meta.
results-with-evidence = Com evidência
results-evidence-attached = Com arquivo anexo
results-evidence-stated = Evidência declarada
results-evidence-none = A confirmar
results-target-short = Meta { $level }
results-importance = Importância
results-feasibility = Viabilidade
results-priority = Prioridade
results-priority-parts = Lacuna { $steps } × importância { $importance } × viabilidade { $feasibility }
results-ambitious = A meta está a mais de um nível: veja se doze meses bastam.
results-target-dialog = Meta para { $name }
results-make-roadmap = Montar o roteiro
results-nothing = Ainda não há nada acordado nesta rodada. O perfil aparece quando o grupo chega a um acordo sobre os níveis.
results-go-consensus = Ir para o consenso
results-no-overall = O Cabildo não calcula uma nota total nem compara municípios.
results-radar-says = Radar de { $title }: { $rows }.
results-bars-says = Barras de { $title }: { $rows }.
results-row-says = { $dimension } { $level }
results-row-none = { $dimension } sem nível
results-compared = { $items ->
    [one] As duas rodadas usam versões diferentes do questionário ({ $from } e { $to }). Compara-se { $items } pergunta.
   *[other] As duas rodadas usam versões diferentes do questionário ({ $from } e { $to }). Comparam-se { $items } perguntas.
}
results-not-compared = { $count ->
    [one] Esta não se compara: { $names }.
   *[other] Estas não se comparam: { $names }.
}
results-weigh = Contar cada pergunta com o seu peso
results-weigh-about = Quem escreveu o questionário deu mais peso a algumas perguntas. Se marcar, elas contam mais no nível de cada dimensão.
results-item = Pergunta
results-by = Ver o perfil por
results-principle = Princípio
results-sdg = Meta dos ODS
results-profile-principle = Perfil por princípio
results-profile-sdg = Perfil por meta dos ODS
results-perceptions = Áreas que veem de outro modo
results-perceptions-about = Áreas de três pessoas ou mais que responderam com dois níveis ou mais de distância. Mostra-se a resposta do meio de cada área, nunca a de uma pessoa.
results-beside = Pergunta por pergunta, diante de { $round }
results-beside-counts = Sobem: { $up }. Continuam iguais: { $same }. Baixam: { $down }. Não se comparam: { $other }.
results-beside-went = O que aconteceu
results-beside-areas = { $areas ->
    [one] de 1 área
   *[other] de { $areas } áreas
}
results-beside-roles = Cargos: { $roles }
results-beside-others = Se responderam outras pessoas, parte da mudança pode vir daí.
results-went-up = Sobe
results-went-same = Igual
results-went-down = Baixa
results-went-other-text = Não se compara: na outra versão diz outra coisa ou não se perguntava
results-went-no-level-before = Não se compara: antes não tinha nível
results-went-no-level-now = Não se compara: agora não tem nível
results-went-no-level = Não se compara: não tem nível em nenhuma das duas rodadas
results-dimension-target = Meta da dimensão
results-dimension-target-says = Cada pergunta da dimensão recebe esta meta; as que já estão mais alto ficam onde estão. A importância não muda.
results-set-target = Definir meta
results-set-dimension-target = Definir a meta de toda a dimensão
results-with-plan = Com o plano
results-with-plan-none = O plano não parte desta rodada.
results-with-plan-day = Com o plano, em { $day }
