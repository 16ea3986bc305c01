//! What the file says about itself.

use lopdf::{Object, Stream, StringFormat, dictionary};
use sha2::{Digest, Sha256};

use super::{Book, strings};
use crate::document::{Document, Meta};

/// What the colours of the file mean; the profile is in the public domain.
const COLOUR_PROFILE: &[u8] = include_bytes!("../../../colour/sRGB-v2-magic.icc");

const PRODUCER: &str = "Cabildo, printpdf 0.12.8";

/// Writes title, language, colours, dates and the id of the file.
pub(super) fn write(book: &mut Book, document: &Document) {
    let meta = &tidied(&document.meta);
    let profile = book.file.add_object(Stream::new(dictionary! { "N" => 3 }, COLOUR_PROFILE.to_vec()));
    // Archives read this part without unpacking, so it is not compressed.
    let description = Stream::new(dictionary! { "Type" => "Metadata", "Subtype" => "XML" }, xmp(meta).into_bytes());
    let description = book.file.add_object(description.with_compression(false));
    let language = strings::text(meta.language.code());
    book.change_catalogue(|catalogue| {
        catalogue.set("Lang", language);
        catalogue.set("Metadata", description);
        catalogue.remove(b"PageLayout");
        let mut preferences = dictionary! { "DisplayDocTitle" => true };
        if document.setup.form.is_some() {
            // Marks and boxes are found again only if they stand where they were put.
            preferences.set("PrintScaling", "None");
        }
        catalogue.set("ViewerPreferences", preferences);
        let intent = dictionary! {
            "Type" => "OutputIntent",
            "S" => "GTS_PDFA1",
            "OutputConditionIdentifier" => strings::text("sRGB"),
            "Info" => strings::text("sRGB IEC61966-2.1"),
            "DestOutputProfile" => profile
        };
        catalogue.set("OutputIntents", vec![Object::Dictionary(intent)]);
    });
    write_info(book, meta);
    let id = Object::String(id_of(book, meta), StringFormat::Hexadecimal);
    book.file.trailer.set("ID", vec![id.clone(), id]);
}

fn write_info(book: &mut Book, meta: &Meta) {
    let date = strings::date(meta.produced);
    let info = dictionary! {
        "Title" => strings::text(&meta.title),
        "Author" => strings::text(&meta.author),
        "Subject" => strings::text(&meta.subject),
        "Keywords" => strings::text(&meta.keywords.join(", ")),
        "Creator" => strings::text("Cabildo"),
        "Producer" => strings::text(PRODUCER),
        "CreationDate" => date.clone(),
        "ModDate" => date
    };
    let known = book.file.trailer.get(b"Info").and_then(Object::as_reference);
    match known {
        Ok(id) => book.file.set_object(id, info),
        Err(_) => {
            let id = book.file.add_object(info);
            book.file.trailer.set("Info", id);
        }
    }
}

fn tidied(meta: &Meta) -> Meta {
    Meta {
        title: strings::tidy(&title(meta)),
        author: strings::tidy(&meta.author),
        subject: strings::tidy(&meta.subject),
        keywords: meta.keywords.iter().map(|word| strings::tidy(word)).collect(),
        ..meta.clone()
    }
}

/// A file without a title could not be told from others by those who hear it.
fn title(meta: &Meta) -> String {
    let title = meta.title.trim();
    if title.is_empty() { "Cabildo".to_string() } else { title.to_string() }
}

/// An id taken from the content: the same report has the same id.
fn id_of(book: &Book, meta: &Meta) -> Vec<u8> {
    let mut digest = Sha256::new();
    digest.update(meta.title.as_bytes());
    digest.update(meta.produced.to_string().as_bytes());
    for ((number, _), object) in &book.file.objects {
        digest.update(number.to_be_bytes());
        if let Object::Stream(stream) = object {
            digest.update(&stream.content);
        }
    }
    digest.finalize()[..16].to_vec()
}

/// The description of the file in the form archives read.
fn xmp(meta: &Meta) -> String {
    let date = meta.produced.format("%Y-%m-%dT%H:%M:%SZ").to_string();
    include_str!("metadata.xml")
        .replace("{bom}", "\u{feff}")
        .replace("{language}", meta.language.code())
        .replace("{date}", &date)
        .replace("{producer}", PRODUCER)
        .replace("{author}", &strings::xml(&meta.author))
        .replace("{keywords}", &strings::xml(&meta.keywords.join(", ")))
        .replace("{subject}", &strings::xml(&meta.subject))
        .replace("{title}", &strings::xml(&meta.title))
}
