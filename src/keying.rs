//! Paper sheets: keyed in twice, compared, decided where they differ, and only then counted.
//!
//! Like every sheet they are sealed: the second turn sees nothing of the first, and once a sheet counts nothing here
//! shows what is on it.

use cabildo_domain::{
    RespondentId, Way,
    keying::{Difference, Turn},
};
use cabildo_store::{Reader, Respondent};

use crate::{
    App,
    app::Desk,
    assessments::{OfRound, RoundInHand},
    error::{Error, Result},
    names,
    respondents::{self, AddRespondent, OfRespondent, tables},
};

mod paper;
mod views;

use paper::Paper;
pub(crate) use paper::is_keyed;
pub use views::*;

/// The paper sheets of a round, and how far each is.
///
/// # Errors
/// There is no such round.
pub fn keying(app: &App, of: OfRound) -> Result<KeyingView> {
    let db = app.store.read();
    let hand = RoundInHand::take(&app.desk, &db, of.round)?;
    let begun = db.keying_begun_in(of.round)?;
    let papers = Paper::all(&db, &hand)?;
    let sheets = papers.iter().map(|it| card(&db, it, begun.contains(&it.respondent.id))).collect::<Result<_>>()?;
    Ok(KeyingView { head: hand.head(&app.desk, &db)?, sheets, tables: tables(&hand) })
}

fn card(db: &Reader<'_>, paper: &Paper, begun: bool) -> Result<PaperCard> {
    let Respondent { id, code, area, dimension, .. } = &paper.respondent;
    let table = dimension.as_ref().map(|it| paper.hand.words.dimension(it).to_owned());
    Ok(PaperCard {
        id: *id,
        code: code.clone(),
        area: area.clone(),
        table: table.unwrap_or_default(),
        state: paper.state(db, begun)?,
    })
}

/// Opens the sheet of that code for what has to be done with it now; a new code makes a new sheet.
///
/// # Errors
/// The round is closed, whoever has that code does not answer on paper, the sheet counts already, or the code is
/// empty or too long.
pub fn open_paper(app: &mut App, open: OpenPaper) -> Result<PaperOpened> {
    let code = names::name(&open.code)?;
    // Whoever keys in is not whoever had a sheet open before.
    app.desk.sheet = None;
    let db = app.store.read();
    let hand = RoundInHand::take(&app.desk, &db, open.round)?;
    hand.must_be_open()?;
    let known = db.all_respondents_of(open.round)?.into_iter().find(|it| it.code.to_lowercase() == code.to_lowercase());
    let respondent = match known {
        Some(known) => known,
        None => new_sheet(app, code, open)?,
    };
    let db = app.store.read();
    let paper = Paper::take(&app.desk, &db, respondent)?;
    paper.must_not_count()?;
    let Some(turn) = paper.turn() else {
        let differences = Box::new(differences_of(&app.desk, &db, &paper)?);
        return Ok(PaperOpened::Decide { differences });
    };
    let answers = db.keyed_answers(paper.respondent.id, turn)?;
    Ok(PaperOpened::Key {
        sheet: Box::new(KeyingSheet {
            head: paper.hand.head(&app.desk, &db)?,
            respondent: paper.respondent.id,
            code: paper.respondent.code.clone(),
            turn,
            dimensions: paper.dimensions(&answers),
            left_out: paper.left_out(),
            answers,
        }),
    })
}

fn new_sheet(app: &mut App, code: String, open: OpenPaper) -> Result<Respondent> {
    let OpenPaper { round, dimension, .. } = open;
    respondents::new_respondent(
        app,
        AddRespondent { round, code, area: String::new(), dimension, role: None, way: Way::Paper },
    )
}

/// Keeps what one turn reads at one item; when this answers, it is on the disk.
///
/// # Errors
/// The round is closed, the sheet is not in that turn, or the item takes no such answer; nothing is changed.
pub fn key_answer(app: &mut App, key: KeyAnswer) -> Result<Keyed> {
    let db = app.store.read();
    let paper = Paper::take(&app.desk, &db, db.one_respondent(key.respondent)?)?;
    paper.must_be_in(key.turn)?;
    let before = db.keyed_answers(key.respondent, key.turn)?;
    paper.accept(&key.item, key.answer.as_ref(), &before, &reason(&app.desk))?;
    let at = app.desk.clock.now();
    let of = (key.respondent, key.turn);
    app.store.write(|db| Ok::<_, Error>(db.put_keyed_answer(of, &key.item, key.answer.as_ref(), at)?))?;
    Ok(Keyed { item: key.item, answer: key.answer, at })
}

/// A turn is gone through. After the second one the sheet counts, if both read the same.
///
/// # Errors
/// The round is closed, or the sheet is not in that turn.
pub fn finish_turn(app: &mut App, of: OfTurn) -> Result<KeyingView> {
    let db = app.store.read();
    let paper = Paper::take(&app.desk, &db, db.one_respondent(of.respondent)?)?;
    paper.must_be_in(of.turn)?;
    let settled = match of.turn {
        Turn::First => None,
        Turn::Second => paper.settled(&db)?.ok(),
    };
    let (at, reason) = (app.desk.clock.now(), reason(&app.desk));
    app.store.write(|db| {
        db.put_keyed_sheet(of.respondent, of.turn, at)?;
        match &settled {
            Some(sheet) => paper.count(db, sheet, &reason, at),
            None => Ok(()),
        }
    })?;
    keying(app, OfRound { round: paper.respondent.round })
}

/// Where the two turns of a sheet differ.
///
/// # Errors
/// Whoever answers does not do so on paper, a turn is missing, or the sheet counts already.
pub fn keying_differences(app: &App, of: OfRespondent) -> Result<DifferencesView> {
    let db = app.store.read();
    let paper = to_decide(app, &db, of.respondent)?;
    differences_of(&app.desk, &db, &paper)
}

/// Keeps what is really marked where the turns differ. With the last one the sheet counts.
///
/// # Errors
/// The round is closed, nothing is open about that item, or it takes no such answer; nothing is changed.
pub fn decide_difference(app: &mut App, decide: DecideDifference) -> Result<DifferencesView> {
    let db = app.store.read();
    let paper = to_decide(app, &db, decide.respondent)?;
    paper.hand.must_be_open()?;
    let mut open = paper.settled(&db)?.err().unwrap_or_default();
    if !open.iter().any(|it| it.item == decide.item) {
        return Err(Error::SheetKeyed(paper.respondent.code));
    }
    let before = db.keyed_answers(decide.respondent, Turn::First)?;
    let reason = reason(&app.desk);
    paper.accept(&decide.item, decide.answer.as_ref(), &before, &reason)?;
    let at = app.desk.clock.now();
    app.store.write(|db| {
        db.put_keyed_decision(decide.respondent, &decide.item, decide.answer.as_ref(), at)?;
        match paper.settled(db)? {
            Ok(sheet) => paper.count(db, &sheet, &reason, at),
            Err(_) => Ok(()),
        }
    })?;
    let db = app.store.read();
    open.retain(|it| it.item != decide.item);
    differences_view(&app.desk, &db, &paper, open)
}

fn to_decide(app: &App, db: &Reader<'_>, respondent: RespondentId) -> Result<Paper> {
    let paper = Paper::take(&app.desk, db, db.one_respondent(respondent)?)?;
    paper.must_not_count()?;
    match paper.turn() {
        None => Ok(paper),
        Some(_) => Err(Error::TurnOver(paper.respondent.code)),
    }
}

fn differences_of(desk: &Desk, db: &Reader<'_>, paper: &Paper) -> Result<DifferencesView> {
    let open = paper.settled(db)?.err().unwrap_or_default();
    differences_view(desk, db, paper, open)
}

fn differences_view(desk: &Desk, db: &Reader<'_>, paper: &Paper, open: Vec<Difference>) -> Result<DifferencesView> {
    Ok(DifferencesView {
        head: paper.hand.head(desk, db)?,
        respondent: paper.respondent.id,
        code: paper.respondent.code.clone(),
        open: paper.shown(db, open)?,
        of: paper.differing(db)?,
    })
}

/// Why something does not apply, as far as paper says it.
fn reason(desk: &Desk) -> String {
    desk.text.keying_marked_on_paper()
}
