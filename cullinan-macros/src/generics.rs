//! The parameters of a generic controller.

use syn::{Generics, parse_quote};

/// The same, all of whose types live as long as the application: users need not say so of each.
pub(crate) fn lasting(generics: &Generics) -> Generics {
    let mut lasting = generics.clone();
    for parameter in generics.type_params() {
        let ident = &parameter.ident;
        lasting.make_where_clause().predicates.push(parse_quote!(#ident: 'static));
    }
    lasting
}
