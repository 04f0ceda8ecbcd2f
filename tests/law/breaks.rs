//! Ways to break a sound body, and what is known of the answer.

use super::json::Json;

/// One way.
#[derive(Clone, Debug)]
pub(crate) struct Break {
    /// The place that is changed.
    pub(crate) at: String,
    pub(crate) edit: Edit,
    /// What comes of it alone.
    pub(crate) answer: Answer,
}

#[derive(Clone, Debug)]
pub(crate) enum Edit {
    Put(Json),
    Remove,
    /// The member once more, with the same value.
    Repeat,
    /// A further item.
    Push(Json),
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Answer {
    Taken,
    /// This one fault.
    Fault {
        pointer: String,
        code: String,
    },
    /// Faults, but serde alone knows where.
    Refused,
    /// It may become something else that is sound.
    Either,
}

impl Break {
    /// Whether what is put there can be read, and breaks a rule.
    pub(crate) fn breaks_rule(&self) -> bool {
        let read = ["missing", "malformed", "unknown"];
        matches!(&self.answer, Answer::Fault { code, .. } if !read.contains(&code.as_str()))
    }

    /// The value that it puts.
    pub(crate) fn value(&self) -> Option<&Json> {
        match &self.edit {
            Edit::Put(value) => Some(value),
            _ => None,
        }
    }

    /// Does it, unless the place is gone.
    pub(crate) fn apply(&self, body: &mut Json) {
        match &self.edit {
            Edit::Put(value) => body.put(&self.at, value.clone()),
            Edit::Remove => body.remove(&self.at),
            Edit::Push(value) => {
                if let Some(Json::List(items)) = body.at_mut(&self.at) {
                    items.push(value.clone());
                }
            }
            Edit::Repeat => {
                let Some((container, name)) = super::json::split(&self.at) else { return };
                let Some(value) = body.at(&self.at).cloned() else { return };
                if let Some(Json::Object(members)) = body.at_mut(container) {
                    members.push((name, value));
                }
            }
        }
    }
}
