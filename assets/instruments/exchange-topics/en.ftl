title = Topics of exchange between municipalities
    .short = Exchange of experience
    .about = Thirty-five topics: what your municipality can offer to others and what it needs to learn from them. Offer only what your municipality has done and somebody can tell about. It is possible to offer and to need at once.
    .source = Own wording of the Cabildo project, after notes of UCLG and the Global Campaign for Education on peer learning; not endorsed by them.

## Topics of the town
THEM = Topics of the town

T01-offer = Territorial planning and development plan (offers)
    .question = What can your municipality offer others to help them plan their territory and development?
    .help = For example: a development plan that guides the budget, or a land-use map that is respected.
    .evidence-1 = Record of the experience, or a contact person
T01-need = Territorial planning and development plan (needs)
    .question = What does your municipality need in order to plan its territory and development?
    .help = For example: updating a plan that has expired or tying it to the budget.

T09-offer = Citizen participation and participatory budgeting (offers)
    .question = What can your municipality offer others to help them have people take part and decide on part of the budget?
    .help = For example: neighbourhood assemblies that chose works and saw them finished.
    .evidence-1 = Record of the experience, or a contact person
T09-need = Citizen participation and participatory budgeting (needs)
    .question = What does your municipality need in order to have people take part and decide on part of the budget?
    .help = For example: bringing in more people and carrying out what they decide.

T16-offer = Public service quality and redesign (offers)
    .question = What can your municipality offer others to help them give better services?
    .help = For example: a procedure that took a month before and now takes a week.
    .evidence-1 = Record of the experience, or a contact person
T16-need = Public service quality and redesign (needs)
    .question = What does your municipality need in order to give better services?
    .help = For example: shortening queues or removing requirements that are not needed.

T17-offer = Inclusion of people in vulnerable situations (offers)
    .question = What can your municipality offer others to help them reach those who are often left out?
    .help = For example: a service that now reaches people with disabilities or remote neighbourhoods.
    .evidence-1 = Record of the experience, or a contact person
T17-need = Inclusion of people in vulnerable situations (needs)
    .question = What does your municipality need in order to reach those who are often left out?
    .help = For example: knowing which groups are left out and how to reach them.

T18-offer = Gender equality (offers)
    .question = What can your municipality offer others to help them achieve equality between women and men?
    .help = For example: a budget reviewed for its effect on women and men, or an office that handles cases of violence.
    .evidence-1 = Record of the experience, or a contact person
T18-need = Gender equality (needs)
    .question = What does your municipality need in order to achieve equality between women and men?
    .help = For example: dealing with violence against women or having more women decide.

T19-offer = Children, youth and older people (offers)
    .question = What can your municipality offer others to help them serve children, young people and older people better?
    .help = For example: a youth council that works, or a day centre for older people.
    .evidence-1 = Record of the experience, or a contact person
T19-need = Children, youth and older people (needs)
    .question = What does your municipality need in order to serve children, young people and older people better?
    .help = For example: opening spaces for young people or keeping company with older people who live alone.

T20-offer = Human mobility and migrants (offers)
    .question = What can your municipality offer others to help them serve people who migrate, arrive or return?
    .help = For example: a counter that guides people who arrive or return.
    .evidence-1 = Record of the experience, or a contact person
T20-need = Human mobility and migrants (needs)
    .question = What does your municipality need in order to serve people who migrate, arrive or return?
    .help = For example: serving people who are passing through or who have no documents.

T21-offer = Indigenous peoples and interculturality (offers)
    .question = What can your municipality offer others to help them work with indigenous peoples and in their languages?
    .help = For example: service in the local language, or agreements with indigenous authorities.
    .evidence-1 = Record of the experience, or a contact person
T21-need = Indigenous peoples and interculturality (needs)
    .question = What does your municipality need in order to work with indigenous peoples and in their languages?
    .help = For example: consulting communities on works or serving them in their language.

T22-offer = Learning city and lifelong learning (offers)
    .question = What can your municipality offer others to help them have people learn all their lives?
    .help = For example: workshops for all ages, or a yearly learning festival.
    .evidence-1 = Record of the experience, or a contact person
T22-need = Learning city and lifelong learning (needs)
    .question = What does your municipality need in order to have people learn all their lives?
    .help = For example: making all courses known or teaching adults to read.

T23-offer = Libraries and community spaces (offers)
    .question = What can your municipality offer others to help them have lively libraries and meeting places?
    .help = For example: a library with long opening hours, or a community house that neighbours look after.
    .evidence-1 = Record of the experience, or a contact person
T23-need = Libraries and community spaces (needs)
    .question = What does your municipality need in order to have lively libraries and meeting places?
    .help = For example: reopening a library or taking books to rural areas.

T24-offer = Recognition of learning and employment (offers)
    .question = What can your municipality offer others to help them see that what people have learned is recognised and helps them at work?
    .help = For example: certificates for people who learned their trade in practice.
    .evidence-1 = Record of the experience, or a contact person
T24-need = Recognition of learning and employment (needs)
    .question = What does your municipality need in order to see that what people have learned is recognised and helps them at work?
    .help = For example: agreeing with an institute how to certify a trade.

T25-offer = Disaster risk management (offers)
    .question = What can your municipality offer others to help them prevent disasters and respond to them?
    .help = For example: drills with the neighbourhoods, or a warning that worked.
    .evidence-1 = Record of the experience, or a contact person
T25-need = Disaster risk management (needs)
    .question = What does your municipality need in order to prevent disasters and respond to them?
    .help = For example: making the hazard map or preparing brigades.

T26-offer = Climate adaptation and nature-based solutions (offers)
    .question = What can your municipality offer others to help them adapt to the climate and look after nature?
    .help = For example: a reforested river basin, or trees that give shade where it is hottest.
    .evidence-1 = Record of the experience, or a contact person
T26-need = Climate adaptation and nature-based solutions (needs)
    .question = What does your municipality need in order to adapt to the climate and look after nature?
    .help = For example: protecting a stream or preparing for longer droughts.

T27-offer = Water and sanitation (offers)
    .question = What can your municipality offer others to help them give safe water and sanitation?
    .help = For example: a water board that charges, maintains and measures quality.
    .evidence-1 = Record of the experience, or a contact person
T27-need = Water and sanitation (needs)
    .question = What does your municipality need in order to give safe water and sanitation?
    .help = For example: reducing leaks or treating wastewater.

T28-offer = Solid waste and circular economy (offers)
    .question = What can your municipality offer others to help them collect, reduce and recycle waste?
    .help = For example: separate collection, or an agreement with waste pickers.
    .evidence-1 = Record of the experience, or a contact person
T28-need = Solid waste and circular economy (needs)
    .question = What does your municipality need in order to collect, reduce and recycle waste?
    .help = For example: closing a dump or selling what is recycled.

T29-offer = Mobility, public space and housing (offers)
    .question = What can your municipality offer others to help them improve transport, squares and housing?
    .help = For example: safe pavements, a square brought back to life or an improved neighbourhood.
    .evidence-1 = Record of the experience, or a contact person
T29-need = Mobility, public space and housing (needs)
    .question = What does your municipality need in order to improve transport, squares and housing?
    .help = For example: organising transport or bringing services to a new neighbourhood.

T30-offer = Local economic development and jobs (offers)
    .question = What can your municipality offer others to help them create jobs and move the local economy?
    .help = For example: producers’ fairs, or business permits within a few days.
    .evidence-1 = Record of the experience, or a contact person
T30-need = Local economic development and jobs (needs)
    .question = What does your municipality need in order to create jobs and move the local economy?
    .help = For example: supporting small businesses or creating jobs for young people.

## Topics of management
TECH = Topics of management

T02-offer = Budgeting and financial management (offers)
    .question = What can your municipality offer others to help them make and look after the budget?
    .help = For example: accounts closed every month, or a budget that says what results it seeks.
    .evidence-1 = Record of the experience, or a contact person
T02-need = Budgeting and financial management (needs)
    .question = What does your municipality need in order to make and look after the budget?
    .help = For example: putting the accounts in order or paying overdue debts.

T03-offer = Own revenue and property register (offers)
    .question = What can your municipality offer others to help them collect revenue better and keep the property register up to date?
    .help = For example: an up-to-date property register, or a campaign that raised more revenue.
    .evidence-1 = Record of the experience, or a contact person
T03-need = Own revenue and property register (needs)
    .question = What does your municipality need in order to collect revenue better and keep the property register up to date?
    .help = For example: updating the register or collecting better without burdening those who have least.

T04-offer = Public procurement and contracting (offers)
    .question = What can your municipality offer others to help them buy and contract well?
    .help = For example: published purchases with several bidders, or model tender documents.
    .evidence-1 = Record of the experience, or a contact person
T04-need = Public procurement and contracting (needs)
    .question = What does your municipality need in order to buy and contract well?
    .help = For example: buying faster and with more competition.

T05-offer = Human resources and municipal career (offers)
    .question = What can your municipality offer others to help them choose, train and keep their staff?
    .help = For example: posts filled by open competition, or a training plan that is carried out.
    .evidence-1 = Record of the experience, or a contact person
T05-need = Human resources and municipal career (needs)
    .question = What does your municipality need in order to choose, train and keep its staff?
    .help = For example: writing job profiles or keeping good staff.

T06-offer = Leadership and mindset change (offers)
    .question = What can your municipality offer others to help them lead well and leave old habits behind?
    .help = For example: heads of department who meet and decide together.
    .evidence-1 = Record of the experience, or a contact person
T06-need = Leadership and mindset change (needs)
    .question = What does your municipality need in order to lead well and leave old habits behind?
    .help = For example: overcoming fear of change or treating the public better.

T07-offer = Transparency, open data and accountability (offers)
    .question = What can your municipality offer others to help them show what they do and give account?
    .help = For example: an up-to-date website, or hearings where people ask questions.
    .evidence-1 = Record of the experience, or a contact person
T07-need = Transparency, open data and accountability (needs)
    .question = What does your municipality need in order to show what it does and give account?
    .help = For example: explaining the budget simply or answering requests on time.

T08-offer = Integrity and internal control (offers)
    .question = What can your municipality offer others to help them look after honesty and internal control?
    .help = For example: a code of conduct that is applied, or a safe way to report wrongdoing.
    .evidence-1 = Record of the experience, or a contact person
T08-need = Integrity and internal control (needs)
    .question = What does your municipality need in order to look after honesty and internal control?
    .help = For example: correcting what the audit found or avoiding conflicts of interest.

T10-offer = Council work: rules, oversight and debate (offers)
    .question = What can your municipality offer others to help them help the council make better rules, oversee and debate?
    .help = For example: sessions open to the public, or committees that check spending.
    .evidence-1 = Record of the experience, or a contact person
T10-need = Council work: rules, oversight and debate (needs)
    .question = What does your municipality need in order to help the council make better rules, oversee and debate?
    .help = For example: putting the by-laws in order or training new councillors.

T11-offer = Coordination between institutions and levels of government (offers)
    .question = What can your municipality offer others to help them work with other institutions and governments?
    .help = For example: a round table with health and education that keeps its agreements, or a joint body of municipalities.
    .evidence-1 = Record of the experience, or a contact person
T11-need = Coordination between institutions and levels of government (needs)
    .question = What does your municipality need in order to work with other institutions and governments?
    .help = For example: signing an agreement with a ministry or working with neighbouring municipalities.

T12-offer = Digital government and online services (offers)
    .question = What can your municipality offer others to help them have people use services online?
    .help = For example: a procedure that is done online from start to finish.
    .evidence-1 = Record of the experience, or a contact person
T12-need = Digital government and online services (needs)
    .question = What does your municipality need in order to have people use services online?
    .help = For example: putting the first procedure online or choosing a system.

T13-offer = Data management and geographic information (offers)
    .question = What can your municipality offer others to help them put their data in order and make maps?
    .help = For example: maps that all departments of the municipality use.
    .evidence-1 = Record of the experience, or a contact person
T13-need = Data management and geographic information (needs)
    .question = What does your municipality need in order to put its data in order and make maps?
    .help = For example: bringing the departments’ data together or making the first map.

T14-offer = Cybersecurity and personal data protection (offers)
    .question = What can your municipality offer others to help them protect their systems and people’s data?
    .help = For example: tested backups, or rules for taking care of people’s data.
    .evidence-1 = Record of the experience, or a contact person
T14-need = Cybersecurity and personal data protection (needs)
    .question = What does your municipality need in order to protect its systems and people’s data?
    .help = For example: protecting accounts and equipment or writing a privacy notice.

T15-offer = Public innovation and design thinking (offers)
    .question = What can your municipality offer others to help them try new ideas together with people?
    .help = For example: an idea that was tried on a small scale with people before its launch.
    .evidence-1 = Record of the experience, or a contact person
T15-need = Public innovation and design thinking (needs)
    .question = What does your municipality need in order to try new ideas together with people?
    .help = For example: trying ideas before spending on them.

T31-offer = The SDGs in the municipality and voluntary reviews (offers)
    .question = What can your municipality offer others to help them apply the SDGs and report on them?
    .help = For example: a published voluntary review, or a plan that shows which SDGs it serves.
    .evidence-1 = Record of the experience, or a contact person
T31-need = The SDGs in the municipality and voluntary reviews (needs)
    .question = What does your municipality need in order to apply the SDGs and report on them?
    .help = For example: linking the plan with the SDGs or writing the first review.

T32-offer = Decentralised cooperation and twinning (offers)
    .question = What can your municipality offer others to help them cooperate with municipalities in other countries?
    .help = For example: a twinning with projects under way.
    .evidence-1 = Record of the experience, or a contact person
T32-need = Decentralised cooperation and twinning (needs)
    .question = What does your municipality need in order to cooperate with municipalities in other countries?
    .help = For example: finding a partner municipality in another country.

T33-offer = Project design and fundraising (offers)
    .question = What can your municipality offer others to help them prepare projects and obtain funds?
    .help = For example: a project that obtained money from outside.
    .evidence-1 = Record of the experience, or a contact person
T33-need = Project design and fundraising (needs)
    .question = What does your municipality need in order to prepare projects and obtain funds?
    .help = For example: writing a project that a bank or donor accepts.

T34-offer = Monitoring, evaluation and indicators (offers)
    .question = What can your municipality offer others to help them follow and measure what they achieve?
    .help = For example: a few indicators, reviewed every quarter.
    .evidence-1 = Record of the experience, or a contact person
T34-need = Monitoring, evaluation and indicators (needs)
    .question = What does your municipality need in order to follow and measure what it achieves?
    .help = For example: choosing indicators that the municipality can measure.

T35-offer = Facilitation, training of trainers and peer learning (offers)
    .question = What can your municipality offer others to help them lead workshops and learn from other municipalities?
    .help = For example: people who have led workshops in other municipalities.
    .evidence-1 = Record of the experience, or a contact person
T35-need = Facilitation, training of trainers and peer learning (needs)
    .question = What does your municipality need in order to lead workshops and learn from other municipalities?
    .help = For example: training people of the municipality to lead workshops.
