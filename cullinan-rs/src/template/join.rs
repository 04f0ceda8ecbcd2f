//! A prefix and a url put together with exactly one slash.

use super::message::Message;
use super::scan::same;
use super::segment::Segments;

/// `prefix` and `url` as one template: a slash in front of every segment, none at the end, `/` if there is none.
pub(crate) fn join(prefix: &str, url: &str) -> String {
    let mut segments = Segments::of(prefix, url);
    let mut joined = String::with_capacity(prefix.len() + url.len() + 2);
    while let Some(raw) = segments.raw() {
        joined.push('/');
        joined.push_str(raw);
    }
    if joined.is_empty() {
        joined.push('/');
    }
    joined
}

/// `message` with the joined template behind it.
pub(crate) const fn write(mut message: Message, prefix: &str, url: &str) -> Message {
    let mut segments = Segments::of(prefix, url);
    if segments.is_empty() {
        return message.with("/");
    }
    while let Some(raw) = segments.raw() {
        message = message.with("/").with(raw);
    }
    message
}

/// How many placeholders a url has.
pub(crate) const fn placeholders(url: &str) -> usize {
    let (mut segments, mut count) = (Segments::of("", url), 0);
    while segments.name().is_some() {
        count += 1;
    }
    count
}

/// Whether `prefix` or `url` has the placeholder `name`.
pub(crate) const fn has(prefix: &str, url: &str, name: &str) -> bool {
    let mut segments = Segments::of(prefix, url);
    while let Some(found) = segments.name() {
        if same(found, name) {
            return true;
        }
    }
    false
}
