//! The rules are those of methods.

use cullinan::prelude::*;

#[get_api(url = "/health/{depth}")]
async fn health(dept: Path<u8>, name: &str) -> String {
    //~                               ^^^^ an argument is owned: write `String`
    format!("{dept} {name}")
}

#[get_api(url = "/status/{depth}")]
async fn status(dept: Path<u8>) -> String {
    //~         ^^^^ no `{dept}` in "/status/{depth}"; did you mean `depth`?
    dept.to_string()
}

fn main() {}
