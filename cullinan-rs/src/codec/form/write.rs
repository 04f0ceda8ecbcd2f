//! Writing a form: what reading takes for the same value.

use serde_json::Value;

use crate::codec::percent;

/// The form that says this value: no pair for `null` and for what is empty, a repeated name for a list of scalars, and
/// `a.b` and `a[0]` for what is nested otherwise.
pub(crate) fn write(value: &Value) -> String {
    let mut form = String::new();
    add(&mut form, &mut String::new(), value);
    form
}

fn add(form: &mut String, name: &mut String, value: &Value) {
    match value {
        Value::Null => {}
        Value::Bool(value) => push(form, name, if *value { "true" } else { "false" }),
        Value::Number(number) => push(form, name, &number.to_string()),
        Value::String(text) => push(form, name, text),
        Value::Array(items) if !name.is_empty() && items.iter().all(is_scalar) => {
            items.iter().for_each(|item| add(form, name, item));
        }
        Value::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                inside(name, &format!("[{at}]"), |name| add(form, name, item));
            }
        }
        Value::Object(members) => {
            for (member, value) in members {
                let dot = if name.is_empty() { "" } else { "." };
                inside(name, &format!("{dot}{member}"), |name| add(form, name, value));
            }
        }
    }
}

fn is_scalar(value: &Value) -> bool {
    !(value.is_array() || value.is_object())
}

/// Goes on with a longer name.
fn inside(name: &mut String, part: &str, write: impl FnOnce(&mut String)) {
    let before = name.len();
    name.push_str(part);
    write(name);
    name.truncate(before);
}

fn push(form: &mut String, name: &str, text: &str) {
    if !form.is_empty() {
        form.push('&');
    }
    percent::encode_form(name, form);
    form.push('=');
    percent::encode_form(text, form);
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::write;

    #[test]
    fn what_is_written_is_read_again() {
        let value = json!({ "title": "a & b = é+", "tags": ["x", "y z"], "authors": [{ "name": "F" }, { "name": null }],
            "in": { "a": true, "b": [[1], [2, 3]] }, "none": null, "empty": [], "n": -0.5 });
        let form = "authors%5B0%5D.name=F&in.a=true&in.b%5B0%5D=1&in.b%5B1%5D=2&in.b%5B1%5D=3&n=-0.5\
            &tags=x&tags=y+z&title=a+%26+b+%3D+%C3%A9%2B";
        assert_eq!(write(&value), form);
        assert_eq!(write(&json!([1, { "a": 2 }])), "%5B0%5D=1&%5B1%5D.a=2");
        assert_eq!(write(&json!({})), "");
    }
}
