//! What reading a body, or a part of one, came to.

use crate::fault::Fault;

/// What reading a body, or a part of one, came to.
#[derive(Debug)]
pub(crate) enum Decoded<T> {
    Sound(T),
    Faulty {
        /// The value with stand-ins where it could not be read, for the rules; `None` if there is none.
        value: Option<T>,
        /// At least one.
        faults: Vec<Fault>,
        /// Where, and below where, the value is not what was sent: JSON Pointers as URI fragments.
        stand_ins: Vec<String>,
        /// Whether there may be more faults than those listed.
        truncated: bool,
    },
}
