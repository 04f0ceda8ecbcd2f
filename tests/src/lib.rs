//! The tests of cullinan-rs; see `it`, `ui`, `house` and `guide`.
