//! A controller with an argument of every kind.

#[controller(url = "/{tenant}")]
struct Everything;

#[controller]
impl Everything {
    #[post_api(url = "/{id}/{rest:path}", body_limit = "1MiB", timeout = "5s")]
    #[put_api(url = "/{id}/{rest:path}", name = "put everything", deprecated)]
    async fn take(
        &self,
        /// Which one.
        #[param(ge = 1, lt = 1_000)]
        id: Path<u64>,
        rest: Path<String>,
        #[param(alias = "q", default = "", max_length = 64, regex = "^[a-z]*$", message = "lower case")] search: Query<String>,
        #[param(csv, trim, lenient)] sizes: Query<Vec<f64>>,
        #[param(default = Colour::Red)] colour: Colour,
        #[param(example = "main")] x_desk: Header<Option<String>>,
        session: Option<Cookie<String>>,
        peer: PeerAddr,
        headers: HeaderMap,
        Json(book): Json<NewBook>,
    ) -> Result<Json<Book>> {
        store(id, rest, search, sizes, colour, x_desk, session, peer, headers, book).await
    }
}
