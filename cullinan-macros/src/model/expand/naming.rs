//! The name of a model's schema.

use proc_macro2::Span;
use quote::quote;
use syn::{Attribute, DeriveInput, LitStr, parse_quote};

use crate::model::naming::{Naming, Parameter};
use crate::paths::Paths;

impl Naming {
    /// What tells schemars the name, and the document whose it is.
    pub(super) fn attribute(&self, item: &DeriveInput, paths: &Paths) -> Attribute {
        let (p, ident) = (paths.here(), &item.ident);
        let (_, arguments, _) = item.generics.split_for_impl();
        let parameters = self.parameters.iter().map(|parameter| match parameter {
            Parameter::Type(ty) => quote!(.argument::<#ty>()),
            Parameter::Constant(value) => quote!(.constant(&#value)),
        });
        let head = self.generic_head();
        let rename = head.map(|head| {
            let name = self.format(head);
            quote!(rename = #name,)
        });
        let head = head.map(|head| quote!(.head(#head)));
        parse_quote! {
            #[schemars(
                #rename
                transform = #p::Named::of::<#ident #arguments>(::core::module_path!()) #head #(#parameters)*
            )]
        }
    }

    /// The name that what it holds is added to.
    fn generic_head(&self) -> Option<&str> {
        self.head.as_deref().filter(|_| !self.parameters.is_empty())
    }

    /// `Page_{T}`, which schemars fills in.
    fn format(&self, head: &str) -> LitStr {
        let mut name = head.replace('{', "{{").replace('}', "}}");
        for parameter in &self.parameters {
            name.push_str(&format!("_{{{}}}", parameter.ident()));
        }
        LitStr::new(&name, Span::call_site())
    }
}
