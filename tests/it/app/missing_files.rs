//! What a folder has no file for: an application's fallback answers, where there is one.

use cullinan::StaticFiles;
use cullinan::prelude::*;
use cullinan::testing::TestApplication;

use super::static_files::{PAGE, books, folder, is_missing, own};
use crate::answer::get;
use crate::server::start::Server;

#[route_api(methods = "*", status_code = 404)]
async fn lost(method: Method, uri: Uri, wait: Query<Option<bool>>) -> String {
    if *wait == Some(true) {
        tokio::task::yield_now().await;
    }
    format!("lost: {method} {}", uri.path())
}

#[tokio::test]
async fn what_a_folder_has_not_is_left_to_the_fallback() {
    let directory = folder();
    for below in ["/static", ""] {
        let url = if below.is_empty() { "/" } else { below };
        let application = Application::new()
            .handlers(handlers![own, books])
            .without_docs()
            .static_files(url, directory.path().join("web"))
            .fallback(handlers![lost]);
        let application = TestApplication::new(application);
        for path in
            ["none", "docs/none.css", "docs/deep/", ".env", "%2e%2e/secret.txt", "a%2Fb", "none?wait=true"]
        {
            let answer = get(&application, &format!("{below}/{path}")).await;
            let path = path.split('?').next().unwrap();
            answer.expect_status(404).expect_text(&format!("lost: GET {below}/{path}"));
        }
        get(&application, &format!("{below}/app.js")).await.expect_status(200).expect_text("let a");
        get(&application, &format!("{below}/")).await.expect_text("<h1>home</h1>");
        get(&application, &format!("{below}/docs")).await.expect_status(308);
        get(&application, "/api/books").await.expect_text("books");
        get(&application, "/static/own").await.expect_text("a route");
        let head = application.request("HEAD", &format!("{below}/none")).send().await;
        head.expect_status(404)
            .expect_text("")
            .expect_header("content-length", &(16 + below.len()).to_string());
        // A path below a folder is known, for GET.
        application.post(&format!("{below}/none")).send().await.expect_status(405);
        get(&application, &format!("{below}/none?wait=x")).await.expect_status(400);
    }
}

#[tokio::test]
async fn a_fallback_of_other_methods_leaves_a_missing_file_a_404() {
    #[post_api]
    async fn form(title: Body<String>) -> String {
        title.into_inner()
    }
    let directory = folder();
    let application = Application::new().static_files("/static", directory.path().join("web"));
    let application = TestApplication::new(application.fallback(handlers![form]));
    is_missing(&get(&application, "/static/none").await, directory.path());
    get(&application, "/static/app.js").await.expect_text("let a");
    application.post("/none").form(&[("title", "t")]).send().await.expect_text("t");
}

#[tokio::test]
async fn a_page_of_the_folder_s_own_stands_in_before_the_fallback_does() {
    let directory = folder();
    let web = StaticFiles::new(directory.path().join("web")).fallback("index.html");
    let application = Application::new().static_files("/", web).fallback(handlers![lost]);
    let application = TestApplication::new(application);
    let page = application.get("/books/7").header("accept", PAGE).send().await;
    page.expect_status(200).expect_text("<h1>home</h1>").expect_header("vary", "accept");
    let data = application.get("/books/7").header("accept", "application/json").send().await;
    data.expect_status(404).expect_text("lost: GET /books/7").expect_header("vary", "accept");
    let script = application.get("/none.js").header("accept", PAGE).send().await;
    script.expect_text("lost: GET /none.js");
    assert_eq!(script.header("vary"), None);
}

#[tokio::test]
async fn a_fallback_behind_a_folder_is_a_handler_like_any_other() {
    #[route_api(methods = "*")]
    async fn odd(method: Method, body: RawBody) -> Result<String> {
        match &**body {
            b"panic" => panic!("the password is 1234"),
            b"fail" => Ok("x".parse::<u8>()?.to_string()),
            body => Ok(format!("{method} {}", body.len())),
        }
    }
    let directory = folder();
    let application = Application::new()
        .static_files("/", directory.path().join("web"))
        .body_limit(5)
        .on_error::<std::num::ParseIntError>(|_| BadRequest("no number"))
        .fallback(handlers![odd]);
    let server = Server::start(application).await;
    let mut client = server.client().await;
    for (body, status) in [("four", 200), ("panic", 500), ("fail", 400), ("sixsix", 413)] {
        let length = body.len();
        client.send(format!("GET /none HTTP/1.1\r\nhost: a\r\ncontent-length: {length}\r\n\r\n{body}")).await;
        let answer = client.answer().await;
        assert_eq!(answer.status, status, "{}", answer.body);
        assert!(!answer.body.contains("1234"), "{}", answer.body);
        if status == 200 {
            assert_eq!(answer.body, "GET 4");
            // The next request is found where it begins, also behind a body that a file has no use for.
            client.send("GET /app.js HTTP/1.1\r\nhost: a\r\ncontent-length: 3\r\n\r\nabc").await;
            assert_eq!(client.answer().await.body, "let a");
        }
    }
}
