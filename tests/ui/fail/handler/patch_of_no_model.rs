//! Only a model can be changed by a patch: it can be written and read again, and knows its rules.

use cullinan::prelude::*;

#[derive(serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
struct Book {
    title: String,
}

#[patch_api(url = "/books")]
async fn change(patch: Patch<Book>) -> String {
    //~                ^^^^^^^^^^^ Patch<Book>` cannot be an argument of a handler
    format!("{:?}", patch.sent())
}

fn main() {}
