//! What the tests of every rule have in common.

use cullinan::testing::{TestApplication, TestParts, TestResponse};
use serde_json::{Value, json};

use crate::answer::{detail, faults, get, problem};

/// `kept` passes; `broken` is refused with the code and the sentence. The values are texts of a query.
pub(super) async fn check(
    application: &TestApplication,
    url: &str,
    kept: &[&str],
    broken: &[&str],
    code: &str,
    text: &str,
) {
    for value in kept {
        get(application, &format!("{url}?v={value}")).await.expect_status(204);
    }
    for value in broken {
        let answer = get(application, &format!("{url}?v={value}")).await;
        assert_eq!(faults(&answer), [format!("query v {code}")], "{value}");
        assert!(detail(&answer).starts_with(text), "{}", detail(&answer));
    }
}

/// What a rule does with values.
pub(super) struct Cases {
    code: &'static str,
    text: &'static str,
    kept: Vec<Value>,
    broken: Vec<Value>,
}

impl Cases {
    /// A rule's code, what it says, the values that keep it and those that break it.
    pub(super) fn new<K, B>(
        code: &'static str,
        text: &'static str,
        kept: impl IntoIterator<Item = K>,
        broken: impl IntoIterator<Item = B>,
    ) -> Self
    where
        Value: From<K> + From<B>,
    {
        let (kept, broken) = (kept.into_iter(), broken.into_iter());
        Self { code, text, kept: kept.map(Value::from).collect(), broken: broken.map(Value::from).collect() }
    }

    /// The rule on the arguments of [`arguments!`].
    pub(super) async fn hold_for_arguments(&self, application: &TestApplication) {
        get(application, "/").await.expect_status(204);
        for value in self.kept.iter().map(in_a_url) {
            for name in ["plain", "option", "list", "named", "told"] {
                get(application, &format!("/?{name}={value}&{name}={value}")).await.expect_status(204);
            }
        }
        let good = self.kept.first().map(in_a_url).unwrap();
        for value in self.broken.iter().map(in_a_url) {
            for query in
                [format!("plain={value}"), format!("option={value}"), format!("list={good}&list={value}")]
            {
                self.is_told(&get(application, &format!("/?{query}")).await, &query);
            }
            self.is_told(&get(application, &format!("/?named={value}")).await, "named");
            let answer = get(application, &format!("/?told={value}")).await;
            assert_eq!(faults(&answer), [format!("query told {}", self.code)]);
            assert_eq!(detail(&answer), "our own words");
        }
    }

    fn is_told(&self, answer: &TestResponse, query: &str) {
        let name = query.split('=').next().unwrap();
        assert_eq!(faults(answer), [format!("query {name} {}", self.code)], "{query}");
        let expected = format!("{}, got ", self.text);
        assert!(detail(answer).starts_with(&expected), "{}", detail(answer));
    }

    /// The rule on the fields of [`fields!`].
    pub(super) async fn hold_for_fields(&self, application: &TestApplication) {
        check_body(application, json!({}), "").await;
        for value in &self.kept {
            for member in ["option", "named", "told"] {
                check_body(application, json!({ member: value }), "").await;
            }
            check_body(application, json!({ "list": [value, value] }), "").await;
            check_body(application, json!({ "map": { "a": value } }), "").await;
        }
        let (code, text) = (self.code, self.text);
        for value in &self.broken {
            let good = self.kept.first().unwrap();
            check_body(application, json!({ "option": value }), &format!("#/option {code}: {text}")).await;
            check_body(application, json!({ "named": value }), &format!("#/named {code}: {text}")).await;
            check_body(application, json!({ "told": value }), "#/told own_code: our own words").await;
            let list = json!({ "list": [good, value] });
            check_body(application, list, &format!("#/list/1 {code}: {text}")).await;
            let map = json!({ "map": { "a/b": value } });
            check_body(application, map, &format!("#/map/a~1b {code}: {text}")).await;
        }
    }
}

/// POSTs the body to `/`. Its only fault is `expected`, as `pointer code: detail`; nothing is wrong with it where that
/// is empty.
pub(super) async fn check_body(application: &TestApplication, body: Value, expected: &str) {
    let answer = application.post("/").json(&body).send().await;
    if expected.is_empty() {
        assert_eq!(answer.status(), 204, "{body}: {}", answer.text());
        return;
    }
    assert_eq!(answer.status(), 400, "{body} breaks no rule");
    let problem = problem(&answer);
    let [fault] = problem["errors"].as_array().unwrap().as_slice() else { panic!("{problem}") };
    let text = |key: &str| fault[key].as_str().unwrap();
    assert_eq!(format!("{} {}: {}", text("pointer"), text("code"), text("detail")), expected, "{body}");
}

/// A value as it stands in a query string.
pub(crate) fn in_a_url(value: &Value) -> String {
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let letter = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    };
    text.bytes().map(letter).collect()
}

/// `GET /` with a rule of `#[param(..)]` on every kind of argument that holds such a value.
macro_rules! arguments {
    ($type:ty, $($rule:tt)*) => {{
        #[model]
        struct Named($type);

        #[get_api]
        async fn handler(
            #[param($($rule)*)] plain: Option<$type>,
            #[param($($rule)*)] option: Query<Option<$type>>,
            #[param($($rule)*)] list: Option<Query<Vec<$type>>>,
            #[param($($rule)*)] named: Query<Option<Named>>,
            #[param($($rule)*, message = "our own words")] told: Option<Query<$type>>,
        ) {
            let _ = (plain, option, list, named, told);
        }

        TestApplication::new(Application::new().handlers(handlers![handler]))
    }};
}

/// `POST /` with a rule of `#[validate(..)]` on every kind of field that holds such a value.
macro_rules! fields {
    ($type:ty, $rule:ident($($argument:tt)*)) => {{
        #[model]
        struct Named($type);

        #[model]
        struct Body {
            #[validate($rule($($argument)*))]
            option: Option<$type>,
            #[validate(inner($rule($($argument)*)))]
            list: Option<Vec<$type>>,
            #[validate(inner($rule($($argument)*)))]
            map: Option<std::collections::BTreeMap<String, $type>>,
            #[validate($rule($($argument)*))]
            named: Option<Named>,
            #[validate($rule(message = "our own words", code = "own_code", $($argument)*))]
            told: Option<$type>,
        }

        #[post_api]
        async fn handler(body: Body) {
            let _ = body;
        }

        TestApplication::new(Application::new().handlers(handlers![handler]))
    }};
}

pub(crate) use {arguments, fields};

/// Files that a handler takes as `f`, and files that it refuses with this status, code and text.
pub(super) async fn check_file(
    application: &TestApplication,
    url: &str,
    sound: &[(&str, String)],
    bad: &[(&str, String)],
    (status, code, text): (u16, &str, &str),
) {
    let send = async |(content_type, bytes): &(&str, String)| {
        let parts = TestParts::new().file("f", "x", content_type, bytes);
        application.post(url).multipart(parts).send().await
    };
    for file in sound {
        send(file).await.expect_status(204);
    }
    for file in bad {
        let answer = send(file).await;
        answer.expect_status(status);
        let fault = &problem(&answer)["errors"][0];
        assert_eq!((&fault["in"], &fault["name"]), (&"file".into(), &"f".into()));
        assert_eq!((&fault["code"], &fault["detail"]), (&code.into(), &text.into()), "{file:?}");
    }
}
