//! A generic controller and free functions.

#[controller(url = "/items")]
pub struct Items<R: Repository> {
    #[inject(with = R::open())]
    repository: R,
}

#[controller]
impl<R: Repository> Items<R> {
    #[get_api(url = "/{id}")]
    async fn find(&self, id: u64) -> Option<Json<R::Item>> {
        self.repository.find(id).await.map(Json)
    }
}

#[get_api(url = "/health")]
async fn health() -> &'static str {
    "ok"
}

#[route_api(url = "/any", methods = ["GET", "PURGE"], blocking)]
fn purge(uri: Uri) -> Result<()> {
    empty(&uri)
}
