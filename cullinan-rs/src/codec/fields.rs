//! The fields of a body of any encoding, for arguments that read one of them.

use std::cell::RefCell;
use std::collections::BTreeMap;

use serde::de::IgnoredAny;

use super::Decoded;
use super::form::Form;
use super::json::{self, Member, Members};
use crate::error::Error;
use crate::fault::{Fault, In};

/// The fields of a body.
#[derive(Debug, Default)]
pub(crate) struct Fields<'b>(Kind<'b>);

#[derive(Debug, Default)]
enum Kind<'b> {
    #[default]
    None,
    Json(Members<'b>),
    Form(Form<'b>),
    /// As much of a form as was read.
    Begun(Form<'b>),
    /// Why there are none, for the first argument that asks.
    Broken(RefCell<Option<Error>>),
}

/// What a body has under one name.
pub(crate) enum Field<'f, 'b> {
    Absent,
    /// Its JSON text.
    Json(&'b str),
    /// A form, which may have it.
    Form(&'f Form<'b>),
    /// A form, which may have it where it was not read.
    Begun(&'f Form<'b>),
    /// Under the name are several values.
    Repeated,
    /// The body could not be read; told once.
    Broken(Option<Error>),
}

impl<'b> Fields<'b> {
    /// The fields of a body that could not be read.
    pub(crate) fn broken(trouble: Error) -> Self {
        Self(Kind::Broken(RefCell::new(Some(trouble))))
    }

    /// The members of a JSON body.
    pub(crate) fn of_json(body: &'b [u8]) -> Self {
        match Members::read(body) {
            Some(members) => Self(Kind::Json(members)),
            None => Self::broken(Error::invalid(trouble(body))),
        }
    }

    /// The fields of a form.
    pub(crate) fn of_form(form: Form<'b>) -> Self {
        match form.for_fields() {
            Ok(form) => Self(Kind::Form(form)),
            Err(why) => Self::broken(whole(why).into()),
        }
    }

    /// The fields of a form of which not all was read.
    pub(crate) fn begun(form: Form<'b>) -> Self {
        match form.for_fields() {
            Ok(form) => Self(Kind::Begun(form)),
            Err(why) => Self::broken(whole(why).into()),
        }
    }

    /// What stands under the name.
    pub(crate) fn get(&self, name: &str) -> Field<'_, 'b> {
        match &self.0 {
            Kind::None => Field::Absent,
            Kind::Form(form) => Field::Form(form),
            Kind::Begun(form) => Field::Begun(form),
            Kind::Broken(trouble) => Field::Broken(trouble.borrow_mut().take()),
            Kind::Json(members) => match members.get(name) {
                Member::Absent => Field::Absent,
                Member::Given(text) => Field::Json(text),
                Member::Repeated => Field::Repeated,
            },
        }
    }
}

/// What is wrong with a body that is no JSON object.
#[cold]
fn trouble(body: &[u8]) -> Vec<Fault> {
    match json::read::<BTreeMap<String, IgnoredAny>>(body, "body") {
        Decoded::Faulty { faults, .. } => faults,
        Decoded::Sound(_) => vec![whole("is not valid JSON")],
    }
}

fn whole(why: &'static str) -> Fault {
    Fault::malformed(In::Body, "body", why).with_pointer("#")
}
