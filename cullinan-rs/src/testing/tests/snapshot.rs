//! A snapshot is written, is held to, and says what differs.

use serde_json::{Value, json};

use super::check;

fn document(page: &Value) -> Value {
    json!({ "openapi": "3.1.0", "paths": { "/books": { "get": { "parameters": [page], "responses": {} } } } })
}

fn page(required: bool) -> Value {
    json!({ "name": "page", "in": "query", "required": required, "schema": { "type": "number", "maximum": 1.7014118346046923e38 } })
}

#[test]
fn a_snapshot_is_held_to() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("api/openapi.json");
    let missing = check(document(&page(false)), &file, false).unwrap_err();
    assert!(missing.contains("cannot be read") && missing.contains("UPDATE_OPENAPI=1"), "{missing}");
    check(document(&page(false)), &file, true).unwrap();
    check(document(&page(false)), &file, false).unwrap();
    // How it is laid out does not count.
    let text = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&file, text.replace(['\n', ' '], "")).unwrap();
    check(document(&page(false)), &file, false).unwrap();
    let changed = check(document(&page(true)), &file, false).unwrap_err();
    assert!(changed.contains("\n  /paths/~1books/get/parameters/0/required: false is true"), "{changed}");
    assert!(
        changed.contains("\n  breaking: GET /books, query parameter `page`: it was optional and is required"),
        "{changed}"
    );
    std::fs::write(&file, "{").unwrap();
    assert!(check(document(&page(true)), &file, false).unwrap_err().contains("is no JSON"));
}

#[test]
fn a_sea_of_differences_is_counted() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("openapi.json");
    check(json!({ "list": vec![0; 30] }), &file, true).unwrap();
    let changed = check(json!({ "list": vec![1; 31] }), &file, false).unwrap_err();
    assert!(changed.ends_with("and 11 more"), "{changed}");
    let long = check(json!({ "list": "ä".repeat(200) }), &file, false).unwrap_err();
    assert!(long.contains('…') && long.len() < 600, "{long}");
}
