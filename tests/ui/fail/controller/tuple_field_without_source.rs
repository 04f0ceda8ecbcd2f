//! A field without a name and without a source.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books(Vec<String>);
//~          ^^^^^^^^^^^ nothing says where the field comes from: mark it `#[inject(default)]`

#[controller]
impl Books {
    #[get_api]
    async fn list(&self) -> String {
        self.0.join(" ")
    }
}

fn main() {}
