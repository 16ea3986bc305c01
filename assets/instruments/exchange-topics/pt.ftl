title = Temas de intercâmbio entre municípios
    .short = Intercâmbio de experiências
    .about = Trinta e cinco temas: o que seu município pode oferecer a outros e o que precisa aprender com eles. É possível oferecer e precisar ao mesmo tempo.
    .source = Redação própria do projeto Cabildo, a partir das notas da CGLU e da Campanha Global pela Educação sobre aprendizagem entre pares; não conta com o seu aval.

## Temas da cidade
THEM = Temas da cidade

T01-offer = Planejamento territorial e plano de desenvolvimento: oferece
    .question = O que seu município pode oferecer a outros neste tema?
    .help = Ofereça apenas o que o município já fez e alguém pode contar.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T01-need = Planejamento territorial e plano de desenvolvimento: precisa
    .question = Do que seu município precisa neste tema?
    .help = Pense no que quer resolver nos próximos doze meses.

T09-offer = Participação cidadã e orçamento participativo: oferece
    .question = O que seu município pode oferecer a outros neste tema?
    .help = Ofereça apenas o que o município já fez e alguém pode contar.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T09-need = Participação cidadã e orçamento participativo: precisa
    .question = Do que seu município precisa neste tema?
    .help = Pense no que quer resolver nos próximos doze meses.

T16-offer = Qualidade e redesenho de serviços públicos: oferece
    .question = O que seu município pode oferecer a outros neste tema?
    .help = Ofereça apenas o que o município já fez e alguém pode contar.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T16-need = Qualidade e redesenho de serviços públicos: precisa
    .question = Do que seu município precisa neste tema?
    .help = Pense no que quer resolver nos próximos doze meses.

T17-offer = Inclusão de grupos vulneráveis: oferece
    .question = O que seu município pode oferecer a outros neste tema?
    .help = Ofereça apenas o que o município já fez e alguém pode contar.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T17-need = Inclusão de grupos vulneráveis: precisa
    .question = Do que seu município precisa neste tema?
    .help = Pense no que quer resolver nos próximos doze meses.

T18-offer = Igualdade de gênero: oferece
    .question = O que seu município pode oferecer a outros neste tema?
    .help = Ofereça apenas o que o município já fez e alguém pode contar.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T18-need = Igualdade de gênero: precisa
    .question = Do que seu município precisa neste tema?
    .help = Pense no que quer resolver nos próximos doze meses.

T19-offer = Infância, juventude e pessoas idosas: oferece
    .question = O que seu município pode oferecer a outros neste tema?
    .help = Ofereça apenas o que o município já fez e alguém pode contar.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T19-need = Infância, juventude e pessoas idosas: precisa
    .question = Do que seu município precisa neste tema?
    .help = Pense no que quer resolver nos próximos doze meses.

T20-offer = Mobilidade humana e migrantes: oferece
    .question = O que seu município pode oferecer a outros neste tema?
    .help = Ofereça apenas o que o município já fez e alguém pode contar.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T20-need = Mobilidade humana e migrantes: precisa
    .question = Do que seu município precisa neste tema?
    .help = Pense no que quer resolver nos próximos doze meses.

T21-offer = Povos indígenas e interculturalidade: oferece
    .question = O que seu município pode oferecer a outros neste tema?
    .help = Ofereça apenas o que o município já fez e alguém pode contar.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T21-need = Povos indígenas e interculturalidade: precisa
    .question = Do que seu município precisa neste tema?
    .help = Pense no que quer resolver nos próximos doze meses.

T22-offer = Cidade da aprendizagem e educação ao longo da vida: oferece
    .question = O que seu município pode oferecer a outros neste tema?
    .help = Ofereça apenas o que o município já fez e alguém pode contar.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T22-need = Cidade da aprendizagem e educação ao longo da vida: precisa
    .question = Do que seu município precisa neste tema?
    .help = Pense no que quer resolver nos próximos doze meses.

T23-offer = Bibliotecas e espaços comunitários: oferece
    .question = O que seu município pode oferecer a outros neste tema?
    .help = Ofereça apenas o que o município já fez e alguém pode contar.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T23-need = Bibliotecas e espaços comunitários: precisa
    .question = Do que seu município precisa neste tema?
    .help = Pense no que quer resolver nos próximos doze meses.

T24-offer = Reconhecimento de aprendizagens e emprego: oferece
    .question = O que seu município pode oferecer a outros neste tema?
    .help = Ofereça apenas o que o município já fez e alguém pode contar.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T24-need = Reconhecimento de aprendizagens e emprego: precisa
    .question = Do que seu município precisa neste tema?
    .help = Pense no que quer resolver nos próximos doze meses.

T25-offer = Gestão do risco de desastres: oferece
    .question = O que seu município pode oferecer a outros neste tema?
    .help = Ofereça apenas o que o município já fez e alguém pode contar.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T25-need = Gestão do risco de desastres: precisa
    .question = Do que seu município precisa neste tema?
    .help = Pense no que quer resolver nos próximos doze meses.

T26-offer = Adaptação climática e soluções baseadas na natureza: oferece
    .question = O que seu município pode oferecer a outros neste tema?
    .help = Ofereça apenas o que o município já fez e alguém pode contar.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T26-need = Adaptação climática e soluções baseadas na natureza: precisa
    .question = Do que seu município precisa neste tema?
    .help = Pense no que quer resolver nos próximos doze meses.

T27-offer = Água e saneamento: oferece
    .question = O que seu município pode oferecer a outros neste tema?
    .help = Ofereça apenas o que o município já fez e alguém pode contar.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T27-need = Água e saneamento: precisa
    .question = Do que seu município precisa neste tema?
    .help = Pense no que quer resolver nos próximos doze meses.

T28-offer = Resíduos sólidos e economia circular: oferece
    .question = O que seu município pode oferecer a outros neste tema?
    .help = Ofereça apenas o que o município já fez e alguém pode contar.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T28-need = Resíduos sólidos e economia circular: precisa
    .question = Do que seu município precisa neste tema?
    .help = Pense no que quer resolver nos próximos doze meses.

T29-offer = Mobilidade, espaço público e habitação: oferece
    .question = O que seu município pode oferecer a outros neste tema?
    .help = Ofereça apenas o que o município já fez e alguém pode contar.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T29-need = Mobilidade, espaço público e habitação: precisa
    .question = Do que seu município precisa neste tema?
    .help = Pense no que quer resolver nos próximos doze meses.

T30-offer = Desenvolvimento econômico local e emprego: oferece
    .question = O que seu município pode oferecer a outros neste tema?
    .help = Ofereça apenas o que o município já fez e alguém pode contar.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T30-need = Desenvolvimento econômico local e emprego: precisa
    .question = Do que seu município precisa neste tema?
    .help = Pense no que quer resolver nos próximos doze meses.

## Temas de gestão
TECH = Temas de gestão

T02-offer = Orçamento e gestão financeira: oferece
    .question = O que seu município pode oferecer a outros neste tema?
    .help = Ofereça apenas o que o município já fez e alguém pode contar.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T02-need = Orçamento e gestão financeira: precisa
    .question = Do que seu município precisa neste tema?
    .help = Pense no que quer resolver nos próximos doze meses.

T03-offer = Receitas próprias e cadastro: oferece
    .question = O que seu município pode oferecer a outros neste tema?
    .help = Ofereça apenas o que o município já fez e alguém pode contar.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T03-need = Receitas próprias e cadastro: precisa
    .question = Do que seu município precisa neste tema?
    .help = Pense no que quer resolver nos próximos doze meses.

T04-offer = Compras públicas e contratação: oferece
    .question = O que seu município pode oferecer a outros neste tema?
    .help = Ofereça apenas o que o município já fez e alguém pode contar.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T04-need = Compras públicas e contratação: precisa
    .question = Do que seu município precisa neste tema?
    .help = Pense no que quer resolver nos próximos doze meses.

T05-offer = Gestão de pessoas e carreira municipal: oferece
    .question = O que seu município pode oferecer a outros neste tema?
    .help = Ofereça apenas o que o município já fez e alguém pode contar.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T05-need = Gestão de pessoas e carreira municipal: precisa
    .question = Do que seu município precisa neste tema?
    .help = Pense no que quer resolver nos próximos doze meses.

T06-offer = Liderança e mudança de mentalidade: oferece
    .question = O que seu município pode oferecer a outros neste tema?
    .help = Ofereça apenas o que o município já fez e alguém pode contar.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T06-need = Liderança e mudança de mentalidade: precisa
    .question = Do que seu município precisa neste tema?
    .help = Pense no que quer resolver nos próximos doze meses.

T07-offer = Transparência, dados abertos e prestação de contas: oferece
    .question = O que seu município pode oferecer a outros neste tema?
    .help = Ofereça apenas o que o município já fez e alguém pode contar.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T07-need = Transparência, dados abertos e prestação de contas: precisa
    .question = Do que seu município precisa neste tema?
    .help = Pense no que quer resolver nos próximos doze meses.

T08-offer = Integridade e controle interno: oferece
    .question = O que seu município pode oferecer a outros neste tema?
    .help = Ofereça apenas o que o município já fez e alguém pode contar.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T08-need = Integridade e controle interno: precisa
    .question = Do que seu município precisa neste tema?
    .help = Pense no que quer resolver nos próximos doze meses.

T10-offer = Função da câmara: normas, controle e debate: oferece
    .question = O que seu município pode oferecer a outros neste tema?
    .help = Ofereça apenas o que o município já fez e alguém pode contar.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T10-need = Função da câmara: normas, controle e debate: precisa
    .question = Do que seu município precisa neste tema?
    .help = Pense no que quer resolver nos próximos doze meses.

T11-offer = Coordenação interinstitucional e multinível: oferece
    .question = O que seu município pode oferecer a outros neste tema?
    .help = Ofereça apenas o que o município já fez e alguém pode contar.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T11-need = Coordenação interinstitucional e multinível: precisa
    .question = Do que seu município precisa neste tema?
    .help = Pense no que quer resolver nos próximos doze meses.

T12-offer = Governo digital e serviços online: oferece
    .question = O que seu município pode oferecer a outros neste tema?
    .help = Ofereça apenas o que o município já fez e alguém pode contar.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T12-need = Governo digital e serviços online: precisa
    .question = Do que seu município precisa neste tema?
    .help = Pense no que quer resolver nos próximos doze meses.

T13-offer = Gestão de dados e informação geográfica: oferece
    .question = O que seu município pode oferecer a outros neste tema?
    .help = Ofereça apenas o que o município já fez e alguém pode contar.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T13-need = Gestão de dados e informação geográfica: precisa
    .question = Do que seu município precisa neste tema?
    .help = Pense no que quer resolver nos próximos doze meses.

T14-offer = Cibersegurança e proteção de dados pessoais: oferece
    .question = O que seu município pode oferecer a outros neste tema?
    .help = Ofereça apenas o que o município já fez e alguém pode contar.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T14-need = Cibersegurança e proteção de dados pessoais: precisa
    .question = Do que seu município precisa neste tema?
    .help = Pense no que quer resolver nos próximos doze meses.

T15-offer = Inovação pública e design thinking: oferece
    .question = O que seu município pode oferecer a outros neste tema?
    .help = Ofereça apenas o que o município já fez e alguém pode contar.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T15-need = Inovação pública e design thinking: precisa
    .question = Do que seu município precisa neste tema?
    .help = Pense no que quer resolver nos próximos doze meses.

T31-offer = Localização dos ODS e relatórios voluntários: oferece
    .question = O que seu município pode oferecer a outros neste tema?
    .help = Ofereça apenas o que o município já fez e alguém pode contar.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T31-need = Localização dos ODS e relatórios voluntários: precisa
    .question = Do que seu município precisa neste tema?
    .help = Pense no que quer resolver nos próximos doze meses.

T32-offer = Cooperação descentralizada e cidades-irmãs: oferece
    .question = O que seu município pode oferecer a outros neste tema?
    .help = Ofereça apenas o que o município já fez e alguém pode contar.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T32-need = Cooperação descentralizada e cidades-irmãs: precisa
    .question = Do que seu município precisa neste tema?
    .help = Pense no que quer resolver nos próximos doze meses.

T33-offer = Elaboração de projetos e captação de recursos: oferece
    .question = O que seu município pode oferecer a outros neste tema?
    .help = Ofereça apenas o que o município já fez e alguém pode contar.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T33-need = Elaboração de projetos e captação de recursos: precisa
    .question = Do que seu município precisa neste tema?
    .help = Pense no que quer resolver nos próximos doze meses.

T34-offer = Monitoramento, avaliação e indicadores: oferece
    .question = O que seu município pode oferecer a outros neste tema?
    .help = Ofereça apenas o que o município já fez e alguém pode contar.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T34-need = Monitoramento, avaliação e indicadores: precisa
    .question = Do que seu município precisa neste tema?
    .help = Pense no que quer resolver nos próximos doze meses.

T35-offer = Facilitação, formação de formadores e aprendizagem entre pares: oferece
    .question = O que seu município pode oferecer a outros neste tema?
    .help = Ofereça apenas o que o município já fez e alguém pode contar.
    .evidence-1 = Ficha da experiência ou pessoa de contato
T35-need = Facilitação, formação de formadores e aprendizagem entre pares: precisa
    .question = Do que seu município precisa neste tema?
    .help = Pense no que quer resolver nos próximos doze meses.
