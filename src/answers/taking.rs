//! What a person takes of a file: checked again, and kept in one step with what was there before in history.

use cabildo_domain::{ItemId, Response};
use cabildo_store::Respondent;

use super::{
    AnswerFileProblem, AnswersTaken, Brought, RefusedAnswer, TakeAgreements, TakeAnswers, by_file, comparing::Comparing,
};
use crate::{
    App,
    app::Desk,
    assessments::RoundInHand,
    consensus::Agree,
    error::{Error, Result},
    names,
};

/// Takes what a person chose of the sheet that was brought last. A sheet that came in a file is taken whole and is
/// finished with it.
///
/// # Errors
/// No sheet of this person is at hand, it is not open, or the round takes nothing more.
pub fn take_answers(app: &mut App, take: TakeAnswers) -> Result<AnswersTaken> {
    let db = app.store.read();
    let respondent = db.one_respondent(take.respondent)?;
    let hand = RoundInHand::take(&app.desk, &db, respondent.round)?;
    hand.must_be_open()?;
    let is_sealed = by_file(&hand, &respondent)?;
    if is_sealed && hand.round.revealed_at.is_some() {
        return Err(Error::SheetDone(respondent.code));
    }
    let lines = match app.desk.brought.take() {
        Some(Brought::Answers { respondent: of, lines }) if of == respondent.id => lines,
        Some(Brought::Answers { .. } | Brought::Agreements { .. }) | None => return Err(bring_again()),
    };
    let kept = db.responses_by(respondent.id)?;
    let comparing = Comparing { hand: &hand, respondent: &respondent, kept: &kept, text: &app.desk.text };
    // What is kept of a sheet that nobody sees decides nothing that is told.
    let alone = Comparing { kept: if is_sealed { &[] } else { &kept }, ..comparing };
    let (mut after, mut merged, mut refused) = (vec![], vec![], vec![]);
    for (item, (says, was)) in lines.into_iter().filter(|(item, _)| is_sealed || take.items.contains(item)) {
        let now = comparing.kept_of(&item);
        if !is_sealed && now != was {
            refused.push(not_taken(&app.desk, &hand, &item, app.desk.text.answerfiles_why_meanwhile()));
            continue;
        }
        merged.push(says.clone().over(now));
        after.push((item.clone(), says.over(alone.kept_of(&item))));
    }
    let mut taken = vec![];
    for ((item, said), merged) in after.iter().zip(merged) {
        match alone.accept(item, said, &after) {
            Ok(()) => taken.push((item.clone(), merged)),
            // While the round is sealed the reason would tell what was answered.
            Err(_) if is_sealed => {
                refused.push(not_taken(&app.desk, &hand, item, app.desk.text.answerfiles_why_ask_the_person()));
            }
            Err(why) => refused.push(not_taken(&app.desk, &hand, item, why.explain(&app.desk.text))),
        }
    }
    let at = app.desk.clock.now();
    let finished = is_sealed.then(|| Respondent { finished_at: Some(at), ..respondent.clone() });
    let count = taken.len();
    app.store.write(|db| {
        for (item, said) in taken {
            db.put_response(respondent.round, &Response { respondent: respondent.id, item, said, at })?;
        }
        finished.iter().try_for_each(|it| Ok::<_, Error>(db.put_respondent(it)?))
    })?;
    Ok(AnswersTaken { taken: count, refused })
}

/// Settles what a group chose of the file that was brought last.
///
/// # Errors
/// No such file is at hand, the round is sealed or closed, or something else was agreed and nobody says why it
/// changes; then the file stays at hand.
pub fn take_agreements(app: &mut App, take: TakeAgreements) -> Result<AnswersTaken> {
    let db = app.store.read();
    let hand = RoundInHand::take(&app.desk, &db, take.round)?;
    hand.must_be_open()?;
    hand.must_be_revealed()?;
    let why = names::text(take.why.clone())?;
    let lines = match &app.desk.brought {
        Some(Brought::Agreements { round, lines }) if *round == take.round => lines,
        Some(Brought::Answers { .. } | Brought::Agreements { .. }) | None => return Err(bring_again()),
    };
    let (mut settled, mut refused) = (vec![], vec![]);
    for (item, (agree, was)) in lines.iter().filter(|(item, _)| take.items.contains(item)) {
        if db.find_consensus(take.round, item)? != *was {
            refused.push(not_taken(&app.desk, &hand, item, app.desk.text.answerfiles_why_meanwhile()));
            continue;
        }
        if was.as_ref().is_some_and(|it| it.outcome != agree.outcome) && why.trim().is_empty() {
            return Err(Error::WhyMissing);
        }
        let agree = Agree { why: why.clone(), ..agree.clone() };
        match hand.settles(agree, app.desk.clock.now()) {
            Ok(consensus) => settled.push(consensus),
            Err(error) => refused.push(not_taken(&app.desk, &hand, item, error.explain(&app.desk.text))),
        }
    }
    app.store.write(|db| settled.iter().try_for_each(|it| Ok::<_, Error>(db.put_consensus(take.round, it, &why)?)))?;
    app.desk.brought = None;
    Ok(AnswersTaken { taken: settled.len(), refused })
}

fn bring_again() -> Error {
    Error::AnswerFile(AnswerFileProblem::BringAgain)
}

fn not_taken(desk: &Desk, hand: &RoundInHand, item: &ItemId, why: String) -> RefusedAnswer {
    RefusedAnswer {
        row: None,
        item: hand.words.item(item).name.clone(),
        column: cabildo_exchange::answers::Column::Answer.head(&desk.text),
        text: String::new(),
        why,
    }
}
