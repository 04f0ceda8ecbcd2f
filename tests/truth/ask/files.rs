//! Files among the parts of a body: their sizes, types and numbers.

use cullinan::testing::TestParts;
use serde_json::{Map, Value};

use super::case::{INVALID, TOO_LARGE};
use super::encode::{parts, sent};
use super::forms::Depth;
use super::{Case, Expected, Request, forms};
use crate::generate::Generator;

/// What is larger is not sent in a test.
const LARGE: u64 = 64 * 1024;
const MANY: usize = 6;

/// What is said of the files of one name, or of all of them.
struct Field {
    name: String,
    least: usize,
    most: Option<usize>,
    is_list: bool,
    min_size: usize,
    max_size: Option<usize>,
    types: Vec<String>,
}

/// Whether a body has files in it, of names that are known or not.
pub(super) fn has_files(content: &Value) -> bool {
    !fields(content).is_empty()
}

/// A body with what must be in it, if there are files.
pub(super) fn sound(generator: &Generator<'_>, media_type: &str, content: &Value) -> Option<TestParts> {
    let fields = fields(content);
    if media_type != "multipart/form-data" || fields.is_empty() {
        return None;
    }
    let texts = generator.sound(&texts(content)).and_then(|value| parts(&value)).unwrap_or_default();
    Some(fields.iter().fold(texts, |parts, field| field.files(parts, field.least)))
}

pub(super) fn cases(generator: &Generator<'_>, base: &Request, content: &Value) -> Vec<Case> {
    let (schema, fields) = (texts(content), fields(content));
    let with_files = |parts: TestParts, but: Option<&str>| {
        let others = fields.iter().filter(|field| Some(&*field.name) != but);
        others.fold(parts, |parts, field| field.files(parts, field.least))
    };
    let mut cases = Vec::new();
    for value in generator.candidates(&schema) {
        let Some(parts) = parts(&value) else { continue };
        let is_taken = forms::takes(generator.oracle, &schema, &value, Depth::Members);
        let expected = if is_taken { Expected::Taken } else { Expected::refused_at(INVALID, "body", None) };
        let request = base.with_body(sent(with_files(parts, None)));
        cases.push(Case::new(format!("the parts are {value}"), request, expected));
    }
    let sound = || generator.sound(&schema).and_then(|value| parts(&value)).unwrap_or_default();
    for field in &fields {
        for (why, parts, expected) in field.cases() {
            let body = sent(parts(with_files(sound(), Some(&field.name))));
            cases.push(Case::new(format!("file `{}` {why}", field.name), base.with_body(body), expected));
        }
    }
    cases
}

/// The schema without its files.
fn texts(content: &Value) -> Value {
    let mut schema = content["schema"].clone();
    let files: Vec<_> = fields(content).into_iter().map(|field| field.name).collect();
    if let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) {
        files.iter().for_each(|name| drop(properties.remove(name)));
    }
    if let Some(required) = schema.get_mut("required").and_then(Value::as_array_mut) {
        required.retain(|name| !files.iter().any(|file| name == file));
    }
    schema
}

fn fields(content: &Value) -> Vec<Field> {
    let schema = &content["schema"];
    let any = schema.as_object().filter(|schema| schema.keys().any(|name| name.starts_with("x-")));
    let named = schema.get("properties").and_then(Value::as_object).into_iter().flatten();
    let named = named.filter_map(|(name, property)| {
        let is_required = schema["required"].as_array().is_some_and(|all| all.iter().any(|one| one == name));
        let types = content["encoding"][name]["contentType"].as_str();
        Field::of(name, property, is_required, types)
    });
    named.chain(any.map(Field::of_any)).collect()
}

impl Field {
    fn of(name: &str, property: &Value, is_required: bool, types: Option<&str>) -> Option<Self> {
        let list = property.get("items");
        let file = list.unwrap_or(property);
        if file["format"] != "binary" {
            return None;
        }
        let size = |keyword: &str| file.get(keyword).and_then(Value::as_u64);
        let count = |keyword: &str| property.get(keyword).and_then(Value::as_u64);
        Some(Self {
            name: name.to_owned(),
            least: usize::try_from(count("minItems").unwrap_or(0)).unwrap().max(usize::from(is_required)),
            most: if list.is_some() {
                count("maxItems").map(|most| usize::try_from(most).unwrap())
            } else {
                Some(1)
            },
            is_list: list.is_some(),
            min_size: usize::try_from(size("x-min-size").unwrap_or(0)).unwrap(),
            max_size: size("x-max-size")
                .filter(|size| *size < LARGE)
                .map(|size| usize::try_from(size).unwrap()),
            types: types.map_or_else(Vec::new, |types| types.split(", ").map(str::to_owned).collect()),
        })
    }

    /// Files of any name.
    fn of_any(schema: &Map<String, Value>) -> Self {
        let number = |keyword: &str| schema.get(keyword).and_then(Value::as_u64);
        let types = schema.get("x-allowed-types").and_then(Value::as_array).into_iter().flatten();
        Self {
            name: "anything".to_owned(),
            least: 1,
            most: number("x-max-count").map(|most| usize::try_from(most).unwrap()),
            is_list: true,
            min_size: usize::try_from(number("x-min-size").unwrap_or(0)).unwrap(),
            max_size: number("x-max-size")
                .filter(|size| *size < LARGE)
                .map(|size| usize::try_from(size).unwrap()),
            types: types.filter_map(Value::as_str).map(str::to_owned).collect(),
        }
    }

    fn media_type(&self) -> String {
        self.types.first().map_or("application/x-anything".to_owned(), |range| range.replace('*', "x-any"))
    }

    fn files(&self, parts: TestParts, count: usize) -> TestParts {
        (0..count).fold(parts, |parts, _| self.file(parts, self.min_size, &self.media_type()))
    }

    fn file(&self, parts: TestParts, size: usize, media_type: &str) -> TestParts {
        parts.file(&self.name, "a.bin", media_type, vec![b'a'; size])
    }

    #[allow(clippy::type_complexity, reason = "a table of what is added to the other parts")]
    fn cases(&self) -> Vec<(String, Box<dyn Fn(TestParts) -> TestParts + '_>, Expected)> {
        let refused = |statuses| Expected::refused_at(statuses, "file", None);
        let sized = |size: usize| -> Box<dyn Fn(TestParts) -> TestParts> {
            Box::new(move |parts| self.file(parts, size, &self.media_type()))
        };
        let typed = |name: String| -> Box<dyn Fn(TestParts) -> TestParts> {
            Box::new(move |parts| self.file(parts, self.min_size, &name))
        };
        let counted = |count: usize| -> Box<dyn Fn(TestParts) -> TestParts> {
            Box::new(move |parts| self.files(parts, count))
        };
        let mut cases = vec![(format!("has {} bytes", self.min_size), sized(self.min_size), Expected::Taken)];
        if let Some(less) = self.min_size.checked_sub(1) {
            cases.push((format!("has {less} bytes"), sized(less), refused(INVALID)));
        }
        match self.max_size {
            Some(most) => {
                cases.push((format!("has {most} bytes"), sized(most), Expected::Taken));
                cases.push((format!("has {} bytes", most + 1), sized(most + 1), refused(TOO_LARGE)));
            }
            None => cases.push(("has 4096 bytes".to_owned(), sized(4096), Expected::Taken)),
        }
        for range in &self.types {
            for name in [range.replace('*', "x-any"), range.replace('*', "svg+xml").to_uppercase()] {
                cases.push((format!("is {name}"), typed(name), Expected::Taken));
            }
        }
        let other = if self.types.is_empty() { Expected::Taken } else { refused(INVALID) };
        cases.push(("is audio/x-none".to_owned(), typed("audio/x-none".to_owned()), other));
        let most = self.most.unwrap_or(MANY);
        cases.push((format!("is there {most} times"), counted(most), Expected::Taken));
        if self.most.is_some() {
            cases.push((format!("is there {} times", most + 1), counted(most + 1), refused(INVALID)));
        }
        if self.name != "anything" {
            let absent = if self.least > 0 { refused(INVALID) } else { Expected::Taken };
            cases.push(("is absent".to_owned(), counted(0), absent));
            let text = Box::new(|parts: TestParts| parts.text(&self.name, "a text"));
            cases.push(("is a text".to_owned(), text, refused(INVALID)));
        }
        assert!(self.is_list || self.most == Some(1));
        cases
    }
}
