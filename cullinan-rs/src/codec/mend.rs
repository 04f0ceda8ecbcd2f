//! What is read in the place of members that could not be read.

use super::text_stand_in::TextStandIn;

/// What is done about one key.
#[derive(Clone, Debug)]
pub(crate) enum Mend {
    /// These items of its list are passed over.
    Without(Vec<usize>),
    /// Another value stands there.
    StandIn(TextStandIn),
    /// It is passed over.
    Strike,
}

/// What is done about each key that failed. There are few.
#[derive(Debug, Default)]
pub(crate) struct Mends(Vec<Entry>);

#[derive(Debug)]
struct Entry {
    key: String,
    mend: Mend,
    /// Whether nothing was sent under that key.
    is_missing: bool,
}

impl Mends {
    /// What is done about that key.
    pub(crate) fn of(&self, key: &str) -> Option<&Mend> {
        self.0.iter().find(|entry| entry.key == key).map(|entry| &entry.mend)
    }

    /// Puts a stand-in under a key of which nothing was sent.
    pub(crate) fn add_missing(&mut self, key: &str) {
        let mend = Mend::StandIn(TextStandIn::default());
        self.0.push(Entry { key: key.to_owned(), mend, is_missing: true });
    }

    /// Says what is done about that key from now on.
    pub(crate) fn set(&mut self, key: &str, mend: Mend) {
        match self.0.iter_mut().find(|entry| entry.key == key) {
            Some(entry) => entry.mend = mend,
            None => self.0.push(Entry { key: key.to_owned(), mend, is_missing: false }),
        }
    }

    /// The keys about which something is done.
    pub(crate) fn keys(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|entry| entry.key.as_str())
    }

    /// The keys that were missed, and what stands under them.
    pub(super) fn missing(&self) -> impl Iterator<Item = (&str, TextStandIn)> {
        self.0.iter().filter_map(|entry| match entry.mend {
            Mend::StandIn(stand_in) if entry.is_missing => Some((entry.key.as_str(), stand_in)),
            _ => None,
        })
    }
}
