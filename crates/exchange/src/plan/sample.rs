//! A small plan for tests, with everything that is hard to write.

use chrono::{DateTime, NaiveDate};

use super::{Column, PlanAction, PlanChoice, PlanFile, PlanHeads, PlanReview};

/// A day that exists.
pub(super) fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a day")
}

/// Two actions, the second after the first, and a review.
pub(super) fn plan() -> PlanFile {
    let first = PlanAction {
        title: "Catálogo de trámites".to_owned(),
        fields: vec![("product".to_owned(), "Un catálogo & su <índice>".to_owned())],
        note: "Ana dijo: \"sí\"; falta, a\\b\nla firma".to_owned(),
        state: "Hecha".to_owned(),
        state_id: "done".to_owned(),
        ..action("A.1")
    };
    let second = PlanAction {
        title: "=1+1; ventanilla, \"única\"".to_owned(),
        start: day(2027, 2, 1),
        end: day(2027, 3, 26),
        weeks: 8,
        amount: None,
        needs: vec!["A.1".to_owned()],
        role_id: "TIC".to_owned(),
        role: "A & B <ñ>".to_owned(),
        supports: "@todos".to_owned(),
        source: "-propios".to_owned(),
        ..action("A.2")
    };
    PlanFile {
        council: "Villa Rica".to_owned(),
        council_id: "villa-rica".to_owned(),
        language: "es".to_owned(),
        stamp: DateTime::parse_from_rfc3339("2026-11-21T12:00:00Z").expect("a moment").to_utc(),
        sequence: 3,
        start: day(2027, 1, 4),
        end: day(2027, 12, 31),
        closed: vec![(day(2027, 1, 6), day(2027, 1, 6)), (day(2027, 3, 22), day(2027, 3, 28))],
        actions: vec![first, second],
        reviews: vec![PlanReview { id: "r1".to_owned(), title: "Revisión mensual".to_owned(), day: day(2027, 2, 26) }],
        roles: choices(&[("GOB", "Secretaría de gobierno"), ("TIC", "A & B <ñ>")]),
        states: choices(&[("proposed", "Propuesta"), ("under-way", "En curso"), ("done", "Hecha")]),
        cost_bands: choices(&[("low", "Bajo"), ("high", "Alto")]),
    }
}

fn choices(all: &[(&str, &str)]) -> Vec<PlanChoice> {
    all.iter().map(|(id, name)| PlanChoice { id: (*id).to_owned(), name: (*name).to_owned() }).collect()
}

/// An action of January 2027.
pub(super) fn action(key: &str) -> PlanAction {
    PlanAction {
        key: key.to_owned(),
        phase: "Corto plazo".to_owned(),
        title: "Algo".to_owned(),
        item: "Trámites".to_owned(),
        assessment: "Madurez digital".to_owned(),
        start: day(2027, 1, 4),
        end: day(2027, 1, 29),
        weeks: 4,
        hours: 10,
        role_id: "GOB".to_owned(),
        role: "Secretaría de gobierno".to_owned(),
        supports: String::new(),
        amount: Some(12_000_000),
        currency: "COP".to_owned(),
        source: "Propios".to_owned(),
        cost_band: "Bajo".to_owned(),
        needs: vec![],
        state: "Propuesta".to_owned(),
        state_id: "proposed".to_owned(),
        fields: vec![],
        note: String::new(),
    }
}

/// Words in Spanish.
pub(super) fn heads() -> PlanHeads {
    let head = |column: &Column| match column {
        Column::Key => "Clave",
        Column::Phase => "Fase",
        Column::Title => "Acción",
        Column::Item => "Ítem",
        Column::Assessment => "Evaluación",
        Column::Start => "Inicio",
        Column::End => "Fin",
        Column::Weeks => "Semanas",
        Column::Hours => "Horas por semana",
        Column::Role => "Responsable",
        Column::Supports => "Apoya",
        Column::Amount => "Costo",
        Column::Currency => "Moneda",
        Column::Source => "Fuente",
        Column::CostBand => "Rango de costo",
        Column::Needs => "Después de",
        Column::State => "Estado",
        Column::Field(_) => "Producto",
        Column::Note => "Nota",
    };
    PlanHeads {
        name: "Plan de acción de Villa Rica".to_owned(),
        sheet: "Plan".to_owned(),
        help_sheet: "Cómo usar".to_owned(),
        help: vec!["Cambie lo que haga falta.".to_owned(), "=No toque la clave.".to_owned()],
        do_not_change: "No cambie esta columna.".to_owned(),
        columns: Column::all(&["product"]).into_iter().map(|it| (it.clone(), head(&it).to_owned())).collect(),
    }
}
