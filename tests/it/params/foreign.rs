//! Types of other crates that validate themselves, in `Json<_>`.

use std::borrow::Cow;

use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use cullinan::validator::{Validate, ValidationError, ValidationErrors};
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::json;

use crate::answer::{faults, problem};

/// As another crate would have it, with what validator's derive makes.
#[derive(Deserialize, JsonSchema)]
struct Foreign {
    name: String,
    age: u8,
}

impl Validate for Foreign {
    fn validate(&self) -> Result<(), ValidationErrors> {
        let mut errors = ValidationErrors::new();
        if self.name.len() < 3 {
            let mut error = ValidationError::new("length");
            error.add_param(Cow::from("min"), &3);
            error.add_param(Cow::from("value"), &self.name);
            errors.add("name", error);
        }
        if self.age > 99 {
            let mut error = ValidationError::new("range");
            error.add_param(Cow::from("min"), &18.0);
            error.add_param(Cow::from("max"), &99.0);
            error.add_param(Cow::from("value"), &self.age);
            errors.add("age", error);
        }
        if self.name == "root" {
            errors.add("name", ValidationError::new("reserved").with_message("is reserved".into()));
        }
        if errors.is_empty() { Ok(()) } else { Err(errors) }
    }
}

#[post_api(url = "/foreign")]
async fn foreign(person: Json<Foreign>) -> String {
    format!("{} {}", person.name, person.age)
}

#[tokio::test]
async fn what_they_say_of_themselves_are_faults() {
    let application = TestApplication::new(Application::new().handlers(handlers![foreign]));
    let post = |body| application.post("/foreign").json(&body).send();
    post(json!({ "name": "ann", "age": 9 })).await.expect_status(201).expect_text("ann 9");
    let answer = post(json!({ "name": "xy", "age": 100 })).await;
    assert_eq!(faults(&answer), ["body age le", "body name min_length"]);
    assert_eq!(problem(&answer)["errors"][1]["pointer"], "#/name");
    assert_eq!(problem(&answer)["errors"][1]["detail"], "must have at least 3 characters");
    assert!(!answer.text().contains("xy"), "{}", answer.text());
    let answer = post(json!({ "name": "root", "age": 1 })).await;
    assert_eq!(faults(&answer), ["body name reserved"]);
}
