//! The form from outside.

use cullinan::prelude::*;
use cullinan::serde_json::{Value, json};
use cullinan::testing::{TestApplication, TestResponse};

fn sound() -> Value {
    json!({
        "userName": " Ada ", "email": "Ada@Example.org",
        "password": "correct horse 7", "passwordAgain": "correct horse 7",
        "age": 17, "guardian": "annabella@example.org", "interests": ["engines", "poetry"],
        "address": { "street": "12  St James Square", "city": "London", "country": "GB", "postalCode": "SW1Y 4LB" }
    })
}

/// Sends the sound form with some of it changed.
async fn send(changes: &[(&str, Value)]) -> TestResponse {
    let mut form = sound();
    for (pointer, value) in changes {
        *form.pointer_mut(pointer).unwrap() = value.clone();
    }
    TestApplication::discover().post("/sign-ups").json(&form).send().await
}

/// The faults as `pointer code`.
fn faults(answer: &TestResponse) -> Vec<String> {
    let problem: Value = answer.expect_status(400).json();
    let text = |fault: &Value, key: &str| fault[key].as_str().unwrap().to_owned();
    let errors = problem["errors"].as_array().unwrap().iter();
    errors.map(|fault| format!("{} {}", text(fault, "pointer"), text(fault, "code"))).collect()
}

#[test]
fn the_application_can_start() {
    Application::discover().check().unwrap();
}

#[tokio::test]
async fn a_sound_form_passes_in_its_normal_form() {
    let account = json!({ "user_name": "ada", "email": "ada@example.org" });
    send(&[]).await.expect_status(201).expect_json(&account);
}

#[tokio::test]
async fn each_rule_names_its_field() {
    for (pointer, value, code) in [
        ("/userName", json!("a7"), "min_length"),
        ("/userName", json!("ada lovelace"), "regex"),
        ("/email", json!("nobody"), "email"),
        ("/age", json!(12), "ge"),
        ("/age", json!(131), "le"),
        ("/guardian", json!("mother"), "email"),
        ("/interests", json!(["a", "b", "c", "d", "e", "f"]), "max_items"),
        ("/interests/1", json!(""), "min_length"),
        ("/address/street", json!("1\u{7} Square"), "custom"),
        ("/address/city", json!("  "), "min_length"),
        ("/address/country", json!("Albion"), "unknown"),
        ("/address/postalCode", json!("?"), "regex"),
        ("/passwordAgain", json!("correct horse 8"), "custom"),
    ] {
        let answer = send(&[(pointer, value)]).await;
        assert_eq!(faults(&answer), [format!("#{pointer} {code}")]);
    }
}

#[tokio::test]
async fn functions_of_ones_own_are_rules_too() {
    let weak = json!("correcthorsebattery");
    let answer = send(&[("/password", weak.clone()), ("/passwordAgain", weak)]).await;
    assert_eq!(faults(&answer), ["#/password weak_password"]);
    assert_eq!(faults(&send(&[("/guardian", Value::Null)]).await), ["# guardian"]);
    send(&[("/guardian", Value::Null), ("/age", json!(18))]).await.expect_status(201);
}

#[tokio::test]
async fn every_fault_stands_in_one_answer_that_repeats_no_secret() {
    let answer = send(&[
        ("/userName", json!("a!")),
        ("/email", json!(7)),
        ("/password", json!("sesame")),
        ("/address/country", json!("Albion")),
    ])
    .await;
    let mut faults = faults(&answer);
    faults.sort();
    let expected = [
        "#/address/country unknown",
        "#/email malformed",
        "#/password min_length",
        "#/password weak_password",
        "#/passwordAgain custom",
        "#/userName min_length",
        "#/userName regex",
    ];
    assert_eq!(faults, expected);
    assert!(!answer.text().contains("sesame"));
}

/// What a browser sends of the page.
fn filled() -> Vec<(&'static str, &'static str)> {
    vec![
        ("userName", " Ada "),
        ("email", "Ada@Example.org"),
        ("password", "correct horse 7"),
        ("passwordAgain", "correct horse 7"),
        ("age", "36"),
        ("guardian", ""),
        ("website", ""),
        ("interests", "engines"),
        ("interests", "poetry"),
        ("address.street", "12  St James Square"),
        ("address.city", "London"),
        ("address.country", "GB"),
        ("address.postalCode", "SW1Y 4LB"),
    ]
}

#[tokio::test]
async fn the_page_is_a_form_of_the_model() {
    let application = TestApplication::discover();
    let page = application.get("/").send().await;
    page.expect_status(200).expect_header("content-type", "text/html; charset=utf-8");
    for (name, _) in filled() {
        assert!(page.text().contains(&format!("name=\"{name}\"")), "{name}");
    }
    let account = json!({ "user_name": "ada", "email": "ada@example.org" });
    application.post("/sign-ups").form(&filled()).send().await.expect_status(201).expect_json(&account);
}

#[tokio::test]
async fn what_is_wrong_with_the_form_is_at_the_same_places() {
    let application = TestApplication::discover();
    let wrong = |(name, text)| match name {
        "age" => (name, "twelve"),
        "interests" => (name, ""),
        "address.country" => (name, "Albion"),
        _ => (name, text),
    };
    let form: Vec<_> = filled().into_iter().map(wrong).collect();
    let answer = application.post("/sign-ups").form(&form).send().await;
    assert_eq!(
        faults(&answer),
        [
            "#/age malformed",
            "#/address/country unknown",
            "#/interests/0 min_length",
            "#/interests/1 min_length"
        ]
    );
}
