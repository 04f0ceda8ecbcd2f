//! Places whose faults have to do with each other.

use crate::json::is_within;

/// Places in one body.
#[derive(Debug, Default)]
pub(crate) struct Links {
    /// A tag, and the whole that cannot be read without it.
    pub(crate) tags: Vec<(String, String)>,
    /// A field, and the one that must be the same.
    pub(crate) twins: Vec<(String, String)>,
    /// A whole that a function looks at, and what it compares.
    pub(crate) orders: Vec<(String, [String; 2])>,
    /// Parts that serde reads through a buffer, or as it can: their faults may stand at their root.
    pub(crate) buffered: Vec<String>,
    /// Sets and maps: how many items one has is known where all of them could be read.
    pub(crate) counted: Vec<String>,
}

impl Links {
    /// Whether a fault at the place may have been hidden by one at `listed`.
    pub(crate) fn hid(&self, listed: &str, pointer: &str, code: &str) -> bool {
        is_within(pointer, listed)
            || is_within(listed, pointer) && self.is_of_whole(pointer, code)
            || self.tags.iter().any(|(tag, whole)| tag == listed && is_within(pointer, whole))
            || self
                .twins
                .iter()
                .any(|(one, two)| pointer == two && (is_within(listed, one) || is_within(listed, two)))
    }

    /// Whether the rule sees all that is in the place.
    fn is_of_whole(&self, pointer: &str, code: &str) -> bool {
        let counts = ["min_items", "max_items"].contains(&code);
        ["order", "rising"].contains(&code) || counts && self.counted.iter().any(|counted| counted == pointer)
    }

    /// What has to be put right for a fault: the places that it compares, or its own.
    pub(crate) fn to_repair(&self, pointer: &str, code: &str) -> Vec<String> {
        let orders = self.orders.iter().filter(|(whole, _)| code == "order" && whole == pointer);
        let compared: Vec<_> = orders.flat_map(|(_, both)| both.clone()).collect();
        if !compared.is_empty() {
            return compared;
        }
        let twins = self.twins.iter().filter(|(_, two)| code == "custom" && two == pointer);
        twins.map(|(one, _)| one.clone()).chain([pointer.to_owned()]).collect()
    }
}
