## As respostas de uma rodada saem em planilhas e voltam. As palavras das colunas também estão nos arquivos.
answerfiles-sheet-answers = Respostas
answerfiles-sheet-agreed = Consenso
answerfiles-sheet-evidence = Evidência
answerfiles-sheet-comments = Comentários
answerfiles-sheet-earlier = Histórico
answerfiles-sheet-help = Como usar

# As colunas.
answerfiles-col-code = Código
answerfiles-col-item = Chave
answerfiles-col-name = Tema
answerfiles-col-dimension = Dimensão
answerfiles-col-question = Pergunta
answerfiles-col-options = O que se pode responder
answerfiles-col-answer = Resposta
answerfiles-col-instead = Outra resposta
answerfiles-col-reason = Razão
answerfiles-col-confidence = Segurança
answerfiles-col-hints = Evidência que se procura
answerfiles-col-hint = Número da evidência
answerfiles-col-seen = Evidência vista (números)
answerfiles-col-other = Outra evidência
answerfiles-col-comment = Comentário
answerfiles-col-share = O grupo lê o comentário?
answerfiles-col-vote = Momento
answerfiles-col-given = O que foi respondido
answerfiles-col-level = Nível
answerfiles-col-level-text = O que diz o nível
answerfiles-col-people = Pessoas
answerfiles-col-outcome = O que foi acordado
answerfiles-col-recorded = Desacordo em ata
answerfiles-col-dissent = Desacordo
answerfiles-col-wanted = Falta evidência
answerfiles-col-cited = Evidência citada (números)
answerfiles-col-present = Presentes
answerfiles-col-at = Data
answerfiles-col-until = Vigente até
answerfiles-col-why = Por que mudou

# As palavras das células.
answerfiles-yes = Sim
answerfiles-no = Não
answerfiles-unknown = Não sei
answerfiles-not-applicable = Não se aplica
answerfiles-not-ours = Não é competência
answerfiles-none-of-these = Nenhuma da lista
answerfiles-low = Pouca
answerfiles-medium = Média
answerfiles-high = Muita
answerfiles-agreed = Acordado
answerfiles-no-consensus = Sem consenso
answerfiles-no-information = Sem informação
answerfiles-vote-alone = Antes de conversar
answerfiles-vote-again = Votação { $number } depois de conversar
answerfiles-level-word = Nível { $level }
answerfiles-option-level = { $level } = { $text }
answerfiles-options-choices = Uma ou várias, cada uma em sua linha:
answerfiles-options-whole = Um número inteiro
answerfiles-options-decimal = Um número
answerfiles-options-text = Palavras
answerfiles-options-date = Uma data, por exemplo 2027-03-15

# Como usar a folha de uma pessoa.
answerfiles-help-for = Folha { $code } de “{ $assessment }”. Quem abrir este arquivo pode ler o que está escrito: entregue-o em mãos a quem facilita.
answerfiles-help-answer = Escreva sua resposta na coluna “Resposta”. Se não sabe ou se a pergunta não se aplica, deixe-a vazia e escolha em “Outra resposta”.
answerfiles-help-reason = “Não se aplica” e “Não é competência” precisam de uma razão na coluna “Razão”.
answerfiles-help-comment = O grupo lê seu comentário apenas se você escrever “Sim” na coluna ao lado.
answerfiles-help-empty = Uma célula vazia não muda nada. Não mude a coluna “Chave”: com ela o Cabildo reconhece cada pergunta.

# A tela.
answerfiles-open = Para planilha
answerfiles-out = Levar os dados da rodada para uma planilha
answerfiles-out-about = O mesmo que o grupo vê em “Consenso”: quantas pessoas escolheram cada nível, o que foi acordado e os comentários que seus autores mostram. Nunca quem respondeu o quê.
answerfiles-xlsx = Excel (.xlsx)
answerfiles-xlsx-about = Uma folha para cada tabela. Com ela você pode trazer depois as mudanças do consenso.
answerfiles-ods = LibreOffice (.ods)
answerfiles-ods-about = O mesmo, no formato livre.
answerfiles-csv = Tabela de texto (CSV)
answerfiles-csv-about = Uma só tabela, para qualquer outro programa.
answerfiles-csv-table = Qual tabela
answerfiles-saved = “{ $name }” foi salvo.
answerfiles-own = Minha folha em uma planilha
answerfiles-own-about = Salve-a, responda em outro computador e traga-a de volta. Quem abrir o arquivo pode ler suas respostas.
answerfiles-file-way = Folha { $code } em uma planilha
answerfiles-file-way-about = Salve a folha vazia e entregue-a a quem responde. Quando voltar, traga-a aqui: o Cabildo não mostra o que ela diz.
answerfiles-in = Trazer respostas da planilha
answerfiles-in-agreed = Trazer mudanças do consenso
answerfiles-in-about = Escolha o arquivo (.xlsx, .ods ou .csv). Você verá cada mudança e nada muda até que você aprove.
answerfiles-choose = Escolher o arquivo
answerfiles-choose-other = Escolher outro arquivo
answerfiles-changes = Mudanças em “{ $file }”
answerfiles-changes-about = Desmarque o que não quer mudar. O que havia antes fica guardado no histórico.
answerfiles-changes-none = A planilha diz o mesmo que o Cabildo. Não há nada a mudar.
answerfiles-changes-none-left = Nenhuma mudança da planilha pode ser tomada. Abaixo está a razão de cada uma.
answerfiles-change = { $column }: de “{ $before }” para “{ $after }”
answerfiles-change-from-nothing = { $column }: “{ $after }” (antes não dizia nada)
answerfiles-change-to-nothing = { $column }: vazio (antes “{ $before }”)
answerfiles-sealed = { $answers ->
    [one] A folha { $code } traz 1 resposta.
   *[other] A folha { $code } traz { $answers } respostas.
}
answerfiles-sealed-about = A rodada está selada: aqui não se mostra o que foi respondido. Ao tomá-la, a folha fica concluída.
answerfiles-apply = { $changes ->
    [0] Aplicar as mudanças
    [one] Aplicar 1 mudança
   *[other] Aplicar as { $changes } mudanças
}
answerfiles-apply-sealed = Tomar as respostas
answerfiles-applied = { $changes ->
    [0] Nenhuma mudança foi tomada.
    [one] 1 pergunta foi tomada.
   *[other] { $changes } perguntas foram tomadas.
}
answerfiles-not-taken = { $cells ->
    [one] 1 célula não pode ser tomada
   *[other] { $cells } células não podem ser tomadas
}
answerfiles-left-out = Estas colunas não são da planilha e não são usadas: { $columns }.
answerfiles-why-ask = Por que se muda o que foi acordado?

# Por que um arquivo não é feito ou não é tomado.
answerfiles-too-long = O texto de “{ $item }”, coluna “{ $column }”, é longo demais para uma célula do Excel. Salve no formato do LibreOffice (.ods), que o aceita, ou encurte o texto.
answerfiles-reflection = O que cada pessoa reflete é só para ela: não sai em nenhuma planilha.
answerfiles-broken = O arquivo não é uma planilha ou está danificado. Abra-o, salve-o de novo como .xlsx e traga-o outra vez.
answerfiles-no-workbook = { $wrong } { $instead }
answerfiles-no-heads = No arquivo não está a coluna “Chave” com outra coluna conhecida. Salve a folha outra vez daqui e passe suas respostas para ela.
answerfiles-column-twice = A coluna “{ $head }” está duas vezes. Apague uma das duas e traga o arquivo de novo.
answerfiles-other-code = O arquivo é da folha “{ $found }”, não de “{ $code }”. Escolha o arquivo de “{ $code }”.
answerfiles-bring-again = O que o arquivo dizia não está mais à mão. Traga-o de novo.
answerfiles-nothing-to-take = O arquivo não traz nenhuma resposta. Verifique se é o que voltou.

# Por que uma célula não é tomada.
answerfiles-why-formula = É uma fórmula. Escreva o valor em seu lugar.
answerfiles-why-broken = A célula mostra um erro. Escreva o valor em seu lugar.
answerfiles-why-unknown-item = Este questionário não tem uma pergunta com esta chave, ou ela não é desta folha.
answerfiles-why-item-twice = A mesma pergunta está em uma linha acima. Deixe só uma.
answerfiles-why-both = Há uma resposta e também outra resposta. Deixe só uma.
answerfiles-why-not-one-of = Escreva { $allowed }.
answerfiles-why-not-a-number = Não é um número que se entenda. Escreva-o sem separar os milhares.
answerfiles-why-not-a-day = Não é uma data que se entenda. Escreva assim: 2027-03-15.
answerfiles-why-not-hints = Escreva os números da lista de evidências, separados por vírgulas.
answerfiles-why-no-level = Falta o nível. Escreva-o na coluna “Nível”.
answerfiles-why-no-outcome = Falta o que foi acordado. Escreva-o na coluna “O que foi acordado”.
answerfiles-why-too-long = O texto passa de { $most } letras. Encurte-o.
answerfiles-why-ask-the-person = Esta célula não se entende. Enquanto a rodada está selada não se mostra o que ela diz: peça a quem responde que a revise.
answerfiles-why-meanwhile = Esta resposta mudou desde que você trouxe o arquivo. Traga-o de novo para ver o que diz agora.
