//! What an application says of itself in its document.

use cullinan::openapi::{Contact, Flow, License, SecurityScheme, Server, Tag, Variable, Webhook};
use cullinan::prelude::*;
use serde_json::{Value, json};

use super::document::part;

#[model]
struct Paid {
    order: u64,
    lines: Vec<Line>,
}

#[model]
struct Line {
    book: u64,
}

/// The words of the comment.
#[controller(url = "/about", tags = ["books", "more"], discover = false)]
struct About;

#[controller]
impl About {
    #[get_api]
    async fn one(&self) {}
}

fn document(about: OpenApi) -> Value {
    Application::new().title("Shop").controller::<About>().with_openapi(about).openapi().unwrap()
}

#[track_caller]
fn fault(about: OpenApi) -> String {
    let report = Application::new().controller::<About>().with_openapi(about).check().unwrap_err();
    assert_eq!(report.faults().len(), 1, "{report}");
    report.faults()[0].clone()
}

#[test]
fn all_that_is_said_is_in_the_document() {
    let document = document(
        OpenApi::new()
            .version("1.2")
            .summary("Books")
            .description("All *books*.")
            .terms_of_service("https://shop.example/terms")
            .contact(Contact::new().name("Ann").url("https://shop.example").email("ann@shop.example"))
            .license(License::spdx("MIT OR Apache-2.0"))
            .external_docs("https://shop.example/docs", "more")
            .server(
                Server::new("https://{stage}.shop.example")
                    .description("all")
                    .variable("stage", Variable::new("api").one_of(["api", "test"]).description("which")),
            )
            .server(Server::new("/v1")),
    );
    let info = json!({ "title": "Shop", "version": "1.2", "summary": "Books", "description": "All *books*.",
        "termsOfService": "https://shop.example/terms",
        "contact": { "name": "Ann", "url": "https://shop.example", "email": "ann@shop.example" },
        "license": { "name": "MIT OR Apache-2.0", "identifier": "MIT OR Apache-2.0" } });
    assert_eq!(document["info"], info);
    let stage = json!({ "default": "api", "enum": ["api", "test"], "description": "which" });
    let first = json!({ "url": "https://{stage}.shop.example", "description": "all", "variables": { "stage": stage } });
    assert_eq!(document["servers"], json!([first, { "url": "/v1" }]));
    assert_eq!(
        document["externalDocs"],
        json!({ "url": "https://shop.example/docs", "description": "more" })
    );
}

#[test]
fn what_is_not_said_is_not_there() {
    let document = document(OpenApi::new());
    assert_eq!(document["info"], json!({ "title": "Shop", "version": "0.1.0" }));
    assert_eq!(document["servers"], json!([{ "url": "/" }]));
    assert_eq!(document["security"], json!([]));
    for absent in ["externalDocs", "webhooks"] {
        assert_eq!(document.get(absent), None);
    }
    assert_eq!(document["components"].get("securitySchemes"), None);
}

#[test]
fn a_licence_has_an_expression_or_a_url() {
    let license = |license: License| document(OpenApi::new().license(license))["info"]["license"].clone();
    assert_eq!(license(License::named("Ours")), json!({ "name": "Ours" }));
    assert_eq!(
        license(License::spdx("MIT").url("https://mit.example")),
        json!({ "name": "MIT", "url": "https://mit.example" })
    );
}

#[test]
fn declared_tags_come_first_and_their_words_win() {
    let about = OpenApi::new()
        .tag(Tag::new("more").description("Said"))
        .tag(Tag::new("empty").external_docs("/e", "e"))
        .tag(Tag::new("books"));
    let books = json!({ "name": "books", "description": "The words of the comment." });
    let empty = json!({ "name": "empty", "externalDocs": { "url": "/e", "description": "e" } });
    assert_eq!(document(about)["tags"], json!([{ "name": "more", "description": "Said" }, empty, books]));
    assert_eq!(
        fault(OpenApi::new().tag(Tag::new("a")).tag(Tag::new("a"))),
        "the tag `a` is declared twice; keep one"
    );
}

#[test]
fn each_scheme_is_written_as_openapi_has_it() {
    let flow = Flow::authorization_code("https://a.example", "https://t.example")
        .refresh_url("/r")
        .scope("read", "reads");
    let document = document(
        OpenApi::new()
            .scheme("bearer", SecurityScheme::bearer().bearer_format("JWT").description("d"))
            .scheme("basic", SecurityScheme::basic())
            .scheme("digest", SecurityScheme::http("digest"))
            .scheme("header", SecurityScheme::api_key_in_header("X-Key"))
            .scheme("query", SecurityScheme::api_key_in_query("key"))
            .scheme("cookie", SecurityScheme::api_key_in_cookie("sid"))
            .scheme("oidc", SecurityScheme::open_id_connect("https://o.example"))
            .scheme(
                "oauth",
                SecurityScheme::oauth2([
                    flow,
                    Flow::client_credentials("/t"),
                    Flow::password("/p"),
                    Flow::implicit("/i"),
                ]),
            ),
    );
    let expected = json!({
        "bearer": { "type": "http", "scheme": "bearer", "bearerFormat": "JWT", "description": "d" },
        "basic": { "type": "http", "scheme": "basic" },
        "digest": { "type": "http", "scheme": "digest" },
        "header": { "type": "apiKey", "in": "header", "name": "X-Key" },
        "query": { "type": "apiKey", "in": "query", "name": "key" },
        "cookie": { "type": "apiKey", "in": "cookie", "name": "sid" },
        "oidc": { "type": "openIdConnect", "openIdConnectUrl": "https://o.example" },
        "oauth": { "type": "oauth2", "flows": {
            "authorizationCode": { "authorizationUrl": "https://a.example", "tokenUrl": "https://t.example", "refreshUrl": "/r", "scopes": { "read": "reads" } },
            "clientCredentials": { "tokenUrl": "/t", "scopes": {} },
            "password": { "tokenUrl": "/p", "scopes": {} },
            "implicit": { "authorizationUrl": "/i", "scopes": {} } } },
    });
    assert_eq!(document["components"]["securitySchemes"], expected);
}

#[test]
fn a_webhook_brings_its_models() {
    let webhook = Webhook::of::<Paid>("order.paid").put().description("d").tags(["books"]);
    let document =
        document(OpenApi::new().webhook(webhook).webhook(Webhook::of::<Line>("line").summary("A line")));
    let body = json!({ "required": true, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Paid" } } } });
    let paid = json!({ "operationId": "order_paid", "summary": "order.paid", "description": "d", "tags": ["books"],
        "requestBody": body, "responses": { "2XX": { "description": "Received" } } });
    assert_eq!(document["webhooks"]["order.paid"], json!({ "put": paid }));
    assert_eq!(part(&document, "/webhooks/line/post/summary"), "A line");
    part(&document, "/components/schemas/Line");
}

#[test]
fn what_does_not_agree_is_a_start_up_fault() {
    let webhook = || Webhook::of::<Line>("about.one");
    for (about, expected) in [
        (OpenApi::new().webhook(webhook()), "the webhook `about.one` and `About::one` ("),
        (
            OpenApi::new().webhook(Webhook::of::<Line>("a")).webhook(Webhook::of::<Paid>("a")),
            "two webhooks are named `a`",
        ),
        (
            OpenApi::new().server(Server::new("https://{a}.example")),
            "does not say what `{a}` is; add `.variable(\"a\", ",
        ),
        (OpenApi::new().server(Server::new("/").variable("a", Variable::new("x"))), "has no `{a}`"),
        (
            OpenApi::new().server(Server::new("/{a}").variable("a", Variable::new("x").one_of(["y"]))),
            "is `x` by default, which is none of its values",
        ),
        (
            OpenApi::new().scheme("our key", SecurityScheme::bearer()),
            "the security scheme `our key` has a name that OpenAPI does not allow",
        ),
        (
            OpenApi::new().security(["bearer"]),
            "the application asks for the security scheme `bearer`, declared are none",
        ),
        (
            OpenApi::new().security(["bearer +"]),
            "the application asks for the security `bearer +`: a requirement names a scheme",
        ),
    ] {
        let fault = fault(about);
        assert!(fault.contains(expected), "{expected:?} is not in {fault:?}");
    }
}

#[test]
fn edits_are_made_last_and_in_their_order() {
    let application =
        Application::new().controller::<About>().edit_openapi(|document| document["info"]["x-a"] = 1.into());
    let application =
        application.edit_openapi(|document| document["info"]["x-b"] = document["info"]["x-a"].clone());
    assert_eq!(application.openapi().unwrap()["info"]["x-b"], 1);
}
