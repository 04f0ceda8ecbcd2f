//! Data: models, lists and maps, numbers and booleans, and JSON of any shape.

use std::collections::{BTreeMap, HashMap};

use serde_json::Value as AnyJson;

use crate::body::Response;
use crate::error::Result;
use crate::respond::{Asks, Data, IntoResponse, ResponseContext, describe_data, respond_data};
use crate::schema::Describe;
use crate::validate::Item;

/// Writes a model into the document as an answer. Each model has an impl of its own, which calls this: one for all
/// would stand beside that of every other type, and rustc would blame `Json<Book>` for what `Book` lacks. Arguments
/// keep one for all, as theirs would cost whoever compiles an application more.
pub fn describe_answer<T: Data>(status: u16, spec: &mut Describe<'_>) {
    describe_data::<T>(status, spec);
}

/// Answers with a model.
///
/// # Errors
/// It cannot be serialized.
#[allow(clippy::needless_pass_by_value, reason = "an answer is given away")]
pub fn answer<T: Data>(model: T, to: ResponseContext) -> Result<Response> {
    respond_data(&model, &to)
}

/// The members of an answer that is data.
macro_rules! data {
    () => {
        const ASKS: Asks = Asks::DATA;

        fn describe(status: u16, spec: &mut Describe<'_>) {
            describe_data::<Self>(status, spec);
        }

        fn into_response(self, to: ResponseContext) -> Result<Response> {
            respond_data(&self, &to)
        }
    };
}

/// A list of models.
#[diagnostic::do_not_recommend]
impl<T: Item + Data> IntoResponse for Vec<T> {
    data!();
}

/// A map with keys that are texts, or have a text as numbers do. A key that has none is a 500.
#[diagnostic::do_not_recommend]
impl<K: Data, V: Data, S> IntoResponse for HashMap<K, V, S> {
    data!();
}

/// The same in the order of the keys.
#[diagnostic::do_not_recommend]
impl<K: Data, V: Data> IntoResponse for BTreeMap<K, V> {
    data!();
}

/// JSON of any shape.
#[diagnostic::do_not_recommend]
impl IntoResponse for AnyJson {
    data!();
}

macro_rules! values {
    ($($type:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl IntoResponse for $type {
            data!();
        }
    )*};
}

// A `String` is a text and a `Vec<u8>` are octets; a list of texts is data, as a list of numbers is.
values! {
    bool i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f32 f64
    Vec<bool> Vec<i8> Vec<i16> Vec<i32> Vec<i64> Vec<i128> Vec<isize> Vec<u16> Vec<u32> Vec<u64> Vec<u128> Vec<usize>
    Vec<f32> Vec<f64> Vec<String> Vec<&'static str> Vec<AnyJson>
}
