## O plano vai para outros programas e volta. As palavras das colunas também estão nos arquivos.
planfiles-name = Plano de ação de { $council }
planfiles-sheet = Plano
planfiles-sheet-help = Como usar
planfiles-do-not-change = Esta coluna não é alterada aqui.

# As instruções da planilha.
planfiles-help-change = Altere na folha «Plano» o que for preciso e salve-a no mesmo formato (.xlsx ou .ods).
planfiles-help-grey = Não altere as colunas cinza nem apague a linha oculta do alto: por elas o Cabildo reconhece cada ação.
planfiles-help-new = Para acrescentar uma ação própria, escreva em uma linha nova o título, o responsável e as semanas. Deixe a chave vazia.
planfiles-help-state = Se uma ação está feita, escolha «Feita» e escreva nas notas o que mostra isso. Se foi interrompida, escolha «Interrompida» e escreva nas notas o motivo. Se não alterar as datas, conta o dia em que trouxer as alterações.
planfiles-help-dates = O plano trabalha com semanas inteiras. Uma data de início que quebre o plano não é aceita, e o motivo é dito. Se alterar o fim, mudam as semanas.
planfiles-help-supports = Se várias áreas apoiam, separe os nomes com ponto e vírgula.
planfiles-help-missing = Apagar uma linha não tira a ação do plano.
planfiles-help-back = Para trazer as alterações: Roteiro, «Outros programas», «Trazer alterações da planilha». Nada muda até você aprovar.

# As colunas.
planfiles-col-key = Chave
planfiles-col-phase = Fase
planfiles-col-assessment = Avaliação
planfiles-col-start = Início
planfiles-col-end = Fim
planfiles-col-hours = Horas por semana
planfiles-col-supports = Apoiam
planfiles-col-amount = Valor
planfiles-col-currency = Moeda
planfiles-col-source = Fonte do dinheiro
planfiles-col-state = Situação
planfiles-review-month = Revisão mensal do plano de { $council }
planfiles-review-action = Rever: { $action }

# A tela.
planfiles-open = Outros programas
planfiles-out = Levar o plano a outros programas
planfiles-calendar = Calendário
planfiles-calendar-about = Os prazos e as revisões no calendário do seu telefone ou computador. Se importar de novo, eles são atualizados.
planfiles-workbook = Planilha
planfiles-workbook-about = Uma linha por ação, para trabalhar com a sua equipe e depois trazer as alterações.
planfiles-project = Microsoft Project e ProjectLibre
planfiles-project-about = Para quem já planeja com esses programas.
planfiles-csv = Tabela de texto (CSV)
planfiles-csv-about = Para qualquer outro programa.
planfiles-saved = «{ $name }» foi salvo.
planfiles-in = Trazer alterações da planilha
planfiles-in-about = Escolha a planilha que você salvou daqui. Você verá cada alteração, e nada muda até você aprovar.
planfiles-choose = Escolher a planilha
planfiles-choose-other = Escolher outra planilha
planfiles-changes = Alterações em «{ $file }»
planfiles-changes-none = A planilha diz o mesmo que o plano. Não há nada a alterar.
planfiles-changes-none-left = Nenhuma alteração da planilha pode ser aceita. O motivo de cada uma está abaixo.
planfiles-changes-about = Desmarque o que não quer alterar. Se o plano mudou depois de salvar a planilha, essas mudanças também aparecem aqui, ao contrário.
planfiles-change = { $column }: de «{ $before }» para «{ $after }»
planfiles-change-from-nothing = { $column }: «{ $after }» (antes não dizia nada)
planfiles-change-to-nothing = { $column }: vazio (antes «{ $before }»)
planfiles-new-action = Ação nova
planfiles-entry = { $name }: { $value }
planfiles-apply = { $changes ->
    [0] Aplicar as alterações
    [one] Aplicar 1 alteração
   *[other] Aplicar as { $changes } alterações
}
planfiles-applied = { $changes ->
    [0] Nenhuma alteração foi aceita.
    [one] 1 alteração foi aceita.
   *[other] { $changes } alterações foram aceitas.
}
planfiles-applied-states = As situações ficaram no acompanhamento: desfazer a alteração do plano não as apaga.
planfiles-not-taken = { $cells ->
    [one] 1 célula não pode ser aceita
   *[other] { $cells } células não podem ser aceitas
}
planfiles-were-not-taken = { $cells ->
    [one] 1 alteração não foi aceita
   *[other] { $cells } alterações não foram aceitas
}
planfiles-missing = { $actions ->
    [one] 1 ação do plano não está na planilha e fica como está: { $titles }.
   *[other] { $actions } ações do plano não estão na planilha e ficam como estão: { $titles }.
}
planfiles-left-out-columns = Estas colunas não são do plano e não são usadas: { $columns }.

# Dias fechados de um calendário.
planfiles-closed = Trazer dias fechados de um calendário
planfiles-closed-about = Escolha um arquivo de calendário (.ics) com os feriados ou festas locais. Você verá os dias antes de acrescentá-los.
planfiles-closed-found = Dias encontrados em «{ $file }»
planfiles-closed-none = O calendário não tem dias fechados dentro do plano.
planfiles-closed-known = Já está no plano
planfiles-closed-unnamed = Sem nome
planfiles-closed-add = { $days ->
    [0] Acrescentar os dias
    [one] Acrescentar 1 dia fechado
   *[other] Acrescentar { $days } dias fechados
}
planfiles-closed-meetings = { $meetings ->
    [one] 1 reunião com hora não é aceita: nesse dia se trabalha.
   *[other] { $meetings } reuniões com hora não são aceitas: nesses dias se trabalha.
}
planfiles-closed-left-out = O que não foi aceito e por quê
planfiles-left-out = «{ $name }» (linha { $line }): { $why }
planfiles-left-out-outside = { $days ->
    [one] 1 data fica fora do plano.
   *[other] { $days } datas ficam fora do plano.
}
planfiles-event-unnamed = Sem nome
planfiles-event-timed = tem hora; é uma reunião.
planfiles-event-cancelled = está cancelado no calendário.
planfiles-event-no-day = não diz que dia é. Acrescente-o à mão.
planfiles-event-bad-date = «{ $written }» não é uma data. Acrescente-o à mão.
planfiles-event-too-long = dura mais de { $most } dias. Se de fato fecha por tanto tempo, acrescente-o à mão.
planfiles-event-repeats = repete-se de um modo que o Cabildo não entende. Acrescente os dias à mão.
planfiles-event-changes = altera um dia de outra data. Confira esse dia e acrescente-o à mão.
planfiles-event-other-years = não cai entre { $first } e { $last }.

# Por que um arquivo não é aceito.
planfiles-no-workbook = { $wrong } { $instead }
planfiles-broken-workbook = O arquivo não é uma planilha ou está danificado. Abra-o, salve-o de novo como .xlsx e traga-o outra vez.
planfiles-not-a-plan = Essa planilha não é um plano salvo daqui, ou falta a linha oculta do alto. Salve de novo o plano como planilha e passe para ela as suas alterações.
planfiles-column-twice = A coluna «{ $head }» aparece duas vezes. Apague uma das duas e traga a planilha de novo.
planfiles-other-council = É o plano de outro município. Escolha a planilha que foi salva deste plano.
planfiles-calendar-too-large = O calendário tem mais de { $most } MB. Exporte só o calendário de feriados.
planfiles-calendar-too-many = O calendário tem mais de { $most } datas. Exporte só o calendário de feriados.
planfiles-not-a-calendar = O arquivo não é um calendário. Escolha um arquivo que termine em .ics.
planfiles-calendar-not-text = Na linha { $line } há letras que não podem ser lidas. Exporte-o de novo, com codificação UTF-8.
planfiles-calendar-broken = O calendário está danificado na linha { $line }. Exporte-o de novo.
planfiles-calendar-cut = O calendário está incompleto: falta o fim do que começa na linha { $line }. Baixe-o ou exporte-o de novo.

# Por que uma célula não é aceita.
planfiles-why-formula = É uma fórmula. Escreva o valor no lugar dela.
planfiles-why-broken = A célula mostra um erro. Escreva o valor no lugar dele.
planfiles-why-cannot-be-changed = Esta coluna decorre do resto do plano e não é alterada na planilha.
planfiles-why-unknown-key = A ação já não está no plano. Se a quiser, inclua-a no roteiro.
planfiles-why-key-twice = A mesma ação está em uma linha acima. Deixe só uma; para uma ação nova, apague a chave.
planfiles-why-no-title = Uma ação nova precisa de um título. Escreva-o na linha.
planfiles-why-no-role = Uma ação nova precisa de um responsável. Escolha-o na linha.
planfiles-why-no-weeks = Uma ação nova precisa das semanas. Escreva-as na linha.
planfiles-why-empty = Esta célula não pode ficar vazia.
planfiles-why-not-a-day = Não é uma data. Escreva-a como data, por exemplo 2027-03-15.
planfiles-why-not-a-number = Escreva um número inteiro de { $least } a { $most }.
planfiles-why-not-an-amount = Escreva o valor só com algarismos, sem decimais nem símbolos.
planfiles-why-not-one-of = Escolha { $allowed }.
planfiles-why-unknown-role = «{ $name }» não é um responsável conhecido. Use os nomes da folha «Como usar», separados por ponto e vírgula.
planfiles-why-unknown-need = «{ $key }» não é a chave de outra ação do plano. Copie a chave da primeira coluna.
planfiles-why-needs-advised = O que esta ação precisa antes vem do questionário. Só se altera nas ações próprias.
planfiles-why-end-before-start = Terminaria antes de começar. Altere também a outra data.
planfiles-why-too-long = O texto passa de { $most } letras. Encurte-o.
planfiles-why-meanwhile = O plano mudou desde que você trouxe a planilha. Traga-a de novo para ver o que ele diz agora.
planfiles-why-usual = Sem nada escrito vale o que o questionário propõe ou o plano calcula. Escreva no lugar o que quiser.
planfiles-why-agreed = Uma ação fica acordada quando o plano é acordado. Acorde o plano no acompanhamento.
planfiles-why-nothing-shows = Para dá-la por feita, escreva nas notas da linha o que mostra isso: uma ata, uma resolução, um link. Aceite também a nota.
planfiles-why-no-reason = Para interrompê-la, escreva nas notas da linha o motivo. Aceite também a nota.
planfiles-why-begun = Já começou: esta data é um fato e não muda no plano. Anote no acompanhamento o que aconteceu.
planfiles-why-weeks-and-end = O fim e as semanas da planilha não combinam. Altere só um dos dois.
planfiles-why-whole-weeks = O plano trabalha com semanas inteiras: com estas datas termina do mesmo modo em { $day }.
planfiles-why-breaks = Nessa data o plano não se cumpre. { $breaks }
