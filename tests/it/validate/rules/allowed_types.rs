//! `allowed_types`: one of a few media types, as the client says it.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;

use super::cases::check_file;

#[post_api(url = "/images")]
async fn images(#[param(allowed_types = ["image/*", "application/pdf"])] f: File) {
    let _ = f;
}

#[post_api(url = "/any")]
async fn any(#[param(allowed_types = ["*/*"])] f: File) {
    let _ = f;
}

#[tokio::test]
async fn it_compares_without_case_and_parameters() {
    let application = TestApplication::new(Application::new().handlers(handlers![images, any]));
    let file = |content_type: &'static str| (content_type, String::new());
    let sound = ["image/png", "IMAGE/SVG+xml; charset=utf-8", "Application/Pdf"].map(file);
    let bad = ["text/plain", "imagery/png", "application/pdfx", "application/octet-stream"].map(file);
    let refused = (400, "allowed_types", "must be of the type image/*, application/pdf");
    check_file(&application, "/images", &sound, &bad, refused).await;
    let refused = (400, "allowed_types", "must be of the type */*");
    check_file(&application, "/any", &["a/b", "image/png"].map(file), &[file("nonsense")], refused).await;
}
