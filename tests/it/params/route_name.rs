//! `RouteName`: the name of the route that answers, and nothing in the document.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use serde_json::Value;

use crate::answer::get;

#[controller(url = "/named", discover = false)]
struct NamedController;

#[controller]
impl NamedController {
    #[get_api]
    #[post_api(status_code = 200)]
    async fn plain(&self, name: RouteName) -> String {
        name.to_string()
    }

    #[get_api(url = "/own", name = "a name of its own")]
    async fn own(&self, name: RouteName, again: Option<RouteName>) -> String {
        format!("{name}, {}", again.as_deref().unwrap_or_default())
    }
}

fn application() -> TestApplication {
    TestApplication::new(Application::new().controller::<NamedController>())
}

#[tokio::test]
async fn it_is_the_name_of_the_verb_that_answers() {
    let application = application();
    get(&application, "/named").await.expect_text("named_controller.plain");
    application.post("/named").send().await.expect_text("named_controller.plain_post");
    get(&application, "/named/own").await.expect_text("a name of its own, a name of its own");
}

#[tokio::test]
async fn it_is_not_in_the_document() {
    let document: Value = get(&application(), "/openapi.json").await.json();
    assert_eq!(document.pointer("/paths/~1named~1own/get/parameters"), None);
}

#[test]
fn a_unit_test_makes_one_by_hand() {
    assert_eq!(RouteName::from("books.find").as_str(), "books.find");
}
