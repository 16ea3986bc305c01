//! The sheet of instructions: how to fill the others in, and what goes into each column.

use cabildo_text::Text;
use rust_xlsxwriter::{Format, FormatAlign, Worksheet, XlsxError};

use super::sheet::head_format;
use crate::{
    field::Field,
    workbook::{Part, columns::numbered_head},
};

/// Writes the instructions.
pub(super) fn write(sheet: &mut Worksheet, text: &Text) -> Result<(), XlsxError> {
    sheet.set_name(text.workbook_sheet_help())?;
    sheet.set_column_width(0, 18)?.set_column_width(1, 34)?.set_column_width(2, 90)?;
    let title = Format::new().set_bold().set_font_size(16);
    let plain = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    sheet.write_string_with_format(0, 0, text.workbook_help_title(), &title)?;
    let mut row = 2;
    for line in lines(text) {
        sheet.merge_range(row, 0, row, 2, &line, &plain)?;
        // A merged cell does not grow with its text.
        sheet.set_row_height(row, 16.0 * (1 + line.chars().count() / 125) as f64)?;
        row += 1;
    }
    sheet.write_string_with_format(
        row + 1,
        0,
        text.workbook_help_columns(),
        &Format::new().set_bold().set_font_size(13),
    )?;
    row += 2;
    let heads = [text.workbook_head_sheet(), text.workbook_head_column(), text.workbook_head_meaning()];
    for (at, head) in heads.into_iter().enumerate() {
        sheet.write_string_with_format(row, at as u16, head, &head_format())?;
    }
    for (part, field) in Part::ALL.into_iter().flat_map(|part| part.fields().iter().map(move |field| (part, *field))) {
        row += 1;
        sheet.write_string_with_format(row, 0, part.name(text), &plain)?;
        sheet.write_string_with_format(row, 1, shown(field, text), &plain)?;
        sheet.write_string_with_format(row, 2, about(field, text), &plain)?;
    }
    Ok(())
}

fn lines(text: &Text) -> [String; 7] {
    [
        text.workbook_help_example(),
        text.workbook_help_rows(),
        text.workbook_help_codes(),
        text.workbook_help_languages(),
        text.workbook_help_version(),
        text.workbook_help_conditions("${LID-1} >= 3"),
        text.workbook_help_check(),
    ]
}

/// The head of a column; of levels and hints the first stands for all.
fn shown(field: Field, text: &Text) -> String {
    if matches!(field, Field::LevelText | Field::EvidenceText) {
        return format!("{}, 2, 3…", numbered_head(field, 1u8, text));
    }
    field.head(text)
}

/// What somebody writes into an entry; nothing for those that no workbook has.
pub(super) fn about(field: Field, text: &Text) -> String {
    match field {
        Field::Id => text.workbook_about_id(),
        Field::Version => text.workbook_about_version(),
        Field::Purpose => text.workbook_about_purpose(),
        Field::RepeatsPer => text.workbook_about_repeats_per(),
        Field::LevelTexts => text.workbook_about_level_texts(),
        Field::Scale => text.workbook_about_scale(),
        Field::Level => text.workbook_about_level(),
        Field::ByDimension => text.workbook_about_by_dimension(),
        Field::Items => text.workbook_about_items(),
        Field::Principle => text.workbook_about_principle(),
        Field::Dimension => text.workbook_about_dimension(),
        Field::Kind => text.workbook_about_kind(),
        Field::Reversed => text.workbook_about_reversed(),
        Field::List => text.workbook_about_list(),
        Field::Choice => text.workbook_about_choice(),
        Field::Property => text.workbook_about_property(),
        Field::Filter => text.workbook_about_filter(),
        Field::Decimal => text.workbook_about_decimal(),
        Field::Calculation => text.workbook_about_calculation(),
        Field::Weight => text.workbook_about_weight(),
        Field::Required => text.workbook_about_required(),
        Field::Relevant => text.workbook_about_relevant(),
        Field::Constraint => text.workbook_about_constraint(),
        Field::Shared => text.workbook_about_shared(),
        Field::Strategies => text.workbook_about_strategies(),
        Field::SdgTargets => text.workbook_about_sdg_targets(),
        Field::Topics => text.workbook_about_topics(),
        Field::Item => text.workbook_about_item(),
        Field::Reaches => text.workbook_about_reaches(),
        Field::ReachesOwnProposal => text.workbook_about_reaches_own_proposal(),
        Field::WeeksLeast => text.workbook_about_weeks_least(),
        Field::WeeksMost => text.workbook_about_weeks_most(),
        Field::Cost => text.workbook_about_cost(),
        Field::Role => text.workbook_about_role(),
        Field::Needs => text.workbook_about_needs(),
        Field::Recommendation => text.workbook_about_action(),
        Field::Title => text.workbook_about_title(),
        Field::Short => text.workbook_about_short(),
        Field::About => text.workbook_about_about(),
        Field::Source => text.workbook_about_source(),
        Field::Name => text.workbook_about_name(),
        Field::Question => text.workbook_about_question(),
        Field::Help => text.workbook_about_help(),
        Field::Rule => text.workbook_about_rule(),
        Field::LevelText => text.workbook_about_level_text(),
        Field::EvidenceText => text.workbook_about_evidence_text(),
        Field::Product => text.workbook_about_product(),
        Field::Indicator => text.workbook_about_indicator(),
        Field::FirstStep => text.workbook_about_first_step(),
        Field::Lowest
        | Field::Highest
        | Field::Forms
        | Field::Choices
        | Field::Evidence
        | Field::Weeks
        | Field::OwnScale
        | Field::ChoiceList => String::new(),
    }
}
