//! One operation for each method of a route.

use cullinan::prelude::*;
use serde_json::Value;

use super::document::document_of;

#[controller(url = "/things", discover = false)]
struct Things;

#[controller]
impl Things {
    #[route_api(url = "/{id}", methods = "*")]
    async fn others(&self, id: u8) -> String {
        id.to_string()
    }

    #[get_api(url = "/{number}")]
    #[patch_api(url = "/{number}")]
    async fn find(&self, number: u8) -> String {
        number.to_string()
    }

    #[route_api(methods = ["PUT", "POST", "PURGE", "GET"])]
    async fn several(&self) -> &'static str {
        "several"
    }
}

fn ids(document: &Value, path: &str) -> Vec<(String, String)> {
    let item = document["paths"][path].as_object().unwrap();
    let id = |operation: &Value| operation["operationId"].as_str().unwrap().to_owned();
    let operations = item.iter().filter(|(method, _)| !method.starts_with("x-"));
    operations.map(|(method, operation)| (method.clone(), id(operation))).collect()
}

#[tokio::test]
async fn each_listed_method_has_an_operation_of_its_own_id() {
    let document = document_of(Application::new().controller::<Things>()).await;
    let expected =
        [("get", "things_several_get"), ("post", "things_several_post"), ("put", "things_several")];
    assert_eq!(ids(&document, "/things"), expected.map(|(a, b)| (a.to_owned(), b.to_owned())));
    let purge = &document["paths"]["/things"]["x-additionalOperations"]["PURGE"];
    assert_eq!(purge["operationId"], "things_several_purge");
}

#[tokio::test]
async fn a_route_for_every_method_has_those_that_no_other_names() {
    let document = document_of(Application::new().controller::<Things>()).await;
    let expected = [
        ("delete", "things_others_delete"),
        ("get", "things_find"),
        ("patch", "things_find_patch"),
        ("post", "things_others_post"),
        ("put", "things_others_put"),
    ];
    assert_eq!(ids(&document, "/things/{number}"), expected.map(|(a, b)| (a.to_owned(), b.to_owned())));
}
