//! `Urls` as an argument; what it makes is tested in `routes/links.rs`.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use serde_json::Value;

use crate::answer::get;

#[get_api(url = "/self/{name}")]
async fn itself(name: String, urls: Urls, maybe: Option<Urls>) -> Result<String> {
    let again = maybe.ok_or_else(|| Error::internal("no urls"))?.to(itself_url(&name))?;
    Ok(format!("{} {again}", urls.to(itself_url(name))?))
}

#[tokio::test]
async fn it_is_always_there_and_not_in_the_document() {
    let application = TestApplication::new(Application::new().handlers(handlers![itself]));
    get(&application, "/self/a%20b").await.expect_text("/self/a%20b /self/a%20b");
    let document: Value = get(&application, "/openapi.json").await.json();
    let parameters = document["paths"]["/self/{name}"]["get"]["parameters"].as_array().unwrap();
    assert_eq!(parameters.len(), 1, "{parameters:?}");
}
