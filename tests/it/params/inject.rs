//! `Inject<T>` as an argument of a handler, and in a marker of one's own.

use std::sync::Arc;

use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use cullinan::{Describe, FromRequest, Marker, Param, Read, RequestContext};

#[service]
struct Left {
    #[inject(with = "left")]
    side: &'static str,
}

#[service]
struct Right {
    #[inject(with = "right")]
    side: &'static str,
}

struct Absent;

#[get_api(url = "/inject/sides/{times}")]
async fn sides(
    times: usize,
    right: Inject<Right>,
    left: Inject<Left>,
    absent: Option<Inject<Absent>>,
) -> String {
    format!("{} {} {}", left.side, right.side, absent.is_none()).repeat(times)
}

#[tokio::test]
async fn a_handler_asks_for_its_own() {
    let application = TestApplication::new(Application::new().handlers(handlers![sides]));
    application.get("/inject/sides/1").send().await.expect_text("left right true");
    application.get("/inject/sides/none").send().await.expect_status(400);
    let application = application_with(Left { side: "west" });
    application.get("/inject/sides/1").send().await.expect_text("west right true");
}

fn application_with(left: Left) -> TestApplication {
    TestApplication::new(Application::new().handlers(handlers![sides])).replace(Arc::new(left))
}

#[tokio::test]
async fn what_is_injected_is_not_in_the_document() {
    let application = TestApplication::new(Application::new().handlers(handlers![sides]));
    let document: serde_json::Value = application.get("/openapi.json").send().await.json();
    let parameters = &document["paths"]["/inject/sides/{times}"]["get"]["parameters"];
    assert_eq!(parameters.as_array().unwrap().len(), 1, "{parameters}");
}

/// Which side a header names, as the services know it.
struct Side(&'static str);

impl Marker for Side {}

impl FromRequest for Side {
    fn describe(_: &Param, spec: &mut Describe<'_>) {
        spec.service::<Left>();
        spec.service::<Right>();
    }

    fn read(request: RequestContext<'_>, _: &Param) -> Read<Self> {
        let is_left = request.head().headers().contains_key("x-left");
        let left = request.service::<Left>().map(|left| left.side).filter(|_| is_left);
        match left.or_else(|| request.service::<Right>().map(|right| right.side)) {
            Some(side) => Read::Value(Self(side)),
            None => Read::Refused(Error::internal("no side")),
        }
    }
}

#[get_api(url = "/inject/side")]
async fn side(side: Side) -> String {
    side.0.to_owned()
}

#[tokio::test]
async fn a_marker_of_ones_own_uses_services() {
    let application = TestApplication::new(Application::new().handlers(handlers![side]));
    application.get("/inject/side").header("x-left", "1").send().await.expect_text("left");
    application.get("/inject/side").send().await.expect_text("right");
}
