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

#[cfg(test)]
mod tests {
    use super::*;
    use syn::parse_quote;

    #[test]
    fn the_essence_of_a_bad_regex_is_one_line() {
        for (pattern, expected) in [
            ("[a-", "unclosed character class at character 1"),
            ("a{2,1}", "invalid repetition count range, the start must be <= the end at character 2"),
            (r"\p{Nope}", "Unicode property not found at character 1"),
        ] {
            assert_eq!(essence(&regex_syntax::parse(pattern).unwrap_err()), expected);
        }
    }

    #[test]
    fn every_expression_of_a_url_is_looked_at() {
        let mut errors = Errors::default();
        let url =
            parse_quote!("/{a:regex([)}/{b:regex([0-9]{4})}/{c:regex(a)|(b)}/{d:regex((?x)a # b)}/{e:int}");
        url_regex_faults(&url, &mut errors);
        let told = [
            "bad regex: unclosed character class at character 1",
            "bad regex: unopened group at character 2",
            "bad regex: the comment in `(?x)a # b` hides its end; take `(?x)` off",
        ];
        assert_eq!(errors.texts(), told);
    }
}
