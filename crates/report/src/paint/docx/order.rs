//! The words of the library in the order and the form that the format prescribes.
//!
//! It writes what belongs to a paragraph or a table in an order of its own;
//! word processors forgive that, checkers of files do not.

/// What belongs to a paragraph.
const PARAGRAPH: [&str; 9] =
    ["pStyle", "keepNext", "keepLines", "pageBreakBefore", "numPr", "spacing", "ind", "jc", "outlineLvl"];
/// What belongs to a list's point.
const POINT: [&str; 2] = ["ilvl", "numId"];
/// What belongs to a table.
const TABLE: [&str; 5] = ["tblStyle", "tblW", "jc", "tblBorders", "tblLayout"];

/// The same words as the format wants them, without the numbers that differ from one call to the next.
pub(super) fn in_order(xml: &str) -> String {
    let xml = each(xml, " w14:paraId=\"", |_, rest| (String::new(), rest.find('"').map_or(0, |end| end + 1)));
    // What says nothing is left out.
    let xml = xml.replace("<w:rPr />", "").replace("<w:tblBorders />", "").replace(" w:dirty=\"false\"", "");
    let xml = each(&xml, "<w:gridCol w:w=\"", |_, rest| {
        let width = rest.find('"').map_or("", |end| &rest[..end]);
        (format!(r#"<w:gridCol w:w="{width}"/>"#), rest.find('>').map_or(0, |end| end + 1))
    });
    let xml = sorted(&xml, "numPr", &POINT);
    let xml = sorted(&xml, "pPr", &PARAGRAPH);
    sorted(&xml, "tblPr", &TABLE)
}

/// Replaces each place where `mark` stands, with as much of what follows as `change` says.
pub(super) fn each(xml: &str, mark: &str, change: impl Fn(usize, &str) -> (String, usize)) -> String {
    let mut made = String::with_capacity(xml.len());
    let (mut rest, mut place) = (xml, 0);
    while let Some(at) = rest.find(mark) {
        made.push_str(&rest[..at]);
        rest = &rest[at + mark.len()..];
        let (instead, taken) = change(place, rest);
        made.push_str(&instead);
        rest = &rest[taken..];
        place += 1;
    }
    made + rest
}

/// Every element of this name with its parts in this order.
fn sorted(xml: &str, name: &str, order: &[&str]) -> String {
    let (begin, end) = (format!("<w:{name}>"), format!("</w:{name}>"));
    each(xml, &begin, |_, rest| {
        let Some(length) = rest.find(&end) else { return (begin.clone(), 0) };
        let mut parts = parts_of(&rest[..length]);
        parts.sort_by_key(|part| order.iter().position(|name| is_named(part, name)).unwrap_or(order.len()));
        (format!("{begin}{}", parts.concat()), length)
    })
}

/// The elements that stand here beside each other.
fn parts_of(xml: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = xml;
    while let Some(tag) = rest.find('>').map(|end| &rest[..=end]) {
        let name: &str = tag.trim_start_matches('<').split([' ', '/', '>']).next().unwrap_or_default();
        let closing = format!("</{name}>");
        let length = match rest.find(&closing) {
            Some(at) if !tag.ends_with("/>") => at + closing.len(),
            Some(_) | None => tag.len(),
        };
        parts.push(&rest[..length]);
        rest = &rest[length..];
    }
    parts
}

fn is_named(part: &str, name: &str) -> bool {
    part.strip_prefix("<w:")
        .and_then(|part| part.strip_prefix(name))
        .is_some_and(|rest| rest.starts_with([' ', '/', '>']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_belongs_to_a_paragraph_stands_in_the_order_of_the_format() {
        let written = r#"<w:p w14:paraId="00000007"><w:pPr><w:rPr /><w:numPr><w:numId w:val="2" /><w:ilvl w:val="0" /></w:numPr><w:pStyle w:val="A" /><w:keepNext /></w:pPr></w:p>"#;
        let wanted = r#"<w:p><w:pPr><w:pStyle w:val="A" /><w:keepNext /><w:numPr><w:ilvl w:val="0" /><w:numId w:val="2" /></w:numPr></w:pPr></w:p>"#;
        assert_eq!(in_order(written), wanted, "and nothing counts calls");
    }
}
