//! Measures the planner on published instances: `cargo run --release --example psplib -- FILE.sm [WORK]`
//! prints `makespan bound seconds` on one line.

use std::{fs, io::Write, ops::ControlFlow, process::ExitCode, time::Instant};

use cabildo_planner::{Plan, Problem, bound, check, improve, schedule};

mod read;

/// Plans made if nothing else is said: a few seconds for 120 actions.
const WORK: u32 = 20_000;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let Some(file) = arguments.next() else { return fail("which .sm file?") };
    let work = arguments.next().and_then(|work| work.parse().ok()).unwrap_or(WORK);
    let began = Instant::now();
    let solved = fs::read_to_string(&file).map_err(|error| error.to_string()).and_then(|text| solve(&text, work));
    match solved {
        Ok((makespan, bound)) => {
            let seconds = began.elapsed().as_secs_f64();
            let said = writeln!(std::io::stdout(), "{makespan} {bound} {seconds:.2}");
            if said.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(why) => fail(&format!("{file}: {why}")),
    }
}

fn fail(why: &str) -> ExitCode {
    let _ = writeln!(std::io::stderr(), "{why}");
    ExitCode::FAILURE
}

/// The shortest time found and the shortest time possible at most.
fn solve(text: &str, work: u32) -> Result<(usize, usize), String> {
    let problem = read::problem(text)?;
    let first = schedule(&problem).map_err(|error| error.to_string())?;
    let better = improve(&problem, &first, work, &mut |_| ControlFlow::Continue(()));
    let plan = better.map_err(|error| error.to_string())?.plan;
    if let Some(violation) = check(&problem, &plan).first() {
        return Err(format!("the plan breaks a limit: {violation:?}"));
    }
    let left = bound(&problem).map_err(|error| error.to_string())?;
    let lowest = problem.periods - usize::try_from(left).unwrap_or(0);
    Ok((makespan(&problem, &plan)?, lowest))
}

fn makespan(problem: &Problem, plan: &Plan) -> Result<usize, String> {
    let ends = plan.ends(problem).map_err(|error| error.to_string())?;
    Ok(ends.into_values().max().unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Three jobs of 3, 2 and 2 periods for a crew of 4; the two short ones fit beside each other.
    const CREW: &str = include_str!("crew.sm");
    /// Seven jobs and two resources; the longest chain takes 9, the work of R 1 takes 11.
    const SQUARE: &str = include_str!("square.sm");

    #[test]
    fn a_crew_does_two_short_jobs_beside_each_other() {
        assert_eq!(solve(CREW, 100), Ok((5, 5)), "3 periods, then 2 for both; the crew's work takes 5");
    }

    #[test]
    fn the_work_of_a_resource_can_take_longer_than_the_longest_chain() {
        let (makespan, bound) = solve(SQUARE, 2000).expect("it can be read");
        assert_eq!(bound, 11, "44 units of work, 4 in each period");
        assert_eq!(makespan, 11, "and it can be done so");
    }

    #[test]
    fn what_is_not_such_a_file_is_refused_with_a_reason() {
        assert!(solve("", 1).is_err_and(|why| why.contains("PRECEDENCE")), "nothing in it");
        let short = CREW.replace("  4      1     2       2\n", "");
        assert!(solve(&short, 1).is_err_and(|why| why.contains("job 4")), "a job without its row");
    }
}
