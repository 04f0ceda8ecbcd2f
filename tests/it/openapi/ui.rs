//! The pages of the document: what is served, to whom, and what a browser lets them do.

use cullinan::prelude::*;
use cullinan::testing::{TestApplication, TestResponse};

const README: &str = include_str!("../../../cullinan-rs/assets/swagger-ui/README.md");

#[get_api(url = "/books")]
async fn books() -> &'static str {
    "books"
}

fn application() -> Application {
    Application::new().title("Shop").handlers(handlers![books])
}

async fn get(application: &TestApplication, url: &str) -> TestResponse {
    application.get(url).send().await
}

/// What a page names: the values of its attributes of urls.
fn named(html: &str) -> Vec<&str> {
    let attributes = ["href=\"", "src=\"", "data-document=\"", "data-root=\""];
    let values =
        attributes.iter().flat_map(|name| html.split(name).skip(1).filter_map(|rest| rest.split('"').next()));
    values.collect()
}

/// The path that a browser asks for: `target` as the page at `page` names it.
fn resolved(page: &str, target: &str) -> String {
    assert!(!target.starts_with('/') && !target.contains(':'), "{target} is not relative");
    let mut segments: Vec<_> = page.split('/').skip(1).collect();
    segments.pop();
    for segment in target.split('/') {
        match segment {
            "." => {}
            ".." => assert!(segments.pop().is_some(), "{target} leads out of {page}"),
            segment => segments.push(segment),
        }
    }
    format!(
        "/{}",
        segments.iter().filter(|segment| !segment.is_empty()).copied().collect::<Vec<_>>().join("/")
    )
}

/// The pages, and all urls that they name, are served; and nothing of it runs but from files.
async fn is_whole(application: &TestApplication, docs: &str, reference: &str) {
    for page in [docs, reference] {
        let html = get(application, page).await;
        html.expect_status(200).expect_header("content-type", "text/html; charset=utf-8");
        let named = named(html.text());
        assert!(named.len() >= 9 - usize::from(page == reference), "{named:?}");
        for target in named {
            // The root is the application's, and may be nobody's.
            let url = resolved(page, target);
            let answer = get(application, &url).await;
            assert!(
                url == "/" || answer.status() == 200,
                "{page} names {target}: {url} is {}",
                answer.status()
            );
        }
        let inline =
            html.text().split("<script").skip(1).any(|tag| !tag.split('>').next().unwrap().contains(" src="));
        assert!(
            !inline && !html.text().contains("<style") && !html.text().contains("style="),
            "{}",
            html.text()
        );
    }
}

#[tokio::test]
async fn the_pages_and_all_they_load_are_in_the_program() {
    is_whole(&TestApplication::new(application()), "/docs", "/docs/reference").await;
}

#[tokio::test]
async fn a_url_of_ones_own_moves_all_of_it() {
    let cases = [
        ("/internal/docs", "/internal/docs", "/internal/docs/reference"),
        ("/a/b/c/", "/a/b/c", "/a/b/c/reference"),
        ("/docs/", "/docs", "/docs/reference"),
        ("/", "/", "/reference"),
        ("/v1.0_~x-y", "/v1.0_~x-y", "/v1.0_~x-y/reference"),
    ];
    for (url, docs, reference) in cases {
        let application = TestApplication::new(application().docs_url("/elsewhere").docs_url(url));
        is_whole(&application, docs, reference).await;
        get(&application, "/elsewhere").await.expect_status(404);
        assert_eq!(get(&application, "/docs").await.status() == 200, docs == "/docs");
    }
}

#[test]
fn a_url_that_is_no_plain_path_is_a_start_up_fault() {
    let cases = [
        ("docs", "does not begin with a slash; write \"/docs\""),
        ("", "does not begin with a slash"),
        ("https://shop.example/docs", "does not begin with a slash"),
        ("/docs/{id}", "is no plain path"),
        ("/a//b", "is no plain path"),
        ("/a/../b", "is no plain path"),
        ("/a/.", "is no plain path"),
        ("/docs?all", "is no plain path"),
        ("/docs#top", "is no plain path"),
        ("/do cs", "is no plain path"),
        ("/d%6Fcs", "is no plain path"),
        ("/dócs", "is no plain path"),
        ("/\"><script>", "is no plain path"),
        ("/openapi.json", "two things are to be served at \"/openapi.json\""),
    ];
    for (url, why) in cases {
        let report = application().docs_url(url).check().unwrap_err();
        assert_eq!(report.faults().len(), 1, "{url}: {report}");
        assert!(report.to_string().contains(why), "{url}: {report}");
        assert!(application().docs_url(url).without_openapi().check().is_ok(), "{url} is not used");
    }
}

#[tokio::test]
async fn a_slash_behind_a_page_leads_back_to_it() {
    let application = TestApplication::new(application().docs_url("/internal/docs"));
    for (url, location) in [
        ("/internal/docs/", "../docs"),
        ("/internal/docs/reference/", "../reference"),
        ("/internal/%64ocs/", "../%64ocs"),
    ] {
        let answer = get(&application, url).await;
        answer.expect_status(307).expect_header("location", location).expect_text("");
        get(&application, &resolved(url, location)).await.expect_status(200);
    }
}

#[tokio::test]
async fn a_browser_lets_the_pages_load_what_is_served_here_and_nothing_else() {
    let application = TestApplication::new(application());
    let shared = "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; \
                  frame-ancestors 'none'; ";
    for (url, rest) in [
        ("/docs", "img-src 'self' data:; connect-src 'self'"),
        ("/docs/reference", "img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'"),
    ] {
        let page = get(&application, url).await;
        page.expect_header("content-security-policy", &format!("{shared}{rest}"));
        page.expect_header("referrer-policy", "no-referrer")
            .expect_header("x-content-type-options", "nosniff");
    }
    for url in ["/openapi.json", "/docs/swagger-ui-5.35.0.js", "/docs/docs.js", "/docs/icon.svg"] {
        get(&application, url).await.expect_header("x-content-type-options", "nosniff");
    }
}

#[tokio::test]
async fn an_authorization_server_leads_back_to_a_page_that_hands_its_answer_on() {
    let application = TestApplication::new(application().docs_url("/internal"));
    let page = get(&application, "/internal/oauth2-redirect.html?code=1&state=2").await;
    page.expect_status(200).expect_header("content-type", "text/html; charset=utf-8");
    assert!(page.text().contains("<script src=\"oauth2-redirect.js\"></script>"), "{}", page.text());
    assert!(
        page.header("content-security-policy").unwrap().starts_with("default-src 'none'; script-src 'self'")
    );
    get(&application, "/internal/oauth2-redirect.js").await.expect_status(200);
    let script = get(&application, "/internal/docs.js").await;
    assert!(script.text().contains("oauth2RedirectUrl"));
}

#[tokio::test]
async fn the_words_of_the_title_are_words() {
    let title = "</title><script>alert('1')</script> & \"co\"";
    let application = TestApplication::new(application().title(title));
    for url in ["/docs", "/docs/reference"] {
        let page = get(&application, url).await;
        let escaped = "&lt;/title&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;co&quot;";
        assert_eq!(page.text().matches(escaped).count(), 2, "{}", page.text());
        assert!(!page.text().contains("alert('1')"), "{}", page.text());
    }
}

#[tokio::test]
async fn our_scripts_make_no_markup_of_texts() {
    let application = TestApplication::new(application());
    for name in ["docs", "reference", "schema", "markdown", "dom"] {
        let script = get(&application, &format!("/docs/{name}.js")).await;
        script.expect_status(200).expect_header("content-type", "text/javascript; charset=utf-8");
        for sink in [
            "innerHTML",
            "outerHTML",
            "insertAdjacentHTML",
            "document.write",
            "DOMParser",
            "eval(",
            "Function(",
        ] {
            assert!(!script.text().contains(sink), "{name}.js: {sink}");
        }
    }
}

#[tokio::test]
async fn who_has_the_content_is_told_so() {
    let application = TestApplication::new(application());
    for url in ["/docs", "/docs/reference", "/docs/docs.js", "/docs/swagger-ui-5.35.0.css", "/openapi.json"] {
        let first = get(&application, url).await;
        let tag = first.expect_status(200).header("etag").unwrap().to_owned();
        let known = [
            tag.clone(),
            format!("W/{tag}"),
            format!("\"x\", {tag}"),
            format!("\"x\",W/{tag} ,"),
            "*".to_owned(),
        ];
        for known in known {
            let answer = application.get(url).header("if-none-match", &known).send().await;
            answer.expect_status(304).expect_header("etag", &tag).expect_text("");
            assert_eq!(answer.header("cache-control"), first.header("cache-control"));
            assert_eq!((answer.header("content-type"), answer.header("content-encoding")), (None, None));
        }
        let twice = application.get(url).header("if-none-match", "\"x\"").header("if-none-match", &tag);
        twice.send().await.expect_status(304);
        let head = application.request("HEAD", url).header("if-none-match", &tag).send().await;
        head.expect_status(304);
        for unknown in ["\"x\"", "", tag.trim_matches('"'), "\"*\"", "\"\u{ff}\""] {
            let answer = application.get(url).header("if-none-match", unknown).send().await;
            assert_eq!((answer.status(), answer.bytes()), (first.status(), first.bytes()), "{url} {unknown}");
        }
    }
}

#[tokio::test]
async fn another_content_has_another_tag() {
    let tag = async |application: Application, url: &str| {
        let answer = get(&TestApplication::new(application), url).await;
        answer.header("etag").unwrap().to_owned()
    };
    for url in ["/docs", "/docs/reference", "/openapi.json"] {
        assert_eq!(tag(application(), url).await, tag(application(), url).await);
        assert_ne!(tag(application(), url).await, tag(application().title("Other"), url).await);
    }
}

#[tokio::test]
async fn head_has_the_length_and_other_methods_are_refused() {
    let application = TestApplication::new(application());
    for url in ["/docs", "/docs/reference", "/docs/swagger-ui-5.35.0.js", "/docs/icon.svg"] {
        let length = get(&application, url).await.bytes().len().to_string();
        let head = application.request("HEAD", url).send().await;
        head.expect_status(200).expect_header("content-length", &length).expect_text("");
        let post = application.post(url).send().await;
        post.expect_status(405).expect_header("allow", "GET, HEAD, OPTIONS");
    }
}

#[tokio::test]
async fn what_has_its_version_in_its_name_is_kept_and_the_rest_is_asked_for_again() {
    let application = TestApplication::new(application());
    let version = README.split("version ").nth(1).unwrap().split(' ').next().unwrap();
    for (name, encoding) in [("js", Some("gzip")), ("css", Some("gzip")), ("LICENSE.txt", None)] {
        let answer = get(&application, &format!("/docs/swagger-ui-{version}.{name}")).await;
        answer.expect_status(200).expect_header("cache-control", "public, max-age=31536000, immutable");
        assert_eq!(answer.header("content-encoding"), encoding);
        assert_eq!(answer.bytes().starts_with(&[0x1f, 0x8b]), encoding.is_some());
    }
    for url in ["/docs", "/docs/reference", "/docs/docs.js", "/docs/icon.svg", "/openapi.json"] {
        get(&application, url).await.expect_header("cache-control", "no-cache");
    }
    let licence = get(&application, &format!("/docs/swagger-ui-{version}.LICENSE.txt")).await;
    for words in ["SmartBear", "Apache License", "React"] {
        assert!(licence.text().contains(words), "{words}");
    }
}

#[tokio::test]
async fn they_can_be_left_out() {
    let without = TestApplication::new(application().without_docs());
    get(&without, "/docs").await.expect_status(404);
    get(&without, "/docs/docs.js").await.expect_status(404);
    get(&without, "/openapi.json").await.expect_status(200);
    let without = TestApplication::new(application().without_openapi());
    get(&without, "/docs").await.expect_status(404);
    get(&without, "/docs/reference").await.expect_status(404);
    let back = TestApplication::new(application().without_docs().docs_url("/docs"));
    get(&back, "/docs").await.expect_status(200);
}

#[tokio::test]
async fn a_route_of_the_applications_own_wins() {
    #[get_api(url = "/docs")]
    async fn mine() -> &'static str {
        "mine"
    }
    #[get_api(url = "/docs/reference")]
    async fn my_reference() -> &'static str {
        "mine"
    }
    #[post_api(url = "/docs", status_code = 200)]
    async fn posted() -> &'static str {
        "posted"
    }
    #[route_api(url = "/docs", methods = "*")]
    async fn all() -> &'static str {
        "all"
    }
    #[get_api(url = "/{page}")]
    async fn any(page: String) -> String {
        page
    }

    let own = TestApplication::new(application().handlers(handlers![mine]));
    get(&own, "/docs").await.expect_status(200).expect_text("mine");
    get(&own, "/docs/reference").await.expect_status(404);
    get(&own, "/docs/docs.js").await.expect_status(404);

    let every = TestApplication::new(application().handlers(handlers![all]));
    get(&every, "/docs").await.expect_text("all");
    get(&every, "/docs/docs.js").await.expect_status(404);

    let reference = TestApplication::new(application().handlers(handlers![my_reference]));
    get(&reference, "/docs/reference").await.expect_text("mine");
    get(&reference, "/docs").await.expect_header("content-type", "text/html; charset=utf-8");
    get(&reference, "/docs/docs.js").await.expect_status(200);

    let beside = TestApplication::new(application().handlers(handlers![posted, any]));
    beside.post("/docs").send().await.expect_status(200).expect_text("posted");
    get(&beside, "/docs").await.expect_header("content-type", "text/html; charset=utf-8");
    get(&beside, "/other").await.expect_text("other");
}

#[tokio::test]
async fn the_pages_are_no_operations() {
    let application = TestApplication::new(application());
    let document: serde_json::Value = get(&application, "/openapi.json").await.json();
    assert_eq!(document["paths"].as_object().unwrap().keys().collect::<Vec<_>>(), ["/books"]);
}

#[tokio::test]
async fn what_is_mounted_and_a_folder_of_files_win_too() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("index.html"), "mine").unwrap();
    let own = TestApplication::new(application().static_files("/docs", folder.path()));
    get(&own, "/docs/").await.expect_text("mine");
    get(&own, "/docs/docs.js").await.expect_status(404);

    let mounted = axum::Router::new().route("/{*rest}", axum::routing::get(async || "mine"));
    let mounted = TestApplication::new(application().mount("/docs", mounted));
    get(&mounted, "/docs/reference").await.expect_text("mine");
    get(&mounted, "/docs/docs.js").await.expect_text("mine");

    // Around them they are none of the pages' business.
    let around = TestApplication::new(application().static_files("/", folder.path()));
    get(&around, "/").await.expect_text("mine");
    get(&around, "/docs").await.expect_header("content-type", "text/html; charset=utf-8");
}

#[get_api(url = "/docs", version = "1")]
async fn first_docs() -> &'static str {
    "first"
}

#[get_api(url = "/things", version = "2")]
async fn second_things() -> &'static str {
    "second"
}

#[tokio::test]
async fn the_pages_are_there_for_each_version_and_host_that_has_no_route_there() {
    let versions = |versioning: Versioning| {
        let application = application().handlers(handlers![first_docs, second_things]);
        let module = Module::new("admin").handlers(handlers![admin]);
        TestApplication::new(application.versions(versioning).for_host("admin.example", module))
    };
    let unsaid = versions(Versioning::header("v"));
    for url in ["/docs", "/docs/reference", "/docs/docs.js", "http://admin.example/docs/reference"] {
        get(&unsaid, url).await.expect_status(200);
        unsaid.get(url).header("v", "2").send().await.expect_status(200);
    }
    unsaid.get("/docs").header("v", "1").send().await.expect_text("first");
    unsaid.get("/docs/reference").header("v", "1").send().await.expect_status(200);
    get(&unsaid, "http://admin.example/docs").await.expect_text("admin");

    let policy = get(&unsaid, "/docs").await.header("content-security-policy").unwrap().to_owned();
    assert!(policy.ends_with("connect-src 'self' admin.example"), "{policy}");

    let by_default = versions(Versioning::header("v").default_version("1"));
    get(&by_default, "/docs").await.expect_text("first");
    by_default.get("/docs/reference").header("v", "2").send().await.expect_status(404);
}

#[get_api(url = "/docs")]
async fn admin() -> &'static str {
    "admin"
}
