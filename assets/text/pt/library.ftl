## A biblioteca de questionários.

library-title = Biblioteca
library-import = Importar
library-views = Ver
library-all = Questionários
library-by-theme = Por tema
library-search = Buscar por nome ou tema
library-no-match = Nenhum questionário corresponde ao que você procura.
library-size = { $items ->
    [one] 1 pergunta
   *[other] { $items } perguntas
}, { $dimensions ->
    [one] 1 dimensão
   *[other] { $dimensions } dimensões
}
library-version = Versão { $version }
library-items = { $items ->
    [one] 1 pergunta
   *[other] { $items } perguntas
}
library-takes = É possível importar o modelo do Cabildo já preenchido, um XLSForm ou uma biblioteca YAML do CISO Assistant.
library-save-template = Modelo para escrever o seu
library-saved = “{ $name }” foi salvo.

## Um questionário.

library-installed = instalada em { $date }
library-used = { $assessments ->
    [0] ainda sem uso
    [one] usada em 1 avaliação
   *[other] usada em { $assessments } avaliações
}
library-use = Usar em uma avaliação
library-read = Ler completo
library-save-workbook = Salvar como planilha
library-save-xlsform = Salvar como XLSForm
library-dimensions = Dimensões
library-scale = Escala
library-languages = Idiomas
library-versions = Versões
library-version-newest = { $version }, vigente
library-versions-stay = Cada avaliação mantém a versão com que começou até que alguém a mude.
library-older = Esta é a versão { $version }. A vigente é a { $newest }.
library-see-newest = Ver a vigente
library-source = Fonte e licença
library-shipped = Este questionário vem com o Cabildo. Seus textos podem ser usados, copiados e adaptados, desde que se cite o Cabildo (CC BY 4.0).
library-imported = Este questionário foi importado neste computador. As condições de uso são as de quem o escreveu.
library-purpose-maturity = Serve para chegar a um acordo sobre os níveis em grupo e planejar.
library-purpose-reflection = Serve para cada pessoa refletir. Ninguém mais vê as suas respostas.
library-purpose-exchange = Serve para dizer o que o município pode oferecer a outros e o que precisa aprender.
library-repeats-service = É respondido uma vez para cada serviço.
library-repeats = É respondido uma vez para cada caso que o município escolher.

## A leitura completa.

library-back = Voltar ao resumo
library-print = Salvar PDF para imprimir
library-levels = Níveis
library-choices = Opções
library-evidence = O que serve de evidência
library-why = Por que se pergunta
library-why-principles = Princípios de governança
library-why-strategies = Estratégias
library-why-sdg = Metas dos ODS
library-why-topics = Temas
library-advice = O que se recomenda
library-advice-reaches = Para chegar ao nível { $level }
library-advice-role = Responsável
library-advice-product = O que fica
library-advice-indicator = Como se mede
library-advice-first-step = Primeiro passo

## Por tema.

library-theme-kind = O que você quer buscar?
library-link-principle = Princípio de governança
library-link-strategy = Estratégia
library-link-sdg = Meta dos ODS
library-link-topic = Tema de intercâmbio
library-theme-pick = Escolha um da lista
library-theme-pick-about = Você verá que perguntas tratam dele, em todos os questionários da biblioteca.
library-theme-asked = O que se pergunta sobre

## A importação.

library-import-of = Importação: { $file }
library-import-mend = { $problems ->
    [one] Corrija 1 coisa para terminar.
   *[other] Corrija { $problems } coisas para terminar.
}
library-import-nothing = Nada foi instalado ainda: um questionário só é instalado quando tudo está certo.
library-import-done = “{ $title }”, versão { $version }, já está na biblioteca.
library-import-before = “{ $title }”, versão { $version }, já estava na biblioteca. Nada mudou.
library-import-problems = O que é preciso corrigir
library-import-left-out = O que fica de fora
library-import-left-out-about = O Cabildo não usa estas partes do arquivo. O resto não depende delas.
library-import-place = Onde
library-import-wrong = O que está errado
library-import-what = O que não se usa
library-import-instead = O que escrever
library-import-again = Importar de novo
library-template-name = Modelo de questionário
library-choose-file = Escolha o arquivo do questionário
