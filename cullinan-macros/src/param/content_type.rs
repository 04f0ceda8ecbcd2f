//! `content_type = ..`.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::{Expr, ExprLit, Lit, LitStr};

use super::files::checked;
use crate::keywords::Keywords;
use crate::paths::Paths;

/// The content types that an argument takes.
pub(super) struct ContentType {
    pub(super) keyword: Span,
    /// `None`: any.
    types: Option<Vec<LitStr>>,
}

impl Keywords<'_> {
    /// `"application/json"`, a list of such, or `any`.
    pub(super) fn content_type(&mut self) -> Option<ContentType> {
        const NAME: &str = "content_type";
        let keyword = self.keyword(NAME)?.span();
        let given = self.given.iter().find(|given| given.keyword == NAME)?;
        let types = match &given.value {
            Some(Expr::Array(_)) => Some(self.some_strings(NAME)),
            _ => match self.expression(NAME)?.1 {
                Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(vec![text]),
                Expr::Path(path) if path.path.is_ident("any") => None,
                other => self.refuse(NAME, &other, "a media type, a list of them, or `any`")?,
            },
        };
        Some(ContentType { keyword, types })
    }
}

impl ContentType {
    /// The call that adds it to a `Param`.
    pub(super) fn expand(&self, paths: &Paths) -> TokenStream {
        match &self.types {
            None => quote!(.any_content_type()),
            Some(types) => {
                let types = types.iter().map(|text| checked("media_type", text, paths));
                quote!(.content_types(&[#(#types),*]))
            }
        }
    }
}
