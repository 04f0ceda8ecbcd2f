//! What a handler says about one of its arguments: `#[param(..)]` as data.

use super::content_types::ContentTypes;
use super::file_rules::FileRules;
use crate::codec::Spelling;
use crate::validate::Rule;

/// One argument of a handler: its wire name, its rules, its words for the document.
#[derive(Clone, Debug)]
pub struct Param {
    name: &'static str,
    header: &'static str,
    aliased: bool,
    rules: &'static [Rule],
    default: Absence,
    description: Option<&'static str>,
    example: Option<&'static str>,
    deprecated: bool,
    csv: bool,
    trim: bool,
    lenient: bool,
    message: Option<&'static str>,
    pub(super) files: FileRules,
    pub(super) content_types: ContentTypes,
}

/// What stands in for a parameter that was not sent.
#[derive(Clone, Copy, Debug)]
enum Absence {
    Nothing,
    /// `None`, because the whole parameter is an `Option`.
    Optional,
    /// A literal, read as the wire text would be.
    Text(&'static str),
    /// An expression that the generated code holds.
    Expression,
}

impl Param {
    /// An argument of this wire name, and of this name where it is a header's.
    #[must_use]
    pub const fn new(name: &'static str, header: &'static str) -> Self {
        Self {
            name,
            header,
            aliased: false,
            rules: &[],
            default: Absence::Nothing,
            description: None,
            example: None,
            deprecated: false,
            csv: false,
            trim: false,
            lenient: false,
            message: None,
            files: FileRules::NONE,
            content_types: ContentTypes::Own,
        }
    }

    /// The name on the wire.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The name as a header: `_` became `-`, unless an alias was given.
    #[must_use]
    pub const fn header_name(&self) -> &'static str {
        self.header
    }

    /// Whether an alias was given, and its names are that.
    #[must_use]
    pub const fn is_aliased(&self) -> bool {
        self.aliased
    }

    /// Its rules.
    #[must_use]
    pub const fn rule_list(&self) -> &'static [Rule] {
        self.rules
    }

    /// Whether something stands in for it when it was not sent.
    #[must_use]
    pub const fn has_default(&self) -> bool {
        matches!(self.default, Absence::Text(_) | Absence::Expression)
    }

    /// Whether a request without it is refused, as far as the declaration says; a type may be optional itself.
    #[must_use]
    pub const fn is_required(&self) -> bool {
        matches!(self.default, Absence::Nothing)
    }

    /// The text for the document's readers.
    #[must_use]
    pub const fn description_text(&self) -> Option<&'static str> {
        self.description
    }

    /// The example for the document's readers.
    #[must_use]
    pub const fn example_text(&self) -> Option<&'static str> {
        self.example
    }

    /// Whether clients should no longer send it.
    #[must_use]
    pub const fn is_deprecated(&self) -> bool {
        self.deprecated
    }

    /// What replaces the text of a broken rule.
    #[must_use]
    pub const fn message_text(&self) -> Option<&'static str> {
        self.message
    }

    /// What an uploaded file must keep.
    #[must_use]
    pub const fn file_rules(&self) -> &FileRules {
        &self.files
    }

    /// Which content types the body may have.
    #[must_use]
    pub const fn accepted_types(&self) -> ContentTypes {
        self.content_types
    }

    pub(crate) const fn default_literal(&self) -> Option<&'static str> {
        match self.default {
            Absence::Text(text) => Some(text),
            _ => None,
        }
    }

    pub(crate) const fn spelling(&self) -> Spelling {
        Spelling { trim: self.trim, lenient: self.lenient, csv: self.csv, checkbox: false }
    }

    pub(crate) fn optional(&self) -> Self {
        Self { default: Absence::Optional, ..self.clone() }
    }
}

/// The declaration, keyword by keyword, for generated code.
impl Param {
    /// `alias = ".."`; the names are the alias already.
    #[must_use]
    pub const fn aliased(self) -> Self {
        Self { aliased: true, ..self }
    }

    /// The rules.
    #[must_use]
    pub const fn rules(self, rules: &'static [Rule]) -> Self {
        Self { rules, ..self }
    }

    /// `default = literal`.
    #[must_use]
    pub const fn default_text(self, text: &'static str) -> Self {
        Self { default: Absence::Text(text), ..self }
    }

    /// `default = expression`; the expression itself stands in the generated code.
    #[must_use]
    pub const fn default_value(self) -> Self {
        Self { default: Absence::Expression, ..self }
    }

    /// `description = ".."` or the doc comment.
    #[must_use]
    pub const fn description(self, text: &'static str) -> Self {
        Self { description: Some(text), ..self }
    }

    /// `example = ..`.
    #[must_use]
    pub const fn example(self, text: &'static str) -> Self {
        Self { example: Some(text), ..self }
    }

    /// `deprecated`.
    #[must_use]
    pub const fn deprecated(self) -> Self {
        Self { deprecated: true, ..self }
    }

    /// `csv`.
    #[must_use]
    pub const fn csv(self) -> Self {
        Self { csv: true, ..self }
    }

    /// `trim`.
    #[must_use]
    pub const fn trim(self) -> Self {
        Self { trim: true, ..self }
    }

    /// `lenient`.
    #[must_use]
    pub const fn lenient(self) -> Self {
        Self { lenient: true, ..self }
    }

    /// `message = ".."`.
    #[must_use]
    pub const fn message(self, text: &'static str) -> Self {
        Self { message: Some(text), ..self }
    }
}
