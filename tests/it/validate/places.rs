//! The rules of a parameter at every place: path, query, header, cookie and field of the body. What the document says
//! of a value there and what the server does with it are the same.

use cullinan::prelude::*;
use cullinan::testing::{TestApplication, TestParts, TestRequest};
use serde_json::{Value, json};

use super::agreement::{Documented, agree, values};
use super::rules::in_a_url;

/// `POST /{path}` with the rule on a parameter of each place.
macro_rules! everywhere {
    ($type:ty, $($rule:tt)*) => {{
        #[post_api(url = "/{path}")]
        async fn handler(
            #[param($($rule)*)] path: Path<$type>,
            #[param($($rule)*)] query: Option<Query<$type>>,
            #[param($($rule)*)] header: Option<Header<$type>>,
            #[param($($rule)*)] cookie: Option<Cookie<$type>>,
            #[param($($rule)*)] body: Option<Body<$type>>,
        ) {
            let _ = (path, query, header, cookie, body);
        }

        Documented::new(TestApplication::new(Application::new().handlers(handlers![handler]))).await
    }};
}

/// The bodies that say one value.
const BODIES: [&str; 3] = ["application/json", "application/x-www-form-urlencoded", "multipart/form-data"];

impl Documented {
    /// The value at one place, and one that is right where the url needs it. `None` where no request can hold it.
    fn with(&self, place: &str, value: &Value, right: &Value) -> Option<TestRequest> {
        let text = in_a_url(value);
        let url = if place == "path" { format!("/{text}") } else { format!("/{}", in_a_url(right)) };
        let post = |url: &str| self.application.post(url);
        Some(match place {
            // An empty segment is no segment.
            "path" => return (!text.is_empty()).then(|| post(&url)),
            "query" => post(&format!("{url}?query={text}")),
            "header" => {
                let text = wire_text(value);
                // What no header may hold, or a header does not tell from nothing.
                return text
                    .chars()
                    .all(|letter| letter.is_ascii_graphic())
                    .then(|| post(&url).header("header", text));
            }
            "cookie" => post(&url).cookie("cookie", &text),
            "application/x-www-form-urlencoded" => post(&url).form(&[("body", &wire_text(value))]),
            "multipart/form-data" => post(&url).multipart(TestParts::new().text("body", &wire_text(value))),
            _ => post(&url).json(&json!({ "body": value })),
        })
    }

    /// Both say the same of each of the values at each place; so many are taken at each.
    async fn agrees_everywhere(&self, kept: &[Value], broken: &[Value]) {
        let operation = "/paths/~1{path}/post";
        let parameters = self.document.pointer(&format!("{operation}/parameters")).unwrap();
        let place_of = |parameter: &Value| parameter["name"].as_str().unwrap().to_owned();
        let places: Vec<_> = parameters.as_array().unwrap().iter().map(place_of).collect();
        assert_eq!(places, ["path", "query", "header", "cookie"]);
        let bodies = BODIES.map(|media_type| {
            let name = media_type.replace('/', "~1");
            (media_type, self.schema(&format!("{operation}/requestBody/content/{name}/schema")))
        });
        for (value, taken) in kept.iter().map(|value| (value, 1)).chain(broken.iter().map(|value| (value, 0)))
        {
            for (index, place) in places.iter().enumerate() {
                let schema = self.schema(&format!("{operation}/parameters/{index}/schema"));
                let Some(request) = self.with(place, value, &kept[0]) else { continue };
                let answer = request.send().await;
                let found = agree(&schema, value, answer.status().as_u16(), place);
                assert_eq!(found, taken, "{place} {value}");
            }
            for (media_type, body) in &bodies {
                let answer = self.with(media_type, value, &kept[0]).unwrap().send().await;
                let found = agree(body, &json!({ "body": value }), answer.status().as_u16(), media_type);
                assert_eq!(found, taken, "{media_type} {value}");
            }
        }
    }
}

/// As a form has it.
fn wire_text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// `agrees!(u8, [ge = 1], kept, broken)`
macro_rules! agrees {
    ($type:ty, [$($rule:tt)*], $kept:expr, $broken:expr) => {
        everywhere!($type, $($rule)*).agrees_everywhere(&values($kept), &values($broken)).await
    };
}

#[tokio::test]
async fn bounds() {
    agrees!(i64, [ge = -3], [-3, i64::MAX], [-4, i64::MIN]);
    agrees!(i64, [gt = -3], [-2], [-3, -4]);
    agrees!(u8, [le = 200], [0, 200], [201, 255, 256, -1]);
    agrees!(u8, [lt = 200], [0, 199], [200]);
    agrees!(f64, [gt = 0.5, le = 1.5], [0.501, 1.5], [0.5, 1.501]);
    agrees!(i64, [multiple_of = 4], [0, 4, -8], [1, 3, 5, -6]);
    agrees!(f64, [multiple_of = 0.25], [0.25, -0.5, 12.5], [0.1, 0.3]);
}

#[tokio::test]
async fn texts() {
    agrees!(String, [min_length = 2], ["ab", "abc", "é\u{1F600}"], ["a", "\u{1F600}", ""]);
    agrees!(String, [max_length = 2], ["ab", "a", "é\u{1F600}"], ["abc", "éab"]);
    agrees!(String, [regex = "^[a-z]+$"], ["a", "abc"], ["A", "a1", "é", ""]);
    agrees!(String, [one_of = ["a", "b c"]], ["a", "b c"], ["b", "A", ""]);
    agrees!(String, [email], ["a@b.org"], ["a", "@b.org", "a b@c.org"]);
    agrees!(String, [url], ["http://a.org/b?c=d#e"], ["a.org", "/b", ""]);
}

#[post_api]
async fn lists(
    #[param(min_items = 2)] least: Option<Header<Vec<u8>>>,
    #[param(max_items = 2)] most: Option<Cookie<Vec<u8>>>,
    #[param(min_items = 2, max_items = 2, unique, ge = 1)] header: Option<Header<Vec<u8>>>,
    #[param(min_items = 2, max_items = 2, unique, ge = 1)] cookie: Option<Cookie<Vec<u8>>>,
    #[param(min_items = 2, max_items = 2, unique, ge = 1)] body: Option<Body<Vec<u8>>>,
) {
    let _ = (least, most, header, cookie, body);
}

#[tokio::test]
async fn items() {
    let application = TestApplication::new(Application::new().handlers(handlers![lists]));
    let documented = Documented::new(application).await;
    let mut taken = Vec::new();
    for (index, name) in ["least", "most", "header", "cookie"].into_iter().enumerate() {
        let schema = documented.schema(&format!("/paths/~1/post/parameters/{index}/schema"));
        let mut count = 0;
        for list in LISTS {
            let mut request = documented.application.post("/");
            for item in *list {
                let item = item.to_string();
                let is_header = ["least", "header"].contains(&name);
                request = if is_header { request.header(name, item) } else { request.cookie(name, &item) };
            }
            count += agree(&schema, &json!(list), request.send().await.status().as_u16(), name);
        }
        taken.push((name, count));
    }
    let bodies: Vec<_> = LISTS.iter().map(|list| json!({ "body": list })).collect();
    taken.push(("body", documented.agrees_on_bodies(&bodies).await));
    let form = "/paths/~1/post/requestBody/content/application~1x-www-form-urlencoded/schema";
    let (schema, mut count) = (documented.schema(form), 0);
    for (list, body) in LISTS.iter().zip(&bodies) {
        let texts: Vec<_> = list.iter().map(u16::to_string).collect();
        let fields: Vec<_> = texts.iter().map(|text| ("body", text.as_str())).collect();
        let answer = documented.application.post("/").form(&fields).send().await;
        count += agree(&schema, body, answer.status().as_u16(), "form");
    }
    taken.push(("form", count));
    assert_eq!(taken, [("least", 5), ("most", 5), ("header", 1), ("cookie", 1), ("body", 1), ("form", 1)]);
}

const LISTS: &[&[u16]] = &[&[1], &[0], &[1, 2], &[1, 1], &[0, 1], &[1, 256], &[1, 2, 3], &[1, 2, 1]];
