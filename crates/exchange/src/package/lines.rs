//! A part of lines, each one JSON.

use std::{
    io::{BufRead as _, BufReader, Read},
    marker::PhantomData,
};

use serde::de::DeserializeOwned;

use super::{PackageProblem, PartName, limits::MOST_LINE, read::problem_of};

/// Reads one line after the other; after a problem nothing more comes.
pub struct Lines<T, R> {
    reader: BufReader<R>,
    part: PartName,
    line: usize,
    buffer: Vec<u8>,
    is_over: bool,
    what: PhantomData<T>,
}

impl<T: DeserializeOwned, R: Read> Lines<T, R> {
    pub(super) fn new(reader: R, part: &PartName) -> Self {
        let reader = BufReader::with_capacity(64 << 10, reader);
        Self { reader, part: part.clone(), line: 0, buffer: Vec::new(), is_over: false, what: PhantomData }
    }

    fn read(&mut self) -> Result<Option<T>, PackageProblem> {
        self.buffer.clear();
        let mut line = (&mut self.reader).take(MOST_LINE as u64 + 1);
        line.read_until(b'\n', &mut self.buffer).map_err(|error| problem_of(&self.part, error))?;
        if self.buffer.is_empty() {
            return Ok(None);
        }
        self.line += 1;
        if self.buffer.len() > MOST_LINE {
            return Err(PackageProblem::TooLarge { part: self.part.to_string() });
        }
        let read = serde_json::from_slice(&self.buffer);
        read.map(Some).map_err(|_| PackageProblem::NotUnderstood { part: self.part.to_string(), line: self.line })
    }
}

impl<T: DeserializeOwned, R: Read> Iterator for Lines<T, R> {
    type Item = Result<T, PackageProblem>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.is_over {
            return None;
        }
        let read = self.read().transpose();
        self.is_over = !matches!(read, Some(Ok(_)));
        read
    }
}
