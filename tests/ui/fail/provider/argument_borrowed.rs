//! A provider asks with `Inject`.

use cullinan::prelude::*;

#[provider]
fn shelf(name: &String) -> Vec<String> {
//~            ^^^^^^^ a provider asks for what it needs with `Inject<_>`, or `Option` of it
    vec![name.clone()]
}

fn main() {}
