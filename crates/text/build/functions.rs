//! One typed function for every message, in Rust and as a type for TypeScript.

use std::fmt::Write;

use super::catalogue::Catalogue;

/// `impl Text { … }` with one method for each message, and the texts themselves.
pub(crate) fn rust(catalogue: &Catalogue) -> String {
    let mut code = String::new();
    for (language, source) in &catalogue.sources {
        let name = language.to_uppercase();
        let _ = writeln!(code, "/// Every message of `{language}`.\npub(crate) const {name}: &str = {source:?};");
    }
    code += "\nimpl Text {\n";
    for (id, message) in &catalogue.messages {
        let name = id.replace('-', "_");
        for line in message.source.lines() {
            let _ = writeln!(code, "    /// `{}`", line.trim().replace('`', "'"));
        }
        let parameters: String = message.variables.iter().map(|it| format!(", {it}: impl Into<Value>")).collect();
        let arguments: String = message.variables.iter().map(|it| format!("({it:?}, {it}.into()), ")).collect();
        let _ = writeln!(
            code,
            "    pub fn {name}(&self{parameters}) -> String {{\n        self.say({id:?}, [{arguments}])\n    }}\n"
        );
    }
    code + "}\n"
}

/// `export type Messages = { … }`: message id → its variables.
pub(crate) fn typescript(catalogue: &Catalogue) -> String {
    let mut code = String::from(
        "// Generated from assets/text; a test keeps it fresh. Do not edit.\n\n\
         export type Argument = string | number;\n\n\
         /** Message id → its variables. */\n\
         export type Messages = {\n",
    );
    for (id, message) in &catalogue.messages {
        let variables: Vec<String> = message.variables.iter().map(|it| format!("{it}: Argument")).collect();
        let variables = if variables.is_empty() {
            "Record<string, never>".to_owned()
        } else {
            format!("{{ {} }}", variables.join("; "))
        };
        let _ = writeln!(code, "  {id:?}: {variables};");
    }
    let languages: Vec<String> = catalogue.languages.iter().map(|it| format!("{it:?}")).collect();
    let _ = writeln!(code, "}};\n\n/** The languages that are complete; the first is the reference. */");
    let _ = writeln!(code, "export const languages = [{}] as const;", languages.join(", "));
    code
}
