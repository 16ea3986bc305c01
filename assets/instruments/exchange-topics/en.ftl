title = Topics of exchange between municipalities
    .short = Exchange of experience
    .about = Thirty-five topics: what your municipality can offer to others and what it needs to learn from them. Offering and needing at once is possible.
    .source = Own wording of the Cabildo project, after notes of UCLG and the Global Campaign for Education on peer learning; not endorsed by them.

## Topics of the town
THEM = Topics of the town

T01-offer = Territorial planning and development plan: offers
    .question = What can your municipality offer to others on this topic?
    .help = Offer only what the municipality has done and somebody can tell.
    .evidence-1 = Record of the experience, or a contact person
T01-need = Territorial planning and development plan: needs
    .question = What does your municipality need on this topic?
    .help = Think of what you want to solve in the next twelve months.

T09-offer = Citizen participation and participatory budgeting: offers
    .question = What can your municipality offer to others on this topic?
    .help = Offer only what the municipality has done and somebody can tell.
    .evidence-1 = Record of the experience, or a contact person
T09-need = Citizen participation and participatory budgeting: needs
    .question = What does your municipality need on this topic?
    .help = Think of what you want to solve in the next twelve months.

T16-offer = Public service quality and redesign: offers
    .question = What can your municipality offer to others on this topic?
    .help = Offer only what the municipality has done and somebody can tell.
    .evidence-1 = Record of the experience, or a contact person
T16-need = Public service quality and redesign: needs
    .question = What does your municipality need on this topic?
    .help = Think of what you want to solve in the next twelve months.

T17-offer = Inclusion of vulnerable groups: offers
    .question = What can your municipality offer to others on this topic?
    .help = Offer only what the municipality has done and somebody can tell.
    .evidence-1 = Record of the experience, or a contact person
T17-need = Inclusion of vulnerable groups: needs
    .question = What does your municipality need on this topic?
    .help = Think of what you want to solve in the next twelve months.

T18-offer = Gender equality: offers
    .question = What can your municipality offer to others on this topic?
    .help = Offer only what the municipality has done and somebody can tell.
    .evidence-1 = Record of the experience, or a contact person
T18-need = Gender equality: needs
    .question = What does your municipality need on this topic?
    .help = Think of what you want to solve in the next twelve months.

T19-offer = Children, youth and older people: offers
    .question = What can your municipality offer to others on this topic?
    .help = Offer only what the municipality has done and somebody can tell.
    .evidence-1 = Record of the experience, or a contact person
T19-need = Children, youth and older people: needs
    .question = What does your municipality need on this topic?
    .help = Think of what you want to solve in the next twelve months.

T20-offer = Human mobility and migrants: offers
    .question = What can your municipality offer to others on this topic?
    .help = Offer only what the municipality has done and somebody can tell.
    .evidence-1 = Record of the experience, or a contact person
T20-need = Human mobility and migrants: needs
    .question = What does your municipality need on this topic?
    .help = Think of what you want to solve in the next twelve months.

T21-offer = Indigenous peoples and interculturality: offers
    .question = What can your municipality offer to others on this topic?
    .help = Offer only what the municipality has done and somebody can tell.
    .evidence-1 = Record of the experience, or a contact person
T21-need = Indigenous peoples and interculturality: needs
    .question = What does your municipality need on this topic?
    .help = Think of what you want to solve in the next twelve months.

T22-offer = Learning city and lifelong learning: offers
    .question = What can your municipality offer to others on this topic?
    .help = Offer only what the municipality has done and somebody can tell.
    .evidence-1 = Record of the experience, or a contact person
T22-need = Learning city and lifelong learning: needs
    .question = What does your municipality need on this topic?
    .help = Think of what you want to solve in the next twelve months.

T23-offer = Libraries and community spaces: offers
    .question = What can your municipality offer to others on this topic?
    .help = Offer only what the municipality has done and somebody can tell.
    .evidence-1 = Record of the experience, or a contact person
T23-need = Libraries and community spaces: needs
    .question = What does your municipality need on this topic?
    .help = Think of what you want to solve in the next twelve months.

T24-offer = Recognition of learning and employment: offers
    .question = What can your municipality offer to others on this topic?
    .help = Offer only what the municipality has done and somebody can tell.
    .evidence-1 = Record of the experience, or a contact person
T24-need = Recognition of learning and employment: needs
    .question = What does your municipality need on this topic?
    .help = Think of what you want to solve in the next twelve months.

T25-offer = Disaster risk management: offers
    .question = What can your municipality offer to others on this topic?
    .help = Offer only what the municipality has done and somebody can tell.
    .evidence-1 = Record of the experience, or a contact person
T25-need = Disaster risk management: needs
    .question = What does your municipality need on this topic?
    .help = Think of what you want to solve in the next twelve months.

T26-offer = Climate adaptation and nature-based solutions: offers
    .question = What can your municipality offer to others on this topic?
    .help = Offer only what the municipality has done and somebody can tell.
    .evidence-1 = Record of the experience, or a contact person
T26-need = Climate adaptation and nature-based solutions: needs
    .question = What does your municipality need on this topic?
    .help = Think of what you want to solve in the next twelve months.

T27-offer = Water and sanitation: offers
    .question = What can your municipality offer to others on this topic?
    .help = Offer only what the municipality has done and somebody can tell.
    .evidence-1 = Record of the experience, or a contact person
T27-need = Water and sanitation: needs
    .question = What does your municipality need on this topic?
    .help = Think of what you want to solve in the next twelve months.

T28-offer = Solid waste and circular economy: offers
    .question = What can your municipality offer to others on this topic?
    .help = Offer only what the municipality has done and somebody can tell.
    .evidence-1 = Record of the experience, or a contact person
T28-need = Solid waste and circular economy: needs
    .question = What does your municipality need on this topic?
    .help = Think of what you want to solve in the next twelve months.

T29-offer = Mobility, public space and housing: offers
    .question = What can your municipality offer to others on this topic?
    .help = Offer only what the municipality has done and somebody can tell.
    .evidence-1 = Record of the experience, or a contact person
T29-need = Mobility, public space and housing: needs
    .question = What does your municipality need on this topic?
    .help = Think of what you want to solve in the next twelve months.

T30-offer = Local economic development and jobs: offers
    .question = What can your municipality offer to others on this topic?
    .help = Offer only what the municipality has done and somebody can tell.
    .evidence-1 = Record of the experience, or a contact person
T30-need = Local economic development and jobs: needs
    .question = What does your municipality need on this topic?
    .help = Think of what you want to solve in the next twelve months.

## Topics of management
TECH = Topics of management

T02-offer = Budgeting and financial management: offers
    .question = What can your municipality offer to others on this topic?
    .help = Offer only what the municipality has done and somebody can tell.
    .evidence-1 = Record of the experience, or a contact person
T02-need = Budgeting and financial management: needs
    .question = What does your municipality need on this topic?
    .help = Think of what you want to solve in the next twelve months.

T03-offer = Own revenue and land registry: offers
    .question = What can your municipality offer to others on this topic?
    .help = Offer only what the municipality has done and somebody can tell.
    .evidence-1 = Record of the experience, or a contact person
T03-need = Own revenue and land registry: needs
    .question = What does your municipality need on this topic?
    .help = Think of what you want to solve in the next twelve months.

T04-offer = Public procurement and contracting: offers
    .question = What can your municipality offer to others on this topic?
    .help = Offer only what the municipality has done and somebody can tell.
    .evidence-1 = Record of the experience, or a contact person
T04-need = Public procurement and contracting: needs
    .question = What does your municipality need on this topic?
    .help = Think of what you want to solve in the next twelve months.

T05-offer = Human resources and municipal career: offers
    .question = What can your municipality offer to others on this topic?
    .help = Offer only what the municipality has done and somebody can tell.
    .evidence-1 = Record of the experience, or a contact person
T05-need = Human resources and municipal career: needs
    .question = What does your municipality need on this topic?
    .help = Think of what you want to solve in the next twelve months.

T06-offer = Leadership and mindset change: offers
    .question = What can your municipality offer to others on this topic?
    .help = Offer only what the municipality has done and somebody can tell.
    .evidence-1 = Record of the experience, or a contact person
T06-need = Leadership and mindset change: needs
    .question = What does your municipality need on this topic?
    .help = Think of what you want to solve in the next twelve months.

T07-offer = Transparency, open data and accountability: offers
    .question = What can your municipality offer to others on this topic?
    .help = Offer only what the municipality has done and somebody can tell.
    .evidence-1 = Record of the experience, or a contact person
T07-need = Transparency, open data and accountability: needs
    .question = What does your municipality need on this topic?
    .help = Think of what you want to solve in the next twelve months.

T08-offer = Integrity and internal control: offers
    .question = What can your municipality offer to others on this topic?
    .help = Offer only what the municipality has done and somebody can tell.
    .evidence-1 = Record of the experience, or a contact person
T08-need = Integrity and internal control: needs
    .question = What does your municipality need on this topic?
    .help = Think of what you want to solve in the next twelve months.

T10-offer = Council work: rules, oversight and debate: offers
    .question = What can your municipality offer to others on this topic?
    .help = Offer only what the municipality has done and somebody can tell.
    .evidence-1 = Record of the experience, or a contact person
T10-need = Council work: rules, oversight and debate: needs
    .question = What does your municipality need on this topic?
    .help = Think of what you want to solve in the next twelve months.

T11-offer = Inter-agency and multilevel coordination: offers
    .question = What can your municipality offer to others on this topic?
    .help = Offer only what the municipality has done and somebody can tell.
    .evidence-1 = Record of the experience, or a contact person
T11-need = Inter-agency and multilevel coordination: needs
    .question = What does your municipality need on this topic?
    .help = Think of what you want to solve in the next twelve months.

T12-offer = Digital government and online services: offers
    .question = What can your municipality offer to others on this topic?
    .help = Offer only what the municipality has done and somebody can tell.
    .evidence-1 = Record of the experience, or a contact person
T12-need = Digital government and online services: needs
    .question = What does your municipality need on this topic?
    .help = Think of what you want to solve in the next twelve months.

T13-offer = Data management and geographic information: offers
    .question = What can your municipality offer to others on this topic?
    .help = Offer only what the municipality has done and somebody can tell.
    .evidence-1 = Record of the experience, or a contact person
T13-need = Data management and geographic information: needs
    .question = What does your municipality need on this topic?
    .help = Think of what you want to solve in the next twelve months.

T14-offer = Cybersecurity and personal data protection: offers
    .question = What can your municipality offer to others on this topic?
    .help = Offer only what the municipality has done and somebody can tell.
    .evidence-1 = Record of the experience, or a contact person
T14-need = Cybersecurity and personal data protection: needs
    .question = What does your municipality need on this topic?
    .help = Think of what you want to solve in the next twelve months.

T15-offer = Public innovation and design thinking: offers
    .question = What can your municipality offer to others on this topic?
    .help = Offer only what the municipality has done and somebody can tell.
    .evidence-1 = Record of the experience, or a contact person
T15-need = Public innovation and design thinking: needs
    .question = What does your municipality need on this topic?
    .help = Think of what you want to solve in the next twelve months.

T31-offer = SDG localisation and voluntary reviews: offers
    .question = What can your municipality offer to others on this topic?
    .help = Offer only what the municipality has done and somebody can tell.
    .evidence-1 = Record of the experience, or a contact person
T31-need = SDG localisation and voluntary reviews: needs
    .question = What does your municipality need on this topic?
    .help = Think of what you want to solve in the next twelve months.

T32-offer = Decentralised cooperation and twinning: offers
    .question = What can your municipality offer to others on this topic?
    .help = Offer only what the municipality has done and somebody can tell.
    .evidence-1 = Record of the experience, or a contact person
T32-need = Decentralised cooperation and twinning: needs
    .question = What does your municipality need on this topic?
    .help = Think of what you want to solve in the next twelve months.

T33-offer = Project design and fundraising: offers
    .question = What can your municipality offer to others on this topic?
    .help = Offer only what the municipality has done and somebody can tell.
    .evidence-1 = Record of the experience, or a contact person
T33-need = Project design and fundraising: needs
    .question = What does your municipality need on this topic?
    .help = Think of what you want to solve in the next twelve months.

T34-offer = Monitoring, evaluation and indicators: offers
    .question = What can your municipality offer to others on this topic?
    .help = Offer only what the municipality has done and somebody can tell.
    .evidence-1 = Record of the experience, or a contact person
T34-need = Monitoring, evaluation and indicators: needs
    .question = What does your municipality need on this topic?
    .help = Think of what you want to solve in the next twelve months.

T35-offer = Facilitation, training of trainers and peer learning: offers
    .question = What can your municipality offer to others on this topic?
    .help = Offer only what the municipality has done and somebody can tell.
    .evidence-1 = Record of the experience, or a contact person
T35-need = Facilitation, training of trainers and peer learning: needs
    .question = What does your municipality need on this topic?
    .help = Think of what you want to solve in the next twelve months.
