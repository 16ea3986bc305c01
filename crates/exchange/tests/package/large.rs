//! Two gigabytes of evidence pass through little memory, sealed and signed.
//!
//! A process of its own writes and reads a package and says what it took at
//! most. `CABILDO_TEST_MEGABYTES=2048` makes it as large as a council's can be.
#![expect(clippy::print_stdout, reason = "one process tells the other what it took")]

use std::{
    fs::File,
    io::{BufWriter, Read},
    path::{Path, PathBuf},
    process::Command,
    time::Instant,
};

use cabildo_exchange::package::{
    Going, Kind, Opened, PackageWriter, PartName, Passphrase, Seal, SealedPackage, example, limits,
};
use sha2::{Digest, Sha256};

use crate::make;

/// What it may take, in kB; far less than the 256 MB a package may.
const MOST_MEMORY_KB: u64 = 64 << 10;
/// What the package holds if nothing else is said, in MB: more than it may take.
const USUAL: u64 = 128;
/// Tells the process what to do: how many MB, and how they are sealed.
const TASK: &str = "CABILDO_TEST_TASK";

/// Bytes that no program makes smaller, others for each file.
struct Noise {
    state: u64,
    left: u64,
}

impl Noise {
    fn new(number: u64) -> Self {
        Self { state: number.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1, left: limits::MOST_EVIDENCE }
    }
}

impl Read for Noise {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let length = buffer.len().min(usize::try_from(self.left).unwrap_or(usize::MAX));
        for piece in buffer[..length].chunks_mut(8) {
            self.state ^= self.state << 13;
            self.state ^= self.state >> 7;
            self.state ^= self.state << 17;
            piece.copy_from_slice(&self.state.to_le_bytes()[..piece.len()]);
        }
        self.left -= length as u64;
        Ok(length)
    }
}

fn hash(mut reader: impl Read) -> String {
    let (mut hash, mut buffer) = (Sha256::new(), vec![0; 64 << 10]);
    loop {
        let read = reader.read(&mut buffer).expect("noise");
        if read == 0 {
            return hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
        }
        hash.update(&buffer[..read]);
    }
}

fn write(path: &Path, megabytes: u64, seal: &Seal) {
    let file = BufWriter::new(File::create(path).expect("a file"));
    let signer = example::signing_key().expect("a key");
    let head = example::head(Kind::Assessment);
    let mut writer = PackageWriter::new(file, head, seal, Some(&signer)).expect("a beginning");
    let lines = (0..100_000).map(|number| Ok(format!("line {number} of many")));
    writer.add_lines(&PartName::Revisions, lines).expect("lines");
    for number in 0..megabytes / (limits::MOST_EVIDENCE >> 20) {
        let name = PartName::Evidence(hash(Noise::new(number)));
        writer.add(&name, Noise::new(number)).expect("evidence");
    }
    writer.finish().expect("an end");
}

fn read(path: &Path) {
    match Opened::new(File::open(path).expect("a file")).expect("readable") {
        Opened::Open(mut package) => {
            package.verify(&mut |_, _| Going::On).expect("whole");
            let lines = package.lines::<String>(&PartName::Revisions).expect("there");
            assert_eq!(lines.filter(|it| it.is_ok()).count(), 100_000);
        }
        Opened::Sealed(sealed) => read_sealed(sealed),
    }
}

fn read_sealed(sealed: SealedPackage<File>) {
    let mut package = sealed.open_with_passphrase(&Passphrase::new("x")).expect("ours");
    package.verify(&mut |_, _| Going::On).expect("whole");
    let lines = package.lines::<String>(&PartName::Revisions).expect("there");
    assert_eq!(lines.filter(|it| it.is_ok()).count(), 100_000);
}

#[test]
fn much_evidence_passes_through_little_memory() {
    let megabytes = std::env::var("CABILDO_TEST_MEGABYTES").map_or(USUAL, |it| it.parse().expect("a number"));
    for how in ["open", "sealed"] {
        let start = Instant::now();
        let test = std::env::current_exe().expect("this test");
        let output = Command::new(test)
            .args(["--exact", "large::the_process_that_writes_and_reads", "--ignored", "--nocapture"])
            .env(TASK, format!("{megabytes} {how}"))
            .output()
            .expect("a process");
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success(), "{how}: {said}{}", String::from_utf8_lossy(&output.stderr));
        let peak = said.split("VmHWM:").nth(1).and_then(|it| it.split_whitespace().next());
        let peak: u64 = peak.and_then(|it| it.parse().ok()).expect("what it took");
        println!("{megabytes} MB {how}: {} MB of memory, {} ms", peak >> 10, start.elapsed().as_millis());
        assert!(peak < MOST_MEMORY_KB, "{how}: {peak} kB");
    }
}

#[test]
#[ignore = "started by the other test"]
fn the_process_that_writes_and_reads() {
    let task = std::env::var(TASK).expect("a task");
    let (megabytes, how) = task.split_once(' ').expect("two words");
    let seal = if how == "sealed" { make::passphrase("x") } else { Seal::Open };
    let path: PathBuf = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("large-{how}.cabildo"));
    let start = Instant::now();
    write(&path, megabytes.parse().expect("a number"), &seal);
    let written = start.elapsed();
    read(&path);
    println!("written in {} ms, read in {} ms", written.as_millis(), (start.elapsed() - written).as_millis());
    std::fs::remove_file(path).expect("removed");
    println!("{}", std::fs::read_to_string("/proc/self/status").expect("what this process took"));
}
