//! Answers: an enum of them, those that only the document has, and one that a function makes.

#[derive(Debug, Responses)]
enum ShelfError {
    /// There is none.
    #[response(status = 404)]
    Missing,
    #[response(status = 503, description = "closed", headers = ["Retry-After"])]
    Closed((Error, HeaderMap)),
    Other(Conflict<Book>),
}

#[derive(Responses)]
#[response(crate = framework)]
enum Found<T> {
    It(T),
    #[response(status = 204)]
    Nothing(()),
}

#[get_api(url = "/table", respond_with = csv, responses = [Conflict<Error>, (Status<503, Error>, "closed")])]
async fn table() -> Result<Table> {
    Err(Error::conflict("taken"))
}
