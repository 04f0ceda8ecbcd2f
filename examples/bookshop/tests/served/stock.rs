//! What a shop has and what it has sold.

use std::collections::BTreeMap;

use cullinan::serde_json::{Value, json};

use crate::client::Client;

/// Copies by book.
pub(crate) type Copies = BTreeMap<u64, u64>;

/// An order of some copies of one book.
pub(crate) fn order(book: u64, copies: u64) -> Value {
    json!({ "customer_id": 1, "lines": [{ "book_id": book, "quantity": copies }] })
}

/// Everything on a list, page by page.
pub(crate) fn all(client: Client, url: &str) -> Vec<Value> {
    let mut items = Vec::new();
    for page in 1.. {
        let list = client.get(&format!("{url}?size=100&page={page}")).expect(200).json();
        let more = list["items"].as_array().unwrap();
        items.extend_from_slice(more);
        if more.len() < 100 {
            break;
        }
    }
    items
}

/// How many copies of each book are left.
pub(crate) fn left(client: Client) -> Copies {
    let number = |book: &Value| (book["id"].as_u64().unwrap(), book["stock"].as_u64().unwrap());
    all(client, "/books").iter().map(number).collect()
}

/// How many copies of each book are left or ordered: what no order may change.
pub(crate) fn left_or_ordered(client: Client) -> Copies {
    let mut copies = left(client);
    for order in all(client, "/orders") {
        let lines = order["lines"].as_array().unwrap();
        assert!(!lines.is_empty(), "half an order: {order}");
        for line in lines {
            *copies.get_mut(&line["book_id"].as_u64().unwrap()).unwrap() +=
                line["quantity"].as_u64().unwrap();
        }
    }
    copies
}
