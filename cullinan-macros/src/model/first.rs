//! `#[model]` stands first among a type's attributes.

use proc_macro2::Span;
use syn::DeriveInput;

/// Whether an attribute of a derive's stands above `#[model]`. rustc has an error for it, as nothing there knows it
/// yet, and can no longer resolve what serde's derives generate.
pub(super) fn is_below(item: &DeriveInput) -> bool {
    const HELPERS: [&str; 4] = ["serde", "schemars", "validate", "field"];
    let is_helper = |attribute: &&syn::Attribute| HELPERS.iter().any(|name| attribute.path().is_ident(name));
    let mut helpers = item.attrs.iter().filter(is_helper).peekable();
    if helpers.peek().is_none() || !proc_macro::is_available() {
        return false;
    }
    let (model, name) = (Place::of(Span::call_site()), Place::of(item.ident.span()));
    helpers.any(|helper| Place::of(helper.pound_token.span).before(&model) && model.before(&name))
}

/// Where a token was written. What a `macro_rules` put together is in no order.
struct Place {
    file: String,
    line: usize,
    column: usize,
}

impl Place {
    fn of(span: Span) -> Self {
        let span = span.unwrap();
        Self { file: span.file(), line: span.line(), column: span.column() }
    }

    fn before(&self, other: &Self) -> bool {
        self.file == other.file && (self.line, self.column) < (other.line, other.column)
    }
}
