//! Each mistake is told, also by who returns the enum.

use cullinan::prelude::*;

#[derive(Responses)]
enum Shelf {
    #[response(status = 99)]
//~                     ^^ `status` is one of 200 to 599
    A,
    B(u8, u16),
//~       ^^^ a variant holds one answer: make `B` hold a struct
}

fn main() {}
