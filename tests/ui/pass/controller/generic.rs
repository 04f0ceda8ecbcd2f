//! A generic controller, registered as what it is made of.

use cullinan::prelude::*;

trait Shelf: Default + Send + Sync {
    fn title(&self, id: u64) -> Option<String>;
}

#[derive(Default)]
struct Memory;

impl Shelf for Memory {
    fn title(&self, id: u64) -> Option<String> {
        (id == 1).then(|| "One".to_owned())
    }
}

#[controller(url = "/books")]
struct Books<S: Shelf, const N: usize>
where
    S: Clone,
{
    #[inject(default)]
    shelf: S,
}

#[controller]
impl<S: Shelf, const N: usize> Books<S, N>
where
    S: Clone,
{
    #[get_api(url = "/{id}")]
    async fn find(&self, #[param(ge = 1)] id: Path<u64>, #[param(default = 1)] page: u32) -> Option<String> {
        self.shelf.title(*id).map(|title| format!("{title} {page} {N}"))
    }

    #[post_api(status_code = 202)]
    fn add(&self, title: Json<String>) -> String {
        title.into_inner()
    }
}

impl Clone for Memory {
    fn clone(&self) -> Self {
        Self
    }
}

fn main() {
    let _ = Application::new().controller::<Books<Memory, 2>>().check();
}
