//! Text as the file format wants it.

use chrono::NaiveDateTime;
use lopdf::{Object, StringFormat};

/// A text string: one byte a letter where that is enough, else UTF-16.
pub(super) fn text(words: &str) -> Object {
    let simple = |letter: char| matches!(u32::from(letter), 0x20..=0x7E | 0xA1..=0xAC | 0xAE..=0xFF);
    if words.chars().all(simple) {
        let bytes = words.chars().map(|letter| u32::from(letter) as u8).collect();
        Object::String(bytes, StringFormat::Literal)
    } else {
        Object::String(utf16(words), StringFormat::Hexadecimal)
    }
}

/// A moment as the format writes it.
pub(super) fn date(moment: NaiveDateTime) -> Object {
    text(&moment.format("D:%Y%m%d%H%M%SZ").to_string())
}

/// Text without what an XML file may not hold; both descriptions of a file must say the same.
pub(super) fn tidy(words: &str) -> String {
    let allowed = |letter: char| !matches!(letter, '\u{0}'..='\u{1F}' | '\u{7F}'..='\u{9F}' | '\u{FFFE}' | '\u{FFFF}');
    words.chars().map(|letter| if allowed(letter) { letter } else { ' ' }).collect()
}

/// UTF-16 with the mark that says so.
pub(crate) fn utf16(words: &str) -> Vec<u8> {
    let mut bytes = vec![0xFE, 0xFF];
    bytes.extend(words.encode_utf16().flat_map(u16::to_be_bytes));
    bytes
}

/// Text with the marks of XML written out.
pub(super) fn xml(words: &str) -> String {
    let mut escaped = String::with_capacity(words.len());
    for letter in words.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            // The template's own places are written in braces.
            '{' => escaped.push_str("&#123;"),
            _ => escaped.push(letter),
        }
    }
    escaped
}

/// An address in plain letters: everything else as `%XX`, as addresses ask.
pub(crate) fn plain_address(address: &str) -> String {
    let mut plain = String::with_capacity(address.len());
    for byte in address.bytes() {
        match byte {
            b'!' | b'#'..=b';' | b'=' | b'?'..=b'[' | b']' | b'_' | b'a'..=b'z' | b'~' => plain.push(char::from(byte)),
            _ => plain.push_str(&format!("%{byte:02X}")),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_spanish_need_one_byte_and_others_two() {
        assert_eq!(text("Año"), Object::String(vec![b'A', 0xF1, b'o'], StringFormat::Literal), "one byte each");
        assert_eq!(text("→"), Object::String(vec![0xFE, 0xFF, 0x21, 0x92], StringFormat::Hexadecimal), "UTF-16");
    }

    #[test]
    fn marks_of_xml_are_written_out() {
        assert_eq!(xml("a & b < c"), "a &amp; b &lt; c", "so that the file stays well-formed");
        assert_eq!(tidy("a\u{7}b"), "a b", "and controls do not break it");
    }

    #[test]
    fn an_address_is_left_alone_where_it_is_plain() {
        assert_eq!(plain_address("https://e.org/a?b=1#c"), "https://e.org/a?b=1#c", "nothing to change");
        assert_eq!(plain_address("https://e.org/año)"), "https://e.org/a%C3%B1o)", "letters become bytes");
    }
}
