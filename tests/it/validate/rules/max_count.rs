//! `max_count`: at most so many files of one name.

use cullinan::prelude::*;
use cullinan::testing::{TestApplication, TestParts};

use crate::answer::{detail, faults};

#[post_api(url = "/two")]
async fn two(#[param(max_count = 2)] f: Option<Files>) {
    let _ = f;
}

#[post_api(url = "/one")]
async fn one(f: File) {
    let _ = f;
}

#[tokio::test]
async fn it_counts_files_of_the_name() {
    let application = TestApplication::new(Application::new().handlers(handlers![two, one]));
    for (url, count, text) in [
        ("/two", 0, ""),
        ("/two", 1, ""),
        ("/two", 2, ""),
        ("/two", 3, "must be at most 2 files"),
        ("/two", 900, "must be at most 2 files"),
        ("/one", 1, ""),
        ("/one", 2, "must be one file"),
    ] {
        // An empty file input and files of other names do not count.
        let around = TestParts::new().file("f", "", "a/b", "").file("g", "g", "a/b", "");
        let parts = (0..count).fold(around, |parts, _| parts.file("f", "x", "a/b", "1"));
        let answer = application.post(url).multipart(parts).send().await;
        if text.is_empty() {
            answer.expect_status(204);
        } else {
            assert_eq!(faults(&answer), ["file f max_count"], "{url} {count}");
            assert_eq!(detail(&answer), text);
        }
    }
}
