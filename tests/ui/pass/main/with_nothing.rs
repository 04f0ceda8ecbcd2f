//! A main function that returns nothing.

#[cullinan::main]
async fn main() {
    let mut counts = Vec::new();
    for count in 0..3 {
        counts.push(async move { count }.await);
    }
}
