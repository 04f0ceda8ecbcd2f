//! Plain values: a path parameter where the url has the name, else a query parameter.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use schemars::JsonSchema;
use serde::Deserialize;
use uuid::Uuid;

use crate::answer::{detail, faults, get};

#[derive(Deserialize, JsonSchema, Debug)]
#[serde(rename_all = "snake_case")]
enum Colour {
    Red,
    DarkGreen,
}

#[derive(Deserialize, JsonSchema, Debug)]
struct Isbn(String);

#[derive(Deserialize, JsonSchema, Debug)]
struct Shelf {
    row: u8,
}

type Page = Query<u32>;

#[controller(url = "/plain/{tenant}", discover = false)]
struct PlainController;

#[controller]
impl PlainController {
    #[get_api(url = "/{id}")]
    async fn both(&self, tenant: String, id: u64, #[param(default = 1, ge = 1)] page: u32) -> String {
        format!("{tenant} {id} {page}")
    }

    #[get_api(url = "/types")]
    async fn types(
        &self,
        colour: Option<Colour>,
        isbn: Option<Isbn>,
        id: Option<Uuid>,
        day: Option<chrono::NaiveDate>,
        at: Option<jiff::Timestamp>,
        letter: Option<char>,
        ratio: Option<f32>,
        list: Option<Vec<i8>>,
    ) -> String {
        format!(
            "{colour:?} {:?} {id:?} {day:?} {at:?} {letter:?} {ratio:?} {list:?}",
            isbn.map(|isbn| isbn.0)
        )
    }

    #[get_api(url = "/alias")]
    async fn alias(&self, page: Page) -> String {
        page.to_string()
    }
}

fn application() -> TestApplication {
    TestApplication::new(Application::new().controller::<PlainController>())
}

#[tokio::test]
async fn the_url_decides_between_path_and_query() {
    let application = application();
    get(&application, "/plain/acme/7?id=8&tenant=x&page=2").await.expect_text("acme 7 2");
    assert_eq!(
        faults(&get(&application, "/plain/acme/x?page=0").await),
        ["path id malformed", "query page ge"]
    );
}

#[tokio::test]
async fn an_alias_of_a_type_goes_the_way_of_what_it_stands_for() {
    get(&application(), "/plain/acme/alias?page=3").await.expect_text("3");
}

#[tokio::test]
async fn every_kind_of_value_is_read_from_text() {
    let application = application();
    let good = "colour=dark_green&isbn=123&id=67e55044-10b1-426f-9247-bb680e5fe0c8&day=2026-11-20\
                &at=2026-11-20T15:00:00Z&letter=%C3%A9&ratio=-0.5&list=-1&list=2";
    get(&application, &format!("/plain/acme/types?{good}")).await.expect_text(
        "Some(DarkGreen) Some(\"123\") Some(67e55044-10b1-426f-9247-bb680e5fe0c8) Some(2026-11-20) \
         Some(2026-11-20T15:00:00Z) Some('é') Some(-0.5) Some([-1, 2])",
    );
    let bad = "colour=blue&id=67e55044&day=2026-02-30&at=noon&letter=ab&ratio=NaN&list=1&list=128";
    assert_eq!(
        faults(&get(&application, &format!("/plain/acme/types?{bad}")).await),
        [
            "query colour unknown",
            "query id malformed",
            "query day malformed",
            "query at malformed",
            "query letter malformed",
            "query ratio malformed",
            "query list malformed"
        ]
    );
    for infinite in ["inf", "-infinity", "1e999", "nan", "+1"] {
        let infinite = infinite.replace('+', "%2B");
        let answer = get(&application, &format!("/plain/acme/types?ratio={infinite}")).await;
        assert_eq!(faults(&answer), ["query ratio malformed"]);
    }
}

#[tokio::test]
async fn an_unknown_variant_is_told_the_known_ones() {
    let answer = get(&application(), "/plain/acme/types?colour=blue").await;
    assert_eq!(detail(&answer), "must be one of `red`, `dark_green`, got \"blue\"");
}

#[test]
fn a_structure_is_refused_at_start_up() {
    #[get_api(url = "/shelf")]
    async fn shelf(
        shelf: Shelf,
        shelves: Vec<Shelf>,
        map: std::collections::HashMap<String, u8>,
        listed: Query<Vec<Shelf>>,
    ) -> String {
        format!("{} {} {} {}", shelf.row, shelves.len(), map.len(), listed.len())
    }

    let report = Application::new().handlers(handlers![shelf]).check().unwrap_err().to_string();
    for name in ["shelf", "shelves", "map", "listed"] {
        let line = format!(
            "`{name}` is a structure, which no text can say; read the whole query string into it with `Query<_>`, or \
             the body with `Json<_>`"
        );
        assert!(report.contains(&line), "{report}");
    }
    assert!(report.contains("plain.rs:"), "{report}");
}
