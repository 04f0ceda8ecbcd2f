//! This framework as its users write it, with its default settings and timeouts.

use cullinan::prelude::*;
use peers::{Detail, Echo, HELLO, MEMBER, Member, Message};

include!(concat!(env!("OUT_DIR"), "/cullinan_routes.rs"));

#[get_api(url = "/plaintext")]
async fn plaintext() -> &'static str {
    HELLO
}

#[get_api(url = "/json")]
async fn json() -> Json<Message> {
    Json(Message::HELLO)
}

#[get_api(url = "/things/{id}")]
async fn thing(
    #[param(ge = 1)] id: Path<u64>,
    #[param(default = 1, ge = 1)] page: Query<u32>,
    #[param(default = 20, ge = 1, le = 100)] size: Query<u32>,
    #[param(max_length = 64, regex = r"^[\w .-]+$")] q: Query<Option<String>>,
    #[param(alias = "X-Tenant")] tenant: Header<String>,
    session: Cookie<String>,
) -> Json<Echo<String>> {
    Json(Echo {
        id: *id,
        page: *page,
        size: *size,
        q: q.into_inner(),
        tenant: tenant.into_inner(),
        session: session.into_inner(),
    })
}

/// What W4 sends.
#[model]
struct NewMember {
    #[validate(length(min = 1, max = 50))]
    name: String,
    #[validate(email)]
    email: String,
    #[validate(range(min = 18, max = 120))]
    age: u8,
    #[validate(length(max = 5), inner(length(min = 1, max = 20)))]
    tags: Vec<String>,
    #[validate(length(max = 200))]
    note: Option<String>,
}

#[post_api(url = "/members")]
async fn join(member: NewMember) -> Json<Member<String>> {
    Json(Member { id: MEMBER, name: member.name })
}

/// What W5 sends.
#[model]
struct NewSubscriber {
    #[validate(length(min = 1, max = 50))]
    name: String,
    #[validate(email)]
    email: String,
    #[validate(range(min = 18, max = 120))]
    age: u8,
    #[validate(length(max = 200))]
    note: Option<String>,
}

#[post_api(url = "/subscribers")]
async fn subscribe(subscriber: NewSubscriber) -> Json<Member<String>> {
    Json(Member { id: MEMBER, name: subscriber.name })
}

fn main() -> Result<()> {
    peers::runtime()?.block_on(async {
        let listener = peers::listen().await?;
        Application::discover().expect_controllers(15).serve(listener, peers::stdin_closed()).await
    })
}
