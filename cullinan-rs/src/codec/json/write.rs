//! Writing JSON.

use std::cell::Cell;

use bytes::Bytes;
use serde::Serialize;

/// The longest text that is copied; a longer one stays where it was written.
const SHORT: usize = 4096;

thread_local! {
    /// Where texts are written whose length is not known yet.
    static ROOM: Cell<Vec<u8>> = const { Cell::new(Vec::new()) };
}

/// The JSON of a value. A short one takes a single allocation, of its length.
pub(crate) fn write<T: Serialize + ?Sized>(value: &T) -> serde_json::Result<Bytes> {
    // A thread that ends has no room any more, and a value may be written within another.
    let mut text = ROOM.try_with(Cell::take).unwrap_or_default();
    text.clear();
    text.reserve(256);
    serde_json::to_writer(&mut text, value)?;
    if text.len() > SHORT {
        return Ok(text.into());
    }
    let bytes = Bytes::copy_from_slice(&text);
    let _ = ROOM.try_with(|room| room.set(text));
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use serde::{Serialize, Serializer};

    use super::{SHORT, write};

    /// A value that writes another one while it is written.
    struct Within;

    impl Serialize for Within {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let inner = write("inner").map_err(serde::ser::Error::custom)?;
            serializer.collect_str(&inner.len())
        }
    }

    #[test]
    fn texts_of_any_length_follow_each_other() {
        for length in [3, SHORT - 2, SHORT - 1, 5 * SHORT, 1, 0] {
            let text = "a".repeat(length);
            assert_eq!(write(&text).unwrap(), format!("\"{text}\""));
        }
    }

    #[test]
    fn a_value_may_be_written_within_another() {
        assert_eq!(write(&("outer", Within)).unwrap(), "[\"outer\",\"7\"]");
    }
}
