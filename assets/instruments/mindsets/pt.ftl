title = Mentalidades para servir melhor
    .short = Mentalidades
    .about = Dezesseis frases sobre o que você fez nos últimos três meses e quatro sobre a sua organização. Leva uns seis minutos. Só você vê suas respostas; o grupo vê como elas se distribuem quando cinco pessoas ou mais respondem. Não serve para avaliar, contratar nem punir ninguém.
    .source = Redação própria do projeto Cabildo, a partir da oficina da FLACMA e do DESA das Nações Unidas sobre mudança de mentalidades; não tem o aval deles. Não é uma escala psicométrica validada.

## Colaborativa
COLAB = Colaborativa

M-01 = Perguntar antes
    .question = Antes de decidir, perguntei a outra área como a decisão a afetaria.
    .help = Pense nos últimos três meses. Perguntar a tempo evita refazer trabalho.
M-01-A = Combinar com outra área uma “pergunta prévia” antes de cada decisão compartilhada
    .product = Uma pergunta escrita que as duas áreas se fazem antes de decidir
    .indicator = Decisões compartilhadas em que a pergunta foi feita
    .first-step = Escolha a área que mais se cruza com o seu trabalho e proponha a pergunta a ela.

M-02 = Compartilhar sem esperar pedido
    .question = Compartilhei informação útil sem que ninguém me pedisse.
    .help = Pense nos últimos três meses. O que você sabe pode poupar dias de trabalho a outra pessoa.

M-03 = Resolver a sós
    .question = Preferi resolver a sós um assunto que também dependia de outras pessoas.
    .help = Pense nos últimos três meses. Trabalhar a sós parece mais rápido, mas deixa de fora quem conhece outra parte do assunto.
M-03-A = Fazer um intercâmbio de meio dia com outra área
    .product = Meio dia de trabalho em outra área, com três anotações do que foi visto
    .indicator = Pessoas que fizeram o intercâmbio
    .first-step = Peça a uma pessoa de outra área que receba a sua visita por uma manhã.

M-04 = Buscar acordos
    .question = Busquei um acordo com pessoas ou organizações que pensam diferente.
    .help = Pense nos últimos três meses. Os acordos com quem pensa diferente duram mais.

## Inovadora e de aprendizagem
INNOV = Inovadora e de aprendizagem

M-05 = Testar algo novo
    .question = Testei, em pequena escala, um jeito novo de fazer o meu trabalho.
    .help = Pense nos últimos três meses. Um teste pequeno custa pouco e ensina muito.
M-05-A = Testar uma melhoria por duas semanas, com uma medida simples, e contar o resultado
    .product = Uma melhoria testada, com o antes e o depois
    .indicator = Dias ou passos poupados no teste
    .first-step = Anote o passo que mais demora e um jeito mais simples de fazê-lo.

M-06 = Contar o que se aprendeu
    .question = Quando algo não funcionou, contei à minha equipe o que aprendi.
    .help = Pense nos últimos três meses. Um erro contado não se repete em outra mesa.

M-07 = Calar uma ideia
    .question = Deixei de propor uma ideia porque “sempre se fez assim”.
    .help = Pense nos últimos três meses. As ideias que ninguém conta não melhoram nada.
M-07-A = Abrir um mural de ideias e responder a todas em quinze dias
    .product = Mural de ideias à vista, com uma resposta para cada ideia
    .indicator = Ideias respondidas, das recebidas
    .first-step = Pendure uma folha em branco com uma pergunta e um lápis.

M-08 = Simplificar um passo
    .question = Simplifiquei um passo que tomava tempo das pessoas.
    .help = Pense nos últimos três meses. Cada passo que sobra custa horas às pessoas.

## Com evidências e a longo prazo
EVID = Com evidências e a longo prazo

M-09 = Decidir com dados
    .question = Usei um dado ou um estudo para apoiar uma decisão.
    .help = Pense nos últimos três meses. Um dado simples ajuda a decidir e a explicar.
M-09-A = Escolher um dado para cada serviço e revê-lo todo mês em equipe
    .product = Um dado para cada serviço, anotado mês a mês
    .indicator = Meses em que a equipe reviu o dado
    .first-step = Pergunte à equipe que número mostraria se o serviço está melhorando.

M-10 = Conferir o resultado
    .question = Conferi se o que fizemos deu o resultado esperado.
    .help = Pense nos últimos três meses. Fazer não é o mesmo que conseguir.

M-11 = Só o urgente
    .question = Cuidei do urgente sem pensar nos efeitos para além de um ano.
    .help = Pense nos últimos três meses. O urgente ocupa o lugar do importante.
M-11-A = Incluir em cada proposta a pergunta “e daqui a dez anos?”
    .product = A pergunta, no modelo das propostas
    .indicator = Propostas que respondem à pergunta, das apresentadas
    .first-step = Acrescente a pergunta no fim do seu próximo documento.

M-12 = Ver os efeitos
    .question = Levei em conta como uma decisão afeta outros serviços ou o meio ambiente.
    .help = Pense nos últimos três meses. A decisão de uma área é sentida em outra.

## Inclusiva e íntegra
INCL = Inclusiva e íntegra

M-13 = Ninguém de fora
    .question = Pensei em quem poderia ficar de fora de um serviço e agi.
    .help = Pense nos últimos três meses. Quem não chega ao balcão não aparece nas contas.

M-14 = Ouvir de perto
    .question = Ouvi diretamente pessoas que usam o serviço.
    .help = Pense nos últimos três meses. Quem usa o serviço sabe onde ele falha.
M-14-A = Acompanhar uma pessoa em um procedimento do começo ao fim e anotar as barreiras
    .product = Lista das barreiras vistas em um procedimento real
    .indicator = Barreiras anotadas que já foram eliminadas
    .first-step = Convide uma pessoa que virá nesta semana e acompanhe-a, com a permissão dela.

M-15 = Perder a paciência
    .question = Perdi a paciência com alguém que não entendia o procedimento.
    .help = Pense nos últimos três meses. Um procedimento difícil cansa os dois lados do balcão.

M-16 = Explicar com clareza
    .question = Expliquei uma decisão com palavras que qualquer pessoa pudesse entender.
    .help = Pense nos últimos três meses. O que se entende é mais bem aceito.
M-16-A = Reescrever uma notificação em linguagem simples e testá-la com três pessoas
    .product = Uma notificação clara, testada com três pessoas
    .indicator = Pessoas que a entenderam na primeira leitura
    .first-step = Pegue a notificação que mais gera perguntas e sublinhe o que ninguém entende.

## Condições da organização
ORG = Condições da organização

O-1 = Propor sem medo
    .question = Na minha área, é possível propor uma mudança sem medo.
    .help = Trata da sua área, não de você. O medo freia mais melhorias do que a falta de ideias.
O-1-A = Reservar dez minutos de cada reunião para propostas, sem julgá-las
    .product = Um momento fixo para propostas na reunião da área
    .indicator = Propostas ouvidas no mês
    .first-step = Ponha o item “propostas” no começo da pauta da próxima reunião.

O-2 = Aprender com o erro
    .question = Quando um teste falha, as pessoas aprendem com ele e ninguém é punido.
    .help = Trata da sua área, não de você. Se quem falha é punido, ninguém volta a testar nada.
O-2-A = Contar em equipe um teste que não deu certo e o que se aprendeu
    .product = Uma nota do que se aprendeu, sem nomes
    .indicator = Notas do que se aprendeu, escritas no semestre
    .first-step = Conte primeiro um teste seu que não deu certo.

O-3 = Regras que permitem
    .question = As regras permitem testar pequenas melhorias, e sabemos quais.
    .help = Trata da sua área, não de você. Muitas vezes as regras permitem mais do que se pensa.
O-3-A = Escrever em uma página que melhorias cada área pode testar sem pedir permissão
    .product = Página com as melhorias permitidas, assinada pela prefeita ou pelo prefeito
    .indicator = Melhorias testadas com base na página
    .first-step = Pergunte à assessoria jurídica por três coisas que já são permitidas.

O-4 = Tempo e ferramentas
    .question = Tenho o tempo, os dados e as ferramentas para melhorar um serviço.
    .help = Trata da sua área, não de você. Sem tempo nem meios, a vontade de melhorar se acaba.
O-4-A = Reservar duas horas por mês para melhorar um serviço, com o que for preciso à mão
    .product = Duas horas por mês na agenda da área
    .indicator = Meses em que a reserva foi cumprida
    .first-step = Reserve na agenda as duas primeiras horas do mês que vem.
