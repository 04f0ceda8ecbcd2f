//! The data of an event is written as JSON, or is text.

use cullinan::prelude::*;

pub struct Tick {
    pub count: u32,
}

#[get_api(url = "/ticks")]
async fn ticks() -> Sse<Tick> {
    //~             ^^^^^^^^^ `Tick` cannot be answered as JSON
    unreachable!()
}

fn main() {}
