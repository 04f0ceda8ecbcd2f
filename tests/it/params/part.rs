//! `Part`: one part of a body, while it arrives.

use cullinan::prelude::*;
use cullinan::testing::{TestApplication, TestParts};

/// What a part says of itself before and after it is read.
#[post_api(url = "/parts")]
async fn parts(mut parts: Multipart) -> Result<String> {
    let mut lines = Vec::new();
    while let Some(mut part) = parts.next().await? {
        let kinds = [part.matches("image/*"), part.matches("TEXT/plain; x=y"), part.matches("*/*")];
        let before = part.size();
        let (mut pieces, mut length) = (0, 0);
        while let Some(piece) = part.chunk().await? {
            assert!(!piece.is_empty());
            (pieces, length) = (pieces + 1, length + piece.len() as u64);
            assert_eq!(part.size(), length);
        }
        lines.push(format!("{kinds:?} {before} {} {}", part.size(), pieces > 0));
    }
    Ok(lines.join("\n"))
}

#[tokio::test]
async fn a_part_is_read_piece_by_piece() {
    let application = TestApplication::new(Application::new().handlers(handlers![parts]));
    let sent = TestParts::new()
        .file("a", "x", "Image/png", vec![7; 100_000])
        .text("b", "text")
        .file("c", "x", "nonsense", "");
    application.post("/parts").multipart(sent).send().await.expect_text(
        "[true, false, true] 0 100000 true\n[false, true, true] 0 4 true\n[false, false, false] 0 0 false",
    );
}
