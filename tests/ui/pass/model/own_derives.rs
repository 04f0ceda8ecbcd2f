//! What the user derives and says below `#[model]` stays.

use cullinan::prelude::*;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[model]
#[derive(Serialize, Deserialize, JsonSchema, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "lowercase")]
#[schemars(title = "Colours")]
enum Colour {
    Red,
    Green,
}

#[derive(Clone, Debug)]
#[model]
/// A wall.
struct Wall {
    /// Its colour.
    #[schemars(example = &"red")]
    colour: Colour,
    #[deprecated]
    #[serde(default)]
    #[validate(range(min = 1))]
    height: u32,
}

#[post_api]
async fn paint(wall: Wall) -> Wall {
    assert_eq!(wall.clone().colour, Colour::Red);
    wall
}

fn main() {}
