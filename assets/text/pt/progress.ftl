## O que mudou entre duas rodadas e o que foi feito entre elas.
progress-title = Relatório de avanço
progress-subject = O que mudou: { $about }
progress-first-round = É a primeira rodada com acordos: ainda não há outra para comparar.
progress-lead = O que mudou entre “{ $before }” e “{ $now }”, pergunta por pergunta, e o que se fez do plano nesse tempo.
progress-summary = { $up ->
    [0] Nenhuma pergunta subiu
    [one] 1 pergunta subiu
   *[other] { $up } perguntas subiram
}, { $same ->
    [0] nenhuma ficou igual
    [one] 1 ficou igual
   *[other] { $same } ficaram iguais
} e { $down ->
    [0] nenhuma desceu
    [one] 1 desceu
   *[other] { $down } desceram
}. { $others ->
    [0] {""}
    [one] 1 não pode ser comparada.
   *[other] { $others } não podem ser comparadas.
}
progress-people = { $before ->
    [one] Antes respondeu 1 pessoa
   *[other] Antes responderam { $before } pessoas
}; agora, { $now }. Se o grupo muda, parte da mudança pode vir daí.
progress-dimensions = Dimensão por dimensão
progress-dimensions-table = Nível antes e agora, por dimensão
progress-then = Antes
progress-says = O que mudou
progress-dimension-up = { $levels ->
    [one] Subiu 1 nível.
   *[other] Subiu { $levels } níveis.
}
progress-dimension-down = { $levels ->
    [one] Desceu 1 nível.
   *[other] Desceu { $levels } níveis.
}
progress-dimension-same = Ficou igual.
progress-dimension-none = Não pode ser comparada.
progress-dimension-alike = Só contam as perguntas que dizem o mesmo nas duas rodadas.
progress-up = O que subiu
progress-up-none = Nenhuma pergunta subiu.
progress-down = O que desceu
progress-down-none = Nenhuma pergunta desceu.
progress-same = O que não se moveu
progress-same-none = Todas as perguntas que podem ser comparadas se moveram.
progress-done-for = Foi feito:
progress-plan = O que se fez do plano
progress-plan-none = Nesse tempo ninguém anotou uma ação feita.
progress-plan-open = { $actions ->
    [one] 1 ação continua em andamento ou bloqueada.
   *[other] { $actions } ações continuam em andamento ou bloqueadas.
}
progress-plan-stopped = { $actions ->
    [one] 1 ação foi interrompida.
   *[other] { $actions } ações foram interrompidas.
}
progress-plan-table = Ações feitas entre as duas rodadas
progress-day = Feita em
progress-shown = O que mostra
progress-not-compared = O que não pode ser comparado
progress-other-text = A pergunta ou os seus níveis dizem algo diferente de antes.
progress-no-level-before = Antes não havia um nível acordado.
progress-no-level-now = Agora não há um nível acordado.
progress-no-level = Não há nível acordado nem antes nem agora.
