## O primeiro uso: idioma, município.

setup-claim-first = Avaliar em conjunto,
setup-claim-second = decidir em conjunto
setup-about = Uma ferramenta para que o município conheça suas capacidades, defina em acordo as prioridades e monte seu roteiro. Funciona sem internet.
setup-first-use = Primeiro uso, menos de um minuto
setup-which-language = Em que idioma prefere trabalhar?
setup-which-council = Qual é o seu município?
setup-nothing-leaves = Nada sai deste computador se você não salvar ou enviar.
setup-begin = Começar

## Os dados de um município: no primeiro uso, ao adicionar outro e nos ajustes.

setup-council-name = Nome do município
setup-only-name = Só o nome é necessário; o restante pode ficar para depois.
setup-country-choose = Escolha o país
setup-countries-americas = América Latina e Caribe
setup-countries-iberia = Espanha, Portugal e Estados Unidos
setup-countries-others = Outros países
setup-region = Estado, província ou departamento
setup-population = Habitantes, aproximadamente
setup-population-unknown = Não indicado
setup-population-up-to = Até { $people }
setup-population-over = Mais de { $people }
setup-term-ends = Fim do mandato
setup-another-council = Outro município
setup-new-council = Adicionar um município
setup-create-council = Adicionar município

## Os ajustes.

setup-settings = Ajustes
setup-appearance = Idioma e cores
setup-council-data = Dados do município
setup-council-saved = Dados do município salvos.
setup-your-data = Seus dados
setup-data-file = Tudo está em um único arquivo deste computador:
setup-version = Cabildo, versão { $version }

## O arquivo de dados não pode ser aberto.

setup-trouble = Não foi possível abrir o arquivo de dados
setup-trouble-untouched = O Cabildo não mudou nem apagou nada. Quando tiver resolvido, tente de novo.

## Quem responde em uma rodada.

setup-respondents = Quem responde
setup-respondents-none = Adicione cada pessoa ou grupo que vai responder. Cada um responde em separado e depois o grupo faz o acordo.
setup-respondents-readable = Use códigos, não nomes. O que se responde fica no arquivo de dados deste computador, e quem tiver acesso ao computador pode ler.
setup-respondent = Pessoa ou grupo
setup-respondent-new = Mais uma pessoa ou grupo
setup-respondent-code = Código curto (opcional)
setup-respondent-code-hint = Se deixar vazio, entra o próximo livre.
setup-respondent-area = Área (opcional)
setup-respondent-area-hint = Por exemplo: Gabinete, Finanças, Câmara.
setup-respondent-add = Adicionar
setup-respondent-added = { $code } adicionado.
setup-respondent-progress = Andamento
setup-respondent-progress-of = Andamento de { $code }
setup-respondent-state = Estado
setup-respondent-finished = Terminou
setup-respondent-answering = Respondendo
setup-respondent-not-started = Não começou
setup-respondent-do = O que fazer
setup-respondent-answer = Responder
setup-respondent-continue = Continuar
setup-respondent-for = { $what }: { $code }
setup-finished-of = { $of ->
    [0] Ainda não há ninguém
    [one] { $finished } de { $of } terminou
   *[other] { $finished } de { $of } terminaram
}
setup-go-consensus = Ir para o consenso
setup-rounds = Rodada
setup-round-closed = Esta rodada está encerrada: dá para ler, mas não aceita mais respostas nem acordos.
setup-close-round = Encerrar rodada
setup-round-was-closed = A rodada foi encerrada.
setup-reopen-round = Abrir de novo
setup-new-round = Nova rodada
setup-new-round-about = As mesmas perguntas, mais uma vez. Serve para ver o que mudou desde “{ $round }”; o anterior fica como está.
setup-round-name = Nome da rodada (opcional)
setup-round-name-hint = Se deixar vazio: o número dela e o ano.
setup-start-round = Começar a rodada
setup-respondents-sealed = A rodada está lacrada: ninguém vê o que foi respondido, só quem terminou, até que seja revelada em “Consenso”.
setup-respondent-role = Função (opcional)
setup-respondent-role-none = Não informada
setup-respondent-way = Como responde
setup-respondent-way-here = Neste computador
setup-respondent-way-paper = Em papel
setup-respondent-way-file = Em outro computador, por arquivo
setup-respondent-way-fixed = Já começou a responder: isto não muda.
setup-respondent-on-paper = Em papel
setup-respondent-in-file = Aguardando o arquivo
setup-respondent-open = Abrir a folha
setup-respondent-edit = Alterar dados
setup-respondent-edit-title = Dados de { $code }
setup-respondent-key-lost = Perdeu a senha?
setup-respondent-key-lost-about = Com outra folha, começa de novo. A anterior fica guardada, fechada, e não conta.
setup-respondent-replace = Dar outra folha
setup-respondent-replaced = { $code } tem outra folha. A anterior fica guardada.
setup-new-round-people = Com as mesmas pessoas, sem as respostas delas
