//! Whole bodies, uploaded files, and the table style.

#[put_api(url = "/books/{id}")]
async fn replace(
    id: u64,
    #[param(content_type = "application/vnd.shop.v1+json", on_error = answers::told)] book: Book,
) -> Book {
    book
}

#[post_api(url = "/covers")]
async fn upload(
    #[param(max_size = "2MiB", min_size = 1, allowed_types = ["image/*"], max_count = 3)] covers: Files,
) -> String {
    covers.len().to_string()
}

#[post_api(url = "/table", query_params = ["page"], headers = ["X-Token"], get_request_body = true)]
fn table(query: QueryParams, headers: HeaderParams, bytes: RequestBody) -> String {
    format!("{} {} {}", query.len(), headers.len(), bytes.len())
}
