//! Many reports at once, on every core of the computer.

use std::{
    sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};

use crate::{Rendered, document::Document, render};

/// Writes many reports as files, in the order in which they are given.
///
/// Each gives the same bytes as [`crate::render`] gives alone; together they
/// take less time, as every core works.
pub fn render_many(documents: &[Document]) -> Vec<Rendered> {
    let workers = thread::available_parallelism().map_or(1, usize::from).min(documents.len());
    let next = AtomicUsize::new(0);
    let made: Mutex<Vec<(usize, Rendered)>> = Mutex::new(Vec::with_capacity(documents.len()));
    thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                while let Some((place, document)) = take(&next, documents) {
                    let rendered = render(document);
                    made.lock().unwrap_or_else(std::sync::PoisonError::into_inner).push((place, rendered));
                }
            });
        }
    });
    let mut made = made.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    made.sort_by_key(|(place, _)| *place);
    made.into_iter().map(|(_, rendered)| rendered).collect()
}

/// The next document nobody has taken yet.
fn take<'a>(next: &AtomicUsize, documents: &'a [Document]) -> Option<(usize, &'a Document)> {
    let place = next.fetch_add(1, Ordering::Relaxed);
    documents.get(place).map(|document| (place, document))
}
