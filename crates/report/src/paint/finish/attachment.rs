//! What travels inside the file for programs to read.

use lopdf::{Dictionary, Object, Stream, StringFormat, dictionary};
use md5::{Digest, Md5};

use super::{Book, packing, strings};
use crate::document::{Attachment, Meta};

/// Puts an attachment into the file, as the data its pages were made from.
pub(super) fn write(book: &mut Book, attachment: &Attachment, meta: &Meta) {
    let mut content = attachment.json.clone();
    let mut embedded = Stream::new(
        dictionary! { "Type" => "EmbeddedFile", "Subtype" => Object::Name(b"application/json".to_vec()) },
        content.clone(),
    );
    // Packed here, as what is said about the content must be true of what is unpacked.
    let spaces = packing::pack_stream(&mut embedded);
    content.extend(std::iter::repeat_n(b' ', spaces));
    let date = strings::date(meta.produced);
    embedded.dict.set(
        "Params",
        dictionary! {
            "Size" => content.len() as i64,
            "CreationDate" => date.clone(),
            "ModDate" => date,
            "CheckSum" => Object::String(Md5::digest(&content).to_vec(), StringFormat::Hexadecimal)
        },
    );
    let embedded = book.file.add_object(embedded);
    let name = strings::text(&strings::tidy(&attachment.name));
    let description = book.file.add_object(dictionary! {
        "Type" => "Filespec",
        "F" => name.clone(),
        "UF" => name.clone(),
        "Desc" => strings::text(&strings::tidy(&attachment.says)),
        "AFRelationship" => "Data",
        "EF" => dictionary! { "F" => embedded, "UF" => embedded }
    });
    book.change_catalogue(|catalogue| {
        let mut names =
            catalogue.get(b"Names").and_then(Object::as_dict).cloned().unwrap_or_else(|_| Dictionary::new());
        let list = dictionary! { "Names" => vec![name, Object::Reference(description)] };
        names.set("EmbeddedFiles", list);
        catalogue.set("Names", names);
        catalogue.set("AF", vec![Object::Reference(description)]);
    });
}
