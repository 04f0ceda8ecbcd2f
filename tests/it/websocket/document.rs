//! Sockets in the document: in an extension, with their parameters and messages, and among no operations.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use serde_json::{Value, json};

#[model]
struct Ask {
    word: String,
}

#[model]
struct Tell {
    meaning: String,
}

/// Words and their meanings.
#[controller(url = "/words", discover = false)]
struct WordController;

#[controller]
impl WordController {
    /// Look words up.
    ///
    /// As many as one likes.
    #[websocket(url = "/{language}/{rest:path}", protocols = ["words.v1"])]
    async fn look_up(
        &self,
        /// Such as `de`.
        #[param(max_length = 2)]
        language: String,
        rest: String,
        limit: Option<u8>,
        mut socket: WebSocket<Ask, Tell>,
    ) -> Result<()> {
        socket.recv().await?;
        socket.send(Tell { meaning: format!("{language} {rest} {limit:?}") }).await
    }

    #[websocket(url = "/raw", include_in_schema = false)]
    async fn raw(&self, _socket: WebSocket) {}
}

async fn document(application: Application) -> Value {
    let answer = TestApplication::new(application).get("/openapi.json").send().await;
    serde_json::from_slice(answer.bytes()).unwrap()
}

#[tokio::test]
async fn a_socket_stands_in_an_extension_with_all_that_is_known_of_it() {
    let document = document(Application::new().controller::<WordController>()).await;
    assert_eq!(document["paths"], json!({}));
    assert_eq!(
        document["x-websockets"],
        json!({
            "/words/{language}/{rest}": {
                "tags": ["Word"],
                "summary": "Look words up.",
                "description": "As many as one likes.",
                "parameters": [
                    { "name": "language", "in": "path", "required": true, "description": "Such as `de`.",
                      "schema": { "type": "string", "maxLength": 2 } },
                    { "name": "rest", "in": "path", "required": true, "schema": { "type": "string" } },
                    { "name": "limit", "in": "query",
                      "schema": { "type": "integer", "format": "uint8", "minimum": 0, "maximum": 255 } },
                ],
                "protocols": ["words.v1"],
                "receives": { "schema": { "$ref": "#/components/schemas/Ask" } },
                "sends": { "schema": { "$ref": "#/components/schemas/Tell" } },
            }
        })
    );
    let schemas = document["components"]["schemas"].as_object().unwrap();
    assert!(schemas.contains_key("Ask") && schemas.contains_key("Tell"));
}

#[tokio::test]
async fn a_document_without_sockets_has_no_extension() {
    assert_eq!(document(Application::new()).await.get("x-websockets"), None);
}

#[websocket(url = "/talk")]
async fn talk(_socket: WebSocket) {}

#[controller(
    url = "/talk",
    version = "1",
    deprecated = "2027-01-01",
    sunset = "2027-06-01",
    discover = false
)]
struct First;

#[controller]
impl First {
    #[websocket(name = "talk_first")]
    async fn talk(&self, _socket: WebSocket) {}
}

#[websocket(url = "/talk")]
async fn talk_of_host(_socket: WebSocket) {}

#[websocket(url = "/whisper")]
async fn whisper(_socket: WebSocket) {}

#[tokio::test]
async fn a_host_s_own_socket_stands_in_its_document_and_elsewhere_with_its_server() {
    let module = Module::new("m").handlers(handlers![talk_of_host, whisper]);
    let application =
        TestApplication::new(Application::new().handlers(handlers![talk]).for_host("a.example", module));
    let sockets = async |host: &str| -> Value {
        let answer = application.get(&format!("http://{host}/openapi.json")).send().await;
        answer.json::<Value>()["x-websockets"].clone()
    };
    let (own, all) = (sockets("a.example").await, sockets("b.example").await);
    assert_eq!(
        (&own["/talk"]["summary"], &all["/talk"]["summary"]),
        (&"talk_of_host".into(), &"talk".into())
    );
    assert_eq!(own["/whisper"].get("servers"), None);
    assert_eq!(all["/whisper"]["servers"], json!([{ "url": "//a.example" }]));
    assert_eq!(all["/talk"].get("servers"), None);
}

#[tokio::test]
async fn a_version_s_own_socket_stands_in_its_document_with_its_lifecycle() {
    let application = Application::new().controller::<First>().handlers(handlers![talk]);
    let document = document(application.versions(Versioning::header("v"))).await;
    let socket = &document["x-websockets"]["/talk"];
    assert_eq!((&socket["summary"], &socket["x-version"]), (&"talk_first".into(), &"1".into()));
    assert_eq!(socket["deprecated"], true);
    assert_eq!(socket["headers"]["Deprecation"]["example"], "@1798761600");
    assert_eq!(socket["headers"]["Sunset"]["example"], "Tue, 01 Jun 2027 00:00:00 GMT");
}
