## A oficina: agenda, participantes e certificados.

# Tempo.
workshop-clock = { $hour }h{ $minute }
workshop-clock-range = das { $starts } às { $ends }
workshop-hours = { $hours ->
    [one] 1 hora
   *[other] { $hours } horas
}
workshop-minutes = { $minutes ->
    [one] 1 minuto
   *[other] { $minutes } minutos
}

# Se a agenda fecha.
workshop-adds-up = A agenda fecha: { $lasts }.
workshop-missing = { $minutes ->
    [one] Falta 1 minuto para chegar às { $ends }.
   *[other] Faltam { $minutes } minutos para chegar às { $ends }.
}
workshop-over = { $minutes ->
    [one] Sobra 1 minuto: a agenda passa das { $ends }.
   *[other] Sobram { $minutes } minutos: a agenda passa das { $ends }.
}
workshop-backwards = A oficina termina antes de começar. Corrija um dos dois horários.
workshop-came = { $came } de { $listed } presentes
workshop-mode-in-person = presencial
workshop-mode-remote = a distância
workshop-mode-mixed = presencial e a distância
workshop-usual-title = Oficina de autoavaliação
workshop-block-untitled = Novo bloco

# Agendas-modelo.
workshop-agenda-one-group = Um só grupo
workshop-agenda-one-group-about = Para { $least } a { $most } pessoas que respondem o questionário curto durante a oficina.
workshop-agenda-tables = Por mesas
workshop-agenda-tables-about = Para { $least } a { $most } pessoas e o questionário completo. Cada mesa responde a sua parte e a plenária a valida.
workshop-agenda-answered-before = Com respostas prévias
workshop-agenda-answered-before-about = Para { $least } a { $most } pessoas que já responderam em papel ou no computador. Sobram 17 minutos a mais para conversar.

# Blocos das agendas-modelo.
workshop-sign-in = Registro, propósito e regras
workshop-sign-in-about = Cada pessoa assina a lista. Diga para que serve a oficina e leia as regras: responde-se em silêncio, ninguém vê o que outra pessoa respondeu e é possível discordar.
workshop-sign-in-materials = Lista de presença, canetas, folhas com código
workshop-who-is-who = Quem é quem?
workshop-who-is-who-about = Cada pessoa diz o seu nome, a sua área e uma coisa que a sua área faz bem. Meio minuto por pessoa.
workshop-who-is-who-at-table-about = O mesmo em cada mesa. Cada mesa escolhe quem cuida do tempo e quem toma nota.
workshop-how-to-score = Como se responde
workshop-how-to-score-about = Leia em voz alta uma pergunta de prática e os seus níveis. Cada pessoa escolhe o nível que descreve o que acontece hoje, não o que se gostaria. «Não sei» também é uma resposta.
workshop-instructions = Instruções e papéis
workshop-instructions-about = Explique que parte cada mesa responde e leia uma pergunta de prática. Cada mesa confirma quem cuida do tempo, quem toma nota e quem falará na plenária.
workshop-first-round = Primeira rodada em silêncio
workshop-first-round-about = Cada pessoa responde sozinha, um minuto por pergunta. Ajude com o significado das palavras, nunca com a resposta.
workshop-first-round-at-table-about = Cada mesa responde só as perguntas da sua parte. Cada pessoa marca sozinha, sem comentar.
workshop-tally = Contagem
workshop-tally-about = Quem cuida dos dados recolhe as folhas ou revela a rodada. A lista do que é preciso conversar se ordena sozinha.
workshop-talk = Conversar sobre as diferenças
workshop-talk-about = Primeiro as perguntas divididas, 8 minutos cada uma; depois as de conversar, 3 minutos cada uma. Falam primeiro quem marcou mais baixo e mais alto, se quiser.
workshop-talk-at-table-about = O mesmo em cada mesa: 8 minutos por pergunta dividida, 3 por pergunta de conversar. O que não couber fica anotado.
workshop-second-vote = Segunda votação
workshop-second-vote-about = Vota-se de novo em silêncio, só o que se conversou. Oferece-se o nível do meio; se continuar dividido, guardam-se as duas opiniões.
workshop-read-result = Leitura do resultado
workshop-read-result-about = Leia o perfil em voz alta: o que está mais alto, o que está mais baixo, o que surpreende. Não há nota total.
workshop-plenary = Plenária
workshop-plenary-about = Cada mesa conta a sua parte em 2 minutos: um acerto, uma lacuna e uma dúvida. A plenária valida ou pede para rever.
workshop-choose-actions = Escolher ações
workshop-choose-actions-about = Leia as ações sugeridas para as lacunas. Cada pessoa distribui três pontos, todas ao mesmo tempo para que ninguém siga as demais.
workshop-owners = Responsáveis, prazos e primeiro passo
workshop-owners-about = Para as cinco ações com mais pontos: um cargo responsável, um prazo e o que se faz primeiro.
workshop-opinion = Opinião sobre a oficina
workshop-opinion-about = Cada pessoa preenche a folha de opinião, sem nome, e a deixa virada para baixo.
workshop-opinion-materials = Folhas de opinião
workshop-agreements = Acordos e certificados
workshop-agreements-about = Leia os acordos em voz alta e pergunte se alguém os entende de outra maneira. Assinam-se e entregam-se os certificados.
workshop-agreements-materials = Folha de compromissos, certificados
workshop-sheet-materials = Um computador ou uma folha de respostas por pessoa
workshop-table-materials = Cartões com os papéis da mesa
workshop-talk-materials = Relógio à vista, tela ou papel grande
workshop-ballot-materials = Cédulas de segunda votação
workshop-dot-materials = Lista de ações na parede, três pontos adesivos por pessoa

# O que resulta de verificar um certificado.
workshop-check-registered = É autêntico: o número { $folio } está no registro, em nome de { $name }, por «{ $title }».
workshop-check-cancelled = O certificado { $folio } foi anulado. Em seu lugar vale o { $other }.
workshop-check-unregistered = O código corresponde ao número, ao nome e à data, mas esse número não está no registro deste computador. Pergunte ao município que o emitiu.
workshop-check-changed = O código não corresponde. Verifique se o número, o nome e a data estão escritos como no papel. Se estiverem, o papel foi alterado.

# A tela.
workshop-title = Oficina
workshop-list = Oficinas do município
workshop-empty = Ainda não há oficinas
workshop-empty-about = Escolha uma agenda-modelo. Poderá mudar cada bloco e seus minutos.
workshop-new = Nova oficina
workshop-new-start = Criar a oficina
workshop-agenda-choose = Com que agenda começa
workshop-agenda-none = Agenda vazia
workshop-agenda-none-about = Você escreve todos os blocos.
workshop-back = Todas as oficinas
workshop-parts = Partes da oficina
workshop-part-agenda = Agenda
workshop-part-people = Participantes
workshop-part-certificates = Certificados
workshop-part-details = Dados
workshop-card-people = { $people ->
    [one] 1 pessoa
   *[other] { $people } pessoas
}
workshop-card-certificates = { $certificates ->
    [one] 1 certificado
   *[other] { $certificates } certificados
}
workshop-name = Nome da oficina
workshop-topics = Temas
workshop-topics-hint = Aparecem no certificado.
workshop-place = Local
workshop-day = Dia
workshop-starts = Começa
workshop-ends = Termina
workshop-time-hint = Hora e minutos, por exemplo 9:30
workshop-time-unreadable = Escreva a hora e os minutos, por exemplo 9:30.
workshop-counted = Minutos que certifica
workshop-counted-hint = Vazio: todo o tempo. Agora: { $lasts }.
workshop-least = Presença mínima, em porcentagem
workshop-mode = Como se reúnem
workshop-organisers = Quem organiza
workshop-facilitators = Quem facilita
workshop-one-a-line = Um por linha.
workshop-assessment = Avaliação em que se trabalha
workshop-assessment-none = Nenhuma em particular
workshop-remove = Remover a oficina
workshop-removed = «{ $title }» foi removida.
workshop-block-minutes = Minutos de «{ $title }»
workshop-block-minutes-short = min
workshop-block-edit = Mudar «{ $title }»
workshop-block-up = Subir «{ $title }»
workshop-block-down = Descer «{ $title }»
workshop-block-remove = Remover «{ $title }»
workshop-block-removed = O bloco «{ $title }» foi removido.
workshop-block-add = Adicionar um bloco
workshop-block-new = Bloco da agenda
workshop-block-name = O que se faz
workshop-block-about = Como se faz
workshop-block-materials = Materiais
workshop-block-lasts = Minutos
workshop-agenda-empty = A agenda está vazia. Adicione o primeiro bloco.
workshop-person-add = Adicionar pessoa
workshop-person-edit = Mudar dados de { $name }
workshop-person-remove = Remover { $name }
workshop-person-removed = { $name } saiu da lista.
workshop-person-name = Nome e sobrenomes
workshop-person-name-hint = Como deve aparecer no certificado.
workshop-person-role = Cargo
workshop-person-organisation = Instituição
workshop-person-sector = Setor
workshop-person-sector-hint = Por exemplo: prefeitura, moradores, comércio.
workshop-people-empty = Ainda não há ninguém na lista
workshop-people-empty-about = Adicione quem virá. No papel há linhas livres para quem chegar sem avisar.
workshop-attendance-of = Presença de { $name }
workshop-presence = Presença
workshop-presence-unknown = Sem marcar
workshop-presence-present = Presente
workshop-presence-partial = Uma parte
workshop-presence-late = Chegou tarde
workshop-presence-excused = Justificou
workshop-presence-absent = Ausente
workshop-presence-withdrew = Retirou-se
workshop-attended = Minutos que esteve
workshop-attendance-too-little = Não basta para o certificado
workshop-attendance-unknown = Falta anotar os minutos
workshop-signatories = Assinam o certificado
workshop-signatory-name = Nome de quem assina { $number }
workshop-signatory-role = Cargo de quem assina { $number }
workshop-certificates-register = Certificados emitidos
workshop-certificates-none = Nenhum foi emitido ainda.
workshop-certificates-issue = Emitir certificados
workshop-certificates-for = Para quem
workshop-certificates-all = Marcar todas as pessoas com presença suficiente
workshop-certificates-explain = Cada certificado recebe um número que não se repete. Quem já tem um dessa classe o conserva.
workshop-kind = Classe
workshop-kind-participation = Participação
workshop-kind-facilitation = Facilitação
workshop-kind-trainer = Formação
workshop-folio = Número
workshop-code = Código
workshop-holder = Em nome de
workshop-cancelled-for = Anulado; vale o { $folio }
workshop-correct = Corrigir o { $folio }
workshop-correct-title = Corrigir um certificado
workshop-correct-about = Emite-se outro com um número novo e o { $folio } fica anulado no registro. Recolha o papel anterior se puder.
workshop-correct-do = Emitir o corrigido
workshop-check = Verificar um certificado
workshop-check-about = Escreva o que diz o papel.
workshop-check-name = Nome no papel
workshop-check-day = Data no papel
workshop-check-do = Verificar
workshop-papers = Papéis da oficina
workshop-paper-guide = Guia de facilitação
workshop-paper-guide-about = Agenda, papéis e listas de verificação
workshop-paper-attendance-about = Para assinar ao entrar
workshop-paper-evaluation-about = Dez frases, sem nome
workshop-paper-certificates-about = Com número e código
workshop-paper-attendance = Lista de presença
workshop-paper-evaluation = Folha de opinião
workshop-paper-certificates = Certificados
workshop-paper-saved = «{ $file }» foi salvo.
