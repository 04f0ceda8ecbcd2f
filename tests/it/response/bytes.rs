//! `Vec<u8>` and `Bytes`.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;

use crate::answer::get;

#[get_api(url = "/vec")]
async fn vec() -> Vec<u8> {
    vec![0, 255]
}

#[get_api(url = "/bytes")]
async fn bytes() -> bytes::Bytes {
    bytes::Bytes::from_static(&[0, 255])
}

#[tokio::test]
async fn bytes_are_an_octet_stream() {
    let application = TestApplication::new(Application::new().handlers(handlers![vec, bytes]));
    for url in ["/vec", "/bytes"] {
        let answer = get(&application, url).await;
        answer.expect_status(200).expect_header("content-type", "application/octet-stream");
        assert_eq!(answer.bytes(), [0, 255]);
    }
}
