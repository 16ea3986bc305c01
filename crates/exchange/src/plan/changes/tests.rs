//! A plan as a sheet, and what people make of it.

use proptest::prelude::*;
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook, Worksheet};

use super::*;
use crate::{
    plan::{
        PlanHeads, plan_workbook, read_plan,
        sample::{action, day, heads, plan},
    },
    problem::Fault,
    sheets,
};

fn read(bytes: &[u8]) -> PlanRows {
    read_plan(bytes).expect("a plan")
}

fn compare(rows: &PlanRows) -> PlanChanges {
    changes(&plan(), rows).expect("the plan of this council")
}

/// A sheet with these rows, the first of which names the columns.
fn sheet(rows: &[&[&str]], more: impl FnOnce(&mut Worksheet)) -> PlanRows {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for (row, cells) in (0..).zip(rows) {
        for (at, cell) in (0..).zip(*cells).filter(|(_, cell)| !cell.is_empty()) {
            sheet.write_string(row, at, *cell).expect("written");
        }
    }
    more(sheet);
    read(&workbook.save_to_buffer().expect("a workbook"))
}

/// The first row of the plan of this council, with these columns after the key.
fn ids<'a>(others: &[&'a str]) -> Vec<&'a str> {
    [&["cabildo:key@villa-rica"], others].concat()
}

fn refused(found: &PlanChanges) -> Vec<(u32, String, &str, &WhyRefused)> {
    found.refused.iter().map(|it| (it.row, it.column.id(), it.text.as_str(), &it.why)).collect()
}

#[test]
fn a_plan_that_nobody_touched_changes_nothing() {
    let found = compare(&read(&plan_workbook(&plan(), &heads()).expect("a workbook")));
    assert_eq!(found, PlanChanges::default(), "not even where a text looks like a formula");
}

#[test]
fn the_sheet_shows_days_as_days_amounts_as_numbers_and_texts_as_texts() {
    let bytes = plan_workbook(&plan(), &heads()).expect("a workbook");
    let mut book: calamine::Xlsx<_> =
        calamine::open_workbook_from_rs(std::io::Cursor::new(&bytes)).expect("a workbook");
    let range = calamine::Reader::worksheet_range(&mut book, "Plan").expect("the sheet");
    let cell = |row: u32, column: u32| range.get_value((row, column)).expect("a cell").clone();
    assert!(matches!(cell(2, 5), calamine::Data::DateTime(_)), "the first day");
    assert!(matches!(cell(2, 11), calamine::Data::Float(it) if it == 12_000_000.0), "the amount");
    assert_eq!(cell(3, 2), calamine::Data::String("=1+1; ventanilla, \"única\"".to_owned()), "no formula");
    let formulas = calamine::Reader::worksheet_formula(&mut book, "Plan").expect("formulas");
    assert!(formulas.is_empty(), "none at all");
    let read = sheets::read(&bytes, "plan.xlsx").expect("readable");
    let names: Vec<_> = read.sheets.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["Plan", "Cómo usar"], "the plan first");
    assert_eq!(read.sheets[1].rows[1].text(0), Some("=No toque la clave."), "and the instructions");
    assert_eq!(read.sheets[1].rows[2].text(2), Some("A & B <ñ>"), "with the words that can be chosen");
}

#[test]
fn every_changed_cell_is_told_with_what_stood_there() {
    let rows = [
        ids(&["cabildo:title", "cabildo:end", "cabildo:weeks", "cabildo:amount", "cabildo:role", "cabildo:state"]),
        vec!["Clave", "Acción", "Fin", "Semanas", "Costo", "Responsable", "Estado"],
        vec!["A.1", "Catálogo nuevo", "2027-02-05", "5", "", "a & b <ñ>", "Hecha"],
        vec!["A.2", "=1+1; ventanilla, \"única\"", "2027-03-26", "8", "7", "A & B <ñ>", "en CURSO"],
    ];
    let found = compare(&sheet(&rows.iter().map(Vec::as_slice).collect::<Vec<_>>(), |_| {}));
    assert_eq!(refused(&found), [], "all of it can be taken over");
    let told: Vec<_> =
        found.changes.iter().map(|it| (it.row, it.before.as_str(), it.after.as_str(), it.value.clone())).collect();
    let expected = [
        (3, "Catálogo de trámites", "Catálogo nuevo", NewValue::Title("Catálogo nuevo".to_owned())),
        (3, "2027-01-29", "2027-02-05", NewValue::End(day(2027, 2, 5))),
        (3, "4", "5", NewValue::Weeks(5)),
        (3, "12000000", "", NewValue::Amount(None)),
        (3, "Secretaría de gobierno", "a & b <ñ>", NewValue::Role("TIC".to_owned())),
        (4, "", "7", NewValue::Amount(Some(7))),
        (4, "Propuesta", "en CURSO", NewValue::State("under-way".to_owned())),
    ];
    assert_eq!(told, expected, "cell by cell");
    assert!(found.changes.iter().all(|it| it.key.is_some()), "each of an action of the plan");
    assert_eq!(found.changes[0].action, "Catálogo de trámites", "by the name it has now");
}

#[test]
fn columns_are_known_wherever_they_stand_and_whatever_their_heads_say() {
    let found = compare(&sheet(
        &[
            &["Plan de 2027"],
            &["cabildo:note", "Mi columna", "cabildo:key@villa-rica", "cabildo:field:product", "cabildo:field:new"],
            &["Cualquier cosa", "Mía", "", "Produit"],
            &["Ana dijo: \"sí\"; falta, a\\b\nla firma", "x", "A.1", "Otro", "Algo"],
        ],
        |_| {},
    ));
    let told: Vec<_> = found.changes.iter().map(|it| (it.column.id(), it.after.as_str())).collect();
    assert_eq!(told, [("field:product".to_owned(), "Otro"), ("field:new".to_owned(), "Algo")], "by their ids");
    assert_eq!(found.left_out, ["Mía"], "what is none of ours is told");
    assert_eq!(found.missing, ["A.2"], "a row that is not there changes nothing");
}

#[test]
fn what_cannot_be_taken_over_is_refused_with_the_reason() {
    let head =
        ids(&["cabildo:title", "cabildo:start", "cabildo:weeks", "cabildo:role", "cabildo:needs", "cabildo:item"]);
    let found = compare(&sheet(
        &[
            &head,
            &["Clave", "Acción", "Inicio", "Semanas", "Responsable", "Después de", "Ítem"],
            &["A.1", "", "04/01/2027", "1.5", "Alcaldía", "A.1", "Otro"],
            &["A.2", "=1+1; ventanilla, \"única\"", "2028-01-01", "105", "A & B <ñ>", "A.1; Z", "Trámites"],
            &["Z", "Nadie la conoce"],
            &["A.1", "Otra vez"],
            &["", "", "", "3"],
        ],
        |_| {},
    ));
    let allowed = vec!["Secretaría de gobierno".to_owned(), "A & B <ñ>".to_owned()];
    let need = |key: &str| WhyRefused::UnknownNeed { key: key.to_owned() };
    let weeks = WhyRefused::NotANumber { least: 1, most: 104 };
    let expected = [
        (3, "title".to_owned(), "", &WhyRefused::Empty),
        (3, "start".to_owned(), "04/01/2027", &WhyRefused::NotADay),
        (3, "weeks".to_owned(), "1.5", &weeks),
        (3, "role".to_owned(), "Alcaldía", &WhyRefused::NotOneOf { allowed }),
        (3, "needs".to_owned(), "A.1", &need("A.1")),
        (3, "item".to_owned(), "Otro", &WhyRefused::CannotBeChanged),
        (4, "start".to_owned(), "2028-01-01", &WhyRefused::EndBeforeStart),
        (4, "weeks".to_owned(), "105", &weeks),
        (4, "needs".to_owned(), "A.1; Z", &need("Z")),
        (5, "key".to_owned(), "Z", &WhyRefused::UnknownKey),
        (6, "key".to_owned(), "A.1", &WhyRefused::KeyTwice),
        (7, "title".to_owned(), "", &WhyRefused::NoTitle),
    ];
    assert_eq!(refused(&found), expected, "every one of them");
    assert_eq!(found.changes, [], "and nothing of it is a change");
}

#[test]
fn a_formula_is_never_taken_for_what_it_came_to() {
    let found = compare(&sheet(&[&ids(&["cabildo:weeks", "cabildo:note"]), &["Clave"], &["A.1"]], |sheet| {
        sheet.write_formula(2, 1, Formula::new("=2+2").set_result("4")).expect("written");
        sheet.write_formula(2, 2, Formula::new("=B3").set_result("#REF!")).expect("written");
        sheet.write_formula(3, 0, Formula::new("=\"A\"&\".2\"").set_result("A.2")).expect("written");
    }));
    let told: Vec<_> = refused(&found).into_iter().map(|(row, column, _, why)| (row, column, why.clone())).collect();
    assert!(told.contains(&(3, "weeks".to_owned(), WhyRefused::Formula)), "even if it is right today: {told:?}");
    assert!(told.contains(&(4, "key".to_owned(), WhyRefused::Formula)), "nor for a key: {told:?}");
    assert_eq!((told.len(), found.changes.len()), (3, 0), "nor for a note");
}

#[test]
fn a_row_without_a_key_is_an_action_of_the_councils_own() {
    let head = ids(&["cabildo:title", "cabildo:start", "cabildo:end", "cabildo:needs", "cabildo:phase"]);
    let found = compare(&sheet(
        &[
            &head,
            &["Clave", "Acción"],
            &["", "Plaza nueva", "", "2027-05-01", "A.2,A.1", "Mía"],
            &["", "Otra", "mañana"],
        ],
        |sheet| {
            let day = ExcelDateTime::from_ymd(2027, 4, 1).expect("a day");
            sheet.write_datetime_with_format(2, 2, &day, &Format::new().set_num_format("dd/mm/yy")).expect("written");
        },
    ));
    let NewValue::Action(new) = &found.changes[0].value else { panic!("no action: {found:?}") };
    assert_eq!(new.title, "Plaza nueva", "its title");
    let values = [
        NewValue::Start(day(2027, 4, 1)),
        NewValue::End(day(2027, 5, 1)),
        NewValue::Needs(vec!["A.2".to_owned(), "A.1".to_owned()]),
    ];
    assert_eq!(new.values, values, "and what else its row says");
    assert_eq!(found.changes[1].action, "Otra", "one with a wrong day is still an action");
    let refused: Vec<_> = found.refused.iter().map(|it| (&it.column, &it.why)).collect();
    let expected = [(&Column::Phase, &WhyRefused::CannotBeChanged), (&Column::Start, &WhyRefused::NotADay)];
    assert_eq!(refused, expected, "and what is wrong is told");
}

#[test]
fn a_file_that_is_no_plan_is_told_as_such() {
    assert_eq!(read_plan(b"%PDF-1.7"), Err(PlanProblem::Workbook(Fault::NotAWorkbook)), "no workbook");
    let mut workbook = Workbook::new();
    workbook.add_worksheet().write_string(0, 0, "Clave").expect("written");
    let other = workbook.save_to_buffer().expect("a workbook");
    assert_eq!(read_plan(&other), Err(PlanProblem::NotAPlan), "a workbook of somebody's own");
    let twice = ["cabildo:key@villa-rica", "cabildo:end", "cabildo:end"];
    let mut workbook = Workbook::new();
    workbook
        .add_worksheet()
        .write_row(0, 0, twice)
        .expect("written")
        .write_row(1, 0, ["Clave", "Fin", "Fin 2"])
        .expect("written");
    let twice = workbook.save_to_buffer().expect("a workbook");
    assert_eq!(read_plan(&twice), Err(PlanProblem::ColumnTwice { head: "Fin 2".to_owned() }), "a column copied");
    let neighbour = PlanFile { council_id: "monte-alto".to_owned(), ..plan() };
    let rows = read(&plan_workbook(&neighbour, &heads()).expect("a workbook"));
    assert_eq!(changes(&plan(), &rows), Err(PlanProblem::OtherCouncil), "the plan of a neighbour");
}

#[test]
fn heads_that_were_taken_away_take_no_action_with_them() {
    let found = compare(&sheet(&[&ids(&["cabildo:weeks"]), &["A.1", "9"], &["A.2", "8"]], |_| {}));
    assert_eq!(found.changes.len(), 1, "the first row is an action");
    assert_eq!(found.missing, [""; 0], "and none is missing");
}

#[test]
fn only_the_columns_that_are_wanted_are_written_and_the_key_always() {
    let few = PlanHeads { columns: vec![(Column::Title, "Acción".to_owned())], ..heads() };
    let rows = read(&plan_workbook(&plan(), &few).expect("a workbook"));
    assert_eq!(rows.columns, [Column::Key, Column::Title], "without it no row would be known again");
    assert_eq!(compare(&rows), PlanChanges::default(), "and what is not there is not emptied");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_text_goes_out_and_comes_back(
        texts in prop::collection::vec("([=+@'-]|_x0041_|\\PC|[ \n\t\r\u{0}\u{1f}\u{FFFE}]){0,40}", 4),
        amount in prop::option::of(0..=AMOUNT_MOST),
        weeks in 1_u8..=104,
        days in 0_u64..30_000,
    ) {
        let mut now = plan();
        let mut one = action("Z.9");
        [one.note, one.supports, one.source, one.title] = texts.try_into().expect("four");
        one.fields = vec![("product".to_owned(), one.note.clone())];
        (one.amount, one.weeks) = (amount, weeks);
        one.end = one.start + chrono::Days::new(days);
        now.actions.push(one);
        let rows = read(&plan_workbook(&now, &heads()).expect("a workbook"));
        prop_assert_eq!(changes(&now, &rows).expect("the plan of this council"), PlanChanges::default());
    }

    #[test]
    fn what_was_changed_in_a_copy_is_what_is_told(
        note in "\\PC{0,20}", weeks in 1_u8..=104, amount in prop::option::of(0_u64..1_000_000), days in 0_u64..400,
    ) {
        let (now, mut edited) = (plan(), plan());
        let one = &mut edited.actions[1];
        (one.note, one.weeks, one.amount) = (note, weeks, amount);
        one.end = one.start + chrono::Days::new(days);
        let rows = read(&plan_workbook(&edited, &heads()).expect("a workbook"));
        let found = changes(&now, &rows).expect("the plan of this council");
        prop_assert_eq!(&found.refused, &[]);
        let differs = |it: &&(Column, String)| now.actions[1].written(&it.0) != edited.actions[1].written(&it.0);
        let all = heads().columns;
        let expected: BTreeSet<_> = all.iter().filter(differs).map(|it| it.0.clone()).collect();
        let told: BTreeSet<_> = found.changes.iter().map(|it| it.column.clone()).collect();
        prop_assert_eq!(told, expected);
        for change in &found.changes {
            prop_assert_eq!(&change.after, &edited.actions[1].written(&change.column));
            prop_assert_eq!(change.key.as_deref(), Some("A.2"));
        }
    }

    #[test]
    fn no_mutilated_workbook_stops_the_reader(changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8)) {
        let mut bytes = plan_workbook(&plan(), &heads()).expect("a workbook");
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if let Ok(rows) = read_plan(&bytes) {
            drop(super::changes(&plan(), &rows));
        }
    }
}

const AMOUNT_MOST: u64 = 999_999_999_999_999;
