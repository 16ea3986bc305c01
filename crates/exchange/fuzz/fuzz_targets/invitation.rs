//! Any text as an invitation; what is read, written and read again is the same.
#![no_main]

use cabildo_exchange::package::Invitation;

libfuzzer_sys::fuzz_target!(|text: &str| {
    if let Ok(invitation) = text.parse::<Invitation>()
        && let Ok(again) = invitation.to_text()
    {
        assert!(again.parse::<Invitation>().is_ok());
    }
});
