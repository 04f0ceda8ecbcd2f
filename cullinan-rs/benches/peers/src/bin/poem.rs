//! poem-openapi as its users write it: its own parameters, objects and validators.

use peers::{HELLO, MEMBER};
use poem::listener::TcpAcceptor;
use poem::{EndpointExt, Route, Server};
use poem_openapi::param::{Cookie, Header, Path, Query};
use poem_openapi::payload::{Json, PlainText};
use poem_openapi::types::Email;
use poem_openapi::{ApiResponse, Object, OpenApi, OpenApiService};

include!(concat!(env!("OUT_DIR"), "/poem_routes.rs"));

#[derive(Object)]
struct Message {
    message: String,
    id: u64,
}

#[derive(Object)]
struct Detail {
    route: u32,
    org: String,
    item: u64,
    part: u64,
}

#[derive(Object)]
struct Echo {
    id: u64,
    page: u32,
    size: u32,
    q: Option<String>,
    tenant: String,
    session: String,
}

/// The items of `tags` are not checked: that takes a type of their own.
#[derive(Object)]
struct NewMember {
    #[oai(validator(min_length = 1, max_length = 50))]
    name: String,
    email: Email,
    #[oai(validator(minimum(value = "18"), maximum(value = "120")))]
    age: u8,
    #[oai(validator(max_items = 5))]
    tags: Vec<String>,
    #[oai(validator(max_length = 200))]
    note: Option<String>,
}

#[derive(Object)]
struct Member {
    id: u64,
    name: String,
}

#[derive(ApiResponse)]
enum Joined {
    #[oai(status = 201)]
    Made(Json<Member>),
}

struct Api;

#[OpenApi]
impl Api {
    #[oai(path = "/plaintext", method = "get")]
    async fn plaintext(&self) -> PlainText<&'static str> {
        PlainText(HELLO)
    }

    #[oai(path = "/json", method = "get")]
    async fn json(&self) -> Json<Message> {
        Json(Message { message: "hello".to_owned(), id: 42 })
    }

    #[oai(path = "/things/:id", method = "get")]
    async fn thing(
        &self,
        #[oai(validator(minimum(value = "1")))] id: Path<u64>,
        #[oai(default = "one", validator(minimum(value = "1")))] page: Query<u32>,
        #[oai(default = "twenty", validator(minimum(value = "1"), maximum(value = "100")))] size: Query<u32>,
        #[oai(validator(max_length = 64, pattern = r"^[\w .-]+$"))] q: Query<Option<String>>,
        #[oai(name = "X-Tenant")] tenant: Header<String>,
        session: Cookie<String>,
    ) -> Json<Echo> {
        let (Path(id), Query(page), Query(size), Query(q)) = (id, page, size, q);
        Json(Echo { id, page, size, q, tenant: tenant.0, session: session.0 })
    }

    #[oai(path = "/members", method = "post")]
    async fn join(&self, member: Json<NewMember>) -> Joined {
        Joined::Made(Json(Member { id: MEMBER, name: member.0.name }))
    }
}

fn one() -> u32 {
    1
}

fn twenty() -> u32 {
    20
}

fn main() -> std::io::Result<()> {
    peers::runtime()?.block_on(async {
        let acceptor = TcpAcceptor::from_tokio(peers::listen().await?)?;
        let service = OpenApiService::new((Api, deep()), "peers", "1");
        let app = Route::new().nest("/", service).boxed();
        // Ends as `raw` does, without draining.
        tokio::spawn(Server::new_with_acceptor(acceptor).run(app));
        peers::stdin_closed().await;
        Ok(())
    })
}
