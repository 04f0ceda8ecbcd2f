//! A newtype's rules and its field's are about the same value.

use cullinan::prelude::*;

#[model]
#[validate(regex = "^[a-z]")]
//~        ^^^^^ `regex` is given twice; keep one
struct Code(#[validate(regex = "[0-9]$")] String);

fn main() {}
