//! A media type is two words and a slash.

use cullinan::prelude::*;

struct Png;

impl MediaType for Png {
    const NAME: &'static str = "png";
}

#[get_api(url = "/cover")]
async fn cover() -> Media<Png, String> {
//~                 ^^^^^^^^^^^^^^^^^^ a media type is two words and a slash
    //~ may name internals: rustc names the constant that it evaluated
    Media::new(String::new())
}

fn main() {}
