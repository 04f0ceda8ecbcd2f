//! `min_size`: at least so many bytes in a file.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;

use super::cases::check_file;

#[post_api(url = "/five")]
async fn five(#[param(min_size = 5)] f: File) {
    let _ = f;
}

#[post_api(url = "/one")]
async fn one(#[param(min_size = 1)] f: Option<File>) {
    let _ = f;
}

#[tokio::test]
async fn it_counts_bytes() {
    let application = TestApplication::new(Application::new().handlers(handlers![five, one]));
    let file = |size: usize| ("text/plain", "x".repeat(size));
    let refused = (400, "min_size", "must have at least 5 bytes");
    check_file(&application, "/five", &[file(5), file(70_000)], &[file(0), file(4)], refused).await;
    let refused = (400, "min_size", "must not be empty");
    check_file(&application, "/one", &[file(1)], &[file(0)], refused).await;
}
