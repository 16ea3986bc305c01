//! Two programs on one data file: whatever either of them acknowledged is there.

use std::path::Path;

use serde_json::json;

use crate::{
    look::is_sound,
    ready, say,
    session::{Answer, Session},
    town::{Town, Work, one_more},
    wanted,
};

/// Every so many answers one of them does something larger.
const EVERY: usize = 20;

#[test]
fn two_programs_on_one_file_lose_nothing_of_each_other() {
    let folder = tempfile::tempdir().unwrap();
    let mut first = ready::town_in(folder.path());
    let mut session = first.opened();
    let mut second = first.clone();
    let round = session.does("answering", json!({ "respondent": first.respondent }))["head"]["round"].clone();
    (second.respondent, second.key) = one_more(&mut session, &round, "A2");
    drop(session);
    let mut sessions = [first.opened(), second.opened()];
    let saves = wanted().min(1000);
    for number in 0..saves / 2 {
        interleaved(&mut [&mut first, &mut second], &mut sessions);
        if number % EVERY == 0 {
            larger(&mut first, &mut sessions[0], folder.path());
            larger(&mut second, &mut sessions[1], folder.path());
        }
    }
    // Each sees what the other did; and so does whoever opens the file afterwards.
    let [mut left, mut right] = sessions;
    first.is_whole(&mut left);
    second.is_whole(&mut right);
    assert!(left.closes() && right.closes());
    first.is_whole(&mut first.opened());
    second.is_whole(&mut second.opened());
    is_sound(&first.data);
    say(&format!("{} interleaved saves of two programs; lost: 0", first.saves + second.saves));
    assert_eq!(first.saves + second.saves, saves / 2 * 2);
}

/// Both are asked before either has answered.
fn interleaved(towns: &mut [&mut Town; 2], sessions: &mut [Session; 2]) {
    for (town, session) in towns.iter_mut().zip(sessions.iter_mut()) {
        assert!(session.hears(&town.next_answer()));
    }
    for (town, session) in towns.iter_mut().zip(sessions.iter_mut()) {
        match session.answers() {
            Answer::Done(_) => town.acknowledge(),
            other @ (Answer::Refused(_) | Answer::Gone) => panic!("they wait for each other: {other:?}"),
        }
    }
}

fn larger(town: &mut Town, session: &mut Session, stick: &Path) {
    for work in [Work::Import, Work::Copy] {
        town.works(work, session, stick).done();
    }
}
