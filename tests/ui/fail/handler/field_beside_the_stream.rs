//! What takes the body as it arrives leaves nothing of it to another.

use cullinan::prelude::*;

#[post_api(url = "/books")]
async fn add(body: BodyStream, title: Body<String>) -> String {
    //~                               ^^^^^^^^^^^^ `body` takes the body as it arrives, which leaves nothing of it for `title`; keep one
    let _ = body;
    title.0
}

fn main() {}
