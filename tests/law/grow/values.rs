//! Single values, and those that may be absent.

use serde_json::{Value, json};

use super::body::{Grower, Place, fault};
use crate::breaks::Answer;
use crate::json::Json;
use crate::scalars::Scalar;
use crate::shape::{Kind, Name};

impl Grower<'_> {
    pub(super) fn scalar(&mut self, scalar: &Scalar, place: Place<'_>) -> Json {
        self.unreadable(&scalar.wrong(), place);
        for (value, code) in scalar.broken() {
            self.put(place.at, value, fault(place.at, &code));
        }
        self.random.pick(&scalar.kept()).clone()
    }

    pub(super) fn option(&mut self, inner: &Kind, place: Place<'_>) -> Json {
        if self.random.one_in(5) {
            return Json::from(json!(null));
        }
        let before = self.breaks().len();
        let json = self.kind(inner, place);
        // Nothing is something here.
        for grown in &mut self.breaks()[before..] {
            let is_null = matches!(&grown.edit, crate::breaks::Edit::Put(Json::Leaf(Value::Null)));
            if grown.at == place.at && is_null {
                grown.answer = Answer::Taken;
            }
        }
        self.put(place.at, json!(null), Answer::Taken);
        json
    }

    /// One name of several.
    pub(super) fn name(&mut self, names: &[Name], place: Place<'_>) -> Json {
        self.unreadable(&[json!(7), json!(null), json!([])].map(Json::from), place);
        self.put(place.at, json!("zz"), place.unread("unknown"));
        Json::from(json!(self.random.pick(names).wire))
    }
}
