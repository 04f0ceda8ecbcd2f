//! What the compiler said, out of its JSON messages.

use serde_json::Value;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Level {
    Error,
    Warning,
}

/// One error or warning.
#[derive(Clone, Debug)]
pub(crate) struct Said {
    pub(crate) level: Level,
    /// Where the first primary span lies in the user's file.
    pub(crate) place: Option<Place>,
    /// The message, its labels, notes and suggestions, one on a line.
    pub(crate) text: String,
    /// As people see it.
    pub(crate) rendered: String,
}

/// A span. Columns count characters from 1, `end` is behind the last one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) line: usize,
    pub(crate) start: usize,
    pub(crate) last_line: usize,
    pub(crate) end: usize,
}

impl Said {
    /// Reads a diagnostic about the program of that file; `None` for the summary that ends the list.
    pub(crate) fn read(message: &Value, file: &str) -> Option<Self> {
        let level = match message["level"].as_str()? {
            "warning" => Level::Warning,
            level if level.starts_with("error") => Level::Error,
            _ => return None,
        };
        let spans = || message["spans"].as_array().into_iter().flatten();
        let primary = spans().find(|span| span["is_primary"] == true);
        let children = message["children"].as_array().into_iter().flatten();
        let labels = spans().map(|span| &span["label"]);
        let texts = [&message["message"]].into_iter().chain(labels);
        let texts = texts.chain(children.map(|child| &child["message"]));
        let text = texts.filter_map(Value::as_str).collect::<Vec<_>>().join("\n");
        let is_summary = ["aborting due to", "could not compile"].iter().any(|start| text.starts_with(start));
        // "2 warnings emitted" is about no place.
        let counts = primary.is_none() && text.ends_with("emitted");
        (!is_summary && !counts).then(|| Self {
            level,
            place: primary.and_then(|span| place(span, file)),
            text,
            rendered: message["rendered"].as_str().unwrap_or_default().to_owned(),
        })
    }

    /// Names that only generated code uses.
    pub(crate) fn names_internals(&self) -> bool {
        ["__private", "__cullinan", "__CULLINAN"].iter().any(|name| self.text.contains(name))
    }
}

/// The span, or what it was expanded from, where it lies in that file.
fn place(span: &Value, file: &str) -> Option<Place> {
    let number = |key: &str| span[key].as_u64().and_then(|number| usize::try_from(number).ok());
    if !span["file_name"].as_str()?.ends_with(file) {
        return place(&span["expansion"]["span"], file);
    }
    Some(Place {
        line: number("line_start")?,
        start: number("column_start")?,
        last_line: number("line_end")?,
        end: number("column_end")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const FILE: &str = "ui/fail/x/y.rs";

    fn span(file: &str, line: u64) -> Value {
        json!({ "file_name": file, "line_start": line, "line_end": line, "column_start": 5, "column_end": 8,
                "is_primary": true, "label": "a label", "expansion": null })
    }

    fn error(spans: &[Value]) -> Value {
        let children = json!([{ "level": "note", "message": "a note", "spans": [] }]);
        json!({ "level": "error", "message": "a message", "spans": spans, "children": children, "rendered": "it" })
    }

    #[test]
    fn message_labels_and_notes_are_the_text() {
        let said = Said::read(&error(&[span("/a/ui/fail/x/y.rs", 3)]), FILE).unwrap();
        assert_eq!(said.text, "a message\na label\na note");
        assert_eq!(said.place, Some(Place { line: 3, start: 5, last_line: 3, end: 8 }));
        assert!(!said.names_internals());
    }

    #[test]
    fn a_span_in_a_macro_is_followed_to_the_user() {
        let mut inner = span("std/macros.rs", 90);
        inner["expansion"] = json!({ "span": span("/a/ui/fail/x/y.rs", 4) });
        assert_eq!(Said::read(&error(&[inner]), FILE).unwrap().place.unwrap().line, 4);
        assert_eq!(Said::read(&error(&[span("std/macros.rs", 90)]), FILE).unwrap().place, None);
    }

    #[test]
    fn what_counts_errors_is_none() {
        for (level, text) in [
            ("error", "aborting due to 2 previous errors"),
            ("failure-note", "x"),
            ("warning", "1 warning emitted"),
        ] {
            let message = json!({ "level": level, "message": text, "spans": [], "children": [] });
            assert!(Said::read(&message, FILE).is_none(), "{text}");
        }
    }
}
