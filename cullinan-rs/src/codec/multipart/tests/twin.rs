//! Sound bodies read as `multer` reads them.

use bytes::Bytes;
use futures_util::stream;

use super::chunks::Numbers;
use super::walk::parts_of;

type Line = (String, Option<String>, Option<String>, Vec<u8>);

#[test]
fn sound_bodies_have_the_parts_that_multer_finds() {
    let mut numbers = Numbers(42);
    for round in 0..500 {
        let boundary = ["b", "----WebKitFormBoundaryx", "a.b'c"][numbers.below(3)];
        let body = body(&mut numbers, boundary);
        let size = 1 + numbers.below(200);
        let ours = parts_of(body.chunks(size), boundary).unwrap();
        let ours: Vec<Line> = ours
            .into_iter()
            .map(|part| (part.head.name, part.head.filename, part.head.content_type, part.data))
            .collect();
        assert_eq!(
            ours,
            multer(&body, size, boundary),
            "round {round}: {:?}",
            String::from_utf8_lossy(&body)
        );
    }
}

fn body(numbers: &mut Numbers, boundary: &str) -> Vec<u8> {
    let mut body = Vec::new();
    for part in 0..numbers.below(5) {
        let kind = ["", "; filename=\"a b.txt\"", "; filename=\"\u{fc}.png\""][numbers.below(3)];
        let media_type = ["", "Content-Type: image/png\r\n", "content-type: text/plain; charset=utf-8\r\n"];
        let media_type = media_type[numbers.below(3)];
        let head = format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"n{part}\"{kind}\r\n{media_type}\r\n"
        );
        body.extend_from_slice(head.as_bytes());
        let length = numbers.below(600);
        body.extend((0..length).map(|_| b"\r\n-\0\xffxyz"[numbers.below(8)]));
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    body
}

fn multer(body: &[u8], size: usize, boundary: &str) -> Vec<Line> {
    let chunks: Vec<_> =
        body.chunks(size).map(|chunk| Ok::<_, multer::Error>(Bytes::copy_from_slice(chunk))).collect();
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(async {
        let (mut multipart, mut parts) = (multer::Multipart::new(stream::iter(chunks), boundary), Vec::new());
        while let Some(field) = multipart.next_field().await.unwrap() {
            let text = |text: Option<&str>| text.map(str::to_owned);
            let content_type =
                field.headers().get("content-type").map(|value| value.to_str().unwrap().to_owned());
            let (name, filename) = (text(field.name()).unwrap(), text(field.file_name()));
            parts.push((name, filename, content_type, field.bytes().await.unwrap().to_vec()));
        }
        parts
    })
}
