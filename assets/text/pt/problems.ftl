# Where it stands.
problems-place-line = { $file }, linha { $line }
problems-place-row = { $file }, planilha “{ $sheet }”, linha { $row }
problems-place-cell = { $file }, planilha “{ $sheet }”, linha { $row }, coluna { $column }
problems-here = aqui
problems-found = { $problems ->
    [one] Há { $problems } problema. Nada foi instalado.
   *[other] Há { $problems } problemas. Nada foi instalado.
}

# The file as a whole.
problems-unknown-file = O Cabildo não consegue ler este tipo de arquivo.
problems-unknown-file-instead = Use uma planilha (.xlsx, .xls ou .ods), um formulário XLSForm, uma biblioteca .yaml ou uma pasta com instrument.toml.
problems-not-text = O arquivo contém dados que não são texto.
problems-not-text-instead = Abra-o em um editor de texto e salve-o com a codificação UTF-8.
problems-not-a-workbook = O arquivo não é uma planilha, embora o nome diga que sim.
problems-not-a-workbook-instead = Abra-o no seu programa de planilhas e salve-o de novo como .xlsx.
problems-password = O arquivo está protegido por senha.
problems-password-instead = Retire a senha no seu programa de planilhas e salve-o de novo.
problems-too-large = O arquivo ocupa mais de { $most } MB depois de aberto: é demais para um questionário.
problems-too-large-instead = Retire as imagens e as planilhas que não fazem parte do questionário.
problems-too-many-rows = A planilha tem mais de { $most } linhas com dados.
problems-too-many-rows-instead = Divida o questionário em vários ou apague as linhas que sobram.
problems-too-many-columns = A planilha tem mais de { $most } colunas com dados.
problems-too-many-columns-instead = Apague as colunas que não fazem parte do questionário.
problems-too-deep = Há partes demais, umas dentro das outras.
problems-too-deep-instead = Use menos níveis de grupos.
problems-cannot-read = O arquivo não segue as regras do seu formato: { $why }.
problems-cannot-read-instead = Corrija essa linha. A página sobre o formato explica cada dado com um exemplo.
problems-words-line = Esta linha não pode ser lida: { $why }.
problems-words-line-instead = Escreva cada texto em sua linha: a chave, um sinal de igual e o texto.
problems-no-sheet = Falta a planilha “{ $sheet }”.
problems-no-sheet-instead = Acrescente-a com esse nome, ou comece com um modelo novo.
problems-no-column = Falta a coluna “{ $column }”.
problems-no-column-instead = Acrescente-a com esse título na primeira linha.
problems-formula-without-value = A célula tem uma fórmula que ninguém calculou.
problems-formula-without-value-instead = Abra o arquivo no seu programa de planilhas e salve-o, ou escreva o valor em vez da fórmula.
problems-broken-cell = A célula mostra o erro { $shows }.
problems-broken-cell-instead = Corrija a fórmula ou escreva o valor.

# Single entries.
problems-unknown-key = “{ $key }” não é nenhum dos dados esperados aqui.
problems-unknown-key-instead = Verifique como está escrito, ou apague-o.
problems-shape = O que diz “{ $field }” tem outra forma.
problems-shape-text-instead = Escreva um só texto entre aspas, ou um número.
problems-shape-number-instead = Escreva um número inteiro.
problems-shape-truth-instead = Escreva true ou false.
problems-shape-list-instead = Escreva uma lista entre colchetes.
problems-shape-table-instead = Escreva um bloco com seus próprios dados, como na página sobre o formato.
problems-missing = Falta “{ $field }”.
problems-missing-instead = Preencha-o. O questionário não pode ser instalado sem este dado.
problems-not-in-range = “{ $written }” não serve para “{ $field }”.
problems-not-in-range-instead = Escreva um número inteiro de { $least } a { $most }.
problems-not-one-of-instead = Escreva { $allowed }.
problems-not-an-id = “{ $written }” não pode ser um código.
problems-not-an-id-instead = Use letras sem acento, números, hifens e pontos; comece com uma letra. Exemplo: AGUA-1.
problems-not-a-choice-id-instead = Use letras, números e sinais, sem espaços nem aspas.
problems-reserved-id = O código “{ $id }” está reservado para o Cabildo.
problems-reserved-id-instead = Escolha outro código.
problems-twice = “{ $id }” aparece duas vezes. A primeira está em { $first }.
problems-twice-instead = Mude um dos dois códigos ou apague o que sobra.
problems-same-key = “{ $id }” e “{ $other }” são tão parecidos que seus textos se confundiriam.
problems-same-key-instead = Mude uma letra ou um número em um dos dois.
problems-no-dimension = Não há uma dimensão “{ $id }”.
problems-no-item = Não há uma pergunta “{ $id }”.
problems-no-list = Não há uma lista de opções “{ $id }”.
problems-no-scale = Não há uma escala “{ $id }”.
problems-no-role = Não há um responsável com o código “{ $id }”.
problems-no-principle = Não há um princípio de governança “{ $id }”.
problems-no-strategy = Não há uma estratégia “{ $id }”.
problems-no-sdg-target = Não há uma meta ODS “{ $id }”.
problems-no-topic = Não há um tema de intercâmbio “{ $id }”.
problems-near-instead = Quis escrever “{ $near }”?
problems-own-code-instead = Use um código que esteja neste questionário, ou acrescente o que falta.
problems-shared-code-instead = Use um dos códigos da planilha “{ $sheet }” do modelo.

# The questionnaire.
problems-no-items = O questionário não tem perguntas.
problems-no-items-instead = Acrescente pelo menos uma pergunta.
problems-empty-form = Este formato não faz nenhuma pergunta.
problems-empty-form-instead = Escreva os códigos de suas perguntas, ou indique que cada mesa responde uma dimensão.
problems-empty-list = A lista não tem opções.
problems-empty-list-instead = Acrescente pelo menos uma opção.
problems-scale-taken = Já há uma escala com o código “{ $id }”.
problems-scale-taken-instead = Dê outro código à sua; ou use a que já existe e apague aqui os níveis dela.
problems-one-level = A escala tem menos de dois níveis.
problems-one-level-instead = Acrescente níveis até ter pelo menos dois.
problems-levels-not-in-a-row = Falta um nível intermediário na escala.
problems-levels-not-in-a-row-instead = Numere os níveis de um em um, por exemplo 1, 2 e 3.
problems-other-scale = Esta pergunta usa a escala “{ $scale }”, mas as lacunas são medidas em “{ $common }”.
problems-other-scale-instead = Use uma só escala em todo o questionário, ou mude para que ele serve.
problems-not-for-kind = “{ $field }” não corresponde a uma pergunta do tipo “{ $kind }”.
problems-not-for-kind-instead = Apague esse dado, ou mude o tipo da pergunta.
problems-expression-unexpected = A condição não se entende a partir de “{ $what }”.
problems-expression-ends = Falta algo no fim da condição.
problems-expression-too-large = A condição é longa demais.
problems-expression-instead = Compare uma pergunta com um valor, por exemplo: { $example }
problems-no-such-function = Não existe a função “{ $name }”.
problems-no-such-function-instead = As que existem são: { $functions }.
problems-wrong-arguments = A função “{ $name }” não recebe essa quantidade de valores.
problems-wrong-arguments-instead = { $wanted ->
    [one] Escreva { $wanted } valor entre os parênteses.
   *[other] Escreva { $wanted } valores entre os parênteses, com vírgulas.
}
problems-bare-name = Na condição, “{ $name }” não é nem uma pergunta nem um valor.
problems-bare-name-instead = Se é uma opção, escreva { $quoted }; se é uma pergunta, { $item }.
problems-no-property = Nenhuma opção da lista “{ $list }” tem a propriedade “{ $name }”.
problems-no-property-instead = Acrescente essa propriedade às opções, ou corrija o filtro.
problems-circle = Estas perguntas esperam umas pelas outras: { $items }.
problems-circle-instead = Retire a condição ou o cálculo de uma delas.
problems-too-many-steps = Este cálculo depende de cálculos demais.
problems-too-many-steps-instead = Use menos passos, e não repita o mesmo cálculo dentro de outro.
problems-weeks = “{ $written }” não serve como duração.
problems-weeks-instead = Escreva o mínimo e o máximo de semanas, de 1 a 104, nessa ordem.
problems-no-levels = A pergunta “{ $item }” não se responde com níveis.
problems-no-levels-instead = Escolha uma pergunta que se responda com níveis.
problems-not-a-need = “{ $written }” não é um pré-requisito.
problems-not-a-need-instead = Escreva uma pergunta e seu nível, como { $example }; o código de outra ação; ou { $consensus }.
problems-need-outside-scale = O pré-requisito pede um nível que a pergunta “{ $item }” não tem.
problems-never-begins = A ação “{ $id }” nunca poderia começar.
problems-never-begins-instead = Seus pré-requisitos esperam uns pelos outros, ou pedem um nível que nenhuma ação alcança. Retire ou mude um.

# The words.
problems-no-language = O questionário não tem textos em nenhum idioma.
problems-no-language-instead = Escreva todos os textos em pelo menos um idioma.
problems-unknown-language = O Cabildo não fala o idioma “{ $code }”.
problems-unknown-language-instead = Use um destes códigos: { $codes }.
problems-no-words = Falta o texto “{ $key }” ({ $language }).
problems-no-words-instead = Escreva-o. O que se diz em um idioma se diz em todos.
problems-surplus-words = Nada no questionário usa o texto “{ $key }”.
problems-surplus-words-instead = Apague-o, ou corrija o código da pergunta, da ação ou da dimensão.
problems-braces = O texto tem chaves, e aqui não há dados para inserir.
problems-braces-instead = Use parênteses em vez de chaves.

# What Cabildo cannot do, or leaves out.
problems-cannot-do = O Cabildo não tem “{ $what }”.
problems-cannot-do-instead = Ficou de fora. Se precisar, troque por uma pergunta de outro tipo.
problems-left-out = “{ $what }” não foi trazido.
problems-left-out-instead = Não precisa fazer nada: o Cabildo não precisa disso.
problems-flattened = Os grupos “{ $what }” ficaram como uma só dimensão.
problems-flattened-instead = Revise o nome da dimensão e encurte-o se for preciso.

# When nothing is wrong.
problems-none = { $id }, versão { $version }: { $items } perguntas, { $actions } ações, idiomas { $languages }. Não há problemas.
problems-readability = Facilidade de leitura em espanhol (INFLESZ): abaixo de { $normal }, um pouco difícil; a partir de 65, fácil.
problems-median = Mediana: { $median }. Abaixo de { $normal }: { $hard } de { $items }.
problems-installed = { $file }: instalado.
problems-installed-before = { $file }: já estava instalado, e nada mudou.
