//! Rows that a damaged file lost, written again from their revisions.

use chrono::TimeDelta;

use super::{filled::fill, said, say, shown};
use crate::{StoreError, revisions::machines::Machine};

/// Loses rows and gives back what their revisions say.
fn loses(machine: &mut Machine, lost: &str, broken: &[&str]) {
    let broken = broken.iter().map(|it| (*it).to_owned()).collect();
    let restored = machine.store.write(|db| {
        db.connection().execute_batch(lost)?;
        db.restore_rows(&broken)
    });
    restored.unwrap();
}

#[test]
fn what_hung_on_a_row_comes_back_and_what_was_written_since_stays() {
    let mut machine = Machine::new(1, TimeDelta::zero());
    fill(&mut machine);
    machine.note();
    let rows = machine.rows();
    let lost = "DELETE FROM action_field; DELETE FROM response_evidence; DELETE FROM agreed_action;";
    loses(&mut machine, lost, &["action_field", "response_evidence", "agreed_action"]);
    assert_eq!(machine.rows(), rows, "each hangs where it hung");
    assert_eq!(machine.note(), 0, "and nothing is noted as taken away");
    say(&mut machine, said(5, "Hay actas"));
    loses(&mut machine, "", &["response_evidence"]);
    assert_eq!(shown(&machine).answer, said(5, "").answer, "an answer that nobody noted yet is no lost one");
}

#[test]
fn only_what_could_not_be_read_comes_back() {
    let mut machine = Machine::new(1, TimeDelta::zero());
    fill(&mut machine);
    machine.note();
    let rows = machine.rows();
    loses(&mut machine, "DELETE FROM budget; DELETE FROM absence;", &["budget"]);
    assert_eq!(machine.rows()["budget"], rows["budget"]);
    assert_eq!(machine.rows()["absence"], Vec::<String>::new(), "what a person took away is not lost");
    let forgotten = machine.store.write(|db| {
        db.connection().execute_batch("DELETE FROM budget")?;
        db.forget_missing(&["budget".to_owned()].into())?;
        Ok::<_, StoreError>(db.connection().query_row(
            "SELECT count(*) FROM revision WHERE kind = 'budget'",
            (),
            |row| row.get::<_, i64>(0),
        )?)
    });
    assert_eq!(forgotten.unwrap(), 0, "what cannot come back is as if it had never been here");
}
