//! No text that is given to a header or a cookie begins another header: over the wire, whichever way it is given.

use cullinan::prelude::*;

use super::client::Client;
use super::start::Server;

#[get_api(url = "/pairs")]
async fn pairs(text: String) -> (&'static str, Vec<(String, String)>) {
    ("fine", vec![("x-own".to_owned(), text)])
}

#[get_api(url = "/names")]
async fn names(text: String) -> (&'static str, Vec<(String, String)>) {
    ("fine", vec![(text, "1".to_owned())])
}

#[get_api(url = "/with-header")]
async fn with_header(text: String) -> WithHeaders<&'static str> {
    "fine".with_header("x-own", text)
}

#[get_api(url = "/with-header-named")]
async fn with_header_named(text: String) -> WithHeaders<&'static str> {
    "fine".with_header(text, "1")
}

#[get_api(url = "/cookie/{part}")]
async fn cookie(part: String, text: String) -> WithCookies<&'static str> {
    let cookie = || SetCookie::new("a", "1");
    let cookie = match part.as_str() {
        "name" => SetCookie::new(text, "1"),
        "value" => SetCookie::new("a", text),
        "path" => cookie().path(text),
        "domain" => cookie().domain(text),
        _ => return "fine".without_cookie(SetCookie::new(text, "1")),
    };
    "fine".with_cookie(cookie)
}

#[get_api(url = "/redirect")]
async fn redirect(text: String) -> Redirect {
    Redirect::found(text)
}

#[post_api(url = "/created")]
async fn created(text: String) -> CreatedAt<&'static str> {
    Created("fine").at(text)
}

#[get_api(url = "/download")]
async fn download(text: String) -> Download<&'static str> {
    Download::new(text, "fine")
}

#[get_api(url = "/file/{part}")]
async fn file(part: String, text: String) -> NamedFile {
    let file = NamedFile::of_bytes("a.txt", "fine");
    match part.as_str() {
        "name" => NamedFile::of_bytes(text, "fine").download(),
        "download" => file.download_as(&text),
        "type" => file.content_type(&text),
        "tag" => file.etag(&text),
        _ => file.cache_control(&text),
    }
}

#[get_api(url = "/stream")]
async fn stream(text: String) -> Stream {
    Stream::new(futures_util::stream::iter([Ok::<_, Error>("fine")])).content_type(&text)
}

#[get_api(url = "/error")]
async fn error(text: String) -> Result<()> {
    Err(Error::conflict(text.clone()).with_code("own").with_source(text))
}

const GETS: [&str; 16] = [
    "/pairs",
    "/names",
    "/with-header",
    "/with-header-named",
    "/cookie/name",
    "/cookie/value",
    "/cookie/path",
    "/cookie/domain",
    "/cookie/removed",
    "/redirect",
    "/download",
    "/file/name",
    "/file/download",
    "/file/type",
    "/file/tag",
    "/file/cache",
];

fn app() -> Application {
    Application::new().handlers(handlers![
        pairs,
        names,
        with_header,
        with_header_named,
        cookie,
        redirect,
        created,
        download,
        file,
        stream,
        error
    ])
}

/// Asks and reads the head as the server has sent it.
async fn head(client: &mut Client, method: &str, path: &str, text: &str) -> (u16, String) {
    let head = format!("{method} {path}?text={text} HTTP/1.1\r\nhost: test\r\ncontent-length: 0\r\n\r\n");
    client.send(head).await;
    let (mut head, mut line) = (String::new(), String::new());
    while line != "\r\n" {
        line = client.read_line().await;
        assert!(!line.is_empty(), "closed within a head: {head:?}");
        head.push_str(&line);
    }
    (head[9..12].parse().unwrap(), head)
}

#[tokio::test]
async fn no_api_that_sets_headers_or_cookies_lets_a_line_break_through() {
    let server = Server::start(app()).await;
    let ways = GETS.map(|path| ("GET", path)).into_iter();
    for (method, path) in ways.chain([("POST", "/created"), ("GET", "/stream"), ("GET", "/error")]) {
        for breaks in ["%0d%0a", "%0a", "%0d", "%0d%0a%20", "%00", "%c2%85", "%e2%80%a8"] {
            let mut client = server.client().await;
            let (status, head) = head(&mut client, method, path, &format!("/a{breaks}x-evil:%201")).await;
            let head = head.to_ascii_lowercase();
            let what = format!("{method} {path} {breaks}: {head}");
            // Every line ends as a line does, and none is the text's own.
            assert!(!head.replace("\r\n", "").contains(['\r', '\n', '\0']), "{what}");
            assert!(head.lines().all(|line| !line.trim_start().starts_with("x-evil")), "{what}");
            assert!([200, 201, 302, 409, 500].contains(&status), "{what}");
            assert!(status != 500 || head.contains("application/problem+json"), "{what}");
        }
    }
}

#[tokio::test]
async fn what_is_no_line_break_is_set_as_it_is() {
    let server = Server::start(app()).await;
    for (path, text, line) in [
        ("/pairs", "fine", "x-own: fine"),
        ("/names", "x-fine", "x-fine: 1"),
        ("/with-header", "fine", "x-own: fine"),
        ("/with-header-named", "x-fine", "x-fine: 1"),
        ("/cookie/name", "fine", "set-cookie: fine=1; "),
        ("/cookie/value", "fine", "set-cookie: a=fine; "),
        ("/cookie/path", "/fine", "Path=/fine"),
        ("/cookie/domain", "fine.example", "Domain=fine.example"),
        ("/cookie/removed", "fine", "set-cookie: fine=; "),
        ("/redirect", "/fine", "location: /fine"),
        ("/download", "fine.txt", "filename=\"fine.txt\""),
        ("/file/name", "fine.txt", "filename=\"fine.txt\""),
        ("/file/download", "fine.txt", "filename=\"fine.txt\""),
        ("/file/type", "text/fine", "content-type: text/fine"),
        ("/file/tag", "fine", "etag: \"fine\""),
        ("/file/cache", "no-cache", "cache-control: no-cache"),
        ("/stream", "text/fine", "content-type: text/fine"),
    ] {
        let (status, head) = head(&mut server.client().await, "GET", path, text).await;
        assert!([200, 302].contains(&status) && head.contains(line), "{path}: {head}");
    }
}
