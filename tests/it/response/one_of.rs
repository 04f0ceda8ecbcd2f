//! `OneOf2` and `OneOf3`.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use serde_json::json;

use crate::answer::{documented, get};

#[model]
struct Book {
    title: String,
}

#[model]
struct Author {
    name: String,
}

#[get_api(url = "/two/{way}")]
async fn two(way: u8) -> OneOf2<Book, Accepted<&'static str>> {
    match way {
        0 => OneOf2::First(Book { title: "One".to_owned() }),
        _ => OneOf2::Second(Accepted("wait")),
    }
}

#[get_api(url = "/three/{way}")]
async fn three(way: u8) -> Result<OneOf3<Book, Author, NoContent>> {
    Ok(match way {
        0 => OneOf3::First(Book { title: "One".to_owned() }),
        1 => OneOf3::Second(Author { name: "Ann".to_owned() }),
        _ => OneOf3::Third(NoContent),
    })
}

#[tokio::test]
async fn each_arm_has_its_own_status_and_all_are_documented() {
    let application = TestApplication::new(Application::new().handlers(handlers![two, three]));
    get(&application, "/two/0").await.expect_status(200).expect_json(&json!({ "title": "One" }));
    get(&application, "/two/1").await.expect_status(202).expect_text("wait");
    get(&application, "/three/1").await.expect_status(200).expect_json(&json!({ "name": "Ann" }));
    get(&application, "/three/2").await.expect_status(204).expect_text("");
    let answers = documented(&application, "get", "/two/{way}").await;
    assert!(
        answers["200"]["content"]["application/json"].is_object() && answers["202"].is_object(),
        "{answers:#}"
    );
    let answers = documented(&application, "get", "/three/{way}").await;
    let either = ["Book", "Author"].map(|name| json!({ "$ref": format!("#/components/schemas/{name}") }));
    assert_eq!(answers["200"]["content"]["application/json"]["schema"], json!({ "anyOf": either }));
    assert_eq!(answers["204"].get("content"), None);
}
