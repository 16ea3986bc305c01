//! How the tables of what can be asked for become functions, lists of names, and TypeScript.

use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

use crate::{App, error::Error, failure::Failure};

/// The rows of a table of commands.
macro_rules! rows {
    ($($($doc:literal)* $name:ident($args:ty) -> $answer:ty;)*) => {
        vec![$((
            stringify!($name),
            concat!($($doc, "\n"),*),
            <$args as TS>::name(&ts_rs::Config::from_env()),
            <$answer as TS>::name(&ts_rs::Config::from_env()),
        )),*]
    };
}

macro_rules! commands {
    ($($(#[doc = $doc:literal])* $module:ident::$name:ident($args:ty) -> $answer:ty;)*) => {
        impl App {
            /// Does what the named command says.
            ///
            /// # Errors
            /// What the person reads, in her language. Nothing is changed then.
            pub fn call(&mut self, name: &str, args: Value) -> Result<Value, Failure> {
                match name {
                    $(stringify!($name) => {
                        let answer = parsed::<$args>(name, args).and_then(|args| $module::$name(self, args));
                        self.written(answer)
                    })*
                    unknown => Err(self.failure(&Error::Bug(format!("no command {unknown}")))),
                }
            }
        }

        /// The name of every command.
        pub const COMMANDS: &[&str] = &[$(stringify!($name)),*];

        fn command_rows() -> Vec<Row> {
            rows![$($($doc)* $name($args) -> $answer;)*]
        }
    };
}

macro_rules! at_the_entrance {
    ($($(#[doc = $doc:literal])* $module:ident::$name:ident($args:ty) -> $answer:ty;)*) => {
        impl Entrance {
            /// Does what the named command says, whether or not the data file is open.
            ///
            /// # Errors
            /// What the person reads, in her language. Nothing is changed then.
            pub fn call(&mut self, name: &str, args: Value) -> Result<Value, Failure> {
                match name {
                    $(stringify!($name) => {
                        let answer = parsed::<$args>(name, args).and_then(|args| $module::$name(self, args));
                        self.written(answer)
                    })*
                    other => self.app()?.call(other, args),
                }
            }
        }

        fn entrance_rows() -> Vec<Row> {
            rows![$($($doc)* $name($args) -> $answer;)*]
        }
    };
}

macro_rules! files {
    ($($(#[doc = $doc:literal])* $module:ident::$name:ident($args:ty);)*) => {
        impl App {
            /// Makes the named file.
            ///
            /// # Errors
            /// What the person reads, in her language.
            pub fn file(&mut self, name: &str, args: Value) -> Result<NamedFile, Failure> {
                self.gathered(name, args).map(Gathered::finish)
            }

            /// Gathers what the named file needs from the application. The rest, which takes longer, needs it no more.
            ///
            /// # Errors
            /// What the person reads, in her language.
            pub fn gathered(&mut self, name: &str, args: Value) -> Result<Gathered, Failure> {
                match name {
                    $(stringify!($name) => parsed::<$args>(name, args)
                        .and_then(|args| $module::$name(self, args))
                        .map(Gathered::from)
                        .map_err(|error| self.failure(&error)),)*
                    unknown => Err(self.failure(&Error::Bug(format!("no file {unknown}")))),
                }
            }
        }

        /// The name of every file.
        pub const FILES: &[&str] = &[$(stringify!($name)),*];

        /// The table of files as TypeScript: name, arguments.
        pub fn files_in_typescript() -> String {
            let rows = [$((
                stringify!($name),
                concat!($($doc, "\n"),*),
                <$args as TS>::name(&ts_rs::Config::from_env()),
                String::from("never"),
            )),*];
            table("Files", &rows)
        }
    };
}

/// What is read whole, then, behind the arrow, what is looked at where it lies.
macro_rules! opens {
    (
        $($(#[doc = $doc:literal])* $module:ident::$name:ident($args:ty) -> $answer:ty;)*
        =>
        $($(#[doc = $large_doc:literal])* $large_module:ident::$large:ident($large_args:ty) -> $large_answer:ty;)*
    ) => {
        impl App {
            /// Takes in the file at this path as the named command says.
            ///
            /// # Errors
            /// What the person reads: the file is gone, cannot be read or is far too large, or what the command says.
            pub fn take(&mut self, name: &str, args: Value, from: &Path) -> Result<Value, Failure> {
                match name {
                    $(stringify!($large) => {
                        let args = parsed::<$large_args>(name, args);
                        let answer = args.and_then(|args| $large_module::$large(self, args, from));
                        self.written(answer)
                    })*
                    _ => {
                        let file = read_whole(from).map_err(|error| self.failure(&error))?;
                        self.open_file(name, args, &file)
                    }
                }
            }

            /// Takes in a file that the person chose, as the named command says.
            ///
            /// # Errors
            /// What the person reads, in her language. Nothing is changed then.
            pub fn open_file(&mut self, name: &str, args: Value, file: &NamedFile) -> Result<Value, Failure> {
                match name {
                    $(stringify!($name) => {
                        let answer = parsed::<$args>(name, args).and_then(|args| $module::$name(self, args, file));
                        self.written(answer)
                    })*
                    unknown => Err(self.failure(&Error::Bug(format!("nothing opens {unknown}")))),
                }
            }
        }

        /// The table of what takes files in as TypeScript: name, arguments, answer.
        pub fn opened_in_typescript() -> String {
            let rows = rows![
                $($($doc)* $name($args) -> $answer;)*
                $($($large_doc)* $large($large_args) -> $large_answer;)*
            ];
            table("Opened", &rows)
        }
    };
}

macro_rules! folders {
    ($($(#[doc = $doc:literal])* $module:ident::$name:ident($args:ty) -> $answer:ty;)*) => {
        impl App {
            /// Does what the named command says in a folder that the person chose.
            ///
            /// # Errors
            /// What the person reads, in her language.
            pub fn in_folder(&mut self, name: &str, args: Value, folder: &Path) -> Result<Value, Failure> {
                match name {
                    $(stringify!($name) => {
                        let answer = parsed::<$args>(name, args).and_then(|args| $module::$name(self, args, folder));
                        self.written(answer)
                    })*
                    unknown => Err(self.failure(&Error::Bug(format!("nothing is done in a folder by {unknown}")))),
                }
            }
        }

        /// The table of what is done in a folder as TypeScript: name, arguments, answer.
        pub fn folders_in_typescript() -> String {
            let rows = rows![$($($doc)* $name($args) -> $answer;)*];
            table("Folders", &rows)
        }
    };
}

pub(super) use {at_the_entrance, commands, files, folders, opens, rows};

impl App {
    /// An answer as JSON, or what the person reads.
    pub(crate) fn written<T: Serialize>(&self, answer: Result<T, Error>) -> Result<Value, Failure> {
        answer
            .and_then(|answer| serde_json::to_value(answer).map_err(|error| Error::Bug(error.to_string())))
            .map_err(|error| self.failure(&error))
    }
}

/// What a command is asked with.
pub(crate) fn parsed<T: DeserializeOwned>(name: &str, args: Value) -> Result<T, Error> {
    serde_json::from_value(args).map_err(|error| {
        let said = format!("{name}: {error}");
        // Fields for numbers can hold what no field of ours takes: -5, 1.5, or more digits than there is money.
        let is_number = error.to_string().starts_with("invalid value: integer")
            || error.to_string().starts_with("invalid type: floating point")
            || error.to_string().starts_with("number out of range");
        if is_number { Error::NumberOutOfRange(said) } else { Error::Bug(said) }
    })
}

/// One row: name, doc comment, arguments, answer.
pub(super) type Row = (&'static str, &'static str, String, String);

/// The rows as a TypeScript type, with the imports it needs.
pub(super) fn table(name: &str, rows: &[Row]) -> String {
    let mut imports: Vec<&String> = rows.iter().flat_map(|(_, _, args, answer)| [args, answer]).collect();
    imports.sort();
    imports.dedup();
    let mut text = String::from("// Generated from src/commands.rs; a test keeps it fresh. Do not edit.\n");
    for it in imports.into_iter().filter(|it| *it != "never") {
        text += &format!("import type {{ {it} }} from \"./{it}\";\n");
    }
    text += &format!("\nexport type {name} = {{\n");
    for (command, doc, args, answer) in rows {
        text += &format!("  /** {} */\n", doc.trim());
        text += &match answer.as_str() {
            "never" => format!("  {command}: {args};\n"),
            answer => format!("  {command}: [{args}, {answer}];\n"),
        };
    }
    text + "};\n"
}
