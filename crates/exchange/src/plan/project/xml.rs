//! Elements, one inside the other.

use std::io;

use quick_xml::{
    Writer,
    events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event},
};

/// What is written so far.
pub(super) struct Xml(Writer<Vec<u8>>);

impl Xml {
    pub(super) fn new() -> Self {
        Self(Writer::new_with_indent(Vec::new(), b' ', 1))
    }

    pub(super) fn bytes(self) -> Vec<u8> {
        self.0.into_inner()
    }

    /// The whole file: the first element, and its namespace.
    pub(super) fn root(
        &mut self,
        name: &str,
        namespace: &str,
        write: impl FnOnce(&mut Self) -> io::Result<()>,
    ) -> io::Result<()> {
        self.0.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), Some("yes"))))?;
        let start = BytesStart::new(name).with_attributes([("xmlns", namespace)]);
        self.around(start, name, write)
    }

    /// An element with others inside.
    pub(super) fn inside(&mut self, name: &str, write: impl FnOnce(&mut Self) -> io::Result<()>) -> io::Result<()> {
        self.around(BytesStart::new(name), name, write)
    }

    fn around(
        &mut self,
        start: BytesStart<'_>,
        name: &str,
        write: impl FnOnce(&mut Self) -> io::Result<()>,
    ) -> io::Result<()> {
        self.0.write_event(Event::Start(start))?;
        write(self)?;
        self.0.write_event(Event::End(BytesEnd::new(name)))
    }

    /// An element that says something; nothing where there is nothing to say.
    pub(super) fn text(&mut self, name: &str, text: &str) -> io::Result<()> {
        if text.is_empty() {
            return Ok(());
        }
        self.0.create_element(name).write_text_content(BytesText::new(text))?;
        Ok(())
    }

    pub(super) fn number(&mut self, name: &str, number: usize) -> io::Result<()> {
        self.text(name, &number.to_string())
    }
}
