//! A function is no data.

use cullinan::prelude::*;

#[model]
//~<^^^^ `#[model]` goes on a struct or an enum
fn book() {}

fn main() {}
