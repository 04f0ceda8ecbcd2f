//! Names that follow from the user's.

use proc_macro2::Ident;
use syn::ext::IdentExt;

/// The identifier as text, without `r#`.
pub(crate) fn plain(ident: &Ident) -> String {
    ident.unraw().to_string()
}

/// `BookController` as `book_controller`, `HTTPStatus2` as `http_status2`.
pub(crate) fn snake_case(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    let mut snake = String::with_capacity(name.len() + 4);
    for (index, letter) in letters.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|before| letters.get(before));
        let starts_word = before.is_some_and(|before| {
            let ends_acronym =
                before.is_uppercase() && letters.get(index + 1).is_some_and(|c| c.is_lowercase());
            *before != '_' && (!before.is_uppercase() || ends_acronym)
        });
        if letter.is_uppercase() && starts_word {
            snake.push('_');
        }
        snake.extend(letter.to_lowercase());
    }
    snake
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn type_names_become_snake_case() {
        for (name, expected) in [
            ("BookController", "book_controller"),
            ("Books", "books"),
            ("HTTPStatus", "http_status"),
            ("APIV2Books", "apiv2_books"),
            ("V2", "v2"),
            ("Book_Controller", "book_controller"),
            ("Überblick", "überblick"),
            ("lower", "lower"),
        ] {
            assert_eq!(snake_case(name), expected, "{name}");
        }
    }

    #[test]
    fn a_raw_identifier_loses_its_mark() {
        assert_eq!(plain(&syn::parse_quote!(r#type)), "type");
    }
}
