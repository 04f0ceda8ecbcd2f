//! Arguments of a user's own: what waits, what refuses, and in which order it is told.

use std::sync::atomic::{AtomicUsize, Ordering};

use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use cullinan::{Describe, Fault, FromRequest, In, Marker, Param, Read, Reads, RequestContext};
use serde_json::json;

use crate::answer::{faults, get, problem};

static CALLS: AtomicUsize = AtomicUsize::new(0);

/// A user who is looked up, which takes a while.
struct User(String);

impl Marker for User {}

impl FromRequest for User {
    fn describe(_: &Param, _: &mut Describe<'_>) {}

    fn read(request: RequestContext<'_>, param: &Param) -> Read<Self> {
        let name = request.head().headers().get("x-user").and_then(|value| value.to_str().ok());
        let (Some(name), param) = (name.map(str::to_owned), param.name()) else {
            return Read::Absent(In::Header);
        };
        Read::Later(Box::pin(async move {
            tokio::task::yield_now().await;
            match name.as_str() {
                "nobody" => Err(Fault::new(In::Header, param, "unknown", "no such user").into()),
                "banned" => Err(Error::forbidden("banned")),
                "twin" => {
                    Err(Error::conflict("logged in elsewhere").with_fault(Fault::missing(In::Header, param)))
                }
                _ => Ok(Self(name)),
            }
        }))
    }
}

/// The length of the body.
struct Length(usize);

impl Marker for Length {
    const READS: Reads = Reads::Whole;
}

impl FromRequest for Length {
    fn describe(_: &Param, _: &mut Describe<'_>) {}

    fn read(request: RequestContext<'_>, _: &Param) -> Read<Self> {
        request.body().map_or(Read::Unread, |body| Read::Value(Self(body.len())))
    }
}

/// Forgets to say that it reads the body.
struct Forgetful;

impl Marker for Forgetful {}

impl FromRequest for Forgetful {
    fn describe(_: &Param, _: &mut Describe<'_>) {}

    fn read(request: RequestContext<'_>, _: &Param) -> Read<Self> {
        request.body().map_or(Read::Unread, |_| Read::Value(Self))
    }
}

#[get_api(url = "/users")]
async fn users(first: u8, user: User, last: u8) -> String {
    CALLS.fetch_add(1, Ordering::Relaxed);
    format!("{first} {} {last}", user.0)
}

#[get_api(url = "/maybe")]
async fn maybe(user: Option<User>) -> String {
    user.map_or_else(|| "nobody".to_owned(), |user| user.0)
}

#[post_api(url = "/length")]
async fn length(length: Length, user: Option<User>) -> String {
    format!("{} {}", length.0, user.is_some())
}

#[post_api(url = "/forgetful")]
async fn forgetful(_it: Forgetful) {}

fn application() -> TestApplication {
    TestApplication::new(Application::new().handlers(handlers![users, maybe, length, forgetful]))
}

#[tokio::test]
async fn all_arguments_are_waited_for() {
    let application = application();
    let answer = application.get("/users?first=1&last=2").header("x-user", "ann").send().await;
    answer.expect_status(200).expect_text("1 ann 2");
    application.get("/maybe").header("x-user", "ann").send().await.expect_text("ann");
    get(&application, "/maybe").await.expect_text("nobody");
    let answer = application.post("/length").header("x-user", "ann").body("12345").send().await;
    answer.expect_status(201).expect_text("5 true");
}

#[tokio::test]
async fn faults_keep_the_order_of_the_signature() {
    let application = application();
    let before = CALLS.load(Ordering::Relaxed);
    let answer = application.get("/users?first=x&last=y").header("x-user", "nobody").send().await;
    assert_eq!(faults(&answer), ["query first malformed", "header user unknown", "query last malformed"]);
    assert_eq!(faults(&get(&application, "/users?first=1&last=2").await), ["header user missing"]);
    assert_eq!(CALLS.load(Ordering::Relaxed), before);
}

#[tokio::test]
async fn an_error_without_faults_stands_alone() {
    let answer = application().get("/users?first=x&last=y").header("x-user", "banned").send().await;
    answer.expect_status(403);
    assert_eq!(problem(&answer)["detail"], "banned");
}

#[tokio::test]
async fn an_error_of_another_status_keeps_its_faults_to_itself() {
    let answer = application().get("/users?first=x&last=y").header("x-user", "twin").send().await;
    answer.expect_status(409);
    let fault = json!({ "in": "header", "name": "user", "code": "missing", "detail": "is required" });
    assert_eq!(problem(&answer)["errors"], json!([fault]));
}

#[tokio::test]
async fn a_marker_that_forgot_to_ask_for_the_body_is_a_500() {
    application().post("/forgetful").body("x").send().await.expect_status(500);
}

#[tokio::test]
async fn a_blocking_handler_runs_off_the_event_loop() {
    #[get_api(url = "/thread", blocking)]
    fn thread() -> String {
        format!("{:?}", std::thread::current().id())
    }

    let application = TestApplication::new(Application::new().handlers(handlers![thread]));
    let answer = get(&application, "/thread").await;
    assert_ne!(answer.text(), format!("{:?}", std::thread::current().id()));
}
