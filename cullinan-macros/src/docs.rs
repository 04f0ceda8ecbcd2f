//! Doc comments as data.

use syn::{Attribute, Expr, ExprLit, Lit, Meta};

/// The lines of a doc comment.
#[derive(Default)]
pub(crate) struct Docs(Vec<String>);

impl Docs {
    pub(crate) fn read(attributes: &[Attribute]) -> Self {
        let texts = attributes.iter().filter_map(text);
        let lines = texts.flat_map(|text| text.split('\n').map(line).collect::<Vec<_>>());
        let mut lines: Vec<String> = lines.skip_while(String::is_empty).collect();
        lines.truncate(lines.iter().rposition(|line| !line.is_empty()).map_or(0, |last| last + 1));
        Self(lines)
    }

    /// Reads the doc comment and removes it: rustc takes none on an argument.
    pub(crate) fn take(attributes: &mut Vec<Attribute>) -> Self {
        let docs = Self::read(attributes);
        attributes.retain(|attribute| text(attribute).is_none());
        docs
    }

    /// The first paragraph, as one line.
    pub(crate) fn summary(&self) -> Option<String> {
        let first: Vec<&str> =
            self.0.iter().map(|line| line.trim()).take_while(|line| !line.is_empty()).collect();
        (!first.is_empty()).then(|| first.join(" "))
    }

    /// What follows the first paragraph.
    pub(crate) fn description(&self) -> Option<String> {
        let lines = self.0.iter().map(String::as_str).skip_while(|line| !line.trim().is_empty());
        let rest: Vec<&str> = lines.skip_while(|line| line.trim().is_empty()).collect();
        (!rest.is_empty()).then(|| rest.join("\n"))
    }

    /// All of it.
    pub(crate) fn whole(&self) -> Option<String> {
        (!self.0.is_empty()).then(|| self.0.join("\n"))
    }
}

/// The text of a `#[doc = ".."]`; `None` for `#[doc(hidden)]` and for what is no literal.
fn text(attribute: &Attribute) -> Option<String> {
    match &attribute.meta {
        Meta::NameValue(pair) if pair.path.is_ident("doc") => match &pair.value {
            Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text.value()),
            _ => None,
        },
        _ => None,
    }
}

fn line(line: &str) -> String {
    line.strip_prefix(' ').unwrap_or(line).trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use syn::parse_quote;

    fn docs(item: &syn::ItemFn) -> (Option<String>, Option<String>, Option<String>) {
        let docs = Docs::read(&item.attrs);
        (docs.summary(), docs.description(), docs.whole())
    }

    #[test]
    fn the_first_paragraph_is_the_summary_and_the_rest_the_description() {
        let item = parse_quote! {
            /// Find one book
            /// by its number.
            ///
            /// Sold ones too:
            ///   * all
            ///
            fn find() {}
        };
        let whole = "Find one book\nby its number.\n\nSold ones too:\n  * all";
        assert_eq!(
            docs(&item),
            (
                Some("Find one book by its number.".into()),
                Some("Sold ones too:\n  * all".into()),
                Some(whole.into())
            )
        );
    }

    #[test]
    fn no_doc_comment_is_no_text() {
        assert_eq!(
            docs(&parse_quote!(
                #[doc(hidden)]
                fn find() {}
            )),
            (None, None, None)
        );
        assert_eq!(
            docs(&parse_quote!(
                #[doc = ""]
                fn find() {}
            )),
            (None, None, None)
        );
    }

    #[test]
    fn a_block_comment_is_split_into_lines() {
        let item = parse_quote! { #[doc = " One.\n\n Two.\n"] fn find() {} };
        assert_eq!(docs(&item).1, Some("Two.".into()));
    }

    #[test]
    fn taking_removes_the_comment_alone() {
        let item: syn::ItemFn = parse_quote! { #[allow(unused)] #[doc = "x"] fn find() {} };
        let mut attributes = item.attrs;
        assert_eq!(Docs::take(&mut attributes).whole(), Some("x".into()));
        assert_eq!(attributes.len(), 1);
    }
}
