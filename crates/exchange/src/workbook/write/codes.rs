//! The sheet of codes: what instruments share, to choose from.

use cabildo_text::Text;
use rust_xlsxwriter::{Format, FormatAlign, Worksheet, XlsxError};

use super::{Shared, sheet::head_format};
use crate::{field::Field, keys::message_id};

/// Which columns of the sheet hold what, for the lists to choose from.
pub(super) struct Codes {
    sheet: String,
    /// What, its column, and how many there are.
    blocks: Vec<(Field, u16, usize)>,
}

impl Codes {
    /// Where the codes of an entry are, for entries that take one of them.
    pub(super) fn range(&self, field: Field) -> Option<String> {
        matches!(field, Field::Role | Field::Principle).then(|| self.block(field)).flatten()
    }

    /// Where the shared scales are.
    pub(super) fn scales(&self) -> Option<String> {
        self.block(Field::Scale)
    }

    fn block(&self, field: Field) -> Option<String> {
        let (_, column, rows) = self.blocks.iter().find(|(it, ..)| *it == field)?;
        let letter = char::from(b'A' + *column as u8);
        (*rows > 0).then(|| format!("='{}'!${letter}$2:${letter}${}", self.sheet, rows + 1))
    }
}

/// Writes the codes with their names.
pub(super) fn write(sheet: &mut Worksheet, shared: Shared<'_>, text: &Text) -> Result<Codes, XlsxError> {
    let name = text.workbook_sheet_codes();
    sheet.set_name(&name)?;
    sheet.set_freeze_panes(1, 0)?;
    let mut codes = Codes { sheet: name, blocks: vec![] };
    let wrapped = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let written = Format::new().set_num_format("@").set_align(FormatAlign::Top);
    for (number, (field, head, rows)) in blocks(shared, text).into_iter().enumerate() {
        let column = number as u16 * 2;
        codes.blocks.push((field, column, rows.len()));
        sheet.set_column_width(column, 14)?.set_column_width(column + 1, 44)?;
        sheet.write_string_with_format(0, column, Field::Id.head(text), &head_format())?;
        sheet.write_string_with_format(0, column + 1, head, &head_format())?;
        for (row, (code, name)) in rows.into_iter().enumerate() {
            sheet.write_string_with_format(row as u32 + 1, column, code, &written)?;
            sheet.write_string_with_format(row as u32 + 1, column + 1, name, &wrapped)?;
        }
    }
    Ok(codes)
}

/// What the codes are for, the head of their names, and each code with its name.
type Block = (Field, String, Vec<(String, String)>);

fn blocks(shared: Shared<'_>, text: &Text) -> Vec<Block> {
    let known = shared.known;
    let named = |start: &str, codes: &std::collections::BTreeSet<String>| {
        let mut codes: Vec<&String> = codes.iter().collect();
        codes.sort_by_key(|code| in_order(code));
        let name =
            |code: &String| shared.names.get(&message_id(&format!("{start}-{code}"))).cloned().unwrap_or_default();
        codes.into_iter().map(|code| (code.clone(), name(code))).collect::<Vec<_>>()
    };
    let levels = |scale: &cabildo_domain::Scale| {
        let name = |level: cabildo_domain::Level| shared.names.get(&message_id(&format!("scale-{}-{level}", scale.id)));
        scale.levels().filter_map(name).cloned().collect::<Vec<_>>().join(" · ")
    };
    let scales = known.scales.values().map(|scale| (scale.id.to_string(), levels(scale))).collect();
    vec![
        (Field::Role, text.workbook_codes_roles(), named("role", &known.roles)),
        (Field::Scale, text.workbook_codes_scales(), scales),
        (Field::Principle, text.workbook_codes_principles(), named("principle", &known.principles)),
        (Field::Strategies, text.workbook_codes_strategies(), named("strategy", &known.strategies)),
        (Field::SdgTargets, text.workbook_codes_sdg_targets(), named("sdg-target", &known.sdg_targets)),
        (Field::Topics, text.workbook_codes_topics(), named("topic", &known.topics)),
    ]
}

/// 1.2 before 1.10, and 11.5 before 11.a.
fn in_order(code: &str) -> Vec<(u32, String)> {
    code.split('.').map(|part| (part.parse().unwrap_or(u32::MAX), part.to_owned())).collect()
}
