//! Uploads over a socket: clients that break off, lie about the length, or find the disk full.

use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use cullinan::prelude::*;
use cullinan::testing::TestParts;
use tempfile::TempDir;
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::Command;

use super::spool::{count, none_are_left};
use crate::server::client::{Answer, Client};
use crate::server::start::{Server, within};

#[post_api(url = "/spooled")]
async fn spooled(file: File) -> String {
    file.size().to_string()
}

#[post_api(url = "/judged/{id}")]
async fn judged(#[param(ge = 1)] id: u8, file: File) -> String {
    format!("{id} {}", file.size())
}

#[post_api(url = "/saved")]
async fn saved(request: Saved, mut parts: Multipart) -> Result<String> {
    let mut count = 0;
    while let Some(mut part) = parts.next().await? {
        part.save_to(&request.0).await?;
        count += 1;
    }
    Ok(count.to_string())
}

/// Where a request says that its files are to go.
struct Saved(std::path::PathBuf);

impl cullinan::Marker for Saved {}

impl cullinan::FromRequest for Saved {
    fn describe(_: &cullinan::Param, _: &mut cullinan::Describe<'_>) {}

    fn read(request: cullinan::RequestContext<'_>, _: &cullinan::Param) -> cullinan::Read<Self> {
        cullinan::Read::Value(Self(request.head().headers()["x-directory"].to_str().unwrap().into()))
    }
}

#[post_api(url = "/large", body_limit = "1GiB")]
async fn large(#[param(max_size = "1GiB")] file: Option<File>) -> String {
    file.map_or("none".to_owned(), |file| file.size().to_string())
}

fn app(directory: &Path) -> Application {
    Application::new().handlers(handlers![spooled, judged, saved, large]).spool_dir(directory)
}

/// A request with a file of that size, in two pieces: the second is all that follows the first `at` bytes.
fn upload(url: &str, directory: &Path, size: usize, at: usize) -> (Vec<u8>, Vec<u8>) {
    let (content_type, body) = TestParts::new().file("file", "x", "a/b", vec![7; size]).into_body();
    let mut request = head(url, directory, &content_type, body.len()).into_bytes();
    let rest = body[at.min(body.len())..].to_vec();
    request.extend_from_slice(&body[..at.min(body.len())]);
    (request, rest)
}

fn head(url: &str, directory: &Path, content_type: &str, length: usize) -> String {
    let directory = directory.display();
    format!(
        "POST {url} HTTP/1.1\r\nhost: test\r\nx-directory: {directory}\r\ncontent-type: {content_type}\r\n\
         content-length: {length}\r\n\r\n"
    )
}

async fn some_are_there(directory: &Path) {
    let there = async {
        while count(directory) == 0 {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    };
    within("a temporary file", there).await;
}

#[tokio::test]
async fn a_client_that_goes_away_leaves_nothing_behind() {
    for url in ["/spooled", "/saved"] {
        let directory = TempDir::new().unwrap();
        let server = Server::start(app(directory.path())).await;
        let mut clients = Vec::new();
        for _ in 0..20 {
            let mut client = server.client().await;
            client.send(upload(url, directory.path(), 4_000_000, 2_000_000).0).await;
            clients.push(client);
        }
        some_are_there(directory.path()).await;
        drop(clients);
        none_are_left(directory.path()).await;
        let mut client = server.client().await;
        let (first, rest) = upload(url, directory.path(), 300_000, 150_000);
        client.send(first).await;
        client.send(rest).await;
        assert_eq!(client.answer().await.status, 201);
    }
}

#[tokio::test]
async fn a_length_that_lies_is_a_body_that_is_cut_off_or_awaited() {
    let directory = TempDir::new().unwrap();
    let server = Server::start(app(directory.path()).body_grace(Duration::from_millis(200))).await;
    let (content_type, body) = TestParts::new().file("file", "x", "a/b", vec![7; 200_000]).into_body();
    for url in ["/spooled", "/saved"] {
        let mut short = server.client().await;
        short.send(head(url, directory.path(), &content_type, body.len() - 100)).await;
        short.try_send(&body).await;
        assert_eq!(short.answer().await.status, 400, "{url}");
        none_are_left(directory.path()).await;
        // It waits for what never comes, and longer than is bearable.
        let mut long = server.client().await;
        long.send(head(url, directory.path(), &content_type, body.len() + 100)).await;
        long.send(&body).await;
        assert_eq!(long.answer().await.status, 408, "{url}");
    }
    let mut large = server.client().await;
    large.send(head("/spooled", directory.path(), &content_type, 33 << 20)).await;
    assert_eq!(large.answer().await.status, 413);
}

#[tokio::test]
async fn a_client_that_sends_all_of_it_reads_why_it_was_refused() {
    let directory = TempDir::new().unwrap();
    let server = Server::start(app(directory.path())).await;
    for (url, size) in [("/spooled", 20 << 20), ("/spooled", 40 << 20), ("/saved", 20 << 20)] {
        let mut client = server.client().await;
        client.try_send(upload(url, directory.path(), size, usize::MAX).0).await;
        let answer = client.answer().await;
        assert_eq!(answer.status, 413, "{url} {size}");
        assert!(answer.head.contains("connection: close"), "{answer:?}");
        none_are_left(directory.path()).await;
    }
}

#[tokio::test]
async fn nothing_is_asked_for_when_the_head_is_bad() {
    let directory = TempDir::new().unwrap();
    let server = Server::start(app(directory.path())).await;
    for (url, expected) in [("/judged/0", "HTTP/1.1 400 "), ("/judged/1", "HTTP/1.1 100 ")] {
        let mut client = server.client().await;
        let head = head(url, directory.path(), "multipart/form-data; boundary=b", 1_000);
        client.send(head.replace("\r\n\r\n", "\r\nexpect: 100-continue\r\n\r\n")).await;
        let line = client.read_line().await;
        assert!(line.starts_with(expected), "{url}: {line}");
    }
}

#[tokio::test]
async fn a_bad_head_is_answered_before_the_body_is_sent() {
    let directory = TempDir::new().unwrap();
    let server = Server::start(app(directory.path())).await;
    let mut client = server.client().await;
    client.send(upload("/judged/0", directory.path(), 1_000, 0).0).await;
    let answer = client.answer().await;
    assert_eq!(answer.status, 400);
    assert!(answer.body.contains("\"ge\"") && answer.head.contains("connection: close"), "{answer:?}");
    // What is wrong with the content type is told with the rest of the head.
    let mut client = server.client().await;
    client.send(head("/judged/0", directory.path(), "multipart/form-data", 1_000)).await;
    let answer = client.answer().await;
    assert!(answer.body.contains("\"ge\"") && answer.body.contains("\"content-type\""), "{answer:?}");
}

/// The server as a process that may write files of 100 KiB: a larger one meets what a full disk is, too.
async fn on_a_full_disk(url: &str, directory: &Path, size: usize) -> Answer {
    let limited = "trap '' XFSZ; ulimit -f 200 && exec \"$0\"";
    let mut process = Command::new("sh")
        .args(["-c", limited, env!("CARGO_BIN_EXE_served")])
        .env("CULLINAN_PORT", "0")
        .env("SERVED_SPOOL", directory)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .kill_on_drop(true)
        .spawn()
        .unwrap();
    let mut line = String::new();
    let mut out = BufReader::new(process.stdout.take().unwrap());
    within("a line", out.read_line(&mut line)).await.unwrap();
    let address = line.trim_end().strip_prefix("listening on http://").expect("the listening line first");
    let mut client = Client::connect(address.parse().unwrap()).await;
    let (first, rest) = upload(url, directory, size, 50_000);
    client.send(first).await;
    client.try_send(rest).await;
    let answer = client.answer().await;
    none_are_left(directory).await;
    answer
}

#[cfg(unix)]
#[tokio::test]
async fn a_full_disk_is_507_and_says_nothing_private() {
    for url in ["/upload", "/upload-parts"] {
        let directory = TempDir::new().unwrap();
        let path = directory.path();
        assert_eq!(on_a_full_disk(url, path, 90_000).await.status, 201, "{url}");
        let answer = on_a_full_disk(url, path, 2_000_000).await;
        assert_eq!(answer.status, 507, "{url}");
        assert!(answer.body.contains("\"insufficient_storage\""), "{answer:?}");
        assert!(!answer.body.contains(&*path.to_string_lossy()), "{answer:?}");
    }
}

#[tokio::test]
async fn what_is_no_upload_is_refused_before_it_is_read() {
    let server = Server::start(Application::new().handlers(handlers![large])).await;
    let mut client = server.client().await;
    client.send("POST /large HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n").await;
    let answer = client.answer().await;
    assert_eq!(answer.status, 415);
    assert!(answer.head.to_lowercase().contains("connection: close"));
    client.closed().await;
    let mut client = server.client().await;
    client
        .send(
            "POST /large HTTP/1.1\r\nhost: a\r\ncontent-type: text/plain\r\ncontent-length: 3000000\r\n\r\n",
        )
        .await;
    assert_eq!(client.answer().await.status, 413, "it would be held in memory");
}

#[tokio::test]
async fn an_upload_without_a_byte_is_absent() {
    let server = Server::start(Application::new().handlers(handlers![large])).await;
    for length in ["content-length: 0\r\n\r\n", "transfer-encoding: chunked\r\n\r\n0\r\n\r\n"] {
        let mut client = server.client().await;
        let head = "POST /large HTTP/1.1\r\nhost: a\r\ncontent-type: multipart/form-data; boundary=x\r\n";
        client.send(&format!("{head}{length}")).await;
        assert_eq!(client.answer().await.body, "none");
    }
}
