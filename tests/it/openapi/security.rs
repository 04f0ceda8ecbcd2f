//! `security = [..]`: what the document says a caller has to prove.

use cullinan::openapi::{Flow, SecurityScheme};
use cullinan::prelude::*;
use serde_json::{Value, json};

#[controller(url = "/guarded", security = ["bearer"], discover = false)]
struct Guarded;

#[controller]
impl Guarded {
    #[get_api]
    async fn of_controller(&self) {}

    #[get_api(url = "/open", security = [])]
    async fn open(&self) {}

    #[get_api(url = "/either", security = ["oauth(read write)", "bearer + key", "none"])]
    async fn either(&self) {}
}

#[get_api(url = "/plain")]
async fn plain() {}

#[get_api(url = "/scoped", security = ["oauth(erase)"])]
async fn scoped() {}

fn about() -> OpenApi {
    let flow = Flow::client_credentials("https://login.example/token").scope("read", "r").scope("write", "w");
    OpenApi::new()
        .scheme("bearer", SecurityScheme::bearer())
        .scheme("key", SecurityScheme::api_key_in_header("X-Key"))
        .scheme("oauth", SecurityScheme::oauth2([flow]))
}

fn application() -> Application {
    Application::new().controller::<Guarded>().handlers(handlers![plain])
}

#[test]
fn the_nearest_word_counts() {
    let document = application().with_openapi(about().security(["key"])).openapi().unwrap();
    let security = |path: &str| document["paths"][path]["get"].get("security").cloned();
    assert_eq!(document["security"], json!([{ "key": [] }]));
    assert_eq!(security("/plain"), None);
    assert_eq!(security("/guarded"), Some(json!([{ "bearer": [] }])));
    assert_eq!(security("/guarded/open"), Some(json!([])));
    let either = json!([{ "oauth": ["read", "write"] }, { "bearer": [], "key": [] }, {}]);
    assert_eq!(security("/guarded/either"), Some(either));
}

#[test]
fn a_scheme_that_nobody_declares_is_a_start_up_fault() {
    let report = application().check().unwrap_err().to_string();
    for expected in [
        "`Guarded::of_controller` (",
        "security.rs:",
        "asks for the security scheme `bearer`, declared are none; declare it by \
         `with_openapi(OpenApi::new().scheme(\"bearer\", SecurityScheme::bearer()))`",
        "asks for the security scheme `key`",
    ] {
        assert!(report.contains(expected), "{expected:?} is not in {report}");
    }
    assert!(application().without_openapi().check().is_ok());
    let scoped = Application::new().handlers(handlers![scoped]).with_openapi(about()).check().unwrap_err();
    assert!(
        scoped.to_string().contains("asks for the scope `erase`, which no flow of `oauth` has"),
        "{scoped}"
    );
}

#[test]
fn the_older_document_has_it_too() {
    let document = application().with_openapi(about()).openapi().unwrap();
    let text: Value = document["paths"]["/guarded"]["get"]["security"].clone();
    assert_eq!(text, json!([{ "bearer": [] }]));
}
