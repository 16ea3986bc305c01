title = Resiliência a desastres
    .short = Resiliência
    .about = Dez aspectos essenciais para que um município previna desastres, responda bem e se recupere. Antes de responder, descreva um desastre provável e um severo para cada uma das principais ameaças, três no máximo.
    .source = Redação própria, organizada segundo os dez aspectos essenciais da campanha Construindo Cidades Resilientes. Não é a ferramenta de autoavaliação do UNDRR, não dá sua pontuação e não tem seu aval.
form-express = Expressa
    .about = Uma pergunta para cada aspecto essencial, dez no total.

## Organização
R1 = Organização

R1-1 = Risco no plano municipal
    .question = O principal plano municipal inclui medidas para reduzir o risco de desastres, e elas são aplicadas?
    .help = Procure no plano uma medida contra o risco e pergunte quem cuida dela e com que dinheiro.
    .evidence-1 = Plano municipal vigente
    .evidence-2 = Quadro de medidas com responsáveis e prazos
    .evidence-3 = Relatório de gasto das medidas contra o risco
    .level-0 = O plano não menciona o risco.
    .level-1 = O plano descreve o risco, mas não tem medidas nem orçamento.
    .level-2 = O plano tem medidas com responsáveis para os principais riscos. Elas são aplicadas em parte.
    .level-3 = O plano cobre os dez aspectos deste questionário. Tem orçamento e acompanhamento, e é revisto de tempos em tempos.
RA1-1 = Acrescentar ao plano vigente um anexo com cinco medidas prioritárias contra o risco
    .product = Anexo do plano com cinco medidas, cada uma com responsável, prazo e custo
    .indicator = Medidas do anexo já iniciadas, das cinco
    .first-step = Marque no plano vigente cada parte que fala do risco.

R1-2 = Comitê de gestão de riscos
    .question = Há um comitê com vários setores que coordene a gestão de riscos, com autoridade, regras e recursos?
    .help = Veja quantas vezes ele se reuniu nos últimos doze meses e quem participou.
    .evidence-1 = Norma ou ata que criou o comitê
    .evidence-2 = Atas de reunião dos últimos doze meses
    .evidence-3 = Dotação do comitê no orçamento
    .level-0 = Não há comitê.
    .level-1 = O comitê existe por lei, mas só se reúne nas emergências.
    .level-2 = Reúne-se com regularidade, com os principais setores. Faltam recursos.
    .level-3 = Tem autoridade clara e recursos próprios. Moradores e empresas participam, e seu trabalho é avaliado.
RA1-2 = Reativar o comitê com regras, reunião a cada dois meses e lista de contatos de 24 horas
    .product = Regulamento do comitê, calendário do ano e lista de contatos de 24 horas
    .indicator = Reuniões do comitê com ata, das seis previstas no ano
    .first-step = Ligue para as instituições do comitê e confirme quem as representa hoje.

R1-3 = Risco em cada decisão
    .question = O risco de desastres é verificado antes de aprovar obras, compras e programas?
    .help = Pegue as três últimas obras e procure a verificação do risco em seus processos.
    .evidence-1 = Modelo de verificação do risco
    .evidence-2 = Processos de obras com a verificação feita
    .evidence-3 = Relatório publicado com os resultados das verificações
    .level-0 = Nunca é verificado.
    .level-1 = Às vezes é verificado. Depende da pessoa.
    .level-2 = A verificação é obrigatória nas obras maiores.
    .level-3 = A verificação cobre todo o investimento, e seus resultados são publicados.
RA1-3 = Exigir em todo processo uma lista de verificação do risco, de uma página
    .product = Lista de verificação do risco, aprovada como requisito dos processos
    .indicator = Processos com a lista completa, dos aprovados no trimestre
    .first-step = Escreva as cinco perguntas sobre risco que todo projeto deve responder.

## Cenários de risco
R2 = Cenários de risco

R2-1 = Cenários de ameaça
    .question = Para cada ameaça principal, o desastre mais provável e o mais severo estão descritos por escrito?
    .help = Uma ameaça pode ser uma cheia de rio, um deslizamento, uma seca ou um incêndio. Veja também a data.
    .evidence-1 = Fichas de cenário, com data
    .evidence-2 = Fontes e dados usados nos cenários
    .evidence-3 = Ata da oficina com especialistas e moradores
    .level-0 = Não há cenários.
    .level-1 = Há relatos ou dados soltos de desastres passados.
    .level-2 = Há cenários das principais ameaças. Têm mais de três anos ou não consideram o clima futuro.
    .level-3 = Os cenários são atuais e consideram a mudança do clima. Foram conferidos por especialistas e moradores.
RA2-1 = Descrever em uma oficina o desastre provável e o desastre severo de cada ameaça
    .product = Duas fichas por ameaça: cenário provável e cenário severo
    .indicator = Ameaças principais com suas duas fichas, do total de ameaças principais
    .first-step = Reúna datas e danos dos desastres dos últimos vinte anos.

R2-2 = Quem e o que está em perigo
    .question = Sabe-se quais pessoas, moradias, serviços e meios de vida estão expostos às ameaças?
    .help = Veja se há mapa e contagem por bairro. Aqui só se anotam quantidades, nunca nomes.
    .evidence-1 = Mapa das áreas expostas
    .evidence-2 = Contagem de pessoas vulneráveis por bairro
    .evidence-3 = Data da última atualização do mapa
    .level-0 = Não se sabe.
    .level-1 = Algumas áreas são conhecidas, sem nada escrito.
    .level-2 = Há um mapa das áreas expostas e uma contagem parcial das pessoas vulneráveis.
    .level-3 = O mapa e a contagem estão completos, por idade, sexo e deficiência. São atualizados a cada ano.
RA2-2 = Fazer o mapa de risco com cada bairro e contar quem precisa de ajuda para evacuar
    .product = Mapa de risco por bairro e número de pessoas que precisam de ajuda para evacuar
    .indicator = Bairros expostos com mapa e contagem, do total de bairros expostos
    .first-step = Escolha o bairro mais exposto e marque com os moradores o dia da primeira visita.

R2-3 = Efeitos em cadeia
    .question = Sabe-se quais serviços falham quando outro falha, e essa informação é atualizada?
    .help = Pense em uma falta de luz: o que acontece com a água, os telefones e o hospital?
    .evidence-1 = Diagrama dos serviços que dependem uns dos outros
    .evidence-2 = Calendário de atualização da informação de risco
    .evidence-3 = Ata de reunião com as empresas de serviços
    .level-0 = Ainda não se pensou nisso.
    .level-1 = Alguns casos são conhecidos por experiência.
    .level-2 = Está escrito de que depende cada serviço principal. A atualização não tem datas fixas.
    .level-3 = A análise foi feita com as empresas de serviços. É atualizada em datas fixas e é pública.
RA2-3 = Desenhar com quem presta água, luz, telefone e saúde o que depende de quê
    .product = Diagrama dos serviços críticos, acordado com quem os presta
    .indicator = Serviços críticos incluídos no diagrama, do total de serviços críticos
    .first-step = Faça a lista de quem presta água, luz, telefone e saúde, com um contato de cada um.

## Capacidade financeira
R3 = Capacidade financeira

R3-1 = Orçamento e fundo de emergência
    .question = Há orçamento próprio para prevenir e um fundo de emergência que possa ser usado rápido?
    .help = Pergunte quantos dias se passaram entre a última emergência e o primeiro pagamento.
    .evidence-1 = Dotação para prevenção no orçamento
    .evidence-2 = Regulamento do fundo de emergência
    .evidence-3 = Pagamentos do fundo, com suas datas
    .level-0 = Não há orçamento nem fundo.
    .level-1 = Em cada emergência se improvisa e se tira dinheiro de outras dotações.
    .level-2 = Há dotação e fundo, mas não são suficientes ou o pagamento é lento.
    .level-3 = A dotação e o fundo são suficientes para os desastres descritos. Há regras para usá-los de imediato.
RA3-1 = Criar a dotação para prevenção e as regras do fundo, com prazos máximos de pagamento
    .product = Dotação no orçamento e regulamento do fundo, aprovados
    .indicator = Dias entre o pedido e o pagamento do fundo, medidos em um teste ou em um caso real
    .first-step = Some o que o município gastou com emergências nos últimos três anos.

R3-2 = Seguros e fundos externos
    .question = O município usa seguros, incentivos ou fundos externos para reduzir ou repartir o risco?
    .help = Um incentivo é, por exemplo, dar desconto em uma taxa a quem reforça sua casa.
    .evidence-1 = Apólices de seguro vigentes
    .evidence-2 = Pedidos a fundos externos
    .evidence-3 = Norma que concede um incentivo
    .level-0 = Não os conhece.
    .level-1 = Conhece, mas não usa.
    .level-2 = Usa ao menos um ou já apresentou o pedido.
    .level-3 = Usa vários e ajuda famílias e negócios a usá-los.
RA3-2 = Fazer a lista de bens sem seguro, comparar três fundos e concorrer a um
    .product = Lista de bens sem seguro e um pedido apresentado a um fundo
    .indicator = Pedidos apresentados no ano; bens com seguro, do total de bens da lista
    .first-step = Peça a lista de bens do município e marque os que não têm seguro.

## Desenvolvimento urbano seguro
R4 = Desenvolvimento urbano seguro

R4-1 = Uso do solo conforme o risco
    .question = As normas de uso do solo proíbem ou limitam construir em áreas de risco, e são cumpridas?
    .help = Veja os últimos alvarás e compare-os com as áreas de risco.
    .evidence-1 = Norma de uso do solo
    .evidence-2 = Sanções aplicadas
    .evidence-3 = Alvarás comparados com o mapa de risco
    .level-0 = As normas não consideram o risco.
    .level-1 = Há áreas definidas, mas não são respeitadas.
    .level-2 = As áreas estão em vigor e são respeitadas em parte.
    .level-3 = As áreas estão atualizadas e são respeitadas. Quem já mora ali tem alternativas.
RA4-1 = Comparar dois anos de alvarás com o mapa de risco e corrigir o procedimento
    .product = Relatório de alvarás em áreas de risco e procedimento de alvarás corrigido
    .indicator = Alvarás novos conferidos com o mapa de risco, do total de alvarás novos
    .first-step = Separe por bairro os alvarás dos dois últimos anos.

R4-2 = Construção segura
    .question = As normas de construção segura são aplicadas, também nos bairros informais?
    .help = Conte as visitas de fiscalização do último ano e veja em que bairros foram.
    .evidence-1 = Relatórios de fiscalização de obras
    .evidence-2 = Registro de orientações a famílias que constroem
    .evidence-3 = Norma de construção vigente
    .level-0 = As normas não são aplicadas.
    .level-1 = São aplicadas só em obras grandes.
    .level-2 = São aplicadas em geral, com pouca fiscalização.
    .level-3 = A fiscalização funciona. As famílias que constroem por conta própria recebem ajuda técnica.
RA4-2 = Orientar e visitar obras de famílias em dois bairros, com uma cartilha ilustrada
    .product = Cartilha ilustrada e registro das obras visitadas em dois bairros
    .indicator = Obras visitadas com orientação por escrito, do total de obras abertas nos dois bairros
    .first-step = Escolha dois bairros e percorra as obras abertas com o fiscal.

## Proteção natural
R5 = Proteção natural

R5-1 = Ecossistemas protetores
    .question = São conhecidas e cuidadas as matas, áreas úmidas, margens de rios ou manguezais que reduzem o risco?
    .help = São os ambientes que freiam a água, o vento, as ondas ou os deslizamentos.
    .evidence-1 = Lista ou mapa dos ecossistemas protetores
    .evidence-2 = Norma ou acordo que os protege
    .evidence-3 = Relatórios de vigilância
    .level-0 = Não se sabe quais são.
    .level-1 = São conhecidos, mas ninguém os protege de verdade.
    .level-2 = Os principais estão protegidos e são vigiados em parte.
    .level-3 = Todos estão protegidos. São vigiados e recuperados com os moradores.
RA5-1 = Fazer a lista dos ecossistemas protetores e combinar sua vigilância com os moradores
    .product = Lista com mapa dos ecossistemas protetores e acordo de vigilância assinado
    .indicator = Ecossistemas com um grupo de moradores que os vigia, do total da lista
    .first-step = Marque em um mapa as matas, áreas úmidas e margens que seguram a água ou o solo.

R5-2 = Soluções verdes e bacia comum
    .question = Soluções naturais são usadas nas obras e coordenadas com os municípios vizinhos?
    .help = Pense em árvores contra deslizamentos ou em parques que guardam a água da chuva.
    .evidence-1 = Projetos com soluções naturais
    .evidence-2 = Acordo com municípios vizinhos
    .evidence-3 = Atas do grupo de trabalho da bacia ou do litoral
    .level-0 = Não são usadas nem coordenadas.
    .level-1 = Há mutirões avulsos de plantio ou de limpeza.
    .level-2 = Alguns projetos as incluem. Há acordos de viva voz com os vizinhos.
    .level-3 = Todo projeto as considera por norma. Há um acordo formal de bacia ou de litoral.
RA5-2 = Fazer um projeto verde de teste e abrir um grupo de trabalho com os municípios vizinhos
    .product = Uma obra verde concluída e ata da primeira reunião com os municípios vizinhos
    .indicator = Municípios da bacia ou do litoral que participam, do total de convidados
    .first-step = Procure um ponto de alagamento ou deslizamento onde ajude plantar ou abrir passagem à água.

## Capacidade institucional
R6 = Capacidade institucional

R6-1 = Pessoal e formação
    .question = Há servidores com funções claras e formação suficiente em gestão de riscos?
    .help = Veja quem cuida do tema, que outras tarefas tem e que curso fez.
    .evidence-1 = Manual ou descrição de funções
    .evidence-2 = Certificados de cursos de gestão de riscos
    .evidence-3 = Pasta de transição entre governos
    .level-0 = Ninguém tem essa tarefa.
    .level-1 = Uma pessoa cuida disso, com outras tarefas e sem formação.
    .level-2 = Há uma equipe designada com formação básica.
    .level-3 = A equipe é estável e tem um plano anual de formação. A transição entre governos é organizada.
RA6-1 = Designar uma equipe, dar a ela 20 horas de formação e preparar a pasta de transição
    .product = Equipe nomeada, plano de formação de 20 horas e pasta de transição
    .indicator = Pessoas da equipe com as 20 horas cumpridas, do total da equipe
    .first-step = Anote quem atendeu a última emergência e que formação tem.

R6-2 = Dados compartilhados e aprendizagem
    .question = As instituições compartilham seus dados de risco, e o município aprende com outros?
    .help = Procure o último dado de risco que chegou de outra instituição e quanto tempo levou.
    .evidence-1 = Pasta ou arquivo comum de dados de risco
    .evidence-2 = Nota do que se aprendeu em um intercâmbio
    .evidence-3 = Lista de melhorias aplicadas depois de um intercâmbio
    .level-0 = Os dados não são compartilhados.
    .level-1 = São compartilhados se alguém pede, e demoram.
    .level-2 = Há um arquivo comum e ao menos um intercâmbio por ano com outro município.
    .level-3 = Os dados são abertos. Aprende-se com outros municípios e aplicam-se melhorias.
RA6-2 = Reunir os dados de risco em uma pasta comum e fazer um intercâmbio com outro município
    .product = Pasta comum que abre sem internet e nota de um intercâmbio
    .indicator = Instituições que puseram seus dados na pasta, do total do comitê
    .first-step = Peça a cada instituição do comitê seu mapa ou lista de risco mais recente.

## Capacidade social
R7 = Capacidade social

R7-1 = Brigadas nos bairros
    .question = Há grupos ou brigadas ativos nos bairros de risco, com lugar para os grupos vulneráveis?
    .help = Conte os bairros de risco com brigada e veja quem faz parte dela.
    .evidence-1 = Registro de brigadas
    .evidence-2 = Listas de presença na formação
    .evidence-3 = Integrantes por sexo, idade e deficiência
    .level-0 = Não há grupos nem brigadas.
    .level-1 = Há em um ou dois bairros, sem apoio.
    .level-2 = Há na metade dos bairros de risco ou em mais, e receberam formação.
    .level-3 = Há em todos. Têm equipamento, fazem simulados e pode-se comprovar que incluem a todos.
RA7-1 = Formar brigadas na metade dos bairros de risco, com mulheres e pessoas com deficiência
    .product = Brigadas formadas e registradas, com mulheres e pessoas com deficiência
    .indicator = Bairros de risco com brigada formada, do total de bairros de risco
    .first-step = Visite os três bairros de maior risco e pergunte quem ajudou na última emergência.

R7-2 = Moradores e empresas informados
    .question = Os moradores e as empresas recebem informação sobre o risco e se preparam?
    .help = Pergunte em três lojas o que fariam se amanhã faltasse luz e a rua estivesse fechada.
    .evidence-1 = Materiais da campanha
    .evidence-2 = Pesquisa curta com moradores
    .evidence-3 = Planos de continuidade de empresas
    .level-0 = Não se informa.
    .level-1 = Há campanhas de vez em quando.
    .level-2 = Há um programa de informação todo ano. Algumas empresas têm um plano para continuar.
    .level-3 = O programa chega nas línguas locais e é medido. A maioria das empresas-chave tem plano.
RA7-2 = Fazer todo ano oito semanas de rádio e dar aos negócios um plano de uma página
    .product = Oito programas de rádio e um modelo de plano de continuidade de uma página
    .indicator = Negócios com seu plano de uma página preenchido, dos visitados
    .first-step = Peça à rádio local um espaço fixo por semana durante dois meses.

## Infraestrutura
R8 = Infraestrutura

R8-1 = Serviços básicos que continuam
    .question = A água, a luz, os telefones e as estradas podem continuar ou voltar logo depois de um desastre severo?
    .help = Responda pelo desastre severo que descreveu. Conte só o que depende do município.
    .evidence-1 = Planos de continuidade dos serviços
    .evidence-2 = Relatório de um teste dos meios de reserva
    .evidence-3 = Tabela com os tempos de retorno de cada serviço
    .level-0 = Não se sabe.
    .level-1 = Espera-se uma interrupção longa, e não há plano.
    .level-2 = Alguns serviços têm plano e tempos estimados.
    .level-3 = Todos têm plano, tempos testados e um meio de reserva pronto.
RA8-1 = Fazer uma tabela dos serviços com tempo atual de retorno, tempo meta e meio de reserva
    .product = Tabela de continuidade dos serviços básicos, acordada com quem os presta
    .indicator = Serviços com tempo meta e meio de reserva definidos, do total da tabela
    .first-step = Pergunte no serviço de água quanto tempo levou para voltar na última grande interrupção.

R8-2 = Saúde e escolas seguras
    .question = Os postos de saúde e as escolas são seguros e podem continuar abertos depois de um desastre?
    .help = Veja quantos foram vistoriados por um técnico e o que foi consertado depois.
    .evidence-1 = Laudos técnicos dos prédios
    .evidence-2 = Lista de melhorias por ordem de urgência
    .evidence-3 = Planos de continuidade de escolas e postos de saúde
    .level-0 = Ninguém os vistoriou.
    .level-1 = Alguns foram verificados só a olho nu.
    .level-2 = Um técnico vistoriou os principais, e as melhorias já começaram.
    .level-3 = Todos foram vistoriados e melhorados conforme a urgência. Cada um tem um plano para continuar aberto.
RA8-2 = Vistoriar com um técnico as escolas e os postos de saúde e começar as melhorias urgentes
    .product = Laudo de cada prédio e lista de melhorias por ordem de urgência
    .indicator = Prédios vistoriados por um técnico, do total de escolas e postos de saúde
    .first-step = Faça a lista das escolas e dos postos de saúde que estão em áreas de risco.

R8-3 = Obras de proteção
    .question = Os bueiros, as valas, os muros e os diques são suficientes e recebem manutenção?
    .help = Responda pelo desastre severo que descreveu. Veja quando foi limpo o último bueiro.
    .evidence-1 = Inventário de obras de proteção
    .evidence-2 = Calendário de manutenção
    .evidence-3 = Dotação para manutenção no orçamento
    .level-0 = Não há obras ou estão abandonadas.
    .level-1 = Há algumas. Só são consertadas quando estragam.
    .level-2 = Há um inventário, e uma parte recebe manutenção conforme o calendário.
    .level-3 = As obras são suficientes para o desastre severo. Sua manutenção tem dinheiro garantido.
RA8-3 = Fazer o inventário das obras de proteção e limpar bueiros e valas antes das chuvas
    .product = Inventário de obras de proteção e calendário de limpeza cumprido
    .indicator = Pontos de drenagem limpos antes das chuvas, do total do inventário
    .first-step = Percorra os bueiros e as valas que entupiram no ano passado e anote como estão.

## Resposta
R9 = Resposta

R9-1 = Alerta antecipado
    .question = O alerta chega a tempo a todas as pessoas expostas, mesmo sem internet nem luz?
    .help = Pense em quem mora mais longe, não ouve ou não tem telefone.
    .evidence-1 = Protocolo de alerta
    .evidence-2 = Relatório de um teste de alerta
    .evidence-3 = Lista de pessoas que levam a mensagem a cada bairro
    .level-0 = Não há alerta.
    .level-1 = O alerta corre de boca em boca ou só por redes sociais.
    .level-2 = Há um sistema para as principais ameaças, mas ele não chega a todos.
    .level-3 = O alerta chega a todos por vários meios. Foi testado, e qualquer pessoa o entende.
RA9-1 = Escrever o protocolo de alerta com rádio, sirene ou sino e mensageiros, e testá-lo
    .product = Protocolo de alerta com três meios e relatório de um teste
    .indicator = Bairros expostos onde o teste foi ouvido a tempo, do total de bairros expostos
    .first-step = Anote em cada bairro exposto que meio funciona quando não há luz.

R9-2 = Plano, recursos e abrigos
    .question = Há um plano de resposta vigente, com pessoal, equipamentos, mantimentos e abrigos suficientes?
    .help = Responda pelo desastre severo que descreveu. Veja a data do plano e os abrigos.
    .evidence-1 = Plano de resposta, com data
    .evidence-2 = Inventário de equipamentos e mantimentos
    .evidence-3 = Convênios de abrigo assinados
    .level-0 = Não há plano.
    .level-1 = O plano é antigo ou é de outra instituição.
    .level-2 = O plano está vigente. Faltam recursos ou abrigos adequados.
    .level-3 = O plano está vigente, e os recursos são suficientes para o desastre severo. Há convênios assinados.
RA9-2 = Atualizar o plano em 20 páginas e fazer o inventário de equipamentos e abrigos acessíveis
    .product = Plano de resposta de 20 páginas com inventário de equipamentos e abrigos acessíveis
    .indicator = Vagas em abrigos acessíveis, das que o desastre severo exige
    .first-step = Visite os locais que servem de abrigo e anote camas, banheiros e acessos.

R9-3 = Simulados
    .question = São feitos simulados com todas as instituições, e se corrige o que falha?
    .help = Procure uma falha do último simulado e veja se já foi corrigida.
    .evidence-1 = Relatório do último simulado
    .evidence-2 = Lista de melhorias com responsável
    .evidence-3 = Lista de instituições e moradores que participaram
    .level-0 = Não são feitos.
    .level-1 = São feitos só em escolas ou só para cumprir.
    .level-2 = Todo ano há um simulado com várias instituições.
    .level-3 = Há simulados de vários tipos, com moradores. Comprova-se que as falhas foram corrigidas.
RA9-3 = Fazer um treino de mesa de duas horas e um simulado anual com relatório
    .product = Relatório do treino e do simulado, com a lista de falhas
    .indicator = Falhas corrigidas, das que o relatório anotou
    .first-step = Marque com o comitê a data do treino e o desastre que será treinado.

## Recuperação
R10 = Recuperação

R10-1 = Plano de recuperação
    .question = Há um plano, feito com antecedência, para recuperar moradias, emprego e serviços depois de um desastre?
    .help = Não é o plano de resposta: trata do que vem depois da emergência.
    .evidence-1 = Plano de recuperação
    .evidence-2 = Acordos assinados com outras instituições
    .evidence-3 = Critérios para repartir a ajuda
    .level-0 = Não há plano.
    .level-1 = O plano de resposta traz algumas ideias gerais.
    .level-2 = Há um plano básico com responsáveis e critérios.
    .level-3 = O plano está completo, e se sabe de onde sairá o dinheiro. As pessoas afetadas participam.
RA10-1 = Escrever um plano de recuperação de dez páginas: 72 horas, 30 dias e 12 meses
    .product = Plano de recuperação de dez páginas com responsáveis e critérios de ajuda
    .indicator = Tarefas do plano com responsável e prazo, do total de tarefas
    .first-step = Pergunte a famílias já afetadas o que lhes faltou depois da emergência.

R10-2 = Lições e reconstrução melhor
    .question = Depois de cada desastre, os danos e as lições são anotados, e os planos e as obras melhoram?
    .help = Pegue o último desastre e procure o que mudou depois em uma norma ou em uma obra.
    .evidence-1 = Registro de danos
    .evidence-2 = Ata da reunião de lições
    .evidence-3 = Lista de lições aplicadas
    .level-0 = Nada é anotado.
    .level-1 = Uma parte dos danos é anotada.
    .level-2 = Depois dos desastres importantes, os danos são anotados e há uma reunião de lições.
    .level-3 = O registro é completo. As lições mudaram normas e obras, e isso foi comprovado.
RA10-2 = Usar um só formulário de danos e lições e revê-lo 30 dias depois de cada desastre
    .product = Formulário único de danos e lições, aprovado e distribuído
    .indicator = Desastres com formulário preenchido e revisão aos 30 dias, dos ocorridos no ano
    .first-step = Preencha uma folha com os danos e as lições do último desastre.
