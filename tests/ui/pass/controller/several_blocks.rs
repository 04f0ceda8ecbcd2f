//! Several blocks for one controller, and what is no handler in them.

use cullinan::prelude::*;

#[controller(url = "/books")]
struct Books {
    #[inject(default)]
    shelf: std::sync::Mutex<Vec<String>>,
}

#[controller]
impl Books {
    const MOST: usize = 3;

    pub fn with(titles: &[&str]) -> Self {
        Self { shelf: std::sync::Mutex::new(titles.iter().map(|title| (*title).to_owned()).collect()) }
    }

    #[get_api]
    async fn list(&self) -> Json<Vec<String>> {
        Json(self.titles().into_iter().take(Self::MOST).collect())
    }
}

#[controller]
impl Books {
    #[post_api]
    async fn add(&self, title: Json<String>) -> Result<Created<String>> {
        let mut shelf = self.shelf.lock().map_err(|_| Error::internal("the shelf fell over"))?;
        shelf.push(title.0.clone());
        Ok(Created(title.into_inner()))
    }
}

impl Books {
    fn titles(&self) -> Vec<String> {
        self.shelf.lock().map(|shelf| shelf.clone()).unwrap_or_default()
    }
}

fn main() {
    let books = Books::with(&["One"]);
    drop(books.list());
    drop(books.add(Json("Two".to_owned())));
}
