//! Saving uploads: whatever they are called, they stay in the directory, and replace nothing.

use std::fs;
use std::path::{Path, PathBuf};

use cullinan::prelude::*;
use cullinan::testing::{TestApplication, TestParts, TestResponse};
use tempfile::TempDir;

use crate::answer::problem;

/// Where a request says that its files are to go.
fn directory(request: &Request) -> PathBuf {
    PathBuf::from(request.headers()["x-directory"].to_str().unwrap())
}

#[post_api(url = "/save")]
async fn save(request: Request, file: File) -> Result<String> {
    Ok(file.save_to(directory(&request)).await?.to_string_lossy().into_owned())
}

#[post_api(url = "/overwrite")]
async fn overwrite(request: Request, file: File) -> Result<String> {
    Ok(file.save_to(directory(&request)).overwrite().await?.to_string_lossy().into_owned())
}

#[post_api(url = "/all")]
async fn all(request: Request, file: Files) -> Result<String> {
    let paths = file.save_all(directory(&request)).await?;
    let names = paths.iter().map(|path| path.file_name().unwrap().to_string_lossy().into_owned());
    Ok(names.collect::<Vec<_>>().join(" "))
}

#[post_api(url = "/persist")]
async fn persist(request: Request, file: File) -> Result<String> {
    let path = directory(&request).join("chosen");
    file.persist(&path).await?;
    Ok(path.to_string_lossy().into_owned())
}

#[post_api(url = "/stream")]
async fn stream(request: Request, mut parts: Multipart) -> Result<String> {
    let Some(mut part) = parts.next().await? else { return Err(Error::bad_request("no part")) };
    Ok(part.save_to(directory(&request)).await?.to_string_lossy().into_owned())
}

async fn post(url: &str, directory: &Path, parts: TestParts) -> TestResponse {
    let handlers = handlers![save, overwrite, all, persist, stream];
    let application = TestApplication::new(Application::new().handlers(handlers));
    let request = application.post(url).header("x-directory", directory.to_str().unwrap());
    request.multipart(parts).send().await
}

fn file(name: &str, bytes: &[u8]) -> TestParts {
    // A header has no NUL; what is percent-encoded in one has.
    let name = name.replace('\0', "%00");
    let disposition = format!("Content-Disposition: form-data; name=file; filename*=UTF-8''{name}");
    TestParts::new().part(&disposition, bytes)
}

fn names(directory: &Path) -> Vec<String> {
    let entries = fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().file_name());
    let mut names: Vec<_> = entries.map(|name| name.into_string().unwrap()).collect();
    names.sort();
    names
}

#[tokio::test]
async fn a_file_stays_in_its_directory_whatever_it_is_called() {
    for url in ["/save", "/overwrite", "/stream"] {
        for (sent, saved) in [
            ("../../escape.txt", "escape.txt"),
            ("/etc/passwd", "passwd"),
            ("C:\\Windows\\x.dll", "x.dll"),
            ("..", "file"),
            ("\0..\0/\0", "file"),
            ("con.txt", "_con.txt"),
            ("a%E2%80%AEtxt.exe", "atxt.exe"),
        ] {
            let root = TempDir::new().unwrap();
            let (directory, bytes) = (root.path().join("deep/er"), b"abc".repeat(40_000));
            let answer = post(url, &directory, file(sent, &bytes)).await;
            answer.expect_status(201).expect_text(directory.join(saved).to_str().unwrap());
            assert_eq!(fs::read(directory.join(saved)).unwrap(), bytes);
            assert_eq!(
                (names(&directory), names(root.path())),
                (vec![saved.to_owned()], vec!["deep".to_owned()])
            );
        }
    }
}

#[tokio::test]
async fn a_free_name_is_found() {
    let root = TempDir::new().unwrap();
    for expected in ["a.tar.gz", "a.tar-1.gz", "a.tar-2.gz"] {
        let answer = post("/save", root.path(), file("a.tar.gz", expected.as_bytes())).await;
        answer.expect_text(root.path().join(expected).to_str().unwrap());
    }
    assert_eq!(fs::read(root.path().join("a.tar.gz")).unwrap(), b"a.tar.gz");
    let many = (0..105).fold(TestParts::new(), |parts, _| parts.file("file", "b", "a/b", "b"));
    let answer = post("/all", root.path(), many).await;
    answer.expect_status(201);
    assert!(answer.text().starts_with("b b-1 b-2 "), "{}", answer.text());
    assert_eq!(names(root.path()).len(), 3 + 105);
}

#[tokio::test]
async fn one_is_replaced_where_that_is_asked_for() {
    let root = TempDir::new().unwrap();
    for bytes in [b"one".as_slice(), b"two"] {
        post("/overwrite", root.path(), file("a", bytes)).await.expect_status(201);
        assert_eq!(fs::read(root.path().join("a")).unwrap(), bytes);
    }
    assert_eq!(names(root.path()), ["a"]);
}

#[cfg(unix)]
#[tokio::test]
async fn a_link_is_not_followed() {
    let root = TempDir::new().unwrap();
    let (victim, directory) = (root.path().join("victim"), root.path().join("in"));
    fs::write(&victim, "safe").unwrap();
    fs::create_dir(&directory).unwrap();
    std::os::unix::fs::symlink(&victim, directory.join("a")).unwrap();
    post("/save", &directory, file("a", b"x")).await.expect_text(directory.join("a-1").to_str().unwrap());
    post("/overwrite", &directory, file("a", b"x")).await.expect_status(201);
    assert_eq!(fs::read(&victim).unwrap(), b"safe");
    assert_eq!(fs::read(directory.join("a")).unwrap(), b"x");
}

#[tokio::test]
async fn a_file_is_moved_to_the_path_that_is_chosen() {
    let root = TempDir::new().unwrap();
    for bytes in [b"small".to_vec(), b"large".repeat(100_000)] {
        post("/persist", root.path(), file("../x", &bytes)).await.expect_status(201);
        assert_eq!(fs::read(root.path().join("chosen")).unwrap(), bytes);
    }
    assert_eq!(names(root.path()), ["chosen"]);
}

#[tokio::test]
async fn what_cannot_be_saved_leaves_nothing_behind() {
    let root = TempDir::new().unwrap();
    fs::write(root.path().join("file"), "no directory").unwrap();
    for url in ["/save", "/stream", "/persist"] {
        let answer = post(url, &root.path().join("file"), file("a", b"x")).await;
        answer.expect_status(500);
        assert!(problem(&answer)["detail"].is_null() && !answer.text().contains("file"), "{}", answer.text());
    }
    assert_eq!(names(root.path()), ["file"]);
}
