use std::io::Write;

use super::*;

fn zipped(names: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(vec![]));
    for (name, content) in names {
        let plain = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
        zip.start_file(*name, plain).unwrap();
        zip.write_all(content.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn office(folder: &str) -> Vec<u8> {
    zipped(&[("_rels/.rels", ""), ("[Content_Types].xml", ""), (folder, "")])
}

fn old(streams: &[&str]) -> Vec<u8> {
    let mut bytes = vec![0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    bytes.extend(streams.iter().flat_map(|name| wide(name)));
    bytes
}

fn open_document(says: &str, other: &str) -> Vec<u8> {
    zipped(&[("mimetype", &format!("application/vnd.oasis.opendocument.{says}")), (other, "")])
}

#[test]
fn what_an_office_works_with_is_taken_and_known_by_its_content() {
    let table: &[(&str, Vec<u8>, &str, bool)] = &[
        ("Acta 14.PDF", b"%PDF-1.7 ...".to_vec(), "pdf", false),
        ("escaneado.pdf", b"\n\n\n%PDF-1.4".to_vec(), "pdf", false),
        ("foto.JPG", b"\xff\xd8\xff\xe0 ...".to_vec(), "jpeg", false),
        ("foto.jpeg", b"\xff\xd8\xff\xe1 ...".to_vec(), "jpeg", false),
        ("captura.png", b"\x89PNG\r\n\x1a\n".to_vec(), "png", false),
        ("foto.webp", b"RIFF\x10\0\0\0WEBPVP8 ".to_vec(), "webp", false),
        ("foto.heic", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic".to_vec(), "heic", false),
        ("nota.docx", office("word/document2.xml"), "docx", false),
        ("caja.xlsx", office("xl/workbook.xml"), "xlsx", false),
        ("charla.pptx", office("ppt/presentation.xml"), "pptx", false),
        ("nota.odt", open_document("text", "content.xml"), "odt", false),
        ("caja.ods", open_document("spreadsheet", "content.xml"), "ods", false),
        ("charla.odp", open_document("presentation", "content.xml"), "odp", false),
        ("caja.ods", open_document("spreadsheet", "Basic/Standard/Module1.xml"), "ods-macros", true),
        ("nota.doc", old(&["Root Entry", "WordDocument"]), "doc", false),
        ("caja.xls", old(&["Workbook"]), "xls", false),
        ("caja.xls", old(&["Book", "_VBA_PROJECT_CUR"]), "xls-macros", true),
        ("charla.ppt", old(&["PowerPoint Document"]), "ppt", true),
        ("lista.csv", "MZ;Lote\r\nA;1\r\n".into(), "csv", false),
        ("notas.txt", "Año 2026".into(), "txt", false),
        ("notas.txt", b"A\xf1o 2026".to_vec(), "txt", false),
        ("lista.csv", b"\xff\xfeA\0;\0".to_vec(), "csv", false),
    ];
    for (name, bytes, word, risky) in table {
        let kind = checked(name, bytes).unwrap_or_else(|refused| panic!("{name}: {refused}"));
        assert_eq!((kind.word, kind.risky), (*word, *risky), "{name}");
        assert_eq!(kind_of_word(word), Some(kind));
    }
    let with_macros = zipped(&[("[Content_Types].xml", ""), ("xl/workbook.xml", ""), ("xl/vbaProject.bin", "")]);
    assert!(checked("caja.xlsm", &with_macros).unwrap().risky, "taken, and opening it asks first");
}

#[test]
fn programs_are_refused_whatever_they_are_called() {
    let programs: [&[u8]; 5] = [
        b"MZ\x90\0\x03",
        b"\x7fELF\x02\x01\x01\0",
        b"\xcf\xfa\xed\xfe\x07\0\0\x01",
        b"#!/bin/sh\n",
        b"\xca\xfe\xba\xbe\0\0\0\x34",
    ];
    for bytes in programs {
        // infer looks at more than the first four bytes.
        let bytes = [bytes, &[0; 64]].concat();
        for name in ["acta.pdf", "foto.jpg", "nota.docx", "lista.csv", "acta", "acta.pdf.exe"] {
            assert!(matches!(checked(name, &bytes), Err(Refused::Program { .. })), "{name}: {:?}", &bytes[..4]);
        }
    }
    for name in
        ["acta.pdf.exe", "ACTA.PDF.SCR", "acta.bat. ", "a.lnk", "a.hta", "a.js", "a.vbs", "a.ps1", "a.jar", "a.msi"]
    {
        assert!(matches!(checked(name, b"%PDF-1.7"), Err(Refused::Program { .. })), "{name}");
    }
    assert!(matches!(checked("run.txt", b"#!/bin/sh\nrm -r ~\n"), Err(Refused::Program { .. })));
}

#[test]
fn what_is_not_what_its_name_says_is_refused() {
    let zip = zipped(&[("a.txt", "")]);
    let macros = zipped(&[("[Content_Types].xml", ""), ("word/document.xml", ""), ("word/vbaProject.bin", "")]);
    let table: &[(&str, &[u8])] = &[
        ("foto.jpg", &zip),
        ("foto.png", b"\xff\xd8\xff\xe0 ..."),
        ("acta.pdf", b"<html>"),
        ("nota.docx", &zip),
        ("nota.docx", &macros),
        ("caja.xlsx", &office("word/document.xml")),
        ("caja.xls", b"<table><tr><td>1"),
        ("nota.odt", &open_document("spreadsheet", "content.xml")),
        ("nota.doc", &old(&["Workbook"])),
        ("lista.csv", b"a;b\0\0\x01"),
        ("foto.jpg", b"x"),
    ];
    for (name, bytes) in table {
        assert!(matches!(checked(name, bytes), Err(Refused::NotAsNamed { .. })), "{name}");
    }
}

#[test]
fn nothing_web_pages_and_the_rest_have_their_own_reasons() {
    assert_eq!(checked("acta.pdf", b""), Err(Refused::Empty));
    for name in ["a.html", "a.svg", "a.MHT"] {
        assert!(matches!(checked(name, b"<svg/>"), Err(Refused::WebPage { .. })), "{name}");
    }
    for name in ["todo.zip", "acta", ".pdf/", "video.mp4", ""] {
        assert!(matches!(checked(name, b"PK\x03\x04"), Err(Refused::OtherKind { .. })), "{name}");
    }
}
