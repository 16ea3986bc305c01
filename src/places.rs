//! Where the data file lies if nobody names one.

use std::path::{Path, PathBuf};

use cabildo_exchange::hashed::hexadecimal;
use sha2::{Digest, Sha256};

/// The file that makes a program portable by lying beside it. What is in it does not matter; it says what it is for.
pub const PORTABLE: &str = "portable.txt";

/// The folder of a portable program's data, beside the program.
const BESIDE: &str = "datos";

/// The folder in a person's own data folder.
const OWN: &str = "cabildo";

/// The data file itself.
const FILE: &str = "cabildo.db";

/// The data file of a program that was started without naming one: on the stick if the program is portable, else in the
/// person's own data folder.
///
/// ```
/// use std::path::Path;
/// use cabildo::places::data_file;
///
/// let own = Path::new("/home/ana/.local/share");
/// assert_eq!(data_file(None, own), own.join("cabildo/cabildo.db"));
/// assert_eq!(data_file(Some(Path::new("/media/usb/cabildo")), own), Path::new("/media/usb/cabildo/datos/cabildo.db"));
/// ```
pub fn data_file(portable: Option<&Path>, own: &Path) -> PathBuf {
    match portable {
        Some(folder) => folder.join(BESIDE).join(FILE),
        None => own.join(OWN).join(FILE),
    }
}

/// The folder of a program, if [`PORTABLE`] lies in it.
pub fn portable(program: &Path) -> Option<&Path> {
    program.parent().filter(|folder| folder.join(PORTABLE).is_file())
}

/// The name under which a program is alone: a second one of the same name brings the first to the front. What is
/// installed and what lies on a stick, or on two sticks, has data of its own and does not know of the others.
pub fn alone_as(identifier: &str, portable: Option<&Path>) -> String {
    match portable {
        Some(folder) => {
            // Names on a bus take letters and digits only, and begin with a letter.
            format!("{identifier}.p{}", short_name(folder))
        }
        None => identifier.to_owned(),
    }
}

/// A name for a place in sixteen letters and digits: another for another place.
pub fn short_name(place: &Path) -> String {
    hexadecimal(&Sha256::digest(place.as_os_str().as_encoded_bytes())[..8])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_is_portable_where_its_file_lies_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let program = folder.path().join("cabildo-desktop");
        assert_eq!(portable(&program), None, "it was installed");
        std::fs::create_dir(folder.path().join(PORTABLE)).unwrap();
        assert_eq!(portable(&program), None, "a folder of that name says nothing");
        std::fs::remove_dir(folder.path().join(PORTABLE)).unwrap();
        std::fs::write(folder.path().join(PORTABLE), "").unwrap();
        assert_eq!(portable(&program), Some(folder.path()));
    }

    #[test]
    fn two_sticks_do_not_know_of_each_other() {
        let names = [None, Some("/media/ana/A"), Some("/media/ana/B")];
        let [installed, a, b] = names.map(|folder| alone_as("org.cabildo.desktop", folder.map(Path::new)));
        assert_eq!(installed, "org.cabildo.desktop");
        assert_ne!(a, b);
        assert_eq!(a, alone_as("org.cabildo.desktop", Some(Path::new("/media/ana/A"))));
        let last = a.rsplit('.').next().unwrap();
        assert!(last.starts_with('p') && last.chars().all(|it| it.is_ascii_alphanumeric()), "{a}");
    }
}
