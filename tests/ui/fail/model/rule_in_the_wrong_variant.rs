//! A rule in a variant is about its field.

use cullinan::prelude::*;

#[model]
#[serde(untagged)]
enum Shape {
    Circle {
        #[validate(email)]
        //~        ^^^^^ this rule needs a text, `f64` is not one
        radius: f64,
    },
}

fn main() {}
