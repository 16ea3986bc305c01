//! "Did you mean…": what looks most like a name that is not there.

/// Beyond this many candidates nobody would find the suggestion helpful, and looking takes long.
const MOST_CANDIDATES: usize = 300;

/// The candidate with the fewest differing letters, if they are few.
pub(super) fn nearest<'a>(written: &str, candidates: impl Iterator<Item = &'a str> + Clone) -> Option<&'a str> {
    if candidates.clone().nth(MOST_CANDIDATES).is_some() || written.len() > 60 {
        return None;
    }
    let may_differ = 1 + written.chars().count() / 5;
    let lower = written.to_lowercase();
    candidates
        .map(|it| (distance(&lower, &it.to_lowercase()), it))
        .filter(|(distance, _)| *distance <= may_differ)
        .min()
        .map(|(_, it)| it)
}

/// How many letters to add, drop or change (Levenshtein).
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, letter) in a.chars().enumerate() {
        let mut before = i;
        row[0] = i + 1;
        for j in 0..b.len() {
            let changed = before + usize::from(letter != b[j]);
            before = row[j + 1];
            row[j + 1] = changed.min(before + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_fingers_finds_what_was_meant() {
        let roles = ["ALC", "CON", "TIC", "RRHH"];
        assert_eq!(nearest("TIX", roles.into_iter()), Some("TIC"), "one letter is wrong");
        assert_eq!(nearest("rrhh", roles.into_iter()), Some("RRHH"), "only its size is");
        assert_eq!(nearest("KING", roles.into_iter()), None, "nothing like it");
    }
}
