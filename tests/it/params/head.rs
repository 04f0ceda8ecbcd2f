//! `HeaderMap`, `Uri`, `Method`.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;

#[route_api(url = "/head/{any}", methods = "*")]
async fn parts(headers: HeaderMap, uri: Uri, method: Method) -> String {
    format!("{method} {uri} {}", headers.len())
}

#[tokio::test]
async fn the_parts_of_the_head_can_be_arguments() {
    let application = TestApplication::new(Application::new().handlers(handlers![parts]));
    let answer = application.request("PURGE", "/head/x?y=1").header("a", "b").send().await;
    answer.expect_status(200).expect_text("PURGE /head/x?y=1 2");
}
