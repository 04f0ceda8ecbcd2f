//! `mount`: tower services behind a prefix, axum's among them.

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};

use axum::extract::Extension;
use axum::routing::{get as axum_get, post as axum_post};
use bytes::Bytes;
use cullinan::http::{Request as HttpRequest, Response as HttpResponse};
use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use cullinan::{Body as RawBytes, BoxError, OriginalUri};
use tower_service::Service;

use crate::answer::{get, problem};
use crate::server::start::Server;
use crate::websocket::peer::handshake;

/// Says what it was asked, or does what the path says.
#[derive(Clone)]
struct Legacy(&'static str);

impl Service<HttpRequest<RawBytes>> for Legacy {
    type Response = HttpResponse<RawBytes>;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, BoxError>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: HttpRequest<RawBytes>) -> Self::Future {
        let name = self.0;
        match request.uri().path() {
            "/panic-now" => panic!("secret"),
            "/panic" => Box::pin(async { panic!("secret") }),
            "/fail" => Box::pin(async { Err("x".parse::<u8>().unwrap_err().into()) }),
            "/hangs" => Box::pin(std::future::pending()),
            _ => Box::pin(async move {
                let OriginalUri(original) = request.extensions().get().unwrap();
                let text = format!("{name} {} {} {original}", request.method(), request.uri());
                Ok(HttpResponse::builder().status(299).header("x-own", "1").body(text.into())?)
            }),
        }
    }
}

#[get_api(url = "/legacy/known")]
async fn known() -> &'static str {
    "known"
}

fn application() -> TestApplication {
    let application = Application::new()
        .mount("/legacy/deep/", Legacy("deep"))
        .mount("/legacy", Legacy("legacy"))
        .handlers(handlers![known])
        .on_error::<std::num::ParseIntError>(|_| Error::conflict("no number"));
    TestApplication::new(application)
}

#[tokio::test]
async fn the_prefix_is_taken_off_and_the_answer_left_as_it_is() {
    let application = application();
    for (url, expected) in [
        ("/legacy", "legacy GET / /legacy"),
        ("/legacy/", "legacy GET / /legacy/"),
        ("/legacy?a=b", "legacy GET /?a=b /legacy?a=b"),
        ("/legacy/x%2Fy/?a=%20", "legacy GET /x%2Fy/?a=%20 /legacy/x%2Fy/?a=%20"),
        ("/legacy//x", "legacy GET //x /legacy//x"),
        ("/legacy/deep", "deep GET / /legacy/deep"),
        ("/legacy/deep/er", "deep GET /er /legacy/deep/er"),
        ("/legacy/deeper", "legacy GET /deeper /legacy/deeper"),
        ("http://host/legacy/x", "legacy GET http://host/x http://host/legacy/x"),
    ] {
        get(&application, url).await.expect_status(299).expect_text(expected).expect_header("x-own", "1");
    }
    get(&application, "/legacyx").await.expect_status(404);
}

#[tokio::test]
async fn routes_win_one_by_one() {
    let application = application();
    get(&application, "/legacy/known").await.expect_text("known");
    application.request("HEAD", "/legacy/known").send().await.expect_status(200);
    application.post("/legacy/known").send().await.expect_text("legacy POST /known /legacy/known");
    application.request("OPTIONS", "/legacy/known").send().await.expect_status(299);
}

#[tokio::test]
async fn what_goes_wrong_is_a_problem() {
    let application = application();
    for (url, status) in [("/legacy/fail", 409), ("/legacy/panic", 500), ("/legacy/panic-now", 500)] {
        let answer = get(&application, url).await;
        answer.expect_status(status);
        assert_eq!(problem(&answer)["instance"], url);
        assert!(!answer.text().contains("secret"));
    }
}

#[tokio::test]
async fn one_that_hangs_is_a_503() {
    let hasty = Application::new().mount("/m", Legacy("m")).request_timeout(std::time::Duration::ZERO);
    let answer = get(&TestApplication::new(hasty), "/m/hangs").await;
    assert_eq!(problem(&answer)["code"], "timeout");
}

#[tokio::test]
async fn a_mount_is_asked_before_the_fallback() {
    #[route_api(methods = "*", status_code = 404)]
    async fn lost() -> &'static str {
        "lost"
    }
    let application = Application::new().mount("/m", Legacy("m")).fallback(handlers![lost]);
    let application = TestApplication::new(application);
    get(&application, "/m/x").await.expect_text("m GET /x /m/x");
    get(&application, "/n").await.expect_status(404).expect_text("lost");
}

#[tokio::test]
async fn at_the_root_it_takes_whatever_is_left() {
    let application = Application::new().handlers(handlers![known]).mount("/", Legacy("root"));
    let application = TestApplication::new(application);
    get(&application, "/legacy/known").await.expect_text("known");
    get(&application, "/").await.expect_text("root GET / /");
    get(&application, "/a/b").await.expect_text("root GET /a/b /a/b");
}

async fn axum_uri(uri: Uri, Extension(OriginalUri(original)): Extension<OriginalUri>) -> String {
    format!("{uri} {original}")
}

async fn axum_count(body: Bytes) -> String {
    body.len().to_string()
}

#[tokio::test]
async fn an_axum_router_is_mounted_as_it_is() {
    let limit = axum::extract::DefaultBodyLimit::disable();
    let router = axum::Router::new()
        .route("/uri/{id}", axum_get(axum_uri))
        .route("/count", axum_post(axum_count))
        .layer(limit);
    let application = TestApplication::new(Application::new().mount("/axum", router).body_limit(4));
    get(&application, "/axum/uri/7?a=b").await.expect_text("/uri/7?a=b /axum/uri/7?a=b");
    get(&application, "/axum/nowhere").await.expect_status(404).expect_text("");
    // The body limit is that of the application's own routes.
    application.post("/axum/count").body(vec![0; 100_000]).send().await.expect_text("100000");
}

#[test]
fn what_cannot_be_mounted_is_told_with_both_places() {
    let told = |prefix: &str, other: &str| {
        let application = Application::new().mount(prefix, Legacy("a")).mount(other, Legacy("b"));
        application.check().unwrap_err().faults().to_vec()
    };
    let faults = told("/a", "a/");
    assert_eq!(faults.len(), 1, "{faults:?}");
    assert!(faults[0].contains("collides with") && faults[0].matches("mount.rs:").count() == 2, "{faults:?}");
    assert!(told("/{x}", "/b")[0].contains("the prefix of a mount has no placeholders"));
    assert!(told("/a//b", "/b")[0].contains("an empty segment matches nothing"));
}

#[tokio::test]
async fn services_that_never_fail_and_have_bodies_of_their_own_fit_too() {
    #[derive(Clone)]
    struct Fixed;

    impl Service<HttpRequest<RawBytes>> for Fixed {
        type Response = HttpResponse<axum::body::Body>;
        type Error = Infallible;
        type Future = std::future::Ready<Result<Self::Response, Infallible>>;

        fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
            Poll::Ready(Ok(()))
        }

        fn call(&mut self, _: HttpRequest<RawBytes>) -> Self::Future {
            std::future::ready(Ok(HttpResponse::new("fixed".into())))
        }
    }
    let application = TestApplication::new(Application::new().mount("/", Fixed));
    get(&application, "/").await.expect_text("fixed");
}

#[tokio::test]
async fn a_connection_cannot_be_taken_over() {
    async fn upgrade(request: axum::extract::Request) -> String {
        request.extensions().get::<hyper::upgrade::OnUpgrade>().is_some().to_string()
    }
    let router = axum::Router::new().route("/ws", axum_get(upgrade));
    let server = Server::start(Application::new().mount("/axum", router)).await;
    let mut client = server.client().await;
    client.send(handshake("/axum/ws", "")).await;
    assert_eq!(client.answer().await.body, "false");
}
