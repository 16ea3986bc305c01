//! The `.sm` format of PSPLIB: one way to do each job, resources that are there again in each period.
//!
//! Source: Kolisch and Sprecher, *PSPLIB – a project scheduling problem library*, EJOR 96 (1996).

use std::collections::BTreeMap;

use cabildo_planner::{Action, Aim, Choice, Need, Problem};

/// The problem in such a file; its periods are the sum of all durations and one.
pub(crate) fn problem(text: &str) -> Result<Problem, String> {
    let successors = rows(text, "PRECEDENCE RELATIONS", 1)?;
    let requests = rows(text, "REQUESTS/DURATIONS", 2)?;
    let there = rows(text, "RESOURCEAVAILABILITIES", 1)?;
    let there = there.first().ok_or("no row under RESOURCEAVAILABILITIES")?;
    let mut actions: BTreeMap<usize, Action> = BTreeMap::new();
    for row in &requests {
        let [job, mode, duration, demand @ ..] = row.as_slice() else {
            return Err(format!("a short row under REQUESTS/DURATIONS: {row:?}"));
        };
        if *mode != 1 || demand.len() != there.len() {
            return Err(format!("job {job} has several modes, or not {} requests", there.len()));
        }
        let demand = demand.iter().enumerate().map(|(at, much)| (resource(at), *much as u32)).collect();
        let action = Action { id: name(*job), duration: *duration, choice: Choice::Must, demand, ..Action::default() };
        actions.insert(*job, action);
    }
    for row in &successors {
        let [job, _, count, after @ ..] = row.as_slice() else {
            return Err(format!("a short row under PRECEDENCE RELATIONS: {row:?}"));
        };
        if after.len() != *count {
            return Err(format!("job {job} has {} successors and says {count}", after.len()));
        }
        for next in after.iter().chain([job]) {
            let action = actions.get_mut(next).ok_or_else(|| format!("no duration for job {next}"))?;
            if next != job {
                action.needs.push(Need::of(name(*job)));
            }
        }
    }
    let actions: Vec<Action> = actions.into_values().collect();
    let periods = actions.iter().map(|action| action.duration).sum::<usize>() + 1;
    let capacity = there.iter().enumerate().map(|(at, much)| (resource(at), vec![*much as u32; periods])).collect();
    Ok(Problem { periods, actions, capacity, aim: Aim::ShortestTime, ..Problem::default() })
}

fn name(job: usize) -> String {
    format!("{job:05}")
}

fn resource(at: usize) -> String {
    format!("R{at:02}")
}

/// The rows of numbers under a heading, up to the next line of asterisks.
fn rows(text: &str, heading: &str, skipped: usize) -> Result<Vec<Vec<usize>>, String> {
    let mut lines = text.lines().skip_while(|line| !line.starts_with(heading)).skip(1);
    if !text.lines().any(|line| line.starts_with(heading)) {
        return Err(format!("no {heading}"));
    }
    let section = lines.by_ref().take_while(|line| !line.starts_with('*')).skip(skipped);
    let number = |word: &str| word.parse::<usize>().map_err(|_| format!("{word} under {heading} is no whole number"));
    section.filter(|line| !line.trim().is_empty()).map(|line| line.split_whitespace().map(number).collect()).collect()
}
