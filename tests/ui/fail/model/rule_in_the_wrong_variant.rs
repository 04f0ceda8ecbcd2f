//! A rule in a variant is about its field.

use cullinan::prelude::*;

#[model]
#[serde(untagged)]
enum Shape {
    Circle {
        #[validate(email)]
        //~        ^^^^^ need a text, `f64` is not one
        radius: f64,
    },
}

fn main() {}
