//! `Mutation`: one lie, and `Edit`: where it is told.

use serde_json::{Value, json};

#[derive(Clone)]
pub(crate) struct Mutation {
    pub(crate) name: &'static str,
    /// The operation that is asked, by the changed document.
    pub(crate) on: &'static str,
    pub(crate) edit: fn(Edit<'_>),
    /// What is found out.
    pub(crate) told: &'static str,
}

/// The lie of that name, told of an operation.
pub(super) fn lie(name: &'static str, on: &'static str, told: &'static str, edit: fn(Edit<'_>)) -> Mutation {
    Mutation { name, on, edit, told }
}

/// A document that is changed, and the operation that this is about.
pub(crate) struct Edit<'d> {
    pub(crate) document: &'d mut Value,
    pub(crate) on: &'static str,
}

impl<'d> Edit<'d> {
    pub(super) fn path(self, url: &str) -> &'d mut Value {
        self.document["paths"].get_mut(url).unwrap_or_else(|| panic!("no path {url}"))
    }

    pub(super) fn operation(self) -> &'d mut Value {
        let (method, url) = self.on.split_once(' ').unwrap();
        let on = self.on;
        self.path(url).get_mut(method.to_lowercase()).unwrap_or_else(|| panic!("no {on}"))
    }

    pub(super) fn parameters(self) -> &'d mut Vec<Value> {
        self.operation()["parameters"].as_array_mut().unwrap()
    }

    pub(super) fn parameter(self, name: &str) -> &'d mut Value {
        let mut all = self.parameters().iter_mut();
        all.find(|parameter| parameter["name"] == name).unwrap_or_else(|| panic!("no parameter {name}"))
    }

    /// The schema of a parameter.
    pub(super) fn schema(self, name: &str) -> &'d mut Value {
        &mut self.parameter(name)["schema"]
    }

    /// What is said of a body of that media type.
    pub(super) fn body(self, media_type: &str) -> &'d mut Value {
        let content = &mut self.operation()["requestBody"]["content"];
        content.get_mut(media_type).unwrap_or_else(|| panic!("no body {media_type}"))
    }

    /// The answer of that status.
    pub(super) fn answer(self, status: &str) -> &'d mut Value {
        self.operation()["responses"].get_mut(status).unwrap_or_else(|| panic!("no answer {status}"))
    }

    /// The schema of that name.
    pub(super) fn named(self, name: &str) -> &'d mut Value {
        self.document["components"]["schemas"].get_mut(name).unwrap_or_else(|| panic!("no schema {name}"))
    }
}

/// Takes a member away that is there.
pub(super) fn drop_of(value: &mut Value, name: &str) {
    let taken = value.as_object_mut().unwrap().remove(name);
    assert!(taken.is_some(), "no {name} in {value}");
}

/// Gives a member that is there another value.
pub(super) fn set(value: &mut Value, name: &str, to: Value) {
    let member = value.get_mut(name).unwrap_or_else(|| panic!("no {name} to be set"));
    assert_ne!(*member, to);
    *member = to;
}

/// Gives a member that is there another name.
pub(super) fn rename(value: &mut Value, name: &str, to: &str) {
    let taken = value.as_object_mut().unwrap().remove(name).unwrap_or_else(|| panic!("no {name}"));
    value[to] = taken;
}

/// Takes an item out of a list.
pub(super) fn without(list: &mut Value, item: &str) {
    let list = list.as_array_mut().unwrap();
    let before = list.len();
    list.retain(|known| known != item);
    assert_eq!(list.len(), before - 1, "no {item}");
}

pub(super) fn with(list: &mut Value, item: &str) {
    list.as_array_mut().unwrap().push(json!(item));
}
