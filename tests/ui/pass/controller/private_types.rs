//! Private types of a private controller in a private module.

mod shop {
    mod books {
        use cullinan::prelude::*;
        use cullinan::schemars::{self, JsonSchema};
        use serde::{Deserialize, Serialize};

        #[derive(Deserialize, Serialize, JsonSchema)]
        struct Book {
            title: String,
        }

        #[derive(Deserialize, JsonSchema)]
        struct Isbn(String);

        #[derive(Deserialize, JsonSchema)]
        #[serde(rename_all = "lowercase")]
        enum Order {
            Title,
            Age,
        }

        #[controller(url = "/books")]
        struct Books;

        #[controller]
        impl Books {
            #[get_api(url = "/{isbn}")]
            async fn find(&self, isbn: Isbn, order: Query<Option<Order>>) -> Option<Json<Book>> {
                let title = match order.into_inner()? {
                    Order::Title => isbn.0,
                    Order::Age => String::new(),
                };
                Some(Json(Book { title }))
            }

            #[post_api]
            async fn add(&self, book: Json<Book>) -> Created<Json<Book>> {
                Created(book)
            }
        }
    }
}

fn main() {}
