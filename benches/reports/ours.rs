//! How fast our own reports are made: `ours DATA COUNCIL HOW-MANY`.
//!
//! Prints, as JSON: the median of a report that is waited for (what is kept is
//! read, set and written), the time of a batch on all cores, and the largest
//! memory this process ever had.

use std::{path::Path, time::Instant};

use cabildo::{
    App,
    reports::{self, Include, ReportAbout, ReportRequest},
};
use cabildo_text::Language;

/// As in the programs.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// How often a report that is waited for is measured, after one that is not.
const TIMES: usize = 20;
/// How many of a batch are held in memory at once.
const AT_ONCE: usize = 20;

#[expect(clippy::print_stdout, reason = "printing is what it is for")]
fn main() -> anyhow::Result<()> {
    let arguments: Vec<String> = std::env::args().collect();
    let [_, data, council, many] = arguments.as_slice() else { anyhow::bail!("ours DATA COUNCIL HOW-MANY") };
    let many: usize = many.parse()?;
    let mut app = App::open(Path::new(data))?;
    let about = ReportAbout::Plan { council: council.parse()? };
    let request = ReportRequest { about, language: Language::Es, paper: None, include: Include::default() };

    let mut times = Vec::new();
    for _ in 0..=TIMES {
        let start = Instant::now();
        reports::report(&mut app, request.clone())?.finish();
        times.push(start.elapsed().as_secs_f64() * 1000.0);
    }
    times.remove(0);
    times.sort_by(f64::total_cmp);
    println!("{{\"warm_ms\": {:.1}, \"warm_peak_mb\": {:.1},", times[TIMES / 2], peak_memory());

    let document = reports::document_of(&mut app, &request)?;
    let start = Instant::now();
    let mut left = many;
    while left > 0 {
        let now = left.min(AT_ONCE);
        cabildo_report::render_many(&vec![document.clone(); now]);
        left -= now;
    }
    let batch = start.elapsed().as_secs_f64();
    println!(" \"batch\": {many}, \"batch_s\": {batch:.2}, \"batch_peak_mb\": {:.1}}}", peak_memory());
    Ok(())
}

/// The largest memory this process ever had, in millions of bytes.
fn peak_memory() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<f64>().ok());
    kilobytes.unwrap_or_default() / 1000.0
}
