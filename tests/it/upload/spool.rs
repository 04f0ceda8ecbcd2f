//! Temporary files: where they are, and that they are gone.

use std::path::Path;
use std::time::Duration;

use cullinan::prelude::*;
use cullinan::testing::{TestApplication, TestParts};
use tempfile::TempDir;

use crate::answer::problem;

pub(super) fn count(directory: &Path) -> usize {
    std::fs::read_dir(directory).unwrap().count()
}

/// Temporary files are taken away on another thread.
pub(super) async fn none_are_left(directory: &Path) {
    let gone = async {
        while count(directory) > 0 {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), gone).await.expect("temporary files are left");
}

/// How many temporary files there are while it runs.
#[post_api(url = "/count")]
async fn counted(request: Request, file: Files, paper: Option<File>) -> String {
    let directory = request.headers()["x-directory"].to_str().unwrap();
    format!("{} {} {}", count(Path::new(directory)), file.len(), paper.is_some())
}

#[post_api(url = "/refused")]
async fn refused(#[param(max_size = "1MiB", min_size = "500KiB")] file: Files) -> String {
    file.len().to_string()
}

fn application(directory: &Path) -> TestApplication {
    let handlers = handlers![counted, refused];
    TestApplication::new(Application::new().handlers(handlers).spool_dir(directory))
}

#[tokio::test]
async fn small_files_stay_in_memory_and_large_ones_do_not() {
    let directory = TempDir::new().unwrap();
    let application = application(directory.path());
    let (small, large) = (vec![0; 64 * 1024], vec![0; 64 * 1024 + 1]);
    let many = (0..40).fold(TestParts::new(), |parts, _| parts.file("file", "x", "a/b", &small));
    for (parts, expected) in [
        (TestParts::new().file("file", "x", "a/b", &small), "0 1 false"),
        (TestParts::new().file("file", "x", "a/b", &large).file("paper", "x", "a/b", &large), "2 1 true"),
        // Nobody reads it.
        (TestParts::new().file("file", "x", "a/b", "1").file("other", "x", "a/b", &large), "0 1 false"),
        // All files of a request together have no more than 1 MiB in memory.
        (many, "24 40 false"),
    ] {
        let request = application.post("/count").header("x-directory", directory.path().to_str().unwrap());
        request.multipart(parts).send().await.expect_status(201).expect_text(expected);
        none_are_left(directory.path()).await;
    }
}

#[tokio::test]
async fn a_directory_that_cannot_be_written_to_is_a_startup_fault() {
    let directory = TempDir::new().unwrap();
    let (missing, file) = (directory.path().join("missing"), directory.path().join("file"));
    std::fs::write(&file, "").unwrap();
    for path in [missing, file] {
        let with = || Application::new().handlers(handlers![counted]).spool_dir(&path);
        with().check().unwrap();
        let report = TestApplication::new(with()).start().await.unwrap_err();
        let [fault] = report.faults() else { panic!("{report}") };
        assert!(fault.contains(path.to_str().unwrap()) && fault.contains("`spool_dir`"), "{fault}");
    }
    let sound = Application::new().handlers(handlers![counted]).spool_dir(directory.path());
    TestApplication::new(sound).start().await.unwrap();
    assert_eq!(count(directory.path()), 1);
}

#[tokio::test]
async fn refused_files_are_taken_away() {
    let directory = TempDir::new().unwrap();
    let application = application(directory.path());
    let file = |parts: TestParts, size: usize| parts.file("file", "x", "a/b", vec![0; size]);
    for (parts, status) in [
        (file(file(TestParts::new(), 600_000), 100_000), 400),
        (file(file(TestParts::new(), 600_000), 2_000_000), 413),
    ] {
        application.post("/refused").multipart(parts.clone()).send().await.expect_status(status);
        none_are_left(directory.path()).await;
        let (content_type, mut body) = parts.into_body();
        body.truncate(690_000);
        let request = application.post("/refused").header("content-type", content_type);
        request.body(body).send().await.expect_status(400);
        none_are_left(directory.path()).await;
    }
}

/// Loses what was spooled before it saves.
#[post_api(url = "/lost")]
async fn lost(request: Request, file: Files) -> Result<String> {
    let spool = request.headers()["x-directory"].to_str()?;
    for entry in std::fs::read_dir(spool)? {
        std::fs::remove_file(entry?.path())?;
    }
    let paths = file.save_all(request.headers()["x-target"].to_str()?).await?;
    Ok(paths.len().to_string())
}

#[tokio::test]
async fn all_files_are_saved_or_none() {
    let (spool, target) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let application =
        TestApplication::new(Application::new().handlers(handlers![lost]).spool_dir(spool.path()));
    let small = TestParts::new().file("file", "a", "a/b", "1").file("file", "b", "a/b", "2");
    let large = small.clone().file("file", "c", "a/b", vec![0; 100_000]);
    for (parts, status, saved) in [(large, 500, 0), (small, 201, 2)] {
        let request = application.post("/lost").header("x-directory", spool.path().to_str().unwrap());
        let request = request.header("x-target", target.path().to_str().unwrap());
        request.multipart(parts).send().await.expect_status(status);
        assert_eq!(count(target.path()), saved);
    }
}

#[tokio::test]
async fn a_spool_directory_that_is_gone_is_a_500_that_says_nothing() {
    let root = TempDir::new().unwrap();
    let directory = root.path().join("nowhere");
    std::fs::create_dir(&directory).unwrap();
    let application = application(&directory);
    application.start().await.unwrap();
    std::fs::remove_dir(&directory).unwrap();
    let parts = TestParts::new().file("file", "x", "a/b", vec![0; 600_000]);
    let answer = application.post("/refused").multipart(parts).send().await;
    answer.expect_status(500);
    assert!(problem(&answer)["detail"].is_null() && !answer.text().contains("nowhere"));
}
