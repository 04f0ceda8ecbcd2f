//! A variant that is never read is never checked.

use cullinan::prelude::*;

#[model]
enum Shape {
    Square { side: u32 },
    #[serde(skip)]
    Circle {
        #[validate(range(min = 1))]
        //~<^^^^^^^^^^^^^^^^^^^^^^^ this variant is never read (`#[serde(skip)]`): its rules would never be checked
        radius: u32,
    },
}

fn main() {}
