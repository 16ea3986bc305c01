title = Disaster resilience
    .short = Resilience
    .about = Ten essentials for a municipality to prevent disasters, respond well and recover. Before answering, describe a likely and a severe disaster for each of the main hazards, three hazards at most.
    .source = Own wording, arranged by the ten essentials of the Making Cities Resilient campaign. It is not the UNDRR scorecard, gives no UNDRR score and is not endorsed by UNDRR.
form-express = Express
    .about = One question for each essential, ten in all.

## Organisation
R1 = Organisation

R1-1 = Risk in the municipal plan
    .question = Does the main municipal plan include measures to reduce disaster risk, and are they applied?
    .help = Find one measure against risk in the plan and ask who leads it and with what money.
    .evidence-1 = Current municipal plan
    .evidence-2 = Table of measures with people in charge and dates
    .evidence-3 = Spending report on the risk measures
    .level-0 = The plan does not mention risk.
    .level-1 = The plan describes risk but has no measures or budget.
    .level-2 = The plan has measures with people in charge for the main risks. They are applied in part.
    .level-3 = The plan covers the ten essentials of this questionnaire. It has a budget and follow-up, and it is reviewed regularly.
RA1-1 = Add an annex to the current plan with five priority measures against risk
    .product = Plan annex with five measures, each with a person in charge, a date and a cost
    .indicator = Measures of the annex under way, out of the five
    .first-step = Mark every part of the current plan that speaks of risk.

R1-2 = Risk management committee
    .question = Is there a committee of several sectors that coordinates risk management, with authority, rules and resources?
    .help = Look at how often it met in the last twelve months and who came.
    .evidence-1 = Rule or minutes that created the committee
    .evidence-2 = Meeting minutes of the last twelve months
    .evidence-3 = Budget line of the committee
    .level-0 = There is no committee.
    .level-1 = The committee exists by law but meets only in emergencies.
    .level-2 = It meets regularly and the main sectors attend. It lacks resources.
    .level-3 = It has clear authority and its own resources. Residents and firms take part, and its work is evaluated.
RA1-2 = Revive the committee with rules, a meeting every two months and a 24-hour contact list
    .product = Committee rules, calendar for the year and 24-hour contact list
    .indicator = Committee meetings with minutes, out of the six planned for the year
    .first-step = Call the institutions of the committee and confirm who represents them today.

R1-3 = Risk in every decision
    .question = Is disaster risk checked before works, purchases and programmes are approved?
    .help = Take the last three works and look for the risk check in their files.
    .evidence-1 = Risk check form
    .evidence-2 = Files of works with the check filled in
    .evidence-3 = Published report with the results of the checks
    .level-0 = It is never checked.
    .level-1 = It is checked sometimes. It depends on the person.
    .level-2 = The check is mandatory for major works.
    .level-3 = The check covers all investment and its results are published.
RA1-3 = Require a one-page risk checklist in every project file
    .product = Risk checklist, approved as a requirement for project files
    .indicator = Files with the checklist filled in, out of those approved in the quarter
    .first-step = Write the five questions about risk that every project must answer.

## Risk scenarios
R2 = Risk scenarios

R2-1 = Hazard scenarios
    .question = For each main hazard, are the most likely and the most severe disaster described in writing?
    .help = A hazard may be a rising river, an earthquake, a drought or a fire. Look at the date, too.
    .evidence-1 = Scenario sheets, with dates
    .evidence-2 = Sources and data used in the scenarios
    .evidence-3 = Record of the workshop with experts and residents
    .level-0 = There are no scenarios.
    .level-1 = There are accounts or scattered data from past disasters.
    .level-2 = There are scenarios for the main hazards. They are more than three years old or leave out the future climate.
    .level-3 = The scenarios are current and take climate change into account. Experts and residents validated them.
RA2-1 = Describe the likely and the severe disaster of each hazard in a workshop
    .product = Two sheets per hazard: likely scenario and severe scenario
    .indicator = Main hazards with both sheets, out of all main hazards
    .first-step = Collect the dates and damage of the disasters of the last twenty years.

R2-2 = Who and what is in danger
    .question = Is it known which people, homes, services and livelihoods are exposed to the hazards?
    .help = See whether there is a map and a count by neighbourhood. Only numbers are noted here, never names.
    .evidence-1 = Map of exposed areas
    .evidence-2 = Count of vulnerable people by neighbourhood
    .evidence-3 = Date of the latest map update
    .level-0 = It is not known.
    .level-1 = Some areas are known, with nothing in writing.
    .level-2 = There is a map of the exposed areas and a partial count of vulnerable people.
    .level-3 = The map and the count are complete, by age, sex and disability. They are updated every year.
RA2-2 = Map the risk with each neighbourhood and count those who need help to evacuate
    .product = Risk map by neighbourhood and number of people who need help to evacuate
    .indicator = Exposed neighbourhoods with map and count, out of all exposed neighbourhoods
    .first-step = Choose the most exposed neighbourhood and agree with residents on the day of the first walk.

R2-3 = Knock-on effects
    .question = Is it known which services fail when another one fails, and is this information kept up to date?
    .help = Think of a power cut: what happens to water, telephones and the hospital?
    .evidence-1 = Diagram of services that depend on each other
    .evidence-2 = Calendar for updating risk information
    .evidence-3 = Minutes of a meeting with the utilities
    .level-0 = This has not been considered.
    .level-1 = Some cases are known from experience.
    .level-2 = What each main service depends on is in writing. It is updated at no fixed dates.
    .level-3 = It was analysed with the utilities. It is updated on fixed dates and is public.
RA2-3 = Draw with the water, power, telephone and health operators what depends on what
    .product = Diagram of critical services, agreed with those who run them
    .indicator = Critical services included in the diagram, out of all critical services
    .first-step = List who runs water, power, telephone and health services, with one contact each.

## Financial capacity
R3 = Financial capacity

R3-1 = Budget and emergency fund
    .question = Is there a budget of its own for prevention and an emergency fund that can be used quickly?
    .help = Ask how many days passed between the last emergency and the first payment.
    .evidence-1 = Prevention line in the budget
    .evidence-2 = Rules of the emergency fund
    .evidence-3 = Payments from the fund, with their dates
    .level-0 = There is no budget and no fund.
    .level-1 = Each emergency is improvised with money taken from other lines.
    .level-2 = There is a line and a fund, but they are too small or payment is slow.
    .level-3 = The line and the fund are enough for the disasters described. There are rules to use them at once.
RA3-1 = Create the prevention line and the fund rules, with maximum payment times
    .product = Budget line and fund rules, approved
    .indicator = Days from request to payment from the fund, measured in a test or a real case
    .first-step = Add up what the municipality spent on emergencies in the last three years.

R3-2 = Insurance and outside funds
    .question = Does the municipality use insurance, incentives or outside funds to reduce or share risk?
    .help = An incentive is, for example, a lower charge for those who strengthen their house.
    .evidence-1 = Insurance policies in force
    .evidence-2 = Applications to outside funds
    .evidence-3 = Rule that grants an incentive
    .level-0 = It does not know of them.
    .level-1 = It knows of them but does not use them.
    .level-2 = It uses at least one or has already applied.
    .level-3 = It uses several and helps homes and businesses use them.
RA3-2 = List the uninsured assets, compare three funds and apply to one
    .product = List of uninsured assets and one application submitted to a fund
    .indicator = Funds applied to in the year, out of the three compared
    .first-step = Ask for the list of municipal assets and mark those without insurance.

## Safe urban development
R4 = Safe urban development

R4-1 = Land use according to risk
    .question = Do land-use rules forbid or limit building in risk areas, and are they followed?
    .help = Look at the latest permits and compare them with the risk areas.
    .evidence-1 = Land-use rule
    .evidence-2 = Penalties applied
    .evidence-3 = Permits compared with the risk map
    .level-0 = The rules do not take risk into account.
    .level-1 = Zones are defined but not respected.
    .level-2 = The zones are in force and respected in part.
    .level-3 = The zones are up to date and respected. People who already live there have alternatives.
RA4-1 = Compare two years of permits with the risk map and correct the procedure
    .product = Report on permits in risk areas and a corrected permit procedure
    .indicator = New permits checked against the risk map, out of all new permits
    .first-step = Sort the permits of the last two years by neighbourhood.

R4-2 = Safe building
    .question = Are safe-building rules applied, in informal neighbourhoods too?
    .help = Count last year's inspection visits and the neighbourhoods they went to.
    .evidence-1 = Building inspection reports
    .evidence-2 = Register of advice given to families who build
    .evidence-3 = Building rules in force
    .level-0 = No rules are applied.
    .level-1 = They are applied only to large works.
    .level-2 = They are applied in general, with few inspections.
    .level-3 = Inspection works. Families who build for themselves get technical help.
RA4-2 = Advise families and visit their building sites in two neighbourhoods, with an illustrated leaflet
    .product = Illustrated leaflet and register of the sites visited in two neighbourhoods
    .indicator = Sites visited and given written advice, out of all open sites in the two neighbourhoods
    .first-step = Choose two neighbourhoods and walk the open building sites with the inspector.

## Natural protection
R5 = Natural protection

R5-1 = Protective ecosystems
    .question = Are the forests, wetlands, riverbanks or mangroves that reduce risk known and looked after?
    .help = They are those that slow down water, wind, waves or landslides.
    .evidence-1 = List or map of protective ecosystems
    .evidence-2 = Rule or agreement that protects them
    .evidence-3 = Monitoring reports
    .level-0 = It is not known which they are.
    .level-1 = They are known, but nobody really protects them.
    .level-2 = The main ones are protected and watched in part.
    .level-3 = All are protected. They are watched and restored with residents.
RA5-1 = List the protective ecosystems and agree with residents to watch over them
    .product = List and map of the protective ecosystems and a signed watch agreement
    .indicator = Ecosystems with a residents' group that watches them, out of all on the list
    .first-step = Mark on a map the forests, wetlands and banks that hold back water or soil.

R5-2 = Green solutions and shared basin
    .question = Are natural solutions used in works, and are they coordinated with neighbouring municipalities?
    .help = Think of trees against landslides or parks that hold rainwater.
    .evidence-1 = Projects with natural solutions
    .evidence-2 = Agreement with neighbouring municipalities
    .evidence-3 = Minutes of the basin or coast round table
    .level-0 = They are neither used nor coordinated.
    .level-1 = There are occasional planting or clean-up days.
    .level-2 = Some projects include them. There are verbal agreements with the neighbours.
    .level-3 = Every project must consider them. There is a formal basin or coast agreement.
RA5-2 = Carry out a green trial project and open a round table with neighbouring municipalities
    .product = One finished green work and the minutes of the first round table with neighbours
    .indicator = Municipalities of the basin or coast that attend, out of those invited
    .first-step = Find a spot that floods or slides where planting or giving way to water would help.

## Institutional capacity
R6 = Institutional capacity

R6-1 = Staff and training
    .question = Is there staff with clear duties and enough training in risk management?
    .help = Look at who is in charge, what other tasks they have and what course they took.
    .evidence-1 = Job description or duty letter
    .evidence-2 = Certificates of risk management courses
    .evidence-3 = Handover file between administrations
    .level-0 = Nobody has this task.
    .level-1 = One person has it, with other tasks and without training.
    .level-2 = There is an assigned team with basic training.
    .level-3 = The team is stable and has a yearly training plan. Handover between administrations is orderly.
RA6-1 = Assign a team, train it for 20 hours and prepare the handover file
    .product = Appointed team, 20-hour training plan and handover file
    .indicator = Team members who completed the 20 hours, out of the whole team
    .first-step = Note who dealt with the last emergency and what training they have.

R6-2 = Shared data and learning
    .question = Do institutions share their risk data, and does the municipality learn from others?
    .help = Find the latest risk data that came from another institution and how long it took.
    .evidence-1 = Common folder or archive of risk data
    .evidence-2 = Note of what was learned in an exchange
    .evidence-3 = List of improvements made after an exchange
    .level-0 = Data are not shared.
    .level-1 = They are shared when somebody asks, and it takes long.
    .level-2 = There is a common archive and at least one exchange a year with another municipality.
    .level-3 = Data are open. The municipality learns from others and applies improvements.
RA6-2 = Gather the risk data in a common folder and hold an exchange with another municipality
    .product = Common folder that opens without internet and a note of one exchange
    .indicator = Institutions that put their data in the folder, out of the whole committee
    .first-step = Ask each institution of the committee for its latest risk map or list.

## Social capacity
R7 = Social capacity

R7-1 = Neighbourhood brigades
    .question = Are groups or brigades active in the risk areas, with a place for vulnerable groups?
    .help = Count the risk neighbourhoods with a brigade and look at who is in it.
    .evidence-1 = Register of brigades
    .evidence-2 = Training attendance lists
    .evidence-3 = Members by sex, age and disability
    .level-0 = There are no groups or brigades.
    .level-1 = There are some in one or two neighbourhoods, without support.
    .level-2 = They exist in half or more of the risk neighbourhoods and were trained.
    .level-3 = They exist in all. They have kit, hold drills, and it can be verified that they include everyone.
RA7-1 = Train brigades in half of the risk neighbourhoods, with women and persons with disabilities
    .product = Brigades trained and registered, with women and persons with disabilities
    .indicator = Risk neighbourhoods with a trained brigade, out of all risk neighbourhoods
    .first-step = Visit the three riskiest neighbourhoods and ask who helped in the last emergency.

R7-2 = Informed residents and businesses
    .question = Do residents and businesses get information on risk and prepare?
    .help = Ask in three shops what they would do tomorrow with no power and no road.
    .evidence-1 = Campaign materials
    .evidence-2 = Short survey of residents
    .evidence-3 = Business continuity plans
    .level-0 = No information is given.
    .level-1 = There are campaigns from time to time.
    .level-2 = There is an information programme every year. Some businesses have a plan to keep going.
    .level-3 = The programme uses local languages and is measured. Most key businesses have a plan.
RA7-2 = Run eight weeks of radio every year and give businesses a one-page plan
    .product = Eight radio programmes and a one-page model continuity plan
    .indicator = Businesses with their one-page plan filled in, out of those visited
    .first-step = Ask the local radio for a fixed weekly slot for two months.

## Infrastructure
R8 = Infrastructure

R8-1 = Basic services that keep going
    .question = Can water, power, telephones and roads keep going or return soon after a severe disaster?
    .help = Answer for the severe disaster you described. Count only what depends on the municipality.
    .evidence-1 = Continuity plans of the services
    .evidence-2 = Report of a back-up test
    .evidence-3 = Table with the return time of each service
    .level-0 = It is not known.
    .level-1 = A long outage is expected and there is no plan.
    .level-2 = Some services have a plan and estimated times.
    .level-3 = All have a plan, tested times and a back-up at hand.
RA8-1 = Make a table of services with current return time, target time and back-up
    .product = Continuity table of the basic services, agreed with those who run them
    .indicator = Services with target time and back-up defined, out of all in the table
    .first-step = Ask the water service how long it took to return after the last major cut.

R8-2 = Safe health centres and schools
    .question = Are health centres and schools safe and able to stay open after a disaster?
    .help = Look at how many a technician reviewed and what was repaired afterwards.
    .evidence-1 = Technical reports on the buildings
    .evidence-2 = List of improvements by urgency
    .evidence-3 = Continuity plans of schools and health centres
    .level-0 = Nobody has reviewed them.
    .level-1 = Some were checked by eye.
    .level-2 = A technician reviewed the main ones and improvements have begun.
    .level-3 = All are reviewed and improved by urgency. Each has a plan to stay open.
RA8-2 = Review schools and health centres with a technician and begin the urgent improvements
    .product = A report on each building and a list of improvements by urgency
    .indicator = Buildings reviewed by a technician, out of all schools and health centres
    .first-step = List the schools and health centres that stand in risk areas.

R8-3 = Protective works
    .question = Are the drains, walls and dykes sufficient, and are they maintained?
    .help = Answer for the severe disaster you described. See when the last drain was cleaned.
    .evidence-1 = Inventory of protective works
    .evidence-2 = Maintenance calendar
    .evidence-3 = Maintenance line in the budget
    .level-0 = There are no works or they are abandoned.
    .level-1 = There are some. They are repaired only after damage.
    .level-2 = There is an inventory, and part of the works is maintained by calendar.
    .level-3 = The works are enough for the severe disaster. Money is assigned to maintain them.
RA8-3 = List the protective works and clean the drains before the rains
    .product = Inventory of protective works and a completed cleaning calendar
    .indicator = Drain points clean before the rains, out of all in the inventory
    .first-step = Walk the drains that blocked last year and note their condition.

## Response
R9 = Response

R9-1 = Early warning
    .question = Does the warning reach all exposed people in time, even without internet or power?
    .help = Think of those who live farthest away, cannot hear or have no telephone.
    .evidence-1 = Warning protocol
    .evidence-2 = Report of a warning test
    .evidence-3 = List of people who carry the message to each neighbourhood
    .level-0 = There is no warning.
    .level-1 = The warning goes by word of mouth or only through social networks.
    .level-2 = There is a system for the main hazards, but it does not reach everyone.
    .level-3 = The warning reaches everyone by several channels. It was tested and anyone understands it.
RA9-1 = Write the warning protocol with radio, siren or bell and messengers, and test it
    .product = Warning protocol with three channels and the report of one test
    .indicator = Exposed neighbourhoods where the test was heard in time, out of all exposed ones
    .first-step = Note in each exposed neighbourhood which channel works without power.

R9-2 = Plan, resources and shelters
    .question = Is there a current response plan with enough people, equipment, supplies and shelters?
    .help = Answer for the severe disaster you described. Look at the date of the plan and at the shelters.
    .evidence-1 = Response plan, with its date
    .evidence-2 = Inventory of equipment and supplies
    .evidence-3 = Signed shelter agreements
    .level-0 = There is no plan.
    .level-1 = The plan is old or belongs to another institution.
    .level-2 = The plan is current. Resources or suitable shelters are lacking.
    .level-3 = The plan is current and resources are enough for the severe disaster. Agreements are signed.
RA9-2 = Update the plan in 20 pages and list equipment and accessible shelters
    .product = 20-page response plan with a list of equipment and accessible shelters
    .indicator = Places in accessible shelters, out of those the severe disaster calls for
    .first-step = Visit the buildings that serve as shelters and note beds, toilets and access.

R9-3 = Drills
    .question = Are drills held with all institutions, and is what fails corrected?
    .help = Find one failure of the last drill and see whether it was corrected.
    .evidence-1 = Report of the last drill
    .evidence-2 = List of improvements with a person in charge
    .evidence-3 = List of institutions and residents who took part
    .level-0 = None are held.
    .level-1 = They are held only in schools or as a formality.
    .level-2 = Every year there is a drill with several institutions.
    .level-3 = There are drills of several kinds, with residents. It is verified that failures were corrected.
RA9-3 = Hold a two-hour tabletop exercise and a yearly drill with a report
    .product = Report of the exercise and the drill, with the list of failures
    .indicator = Failures corrected, out of those noted in the report
    .first-step = Agree with the committee on the date of the exercise and the disaster to rehearse.

## Recovery
R10 = Recovery

R10-1 = Recovery plan
    .question = Is there a plan, made in advance, to restore homes, jobs and services after a disaster?
    .help = It is not the response plan: it deals with what comes after the emergency.
    .evidence-1 = Recovery plan
    .evidence-2 = Signed agreements with other institutions
    .evidence-3 = Criteria for distributing aid
    .level-0 = There is no plan.
    .level-1 = The response plan has some general ideas.
    .level-2 = There is a basic plan with people in charge and criteria.
    .level-3 = The plan is complete and it is known where the money will come from. Affected people take part.
RA10-1 = Write a ten-page recovery plan: 72 hours, 30 days and 12 months
    .product = Ten-page recovery plan with people in charge and criteria for aid
    .indicator = Tasks of the plan with a person in charge and a date, out of all tasks
    .first-step = Ask families affected in the past what they lacked after the emergency.

R10-2 = Lessons and building back better
    .question = After each disaster, are damage and lessons recorded, and do they improve plans and works?
    .help = Take the last disaster and look for what changed afterwards in a rule or a work.
    .evidence-1 = Damage record
    .evidence-2 = Minutes of the lessons meeting
    .evidence-3 = List of applied lessons
    .level-0 = Nothing is recorded.
    .level-1 = Part of the damage is recorded.
    .level-2 = After major disasters the damage is recorded and a lessons meeting is held.
    .level-3 = The record is complete. Lessons changed rules and works, and this was verified.
RA10-2 = Use a single damage-and-lessons form and review it 30 days after each disaster
    .product = Single damage-and-lessons form, approved and handed out
    .indicator = Disasters with the form filled in and a 30-day review, out of those in the year
    .first-step = Fill in one sheet with the damage and lessons of the last disaster.
