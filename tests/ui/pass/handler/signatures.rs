//! What a handler may take and return.

use cullinan::prelude::*;
use std::borrow::Cow;

use cullinan::serde_json::Value;

#[controller(url = "/books")]
struct Books;

type Teapot<T> = Status<418, T>;

#[controller]
impl Books {
    #[get_api(url = "/a")]
    async fn a(&self) -> &'static str {
        "a"
    }

    #[get_api(url = "/b")]
    fn b(
        &self,
        name: Cow<'static, str>,
    ) -> std::result::Result<Json<Cow<'static, str>>, Conflict<&'static str>> {
        if name.is_empty() { Err(Conflict("empty")) } else { Ok(Json(name)) }
    }

    #[get_api(url = "/c", blocking)]
    fn c(&self) -> Result<Vec<u8>> {
        Ok(Vec::new())
    }

    #[get_api(url = "/d")]
    async fn d(&self, headers: HeaderMap, uri: Uri, method: Method, peer: PeerAddr) -> Value {
        format!("{} {uri} {method} {:?}", headers.len(), peer.0).into()
    }

    #[get_api(url = "/e/{first}/{second}")]
    async fn e(&self, request: Request) -> Result<String> {
        Ok(format!("{}", request.path_param::<u8>("first")?))
    }

    #[get_api(url = "/f/{first}/{second}")]
    async fn f(&self, uri: Uri) -> Teapot<String> {
        Teapot::new(uri.to_string())
    }

    #[delete_api(url = "/g")]
    async fn g(&self) -> Result<Option<()>> {
        Ok(Some(()))
    }

    #[post_api(url = "/h")]
    pub(crate) async fn h(&self, ids: Json<Vec<Option<u8>>>) -> Accepted<Json<Vec<Option<u8>>>> {
        Accepted(ids)
    }
}

fn main() {}
