packages-computer = Computador do Cabildo
packages-computer-of = Computador de { $council }
packages-choose = Escolha os arquivos do Cabildo que deseja incorporar
packages-not-a-package = Este arquivo não é um pacote do Cabildo. Escolha um cujo nome termine em “.cabildo”.
packages-too-new = Este pacote foi feito com uma versão mais nova do Cabildo. Atualize o Cabildo e tente de novo. Nada foi alterado.
packages-cut-off = Falta o final deste pacote: ele não foi copiado por completo. Copie-o de novo de onde foi feito. Nada foi alterado.
packages-damaged = O pacote está danificado: { $part } não está como foi salvo. Copie-o de novo ou peça que o façam outra vez. Nada foi alterado.
packages-wrong-passphrase = A senha não abre este pacote. Confira maiúsculas e espaços e digite-a de novo. Sem ela ninguém pode abri-lo.
packages-needs-passphrase = Este pacote tem senha. Digite-a para ver o que ele traz.
packages-sealed-for-another = Estas respostas estão lacradas para quem convidou a responder, em outro computador. Leve-as ao computador de onde saiu o convite.
packages-too-large = O pacote é grande demais: { $part } passa do que o Cabildo recebe. Peça que o façam em partes, por exemplo uma avaliação por vez. Nada foi alterado.
packages-part-missing = O pacote está incompleto: falta uma parte, { $part }. Peça que o façam outra vez. Nada foi alterado.
packages-not-understood = O pacote traz algo que esta versão do Cabildo não conhece. Atualize o Cabildo ou peça que o façam outra vez. Nada foi alterado.
packages-medium = Não foi possível ler o pacote. Confira se o pen drive ou o disco continua conectado e tente de novo. Nada foi alterado.
packages-cancelled = Parou antes de terminar. Nada foi alterado.
packages-not-ours = Este arquivo não foi feito pelo Cabildo ou alguém o alterou depois. Por segurança ele não é incorporado. Peça que o façam outra vez. Nada foi alterado.
packages-part-revisions = a parte com os dados
packages-part-invitation = o convite
packages-part-instrument = um questionário
packages-part-evidence = um arquivo anexo
packages-part-logo = um logotipo
packages-part-content = a parte lacrada
packages-part-whole = o arquivo
packages-count-instruments = { $count ->
    [one] 1 questionário
   *[other] { $count } questionários
}
packages-count-council = { $count ->
    [one] Dados do município
   *[other] { $count } dados do município
}
packages-count-assessments = { $count ->
    [one] 1 avaliação
   *[other] { $count } avaliações
}
packages-count-rounds = { $count ->
    [one] 1 rodada
   *[other] { $count } rodadas
}
packages-count-respondents = { $count ->
    [one] 1 pessoa que responde
   *[other] { $count } pessoas que respondem
}
packages-count-answers = { $count ->
    [one] 1 resposta
   *[other] { $count } respostas
}
packages-count-agreements = { $count ->
    [one] 1 acordo
   *[other] { $count } acordos
}
packages-count-targets = { $count ->
    [one] 1 meta
   *[other] { $count } metas
}
packages-count-actions = { $count ->
    [one] 1 ação
   *[other] { $count } ações
}
packages-count-progress = { $count ->
    [one] 1 nota de andamento
   *[other] { $count } notas de andamento
}
packages-count-workshops = { $count ->
    [one] 1 oficina
   *[other] { $count } oficinas
}
packages-count-evidence = { $count ->
    [one] 1 arquivo anexo
   *[other] { $count } arquivos anexos
}
packages-count-rest = { $count ->
    [one] 1 outro dado, como histórico ou notas
   *[other] { $count } outros dados, como histórico e notas
}
packages-file-assessment = { $council } completo
packages-file-results = Resultados { $council }
packages-file-plan = Plano { $council }
packages-file-invitation = Convite { $assessment } { $round }
packages-file-answers = Respostas { $digits }
packages-round-of = { $assessment }, { $round }
packages-given-open = Quem tiver este arquivo pode lê-lo.
packages-given-sealed = As respostas vão lacradas: só o computador que enviou o convite as abre.
packages-given-passphrase = Só abre com a senha. Diga-a pessoalmente ou por telefone e não a guarde junto ao arquivo. Se for perdida, ninguém poderá abri-lo.
packages-given-next = Leve-o em um pen drive ou envie-o. No outro computador, abra-o com o Cabildo.
packages-evidence-size = Os arquivos anexos ocupam { $size }.
packages-made = Foi feito em “{ $computer }” em { $day }.
packages-made-day = Foi feito em { $day }.
packages-about = Trata de: { $about }.
packages-before = Já foi incorporado aqui em { $day }. Se o incorporar de novo, nada se duplica.
packages-clock-ahead = Pela data, este pacote será feito em { $day }: o relógio do outro computador está adiantado. Pode incorporá-lo; avise para que corrijam a data.
packages-clock-behind = Pela data, este pacote foi feito em { $day }, antes de existir o Cabildo: o relógio do outro computador está atrasado. Pode incorporá-lo; avise para que corrijam a data.
packages-council-here = { $council } já está neste computador: o que ele traz se soma ao que há.
packages-council-new = { $council } ainda não está neste computador: será acrescentado.
packages-council-namesake = Aqui há outro município que também se chama { $council }. Eles não se misturam: ficará ao lado.
packages-namesake = Verifique se é o mesmo município começado duas vezes. O Cabildo não junta dois municípios pelo nome.
packages-own-key = Este computador já convida para essa rodada: o que for respondido aqui continua sendo aberto aqui.
packages-other-key = Aqui já há um convite para esta rodada, feito em outro computador. Se incorporar este, só o computador que o fez abrirá o que for respondido aqui. Incorpore-o se quem convida trocou de computador; se não souber, pergunte antes.
packages-will-reveal = Traz a rodada “{ $round }” já revelada, e aqui ela continua selada. Se o incorporar, o grupo verá o que cada pessoa respondeu. Isso não se pode desfazer.
packages-instrument-here = { $name }, versão { $version }: já está instalado.
packages-instrument-brought = { $name }, versão { $version }: vem no pacote e será instalado.
packages-instrument-other = { $name }, versão { $version }: aqui está instalado com outro conteúdo e não se substitui. Peça a quem o escreveu que lhe dê outro número de versão.
packages-instrument-missing = { $name }, versão { $version }: não está aqui nem vem em ordem no pacote. Peça o questionário e incorpore-o primeiro.
packages-signature-none = Sem assinatura: não se pode saber quem o fez. Pode incorporá-lo se confia em quem o entregou.
packages-signature-later = Quem o assinou se vê ao abri-lo.
packages-signature-sealed = Quem o assinou se vê onde for possível abri-lo.
packages-signature-broken = A assinatura não confere: alguém alterou o pacote depois de assinado.
packages-signature-ours = Foi assinado por este mesmo computador.
packages-signature-known = Assinado. É a mesma assinatura de pacotes anteriores: { $key }.
packages-signature-first = Assinado, e esta assinatura aparece aqui pela primeira vez: { $key }. Para ter certeza, pergunte por telefone a quem o fez se os números são esses.
packages-signature-changed = Assinado, mas com outra assinatura que antes: { $key }.
packages-signature-changed-warning = Os pacotes anteriores desse computador tinham outra assinatura. Pergunte a quem o fez antes de incorporá-lo.
packages-changed = O pacote foi alterado depois de assinado, por isso não é incorporado. Peça que o façam outra vez. Nada foi alterado.
packages-reveal-elsewhere = Você foi convidado para esta rodada a partir de outro computador. Só dele ela é revelada, quando as respostas tiverem chegado. Nada foi alterado.
packages-after-reveal = A rodada já foi revelada e estas respostas não estavam nela. Se entrassem agora, o grupo veria de quem são. Se devem contar, comece outra rodada. Nada foi alterado.
packages-title-assessment = { $council }: avaliação completa
packages-title-assessment-sealed = Avaliação completa, com senha
packages-title-results = { $council }: somente resultados
packages-title-results-sealed = Somente resultados, com senha
packages-title-plan = { $council }: plano e andamento
packages-title-plan-sealed = Plano e andamento, com senha
packages-title-instrument = Questionário
packages-title-invitation = { $council }: convite para responder
packages-title-invitation-sealed = Convite para responder, com senha
packages-title-answers = Respostas de uma pessoa
packages-lock-open = Qualquer pessoa que tenha o arquivo pode lê-lo.
packages-lock-opened = Estava lacrado e foi possível abri-lo aqui.
packages-taken-nothing-new = Tudo o que ele traz já estava aqui. Nada foi alterado.
packages-taken-conflicts = { $count ->
    [one] Em um lugar dois computadores dizem coisas diferentes. As duas foram guardadas; decida qual fica.
   *[other] Em { $count } lugares dois computadores dizem coisas diferentes. Ambas foram guardadas; decida qual fica.
}
packages-taken-answers = As respostas ficam lacradas até a rodada ser revelada.
packages-taken-revealed = A rodada “{ $round }” ficou revelada também aqui: o grupo já vê o que cada pessoa respondeu.
packages-taken-invitation = Já pode responder aqui. Ao terminar, salve suas respostas em um arquivo e leve-o a quem o convidou.
packages-taken-other-key = A partir de agora, só o computador que fez este convite abre as suas respostas a esta rodada, e não o anterior. Se já entregou um arquivo, salve-o outra vez e entregue-o de novo.
packages-said-by = Em “{ $computer }”, { $day }
packages-said-somewhere = Em outro computador, { $day }
packages-words-missing = Escreva o que vale a partir de agora, ou escolha um dos textos acima.
packages-field-line = { $field }: { $value }
packages-value-nothing = Nada
packages-value-level = { $level } · { $name }
packages-value-yes = Sim
packages-value-no = Não
packages-value-suggested = Conforme as lacunas
packages-value-included = Incluída
packages-value-excluded = Excluída
packages-value-agreed = Acordo
packages-value-no-consensus = Sem consenso
packages-value-no-information = Sem informação
packages-value-not-applicable = Não se aplica
packages-value-not-ours = Não é competência municipal
packages-value-way-here = No Cabildo
packages-value-way-paper = Em papel
packages-value-way-file = Em um arquivo
packages-field-whole = Se continua ou foi retirado
packages-field-name = Nome
packages-field-country = País
packages-field-region = Região
packages-field-population = População
packages-field-term-ends = Fim do mandato
packages-field-says = Descrição
packages-field-removed = Retirado em
packages-field-version = Versão do questionário
packages-field-subject = De que trata
packages-field-weighted = Com pesos
packages-field-closed = Encerrada em
packages-field-revealed = Revelada em
packages-field-present = Pessoas presentes
packages-field-code = Código
packages-field-area = Área
packages-field-role = Cargo
packages-field-way = Como responde
packages-field-finished = Terminou em
packages-field-aside = Separada em
packages-field-answer = Resposta
packages-field-level = Nível
packages-field-reaches = Nível que alcança
packages-field-reason = Razão
packages-field-evidence-seen = Evidência vista
packages-field-comment = Comentário
packages-field-share-comment = Comentário para o grupo
packages-field-outcome = Resultado
packages-field-dissent = Outra opinião
packages-field-dissent-recorded = Outra opinião na ata
packages-field-evidence-wanted = Falta evidência
packages-field-cited = Evidência citada
packages-field-owner = Quem o tem
packages-field-valid-until = Válido até
packages-field-note = Nota
packages-field-number = Número
packages-field-importance = Importância
packages-field-feasibility = Viabilidade
packages-field-start = Início
packages-field-months = Meses
packages-field-currency = Moeda
packages-field-low-amount = Valor de um custo baixo
packages-field-medium-amount = Valor de um custo médio
packages-field-action-hours = Horas por semana de uma ação
packages-field-role-hours = Horas por semana de um cargo
packages-field-holidays = Sem feriados
packages-field-within-term = Dentro do mandato
packages-field-hours = Horas por semana
packages-field-amount = Valor
packages-field-choice = No plano
packages-field-title = Título
packages-field-weeks = Semanas
packages-field-cost = Custo
packages-field-source = Fonte do dinheiro
packages-field-fixed = Início fixado
packages-field-due = Prazo
packages-field-review = Revisão
packages-field-plan = Outro plano
packages-field-scope = De quem é o outro plano
packages-field-text = Texto
packages-field-day = Dia
packages-field-signatories = Assinam
packages-field-organisation = Organização
packages-field-committee = No comitê
packages-field-part = Como participa
packages-field-interest = Interesse
packages-field-influence = Influência
packages-field-topics = Temas
packages-field-place = Local
packages-field-starts = Começa
packages-field-ends = Termina
packages-field-minutes = Minutos
packages-field-organisers = Organizam
packages-field-facilitators = Facilitam
packages-field-detail = Detalhe
packages-place-council = Dados do município
packages-place-logos = Logotipos
packages-place-plan = Plano
packages-place-evidence = Arquivo anexo
packages-place-objectives = Outros planos
packages-place-stakeholders = Registro de atores
packages-place-workshops = Oficinas
