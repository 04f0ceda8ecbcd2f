//! Models that are enums, newtypes and generic.

/// A value: one of its names.
#[model]
pub enum Colour {
    Red,
    Green,
}

/// A value: what it holds.
#[model]
#[validate(range(min = 1))]
pub struct BookId(u64);

/// A body, told apart by its key.
#[model]
pub enum Shape {
    Circle {
        #[validate(range(exclusive_min = 0.0))]
        radius: f64,
    },
    Named(Author),
    Line(Point, Point),
    Nothing,
}

/// A body, told apart by a tag.
#[model]
#[serde(tag = "kind", content = "is", rename_all = "snake_case")]
pub enum Event {
    Lent {
        #[validate(length(max = 20))]
        to: String,
    },
}

/// One page of many.
#[model]
pub struct Page<T> {
    #[validate(length(max = 100))]
    items: Vec<T>,
    total: u64,
}
