//! `max_size`: at most so many bytes in a file.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;

use super::cases::check_file;

#[post_api(url = "/five")]
async fn five(#[param(max_size = 5)] f: File) {
    let _ = f;
}

#[post_api(url = "/unit")]
async fn unit(#[param(max_size = "1KiB", message = "too much")] f: Option<File>) {
    let _ = f;
}

#[tokio::test]
async fn it_counts_bytes() {
    let application = TestApplication::new(Application::new().handlers(handlers![five, unit]));
    let file = |size: usize| ("text/plain", "x".repeat(size));
    let refused = (413, "max_size", "must have at most 5 bytes");
    check_file(&application, "/five", &[file(0), file(5)], &[file(6), file(70_000)], refused).await;
    let refused = (413, "max_size", "too much");
    check_file(&application, "/unit", &[file(1024)], &[file(1025)], refused).await;
}
