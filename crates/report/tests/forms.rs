//! Forms: sensible pages whatever an instrument asks.

use cabildo_domain::Purpose;
use cabildo_report::{
    document::{Document, Paper},
    preview, render,
    reports::{
        Origin,
        forms::{
            FormContent, FormDimension, FormItem, FormTakes,
            answer_sheet::{self, OneSheet, SheetsContent},
            ballots, questionnaire,
        },
    },
};
use cabildo_text::{Language, Text};
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};

fn faults(pdf: &[u8]) -> Vec<String> {
    let mut faults = Vec::new();
    for profile in [ValidationProfile::PdfUa1, ValidationProfile::PdfA3a] {
        let options = ValidationOptions::default().profile(profile);
        let report = validate_pdf_bytes(pdf, &options).expect("the file can be read");
        faults.extend(report.failures.iter().map(|failure| format!("{}: {}", failure.rule_id, failure.message)));
    }
    faults
}

fn item(number: usize, takes: FormTakes) -> FormItem {
    FormItem {
        number: Some(number),
        code: format!("LID-{number}"),
        name: format!("Visión {number}"),
        question: "¿Hay un plan?".into(),
        help: "Se mira lo escrito.".into(),
        evidence: vec!["Ordenanza".into(), "Acta.".into()],
        takes,
        scale: Some(0),
        shared: number.is_multiple_of(2),
    }
}

fn steps(words: &str) -> FormTakes {
    FormTakes::Steps((1..=5).map(|step| (step, words.to_owned())).collect())
}

fn form(items: Vec<FormItem>) -> FormContent {
    FormContent {
        origin: Origin {
            council: "São Gonçalo Œuvre, Ñuñoa y Gießen".into(),
            place: "LA PAZ".into(),
            produced: "2026-11-21T12:00:00".parse().expect("a moment"),
            paper: Paper::Letter,
        },
        title: ("Capacidad digital".into(), "Primera ronda, 2026".into()),
        about: "Qué puede hacer el municipio.".into(),
        source: "Redacción propia.".into(),
        purpose: Purpose::Maturity,
        table: String::new(),
        scales: vec![(1..=5).map(|step| (step, format!("Nivel {step}"))).collect()],
        dimensions: vec![FormDimension { name: "Liderazgo".into(), items }],
    }
}

fn sheets(form: FormContent, codes: &[&str], text: &Text) -> Document {
    let sheet = |code: &&str| OneSheet { code: (*code).into(), square: format!("C1:0198c6f2:{code}"), form: 0 };
    let content = SheetsContent { forms: vec![form], sheets: codes.iter().map(sheet).collect() };
    answer_sheet::lay_out(&content, text).expect("there is a form and a sheet")
}

fn all(form: &FormContent, text: &Text) -> [Document; 3] {
    [questionnaire::lay_out(form, text), sheets(form.clone(), &["A7", ""], text), ballots::lay_out(form, 6, text)]
}

/// Every kind of question there is.
fn mixed() -> FormContent {
    let list = || vec!["Agua".to_owned(), "Luz".to_owned()];
    let kinds = [
        steps("Se conversa."),
        FormTakes::NamedSteps(vec![0, 1, 2, 3, 4]),
        FormTakes::One(list()),
        FormTakes::Several(list()),
        FormTakes::Number,
        FormTakes::Words,
        FormTakes::Day,
        FormTakes::Nothing,
        steps("Se mide."),
    ];
    form(kinds.into_iter().enumerate().map(|(place, takes)| item(place + 1, takes)).collect())
}

#[test]
fn forms_keep_both_standards_in_every_language_on_both_papers() {
    for language in Language::ALL {
        let text = Text::new(language);
        for paper in [Paper::Letter, Paper::A4] {
            for document in all(&mixed(), &text) {
                let document = Document { paper, ..document };
                let title = &document.meta.title;
                assert_eq!(faults(&render(&document).pdf), Vec::<String>::new(), "{title} on {paper:?}");
            }
        }
    }
}

#[test]
fn a_form_of_one_question_and_one_of_four_hundred_are_printed_whole() {
    let text = Text::new(Language::Es);
    for count in [1, 400] {
        let asked = form((1..=count).map(|number| item(number, steps("Se conversa."))).collect());
        let sheet = sheets(asked.clone(), &["A7"], &text);
        let boxes = render(&sheet).boxes;
        let answered = |number: usize| boxes.iter().filter(|it| it.item == number.to_string()).count();
        for number in 1..=count {
            assert_eq!(answered(number), 7 + usize::from(number.is_multiple_of(2)), "question {number} of {count}");
        }
        assert!(preview(&sheet).pages.len() <= count / 15 + 1, "and the sheet is as short as it can be");
        assert_eq!(preview(&ballots::lay_out(&asked, 6, &text)).pages.len(), count, "a ballot sheet for each");
    }
}

#[test]
fn texts_of_two_thousand_characters_stay_on_the_sheet() {
    let text = Text::new(Language::Es);
    let long = "Se conversa de ello en cada reunión del concejo. ".repeat(41);
    let mut asked = item(1, steps(&long));
    (asked.name, asked.question, asked.help) = (long.clone(), long.clone(), long);
    for document in all(&form(vec![asked]), &text) {
        let rendered = render(&document);
        assert_eq!(faults(&rendered.pdf), Vec::<String>::new(), "{}", document.meta.title);
        for it in &rendered.boxes {
            assert!(it.y > 0.0 && it.y + it.height < 792.0 - 54.0, "{}: no box leaves its page: {it:?}", it.page);
        }
    }
}

#[test]
fn names_and_codes_of_every_alphabet_we_print_stand_on_the_sheet() {
    let text = Text::new(Language::Es);
    let sheet = sheets(mixed(), &["Ñandú-ß", "ÇÃO"], &text);
    let pages = preview(&sheet);
    let page = pages.pages.concat();
    for words in ["São Gonçalo Œuvre, Ñuñoa y Gießen", "Ñandú-ß", "ÇÃO"] {
        assert!(page.contains(words), "«{words}» is missing");
    }
    assert_eq!(pages.notices, [], "and every letter can be shown");
    let nobody = SheetsContent { forms: Vec::new(), sheets: Vec::new() };
    assert_eq!(answer_sheet::lay_out(&nobody, &text), None, "without a form there is nothing to print");
}

#[test]
fn who_answers_is_promised_what_the_group_will_see() {
    for (purpose, promise) in [(Purpose::Maturity, "cuántas personas"), (Purpose::Reflection, "cinco personas o más")]
    {
        let asked = FormContent { purpose, ..mixed() };
        let pages = preview(&sheets(asked, &["A7"], &Text::new(Language::Es))).pages.concat();
        assert!(pages.contains("anónimas"), "individual answers stay anonymous");
        let joined = pages.replace("</text>", " ");
        assert!(promise.split(' ').all(|word| joined.contains(word)), "{purpose:?}: {promise}");
    }
}
