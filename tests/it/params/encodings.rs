//! Bodies of every encoding: what is read from each, and what is wrong with them.

use cullinan::prelude::*;
use cullinan::testing::{TestApplication, TestParts, TestRequest};
use serde_json::json;

use crate::answer::{faults, pointers, problem};

#[model]
#[derive(Debug)]
struct Author {
    #[validate(length(min = 2))]
    name: String,
    born: Option<i16>,
}

#[model]
#[derive(Debug)]
struct Book {
    #[validate(length(min = 1, max = 20))]
    title: String,
    #[validate(range(min = 1))]
    pages: u16,
    #[serde(default)]
    signed: bool,
    #[serde(default)]
    tags: Vec<String>,
    #[serde(default)]
    authors: Vec<Author>,
}

#[post_api(url = "/whole", status_code = 200)]
async fn whole(book: Book) -> String {
    format!("{book:?}")
}

#[post_api(url = "/maybe", status_code = 200)]
async fn maybe(book: Option<WholeBody<Book>>) -> String {
    format!("{:?}", book.map(|book| book.into_inner().title))
}

#[post_api(url = "/list", status_code = 200)]
async fn list(authors: Vec<Author>) -> String {
    format!("{}", authors.len())
}

#[post_api(url = "/fields", status_code = 200)]
async fn fields(
    #[param(min_length = 2)] title: Body<String>,
    #[param(default = 1, le = 9)] copies: Body<u8>,
    tags: Body<Option<Vec<u8>>>,
    author: Option<Body<Author>>,
) -> String {
    format!("{title} {copies} {:?} {:?}", *tags, author.map(Body::into_inner))
}

#[post_api(url = "/json", status_code = 200)]
async fn only_json(book: Json<Book>) -> String {
    book.title.clone()
}

fn application() -> TestApplication {
    TestApplication::new(Application::new().handlers(handlers![whole, maybe, list, fields, only_json]))
}

const FORM: &str = "application/x-www-form-urlencoded";

fn raw(application: &TestApplication, url: &str, content_type: &str, body: &[u8]) -> TestRequest {
    application.post(url).header("content-type", content_type).body(body.to_vec())
}

#[tokio::test]
async fn a_model_is_the_same_from_json_and_from_a_form() {
    let application = application();
    let book = r#"Book { title: "Dune & more", pages: 412, signed: true, tags: ["a b", "é"], authors: [Author { name: "Frank", born: Some(1920) }, Author { name: "Brian", born: None }] }"#;
    let as_json = json!({ "title": "Dune & more", "pages": 412, "signed": true, "tags": ["a b", "é"],
        "authors": [{ "name": "Frank", "born": 1920 }, { "name": "Brian" }] });
    application.post("/whole").json(&as_json).send().await.expect_text(book);
    let fields = [
        ("title", "Dune & more"),
        ("pages", "412"),
        ("signed", "1"),
        ("tags", "a b"),
        ("authors[0].name", "Frank"),
        ("tags", "é"),
        ("authors[0].born", "1920"),
        ("authors[1].name", "Brian"),
        ("nobody", "reads it"),
    ];
    application.post("/whole").form(&fields).send().await.expect_text(book);
    application.post("/list").form(&[("[0].name", "aa"), ("[1].name", "bb")]).send().await.expect_text("2");
}

#[tokio::test]
async fn texts_of_a_multipart_body_are_a_form() {
    let application = application();
    let parts = || {
        TestParts::new()
            .text("title", "Dune & +more%20")
            .text("pages", "412")
            .text("tags", "a")
            .text("tags", "")
    };
    let book = r#"Book { title: "Dune & +more%20", pages: 412, signed: false, tags: ["a", ""], authors: [Author { name: "Frank", born: None }] }"#;
    let answer = application.post("/whole").multipart(parts().text("authors[0].name", "Frank")).send().await;
    answer.expect_text(book);
    let json = "Content-Disposition: form-data; name=\"authors\"\r\nContent-Type: application/json";
    let answer =
        application.post("/whole").multipart(parts().part(json, r#"[{"name": "Frank"}]"#)).send().await;
    answer.expect_text(book);
    let answer = application
        .post("/whole")
        .multipart(parts().part(json, r#"[{"name": 7}, {"born": "7"}]"#))
        .send()
        .await;
    assert_eq!(
        pointers(&answer),
        ["#/authors/0/name malformed", "#/authors/1/born malformed", "#/authors/1/name missing"]
    );
    let answer = application.post("/whole").multipart(parts().part(json, "[")).send().await;
    assert_eq!(pointers(&answer), ["#/authors malformed"]);

    let parts = TestParts::new()
        .text("title", "aa")
        .file("other", "x.txt", "text/plain", "9")
        .text("author.name", "cc");
    let answer = application.post("/fields").multipart(parts).send().await;
    answer.expect_text(r#"aa 1 None Some(Author { name: "cc", born: None })"#);
    let title = "Content-Disposition: form-data; name=\"title\"";
    let parts = TestParts::new().part(title, b"\xff").text("copies", "10").text("tags", "x");
    assert_eq!(
        pointers(&application.post("/fields").multipart(parts).send().await),
        ["#/title malformed", "#/copies le", "#/tags/0 malformed"]
    );
    application.post("/maybe").multipart(TestParts::new()).send().await.expect_status(400);
}

/// A part as a browser sends a `Blob`: with a file's name, whatever is in it.
fn blob(parts: TestParts, name: &str, content_type: &str, text: &str) -> TestParts {
    parts.file(name, "blob", content_type, text)
}

#[tokio::test]
async fn json_with_a_file_name_is_json() {
    let application = application();
    for content_type in ["application/json", "Application/vnd.shop+JSON; charset=utf-8"] {
        let parts = blob(TestParts::new().text("title", "aa"), "tags", content_type, "[1, 2]");
        let parts = blob(parts, "author", content_type, r#"{"name": "Frank"}"#);
        let answer = application.post("/fields").multipart(parts).send().await;
        answer.expect_text(r#"aa 1 Some([1, 2]) Some(Author { name: "Frank", born: None })"#);
        let parts =
            blob(TestParts::new().text("title", "aa").text("pages", "1"), "tags", content_type, r#"["a"]"#);
        let answer = application.post("/whole").multipart(parts).send().await;
        answer.expect_text(r#"Book { title: "aa", pages: 1, signed: false, tags: ["a"], authors: [] }"#);
        let parts = blob(TestParts::new().text("title", "aa"), "author", content_type, "{");
        let answer = application.post("/fields").multipart(parts).send().await;
        assert_eq!(pointers(&answer), ["#/author malformed"]);
        let parts = blob(TestParts::new(), "title", content_type, &format!("{:?}", "a".repeat(1 << 20)));
        application.post("/fields").multipart(parts).send().await.expect_status(413);
    }
}

#[tokio::test]
async fn a_file_is_no_field() {
    let application = application();
    let parts = ["tags", "author"]
        .into_iter()
        .fold(TestParts::new().text("title", "aa"), |parts, name| blob(parts, name, "text/plain", "1"));
    let answer = application.post("/fields").multipart(parts.clone()).send().await;
    assert_eq!(pointers(&answer), ["#/tags malformed", "#/author malformed"]);
    assert_eq!(problem(&answer)["errors"][0]["detail"], "is a file, not a text");
    let answer = application.post("/whole").multipart(parts.text("pages", "1")).send().await;
    assert_eq!(pointers(&answer), ["#/tags malformed"]);
    // An input of a form that was left empty is no file.
    let parts = TestParts::new().text("title", "aa").file("tags", "", "application/octet-stream", "");
    application.post("/fields").multipart(parts).send().await.expect_text("aa 1 None None");
}

#[tokio::test]
async fn a_broken_multipart_body_is_a_400_and_one_over_its_limits_a_413() {
    let application = application();
    let form_data = "multipart/form-data; boundary=x";
    for url in ["/whole", "/fields", "/maybe"] {
        for content_type in [
            "multipart/form-data",
            "Multipart/Form-Data; boundary=\"\"",
            "multipart/form-data; boundary=a\u{e9}",
        ] {
            let answer = raw(&application, url, content_type, b"--x--\r\n").send().await;
            assert_eq!(faults(&answer), ["header content-type malformed"], "{content_type}");
        }
        for body in [
            &b"--y--\r\n"[..],
            b"--x\r\n",
            b"--x\r\nContent-Disposition: form-data\r\n\r\na\r\n--x--\r\n",
            b"x",
        ] {
            let answer = raw(&application, url, form_data, body).send().await;
            assert_eq!(pointers(&answer), ["# malformed"], "{}", String::from_utf8_lossy(body));
        }
        let long = TestParts::new().text("title", &"a".repeat(1024 * 1024 + 1));
        application.post(url).multipart(long).send().await.expect_status(413);
        let many = (0..1_001).fold(TestParts::new(), |parts, _| parts.text("tags", "1"));
        application.post(url).multipart(many).send().await.expect_status(413);
    }
}

#[tokio::test]
async fn message_pack_is_json_in_fewer_bytes() {
    let application = application();
    let post = |url: &str, body: &serde_json::Value| {
        raw(&application, url, "application/msgpack", &rmp_serde::to_vec(body).unwrap()).send()
    };
    let book = json!({ "title": "Dune", "pages": 412, "authors": [{ "name": "Frank", "born": null }] });
    let answer = application.post("/whole").json(&book).send().await;
    post("/whole", &book).await.expect_status(200).expect_text(answer.text());
    let bad = json!({ "title": "", "pages": "412", "authors": [{ "name": "F" }] });
    let faults = pointers(&application.post("/whole").json(&bad).send().await);
    assert_eq!(faults, ["#/pages malformed", "#/title min_length", "#/authors/0/name min_length"]);
    assert_eq!(pointers(&post("/whole", &bad).await), faults);
    post("/fields", &json!({ "title": "aa", "tags": [1, 2] })).await.expect_text("aa 1 Some([1, 2]) None");
    assert_eq!(pointers(&post("/fields", &json!({ "title": 7 })).await), ["#/title malformed"]);
    post("/maybe", &json!(null)).await.expect_text("None");
    for (url, body) in
        [("/whole", &b"\xc1"[..]), ("/fields", b"\x01\x02"), ("/maybe", b"\x81\xa1a"), ("/fields", b"\x90")]
    {
        let answer = raw(&application, url, "application/vnd.shop+MsgPack", body).send().await;
        assert_eq!(pointers(&answer), ["# malformed"], "{body:?}");
    }
    let deep = [vec![0x91; 1_000_000], vec![0x90]].concat();
    assert_eq!(
        pointers(&raw(&application, "/whole", "application/x-msgpack", &deep).send().await),
        ["# malformed"]
    );
    raw(&application, "/json", "application/msgpack", b"\x80").send().await.expect_status(415);
}

#[post_api(url = "/cover", status_code = 200)]
async fn cover(
    #[param(min_length = 2)] title: Body<String>,
    cover: Option<File>,
    copies: Body<Vec<u8>>,
) -> String {
    format!("{title} {:?} {:?}", cover.map(|cover| cover.size()), *copies)
}

#[tokio::test]
async fn fields_and_files_come_in_one_body() {
    let application = TestApplication::new(Application::new().handlers(handlers![cover]));
    let post = |parts: TestParts| application.post("/cover").multipart(parts).send();
    let parts =
        TestParts::new().text("copies", "1").file("cover", "a.png", "image/png", b"abc").text("title", "aa");
    post(parts.text("copies", "2")).await.expect_text("aa Some(3) [1, 2]");
    let parts = TestParts::new().text("title", "a").text("cover", "text").text("copies", "x");
    assert_eq!(
        faults(&post(parts).await),
        ["body title min_length", "file cover malformed", "body 0 malformed"]
    );
    let parts = TestParts::new().text("title", "aa").file("cover", "a.json", "application/json", "[]");
    post(blob(parts, "copies", "application/json", "[3]")).await.expect_text("aa Some(2) [3]");
    let parts = TestParts::new().file("cover", "a", "a/b", "").file("title", "", "a/b", "x");
    let answer = post(blob(parts, "copies", "a/b", "3")).await;
    assert_eq!(faults(&answer), ["body title malformed", "body copies malformed"]);
    let long = blob(TestParts::new(), "copies", "application/json", &"1".repeat((1 << 20) + 1));
    post(long).await.expect_status(413);
    let document: serde_json::Value = application.get("/openapi.json").send().await.json();
    let content = document["paths"]["/cover"]["post"]["requestBody"]["content"].as_object().unwrap();
    assert_eq!(content.keys().collect::<Vec<_>>(), ["multipart/form-data"]);
    let properties = content["multipart/form-data"]["schema"]["properties"].as_object().unwrap();
    assert_eq!(properties.keys().collect::<Vec<_>>(), ["copies", "cover", "title"]);
}

#[tokio::test]
async fn every_fault_of_a_form_is_in_one_answer() {
    let application = application();
    let bad = [
        ("title", ""),
        ("pages", "many"),
        ("signed", "yes"),
        ("authors[0].name", "x"),
        ("authors[1].born", "x"),
    ];
    let answer = application.post("/whole").form(&bad).send().await;
    assert_eq!(
        pointers(&answer),
        [
            "#/pages malformed",
            "#/signed malformed",
            "#/authors/1/born malformed",
            "#/authors/1/name missing",
            "#/title min_length",
            "#/authors/0/name min_length",
        ]
    );
    assert!(!answer.text().contains("many"), "{}", answer.text());
}

#[tokio::test]
async fn fields_are_read_from_forms() {
    let application = application();
    let post = |fields: &[(&str, &str)]| application.post("/fields").form(fields).send();
    post(&[("title", "aa")]).await.expect_text("aa 1 None None");
    post(&[
        ("title", "aa"),
        ("title", "bb"),
        ("copies", "2"),
        ("tags", "3"),
        ("tags", "4"),
        ("author.name", "cc"),
    ])
    .await
    .expect_text(r#"aa 2 Some([3, 4]) Some(Author { name: "cc", born: None })"#);
    let answer =
        post(&[("title", "a"), ("copies", ""), ("tags", "3"), ("tags", "x"), ("author.name", "c")]).await;
    assert_eq!(
        pointers(&answer),
        ["#/title min_length", "#/copies malformed", "#/tags/1 malformed", "#/author/name min_length"]
    );
    assert_eq!(faults(&post(&[("copies", "10")]).await), ["body title missing", "body copies le"]);
    let answer = raw(&application, "/fields", FORM, "a=1&".repeat(20_000).as_bytes()).send().await;
    assert_eq!(pointers(&answer), ["# malformed"]);
}

#[model]
#[derive(Debug)]
struct Page {
    pages: Option<u16>,
    edition: Maybe<u16>,
    author: Option<Author>,
    #[serde(default)]
    sold: bool,
}

#[post_api(url = "/page", status_code = 200)]
async fn page(page: Page) -> String {
    format!("{page:?}")
}

#[post_api(url = "/page/fields", status_code = 200)]
async fn page_fields(pages: Option<Body<u16>>, author: Body<Option<Author>>, sold: Body<bool>) -> String {
    format!("{:?} {:?} {}", pages.map(Body::into_inner), *author, *sold)
}

#[get_api(url = "/query")]
async fn query(sold: Query<bool>, pages: Query<Option<u16>>) -> String {
    format!("{sold} {pages:?}")
}

#[tokio::test]
async fn what_was_left_empty_is_none_and_a_checkbox_is_true() {
    let application = TestApplication::new(Application::new().handlers(handlers![page, page_fields, query]));
    let empty = [("pages", ""), ("edition", ""), ("author", ""), ("sold", "on")];
    let parts = || empty.iter().fold(TestParts::new(), |parts, (name, text)| parts.text(name, text));
    let page = "Page { pages: None, edition: Absent, author: None, sold: true }";
    application.post("/page").form(&empty).send().await.expect_text(page);
    application.post("/page").multipart(parts()).send().await.expect_text(page);
    application.post("/page/fields").form(&empty).send().await.expect_text("None None true");
    application.post("/page/fields").multipart(parts()).send().await.expect_text("None None true");
    let bad = [("pages", "x"), ("author.name", ""), ("sold", "")];
    assert_eq!(
        pointers(&application.post("/page/fields").form(&bad).send().await),
        ["#/pages malformed", "#/author/name min_length", "#/sold malformed"]
    );
    assert_eq!(
        pointers(&application.post("/page").json(&json!({ "pages": "", "sold": "on" })).send().await),
        ["#/pages malformed", "#/sold malformed"]
    );
    let answer = application.get("/query?sold=on&pages=").send().await;
    assert_eq!(faults(&answer), ["query sold malformed", "query pages malformed"]);
}

#[tokio::test]
async fn an_empty_body_is_absent_whatever_it_is_called() {
    let application = application();
    for content_type in [FORM, "application/json", "text/plain"] {
        raw(&application, "/maybe", content_type, b"").send().await.expect_text("None");
        assert_eq!(
            faults(&raw(&application, "/whole", content_type, b"").send().await),
            ["body book missing"]
        );
        assert_eq!(
            faults(&raw(&application, "/fields", content_type, b"").send().await),
            ["body title missing"]
        );
    }
    // A form of nothing is no empty body.
    assert_eq!(
        pointers(&raw(&application, "/maybe", FORM, b"&").send().await),
        ["#/title missing", "#/pages missing"]
    );
}

#[tokio::test]
async fn another_content_type_is_told_what_is_taken() {
    let application = application();
    let all = format!("application/json, {FORM}, multipart/form-data, application/msgpack");
    for (url, accept) in
        [("/whole", &*all), ("/fields", &*all), ("/maybe", &*all), ("/json", "application/json")]
    {
        for content_type in ["text/plain", "application/xml", "json", "", "application/json, text/plain"] {
            let answer = raw(&application, url, content_type, b"{}").send().await;
            answer.expect_status(415).expect_header("accept", accept);
            assert_eq!(problem(&answer)["code"], "unsupported_media_type");
        }
        application.post(url).body("{}").send().await.expect_status(415).expect_header("accept", accept);
    }
    raw(&application, "/json", FORM, b"title=a&pages=1").send().await.expect_status(415);
}

#[tokio::test]
async fn parameters_and_case_of_a_content_type_do_not_count() {
    let application = application();
    for content_type in
        ["Application/X-WWW-Form-Urlencoded", "application/x-www-form-urlencoded; charset=latin1"]
    {
        raw(&application, "/whole", content_type, b"title=a&pages=1").send().await.expect_status(200);
    }
    for content_type in
        ["APPLICATION/JSON", "application/json;charset=utf-16", "application/vnd.a.b+JSON ; x=y"]
    {
        let body = br#"{"title": "a", "pages": 1}"#;
        raw(&application, "/whole", content_type, body).send().await.expect_status(200);
    }
}

#[tokio::test]
async fn bad_json_is_a_400() {
    let application = application();
    let nested = format!(r#"{{"title": {}{}}}"#, "[".repeat(10_000), "]".repeat(10_000));
    let cases: &[(&[u8], &[&str])] = &[
        (br#"{"title": "a", "pages": 1, "title": "b"}"#, &["#/title malformed"]),
        (b"\xef\xbb\xbf{\"title\": \"a\", \"pages\": 1}", &["# malformed"]),
        (nested.as_bytes(), &["#/title malformed", "#/pages missing"]),
        (br#"{"title": "a", "pages": 1e999}"#, &["#/pages malformed"]),
        (br#"[{"title": "a", "pages": 1}]"#, &["# malformed"]),
        (b"7", &["# malformed"]),
        (b"\"title\"", &["# malformed"]),
        (b"null", &["# malformed"]),
        (br#"{"title": "a", "pages": 1"#, &["# malformed"]),
        (br#"{"title": "a", "pages": 1}x"#, &["# malformed"]),
        (b"\xff", &["# malformed"]),
    ];
    for (body, expected) in cases {
        let answer = raw(&application, "/whole", "application/json", body).send().await;
        assert_eq!(pointers(&answer), *expected, "{}", String::from_utf8_lossy(body));
    }
    for body in [&b"[]"[..], b"7", b"\xef\xbb\xbf{}", b"{"] {
        let answer = raw(&application, "/fields", "application/json", body).send().await;
        assert_eq!(pointers(&answer), ["# malformed"], "{}", String::from_utf8_lossy(body));
    }
    let answer = raw(&application, "/fields", "application/json", nested.as_bytes()).send().await;
    assert_eq!(pointers(&answer), ["#/title malformed"]);
}

#[tokio::test]
async fn bad_forms_are_a_400() {
    let application = application();
    let pairs = "a=1&".repeat(500_000);
    for (body, expected) in [
        (pairs.as_bytes(), "# malformed"),
        (b"title=%ff&pages=1", "#/title malformed"),
        (b"title=%4&pages=1", "#/title malformed"),
        (b"title=\xff&pages=1", "#/title malformed"),
        (b"title=a&pages=1&\xff=1", "# malformed"),
        (b"title=a&pages=1&authors[999999999].name=x", "#/authors malformed"),
        (b"title=a&pages=1&authors[0]=x", "#/authors/0 malformed"),
        (b"title.x=a&pages=1", "#/title malformed"),
        (b"title=a&pages=1&[0]=2", "# malformed"),
    ] {
        let answer = raw(&application, "/whole", FORM, body).send().await;
        assert_eq!(pointers(&answer), [expected], "{:.60}", String::from_utf8_lossy(body));
    }
}
