//! `OneOf2` and `OneOf3`.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use cullinan::{Describe, IntoResponse, Response, ResponseContext};
use http::StatusCode;
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

#[get_api(url = "/perhaps/{way}")]
#[post_api(url = "/perhaps/{way}")]
#[query_api(url = "/perhaps/{way}")]
#[delete_api(url = "/perhaps/{way}")]
async fn perhaps(way: u8) -> Result<OneOf3<Book, (), OneOf2<WithHeaders<()>, NoContent>>> {
    Ok(match way {
        0 => OneOf3::First(Book { title: "One".to_owned() }),
        1 => OneOf3::Second(()),
        2 => OneOf3::Third(OneOf2::First(().with_header("x-way", "2"))),
        _ => OneOf3::Third(OneOf2::Second(NoContent)),
    })
}

#[post_api(url = "/chosen/{way}", status_code = 202)]
async fn chosen(way: u8) -> OneOf2<&'static str, ()> {
    if way == 0 { OneOf2::First("text") } else { OneOf2::Second(()) }
}

#[post_api(url = "/made/{way}")]
async fn made(way: u8) -> OneOf2<Created<OneOf2<&'static str, ()>>, Status<201, ()>> {
    match way {
        0 => OneOf2::First(Created(OneOf2::First("text"))),
        1 => OneOf2::First(Created(OneOf2::Second(()))),
        _ => OneOf2::Second(Status::new(())),
    }
}

/// An answer around another one that somebody else wrote.
struct Wrapped<T>(T);

impl<T: IntoResponse> IntoResponse for Wrapped<T> {
    fn describe(_: u16, spec: &mut Describe<'_>) {
        T::describe(203, spec);
    }

    fn into_response(self, to: ResponseContext) -> Result<Response> {
        self.0.into_response(to.with_status(StatusCode::NON_AUTHORITATIVE_INFORMATION))
    }
}

#[post_api(url = "/wrapped/{way}")]
async fn wrapped(way: u8) -> Wrapped<OneOf2<&'static str, ()>> {
    Wrapped(if way == 0 { OneOf2::First("text") } else { OneOf2::Second(()) })
}

/// What the document says of the statuses without a fault or a problem.
async fn statuses(application: &TestApplication, method: &str, url: &str) -> Vec<String> {
    let answers = documented(application, method, url).await;
    let statuses = answers.as_object().unwrap().iter().filter(|(_, answer)| answer.get("$ref").is_none());
    statuses.map(|(status, answer)| format!("{status} {}", answer.get("content").is_some())).collect()
}

#[tokio::test]
async fn an_arm_without_a_body_is_204_where_no_status_is_said() {
    let application = TestApplication::new(Application::new().handlers(handlers![perhaps]));
    for (method, made, nothing) in
        [("GET", 200, 204), ("POST", 201, 204), ("DELETE", 200, 204), ("QUERY", 200, 200)]
    {
        application.request(method, "/perhaps/0").send().await.expect_status(made);
        for way in 1..=2 {
            let answer = application.request(method, &format!("/perhaps/{way}")).send().await;
            answer.expect_status(nothing).expect_text("");
        }
        application.request(method, "/perhaps/3").send().await.expect_status(204);
    }
    assert_eq!(statuses(&application, "get", "/perhaps/{way}").await, ["200 true", "204 false"]);
    assert_eq!(statuses(&application, "post", "/perhaps/{way}").await, ["201 true", "204 false"]);
    assert_eq!(statuses(&application, "delete", "/perhaps/{way}").await, ["200 true", "204 false"]);
}

#[tokio::test]
async fn a_status_that_is_said_is_that_of_arms_without_a_body_too() {
    let application = TestApplication::new(Application::new().handlers(handlers![chosen, made, wrapped]));
    for (url, ways, status) in [("chosen", 2, 202), ("made", 3, 201), ("wrapped", 2, 203)] {
        for way in 0..ways {
            application.post(&format!("/{url}/{way}")).send().await.expect_status(status);
        }
        let said = statuses(&application, "post", &format!("/{url}/{{way}}")).await;
        assert_eq!(said, [format!("{status} true")], "{url}");
    }
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
