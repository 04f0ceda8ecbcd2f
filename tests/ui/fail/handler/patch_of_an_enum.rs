//! A patch names members, which an enum does not always have.

use cullinan::prelude::*;

#[model]
enum Shape {
    Circle { radius: u8 },
    Point(u8),
}

#[patch_api(url = "/shapes")]
async fn change(patch: Patch<Shape>) -> String {
    //~                ^^^^^^^^^^^^ Patch<Shape>` cannot be an argument of a handler
    format!("{:?}", patch.sent())
}

fn main() {}
