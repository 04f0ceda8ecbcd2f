//! `Request`: the head as a whole.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;

use crate::answer::{faults, get};

#[get_api(url = "/request/{id}")]
async fn whole(request: Request) -> Result<String> {
    let id: u8 = request.path_param("id")?;
    Ok(format!(
        "{} {} {id} {:?} {}",
        request.method(),
        request.path(),
        request.query(),
        request.headers().len()
    ))
}

#[get_api(url = "/mistaken/{id}")]
async fn mistaken(request: Request) -> Result<String> {
    request.path_param("isbn")
}

#[tokio::test]
async fn a_name_that_the_url_lacks_is_the_programs_mistake() {
    let application = TestApplication::new(Application::new().handlers(handlers![mistaken]));
    get(&application, "/mistaken/7").await.expect_status(500);
}

#[tokio::test]
async fn it_shows_everything_but_the_body() {
    let application = TestApplication::new(Application::new().handlers(handlers![whole]));
    get(&application, "/request/7?a=b").await.expect_text("GET /request/7 7 \"a=b\" 1");
    assert_eq!(faults(&get(&application, "/request/x").await), ["path id malformed"]);
}
