//! What is written is read the same.

use std::io::Read as _;

use cabildo_exchange::package::{
    Going, Kind, Opened, PackageProblem, PackageWriter, PartName, Passphrase, Seal, Signature, WriteProblem, example,
};
use proptest::prelude::*;

use crate::make::{self, Bytes, for_the_round, hash, opened, passphrase};

fn kinds() -> impl Strategy<Value = Kind> {
    proptest::sample::select(Kind::ALL.to_vec())
}

fn seals() -> impl Strategy<Value = Seal> {
    proptest::sample::select(vec![Seal::Open, for_the_round(), passphrase("el río y la montaña")])
}

/// Parts no package needs: evidence, logos, more words.
fn more_parts() -> impl Strategy<Value = Vec<(PartName, Vec<u8>)>> {
    let content = || proptest::collection::vec(any::<u8>(), 0..3_000);
    let evidence = content().prop_map(|it| (PartName::Evidence(hash(&it)), it));
    let logo = (any::<u128>(), content()).prop_map(|(id, it)| {
        let file = cabildo_exchange::package::LogoFile::Original;
        (PartName::Logo { id: uuid::Uuid::from_u128(id), file }, it)
    });
    let words = ("[a-z]{3}", "[a-zA-Z0-9][a-z0-9._-]{2,9}[a-z]", 1..9_u32, content())
        .prop_map(|(language, id, version, it)| (PartName::words(&format!("x{id}"), version, &language), it))
        .prop_filter("a device", |(name, _)| name.to_string().parse::<PartName>().is_ok());
    proptest::collection::vec(prop_oneof![evidence, logo, words], 0..6).prop_map(|mut parts| {
        parts.sort();
        parts.dedup_by(|a, b| a.0.to_string().eq_ignore_ascii_case(&b.0.to_string()));
        parts
    })
}

fn compare<R: std::io::Read + std::io::Seek>(
    mut package: cabildo_exchange::package::Package<R>,
    parts: &[(PartName, Vec<u8>)],
    is_signed: bool,
) {
    assert_eq!(package.verify(&mut |_, _| Going::On), Ok(()));
    assert_eq!(package.manifest().parts.len(), parts.len());
    for (name, content) in parts {
        assert_eq!(&package.bytes(name).expect("a part"), content, "{name}");
    }
    match (package.signature(), is_signed) {
        (Signature::Valid { key, comment }, true) => {
            assert_eq!(key, example::signing_key().expect("a key").public());
            assert!(comment.contains("019a0000-0000-7000-8000-000000000001"), "which package it is for: {comment}");
        }
        (Signature::None, false) => {}
        (other, _) => panic!("{other:?}"),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn what_is_written_is_read_the_same(kind in kinds(), seal in seals(), is_signed: bool, more in more_parts()) {
        prop_assume!(kind != Kind::Answers || !matches!(seal, Seal::Open));
        let signer = is_signed.then(|| example::signing_key().expect("a key"));
        let mut parts = make::parts(kind);
        parts.extend(more.into_iter().filter(|(name, _)| !make::parts(kind).iter().any(|it| it.0 == *name)).collect::<Vec<_>>());
        let head = example::head(kind);
        let bytes = make::written(head.clone(), &parts, &seal, signer.as_ref());
        match opened(&bytes).expect("readable") {
            Opened::Open(package) => {
                let manifest = package.manifest();
                assert_eq!((manifest.kind, manifest.id, manifest.made_at), (head.kind, head.id, head.made_at));
                assert_eq!((&manifest.made_by, &manifest.council), (&Some(head.made_by), &head.council));
                assert_eq!(manifest.about, Some(head.about));
                compare(package, &parts, is_signed);
            }
            Opened::Sealed(sealed) => match seal {
                Seal::Open => panic!("it was not sealed"),
                Seal::Round { .. } => {
                    compare(sealed.open_with_key(&example::round_key().expect("a key")).expect("ours"), &parts, is_signed);
                }
                Seal::Passphrase { passphrase, .. } => {
                    compare(sealed.open_with_passphrase(&passphrase).expect("ours"), &parts, is_signed);
                }
            },
        }
    }
}

#[test]
fn lines_come_back_one_by_one() {
    let mut writer = PackageWriter::new(Vec::new(), example::head(Kind::Plan), &Seal::Open, None).expect("a beginning");
    let lines = ["uno", "dos\nlíneas", ""].map(|it| Ok(it.to_owned()));
    writer.add_lines(&PartName::Revisions, lines).expect("lines");
    let bytes = writer.finish().expect("an end").0;
    let mut package = make::open(&bytes).expect("readable");
    let lines: Result<Vec<String>, _> = package.lines(&PartName::Revisions).expect("there").collect();
    assert_eq!(lines, Ok(vec!["uno".to_owned(), "dos\nlíneas".to_owned(), String::new()]));
    let numbers: Vec<Result<u32, _>> = package.lines(&PartName::Revisions).expect("there").collect();
    let problem = PackageProblem::NotUnderstood { part: "revisions.jsonl".to_owned(), line: 1 };
    assert_eq!(numbers, [Err(problem)], "and nothing after it");
}

#[test]
fn a_part_read_to_its_size_was_checked() {
    let parts: Vec<_> = make::parts(Kind::Results).into_iter().map(|(name, it)| (name.to_string(), it)).collect();
    let parts: Vec<_> = parts.iter().map(|(name, it)| (name.as_str(), &it[..])).collect();
    let mut manifest = make::manifest("results", &parts);
    manifest["parts"][0]["sha256"] = "0".repeat(64).into();
    let mut package = make::open(&make::forged(&parts, &manifest)).expect("readable");
    let mut content = vec![0; parts[0].1.len()];
    let read = package.part(&PartName::Revisions).expect("there").read_exact(&mut content);
    assert!(read.is_err(), "the last bytes come only when the hash is right, though nobody asked for the end");
}

#[test]
fn what_could_not_be_read_is_not_written() {
    let begin = |kind| PackageWriter::new(Vec::new(), example::head(kind), &Seal::Open, None).expect("a beginning");
    let rule = |problem: Result<(), WriteProblem>| match problem.expect_err("a problem") {
        WriteProblem::Rule(rule) => rule,
        other => panic!("{other}"),
    };
    let mut writer = begin(Kind::Results);
    let name = PartName::Evidence(hash(b"another file"));
    assert_eq!(rule(writer.add(&name, &b"a file"[..])), PackageProblem::Damaged { part: name.to_string() });
    let mut writer = begin(Kind::Results);
    writer.add(&PartName::Revisions, &b""[..]).expect("added");
    let twice = PackageProblem::Twice { part: "revisions.jsonl".to_owned() };
    assert_eq!(rule(writer.add(&PartName::Revisions, &b""[..])), twice);
    let mut writer = begin(Kind::Results);
    let name = PartName::structure("../../etc", 1);
    assert!(matches!(rule(writer.add(&name, &b""[..])), PackageProblem::NameNotAllowed { .. }));
    let mut writer = begin(Kind::Instrument);
    let name = PartName::words("a", 1, "es");
    let problem = rule(writer.add(&name, std::io::repeat(b' ').take(9 << 20)));
    assert_eq!(problem, PackageProblem::TooLarge { part: "instruments/a/1/es.ftl".to_owned() });
    let problem = begin(Kind::Results).finish().map(drop);
    assert_eq!(rule(problem), PackageProblem::Missing { part: "revisions.jsonl".to_owned() });
}

#[test]
fn answers_never_leave_unsealed() {
    let open = PackageWriter::new(Vec::new(), example::head(Kind::Answers), &Seal::Open, None);
    assert!(matches!(open.map(drop), Err(WriteProblem::AnswersInTheOpen)));
}

/// A stick that is full after so many bytes.
struct Full(usize);

impl std::io::Write for Full {
    fn write(&mut self, buffer: &[u8]) -> std::io::Result<usize> {
        let taken = buffer.len().min(self.0);
        self.0 -= taken;
        if taken == 0 { Err(std::io::ErrorKind::StorageFull.into()) } else { Ok(taken) }
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_full_stick_is_said_wherever_it_was_full() {
    for seal in [Seal::Open, passphrase("x")] {
        let whole = make::small(Kind::Results, &seal, None).len();
        for room in 0..whole - 30 {
            let write = || -> Result<(), WriteProblem> {
                let mut writer = PackageWriter::new(Full(room), example::head(Kind::Results), &seal, None)?;
                for (name, content) in make::parts(Kind::Results) {
                    writer.add(&name, &content[..])?;
                }
                writer.finish().map(drop)
            };
            let problem = write().expect_err("no room");
            let WriteProblem::Medium(error) = &problem else { panic!("{room}: {problem}") };
            assert_eq!(error.kind(), std::io::ErrorKind::StorageFull, "with room for {room}");
        }
    }
}

/// A stick with a place that cannot be read.
struct Scratched(Bytes, u64);

impl std::io::Read for Scratched {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let at = self.0.position();
        let read = self.0.read(buffer)?;
        if (at..at + read as u64).contains(&self.1) { Err(std::io::Error::from_raw_os_error(5)) } else { Ok(read) }
    }
}

impl std::io::Seek for Scratched {
    fn seek(&mut self, to: std::io::SeekFrom) -> std::io::Result<u64> {
        self.0.seek(to)
    }
}

#[test]
fn a_stick_that_cannot_be_read_is_not_taken_for_a_damaged_package() {
    for seal in [Seal::Open, passphrase("x")] {
        let bytes = make::small(Kind::Results, &seal, None);
        for place in 0..bytes.len() as u64 {
            let read = || -> Result<(), PackageProblem> {
                match Opened::new(Scratched(Bytes::new(bytes.clone()), place))? {
                    Opened::Open(mut package) => package.verify(&mut |_, _| Going::On),
                    Opened::Sealed(sealed) => {
                        sealed.open_with_passphrase(&Passphrase::new("x"))?.verify(&mut |_, _| Going::On)
                    }
                }
            };
            if let Err(problem) = read() {
                assert!(matches!(problem, PackageProblem::Medium { .. }), "at {place}: {problem:?}");
            }
        }
    }
}

#[test]
fn whoever_gives_up_is_heard() {
    let bytes = make::small(Kind::Results, &Seal::Open, None);
    let mut package = make::open(&bytes).expect("readable");
    assert_eq!(package.verify(&mut |_, _| Going::Stop), Err(PackageProblem::Cancelled));
    let mut last = (0, 0);
    let progress = &mut |done, all| {
        last = (done, all);
        Going::On
    };
    assert_eq!(package.verify(progress), Ok(()));
    assert_eq!(last, (package.manifest().size(), package.manifest().size()), "it ends where it should");
}
