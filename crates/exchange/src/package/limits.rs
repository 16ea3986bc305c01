//! What a package may hold at most. A reader stops at these by what it really
//! reads, whatever a package says; a writer keeps to them, so that nothing is
//! written that could not be read.

/// Parts. Forty respondents with thirty files each on forty-six items stay below; each costs
/// a reader about a kilobyte before anything is known of it.
pub const MOST_PARTS: usize = 100_000;
/// The list at the end of the zip, in bytes: the names and places of [`MOST_PARTS`].
pub const MOST_DIRECTORY: u64 = 24 << 20;
/// `manifest.json`, in bytes: [`MOST_PARTS`] parts of evidence with their hashes.
pub const MOST_MANIFEST: u64 = 24 << 20;
/// `manifest.json.minisig`, in bytes: four lines.
pub const MOST_SIGNATURE: u64 = 4 << 10;
/// The rows, in bytes: a council with years of history many times over. A reader holds them in memory, where they take
/// ten times as much.
pub const MOST_REVISIONS: u64 = 128 << 20;
/// One line of them, in bytes: a comment of 10,000 letters many times over; it is held in memory.
pub const MOST_LINE: usize = 4 << 20;
/// One file of an instrument, in bytes; they are held in memory.
pub const MOST_INSTRUMENT_FILE: u64 = 8 << 20;
/// One file of evidence, in bytes: what may be attached.
pub const MOST_EVIDENCE: u64 = 64 << 20;
/// One picture of a logo, in bytes.
pub const MOST_LOGO: u64 = 64 << 20;
/// An invitation, in bytes.
pub const MOST_INVITATION: u64 = 64 << 10;
/// Everything together, unpacked, in bytes: four times what the largest council we know of keeps.
pub const MOST_TOGETHER: u64 = 8 << 30;
/// How many times smaller a package may be than what it unpacks to. Rows of ours are ten times
/// smaller packed; a thousand times is what only nonsense reaches.
pub const MOST_RATIO: u64 = 100;
/// Below this a package may be as small as it likes, in bytes.
pub const MOST_SMALL: u64 = 1 << 20;
/// A name of a part, in bytes; the longest of ours has half of it.
pub const MOST_NAME: usize = 200;
/// Words to be shown, in characters: the name of a council, of a computer, of an assessment.
pub const MOST_WORDS: usize = 500;
/// An invitation as text, in characters: what a square code of a hand's width on paper holds.
pub const MOST_CODE: usize = 1_000;
/// How much work a passphrase may ask for: 2^17 rounds, 128 MB of memory and about half a second.
/// Each more would double both, and a hostile package could ask for hours.
pub const MOST_EFFORT: u8 = 17;
/// How deep JSON may lie in JSON.
pub const DEEPEST: usize = 128;
