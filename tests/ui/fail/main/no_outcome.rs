//! What the main function returns says how it ended.

#[cullinan::main]
async fn main() -> u32 {
    //~            ^^^ u32
    7
}
