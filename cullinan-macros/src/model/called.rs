//! What a field or a variant is called on the wire: by its name, or by an alias.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use serde_derive_internals::name::Name;

/// The name, then the aliases.
#[derive(Clone)]
pub(super) struct Names(Vec<String>);

impl Names {
    pub(super) fn new(name: &Name, aliases: &BTreeSet<Name>) -> Self {
        let aliases = aliases.iter().filter(|alias| alias.value != name.value);
        Self(std::iter::once(name).chain(aliases).map(|name| name.value.clone()).collect())
    }

    /// What is called that and nothing else.
    pub(super) fn one(name: String) -> Self {
        Self(vec![name])
    }

    /// The name itself.
    pub(super) fn name(&self) -> &str {
        self.0.first().map_or("", String::as_str)
    }

    /// The aliases.
    pub(super) fn aliases(&self) -> &[String] {
        self.0.get(1..).unwrap_or_default()
    }

    /// All of them, as a slice.
    pub(super) fn all(&self) -> TokenStream {
        let names = &self.0;
        quote!(&[#(#names),*])
    }

    /// The report of the member below `report`.
    pub(super) fn below(&self, report: &Ident) -> TokenStream {
        match self.0.as_slice() {
            [name] => quote!(&#report.field(#name)),
            _ => {
                let names = self.all();
                quote!(&#report.aliased(#names))
            }
        }
    }
}
