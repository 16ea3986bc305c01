//! What promises one page has one page, however much there is to say.

use cabildo_report::{
    charts::profile::{Profile, ProfileRow},
    document::{Document, Language, Paper, Picture},
    preview, render,
    reports::{
        Origin,
        brief::{self, BriefContent, BriefDimension, BriefPlan},
        leaflet::{self, LeafletContent},
        poster::{self, PosterContent},
    },
};
use cabildo_text::Text;
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};

const PAPERS: [Paper; 2] = [Paper::Letter, Paper::A4];

fn origin(paper: Paper) -> Origin {
    let produced = "2026-11-21T12:00:00".parse().expect("a moment");
    Origin { council: "San Jacinto del Río".to_owned(), place: "Valles".to_owned(), produced, paper }
}

/// Words of this many letters.
fn words(letters: usize) -> String {
    "Atención a la ciudadanía en su barrio ".chars().cycle().take(letters).collect()
}

fn ranked(letters: usize) -> Vec<(u8, u8, String)> {
    (1..=5).map(|n| (n, n, words(letters))).collect()
}

fn a_brief(paper: Paper, dimensions: usize, letters: usize, text: &Text) -> Document {
    let dimension = |n: usize| BriefDimension {
        name: format!("{n} {}", words(letters / 2)),
        level: Some((3, 3)),
        stands: "Definido".to_owned(),
        sentence: format!("Subió 1 nivel desde «{}». Meta: nivel 4.", words(letters / 2)),
        lowest: format!("Lo más bajo: {} (1).", words(letters)),
    };
    let content = BriefContent {
        origin: origin(paper),
        logos: Vec::new(),
        title: words(letters),
        round: words(letters),
        dimensions: (0..dimensions).map(dimension).collect(),
        strengths: ranked(letters),
        gaps: ranked(letters),
        plan: Some(BriefPlan {
            sentence: "El plan tiene 60 acciones, del 23 de noviembre de 2026 al 22 de noviembre de 2028, y cuesta \
                       BOB 1 200 000. Hay BOB 900 000. Falta calcular el monto de 12 acciones."
                .to_owned(),
            first: vec![(words(letters), words(letters)); 3],
        }),
        asks: vec!["Dar a cada área las horas que el plan supone.".to_owned(); 5],
    };
    brief::lay_out(&content, text)
}

fn a_poster(paper: Paper, dimensions: usize, letters: usize, text: &Text) -> Document {
    let row = |n: usize| ProfileRow {
        id: n.to_string(),
        name: format!("{n} {}", words(letters / 2)),
        level: Some(3),
        before: Some(2),
        target: Some(4),
        planned: None,
        stands: "Nivel 3".to_owned(),
        change: "+1".to_owned(),
    };
    let profile = Profile {
        title: "Perfil".to_owned(),
        says: "Perfil".to_owned(),
        scale: (1, 5),
        rows: (0..dimensions).map(row).collect(),
    };
    let content = PosterContent {
        origin: origin(paper),
        title: words(letters),
        round: words(letters),
        logos: vec![a_logo()],
        people: 9,
        profile,
        levels: (1..=5).map(|n| (n, "Inexistente".to_owned())).collect(),
        compared: true,
        strengths: ranked(letters),
        gaps: ranked(letters),
    };
    poster::lay_out(&content, text)
}

fn a_logo() -> Picture {
    Picture { width: 8, height: 8, rgba: vec![255; 8 * 8 * 4].into(), says: "Escudo".to_owned() }
}

#[test]
fn a_brief_is_one_page_for_few_and_many_dimensions_in_every_language() {
    for (language, paper) in Language::ALL.into_iter().flat_map(|it| PAPERS.map(|paper| (it, paper))) {
        for dimensions in [3, 11] {
            let pages = preview(&a_brief(paper, dimensions, 40, &Text::new(language))).pages.len();
            assert_eq!(pages, 1, "{dimensions} dimensions, {language:?} on {paper:?}");
        }
    }
}

#[test]
fn a_brief_is_one_page_however_long_its_names() {
    let text = Text::new(Language::Es);
    for (dimensions, letters) in [(1, 400), (6, 120), (11, 400)] {
        let pages = preview(&a_brief(Paper::Letter, dimensions, letters, &text)).pages.len();
        assert_eq!(pages, 1, "{dimensions} dimensions, names of {letters}");
    }
}

#[test]
fn a_brief_with_room_says_everything() {
    let page = preview(&a_brief(Paper::Letter, 3, 20, &Text::new(Language::Es))).pages.concat();
    assert!(page.contains("Lo más bajo"), "three dimensions leave room for what stands lowest");
}

#[test]
fn a_poster_is_one_page_for_few_and_many_dimensions() {
    let text = Text::new(Language::Es);
    for (paper, dimensions) in PAPERS.into_iter().flat_map(|paper| [1, 3, 6, 11].map(|n| (paper, n))) {
        for letters in [12, 120] {
            let pages = preview(&a_poster(paper, dimensions, letters, &text)).pages.len();
            assert_eq!(pages, 1, "{dimensions} dimensions, names of {letters}, on {paper:?}");
        }
    }
}

#[test]
fn a_poster_is_twice_as_large_and_keeps_both_standards() {
    for (paper, sheet) in [(Paper::A4, [841.89, 1190.56]), (Paper::Letter, [792.0, 1224.0])] {
        let pdf = render(&a_poster(paper, 6, 20, &Text::new(Language::Es))).pdf;
        for profile in [ValidationProfile::PdfUa1, ValidationProfile::PdfA3a] {
            let options = ValidationOptions::default().profile(profile);
            let report = validate_pdf_bytes(&pdf, &options).expect("the file can be read");
            assert!(report.failures.is_empty(), "{paper:?}: {:?}", report.failures);
        }
        let file = lopdf::Document::load_mem(&pdf).expect("a file");
        let page = *file.get_pages().values().next().expect("a page");
        let media = file.get_dictionary(page).and_then(|page| page.get(b"MediaBox")).and_then(|it| it.as_array());
        let media: Vec<f32> = media.expect("a sheet").iter().filter_map(|it| it.as_float().ok()).collect();
        assert!((media[2] - sheet[0]).abs() < 0.1 && (media[3] - sheet[1]).abs() < 0.1, "{paper:?}: {media:?}");
    }
}

fn leaflet_content(paper: Paper) -> LeafletContent {
    LeafletContent {
        origin: Origin { council: "Cabildo".to_owned(), ..origin(paper) },
        installers: Some("Instalar".to_owned()),
        questionnaires: "Cuestionarios".to_owned(),
        signed: Some(("Portátil de la asociación de municipios".to_owned(), "1a2b 3c4d 5e6f 7a8b".to_owned())),
    }
}

#[test]
fn the_leaflet_of_a_stick_is_one_page_and_says_everything_in_every_language() {
    for (language, paper) in Language::ALL.into_iter().flat_map(|it| PAPERS.map(|paper| (it, paper))) {
        let text = Text::new(language);
        let document = leaflet::lay_out(&leaflet_content(paper), &text);
        assert_eq!(preview(&document).pages.len(), 1, "{language:?} on {paper:?}");
        let says = format!("{:?}", document.blocks);
        assert!(says.contains("1a2b 3c4d 5e6f 7a8b") && says.contains(&text.kit_leaflet_linux()));
        assert!(paper == Paper::Letter || says.contains("Cuestionarios"), "nothing had to go: {language:?}");
        let pdf = render(&document).pdf;
        for profile in [ValidationProfile::PdfUa1, ValidationProfile::PdfA3a] {
            let options = ValidationOptions::default().profile(profile);
            let report = validate_pdf_bytes(&pdf, &options).expect("the file can be read");
            assert!(report.failures.is_empty(), "{language:?} on {paper:?}: {:?}", report.failures);
        }
    }
}

#[test]
fn the_leaflet_of_a_stick_without_installers_promises_none() {
    for language in Language::ALL {
        let text = Text::new(language);
        let content = LeafletContent { installers: None, ..leaflet_content(Paper::A4) };
        let document = leaflet::lay_out(&content, &text);
        assert_eq!(preview(&document).pages.len(), 1, "{language:?}");
        let says = format!("{document:?}");
        assert!(says.contains(&text.kit_leaflet_without()) && says.contains("Cuestionarios"), "{language:?}: {says}");
        for promise in
            [text.kit_leaflet_lead(), text.kit_leaflet_linux(), text.kit_leaflet_subject(), ".exe".to_owned()]
        {
            assert!(!says.contains(&promise), "{language:?}: nothing can be installed, and “{promise}” is said");
        }
    }
}
