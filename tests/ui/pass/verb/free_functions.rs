//! Functions are handlers too, whatever crate they are called like.

use cullinan::prelude::*;

#[get_api(url = "/health")]
async fn health() -> &'static str {
    "ok"
}

/// Named like a crate.
#[get_api(url = "/http")]
async fn http() {}

/// Named like the framework.
#[get_api(url = "/cullinan")]
async fn cullinan() -> String {
    String::new()
}

#[get_api(url = "/core")]
fn core(std: u8, serde: Query<u8>) -> String {
    format!("{std} {serde}")
}

#[get_api(url = "/r")]
#[post_api(url = "/r")]
async fn r#loop(r#type: Query<String>, #[param(alias = "match")] matched: Option<bool>) -> String {
    format!("{type} {matched:?}", r#type = *r#type)
}

fn main() {
    let application = Application::new().handlers(handlers![health, http, self::cullinan, core, r#loop]);
    let _ = application.check();
}
