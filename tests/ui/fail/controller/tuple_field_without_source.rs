//! A field without a name and without a source.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books(Vec<String>);
//~          ^^^^^^^^^^^ nothing says where a `Vec<std::string::String>` comes from

#[controller]
impl Books {
    #[get_api]
    async fn list(&self) -> String {
        self.0.join(" ")
    }
}

fn main() {}
