//! `Option<T>`.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;

use crate::answer::{get, problem};

#[get_api(url = "/option/{id}")]
async fn find(id: u8) -> Option<Json<u8>> {
    (id < 10).then_some(Json(id))
}

#[tokio::test]
async fn none_is_404() {
    let application = TestApplication::new(Application::new().handlers(handlers![find]));
    get(&application, "/option/9").await.expect_status(200).expect_text("9");
    let answer = get(&application, "/option/10").await;
    answer.expect_status(404);
    assert_eq!(problem(&answer)["code"], "not_found");
    assert_eq!(problem(&answer)["instance"], "/option/10");
}
