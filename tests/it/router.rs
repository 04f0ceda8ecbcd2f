//! Which route answers: a table of overlapping templates, and what is said where none does.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;

use crate::answer::{get, problem};

macro_rules! routes {
    ($($name:ident $url:literal)*) => {
        $(
            #[get_api(url = $url)]
            async fn $name(_all: Request) -> &'static str {
                $url
            }
        )*

        fn application() -> TestApplication {
            TestApplication::new(Application::new().handlers(handlers![$($name),*]).handlers(handlers![remove, every, both, both_got]))
        }
    };
}

routes! {
    root "/"
    users "/users"
    me "/users/me"
    user "/users/{id}"
    user_rest "/users/{rest:path}"
    my_posts "/users/me/posts"
    posts "/users/{id}/posts"
    first_post "/users/{user}/posts/first"
    post "/users/{id}/posts/{post}"
    any_of_me "/users/me/{thing}"
    deep "/{a}/{b}/{c}/end"
    everything "/{rest:path}"
    cafe "/café"
    encoded "/a%20b"
}

#[delete_api(url = "/users/{isbn}")]
async fn remove(isbn: String) -> String {
    format!("removed {isbn}")
}

#[route_api(url = "/any", methods = "*")]
async fn every(method: Method) -> String {
    method.to_string()
}

#[route_api(url = "/both", methods = "*")]
async fn both(method: Method) -> String {
    method.to_string()
}

#[get_api(url = "/both")]
async fn both_got() -> &'static str {
    "got"
}

#[tokio::test]
async fn the_most_specific_template_wins_with_backtracking() {
    let application = application();
    for (url, winner) in [
        ("/", "/"),
        ("/users", "/users"),
        ("/users/", "/users"),
        ("/users/me", "/users/me"),
        ("/users/me/", "/users/me"),
        ("/users/7", "/users/{id}"),
        ("/users/%6De", "/users/me"),
        ("/users/a%2Fb", "/users/{id}"),
        ("/users/me/posts", "/users/me/posts"),
        ("/users/7/posts", "/users/{id}/posts"),
        ("/users/7/posts/first", "/users/{user}/posts/first"),
        ("/users/7/posts/8", "/users/{id}/posts/{post}"),
        ("/users/me/posts/8", "/users/{id}/posts/{post}"),
        ("/users/me/other", "/users/me/{thing}"),
        ("/users/me/other/more", "/users/{rest:path}"),
        ("/users/7/other", "/users/{rest:path}"),
        ("/users/7/other/end", "/users/{rest:path}"),
        ("/x/y/z/end", "/{a}/{b}/{c}/end"),
        ("/x/y/z", "/{rest:path}"),
        ("/caf%C3%A9", "/café"),
        ("/caf%c3%a9", "/café"),
        ("/a%20b", "/a%20b"),
        ("/caf%C3", "/{rest:path}"),
    ] {
        let answer = get(&application, url).await;
        answer.expect_status(200);
        assert_eq!(answer.text(), winner, "{url}");
    }
}

#[tokio::test]
async fn another_method_may_name_the_same_place_otherwise() {
    let application = application();
    application.delete("/users/7").send().await.expect_status(200).expect_text("removed 7");
    application.delete("/users/me").send().await.expect_status(200).expect_text("removed me");
}

#[tokio::test]
async fn a_wrong_method_is_405_with_the_union_of_all_that_fit() {
    let application = application();
    let answer = application.put("/users/me").send().await;
    answer.expect_status(405).expect_header("allow", "DELETE, GET, HEAD, OPTIONS");
    assert_eq!(problem(&answer)["code"], "method_not_allowed");
    let unknown = application.request("BREW", "/users").send().await;
    unknown.expect_status(405).expect_header("allow", "GET, HEAD, OPTIONS");
    let lower = application.request("get", "/users").send().await;
    lower.expect_status(405);
}

#[tokio::test]
async fn head_and_options_come_from_get() {
    let application = application();
    let head = application.request("HEAD", "/users").send().await;
    head.expect_status(200).expect_text("").expect_header("content-length", "6");
    let options = application.request("OPTIONS", "/users/me").send().await;
    options.expect_status(204).expect_header("allow", "DELETE, GET, HEAD, OPTIONS").expect_text("");
    let server = application.request("OPTIONS", "*").send().await;
    server.expect_status(204);
    assert!(server.header("allow").is_some_and(|allow| allow.contains("DELETE")));
}

#[tokio::test]
async fn every_method_is_answered_where_all_are_asked_for() {
    let application = application();
    for method in ["GET", "POST", "OPTIONS", "BREW"] {
        application.request(method, "/any").send().await.expect_status(200).expect_text(method);
    }
    application.request("HEAD", "/any").send().await.expect_status(200).expect_text("");
    application.request("CONNECT", "/any").send().await.expect_status(405);
    application.request("HEAD", "/both").send().await.expect_status(200).expect_header("content-length", "3");
    application.request("POST", "/both").send().await.expect_text("POST");
}

#[tokio::test]
async fn what_is_not_there_is_a_404_problem() {
    let application = TestApplication::new(Application::new().handlers(handlers![users, post]));
    for url in ["/", "/user", "/users/x", "/users//posts/8", "//users", "/users/x/posts/", "/users/%zz/y"] {
        let answer = get(&application, url).await;
        answer.expect_status(404);
        assert_eq!(problem(&answer)["code"], "not_found", "{url}");
        assert_eq!(problem(&answer)["instance"], url);
    }
    let head = application.request("HEAD", "/nowhere").send().await;
    head.expect_status(404).expect_text("");
}
