title = Temas de intercâmbio entre municípios
    .short = Intercâmbio de experiências
    .about = Trinta e cinco temas: o que seu município pode oferecer a outros e o que precisa aprender com eles. Ofereça apenas o que seu município já fez e alguém pode contar. É possível oferecer e precisar ao mesmo tempo.
    .source = Redação própria do projeto Cabildo, a partir das notas da CGLU e da Campanha Global pela Educação sobre aprendizagem entre pares; não tem o aval delas.

## Temas da cidade
THEM = Temas da cidade

T01-offer = Planejamento territorial e plano de desenvolvimento (oferece)
    .question = O que seu município pode oferecer a outros para planejar o território e o desenvolvimento?
    .help = Por exemplo: um plano de desenvolvimento que orienta o orçamento, ou um mapa de uso do solo que é respeitado.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T01-need = Planejamento territorial e plano de desenvolvimento (precisa)
    .question = Do que seu município precisa para planejar o território e o desenvolvimento?
    .help = Por exemplo: atualizar um plano vencido ou ligá-lo ao orçamento.

T09-offer = Participação cidadã e orçamento participativo (oferece)
    .question = O que seu município pode oferecer a outros para que as pessoas participem e decidam parte do orçamento?
    .help = Por exemplo: assembleias de bairro que escolheram obras e as viram prontas.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T09-need = Participação cidadã e orçamento participativo (precisa)
    .question = Do que seu município precisa para que as pessoas participem e decidam parte do orçamento?
    .help = Por exemplo: trazer mais gente e cumprir o que as pessoas decidem.

T16-offer = Qualidade e redesenho de serviços públicos (oferece)
    .question = O que seu município pode oferecer a outros para prestar melhores serviços?
    .help = Por exemplo: um procedimento que antes levava um mês e agora leva uma semana.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T16-need = Qualidade e redesenho de serviços públicos (precisa)
    .question = Do que seu município precisa para prestar melhores serviços?
    .help = Por exemplo: encurtar filas ou eliminar requisitos que sobram.

T17-offer = Inclusão de pessoas em situação de vulnerabilidade (oferece)
    .question = O que seu município pode oferecer a outros para chegar a quem costuma ficar de fora?
    .help = Por exemplo: um serviço que agora chega a pessoas com deficiência ou a bairros afastados.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T17-need = Inclusão de pessoas em situação de vulnerabilidade (precisa)
    .question = Do que seu município precisa para chegar a quem costuma ficar de fora?
    .help = Por exemplo: saber que grupos ficam de fora e como chegar até eles.

T18-offer = Igualdade de gênero (oferece)
    .question = O que seu município pode oferecer a outros para alcançar a igualdade entre mulheres e homens?
    .help = Por exemplo: um orçamento revisto com perspectiva de gênero, ou um serviço que atende casos de violência.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T18-need = Igualdade de gênero (precisa)
    .question = Do que seu município precisa para alcançar a igualdade entre mulheres e homens?
    .help = Por exemplo: atender a violência contra as mulheres ou conseguir que mais mulheres decidam.

T19-offer = Infância, juventude e pessoas idosas (oferece)
    .question = O que seu município pode oferecer a outros para atender melhor crianças, jovens e pessoas idosas?
    .help = Por exemplo: um conselho de jovens que funciona, ou um centro-dia para pessoas idosas.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T19-need = Infância, juventude e pessoas idosas (precisa)
    .question = Do que seu município precisa para atender melhor crianças, jovens e pessoas idosas?
    .help = Por exemplo: abrir espaços para jovens ou acompanhar pessoas idosas que vivem sozinhas.

T20-offer = Mobilidade humana e pessoas migrantes (oferece)
    .question = O que seu município pode oferecer a outros para atender quem migra, chega ou volta?
    .help = Por exemplo: um guichê que orienta quem chega ou volta.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T20-need = Mobilidade humana e pessoas migrantes (precisa)
    .question = Do que seu município precisa para atender quem migra, chega ou volta?
    .help = Por exemplo: atender pessoas de passagem ou quem não tem documentos.

T21-offer = Povos indígenas e interculturalidade (oferece)
    .question = O que seu município pode oferecer a outros para trabalhar com os povos indígenas e em suas línguas?
    .help = Por exemplo: atendimento na língua do lugar, ou acordos com autoridades indígenas.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T21-need = Povos indígenas e interculturalidade (precisa)
    .question = Do que seu município precisa para trabalhar com os povos indígenas e em suas línguas?
    .help = Por exemplo: consultar as comunidades sobre as obras ou atender na língua delas.

T22-offer = Cidade da aprendizagem e educação ao longo da vida (oferece)
    .question = O que seu município pode oferecer a outros para que as pessoas aprendam a vida toda?
    .help = Por exemplo: oficinas para todas as idades, ou uma festa anual da aprendizagem.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T22-need = Cidade da aprendizagem e educação ao longo da vida (precisa)
    .question = Do que seu município precisa para que as pessoas aprendam a vida toda?
    .help = Por exemplo: divulgar todos os cursos que existem ou ensinar pessoas adultas a ler.

T23-offer = Bibliotecas e espaços comunitários (oferece)
    .question = O que seu município pode oferecer a outros para ter bibliotecas e lugares de encontro vivos?
    .help = Por exemplo: uma biblioteca com horário amplo, ou um centro comunitário cuidado pelos moradores.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T23-need = Bibliotecas e espaços comunitários (precisa)
    .question = Do que seu município precisa para ter bibliotecas e lugares de encontro vivos?
    .help = Por exemplo: reabrir uma biblioteca ou levar livros às zonas rurais.

T24-offer = Reconhecimento de aprendizagens e emprego (oferece)
    .question = O que seu município pode oferecer a outros para que se reconheça o que as pessoas aprenderam e que isso sirva no trabalho?
    .help = Por exemplo: certificados para quem aprendeu seu ofício na prática.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T24-need = Reconhecimento de aprendizagens e emprego (precisa)
    .question = Do que seu município precisa para que se reconheça o que as pessoas aprenderam e que isso sirva no trabalho?
    .help = Por exemplo: combinar com um instituto como certificar um ofício.

T25-offer = Gestão do risco de desastres (oferece)
    .question = O que seu município pode oferecer a outros para prevenir desastres e responder a eles?
    .help = Por exemplo: simulados com os bairros, ou um alerta que funcionou.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T25-need = Gestão do risco de desastres (precisa)
    .question = Do que seu município precisa para prevenir desastres e responder a eles?
    .help = Por exemplo: fazer o mapa de ameaças ou preparar brigadas.

T26-offer = Adaptação ao clima e soluções baseadas na natureza (oferece)
    .question = O que seu município pode oferecer a outros para adaptar-se ao clima e cuidar da natureza?
    .help = Por exemplo: uma bacia reflorestada, ou árvores que dão sombra onde faz mais calor.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T26-need = Adaptação ao clima e soluções baseadas na natureza (precisa)
    .question = Do que seu município precisa para adaptar-se ao clima e cuidar da natureza?
    .help = Por exemplo: proteger um córrego ou preparar-se para secas mais longas.

T27-offer = Água e saneamento (oferece)
    .question = O que seu município pode oferecer a outros para fornecer água segura e saneamento?
    .help = Por exemplo: um serviço de água que cobra, faz manutenção e mede a qualidade.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T27-need = Água e saneamento (precisa)
    .question = Do que seu município precisa para fornecer água segura e saneamento?
    .help = Por exemplo: reduzir vazamentos ou tratar o esgoto.

T28-offer = Resíduos sólidos e economia circular (oferece)
    .question = O que seu município pode oferecer a outros para coletar, reduzir e reciclar os resíduos?
    .help = Por exemplo: coleta seletiva, ou um acordo com catadores.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T28-need = Resíduos sólidos e economia circular (precisa)
    .question = Do que seu município precisa para coletar, reduzir e reciclar os resíduos?
    .help = Por exemplo: fechar um lixão ou vender o que se recicla.

T29-offer = Mobilidade, espaço público e habitação (oferece)
    .question = O que seu município pode oferecer a outros para melhorar o transporte, as praças e a moradia?
    .help = Por exemplo: calçadas seguras, uma praça recuperada ou um bairro melhorado.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T29-need = Mobilidade, espaço público e habitação (precisa)
    .question = Do que seu município precisa para melhorar o transporte, as praças e a moradia?
    .help = Por exemplo: organizar o transporte ou levar serviços a um bairro novo.

T30-offer = Desenvolvimento econômico local e emprego (oferece)
    .question = O que seu município pode oferecer a outros para criar emprego e movimentar a economia local?
    .help = Por exemplo: feiras de produtores, ou alvarás em poucos dias.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T30-need = Desenvolvimento econômico local e emprego (precisa)
    .question = Do que seu município precisa para criar emprego e movimentar a economia local?
    .help = Por exemplo: apoiar os pequenos negócios ou criar emprego para jovens.

## Temas de gestão
TECH = Temas de gestão

T02-offer = Orçamento e gestão financeira (oferece)
    .question = O que seu município pode oferecer a outros para fazer o orçamento e cuidar dele?
    .help = Por exemplo: contas fechadas todo mês, ou um orçamento que diz que resultados busca.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T02-need = Orçamento e gestão financeira (precisa)
    .question = Do que seu município precisa para fazer o orçamento e cuidar dele?
    .help = Por exemplo: organizar a contabilidade ou pagar dívidas atrasadas.

T03-offer = Receitas próprias e cadastro imobiliário (oferece)
    .question = O que seu município pode oferecer a outros para arrecadar melhor e manter o cadastro em dia?
    .help = Por exemplo: um cadastro em dia, ou uma campanha que aumentou a arrecadação.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T03-need = Receitas próprias e cadastro imobiliário (precisa)
    .question = Do que seu município precisa para arrecadar melhor e manter o cadastro em dia?
    .help = Por exemplo: atualizar o cadastro ou cobrar melhor sem pesar sobre quem tem menos.

T04-offer = Compras públicas e contratação (oferece)
    .question = O que seu município pode oferecer a outros para comprar e contratar bem?
    .help = Por exemplo: compras publicadas, com vários concorrentes, ou modelos de edital.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T04-need = Compras públicas e contratação (precisa)
    .question = Do que seu município precisa para comprar e contratar bem?
    .help = Por exemplo: comprar mais rápido e com mais concorrência.

T05-offer = Gestão de pessoas e carreira municipal (oferece)
    .question = O que seu município pode oferecer a outros para escolher, formar e manter os servidores?
    .help = Por exemplo: cargos preenchidos por concurso, ou um plano de formação que é cumprido.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T05-need = Gestão de pessoas e carreira municipal (precisa)
    .question = Do que seu município precisa para escolher, formar e manter os servidores?
    .help = Por exemplo: escrever perfis de cargo ou manter os bons servidores.

T06-offer = Liderança e mudança de mentalidade (oferece)
    .question = O que seu município pode oferecer a outros para liderar bem e deixar velhos costumes para trás?
    .help = Por exemplo: chefias que se reúnem e decidem juntas.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T06-need = Liderança e mudança de mentalidade (precisa)
    .question = Do que seu município precisa para liderar bem e deixar velhos costumes para trás?
    .help = Por exemplo: vencer o medo de mudanças ou melhorar o atendimento ao público.

T07-offer = Transparência, dados abertos e prestação de contas (oferece)
    .question = O que seu município pode oferecer a outros para mostrar o que fazem e prestar contas?
    .help = Por exemplo: um portal em dia, ou audiências em que as pessoas fazem perguntas.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T07-need = Transparência, dados abertos e prestação de contas (precisa)
    .question = Do que seu município precisa para mostrar o que faz e prestar contas?
    .help = Por exemplo: explicar o orçamento com simplicidade ou responder aos pedidos no prazo.

T08-offer = Integridade e controle interno (oferece)
    .question = O que seu município pode oferecer a outros para zelar pela honestidade e pelo controle interno?
    .help = Por exemplo: um código de conduta que é aplicado, ou um canal seguro para denunciar.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T08-need = Integridade e controle interno (precisa)
    .question = Do que seu município precisa para zelar pela honestidade e pelo controle interno?
    .help = Por exemplo: corrigir o que a auditoria apontou ou evitar conflitos de interesses.

T10-offer = Função da Câmara: normas, controle e debate (oferece)
    .question = O que seu município pode oferecer a outros para que a Câmara faça leis melhores, fiscalize e debata?
    .help = Por exemplo: sessões abertas ao público, ou comissões que acompanham os gastos.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T10-need = Função da Câmara: normas, controle e debate (precisa)
    .question = Do que seu município precisa para que a Câmara faça leis melhores, fiscalize e debata?
    .help = Por exemplo: organizar as leis municipais ou formar quem entra na Câmara.

T11-offer = Coordenação entre instituições e níveis de governo (oferece)
    .question = O que seu município pode oferecer a outros para trabalhar com outras instituições e outros governos?
    .help = Por exemplo: uma mesa com saúde e educação que cumpre os acordos, ou um consórcio de municípios.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T11-need = Coordenação entre instituições e níveis de governo (precisa)
    .question = Do que seu município precisa para trabalhar com outras instituições e outros governos?
    .help = Por exemplo: assinar um convênio com um ministério ou trabalhar com municípios vizinhos.

T12-offer = Governo digital e serviços online (oferece)
    .question = O que seu município pode oferecer a outros para que as pessoas façam seus procedimentos pela internet?
    .help = Por exemplo: um procedimento que se faz pela internet do começo ao fim.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T12-need = Governo digital e serviços online (precisa)
    .question = Do que seu município precisa para que as pessoas façam seus procedimentos pela internet?
    .help = Por exemplo: pôr o primeiro procedimento na internet ou escolher um sistema.

T13-offer = Gestão de dados e informação geográfica (oferece)
    .question = O que seu município pode oferecer a outros para organizar os dados e fazer mapas?
    .help = Por exemplo: mapas que todas as áreas da prefeitura usam.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T13-need = Gestão de dados e informação geográfica (precisa)
    .question = Do que seu município precisa para organizar os dados e fazer mapas?
    .help = Por exemplo: reunir os dados das áreas ou fazer o primeiro mapa.

T14-offer = Cibersegurança e proteção de dados pessoais (oferece)
    .question = O que seu município pode oferecer a outros para proteger os sistemas e os dados das pessoas?
    .help = Por exemplo: cópias de segurança testadas, ou regras para cuidar dos dados das pessoas.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T14-need = Cibersegurança e proteção de dados pessoais (precisa)
    .question = Do que seu município precisa para proteger os sistemas e os dados das pessoas?
    .help = Por exemplo: proteger contas e equipamentos ou escrever um aviso de privacidade.

T15-offer = Inovação pública e design thinking (oferece)
    .question = O que seu município pode oferecer a outros para testar ideias novas junto com as pessoas?
    .help = Por exemplo: uma ideia testada em pequena escala com as pessoas antes do lançamento.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T15-need = Inovação pública e design thinking (precisa)
    .question = Do que seu município precisa para testar ideias novas junto com as pessoas?
    .help = Por exemplo: testar ideias antes de gastar com elas.

T31-offer = Os ODS no município e relatórios voluntários (oferece)
    .question = O que seu município pode oferecer a outros para aplicar os ODS e informar sobre eles?
    .help = Por exemplo: um relatório voluntário publicado, ou um plano que mostra a que ODS serve.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T31-need = Os ODS no município e relatórios voluntários (precisa)
    .question = Do que seu município precisa para aplicar os ODS e informar sobre eles?
    .help = Por exemplo: relacionar o plano com os ODS ou escrever o primeiro relatório.

T32-offer = Cooperação descentralizada e cidades-irmãs (oferece)
    .question = O que seu município pode oferecer a outros para cooperar com municípios de outros países?
    .help = Por exemplo: uma parceria de cidades-irmãs com projetos em andamento.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T32-need = Cooperação descentralizada e cidades-irmãs (precisa)
    .question = Do que seu município precisa para cooperar com municípios de outros países?
    .help = Por exemplo: encontrar um município parceiro em outro país.

T33-offer = Elaboração de projetos e captação de recursos (oferece)
    .question = O que seu município pode oferecer a outros para elaborar projetos e conseguir recursos?
    .help = Por exemplo: um projeto que conseguiu dinheiro de fora.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T33-need = Elaboração de projetos e captação de recursos (precisa)
    .question = Do que seu município precisa para elaborar projetos e conseguir recursos?
    .help = Por exemplo: escrever um projeto que um banco ou um doador aceite.

T34-offer = Monitoramento, avaliação e indicadores (oferece)
    .question = O que seu município pode oferecer a outros para acompanhar o trabalho e medir os resultados?
    .help = Por exemplo: poucos indicadores, revistos a cada trimestre.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T34-need = Monitoramento, avaliação e indicadores (precisa)
    .question = Do que seu município precisa para acompanhar o trabalho e medir os resultados?
    .help = Por exemplo: escolher indicadores que o município possa medir.

T35-offer = Facilitação, formação de formadores e aprendizagem entre pares (oferece)
    .question = O que seu município pode oferecer a outros para conduzir oficinas e aprender com outros municípios?
    .help = Por exemplo: pessoas que já conduziram oficinas em outros municípios.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T35-need = Facilitação, formação de formadores e aprendizagem entre pares (precisa)
    .question = Do que seu município precisa para conduzir oficinas e aprender com outros municípios?
    .help = Por exemplo: formar pessoas do município que conduzam oficinas.
