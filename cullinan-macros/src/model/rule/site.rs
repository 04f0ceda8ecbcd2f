//! The places where rules stand: fields, and types.

use proc_macro2::{TokenStream, TokenTree};
use syn::Attribute;

use super::data::{Custom, Rules};
use super::list::{Form, entries};
use super::tables;
use crate::attribute::arguments;
use crate::diagnostic::Errors;
use crate::keywords::Keywords;

/// The rules on a field.
pub(in crate::model) fn of_field(attributes: &[&Attribute], errors: &mut Errors) -> Rules {
    let (mut rules, mut given) = (Rules::default(), Vec::new());
    for attribute in attributes {
        let tokens = tokens(attribute, errors);
        rules.read(tokens, &mut given, errors);
    }
    rules
}

/// The functions that see the whole value, and the rules of a newtype's one field.
pub(in crate::model) fn of_type(
    attributes: &[&Attribute],
    newtype: bool,
    errors: &mut Errors,
) -> (Vec<Custom>, Rules) {
    let (mut whole, mut rules, mut given) = (Vec::new(), Rules::default(), Vec::new());
    for attribute in attributes {
        let tokens = tokens(attribute, errors);
        for part in split(tokens) {
            let is_schema =
                matches!(part.clone().into_iter().next(), Some(TokenTree::Ident(word)) if word == "schema");
            if is_schema {
                whole.extend(schema(part, errors));
            } else if newtype {
                rules.read(part, &mut given, errors);
            } else if let Some(first) = entries(part, errors).first() {
                let name = &first.name;
                let message = match tables::of(&name.to_string()) {
                    Some(_) => {
                        format!("`{name}` is a rule for a field; the type takes `schema(function = path)`")
                    }
                    None => tables::unknown_on_type(&name.to_string()),
                };
                errors.on(name, message);
            }
        }
    }
    (whole, rules)
}

fn schema(part: TokenStream, errors: &mut Errors) -> Option<Custom> {
    let entry = entries(part, errors).into_iter().next()?;
    let before = errors.len();
    let mut keywords = Keywords::new(tables::of("schema")?, errors);
    if let Form::List(tokens) = entry.form {
        keywords.read(tokens);
    }
    if keywords.errors.len() > before {
        return None;
    }
    let words = keywords.words();
    keywords.custom(entry.name, words)
}

/// What stands in the parentheses, which is something.
fn tokens(attribute: &Attribute, errors: &mut Errors) -> TokenStream {
    let before = errors.len();
    let tokens = arguments(attribute, errors);
    if tokens.is_empty() && errors.len() == before {
        errors.on(attribute, "say what the rule is: `#[validate(length(min = 1))]`");
    }
    tokens
}

/// The parts between the commas.
fn split(tokens: TokenStream) -> Vec<TokenStream> {
    let tokens: Vec<_> = tokens.into_iter().collect();
    let is_comma = |token: &TokenTree| matches!(token, TokenTree::Punct(mark) if mark.as_char() == ',');
    let parts = tokens.split(is_comma).filter(|part| !part.is_empty());
    parts.map(|part| part.iter().cloned().collect()).collect()
}
