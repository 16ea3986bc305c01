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

/// The folder, beside a program or a data file, where programs are kept, each in a folder of its own.
pub(crate) const VERSIONS: &str = "versions";

/// The folder of a portable program: [`PORTABLE`] lies in it. A program that is kept in the folder `versions` there
/// belongs to it, and has the same data: whoever goes back to it finds what was typed.
pub fn portable(program: &Path) -> Option<&Path> {
    let own = program.parent()?;
    let keepers = own.ancestors().filter(|it| it.file_name().is_some_and(|name| name == VERSIONS));
    let mut folders = keepers.filter_map(Path::parent).chain([own]);
    folders.find(|folder| folder.join(PORTABLE).is_file())
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
    fn a_program_that_is_kept_belongs_to_the_one_it_is_kept_beside() {
        let stick = tempfile::tempdir().unwrap();
        let at = |place: &str| stick.path().join(place);
        for folder in ["versions/0.1.0", "versions/0.2.0/cabildo-0.2.0-linux-portable", "otro"] {
            std::fs::create_dir_all(at(folder)).unwrap();
        }
        assert_eq!(portable(&at("versions/0.1.0/cabildo-desktop")), None, "beside an installed program's data");
        std::fs::write(at(PORTABLE), "").unwrap();
        std::fs::write(at("versions/0.2.0/cabildo-0.2.0-linux-portable").join(PORTABLE), "").unwrap();
        for kept in ["versions/0.1.0/cabildo-desktop", "versions/0.2.0/cabildo-0.2.0-linux-portable/cabildo-desktop"] {
            assert_eq!(portable(&at(kept)), Some(stick.path()), "{kept}: the data is that of the stick");
        }
        assert_eq!(portable(&at("otro/cabildo-desktop")), None, "any other folder does not");
    }

    #[test]
    fn a_portable_program_in_a_folder_that_happens_to_be_called_so_has_its_own_data() {
        let stick = tempfile::tempdir().unwrap();
        let own = stick.path().join("versions/cabildo");
        std::fs::create_dir_all(&own).unwrap();
        std::fs::write(own.join(PORTABLE), "").unwrap();
        assert_eq!(portable(&own.join("cabildo-desktop")), Some(own.as_path()));
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
