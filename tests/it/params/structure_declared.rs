//! What structures write into the document, and what of them is refused at start-up.

#![allow(dead_code, reason = "that they can be read is what matters")]

use std::collections::BTreeMap;

use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::Value;

use crate::answer::get;

#[derive(Debug, Deserialize, JsonSchema)]
struct Strict {
    a: u8,
    b: Vec<u8>,
    c: Option<char>,
}

#[model]
#[derive(Debug)]
struct Place {
    #[validate(length(min = 2))]
    shelf: String,
    #[validate(range(min = 1))]
    row: u16,
}

#[model]
struct Search {
    #[validate(length(max = 5))]
    text: String,
    /// Counted from 1.
    #[serde(default = "first")]
    #[validate(range(min = 1))]
    page: u32,
    #[validate(range(max = 9))]
    stars: Option<u8>,
    #[serde(default)]
    tag: Vec<String>,
    order: Option<Order>,
}

#[model]
enum Order {
    Title,
    LastSeen,
}

fn first() -> u32 {
    1
}

#[get_api(url = "/search/{shelf}/{row}")]
async fn search(search: Query<Search>, place: Path<Place>, maybe: Query<Option<Strict>>) -> String {
    let Search { text, page, stars, tag, order } = search.into_inner();
    format!("{text} {page} {stars:?} {tag:?} {} {:?} {maybe:?}", order.is_some(), place.into_inner())
}

#[get_api(url = "/map")]
async fn map(all: Query<BTreeMap<String, u8>>) -> String {
    format!("{:?}", *all)
}

#[tokio::test]
async fn the_document_has_each_field_as_a_parameter() {
    let application = TestApplication::new(Application::new().handlers(handlers![search, map]));
    let document: Value = get(&application, "/openapi.json").await.expect_status(200).json();
    let parameters = document["paths"]["/search/{shelf}/{row}"]["get"]["parameters"].clone();
    let find = |name: &str| {
        let list = parameters.as_array().unwrap();
        list.iter().find(|parameter| parameter["name"] == name).unwrap_or(&Value::Null)
    };
    assert_eq!(parameters.as_array().unwrap().len(), 10);
    assert_eq!((&find("text")["required"], &find("text")["schema"]["maxLength"]), (&true.into(), &5.into()));
    let page = find("page");
    assert_eq!((&page["in"], &page["required"]), (&"query".into(), &Value::Null));
    assert_eq!((&page["schema"]["default"], &page["schema"]["minimum"]), (&1.into(), &1.into()));
    assert_eq!(page["description"], "Counted from 1.");
    assert_eq!(
        (&find("tag")["explode"], &find("stars")["schema"]["type"]),
        (&true.into(), &"integer".into())
    );
    assert_eq!((&find("order")["required"], &find("a")["required"]), (&Value::Null, &Value::Null));
    for name in ["shelf", "row"] {
        assert_eq!((&find(name)["in"], &find(name)["required"]), (&"path".into(), &true.into()));
    }
    let all = &document["paths"]["/map"]["get"]["parameters"][0];
    assert_eq!((&all["schema"]["type"], &all["required"]), (&"object".into(), &Value::Null));
}

#[test]
fn what_cannot_work_is_told_at_start_up() {
    #[derive(Deserialize, JsonSchema)]
    struct Deep {
        place: Place,
        a: u8,
    }

    #[derive(Deserialize, JsonSchema)]
    struct Mixed {
        #[serde(flatten)]
        strict: Strict,
    }

    #[get_api(url = "/deep")]
    async fn deep(
        a: Query<u8>,
        deep: Query<Deep>,
        #[param(default = strict())] given: Query<Strict>,
    ) -> String {
        format!("{a} {} {} {}", deep.place.row, deep.a, given.a)
    }

    fn strict() -> Strict {
        Strict { a: 1, b: Vec::new(), c: None }
    }

    #[get_api(url = "/mixed/{shelf}")]
    async fn mixed(mixed: Query<Mixed>, place: Path<Place>, many: Query<BTreeMap<String, Place>>) -> String {
        format!("{} {} {}", mixed.strict.a, place.shelf, many.len())
    }

    let report = Application::new().handlers(handlers![deep, mixed]).check().unwrap_err().to_string();
    for line in [
        "`place` of `deep` is a structure, which no text can say",
        "two arguments read the query parameter `a`; give one an alias",
        "`given` is a structure: its rules and defaults belong on its fields",
        "`a` of `mixed` must be a string",
        "what else is in `many` are structures, which no text can say",
        "the url has no placeholder for `row` of `place`",
    ] {
        assert!(report.contains(line), "{line} is not in {report}");
    }
    assert!(report.contains("structure_declared.rs:"), "{report}");
}
