//! Every marker, with `Option` and `Vec` inside and outside of it.

use std::collections::BTreeMap;

use cullinan::prelude::*;
use cullinan::{Describe, FromRequest, Marker, Param, Read, RequestContext};

#[model]
enum Order {
    Title,
    Pages,
}

#[model]
struct Id(u64);

#[model]
struct Author {
    name: String,
}

#[model]
struct Filter {
    page: Option<u32>,
    order: Option<Order>,
}

/// Reads whatever placeholders there are.
struct Everything;

impl Marker for Everything {}

impl FromRequest for Everything {
    fn describe(_: &Param, _: &mut Describe<'_>) {}

    fn read(_: RequestContext<'_>, _: &Param) -> Read<Self> {
        Read::Value(Self)
    }
}

type New = Author;

#[controller(url = "/{tenant}")]
struct Markers;

#[controller]
impl Markers {
    #[get_api(url = "/values/{id}/{order}/{other}")]
    async fn values(
        &self,
        id: Path<Id>,
        order: Path<Order>,
        other: Path<Option<u8>>,
        ids: Query<Option<Vec<Id>>>,
        orders: Option<Query<Vec<Order>>>,
        maybe: Option<Vec<u8>>,
        x_desk: Header<Vec<u8>>,
        accept: Header<Option<Id>>,
        x_order: Option<Header<Order>>,
        session: Cookie<Option<Id>>,
        theme: Option<Cookie<Order>>,
    ) {
        let _ = (id, order, other, ids, orders, maybe, x_desk, accept, x_order, session, theme);
    }

    #[get_api(url = "/all/{first}/{second}")]
    async fn all(&self, everything: Everything, filter: Query<Filter>) {
        let _ = (everything, filter);
    }

    #[get_api(url = "/maybe/{first}/{second}")]
    async fn maybe(&self, everything: Option<Everything>, filter: Option<Query<Filter>>) {
        let _ = (everything, filter);
    }

    #[get_api(url = "/around/{first}")]
    fn around(&self, request: Option<Request>, peer: PeerAddr, method: Method, uri: Uri, headers: HeaderMap) {
        let _ = (request, peer, method, uri, headers);
    }

    #[post_api(url = "/fields/{id}")]
    async fn fields(
        &self,
        id: Id,
        #[param(min_length = 1)] title: Body<String>,
        #[param(default = 1, ge = 1)] copies: Body<u8>,
        #[param(alias = "sub-title")] subtitle: Body<Option<String>>,
        order: Option<Body<Order>>,
        author: Body<Author>,
        #[param(max_items = 9)] others: Body<Vec<Author>>,
        Body(by_name): Body<BTreeMap<String, Author>>,
        filter: Query<Filter>,
    ) {
        let _ = (id, title, copies, subtitle, order, author, others, by_name, filter);
    }

    #[post_api(url = "/raw")]
    async fn raw(&self, first: RawBody, title: Body<String>, second: Option<RawBody>) {
        let _ = (first, title, second);
    }

    #[post_api(url = "/raw-and-whole")]
    async fn raw_and_whole(&self, author: Author, bytes: RawBody) {
        let _ = (author, bytes);
    }

    #[post_api(url = "/stream")]
    async fn stream(&self, page: Query<u8>, body: BodyStream) {
        let _ = (page, body);
    }

    #[put_api(url = "/wholes")]
    async fn whole(&self, body: WholeBody<Vec<u8>>) -> Json<Vec<u8>> {
        Json(body.into_inner())
    }

    #[patch_api(url = "/wholes")]
    async fn maybe_whole(&self, body: Option<WholeBody<BTreeMap<String, Author>>>) {
        let _ = body;
    }

    #[delete_api(url = "/wholes")]
    async fn models(&self, body: Option<Vec<Author>>, why: Query<Option<String>>) {
        let _ = (body, why);
    }

    #[options_api(url = "/wholes")]
    async fn model(&self, body: New) {
        let _ = body;
    }

    #[query_api(url = "/wholes")]
    async fn search(&self, #[param(alias = "words")] Json(Author { name }): Json<Author>) -> String {
        name
    }

    #[route_api(url = "/any", methods = "*")]
    async fn any(&self, title: Body<Option<String>>) {
        let _ = title;
    }
}

fn main() {}
