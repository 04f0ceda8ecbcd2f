//! `regex`: matches somewhere; anchors are the user's.

use std::sync::{LazyLock, OnceLock};

use regex::Regex;
use serde_json::{Map, Value};

use crate::validate::ecma;

pub(in crate::validate) const CODE: &str = "regex";

/// A regular expression of the `regex` crate, compiled when the application starts.
#[derive(Debug)]
pub struct Pattern {
    source: &'static str,
    compiled: OnceLock<Option<Regex>>,
}

impl Pattern {
    /// Keeps the expression; nothing is compiled yet.
    #[must_use]
    pub const fn new(source: &'static str) -> Self {
        Self { source, compiled: OnceLock::new() }
    }

    /// The expression as it was written.
    #[must_use]
    pub const fn source(&self) -> &'static str {
        self.source
    }

    /// Why the expression cannot be used, such as one over the size limit that only compiling finds.
    pub(crate) fn fault(&self) -> Option<String> {
        match Regex::new(self.source) {
            Ok(regex) => {
                self.compiled.get_or_init(|| Some(regex));
                None
            }
            Err(error) => Some(error.to_string()),
        }
    }

    fn is_match(&self, text: &str) -> bool {
        let compiled = self.compiled.get_or_init(|| Regex::new(self.source).ok());
        compiled.as_ref().is_some_and(|regex| regex.is_match(text))
    }
}

pub(in crate::validate) fn check(pattern: &Pattern, text: &str) -> bool {
    pattern.is_match(text)
}

pub(in crate::validate) fn text(pattern: &Pattern) -> String {
    words(pattern.source)
}

pub(in crate::validate) fn words(source: &str) -> String {
    format!("must match `{source}`")
}

pub(in crate::validate) fn describe(pattern: &Pattern, schema: &mut Map<String, Value>) {
    write(pattern.source, schema);
}

pub(in crate::validate) fn write(source: &str, schema: &mut Map<String, Value>) {
    ecma::write(source, schema);
}

/// A regular expression of the user's own, in a `static`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` holds no regular expression",
    label = "not a `static` of `LazyLock<Regex>`"
)]
pub trait Expression: Sync {
    /// Whether it matches somewhere.
    fn is_match(&self, text: &str) -> bool;

    /// The expression as it was written.
    fn source(&self) -> String;
}

impl Expression for Regex {
    fn is_match(&self, text: &str) -> bool {
        Self::is_match(self, text)
    }

    fn source(&self) -> String {
        self.as_str().to_owned()
    }
}

impl<F: FnOnce() -> Regex + Send> Expression for LazyLock<Regex, F> {
    fn is_match(&self, text: &str) -> bool {
        Regex::is_match(self, text)
    }

    fn source(&self) -> String {
        self.as_str().to_owned()
    }
}
