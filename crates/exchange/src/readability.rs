//! How easily Spanish is read: the INFLESZ scale on the formula of Szigriszt-Pazos.
//!
//! 206.835 − 62.3 × syllables ÷ words − words ÷ sentences. Below 40 a text is
//! very difficult, from 55 on it is normal, from 65 easy, from 80 very easy.
//! Syllables are counted by the rules of Spanish spelling; hyphenation would
//! count fewer, because it never leaves one letter alone on a line.
//!
//! Source: I. M. Barrio-Cantalejo and others, "Validación de la Escala INFLESZ",
//! Anales del Sistema Sanitario de Navarra 31 (2008).

use cabildo_domain::{Item, ItemId};

use crate::{keys::message_id, read::ReadInstrument};

/// From here on a text is read by most people without effort.
pub const NORMAL: f64 = 55.0;

/// How easily a Spanish text is read; none without a word.
///
/// ```
/// use cabildo_exchange::readability::readability;
///
/// let plain = readability("¿Hay agua todos los días? Pregunte en tres barrios.").unwrap();
/// let official = readability("Institucionalización de procedimientos administrativos interdepartamentales.").unwrap();
/// assert!(plain > 80.0 && official < 0.0);
/// ```
pub fn readability(text: &str) -> Option<f64> {
    let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).filter(|it| !it.is_empty()).collect();
    if words.is_empty() {
        return None;
    }
    let syllables: usize = words.iter().map(|word| syllables(word)).sum();
    let count = words.len() as f64;
    Some(206.835 - 62.3 * syllables as f64 / count - count / sentences(text) as f64)
}

/// How easily each item of an instrument is read in Spanish: its question, its
/// help and the texts of its levels together. None without Spanish words.
pub fn items(read: &ReadInstrument) -> Option<Vec<(ItemId, f64)>> {
    let words = read.words.get("es")?;
    let figure = |item: &Item| {
        let id = message_id(item.id.as_str());
        let levels = item.worded_levels().into_iter().map(|level| format!("{id}.level-{level}"));
        let keys = [format!("{id}.question"), format!("{id}.help")].into_iter().chain(levels);
        let texts: Vec<&str> = keys.filter_map(|key| words.get(&key).map(String::as_str)).collect();
        // Each text ends a sentence, also where its author wrote no full stop.
        Some((item.id.clone(), readability(&texts.join(".\n"))?))
    };
    Some(read.instrument.items.iter().filter(|item| item.is_read()).filter_map(figure).collect())
}

/// The figure in the middle; none without any.
pub fn median(figures: &[(ItemId, f64)]) -> Option<f64> {
    let mut sorted: Vec<f64> = figures.iter().map(|(_, figure)| *figure).collect();
    sorted.sort_by(f64::total_cmp);
    let middle = sorted.len() / 2;
    match sorted.len() {
        0 => None,
        odd if odd % 2 == 1 => Some(sorted[middle]),
        _ => Some((sorted[middle - 1] + sorted[middle]) / 2.0),
    }
}

/// How many sentences a text has; a semicolon and a colon part them, too.
fn sentences(text: &str) -> usize {
    let parts = text.split(['.', '?', '!', ';', ':', '…']);
    parts.filter(|part| part.chars().any(char::is_alphabetic)).count().max(1)
}

/// How many syllables a Spanish word has.
///
/// A syllable is a vowel, or several that sound together: a weak one (i, u)
/// beside any other makes a diphthong unless its accent sets it apart. A number
/// in digits counts as one for each digit, about as long as it takes to say.
pub fn syllables(word: &str) -> usize {
    let digits = word.chars().filter(char::is_ascii_digit).count();
    let letters: Vec<char> = word.to_lowercase().chars().collect();
    let mut count = 0;
    let mut before: Option<Vowel> = None;
    for at in 0..letters.len() {
        let vowel = vowel(&letters, at);
        if let Some(vowel) = vowel
            && before.is_none_or(|before| parts(before, vowel))
        {
            count += 1;
        }
        // An h between vowels is not heard and parts nothing: prohi-bir, ahu-mar.
        if letters[at] != 'h' {
            before = vowel;
        }
    }
    (count + digits).max(1)
}

/// A vowel, as far as syllables depend on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Vowel {
    /// a, e, o.
    Strong,
    /// i, u, ü without accent, and y at the end.
    Weak(char),
    /// í, ú: weak ones that stand alone beside a strong one.
    Accented(char),
}

fn vowel(letters: &[char], at: usize) -> Option<Vowel> {
    let next = letters.get(at + 1);
    let before = at.checked_sub(1).map(|it| letters[it]);
    match letters[at] {
        'a' | 'e' | 'o' | 'á' | 'é' | 'ó' => Some(Vowel::Strong),
        'í' => Some(Vowel::Accented('i')),
        'ú' => Some(Vowel::Accented('u')),
        // In que, qui, gue and gui the u is not heard.
        'u' if before == Some('q') => None,
        'u' if before == Some('g') && next.is_some_and(|it| matches!(it, 'e' | 'i' | 'é' | 'í')) => None,
        'y' if next.is_none() => Some(Vowel::Weak('i')),
        weak @ ('i' | 'u' | 'ü') => Some(Vowel::Weak(weak)),
        _ => None,
    }
}

/// Whether two vowels beside each other belong to two syllables.
fn parts(before: Vowel, vowel: Vowel) -> bool {
    match (before, vowel) {
        (Vowel::Strong, Vowel::Strong | Vowel::Accented(_)) | (Vowel::Accented(_), Vowel::Strong) => true,
        (Vowel::Strong, Vowel::Weak(_)) | (Vowel::Weak(_), Vowel::Strong) => false,
        // The same one twice is said twice: ti-í-ta; different ones sound together: cuí-da-te.
        (Vowel::Weak(a) | Vowel::Accented(a), Vowel::Weak(b) | Vowel::Accented(b)) => a == b,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_are_counted_as_they_are_heard() {
        let words = [
            ("sol", 1),
            ("agua", 2),
            ("ciudad", 2),
            ("países", 3),
            ("día", 2),
            ("guía", 2),
            ("que", 1),
            ("quién", 1),
            ("pingüino", 3),
            ("guerra", 2),
            ("aéreo", 4),
            ("leer", 2),
            ("zoológico", 5),
            ("cooperar", 4),
            ("río", 2),
            ("vio", 1),
            ("viuda", 2),
            ("cuidado", 3),
            ("estudiáis", 3),
            ("averiguáis", 4),
            ("buey", 1),
            ("rey", 1),
            ("reyes", 2),
            ("muy", 1),
            ("prohibir", 2),
            ("ahora", 3),
            ("búho", 2),
            ("municipio", 4),
            ("evaluación", 4),
            ("baúl", 2),
            ("tiíta", 3),
            ("constitucionalización", 8),
            ("aguerrido", 4),
            ("y", 1),
        ];
        for (word, wanted) in words {
            assert_eq!(syllables(word), wanted, "{word}");
        }
    }

    #[test]
    fn short_words_and_sentences_read_more_easily() {
        let short = readability("El agua llega. La gente la usa.").unwrap();
        let long =
            readability("El agua llega y la gente la usa cuando puede y donde la necesita cada día del año.").unwrap();
        assert!(short > long, "{short} {long}");
        assert_eq!(readability("¿…? 12"), readability("12"), "signs are no words");
        assert_eq!(readability("—"), None, "there is nothing to read");
    }

    #[test]
    fn an_instrument_is_measured_item_by_item() {
        let read = crate::read_instrument(&crate::samples::small(), &crate::samples::known()).unwrap();
        let figures = items(&read).unwrap();
        let ids: Vec<&str> = figures.iter().map(|(id, _)| id.as_str()).collect();
        assert_eq!(ids, ["A-1", "A-2", "B-1", "B-2"], "nobody reads a calculation");
        assert!(figures.iter().all(|(_, figure)| *figure > NORMAL), "{figures:?}");
        let two = [("A".into(), 60.0), ("B".into(), 70.0)];
        assert_eq!((median(&two), median(&two[..1]), median(&[])), (Some(65.0), Some(60.0), None));
    }

    #[test]
    fn the_formula_is_the_published_one() {
        // 10 syllables, 5 words, 1 sentence.
        let expected = 206.835 - 62.3 * 2.0 - 5.0;
        let found = readability("Casa mesa silla libro perro.").unwrap();
        assert!((found - expected).abs() < 1e-9, "{found}");
    }
}
