title = Mindsets for serving better
    .short = Mindsets
    .about = Sixteen sentences about what you did in the last three months and four about your organisation. It takes about six minutes. Only you see your answers; the group sees how they are spread if five people or more answer. It is not for appraising, hiring or disciplining anybody.
    .source = Own wording of the Cabildo project, after the workshop of FLACMA and UN DESA on changing mindsets; not endorsed by them. It is not a validated psychometric scale.

## Collaborative
COLAB = Collaborative

M-01 = Asking first
    .question = Before deciding, I asked another department how it would be affected.
    .help = Think of the last three months. Asking in time saves doing work twice.
M-01-A = Agree with another department on a “prior question” before each shared decision
    .product = One written question both departments ask before deciding
    .indicator = Shared decisions in which the question was asked
    .first-step = Choose the department your work crosses most and propose the question.

M-02 = Sharing unasked
    .question = I shared useful information without being asked.
    .help = Think of the last three months. What you know can save somebody else days.

M-03 = Going it alone
    .question = I preferred to handle alone a matter that also depended on other people.
    .help = Think of the last three months. Working alone seems faster, but leaves out those who know another part.
M-03-A = Do a half-day swap with another department
    .product = Half a day in another department, with three notes of what was seen
    .indicator = People who did the swap
    .first-step = Ask somebody in another department to receive you for a morning.

M-04 = Seeking agreement
    .question = I sought agreement with people or organisations that think differently.
    .help = Think of the last three months. Agreements with those who think differently last longer.

## Innovative and learning
INNOV = Innovative and learning

M-05 = Trying something new
    .question = I tried a small new way of doing my work.
    .help = Think of the last three months. A small trial costs little and teaches much.
M-05-A = Run a two-week improvement trial with one simple measure and report the result
    .product = One improvement tried, with its before and after
    .indicator = Days or steps saved in the trial
    .first-step = Write down the step that takes longest and a simpler way to do it.

M-06 = Telling what was learned
    .question = When something did not work, I told my team what was learned.
    .help = Think of the last three months. A failure that is told is not repeated at the next desk.

M-07 = Holding back an idea
    .question = I held back an idea because “it has always been done this way”.
    .help = Think of the last three months. Ideas that are held back improve nothing.
M-07-A = Open an idea board and answer all ideas within fifteen days
    .product = Idea board on display, with one answer for each idea
    .indicator = Ideas answered, of those received
    .first-step = Hang up a blank sheet with one question and a pencil.

M-08 = Simplifying a step
    .question = I simplified a step that cost people time.
    .help = Think of the last three months. Every step too many costs people hours.

## Evidence and long term
EVID = Evidence and long term

M-09 = Deciding with data
    .question = I used data or a study to support a decision.
    .help = Think of the last three months. One simple figure helps to decide and to explain.
M-09-A = Choose one figure per service and review it monthly as a team
    .product = One figure per service, noted month by month
    .indicator = Months in which the team reviewed the figure
    .first-step = Ask the team which number would tell that the service gets better.

M-10 = Checking the result
    .question = I checked whether what we did produced the expected result.
    .help = Think of the last three months. Doing is not the same as achieving.

M-11 = Only the urgent
    .question = I dealt with the urgent without thinking of effects beyond a year.
    .help = Think of the last three months. The urgent takes the place of the important.
M-11-A = Add to every proposal the question “and in ten years?”
    .product = The question, in the format of proposals
    .indicator = Proposals that answer it, of those presented
    .first-step = Add the question at the foot of your next document.

M-12 = Seeing effects
    .question = I considered how a decision affects other services or the environment.
    .help = Think of the last three months. A decision in one department is felt in another.

## Inclusive and with integrity
INCL = Inclusive and with integrity

M-13 = Nobody left out
    .question = I thought about who might be left out of a service and acted.
    .help = Think of the last three months. Those who do not reach the counter do not show in the figures.

M-14 = Listening up close
    .question = I listened directly to people who use the service.
    .help = Think of the last three months. Those who use the service know where it fails.
M-14-A = Accompany a person through a whole procedure and note barriers
    .product = List of barriers seen in a real procedure
    .indicator = Barriers noted that have been removed
    .first-step = Invite somebody who comes this week and go along with their permission.

M-15 = Losing patience
    .question = I lost patience with someone who did not understand the procedure.
    .help = Think of the last three months. A hard procedure tires both sides of the counter.

M-16 = Explaining clearly
    .question = I explained a decision in words anyone could understand.
    .help = Think of the last three months. What is understood is accepted more easily.
M-16-A = Rewrite one notice in plain language and test it with three people
    .product = One clear notice, tested with three people
    .indicator = People who understood it at first reading
    .first-step = Take the notice that raises most questions and underline what nobody understands.

## Conditions in the organisation
ORG = Conditions in the organisation

O-1 = Proposing without fear
    .question = In my department people can propose a change without fear.
    .help = This is about your department, not about you. Fear stops more improvements than a lack of ideas.
O-1-A = Give ten minutes of each meeting to proposals, without judging them
    .product = A fixed moment for proposals in the department’s meeting
    .indicator = Proposals heard in the month
    .first-step = Put “proposals” at the beginning of the next agenda.

O-2 = Learning from failure
    .question = When a trial fails, we learn and nobody is punished.
    .help = This is about your department, not about you. If failing is punished, nobody tries again.
O-2-A = Tell the team about a trial that failed and what was learned
    .product = A note on what was learned, without names
    .indicator = Notes on what was learned in the half-year
    .first-step = Tell first about a trial of your own that failed.

O-3 = Rules that allow
    .question = The rules allow small improvements to be tested, and we know which ones.
    .help = This is about your department, not about you. Rules often allow more than people think.
O-3-A = Write on one page which improvements each department may try without asking
    .product = Page with the improvements allowed, signed by the mayor’s office
    .indicator = Improvements tried under the page
    .first-step = Ask the legal adviser for three things that are already allowed.

O-4 = Time and tools
    .question = I have the time, data and tools to improve a service.
    .help = This is about your department, not about you. Without time or means, the wish to improve runs out.
O-4-A = Set aside two hours a month to improve one service, with what is needed at hand
    .product = Two hours a month in the department’s calendar
    .indicator = Months in which the time was kept
    .first-step = Block the first two hours of next month in the calendar.
