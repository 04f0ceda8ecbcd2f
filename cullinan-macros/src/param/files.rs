//! The rules of uploaded files.

use proc_macro2::{Literal, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::{LitInt, LitStr};

use crate::keywords::Keywords;
use crate::paths::Paths;
use crate::quantity::Quantity;

/// `max_size`, `min_size`, `allowed_types` and `max_count`, as far as they were given.
pub(super) struct FileRules {
    /// The first of them.
    pub(super) keyword: Option<Span>,
    /// `max_count`.
    pub(super) count: Option<Span>,
    max_size: Option<Quantity>,
    min_size: Option<Quantity>,
    allowed_types: Vec<LitStr>,
    max_count: Option<LitInt>,
}

impl Keywords<'_> {
    pub(super) fn file_rules(&mut self) -> FileRules {
        let given = ["max_size", "min_size", "allowed_types", "max_count"];
        let keyword = given.iter().find_map(|name| self.keyword(name)).map(|keyword| keyword.span());
        FileRules {
            keyword,
            count: self.keyword("max_count").map(|keyword| keyword.span()),
            max_size: self.quantity("max_size"),
            min_size: self.quantity("min_size"),
            allowed_types: self.some_strings("allowed_types"),
            max_count: self.max_count(),
        }
    }

    fn max_count(&mut self) -> Option<LitInt> {
        let count = self.integer("max_count")?;
        if count.base10_digits() == "0" {
            self.errors.on(&count, "`max_count` lets at least one file through: write `max_count = 1`");
        }
        Some(count)
    }
}

impl FileRules {
    /// The calls that add them to a `Param`.
    pub(super) fn expand(&self, paths: &Paths) -> TokenStream {
        let mut calls = TokenStream::new();
        if let Some(size) = &self.max_size {
            let size = size.size(paths);
            calls.extend(quote!(.max_size(#size)));
        }
        if let Some(size) = &self.min_size {
            let size = size.size(paths);
            calls.extend(quote!(.min_size(#size)));
        }
        if !self.allowed_types.is_empty() {
            let ranges = self.allowed_types.iter().map(|range| checked("media_range", range, paths));
            calls.extend(quote!(.allowed_types(&[#(#ranges),*])));
        }
        if let Some(count) = &self.max_count {
            let count = Literal::usize_unsuffixed(count.base10_parse().unwrap_or(usize::MAX));
            calls.extend(quote!(.max_count(#count)));
        }
        calls
    }
}

/// `P::media_type("text/html")`: the runtime reads the text, so there is one grammar.
pub(crate) fn checked(check: &str, text: &LitStr, paths: &Paths) -> TokenStream {
    let (p, check) = (paths.at(text.span()), proc_macro2::Ident::new(check, text.span()));
    quote_spanned!(text.span()=> #p::#check(#text))
}
