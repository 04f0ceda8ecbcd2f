//! What HTTP lets every client ask: for a format that there is not, for a part, only if something has changed.

use super::{Case, Expected, Request};
use crate::document::Operation;

pub(super) fn cases(base: &Request, operation: &Operation) -> Vec<Case> {
    let mut asked = vec![("accept", "image/x-none".to_owned())];
    if ["GET", "HEAD"].contains(&&*operation.method) {
        let conditions = [
            ("if-none-match", "*"),
            ("if-match", "\"none\""),
            ("range", "bytes=0-0"),
            ("range", "bytes=999999-"),
        ];
        asked.extend(conditions.map(|(name, value)| (name, value.to_owned())));
    }
    let case = |(name, value): (&str, String)| {
        let request = base.with_more("header", name, &value);
        Case::new(format!("`{name}` is {value}"), request, Expected::Answered)
    };
    asked.into_iter().map(case).collect()
}
