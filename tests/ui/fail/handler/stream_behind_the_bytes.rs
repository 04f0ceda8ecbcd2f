//! What takes the body as it arrives leaves nothing of it to another, whichever stands first.

use cullinan::prelude::*;

#[post_api(url = "/books")]
async fn add(bytes: RawBody, body: BodyStream) {
    //~                            ^^^^^^^^^^ `body` takes the body as it arrives, which leaves nothing of it for `bytes`; keep one
    let _ = (bytes, body);
}

fn main() {}
