//! The surface, without a socket.

use cullinan::Message;
use cullinan::prelude::*;
use cullinan::serde_json::json;
use cullinan::testing::TestApplication;

#[tokio::test]
async fn every_method_gets_its_body_back() {
    let application = TestApplication::new(Application::discover());
    for method in ["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "PURGE"] {
        let answer = application.request(method, "/echo").body("hello").send().await;
        answer.expect_status(200).expect_text("hello");
        application.request(method, "/echo").send().await.expect_status(200).expect_text("");
    }
    application.get("/echo").send().await.expect_status(200).expect_text("echo");
    // What has no body to send back: the answer to a HEAD is that to a GET without its text.
    let head = application.request("HEAD", "/echo").send().await;
    head.expect_status(200).expect_header("content-length", "4").expect_text("");
    application.request("TRACE", "/echo").send().await.expect_status(200).expect_text("");
}

#[tokio::test]
async fn a_folder_has_a_small_file_and_a_large_one() {
    let folder = crate::folder::make().unwrap();
    let application = TestApplication::new(Application::discover().static_files("/static", folder.path()));
    for (name, length) in [("1kb.bin", 1_000), ("1mb.bin", 1_000_000)] {
        let answer = application.get(&format!("/static/{name}")).send().await;
        assert_eq!(answer.expect_status(200).bytes().len(), length);
    }
}

#[tokio::test]
async fn parts_are_listed_in_their_order() {
    let body = "--x\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nhi\r\n\
                --x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.bin\"\r\n\
                Content-Type: image/png\r\n\r\n\0\r\n--x--\r\n";
    let request = TestApplication::new(Application::discover()).post("/upload");
    let answer = request.header("content-type", "multipart/form-data; boundary=x").body(body).send().await;
    answer.expect_status(200).expect_json(&json!({ "parts": [
        { "name": "note", "filename": null, "content_type": null, "size": 2, "hex": "6869" },
        { "name": "file", "filename": "a.bin", "content_type": "image/png", "size": 1, "hex": "00" },
    ]}));
}

#[tokio::test]
async fn messages_come_back_up_to_16_mib() {
    let application = TestApplication::new(Application::discover());
    let mut socket = application.websocket("/ws").connect().await;
    for message in [Message::from("grün"), Message::from(vec![0, 255]), Message::from("x".repeat(16 << 20))]
    {
        socket.send(message.clone()).await;
        assert!(socket.message().await.as_ref() == Some(&message));
    }
    socket.send(vec![0; (16 << 20) + 1]).await;
    socket.expect_close(1009).await;
}
