//! Containers that are not gone into, of what has no rules; and tuples that are.

use std::collections::HashMap;
use std::ops::Range;

use cullinan::prelude::*;

#[model]
#[derive(PartialEq, Eq, Hash)]
enum Binding {
    Hard,
    Soft,
}

#[model]
struct Author {
    #[validate(length(min = 2))]
    name: String,
}

/// It speaks of a type and holds none.
#[derive(serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
struct Id<T>(u64, #[serde(skip)] std::marker::PhantomData<T>);

#[model]
struct Shelf {
    range: Range<uuid::Uuid>,
    bindings: (uuid::Uuid, Binding),
    sizes: Range<(f64, f64)>,
    nested: Result<Vec<Binding>, ()>,
    pairs: HashMap<Binding, Vec<(std::time::Duration, Option<Author>)>>,
    own: Option<(u8, Box<Self>)>,
    author: Id<Author>,
}

#[post_api]
async fn add(shelf: Shelf) -> Shelf {
    shelf
}

fn main() {}
