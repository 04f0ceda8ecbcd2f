//! Regular expressions, wherever a declaration has one.

use syn::LitStr;

use crate::diagnostic::Errors;
use crate::url::{Placeholder, placeholders};

/// Why the text is no regular expression.
pub(crate) fn regex_fault(pattern: &str) -> Option<String> {
    let error = regex_syntax::parse(pattern).err()?;
    Some(format!("bad regex: {}", essence(&error)))
}

/// Reports the expressions in a url that are none.
pub(crate) fn url_regex_faults(url: &LitStr, errors: &mut Errors) {
    for source in placeholders(&url.value()).filter_map(Placeholder::expression) {
        let anchored = || regex_syntax::parse(&format!("^(?:{source})$")).err();
        let ends = || format!("bad regex: the comment in `{source}` hides its end; take `(?x)` off");
        if let Some(fault) = regex_fault(source).or_else(|| anchored().map(|_| ends())) {
            errors.on(url, fault);
        }
    }
}

/// What is wrong with a regex, on one line.
fn essence(error: &regex_syntax::Error) -> String {
    match error {
        regex_syntax::Error::Parse(error) => {
            let column = error.span().start.column;
            format!("{} at character {column}", error.kind())
        }
        regex_syntax::Error::Translate(error) => {
            let column = error.span().start.column;
            format!("{} at character {column}", error.kind())
        }
        other => other.to_string().lines().last().unwrap_or_default().to_owned(),
    }
}
