//! Small forms, as people and programs write them.

use cabildo_domain::{Asks, Level};
use rust_xlsxwriter::Workbook;

use super::*;
use crate::{ReadInstrument, Words, check, form_key, message_id, samples};

/// A workbook of sheets, each a text with a line for each row and `|` between its cells.
fn form(sheets: &[(&str, &str)]) -> Vec<u8> {
    let mut workbook = Workbook::new();
    for (name, text) in sheets {
        let sheet = workbook.add_worksheet().set_name(*name).expect("a name");
        for (row, line) in text.lines().enumerate() {
            for (column, cell) in line.split('|').map(str::trim).enumerate().filter(|(_, cell)| !cell.is_empty()) {
                sheet.write(row as u32, column as u16, cell.replace('¶', "\n")).expect("written");
            }
        }
    }
    workbook.save_to_buffer().expect("a workbook")
}

fn draft(sheets: &[(&str, &str)]) -> Draft {
    read_xlsform(&form(sheets), "mine.xlsx").expect("an XLSForm")
}

fn checked(sheets: &[(&str, &str)]) -> ReadInstrument {
    check(draft(sheets), &samples::known()).expect("no problem")
}

/// Everything that is told, each with its line: what is left out, or what must be mended.
fn told(problems: &[Problem]) -> Vec<(usize, Fault)> {
    problems.iter().map(|it| (it.place.line, it.fault.clone())).collect()
}

fn left_out(what: &str) -> Fault {
    Fault::LeftOut { what: what.to_owned() }
}

fn cannot(what: &str) -> Fault {
    Fault::CannotDo { what: what.to_owned() }
}

const CHOICES: &str = "list name | name | label::Español (es) | label::English (en) | zona
    servicios | agua   | Agua    | Water | norte
    servicios | caminos| Caminos | Roads | sur
    si_no     | 1      | Sí      | Yes
    si_no     | 0      | No      | No";

#[test]
fn every_kind_of_question_becomes_an_item() {
    let survey = "type | name | label::Español (es) | label::English (en) | hint::Español (es) | hint::English (en) | required | constraint | constraint_message::Español (es) | constraint_message::English (en) | calculation | choice_filter
        begin group | general | General | General
        integer | casas | ¿Cuántas casas hay? | How many houses are there? | Cuente todas. | Count all. | yes | . >= 0 | Escriba 0 o más. | Write 0 or more.
        decimal | area | ¿Qué área tiene? | How large is it?
        text | nombre | ¿Cómo se llama? | What is it called?
        date | dia | ¿Desde cuándo? | Since when?
        note | nota | Gracias. | Thank you.
        calculate | doble | | | | | | | | | ${casas} * 2
        select_one servicios | primero | ¿Cuál primero? | Which one first?
        select_multiple servicios | todos | ¿Cuáles? | Which ones? | | | | | | | | zona = 'norte'
        end group";
    let read = checked(&[
        ("survey", survey),
        ("choices", CHOICES),
        ("settings", "form_title | form_id | version\nMi encuesta | mi_encuesta | 3"),
    ]);
    let instrument = &read.instrument;
    assert_eq!((instrument.id.as_str(), instrument.version), ("mi_encuesta", 3), "as the settings say");
    let asks: Vec<&Asks> = instrument.items.iter().map(|it| &it.asks).collect();
    assert!(matches!(asks[0], Asks::Number { decimal: false }), "integer");
    assert!(matches!(asks[1], Asks::Number { decimal: true }), "decimal");
    assert!(matches!(asks[2..5], [Asks::Text, Asks::Date, Asks::Note]), "text, date, note");
    assert!(matches!(asks[5], Asks::Calculation { .. }), "calculate");
    assert!(matches!(asks[6], Asks::Choice { several: false, .. }), "select_one");
    assert!(matches!(asks[7], Asks::Choice { several: true, filter: Some(_), .. }), "select_multiple with a filter");
    assert!(instrument.items[0].required, "it should not stay open");
    let english = &read.words["en"];
    assert_eq!(english["casas.question"], "How many houses are there?", "the label");
    assert_eq!(
        (english["casas.help"].as_str(), english["casas.rule"].as_str()),
        ("Count all.", "Write 0 or more."),
        "hint and rule"
    );
    assert_eq!(
        (english["general"].as_str(), english["choice-servicios-agua"].as_str()),
        ("General", "Water"),
        "group and choice"
    );
    assert_eq!(read.words["es"]["title"], "Mi encuesta", "its title");
    assert_eq!(read.left_out, [], "nothing is left out");
}

#[test]
fn odd_spellings_of_heads_and_types_are_read() {
    let survey = " Type |NAME| Label:English | Relevance
        select one from si no | q1 | Ready?
        Select_Multiple lista | q2 | Which?
        Integer | q3 | How many? | ${q1} = 'a'
        begin_group | g | Group
        string | q4 | Name?
        end_group";
    let choices = "list_name | Choice Name | label : english
        lista | a | A
        si | a | A";
    let read = checked(&[("Survey ", survey), ("Choices", choices)]);
    assert_eq!(read.instrument.items.len(), 4, "all are there");
    assert_eq!(read.words.keys().collect::<Vec<_>>(), ["en"], "in English alone");
    let dimensions: Vec<&str> = read.instrument.dimensions.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(dimensions, ["questions", "g"], "questions outside groups have a dimension of their own");
    assert_eq!(read.words["en"]["questions"], "mine", "called as the form is");
}

#[test]
fn groups_in_groups_become_one_dimension_and_are_asked_together() {
    let survey = "type | name | label | relevant
        begin group | a | Agua | ${n} > 1
        begin group | b | Pozos | ${n} < 9
        integer | pozos | ¿Cuántos? | ${n} != 5
        end group
        end group
        begin group | c | Casas
        integer | n | ¿Cuántas?
        end group";
    let read = checked(&[("survey", survey)]);
    assert_eq!(read.words["es"]["a-b"], "Agua / Pozos", "both names");
    let relevant = read.instrument.items[0].relevant.as_ref().map(ToString::to_string);
    assert_eq!(relevant.as_deref(), Some("${n} > 1 and ${n} < 9 and ${n} != 5"), "what all of them ask for");
    assert_eq!(told(&read.left_out), [(3, Fault::Flattened { what: "Agua / Pozos".to_owned() })], "and it is told");
}

#[test]
fn what_this_program_has_not_is_listed_and_stops_nothing() {
    let survey = "type | name | label | relevant | appearance | media::image | constraint | required
        start | start
        geopoint | lugar | ¿Dónde?
        begin repeat | hogares | Hogares
        text | jefe | ¿Quién?
        end repeat
        select_one l or_other | q | ¿Cuál? | regex(${n}, 'a') | minimal | foto.png
        integer | n | ¿Cuántos, ${q}? | | | | | ${q} = 'a'
        text | t | Texto | | | | jr:choice-name(., 'x') = 'a'
        | | una nota suelta";
    let choices = "list_name | name | label | image\nl | a | A | a.png";
    let read = checked(&[
        ("survey", survey),
        ("choices", choices),
        ("settings", "form_title | style\nX | pages"),
        ("Notas", "algo"),
    ]);
    let expected = [
        (1, left_out("appearance")),
        (1, cannot("media::image")),
        (2, left_out("start")),
        (3, cannot("geopoint lugar")),
        (4, cannot("begin repeat hogares")),
        (5, cannot("jefe (begin repeat hogares)")),
        (7, cannot("or_other")),
        (7, cannot("regex()")),
        (8, cannot("${q}")),
        (8, cannot("required: ${q} = 'a'")),
        (9, cannot("jr:choice-name(., 'x') = 'a'")),
        (10, left_out("una nota suelta")),
        (1, cannot("image")),
        (2, left_out("style")),
        (1, left_out("Notas")),
    ];
    assert_eq!(told(&read.left_out), expected, "each once, in order");
    assert_eq!(read.instrument.items.len(), 3, "the others are there");
    assert_eq!(read.words["es"]["n.question"], "¿Cuántos, …?", "with a gap where an answer stood");
}

#[test]
fn what_hangs_on_something_left_out_is_told_as_a_problem() {
    let survey = "type | name | label | relevant
        geopoint | lugar | ¿Dónde?
        text | t | Texto | ${lugar} != ''
        knob | k | Perilla";
    let problems = check(draft(&[("survey", survey)]), &samples::known()).expect_err("two problems");
    let named = |it: &Problem| (it.place.line, it.place.letters(), matches!(it.fault, Fault::Unknown { .. }));
    let told: Vec<_> = problems.iter().map(named).collect();
    let expected = [(3, Some("D".to_owned()), true), (4, Some("A".to_owned()), false)];
    assert_eq!(told, expected, "the condition, and a type nobody knows");
}

#[test]
fn a_list_of_numbers_that_questions_share_is_a_scale() {
    let survey = "type | name | label
        select_one likert | a | ¿Hay agua?
        select_one likert | b | ¿Hay luz?
        select_one likert | c | ¿Hay camino?
        select_one zona | z | ¿Qué zona?";
    let choices = "list_name | name | label
        likert | 1 | Nunca\nlikert | 2 | A veces\nlikert | 3 | Siempre
        zona | 1 | Urbana\nzona | 2 | Rural\nzona | 3 | Mixta";
    let read = checked(&[("survey", survey), ("choices", choices)]);
    let instrument = &read.instrument;
    assert_eq!(instrument.scale.levels().collect::<Vec<_>>(), [Level(1), Level(2), Level(3)], "its levels");
    assert!(instrument.items[..3].iter().all(|it| it.scale() == Some(&instrument.scale)), "three level items");
    assert!(matches!(instrument.items[3].asks, Asks::Choice { .. }), "codes that one question uses stay choices");
    assert_eq!(read.words["es"]["scale-mine-likert-2"], "A veces", "the names of the levels");
}

#[test]
fn languages_that_are_not_ours_are_left_out_unless_there_is_no_other() {
    let survey = "type | name | label::Español (es) | label::Kreyòl (ht)\ntext | a | Uno | En";
    let read = checked(&[("survey", survey)]);
    assert_eq!(told(&read.left_out), [(1, left_out("label::Kreyòl (ht)"))], "listed");
    let only = "type | name | label::Kreyòl (ht)\ntext | a | En";
    let problems = check(draft(&[("survey", only)]), &samples::known()).expect_err("nothing is left");
    assert!(
        problems.iter().any(|it| matches!(it.fault, Fault::UnknownLanguage { .. })),
        "an unknown language: {problems:?}"
    );
}

#[test]
fn mistakes_are_told_all_at_once_with_row_and_column() {
    let survey = "type | name | label | relevant
        select_one nada | a | A | ${d} = 'x'
        text | b | B
        text | b | otra vez
        text | | sin nombre
        integer | c | | ${a} >
        text | d | D | ${a} = 'x'
        end group";
    let problems = check(draft(&[("survey", survey)]), &samples::known()).expect_err("problems");
    let faults: Vec<String> = problems
        .iter()
        .map(|it| {
            let fault = format!("{:?}", it.fault);
            let name = fault.split([' ', '{', '(']).next().unwrap_or("");
            format!("{}{} {name}", it.place.letters().unwrap_or_default(), it.place.line)
        })
        .collect();
    let expected = ["A2 Unknown", "D2 Circle", "B4 Twice", "5 Missing", "C6 NoWords", "D6 Expression", "A8 UnknownKey"];
    assert!(
        expected.iter().all(|it| faults.iter().any(|fault| fault == it)),
        "unknown list, circle, twice, …: {faults:?}"
    );
}

#[test]
fn a_workbook_without_the_sheets_or_columns_is_told_as_such() {
    let fault =
        |sheets: &[(&str, &str)]| read_xlsform(&form(sheets), "a.xlsx").expect_err("a problem")[0].fault.clone();
    assert_eq!(fault(&[("Hoja1", "a")]), Fault::NoSheet { sheet: "survey".to_owned() }, "no survey");
    assert_eq!(fault(&[("survey", "name | label")]), Fault::NoColumn { column: "type".to_owned() }, "no type");
    assert_eq!(fault(&[("survey", "type | label")]), Fault::NoColumn { column: "name".to_owned() }, "no name");
}

#[test]
fn a_disabled_question_is_listed() {
    let survey = "type | name | label | disabled\ntext | a | A | yes\ntext | b | B | no";
    let read = checked(&[("survey", survey)]);
    assert_eq!(told(&read.left_out), [(2, left_out("a"))], "and not asked");
}

#[test]
fn a_range_becomes_a_number_within_it() {
    let survey = "type | name | label | parameters\nrange | a | A | start=0;end=5;step=0.5";
    let read = checked(&[("survey", survey)]);
    let item = &read.instrument.items[0];
    assert_eq!(item.constraint.as_ref().map(ToString::to_string).as_deref(), Some(". >= 0 and . <= 5"), "its ends");
    assert!(matches!(item.asks, Asks::Number { decimal: true }), "and half steps");
}

#[test]
fn a_scale_with_one_level_and_weights_that_are_none_are_told() {
    let survey = "type | name | label | cabildo_scale | cabildo_weight
        select_one scale_s | a | A | s | 0
        select_one scale_s | b | B | s | mucho
        select_one scale_s | c | C | s | 2";
    let choices = "list_name | name | label\nscale_s | 1 | Uno\nown_scale_s | 1 | Uno";
    let problems = check(draft(&[("survey", survey), ("choices", choices)]), &samples::known()).expect_err("problems");
    let one_level = problems.iter().any(|it| it.fault == Fault::OneLevel && it.place.line == 3);
    assert!(one_level, "nobody can choose: {problems:?}");
    let weights: Vec<_> = problems
        .iter()
        .filter(|it| matches!(&it.fault, Fault::NotInRange { least: 1, most: 100, .. }))
        .map(|it| (it.place.line, it.place.letters().unwrap_or_default()))
        .collect();
    assert_eq!(weights, [(2, "E".to_owned()), (3, "E".to_owned())], "zero, and a word");
}

/// What an XLSForm can say: items dimension by dimension, no forms, no advice, and the words of the rest.
fn sayable(mut read: ReadInstrument) -> ReadInstrument {
    let instrument = &mut read.instrument;
    let used: Vec<_> = instrument.items.iter().map(|it| it.dimension.clone()).collect();
    let mut gone: Vec<String> = instrument.recommendations.drain(..).map(|it| message_id(it.id.as_str())).collect();
    gone.extend(std::mem::take(&mut instrument.forms).keys().map(|it| form_key(it.as_str())));
    gone.extend(instrument.dimensions.iter().filter(|it| !used.contains(&it.id)).map(|it| message_id(it.id.as_str())));
    instrument.dimensions.retain(|it| used.contains(&it.id));
    let order: Vec<_> = instrument.dimensions.iter().map(|it| it.id.clone()).collect();
    instrument.items.sort_by_key(|it| order.iter().position(|id| *id == it.dimension));
    // Nobody answers a calculation, so none is wanted.
    instrument.items.iter_mut().filter(|it| !it.is_read()).for_each(|it| it.required = false);
    for words in read.words.values_mut() {
        words.retain(|key, _| !gone.iter().any(|id| key == id || key.starts_with(&format!("{id}."))));
    }
    read
}

fn written_and_read(read: &ReadInstrument) -> ReadInstrument {
    let bytes = write_xlsform(read, &Words::new()).expect("written");
    let draft = read_xlsform(&bytes, "x.xlsx").expect("an XLSForm");
    check(draft, &samples::known()).expect("no problem")
}

#[test]
fn an_instrument_written_as_xlsform_is_read_the_same() {
    let read = crate::read_instrument(&samples::small(), &samples::known()).expect("no problem");
    assert_eq!(written_and_read(&read), sayable(read), "items, choices, conditions and words");
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(48))]
    #[test]
    fn any_instrument_written_as_xlsform_is_read_the_same(read in samples::instruments()) {
        proptest::prop_assert_eq!(written_and_read(&read), sayable(read));
    }
}
