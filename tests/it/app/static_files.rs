//! `Application::static_files`: what of a folder is served, and what never is.

use std::fs::{create_dir, create_dir_all, write};
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::Path;

use cullinan::StaticFiles;
use cullinan::prelude::*;
use cullinan::testing::{TestApplication, TestResponse};
use tempfile::TempDir;

use crate::answer::{get, problem};
use crate::mounted::Mounted;
use crate::server::start::Server;

pub(super) const PAGE: &str = "text/html,application/xhtml+xml,*/*;q=0.8";

#[get_api(url = "/static/own")]
pub(super) async fn own() -> &'static str {
    "a route"
}

#[post_api(url = "/static/app.js")]
async fn post() -> &'static str {
    "posted"
}

#[get_api(url = "/api/books")]
pub(super) async fn books() -> &'static str {
    "books"
}

#[get_api(url = "/static/{rest:path}")]
async fn everything(rest: String) -> String {
    rest
}

/// A folder `web`, and beside it what is nobody's business.
pub(super) fn folder() -> TempDir {
    let directory = TempDir::new().unwrap();
    let web = directory.path().join("web");
    create_dir_all(web.join("docs/deep")).unwrap();
    create_dir_all(web.join(".git")).unwrap();
    for (name, text) in [
        ("index.html", "<h1>home</h1>"),
        ("app.js", "let a"),
        ("app.js.br", "br of app.js"),
        ("app.js.gz", "gz of app.js"),
        ("own", "a file"),
        ("a b.txt", "spaced"),
        ("docs/index.html", "docs"),
        ("docs/deep/a.css", "css"),
        (".env", "secret"),
        (".git/config", "secret"),
        ("assets-1a2b.js", "hashed"),
    ] {
        write(web.join(name), text).unwrap();
    }
    write(directory.path().join("secret.txt"), "secret").unwrap();
    directory
}

fn served(directory: &TempDir, set: impl FnOnce(StaticFiles) -> StaticFiles) -> TestApplication {
    let files = set(StaticFiles::new(directory.path().join("web")));
    let application = Application::new().handlers(handlers![own, post, books]);
    TestApplication::new(application.static_files("/static", files))
}

#[track_caller]
pub(super) fn is_missing(answer: &TestResponse, directory: &Path) {
    let problem = problem(answer.expect_status(404)).to_string();
    assert!(!problem.contains(directory.to_str().unwrap()) && !problem.contains("os error"), "{problem}");
}

#[tokio::test]
async fn a_file_is_served_under_its_path() {
    let directory = folder();
    let application = served(&directory, |files| files);
    for (url, text, media_type) in [
        ("/static/app.js", "let a", "text/javascript; charset=utf-8"),
        ("/static/docs/deep/a.css", "css", "text/css; charset=utf-8"),
        ("/static/a%20b.txt", "spaced", "text/plain; charset=utf-8"),
        ("/st%61tic/%61pp.js", "let a", "text/javascript; charset=utf-8"),
        ("/static/", "<h1>home</h1>", "text/html; charset=utf-8"),
        ("/static/docs/", "docs", "text/html; charset=utf-8"),
    ] {
        let answer = get(&application, url).await;
        answer.expect_status(200).expect_text(text).expect_header("content-type", media_type);
        let tag = answer.header("etag").unwrap();
        application.get(url).header("if-none-match", tag).send().await.expect_status(304);
    }
    let part = application.get("/static/app.js").header("range", "bytes=4-").send().await;
    part.expect_status(206).expect_text("a");
    let head = application.request("HEAD", "/static/app.js").send().await;
    head.expect_status(200).expect_header("content-length", "5").expect_text("");
}

#[tokio::test]
async fn routes_go_before_files() {
    let directory = folder();
    let application = served(&directory, |files| files);
    get(&application, "/static/own").await.expect_text("a route");
    application.post("/static/app.js").send().await.expect_status(201).expect_text("posted");
    get(&application, "/static/app.js").await.expect_text("let a");
}

#[tokio::test]
async fn another_method_is_not_allowed() {
    let directory = folder();
    let application = served(&directory, |files| files);
    for method in ["POST", "PUT", "DELETE", "PATCH", "TRACE"] {
        let answer = application.request(method, "/static/docs/index.html").send().await;
        answer.expect_status(405).expect_header("allow", "GET, HEAD, OPTIONS");
    }
    let answer = application.request("OPTIONS", "/static/none").send().await;
    answer.expect_status(204).expect_header("allow", "GET, HEAD, OPTIONS");
}

#[tokio::test]
async fn a_directory_is_its_index_behind_a_slash() {
    let directory = folder();
    let application = served(&directory, |files| files);
    for (url, place) in [
        ("/static", "./static/"),
        ("/static/docs", "./docs/"),
        ("/static/docs?a=%2F%2Fevil", "./docs/?a=%2F%2Fevil"),
        ("/static/d%6fcs", "./d%6fcs/"),
    ] {
        get(&application, url).await.expect_status(308).expect_header("location", place);
    }
    for url in ["/static/docs/deep", "/static/docs/deep/", "/static/app.js/", "/static/none/"] {
        is_missing(&get(&application, url).await, directory.path());
    }
    let without = served(&directory, StaticFiles::without_index);
    for url in ["/static", "/static/", "/static/docs", "/static/docs/"] {
        is_missing(&get(&without, url).await, directory.path());
    }
    let other = served(&directory, |files| files.index("a.css"));
    get(&other, "/static/docs/deep/").await.expect_text("css");
}

#[tokio::test]
async fn no_path_leads_out_of_the_folder() {
    let directory = folder();
    for application in [
        served(&directory, StaticFiles::dotfiles),
        served(&directory, |files| files.follow_symlinks().dotfiles()),
    ] {
        for path in [
            "../secret.txt",
            "%2e%2e/secret.txt",
            "%2E%2E/secret.txt",
            ".%2e/secret.txt",
            "..%2fsecret.txt",
            "..%2Fsecret.txt",
            "..%5csecret.txt",
            "..\\secret.txt",
            "docs/../../secret.txt",
            "docs/%2e%2e/%2e%2e/secret.txt",
            "docs%2f..%2f..%2fsecret.txt",
            "%2e%2e",
            "..",
            "./app.js",
            "docs/./index.html",
            "/etc/passwd",
            "%2fetc%2fpasswd",
            "//etc/passwd",
            "app.js%00",
            "app.js%00.txt",
            "%00",
            "C:%5csecret.txt",
            "..%c0%afsecret.txt",
            "%c0%ae%c0%ae/secret.txt",
            "%252e%252e/secret.txt",
            "%",
            "%2",
            "%zz",
            "%ff",
            "docs//index.html",
            "app%0a.js",
            "..;/secret.txt",
            "%5c%5chost%5cshare",
        ] {
            let answer = get(&application, &format!("/static/{path}")).await;
            is_missing(&answer, directory.path());
        }
    }
}

#[tokio::test]
async fn a_path_is_taken_as_it_is_sent_over_a_socket() {
    let directory = folder();
    let files = StaticFiles::new(directory.path().join("web"));
    // The folder has a page at `/docs`.
    let server = Server::start(Application::new().without_docs().static_files("/", files)).await;
    for path in
        ["/../secret.txt", "/docs/../../secret.txt", "//docs", "//evil.example/%2e%2e", "/\\evil.example"]
    {
        let answer = server.client().await.get(path).await;
        assert!([400, 404].contains(&answer.status), "{path}: {answer:?}");
        assert!(!answer.body.contains("secret\"") && !answer.head.contains("location"), "{answer:?}");
    }
    let answer = server.client().await.get("/docs").await;
    assert!(answer.status == 308 && answer.head.contains("\r\nlocation: ./docs/\r\n"), "{answer:?}");
    assert_eq!(server.client().await.get("/").await.body, "<h1>home</h1>");
}

#[tokio::test]
async fn a_link_that_leaves_the_folder_is_not_followed() {
    let directory = folder();
    let web = directory.path().join("web");
    symlink(directory.path().join("secret.txt"), web.join("out.txt")).unwrap();
    symlink("..", web.join("up")).unwrap();
    symlink("docs/deep/a.css", web.join("inside.css")).unwrap();
    symlink(".git", web.join("git")).unwrap();
    symlink("loop", web.join("loop")).unwrap();
    symlink(directory.path(), web.join("docs/index2.html")).unwrap();
    let application = served(&directory, |files| files);
    for path in
        ["out.txt", "up/secret.txt", "up", "up/", "up/web/app.js.none", "git/config", "docs/index2.html"]
    {
        is_missing(&get(&application, &format!("/static/{path}")).await, directory.path());
    }
    get(&application, "/static/inside.css").await.expect_status(200).expect_text("css");
    get(&application, "/static/up/web/app.js").await.expect_status(200);
    is_missing(&get(&application, "/static/loop").await, directory.path());
    let following = served(&directory, StaticFiles::follow_symlinks);
    get(&following, "/static/out.txt").await.expect_status(200).expect_text("secret");
    is_missing(&get(&following, "/static/loop").await, directory.path());
}

#[tokio::test]
async fn names_with_a_dot_in_front_are_hidden() {
    let directory = folder();
    let application = served(&directory, |files| files);
    for path in [".env", ".git/config", "%2eenv", ".git", ".git/"] {
        is_missing(&get(&application, &format!("/static/{path}")).await, directory.path());
    }
    let open = served(&directory, StaticFiles::dotfiles);
    get(&open, "/static/.env").await.expect_status(200).expect_text("secret");
}

#[tokio::test]
async fn what_is_no_plain_file_or_may_not_be_read_is_missing() {
    let directory = folder();
    let web = directory.path().join("web");
    let _socket = std::os::unix::net::UnixListener::bind(web.join("socket")).unwrap();
    write(web.join("private.txt"), "secret").unwrap();
    std::fs::set_permissions(web.join("private.txt"), std::fs::Permissions::from_mode(0o0)).unwrap();
    let application = served(&directory, |files| files);
    is_missing(&get(&application, "/static/socket").await, directory.path());
    // Root may read everything.
    if std::fs::read(web.join("private.txt")).is_err() {
        is_missing(&get(&application, "/static/private.txt").await, directory.path());
    }
}

#[tokio::test]
async fn a_page_that_is_not_there_is_the_fallback() {
    let directory = folder();
    let files =
        StaticFiles::new(directory.path().join("web")).fallback("index.html").cache_control("no-cache");
    let application = Application::new().handlers(handlers![books]).static_files("/", files);
    let application = TestApplication::new(application);
    for url in ["/cart", "/cart/7", "/docs/none", "/docs/deep"] {
        let answer = application.get(url).header("accept", PAGE).send().await;
        answer.expect_status(200).expect_text("<h1>home</h1>").expect_header("cache-control", "no-cache");
        answer.expect_header("vary", "accept");
        application.request("HEAD", url).header("accept", PAGE).send().await.expect_status(200);
    }
    for (url, accept) in [
        ("/cart", "*/*"),
        ("/cart", "application/json"),
        ("/none.js", PAGE),
        ("/cart", "text/html;q=0"),
        ("/%2e%2e/x", PAGE),
    ] {
        is_missing(&application.get(url).header("accept", accept).send().await, directory.path());
    }
    // What a cache keeps for one client would be wrong for another.
    get(&application, "/cart").await.expect_status(404).expect_header("vary", "accept");
    for url in ["/none.js", "/app.js"] {
        assert_eq!(application.get(url).header("accept", PAGE).send().await.header("vary"), None, "{url}");
    }
    application.get("/api/books").header("accept", PAGE).send().await.expect_text("books");
    application.post("/cart").header("accept", PAGE).send().await.expect_status(405);
}

#[tokio::test]
async fn caches_are_told_what_never_changes() {
    let directory = folder();
    let application = served(&directory, |files| {
        files.cache_control("public, max-age=60").immutable(|path| path.starts_with("assets-"))
    });
    get(&application, "/static/app.js").await.expect_header("cache-control", "public, max-age=60");
    let forever = "public, max-age=31536000, immutable";
    let answer = get(&application, "/static/assets-1a2b.js").await;
    answer.expect_header("cache-control", forever);
    let tag = answer.header("etag").unwrap();
    let again = application.get("/static/assets-1a2b.js").header("if-none-match", tag).send().await;
    again.expect_status(304).expect_header("cache-control", forever);
}

#[tokio::test]
async fn a_packed_form_is_sent_to_who_takes_it() {
    let directory = folder();
    let application = served(&directory, StaticFiles::precompressed);
    let mut tags = Vec::new();
    for (accepted, text, encoding) in [
        ("gzip, br", "br of app.js", Some("br")),
        ("gzip", "gz of app.js", Some("gzip")),
        ("br;q=0.1, gzip;q=0.9", "gz of app.js", Some("gzip")),
        ("br;q=0, *", "gz of app.js", Some("gzip")),
        ("identity", "let a", None),
        ("", "let a", None),
    ] {
        let answer = application.get("/static/app.js").header("accept-encoding", accepted).send().await;
        answer.expect_status(200).expect_text(text).expect_header("vary", "accept-encoding");
        answer.expect_header("content-type", "text/javascript; charset=utf-8");
        assert_eq!(answer.header("content-encoding"), encoding, "{accepted}");
        tags.push(answer.header("etag").unwrap().to_owned());
    }
    tags.sort();
    tags.dedup();
    assert_eq!(tags.len(), 3, "each form has its tag: {tags:?}");
    let plain = application.get("/static/docs/deep/a.css").header("accept-encoding", "br").send().await;
    plain.expect_text("css").expect_header("vary", "accept-encoding");
    let page = served(&directory, |files| files.precompressed().fallback("index.html"));
    let page = page.get("/static/cart").header("accept", PAGE).send().await;
    page.expect_status(200).expect_header("vary", "accept-encoding, accept");
    let without = served(&directory, |files| files);
    let answer = without.get("/static/app.js").header("accept-encoding", "br").send().await;
    answer.expect_text("let a");
    assert_eq!(answer.header("vary"), None);
}

#[tokio::test]
async fn files_are_not_in_the_document() {
    let directory = folder();
    let application = served(&directory, |files| files);
    let document: serde_json::Value = get(&application, "/openapi.json").await.json();
    let paths: Vec<_> = document["paths"].as_object().unwrap().keys().collect();
    assert_eq!(paths, ["/api/books", "/static/app.js", "/static/own"]);
    let root = StaticFiles::new(directory.path().join("web"));
    let application = TestApplication::new(Application::new().static_files("/", root));
    assert!(get(&application, "/openapi.json").await.json::<serde_json::Value>()["paths"].is_object());
}

#[test]
fn what_cannot_be_served_is_a_start_up_fault() {
    let directory = folder();
    let web = || StaticFiles::new(directory.path().join("web"));
    let none = directory.path().join("none");
    let report = Application::new()
        .handlers(handlers![everything])
        .static_files("/none", &none)
        .static_files("/file", directory.path().join("secret.txt"))
        .static_files("/bad", web().cache_control("a\r\nb").index("../x").fallback("a/"))
        .static_files("/{id}", web())
        .static_files("relative", web())
        .static_files("/static", web())
        .static_files("/twice", web())
        .static_files("/twice/", web())
        .check()
        .unwrap_err();
    let faults = report.faults();
    for (fault, expected) in faults.iter().zip([
        "files below \"/none\": there is no folder ",
        "files below \"/file\": ",
        "files below \"/bad\": `cache_control` has no text for a header: \"a\\r\\nb\"",
        "files below \"/bad\": `index` is the name of a file in the folder, not \"../x\"",
        "files below \"/bad\": `fallback` is the name of a file in the folder, not \"a/\"",
        "files below \"/{id}\": a folder's url has no placeholders",
        "files below \"/static\" would never be served: route GET \"/static/{rest:path}\" (everything, ",
        "files below \"/twice/\" would never be served: files below \"/twice\" takes all of it",
    ]) {
        assert!(fault.starts_with(expected), "{fault}\n{expected}");
    }
    assert_eq!(faults.len(), 8, "{report}");
    assert!(Application::new().static_files("/static", web()).check().is_ok());
}

#[tokio::test]
async fn a_longer_url_goes_before_a_shorter_one() {
    let directory = folder();
    create_dir(directory.path().join("other")).unwrap();
    write(directory.path().join("other/app.js"), "other").unwrap();
    let application = Application::new()
        .static_files("/", directory.path().join("web"))
        .static_files("/docs", directory.path().join("other"));
    let application = TestApplication::new(application);
    get(&application, "/app.js").await.expect_text("let a");
    get(&application, "/docs/app.js").await.expect_text("other");
}

#[tokio::test]
async fn a_mount_below_a_folder_goes_before_it() {
    let directory = folder();
    let application = Application::new()
        .handlers(handlers![books, post])
        .static_files("/", directory.path().join("web"))
        .mount("/docs", Mounted);
    let application = TestApplication::new(application);
    get(&application, "/docs/deep/a.css").await.expect_text("mounted /deep/a.css");
    application.post("/docs").send().await.expect_text("mounted /");
    get(&application, "/app.js").await.expect_text("let a");
    get(&application, "/api/books").await.expect_text("books");
    application.post("/api/books").send().await.expect_header("allow", "GET, HEAD, OPTIONS");
    let answer = application.request("PUT", "/static/app.js").send().await;
    answer.expect_status(405).expect_header("allow", "GET, HEAD, OPTIONS, POST");
    let answer = application.request("OPTIONS", "/static/app.js").send().await;
    answer.expect_status(204).expect_header("allow", "GET, HEAD, OPTIONS, POST");
    application.post("/app.js").send().await.expect_status(405);
}

#[tokio::test]
async fn a_folder_below_a_mount_goes_before_it() {
    let directory = folder();
    let application =
        Application::new().mount("/", Mounted).static_files("/static", directory.path().join("web"));
    let application = TestApplication::new(application);
    get(&application, "/static/app.js").await.expect_text("let a");
    is_missing(&get(&application, "/static/none").await, directory.path());
    get(&application, "/app.js").await.expect_text("mounted /app.js");
    // A folder answers GET and HEAD alone.
    application.post("/static/app.js").send().await.expect_text("mounted /static/app.js");
}

#[tokio::test]
async fn what_a_slash_means_for_routes_is_none_of_the_folders_concern() {
    #[get_api(url = "/books")]
    async fn plain() -> &'static str {
        "plain"
    }
    let directory = folder();
    for meaning in [TrailingSlash::Optional, TrailingSlash::Strict, TrailingSlash::Redirect] {
        for url in ["/static", "/"] {
            let application = Application::new()
                .handlers(handlers![plain])
                .without_docs()
                .static_files(url, directory.path().join("web"))
                .trailing_slash(meaning);
            let application = TestApplication::new(application);
            let below = url.trim_end_matches('/');
            get(&application, &format!("{below}/")).await.expect_status(200).expect_text("<h1>home</h1>");
            get(&application, &format!("{below}/docs/")).await.expect_status(200).expect_text("docs");
            let answer = get(&application, &format!("{below}/docs")).await;
            answer.expect_status(308).expect_header("location", "./docs/");
            is_missing(&get(&application, &format!("{below}/app.js/")).await, directory.path());
            get(&application, "/books").await.expect_text("plain");
            let status = match meaning {
                TrailingSlash::Optional => 200,
                TrailingSlash::Redirect => 308,
                _ => 404,
            };
            get(&application, "/books/").await.expect_status(status);
        }
    }
}

#[test]
fn a_folder_that_could_not_be_seen_is_a_start_up_fault() {
    #[get_api(url = "/{rest:path}")]
    async fn all(rest: String) -> String {
        rest
    }
    let directory = folder();
    let web = || StaticFiles::new(directory.path().join("web"));
    for (application, expected) in [
        (
            Application::new().mount("/static/", Mounted).static_files("/static", web()),
            "mount \"/static/\" (",
        ),
        (
            Application::new().handlers(handlers![all]).static_files("/static", web()),
            "files below \"/static\" would never be served: route GET \"/{rest:path}\" (all, ",
        ),
    ] {
        let report = application.check().unwrap_err();
        assert!(report.faults().len() == 1 && report.faults()[0].starts_with(expected), "{report}");
    }
}
