//! What parts may be called.

use cabildo_exchange::package::{LogoFile, PartName};
use proptest::prelude::*;

#[test]
fn names_are_read_as_they_are_written() {
    let id = uuid::Uuid::from_u128(7);
    let names = [
        PartName::Revisions,
        PartName::Invitation,
        PartName::Content,
        PartName::structure("municipal-maturity", 12),
        PartName::words("x.Y_z-1", 1, "pt-BR"),
        PartName::Evidence("0f".repeat(32)),
        PartName::Logo { id, file: LogoFile::Picture },
        PartName::Logo { id, file: LogoFile::Original },
    ];
    for name in names {
        assert_eq!(name.to_string().parse::<PartName>().as_ref(), Ok(&name), "{name}");
    }
}

proptest! {
    #[test]
    fn no_name_leads_out_of_a_folder(name in "(instruments|evidence|logos|x)?/?[\\PC./\\\\]{0,40}(/1/es.ftl)?") {
        if let Ok(read) = name.parse::<PartName>() {
            assert_eq!(read.to_string(), name, "one way of writing it");
            assert!(name.is_ascii() && !name.contains(['\\', ':', '\0']) && !name.starts_with('/'));
            assert!(name.split('/').all(|it| !it.is_empty() && it != "." && it != ".." && !it.ends_with('.')));
        }
    }
}
