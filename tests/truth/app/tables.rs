//! The table style: names in lists, values in maps.

use cullinan::prelude::*;

#[controller(url = "/tables/{shop}", discover = false)]
pub(crate) struct Tables;

#[controller]
impl Tables {
    #[post_api(
        url = "/{id}",
        query_params = ["page", "tag"],
        body_params = ["title", "type"],
        headers = ["X-Token", "x_desk"]
    )]
    async fn add(
        &self,
        url: UrlParams,
        query: QueryParams,
        body: BodyParams,
        headers: HeaderParams,
    ) -> String {
        let texts = url.iter().chain(query.iter()).chain(headers.iter());
        let texts = texts.map(|(name, text)| format!("{name} {text}")).collect::<Vec<_>>();
        format!("{} {:?}", texts.join(" "), body.iter().collect::<Vec<_>>())
    }

    #[put_api(url = "/shelf/files", body_params = ["title"], file_params = ["cover", "scans"])]
    async fn upload(&self, body: BodyParams, files: FileParams) -> String {
        format!("{:?} {}", body.iter().collect::<Vec<_>>(), files.get("cover").is_some())
    }
}
