//! Bringing in a long questionnaire of another program.

use cabildo_exchange::{Known, check, xlsform};
use divan::Bencher;
use rust_xlsxwriter::{Workbook, XlsxError};

/// From the bytes of the file to an instrument without problems.
#[divan::bench]
fn import_an_xlsform_of_500_questions(bencher: Bencher) {
    let bytes = form(500).expect("a workbook can be written");
    bencher.bench_local(|| {
        let draft = xlsform::read_xlsform(&bytes, "form.xlsx").expect("an XLSForm");
        check(draft, &Known::default()).expect("no problem")
    });
}

/// Questions of five kinds in two languages, in groups of ten, each hanging on the first of its group.
fn form(questions: usize) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let survey = workbook.add_worksheet().set_name("survey")?;
    let heads = ["type", "name", "label::Español (es)", "label::English (en)", "hint::Español (es)"];
    survey.write_row(0, 0, heads)?;
    survey.write_row(0, 5, ["hint::English (en)", "relevant", "constraint"])?;
    let kinds = ["integer", "select_one servicios", "select_multiple servicios", "text", "date"];
    let mut row = 1;
    for number in 0..questions {
        if number % 10 == 0 {
            let (name, label) = (format!("g{number}"), format!("Grupo {number}"));
            survey.write_row(row, 0, ["begin group", &name, &label, &label])?;
            row += 1;
        }
        let (name, first) = (format!("q{number}"), number - number % 10);
        let label = format!("¿Qué se hace en el municipio con el asunto número {number}?");
        let relevant = if number == first { String::new() } else { format!("${{q{first}}} > {}", number % 10) };
        let constraint = if number % 5 == 0 { ". >= 0 and . <= 1000" } else { "" };
        let hint = "Pregunte a quien lleva el registro.";
        survey.write_row(row, 0, [kinds[number % 5], &name, &label, &label, hint, hint, &relevant, constraint])?;
        row += 1;
        if number % 10 == 9 || number + 1 == questions {
            survey.write(row, 0, "end group")?;
            row += 1;
        }
    }
    let choices = workbook.add_worksheet().set_name("choices")?;
    choices.write_row(0, 0, ["list name", "name", "label::Español (es)", "label::English (en)"])?;
    for choice in 1..=40 {
        let (name, label) = (format!("s{choice}"), format!("Servicio {choice}"));
        choices.write_row(choice, 0, ["servicios", &name, &label, &label])?;
    }
    workbook.save_to_buffer()
}
