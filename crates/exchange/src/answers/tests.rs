//! What is written is read again, letter by letter.

use cabildo_domain::{
    Answer, ChoiceId, Level,
    consensus::Outcome,
    response::{Confidence, Evidence, Said},
};
use cabildo_text::{Language, Text};
use proptest::prelude::*;

use super::{personal::number, rows::Mark, *};
use crate::vocabulary::all_texts;

const FILLED: [Column; 9] = [
    Column::Item,
    Column::Answer,
    Column::Instead,
    Column::Reason,
    Column::Confidence,
    Column::Seen,
    Column::Other,
    Column::Comment,
    Column::Share,
];

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day")
}

fn choices() -> Vec<(ChoiceId, String)> {
    let choice = |id: &str, name: &str| (ChoiceId(id.to_owned()), name.to_owned());
    vec![
        choice("a", "Sí; a veces"),
        choice("b", "b"),
        choice("c", "Igual"),
        choice("d", "igual"),
        choice("e", "a"),
        choice("f", "=1+1"),
        choice("g", "dos\nlíneas"),
    ]
}

fn asked() -> Vec<AskedItem> {
    let levels = (1..=5).map(Level).collect();
    let takes = [
        Takes::Level { levels },
        Takes::Choice { choices: choices() },
        Takes::Choices { choices: choices() },
        Takes::Number,
        Takes::Text,
        Takes::Date,
    ];
    (1..).zip(takes).map(|(n, takes)| AskedItem { item: format!("T-{n}").as_str().into(), takes, hints: 4 }).collect()
}

fn column(column: Column, text: &Text) -> TableColumn {
    TableColumn { column, head: column.head(text), offers: vec![] }
}

fn sheet(sheet: &[(AskedItem, Said)], text: &Text) -> Tables {
    let cell = |(asked, said): &(AskedItem, Said), column| match column {
        Column::Item => Cell::text(asked.item.as_str()),
        column => answer_row(asked, said, column, text),
    };
    let rows = sheet.iter().map(|it| FILLED.iter().map(|column| cell(it, *column)).collect()).collect();
    let table =
        Table { name: "Mi: hoja/1".to_owned(), columns: FILLED.iter().map(|it| column(*it, text)).collect(), rows };
    Tables { tables: vec![table], help: Some(("Ayuda".to_owned(), vec!["=no".to_owned()])), made: day() }
}

/// The same file in every format.
fn written(tables: &Tables) -> Vec<(&'static str, Vec<u8>)> {
    vec![
        ("xlsx", write_xlsx(tables).expect("written")),
        ("ods", write_ods(tables).expect("written")),
        ("csv ,", write_csv(&tables.tables[0], Separator::Comma).expect("written")),
        ("csv ;", write_csv(&tables.tables[0], Separator::Semicolon).expect("written")),
    ]
}

fn read_again(bytes: &[u8], asked: &[AskedItem]) -> Vec<Said> {
    let rows = read_rows(bytes, &[Column::Answer, Column::Instead]).expect("readable");
    let of = |asked: &AskedItem| {
        let row = rows.rows.iter().find(|row| row.text(Column::Item) == asked.item.as_str());
        let Some(row) = row else { return Said::default() };
        let (noted, refused) = noted(asked, row, &rows);
        assert_eq!(refused, [], "nothing of our own is refused");
        noted.over(Said::default())
    };
    asked.iter().map(of).collect()
}

/// Any words: signs of formulas, emoji, letters from right to left, lines.
fn words() -> impl Strategy<Value = String> {
    let text = prop_oneof![
        "([=+@'\",;＝-]|\\PC|[ \n\t\r\u{0}]){0,40}",
        "[א-ת ]{0,10}|😀{1,4}|'{0,3}=1|_x000D_|<b>&amp;</b>  x|1,5|1\\.234|2027-01-02",
    ];
    text.prop_map(|it| settled_text(&it))
}

fn answer(takes: &Takes) -> BoxedStrategy<Option<Answer>> {
    let ids: Vec<ChoiceId> = choices().into_iter().map(|(id, _)| id).collect();
    let filled = words().prop_filter("something", |it| !it.is_empty()).boxed();
    let own = match takes {
        Takes::Level { .. } => (1u8..=5).prop_map(|it| Answer::Level { level: Level(it) }).boxed(),
        Takes::Choice { .. } => prop::sample::select(ids).prop_map(|choice| Answer::Choice { choice }).boxed(),
        Takes::Choices { .. } => {
            prop::sample::subsequence(ids, 0..=7).prop_map(|choices| Answer::Choices { choices }).boxed()
        }
        Takes::Number => prop_oneof![any::<f64>(), (-9999i32..9999).prop_map(|it| f64::from(it) / 1000.0)]
            .prop_filter("finite", |it| it.is_finite())
            .prop_map(|number| Answer::Number { number })
            .boxed(),
        Takes::Text => filled.clone().prop_map(|text| Answer::Text { text }).boxed(),
        Takes::Date => (0i64..80_000)
            .prop_map(|it| NaiveDate::from_ymd_opt(1880, 1, 1).expect("a day") + chrono::Days::new(it.unsigned_abs()))
            .prop_map(|day| Answer::Date { day })
            .boxed(),
    };
    let other = prop_oneof![
        Just(Answer::Unknown),
        filled.clone().prop_map(|reason| Answer::NotApplicable { reason }),
        filled.prop_map(|reason| Answer::NotOurs { reason }),
    ];
    prop::option::of(prop_oneof![4 => own, 1 => other]).boxed()
}

fn said(takes: &Takes) -> impl Strategy<Value = Said> + use<> {
    let confidence =
        prop::option::of(prop::sample::select(vec![Confidence::Low, Confidence::Medium, Confidence::High]));
    let seen = prop::sample::subsequence(vec![1u8, 2, 3, 4], 0..=4);
    (answer(takes), confidence, seen, words(), words(), any::<bool>()).prop_map(
        |(answer, confidence, seen, other, comment, share_comment)| Said {
            answer,
            confidence,
            evidence: Evidence { seen, other },
            comment,
            share_comment,
        },
    )
}

fn sheets() -> impl Strategy<Value = Vec<(AskedItem, Said)>> {
    let line = |asked: AskedItem| said(&asked.takes).prop_map(move |said| (asked.clone(), said));
    asked().into_iter().map(line).collect::<Vec<_>>()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn what_is_written_is_read_the_same_in_every_format_and_language(
        lines in sheets(), language in prop::sample::select(Language::ALL.to_vec()),
    ) {
        let tables = sheet(&lines, &Text::new(language));
        let (asked, expected): (Vec<_>, Vec<_>) = lines.into_iter().unzip();
        for (format, bytes) in written(&tables) {
            prop_assert_eq!(&read_again(&bytes, &asked), &expected, "{}", format);
        }
    }

    #[test]
    fn any_bytes_end_in_rows_or_a_problem(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        drop(read_rows(&bytes, &[Column::Answer]));
    }
}

#[test]
fn no_head_means_two_columns_and_no_word_two_things() {
    let texts = all_texts();
    for text in &texts {
        let mut heads: Vec<String> = Column::ALL.iter().map(|it| it.head(text)).collect();
        heads.sort();
        heads.dedup();
        assert_eq!(heads.len(), Column::ALL.len(), "every column has a head of its own: {heads:?}");
        for among in [&Word::TRUTHS[..], &Word::INSTEAD, &Word::CONFIDENCES, &Word::OUTCOMES] {
            for word in among {
                assert_eq!(word::meant(&word.said(text), among), Some(*word), "{}", word.said(text));
            }
        }
    }
    for (at, one) in Column::ALL.iter().enumerate() {
        for other in &Column::ALL[at + 1..] {
            for (a, b) in texts.iter().flat_map(|a| texts.iter().map(move |b| (a, b))) {
                assert_ne!(one.head(a), other.head(b), "{one:?} and {other:?} have the same head");
            }
        }
    }
}

#[test]
fn a_cell_without_room_is_named_and_never_cut() {
    let text = Text::new(Language::Es);
    let asked = asked().swap_remove(4);
    let of = |comment: String| sheet(&[(asked.clone(), Said { comment, ..Said::default() })], &text);
    let fits = of("a".repeat(LONGEST_CELL));
    assert!(write_xlsx(&fits).is_ok(), "as many as there is room for");
    for long in ["a".repeat(LONGEST_CELL + 1), "😀".repeat(LONGEST_CELL / 2 + 1)] {
        let tables = of(long.clone());
        let too_long = TooLong { row: 0, table: 0, column: Column::Comment };
        assert_eq!(write_xlsx(&tables), Err(NotWritten::TooLong(too_long)), "in the units of Excel");
        assert!(write_ods(&tables).is_ok(), "the free format takes it");
    }
}

#[test]
fn decimals_are_read_as_the_file_writes_them() {
    let point = |it| number(it, Mark::Point);
    let comma = |it| number(it, Mark::Comma);
    assert_eq!((point("1.5"), point("1,5"), comma("1,5"), comma("1.5")), (Some(1.5), Some(1.5), Some(1.5), Some(1.5)));
    assert_eq!((point("1.234"), comma("1,234")), (Some(1.234), Some(1.234)), "its own mark is no doubt");
    assert_eq!((point("1,234"), comma("1.234")), (None, None), "it could be a thousand");
    assert_eq!((point("0,125"), comma("1.2345")), (Some(0.125), Some(1.2345)), "these could not");
    assert_eq!((point("1,234.5"), comma("1.234,5"), point("inf"), point("")), (None, None, None, None));
}

fn rows_of(lines: &[&str]) -> AnswerRows {
    read_rows(lines.join("\n").as_bytes(), &[Column::Answer, Column::Outcome]).expect("readable")
}

#[test]
fn heads_and_words_of_any_language_are_known() {
    let rows =
        rows_of(&["Hoja de Ana;;;", "CHAVE;Resposta;Outra resposta;Razao;Mi nota", "T-1;4;;;x", "T-4;;NAO SEI;;"]);
    assert_eq!(rows.left_out, ["Mi nota"], "what is not ours is named");
    let asked = asked();
    let of = |at: usize, row: usize| noted(&asked[at], &rows.rows[row], &rows).0.answer;
    assert_eq!(of(0, 0), Some(Answer::Level { level: Level(4) }));
    assert_eq!(of(3, 1), Some(Answer::Unknown));
    assert_eq!(rows.rows[0].number, 3, "counted as the program shows it");
}

#[test]
fn what_cannot_be_read_is_refused_with_its_reason() {
    let rows = rows_of(&[
        "Clave;Respuesta;Otra respuesta;Evidencia vista (números);Seguridad",
        "T-1;9;;7;x",
        "T-1;3;No sé;1.3;mucha",
        "T-1;no aplica;;;",
        "T-6;03/04/2027;;;",
        "T-6;31/04/2027;Ninguna de la lista;;",
    ]);
    let asked = asked();
    let why = |at: usize, row: usize| -> Vec<Column> {
        noted(&asked[at], &rows.rows[row], &rows).1.into_iter().map(|it| it.column).collect()
    };
    assert_eq!(why(0, 0), [Column::Answer, Column::Confidence, Column::Seen], "off the scale, no word, no such hint");
    assert_eq!(why(0, 1), [Column::Instead], "both at once");
    let (kept, refused) = noted(&asked[0], &rows.rows[2], &rows);
    assert_eq!((kept.answer, refused.len()), (Some(Answer::NotApplicable { reason: String::new() }), 0), "it is meant");
    assert_eq!(why(5, 3), [Column::Answer], "it could be two days");
    assert_eq!(why(5, 4), [Column::Instead], "no day, and nothing to choose from");
}

#[test]
fn what_was_settled_is_read_with_its_level() {
    let rows = rows_of(&[
        "Clave;Lo acordado;Nivel;Razón",
        "A;Acordado;3;Hay acta",
        "A;No consensus;;",
        "A;;2;",
        "A;Sin información;;",
    ]);
    let levels: Vec<Level> = (1..=5).map(Level).collect();
    let of = |row: usize| settled(&rows.rows[row], &levels, 3);
    let (first, refused) = of(0);
    assert_eq!((first.outcome, first.reason.as_deref()), (Some(Outcome::Agreed { level: Level(3) }), Some("Hay acta")));
    assert_eq!(refused, []);
    assert_eq!(of(1).1[0].why, Why::NoLevel);
    assert_eq!(of(2).1[0].why, Why::NoOutcome);
    assert_eq!(of(3).0.outcome, Some(Outcome::NoInformation));
}
