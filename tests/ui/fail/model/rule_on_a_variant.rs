//! Rules are about what a variant holds.

use cullinan::prelude::*;

#[model]
enum Shape {
    #[validate(range(min = 1))]
    //~<^^^^^^^^^^^^^^^^^^^^^^^ rules stand on a variant's fields, not on the variant
    Circle(u32),
    Point,
}

fn main() {}
