//! Each parameter at and beyond its bounds, left out, and as no text at all.

use super::case::{INVALID, INVALID_PATH};
use super::{Case, Expected, Request, texts};
use crate::document::Parameter;
use crate::generate::Generator;

/// What is no UTF-8, as its place wants it written.
fn broken(place: &str) -> &'static [u8] {
    if place == "header" { b"a\xff" } else { b"a%FF" }
}

pub(super) fn cases(generator: &Generator<'_>, base: &Request, parameters: &[Parameter]) -> Vec<Case> {
    parameters.iter().flat_map(|parameter| of(generator, base, parameter)).collect()
}

fn of(generator: &Generator<'_>, base: &Request, parameter: &Parameter) -> Vec<Case> {
    let (mut cases, oracle) = (Vec::new(), generator.oracle);
    let refused = refused(parameter);
    for value in generator.candidates(&parameter.schema) {
        let read = texts::read(generator.document, oracle, parameter, &value);
        let (Some(request), Some(read)) = (base.with(parameter, &value), read) else { continue };
        let is_taken = oracle.takes(&parameter.schema, &read);
        let expected = if is_taken { Expected::Taken } else { refused.clone() };
        cases.push(Case::new(
            format!("{} `{}` is {read}", parameter.place, parameter.name),
            request,
            expected,
        ));
    }
    if !parameter.is_free() {
        let why = format!("{} `{}` is no UTF-8", parameter.place, parameter.name);
        // Who does not read a placeholder does not decode it.
        let expected = if parameter.place == "path" { Expected::Unread } else { refused.clone() };
        cases.push(Case::new(why, base.with_raw(parameter, broken(&parameter.place)), expected));
    }
    if parameter.place != "path" {
        let expected = if parameter.required { refused } else { Expected::Taken };
        let why = format!("{} `{}` is absent", parameter.place, parameter.name);
        cases.push(Case::new(why, base.without(parameter), expected));
    }
    cases
}

/// Of a path the document has one name for each placeholder, whatever the handlers call it.
fn refused(parameter: &Parameter) -> Expected {
    match &*parameter.place {
        "path" => Expected::refused_at(INVALID_PATH, "path", None),
        place if parameter.is_free() => Expected::refused_at(INVALID, place, None),
        place => Expected::refused_at(INVALID, place, Some(&parameter.name)),
    }
}
