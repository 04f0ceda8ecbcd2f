//! `type`, as it is meant here.

use jsonschema::{Keyword, ValidationError};
use serde_json::Value;

/// The types that a value may have. JSON Schema calls `1.0` an integer and has no word for how a number is written; here
/// an integer is written as one.
pub(crate) struct ExactType(Vec<String>);

impl ExactType {
    pub(crate) fn of(keyword: &Value) -> Self {
        let names = keyword.as_array().map_or_else(|| std::slice::from_ref(keyword), Vec::as_slice);
        Self(names.iter().map(|name| name.as_str().unwrap().to_owned()).collect())
    }
}

impl<'i> Keyword<'i> for ExactType {
    fn validate(&self, instance: &'i Value) -> Result<(), ValidationError<'i>> {
        match self.is_valid(instance) {
            true => Ok(()),
            false => Err(ValidationError::custom(format!("{instance} is none of {:?}", self.0))),
        }
    }

    fn is_valid(&self, instance: &'i Value) -> bool {
        self.0.iter().any(|name| match name.as_str() {
            "null" => instance.is_null(),
            "boolean" => instance.is_boolean(),
            "integer" => instance.is_i64() || instance.is_u64(),
            "number" => instance.is_number(),
            "string" => instance.is_string(),
            "array" => instance.is_array(),
            "object" => instance.is_object(),
            other => panic!("no type {other}"),
        })
    }
}
