//! Every keyword of a parameter.

use cullinan::prelude::*;

#[model]
#[derive(Debug)]
#[serde(rename_all = "lowercase")]
enum Order {
    Title,
}

#[controller(url = "/books")]
struct Books;

#[controller]
impl Books {
    #[get_api]
    async fn list(
        &self,
        /// Where to begin,
        /// counted from 1.
        #[param(alias = "p", default = 1, ge = 1, le = 1_000, example = 3)]
        page: Query<u32>,
        #[param(default = -0.5, gt = -1, lt = 1.5, deprecated)] weight: f64,
        #[param(min_length = 1, max_length = 64, regex = r"^\w+$", message = "one word")] word: Option<
            String,
        >,
        #[param(csv, trim, default = "a,b", description = "words")] words: Query<Vec<String>>,
        #[param(lenient, default = false)]
        #[param(example = "yes")]
        strict: bool,
        #[param(default = 'x')] letter: char,
        #[param(default = 1, ge = 0)] ratio: f64,
        #[param(default = "title")] order: Query<Order>,
        #[param(default = "67e55044-10b1-426f-9247-bb680e5fe0c8")] shelf: uuid::Uuid,
        #[param(default = Vec::new(), ge = 1)] ids: Vec<u64>,
        #[param(default = first(), max_length = 9)] first: Header<String>,
        #[param(default = Some(3))] third: Query<Option<u8>>,
        #[param(alias = "X-Desk")] desk: Option<Header<String>>,
    ) -> String {
        format!(
            "{page} {weight} {word:?} {words:?} {strict} {letter} {ratio} {ids:?} {first} {third:?} {} {order:?} {shelf}",
            desk.is_some(),
            order = *order
        )
    }
}

fn first() -> String {
    "first".to_owned()
}

fn main() {}
