//! What an author has to mend, in words: where, what is wrong, and what to write instead.

use cabildo_domain::expression::ExpressionError;
use cabildo_exchange::{Fault, Field, Place, Problem, Shape, Thing, in_words};
use cabildo_text::{Language, Text};
use serde::Serialize;
use ts_rs::TS;

/// The functions that conditions can call.
const FUNCTIONS: &str = "not, if, selected, count-selected, coalesce, round, true, false";

/// A problem as its author reads it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ProblemView {
    /// File and line; in a workbook sheet, row and column.
    pub place: String,
    /// What is wrong.
    pub wrong: String,
    /// What to write instead.
    pub instead: String,
}

/// A problem in words.
pub fn said(problem: &Problem, text: &Text) -> ProblemView {
    let saying = Saying { place: &problem.place, text };
    let (wrong, instead) = saying.fault(&problem.fault);
    ProblemView { place: place(&problem.place, text), wrong, instead }
}

/// Where something stands, in words.
pub fn place(place: &Place, text: &Text) -> String {
    let (file, line) = (&*place.file, place.line);
    match (&place.sheet, place.letters()) {
        (None, _) => text.problems_place_line(file, line),
        (Some(sheet), None) => text.problems_place_row(file, line, &**sheet),
        (Some(sheet), Some(column)) => text.problems_place_cell(column, file, line, &**sheet),
    }
}

/// Saying what is wrong at a place.
struct Saying<'a> {
    place: &'a Place,
    text: &'a Text,
}

impl Saying<'_> {
    /// Our own workbooks speak the language of their author; all other formats have keys.
    fn is_own_workbook(&self) -> bool {
        // The sheets of an XLSForm; ours begin with a capital, such as "Choices".
        let forms = ["survey", "choices", "settings"];
        self.place.sheet.as_ref().is_some_and(|sheet| !forms.contains(&&**sheet))
    }

    /// What the author calls an entry.
    fn field(&self, field: Field) -> String {
        if self.is_own_workbook() { field.head(self.text) } else { field.key().to_owned() }
    }

    /// What the author calls a word that may stand in an entry.
    fn word(&self, field: Field, word: &str) -> String {
        if self.is_own_workbook() { in_words(field, word, self.text) } else { word.to_owned() }
    }

    /// What is wrong, and what to write instead.
    fn fault(&self, fault: &Fault) -> (String, String) {
        let text = self.text;
        match fault {
            Fault::UnknownFile => (text.problems_unknown_file(), text.problems_unknown_file_instead()),
            Fault::NotText => (text.problems_not_text(), text.problems_not_text_instead()),
            Fault::NotAWorkbook => (text.problems_not_a_workbook(), text.problems_not_a_workbook_instead()),
            Fault::Password => (text.problems_password(), text.problems_password_instead()),
            Fault::TooLarge { most } => (text.problems_too_large(*most), text.problems_too_large_instead()),
            Fault::TooManyRows { most } => (text.problems_too_many_rows(*most), text.problems_too_many_rows_instead()),
            Fault::TooManyColumns { most } => {
                (text.problems_too_many_columns(*most), text.problems_too_many_columns_instead())
            }
            Fault::TooDeep => (text.problems_too_deep(), text.problems_too_deep_instead()),
            Fault::CannotRead { why } => (text.problems_cannot_read(why), text.problems_cannot_read_instead()),
            Fault::WordsLine { why } => (text.problems_words_line(why), text.problems_words_line_instead()),
            Fault::NoSheet { sheet } => (text.problems_no_sheet(sheet), text.problems_no_sheet_instead()),
            Fault::NoColumn { column } => (text.problems_no_column(column), text.problems_no_column_instead()),
            Fault::FormulaWithoutValue => {
                (text.problems_formula_without_value(), text.problems_formula_without_value_instead())
            }
            Fault::BrokenCell { shows } => (text.problems_broken_cell(shows), text.problems_broken_cell_instead()),
            Fault::UnknownKey { key } => (text.problems_unknown_key(key), text.problems_unknown_key_instead()),
            Fault::WrongShape { field, wanted } => (text.problems_shape(self.field(*field)), self.shape(*wanted)),
            Fault::Missing { field } => (text.problems_missing(self.field(*field)), text.problems_missing_instead()),
            Fault::NotInRange { field, written, least, most } => (
                text.problems_not_in_range(self.field(*field), written),
                text.problems_not_in_range_instead(*least, *most),
            ),
            Fault::NotOneOf { field, written, allowed } => {
                let words: Vec<String> = allowed.iter().map(|word| self.word(*field, word)).collect();
                let instead = text.problems_not_one_of_instead(text.list_or(&words));
                (text.problems_not_in_range(self.field(*field), written), instead)
            }
            Fault::NotAnId { written } => (text.problems_not_an_id(written), text.problems_not_an_id_instead()),
            Fault::NotAChoiceId { written } => {
                (text.problems_not_an_id(written), text.problems_not_a_choice_id_instead())
            }
            Fault::ReservedId { id } => (text.problems_reserved_id(id), text.problems_reserved_id_instead()),
            Fault::Twice { id, first } => (text.problems_twice(place(first, text), id), text.problems_twice_instead()),
            Fault::SameKey { id, other } => (text.problems_same_key(id, other), text.problems_same_key_instead()),
            Fault::Unknown { thing, id, near } => (self.unknown(*thing, id), self.known(*thing, near.as_deref())),
            Fault::NoItems => (text.problems_no_items(), text.problems_no_items_instead()),
            Fault::EmptyForm => (text.problems_empty_form(), text.problems_empty_form_instead()),
            Fault::EmptyList => (text.problems_empty_list(), text.problems_empty_list_instead()),
            Fault::ScaleTaken { id } => (text.problems_scale_taken(id), text.problems_scale_taken_instead()),
            Fault::OneLevel => (text.problems_one_level(), text.problems_one_level_instead()),
            Fault::LevelsNotInARow => {
                (text.problems_levels_not_in_a_row(), text.problems_levels_not_in_a_row_instead())
            }
            Fault::OtherScale { scale, common } => {
                (text.problems_other_scale(common, scale), text.problems_other_scale_instead())
            }
            Fault::NotForKind { field, kind } => {
                let kind = self.word(Field::Kind, kind);
                (text.problems_not_for_kind(self.field(*field), kind), text.problems_not_for_kind_instead())
            }
            Fault::Expression { error } => self.expression(error),
            Fault::BareName { name } => {
                let (item, quoted) = (format!("${{{name}}}"), format!("'{name}'"));
                (text.problems_bare_name(name), text.problems_bare_name_instead(item, quoted))
            }
            Fault::NoProperty { name, list } => {
                (text.problems_no_property(list, name), text.problems_no_property_instead())
            }
            Fault::Circle { items } => (text.problems_circle(items.join(" → ")), text.problems_circle_instead()),
            Fault::TooManySteps => (text.problems_too_many_steps(), text.problems_too_many_steps_instead()),
            Fault::Weeks { written } => (text.problems_weeks(written), text.problems_weeks_instead()),
            Fault::NoLevels { item } => (text.problems_no_levels(item), text.problems_no_levels_instead()),
            Fault::NotANeed { written } => {
                let consensus = if self.is_own_workbook() {
                    text.workbook_consensus_closed()
                } else {
                    "consensus closed".to_owned()
                };
                (text.problems_not_a_need(written), text.problems_not_a_need_instead(consensus, "LID-1 >= 2"))
            }
            Fault::NeedOutsideScale { item, lowest, highest } => {
                let instead = text.problems_not_in_range_instead(*lowest, *highest);
                (text.problems_need_outside_scale(item), instead)
            }
            Fault::NeverBegins { id } => (text.problems_never_begins(id), text.problems_never_begins_instead()),
            Fault::NoLanguage => (text.problems_no_language(), text.problems_no_language_instead()),
            Fault::UnknownLanguage { code } => {
                let codes = Language::ALL.map(Language::code).join(", ");
                (text.problems_unknown_language(code), text.problems_unknown_language_instead(codes))
            }
            Fault::NoWords { key, language } => {
                (text.problems_no_words(key, language), text.problems_no_words_instead())
            }
            Fault::SurplusWords { key } => (text.problems_surplus_words(key), text.problems_surplus_words_instead()),
            Fault::Braces => (text.problems_braces(), text.problems_braces_instead()),
            Fault::CannotDo { what } => (text.problems_cannot_do(what), text.problems_cannot_do_instead()),
            Fault::LeftOut { what } => (text.problems_left_out(what), text.problems_left_out_instead()),
            Fault::Flattened { what } => (text.problems_flattened(what), text.problems_flattened_instead()),
        }
    }

    fn shape(&self, wanted: Shape) -> String {
        match wanted {
            Shape::Text => self.text.problems_shape_text_instead(),
            Shape::Number => self.text.problems_shape_number_instead(),
            Shape::Truth => self.text.problems_shape_truth_instead(),
            Shape::List => self.text.problems_shape_list_instead(),
            Shape::Table => self.text.problems_shape_table_instead(),
        }
    }

    fn unknown(&self, thing: Thing, id: &str) -> String {
        match thing {
            Thing::Dimension => self.text.problems_no_dimension(id),
            Thing::Item => self.text.problems_no_item(id),
            Thing::List => self.text.problems_no_list(id),
            Thing::Scale => self.text.problems_no_scale(id),
            Thing::Role => self.text.problems_no_role(id),
            Thing::Principle => self.text.problems_no_principle(id),
            Thing::Strategy => self.text.problems_no_strategy(id),
            Thing::SdgTarget => self.text.problems_no_sdg_target(id),
            Thing::Topic => self.text.problems_no_topic(id),
        }
    }

    /// What could have been meant, or where the codes are.
    fn known(&self, thing: Thing, near: Option<&str>) -> String {
        if let Some(near) = near {
            return self.text.problems_near_instead(near);
        }
        match thing {
            Thing::Dimension | Thing::Item | Thing::List => self.text.problems_own_code_instead(),
            Thing::Scale | Thing::Role | Thing::Principle | Thing::Strategy | Thing::SdgTarget | Thing::Topic => {
                self.text.problems_shared_code_instead(self.text.workbook_sheet_codes())
            }
        }
    }

    fn expression(&self, error: &ExpressionError) -> (String, String) {
        let text = self.text;
        let example = || text.problems_expression_instead("${LID-1} >= 3 and ${LID-2} = 'agua'");
        match error {
            ExpressionError::Unexpected { what } => (text.problems_expression_unexpected(what), example()),
            ExpressionError::Ends => (text.problems_expression_ends(), example()),
            ExpressionError::TooLarge => (text.problems_expression_too_large(), example()),
            ExpressionError::NoSuchFunction { name } => {
                (text.problems_no_such_function(name), text.problems_no_such_function_instead(FUNCTIONS))
            }
            ExpressionError::Arguments { name, wanted } => {
                (text.problems_wrong_arguments(*name), text.problems_wrong_arguments_instead(*wanted))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell() -> Place {
        Place::file("mio.xlsx").sheet("Preguntas", 3).at_line(7).at_column(2)
    }

    #[test]
    fn a_workbook_is_spoken_of_in_the_words_of_its_author() {
        let fault = Fault::NotOneOf { field: Field::Kind, written: "mapa".to_owned(), allowed: &["level", "date"] };
        let view = said(&Problem { place: cell(), fault: fault.clone() }, &Text::new(Language::Es));
        assert_eq!(view.place, "mio.xlsx, hoja «Preguntas», fila 7, columna C");
        assert_eq!(view.wrong, "«mapa» no vale para «tipo de respuesta».");
        assert_eq!(view.instead, "Escriba nivel o fecha.");
        let view = said(&Problem { place: Place::file("instrument.toml"), fault }, &Text::new(Language::En));
        assert_eq!(view.place, "instrument.toml, line 1");
        assert_eq!(view.instead, "Write level or date.", "a file of text has keys");
    }

    #[test]
    fn what_was_meant_is_offered_where_it_can_be_guessed() {
        let told = |near: Option<&str>| {
            let near = near.map(str::to_owned);
            let fault = Fault::Unknown { thing: Thing::Role, id: "TIX".to_owned(), near };
            said(&Problem { place: cell(), fault }, &Text::new(Language::Es)).instead
        };
        assert_eq!(told(Some("TIC")), "¿Quiso escribir «TIC»?");
        assert_eq!(told(None), "Use uno de los códigos de la hoja «Códigos» de la plantilla.");
    }

    #[test]
    fn a_condition_without_quotes_shows_both_ways_out() {
        let fault = Fault::BareName { name: "agua".to_owned() };
        let view = said(&Problem { place: cell(), fault }, &Text::new(Language::Es));
        assert_eq!(view.instead, "Si es una opción, escriba 'agua'; si es una pregunta, ${agua}.");
    }
}
