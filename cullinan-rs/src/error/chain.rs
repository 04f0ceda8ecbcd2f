//! An error for its operator: the words for everybody, and the causes behind them.

use std::error::Error as StdError;

/// The detail and all causes on one line. Many an error repeats its cause in its own text; what has been said is not said
/// again.
pub(super) fn chain(detail: Option<&str>, source: &(dyn StdError + 'static)) -> String {
    let mut text = detail.unwrap_or_default().to_owned();
    let mut source = Some(source);
    while let Some(cause) = source {
        let cause_text = cause.to_string();
        if !text.contains(&cause_text) {
            if !text.is_empty() {
                text.push_str(": ");
            }
            text.push_str(&cause_text);
        }
        source = cause.source();
    }
    text
}
