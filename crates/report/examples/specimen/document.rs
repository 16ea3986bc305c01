//! One of everything a report can hold, and hard cases of each.

use cabildo_report::{
    charts::profile::{Profile, ProfileRow, bars, radar},
    document::{
        Align, Block, Callout, Cell, Column, Cover, Document, Fact, Figure, Language, Meta, PageWords, Paper, Rich,
        Row, Setup, Sheet, SheetRow, ShortList, ShortRow, Signature, Table, Tone,
    },
};

/// A report that uses every block.
pub(crate) fn specimen(paper: Paper) -> Document {
    let mut blocks = vec![Block::Contents, Block::PageBreak];
    blocks.extend(summary());
    blocks.extend(items());
    blocks.extend(plan());
    blocks.extend(hard_cases());
    blocks.extend(signatures());
    Document { meta: meta(), paper, cover: Some(cover()), blocks, words: words(), setup: Setup::default() }
}

fn meta() -> Meta {
    Meta {
        title: "Informe de resultados. Gobierno digital, segunda ronda".into(),
        subtitle: None,
        author: "San Jacinto del Río".into(),
        language: Language::Es,
        produced: chrono::NaiveDate::from_ymd_opt(2026, 11, 21)
            .and_then(|day| day.and_hms_opt(10, 42, 0))
            .unwrap_or_default(),
        subject: "Autoevaluación de la capacidad digital del municipio".into(),
        keywords: vec!["autoevaluación".into(), "gobierno digital".into()],
        running_head: ("San Jacinto del Río".into(), "Gobierno digital, segunda ronda, 2026".into()),
        foot: "Autoevaluación. No es una auditoría.".into(),
    }
}

fn words() -> PageWords {
    PageWords {
        contents: "Contenido".into(),
        page: ("Página ".into(), " de ".into(), String::new()),
        table: "Tabla".into(),
        figure: "Figura".into(),
        continued: "continúa".into(),
        date: "Fecha".into(),
    }
}

fn cover() -> Cover {
    Cover {
        eyebrow: "Capacidad digital municipal".into(),
        title: "Informe de resultados".into(),
        subtitle: "Segunda ronda, comparada con la de 2025".into(),
        council: "San Jacinto del Río".into(),
        lines: vec!["21 de noviembre de 2026".into(), "12 personas de 6 áreas respondieron 37 ítems".into()],
        drawing: None,
        logos: Vec::new(),
    }
}

fn heading(level: u8, words: &str) -> Block {
    Block::Heading { level, words: words.into() }
}

fn paragraph(words: &str) -> Block {
    Block::Paragraph(words.into())
}

fn summary() -> Vec<Block> {
    vec![
        heading(1, "Dónde estamos"),
        Block::Lead(
            "El municipio avanzó en cuatro de seis dimensiones desde 2025. La gobernanza ya se gestiona con \
             regularidad. Tecnología y estrategia siguen en el nivel incipiente."
                .into(),
        ),
        Block::Facts(vec![
            fact("4 de 6", "dimensiones avanzaron", "desde la ronda de 2025"),
            fact("31", "ítems con nivel acordado", "de 37 que aplican"),
            fact("4", "ítems sin información", "averiguar antes de marzo"),
            fact("2", "ítems con disenso", "se guardan ambas posturas"),
        ]),
        Block::Figure(Figure { drawing: bars(&profile(), 480.0), caption: "Nivel acordado y meta a doce meses.".into() }),
        Block::Note(
            "Mediana inferior de los niveles acordados. No se calcula un puntaje total ni se comparan municipios."
                .into(),
        ),
        Block::TwoLists(
            short_list("Fortalezas", &[(4, "Comité y roles de coordinación"), (4, "Patrocinio político visible"), (4, "Diseño de servicios centrado en las personas")]),
            short_list("Brechas", &[(1, "Respaldo y continuidad"), (1, "Protección de datos personales"), (2, "Ciberseguridad, con disenso")]),
        ),
        Block::Callout(Callout {
            title: "Tres decisiones que no pueden esperar".into(),
            text: "Designar a la persona responsable de seguridad de la información antes de marzo de 2027, aprobar la \
                   política de protección de datos personales y ensayar la restauración completa de los respaldos."
                .into(),
            tone: Tone::Warning,
        }),
        heading(2, "Cómo se hizo"),
        Block::Paragraph(
            Rich::new()
                .plain("Cada persona respondió por su cuenta; después el grupo acordó un nivel por ítem. Cuando más de la mitad ")
                .strong("no sabe")
                .plain(", el ítem queda ")
                .emphasis("sin información")
                .plain(" y se anota como tarea. El método completo está en ")
                .link("la guía del instrumento", "https://example.org/guía del instrumento")
                .plain("."),
        ),
        Block::List {
            ordered: false,
            items: vec![
                "Los niveles son ordinales: se usa la mediana inferior y nunca un promedio.".into(),
                Rich::new().strong("Disenso.").plain(" Dos personas sostienen 4 o 5 donde el grupo acordó 2; su razón se conserva junto al acuerdo, con la evidencia que mostraron."),
                "Un nivel por encima de 3 sin evidencia vista se advierte, pero no se rebaja.".into(),
            ],
        },
        Block::List {
            ordered: true,
            items: vec!["Responder.".into(), "Acordar.".into(), "Planificar.".into()],
        },
    ]
}

fn fact(figure: &str, label: &str, note: &str) -> Fact {
    Fact { figure: figure.into(), label: label.into(), note: note.into() }
}

fn short_list(title: &str, rows: &[(u8, &str)]) -> ShortList {
    let rows =
        rows.iter().map(|(level, words)| ShortRow { level: Some((*level, *level)), words: (*words).into() }).collect();
    ShortList { title: title.into(), rows }
}

const NAMES: [&str; 5] = ["Inexistente", "Incipiente", "Definido", "Gestionado", "Optimizado"];

fn level(level: u8) -> Cell {
    Cell::Level { level, shade: level, name: Some(NAMES[usize::from(level) - 1].into()) }
}

fn items() -> Vec<Block> {
    let mut rows = Vec::new();
    for (group, dimension) in ["Liderazgo", "Estrategia", "Gobernanza", "Marco legal"].into_iter().enumerate() {
        rows.push(Row::Group(dimension.into()));
        for item in 0..6_u8 {
            let agreed = (item + group as u8) % 5 + 1;
            let cell = if item == 4 { Cell::NoInformation("Sin información".into()) } else { level(agreed) };
            rows.push(Row::Cells(vec![
                format!("{}. ¿Hay una persona responsable con tiempo y funciones por escrito?", item + 1).into(),
                cell,
                Cell::Paragraphs(vec![
                    "La responsable existe por decreto desde 2024, pero comparte el cargo con la jefatura de compras."
                        .into(),
                    Rich::new().emphasis("Disenso: dos personas sostienen el nivel 4."),
                ]),
                "Decreto 114/2024".into(),
            ]));
        }
    }
    vec![
        Block::PageBreak,
        heading(1, "Ítem por ítem"),
        paragraph("El nivel acordado, su razón y la evidencia que el grupo tuvo a la vista."),
        Block::Table(Table {
            caption: "Nivel acordado de cada ítem, con su razón.".into(),
            columns: vec![
                Column::new("Ítem", 3.0),
                Column::new("Nivel acordado", 1.6),
                Column::new("Razón", 3.2),
                Column::new("Evidencia", 1.4),
            ],
            rows,
            ..Table::default()
        }),
        heading(2, "Perfil en cifras"),
        Block::Table(Table {
            caption: "Dimensiones: nivel, ítem más bajo y cobertura.".into(),
            columns: vec![
                Column::new("Dimensión", 2.4),
                Column::new("Nivel", 0.8).aligned(Align::Centre),
                Column::new("Más bajo", 0.8).aligned(Align::Centre),
                Column::new("Cobertura", 1.0).aligned(Align::Right),
                Column::new("Cambio", 1.0).aligned(Align::Right),
            ],
            rows: ["Liderazgo", "Estrategia", "Gobernanza", "Talento"]
                .into_iter()
                .zip([3_u8, 2, 4, 3])
                .map(|(name, level)| {
                    let chip = |level| Cell::Level { level, shade: level, name: None };
                    Row::Cells(vec![name.into(), chip(level), chip(level - 1), "5 de 6".into(), "+1".into()])
                })
                .collect(),
            ..Table::default()
        }),
    ]
}

fn plan() -> Vec<Block> {
    let mut blocks = vec![Block::PageBreak, heading(1, "Plan de acción"), heading(2, "Fichas de acción")];
    for number in 1..=4 {
        blocks.push(Block::Sheet(Sheet {
            mark: format!("A{number}"),
            title: "Respaldo externo y ensayo de restauración".into(),
            facts: vec![],
            rows: vec![
                row("Responsable", "Informática, con apoyo de la Secretaría"),
                row("Fechas", "Del 4 de enero al 12 de marzo de 2027 (10 semanas)"),
                row("Costo", "Medio, estimado en USD 5.000"),
                SheetRow {
                    label: "Por qué está aquí".into(),
                    value: vec![
                        "Respaldo y continuidad está en el nivel 1 y la meta es 3: es la brecha más grande de importancia 5.".into(),
                        "Hace posible la acción A7, que necesita copias probadas.".into(),
                    ],
                },
                row("Qué la sostiene", "Presupuesto 2027 aprobado; contrato con el centro de datos regional."),
            ],
        }));
    }
    let (left, right) = (radar(&profile(), 340.0), radar(&profile(), 340.0));
    blocks.push(Block::FigurePair { left, right, caption: "Antes y después.".into() });
    blocks
}

fn row(label: &str, value: &str) -> SheetRow {
    SheetRow { label: label.into(), value: vec![value.into()] }
}

fn hard_cases() -> Vec<Block> {
    let long = "La participación ciudadana interinstitucional requiere desburocratización. ".repeat(135);
    vec![
        Block::PageBreak,
        heading(1, "Prueba & <extremos> «ñ» 漢"),
        paragraph(
            "漢字 🎉 👩🏽‍💻 русский Ελληνικά العربية control\u{7} NFD: an\u{303}o; 1 < 2 & 3 > 2; □ ✓ → ≤ ½ ₲ oficina conflicto",
        ),
        paragraph(&"A".repeat(400)),
        paragraph(""),
        Block::List { ordered: false, items: Vec::new() },
        Block::Table(Table {
            caption: "Una fila más alta que una página.".into(),
            columns: vec![Column::new("Criterio", 1.0), Column::new("Comentario", 3.0), Column::new("Nivel", 1.0)],
            rows: vec![
                Row::Cells(vec!["Antes".into(), "corto".into(), level(2)]),
                Row::Cells(vec!["Comentario de diez mil letras".into(), long.as_str().into(), level(3)]),
                Row::Cells(vec!["Después".into(), "B".repeat(90).into(), level(5)]),
                Row::Cells(vec!["Sin celdas".into()]),
            ],
            ..Table::default()
        }),
        Block::Table(Table::default()),
        Block::Callout(Callout { title: "Bueno de saber".into(), text: long[..900].into(), tone: Tone::Note }),
        Block::Space,
        heading(3, "Un salto de nivel que el árbol corrige"),
        paragraph("fin"),
    ]
}

fn signatures() -> Vec<Block> {
    let signature = |name: &str, role: &str| Signature { name: name.into(), role: role.into() };
    vec![
        Block::PageBreak,
        heading(1, "Declaración y firmas"),
        paragraph("Quienes firman conocen este plan y se comprometen a informar su avance al concejo cada semestre."),
        Block::Signatures(vec![
            signature("María José Núñez Peña", "Alcaldesa"),
            signature("Íñigo Argüelles Ibáñez", "Secretario municipal"),
            signature("", "Responsable de gobierno digital"),
        ]),
    ]
}

fn profile() -> Profile {
    let row = |name: &str, level: Option<u8>, target: u8| ProfileRow {
        id: name.into(),
        name: name.into(),
        level,
        before: Some(1),
        target: Some(target),
        planned: None,
        stands: level.map_or("Sin información".into(), |level| format!("Nivel {level}")),
        change: "+1".into(),
    };
    Profile {
        title: "Nivel por dimensión".into(),
        says:
            "Liderazgo está en el nivel 3, Estrategia en el 2, Gobernanza en el 4 y Tecnología en el 1; de Talento no \
               hay información."
                .into(),
        scale: (1, 5),
        rows: vec![
            row("Liderazgo", Some(3), 4),
            row("Estrategia", Some(2), 3),
            row("Gobernanza y coordinación", Some(4), 4),
            row("Marco legal", Some(5), 5),
            row("Tecnología", Some(1), 3),
            row("Talento", None, 3),
        ],
    }
}
