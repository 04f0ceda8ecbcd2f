//! Only a function is run.

#[cullinan::main]
//~<^^^^^^^^^^^^^ `main` goes on a function: write `async fn main()`
struct Main;

fn main() {}
