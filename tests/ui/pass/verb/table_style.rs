//! What a verb lists, and the arguments that hold it.

use cullinan::prelude::*;

type Asked = QueryParams;

#[controller(url = "/shops/{shop}")]
struct Books;

#[controller]
impl Books {
    #[post_api(
        url = "/{id}",
        query_params = ["page", "tag"],
        body_params = ["title", "type"],
        headers = ["X-Token", "x_desk"],
        get_request_body = true
    )]
    async fn add(
        &self,
        url: UrlParams,
        query: Asked,
        body: BodyParams,
        headers: HeaderParams,
        bytes: RequestBody,
        size: Query<u8>,
    ) -> String {
        let texts = url.iter().chain(query.iter()).chain(headers.iter()).map(|(name, text)| format!("{name} {text}"));
        let texts = texts.collect::<Vec<_>>().join(" ");
        format!("{texts} {} {} {size}", body.iter().count(), bytes.len())
    }

    #[get_api(query_params = ["page"])]
    #[delete_api(query_params = ["page", "force"], get_request_body = false)]
    async fn both(&self, query: QueryParams) -> Option<String> {
        query.get("page").map(str::to_owned)
    }
}

#[put_api(url = "/files", body_params = ["title"], file_params = ["cover", "scans"])]
async fn upload(title: Body<String>, body: BodyParams, mut files: FileParams, scan: Option<File>) -> String {
    let scans = files.take("scans").len();
    format!("{} {} {scans} {} {}", *title, body.len(), files.get("cover").is_some(), scan.is_some())
}

#[route_api(url = "/any", methods = "*", body_params = ["a"])]
async fn any(body: BodyParams) -> Option<cullinan::serde_json::Value> {
    body.get("a").cloned()
}

fn main() {}
