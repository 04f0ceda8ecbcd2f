//! `deprecated` and `sunset`: headers of every answer of the route, and words of the document.

use std::time::{SystemTime, UNIX_EPOCH};

use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use serde_json::{Value, json};

use crate::answer::get;

#[controller(url = "/old", deprecated = "2027-01-01", sunset = "2027-06-01", discover = false)]
struct Old;

#[controller]
impl Old {
    #[get_api(url = "/{id}")]
    async fn find(&self, id: u8) -> Result<String> {
        match id {
            0 => panic!("no such book"),
            1 => Err(Error::conflict("taken")),
            id => Ok(id.to_string()),
        }
    }

    #[get_api(url = "/waits")]
    async fn waits(&self) -> &'static str {
        tokio::task::yield_now().await;
        "waited"
    }

    #[post_api(sunset = "2028-02-29")]
    async fn add(&self, #[param(min_length = 1)] title: Body<String>) -> String {
        title.into_inner()
    }

    #[delete_api(url = "/{id}", deprecated)]
    async fn remove(&self, id: u8) {
        let _ = id;
    }
}

#[controller(url = "/current", discover = false)]
struct Current;

#[controller]
impl Current {
    #[get_api]
    async fn plain(&self) -> &'static str {
        "plain"
    }

    #[put_api(sunset = "9999-12-31")]
    async fn going(&self) {}

    #[patch_api(deprecated = "1970-01-02")]
    async fn its_own(&self) -> cullinan::Response {
        let own = http::Response::builder().header("deprecation", "@7");
        own.body("own".into()).unwrap()
    }
}

fn application() -> Application {
    Application::new().controller::<Old>().controller::<Current>()
}

#[tokio::test]
async fn every_answer_of_the_route_says_it_errors_too() {
    let application = TestApplication::new(application());
    for (request, status) in [
        (application.get("/old/7"), 200),
        (application.get("/old/waits"), 200),
        (application.request("HEAD", "/old/7"), 200),
        (application.get("/old/0"), 500),
        (application.get("/old/1"), 409),
        (application.get("/old/x"), 400),
    ] {
        let answer = request.send().await;
        answer.expect_status(status);
        answer
            .expect_header("deprecation", "@1798761600")
            .expect_header("sunset", "Tue, 01 Jun 2027 00:00:00 GMT");
    }
}

#[tokio::test]
async fn a_verb_s_own_word_wins() {
    let application = TestApplication::new(application());
    for request in
        [application.post("/old").form(&[("title", "t")]), application.post("/old").form(&[("title", "")])]
    {
        let answer = request.send().await;
        answer
            .expect_header("deprecation", "@1798761600")
            .expect_header("sunset", "Tue, 29 Feb 2028 00:00:00 GMT");
    }
    let answer = application.put("/current").send().await;
    answer.expect_status(204).expect_header("sunset", "Fri, 31 Dec 9999 00:00:00 GMT");
    assert_eq!(answer.header("deprecation"), None);
    application.patch("/current").send().await.expect_header("deprecation", "@7");
}

#[tokio::test]
async fn without_a_date_it_is_as_old_as_the_application() {
    let application = TestApplication::new(application());
    application.start().await.unwrap();
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    let answer = application.delete("/old/1").send().await;
    let since =
        answer.expect_status(204).header("deprecation").unwrap().strip_prefix('@').unwrap().parse::<u64>();
    assert!((now - 60..=now).contains(&since.unwrap()));
}

#[tokio::test]
async fn other_routes_say_nothing() {
    let application = TestApplication::new(application());
    for url in ["/current", "/nowhere"] {
        let answer = get(&application, url).await;
        assert_eq!((answer.header("deprecation"), answer.header("sunset")), (None, None), "{url}");
    }
}

#[tokio::test]
async fn the_document_has_both() {
    let document: Value = get(&TestApplication::new(application()), "/openapi.json").await.json();
    let find = &document["paths"]["/old/{id}"]["get"];
    assert_eq!(find["deprecated"], true);
    for status in ["200", "400", "4XX", "5XX"] {
        let headers = &find["responses"][status]["headers"];
        assert_eq!(headers["Deprecation"]["example"], "@1798761600", "{find}");
        assert_eq!(headers["Sunset"]["example"], "Tue, 01 Jun 2027 00:00:00 GMT", "{find}");
    }
    assert!(find["responses"]["5XX"]["content"]["application/problem+json"].is_object(), "{find}");
    let going = &document["paths"]["/current"]["put"];
    assert_eq!(going["deprecated"], Value::Null);
    assert!(going["responses"]["204"]["headers"]["Sunset"].is_object(), "{going}");
    let plain = &document["paths"]["/current"]["get"]["responses"];
    assert_eq!(plain["200"]["headers"], Value::Null);
    assert_eq!(
        plain["4XX"],
        json!({ "$ref": "#/components/responses/Problem", "description": "Any other problem of the request's" })
    );
}

#[test]
fn a_handler_that_goes_before_its_controller_is_deprecated_is_a_fault() {
    #[controller(url = "/reversed", deprecated = "2027-01-02", discover = false)]
    struct Reversed;

    #[controller]
    impl Reversed {
        #[get_api(sunset = "2027-01-01")]
        async fn list(&self) {}
    }
    let report = Application::new().controller::<Reversed>().check().unwrap_err();
    assert!(report.to_string().contains("its sunset is before its deprecation"), "{report}");
    assert_eq!(report.faults().len(), 1, "{report}");
}

#[tokio::test]
async fn who_meets_no_version_is_not_told_when_the_route_goes() {
    #[get_api(url = "/books", version = "1", deprecated = "2027-01-01")]
    async fn books(page: u8) -> String {
        page.to_string()
    }

    let versions = Versioning::header("X-API-Version");
    let application = TestApplication::new(Application::new().handlers(handlers![books]).versions(versions));
    let answer = |version: &'static str, url: &'static str| {
        application.get(url).header("x-api-version", version).send()
    };
    let (met, none) = (answer("1", "/books").await, answer("9", "/books?page=1").await);
    met.expect_status(400).expect_header("deprecation", "@1798761600");
    assert_eq!(none.expect_status(400).header("deprecation"), None);

    let document: Value = application.get("/openapi.json").send().await.json();
    let answers = &document["paths"]["/books"]["get"]["responses"];
    for (status, required) in
        [("200", json!(true)), ("400", json!(null)), ("4XX", json!(null)), ("5XX", json!(null))]
    {
        let header = &answers[status]["headers"]["Deprecation"];
        assert!(header["schema"].is_object() && header["required"] == required, "{status}: {answers:#}");
    }
}
