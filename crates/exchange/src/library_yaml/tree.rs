//! YAML as a tree whose parts know their line.
//!
//! Parts that are named once and repeated by their name (`&a`, `*a`) can make
//! a small file endless, so everything that is there is counted, repeated or not.

use std::collections::BTreeMap;

use saphyr_parser::{Event, Parser};

use crate::{
    place::{Place, Placed, Written},
    problem::{Fault, Problem},
};

/// The file, in bytes: five times the largest that is known.
const MOST_BYTES: usize = 16 << 20;
/// The parts: three times those of the largest that is known.
const MOST_PARTS: usize = 500_000;
/// All texts together, in bytes, repeated ones counted each time.
const MOST_TEXT: usize = 32 << 20;
/// Lists inside lists.
const DEEPEST: usize = 50;

/// A part of the tree.
#[derive(Debug, Clone)]
pub(super) struct Part {
    place: Place,
    what: What,
}

#[derive(Debug, Clone)]
enum What {
    Text(String),
    List(Vec<Part>),
    Keys(Vec<(String, Part)>),
}

impl Part {
    /// The line it begins in, counted from 1.
    pub(super) fn line(&self) -> usize {
        self.place.line
    }

    /// What stands under a key.
    pub(super) fn part(&self, key: &str) -> Option<&Self> {
        self.keys().find(|(name, _)| *name == key).map(|(_, part)| part)
    }

    /// The text under a key; none where it is empty or no text.
    pub(super) fn text(&self, key: &str) -> Option<Written> {
        self.part(key)?.said()
    }

    /// The text itself; `null` is none.
    pub(super) fn said(&self) -> Option<Written> {
        match &self.what {
            What::Text(text) if !text.trim().is_empty() => {
                Some(Placed::new(text.trim().to_owned(), self.place.clone()))
            }
            What::Text(_) | What::List(_) | What::Keys(_) => None,
        }
    }

    /// The parts of a list.
    pub(super) fn items(&self) -> &[Self] {
        match &self.what {
            What::List(items) => items,
            What::Text(_) | What::Keys(_) => &[],
        }
    }

    /// The parts under keys.
    pub(super) fn keys(&self) -> impl Iterator<Item = (&str, &Self)> {
        let keys = match &self.what {
            What::Keys(keys) => keys.as_slice(),
            What::Text(_) | What::List(_) => &[],
        };
        keys.iter().map(|(key, part)| (key.as_str(), part))
    }

    /// How many parts and bytes of text it has.
    fn size(&self) -> (usize, usize) {
        let add = |sum: (usize, usize), part: &Self| {
            let size = part.size();
            (sum.0 + size.0, sum.1 + size.1)
        };
        match &self.what {
            What::Text(text) => (1, text.len()),
            What::List(items) => items.iter().fold((1, 0), add),
            What::Keys(keys) => keys.iter().map(|(_, part)| part).fold((1 + keys.len(), 0), add),
        }
    }
}

/// Reads the first document of a text.
pub(super) fn read(text: &str, place: &Place) -> Result<Part, Vec<Problem>> {
    if text.len() > MOST_BYTES {
        return Err(vec![Problem::new(place, Fault::TooLarge { most: (MOST_BYTES >> 20) as u32 })]);
    }
    let mut growing = Growing { open: vec![], named: BTreeMap::new(), parts: 0, text: 0, root: None };
    for event in Parser::new_from_str(text) {
        let (event, span) = event.map_err(|error| {
            let fault = Fault::CannotRead { why: error.info().to_owned() };
            vec![Problem::new(&place.at_line(error.marker().line()), fault)]
        })?;
        let here = place.at_line(span.start.line());
        growing.take(event, &here).map_err(|fault| vec![Problem::new(&here, fault)])?;
        if growing.root.is_some() {
            break;
        }
    }
    growing.root.ok_or_else(|| vec![Problem::new(place, Fault::UnknownFile)])
}

/// A tree that is being read.
struct Growing {
    /// The parts that have begun, the outermost first, with their name and the key that waits for its part.
    open: Vec<(Part, usize, Option<String>)>,
    named: BTreeMap<usize, Part>,
    parts: usize,
    text: usize,
    root: Option<Part>,
}

impl Growing {
    fn take(&mut self, event: Event<'_>, here: &Place) -> Result<(), Fault> {
        match event {
            Event::Scalar(text, style, name, _) => {
                let is_nothing = style == saphyr_parser::ScalarStyle::Plain && matches!(&*text, "null" | "~");
                let text = if is_nothing { String::new() } else { text.into_owned() };
                self.put(Part { place: here.clone(), what: What::Text(text) }, name)
            }
            Event::SequenceStart(name, _) => self.begin(here, What::List(vec![]), name),
            Event::MappingStart(name, _) => self.begin(here, What::Keys(vec![]), name),
            Event::SequenceEnd | Event::MappingEnd => match self.open.pop() {
                Some((part, name, _)) => self.put_counted(part, name),
                None => Ok(()),
            },
            Event::Alias(name) => match self.named.get(&name).cloned() {
                Some(part) => self.put(part, 0),
                // A part that repeats itself inside itself.
                None => Err(Fault::TooDeep),
            },
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentStart(_) | Event::DocumentEnd => {
                Ok(())
            }
        }
    }

    fn begin(&mut self, here: &Place, what: What, name: usize) -> Result<(), Fault> {
        if self.open.len() == DEEPEST {
            return Err(Fault::TooDeep);
        }
        self.count(1, 0)?;
        self.open.push((Part { place: here.clone(), what }, name, None));
        Ok(())
    }

    fn put(&mut self, part: Part, name: usize) -> Result<(), Fault> {
        let (parts, text) = part.size();
        self.count(parts, text)?;
        self.put_counted(part, name)
    }

    fn put_counted(&mut self, part: Part, name: usize) -> Result<(), Fault> {
        if name > 0 {
            let (parts, text) = part.size();
            self.count(parts, text)?;
            self.named.insert(name, part.clone());
        }
        let Some((around, _, key)) = self.open.last_mut() else {
            self.root = Some(part);
            return Ok(());
        };
        match (&mut around.what, key.take(), part.what) {
            (What::List(items), _, what) => items.push(Part { place: part.place, what }),
            (What::Keys(keys), Some(name), what) => keys.push((name, Part { place: part.place, what })),
            (What::Keys(_), None, What::Text(text)) => *key = Some(text),
            // A list or block as a key: nothing reads it, but its part must go somewhere.
            (What::Keys(_), None, What::List(_) | What::Keys(_)) => *key = Some(String::new()),
            (What::Text(_), _, _) => {}
        }
        Ok(())
    }

    fn count(&mut self, parts: usize, text: usize) -> Result<(), Fault> {
        self.parts += parts;
        self.text += text;
        if self.parts > MOST_PARTS || self.text > MOST_TEXT {
            return Err(Fault::TooLarge { most: (MOST_BYTES >> 20) as u32 });
        }
        Ok(())
    }
}
