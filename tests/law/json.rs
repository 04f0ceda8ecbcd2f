//! A JSON body that may have a member twice, and its places by their JSON Pointers (RFC 6901).

use std::fmt;

use serde_json::Value;

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Json {
    /// What has no parts.
    Leaf(Value),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

impl Json {
    pub(crate) fn at(&self, pointer: &str) -> Option<&Self> {
        steps(pointer).try_fold(self, |node, step| match node {
            Self::Leaf(_) => None,
            Self::List(items) => items.get(step.parse::<usize>().ok()?),
            Self::Object(members) => members.iter().find(|(name, _)| *name == step).map(|(_, node)| node),
        })
    }

    pub(crate) fn at_mut(&mut self, pointer: &str) -> Option<&mut Self> {
        steps(pointer).try_fold(self, |node, step| match node {
            Self::Leaf(_) => None,
            Self::List(items) => items.get_mut(step.parse::<usize>().ok()?),
            Self::Object(members) => members.iter_mut().find(|(name, _)| *name == step).map(|(_, node)| node),
        })
    }

    /// Puts the value there, once, if there is a container for it. What is repeated on the way is there once then.
    pub(crate) fn put(&mut self, pointer: &str, value: Self) {
        self.unrepeat(pointer);
        let Some((container, name)) = split(pointer) else {
            *self = value;
            return;
        };
        match self.at_mut(container) {
            Some(Self::Object(members)) => match members.iter().position(|(found, _)| *found == name) {
                Some(at) => members[at].1 = value,
                None => members.push((name, value)),
            },
            Some(Self::List(items)) => {
                if let Some(item) = name.parse::<usize>().ok().and_then(|at| items.get_mut(at)) {
                    *item = value;
                }
            }
            _ => {}
        }
    }

    /// Of what is repeated on the way, readers may see the first or the last.
    fn unrepeat(&mut self, pointer: &str) {
        steps(pointer).try_fold(self, |node, step| match node {
            Self::Leaf(_) => None,
            Self::List(items) => items.get_mut(step.parse::<usize>().ok()?),
            Self::Object(members) => {
                let last = members.iter().rposition(|(name, _)| *name == step)?;
                let mut position = 0..;
                members.retain(|(name, _)| position.next() == Some(last) || *name != step);
                members.iter_mut().find(|(name, _)| *name == step).map(|(_, node)| node)
            }
        });
    }

    /// Takes it out, as often as it is there.
    pub(crate) fn remove(&mut self, pointer: &str) {
        let Some((container, name)) = split(pointer) else { return };
        match self.at_mut(container) {
            Some(Self::Object(members)) => members.retain(|(found, _)| *found != name),
            Some(Self::List(items)) => {
                if let Some(at) = name.parse().ok().filter(|at| *at < items.len()) {
                    items.remove(at);
                }
            }
            _ => {}
        }
    }

    /// Whether both are lists, both objects, or neither is any.
    pub(crate) fn is_like(&self, other: &Self) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }

    pub(crate) fn has_repeats(&self) -> bool {
        match self {
            Self::Leaf(_) => false,
            Self::List(items) => items.iter().any(Self::has_repeats),
            Self::Object(members) => members.iter().enumerate().any(|(at, (name, node))| {
                node.has_repeats() || members[..at].iter().any(|(before, _)| before == name)
            }),
        }
    }
}

/// The container's pointer, and the name of the part.
pub(crate) fn split(pointer: &str) -> Option<(&str, String)> {
    let (container, name) = pointer.rsplit_once('/')?;
    Some((container, plain(name)))
}

/// The pointer of a part.
pub(crate) fn join(pointer: &str, name: &str) -> String {
    format!("{pointer}/{}", name.replace('~', "~0").replace('/', "~1"))
}

/// Whether the place is `root` or lies in it.
pub(crate) fn is_within(pointer: &str, root: &str) -> bool {
    pointer.strip_prefix(root).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

fn steps(pointer: &str) -> impl Iterator<Item = String> {
    pointer.split('/').skip(1).map(plain)
}

fn plain(name: &str) -> String {
    name.replace("~1", "/").replace("~0", "~")
}

impl From<Value> for Json {
    fn from(value: Value) -> Self {
        match value {
            Value::Array(items) => Self::List(items.into_iter().map(Self::from).collect()),
            Value::Object(members) => {
                Self::Object(members.into_iter().map(|(name, value)| (name, value.into())).collect())
            }
            leaf => Self::Leaf(leaf),
        }
    }
}

impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Leaf(value) => write!(f, "{value}"),
            Self::List(items) => {
                let items: Vec<_> = items.iter().map(Self::to_string).collect();
                write!(f, "[{}]", items.join(","))
            }
            Self::Object(members) => {
                let members = members.iter().map(|(name, node)| format!("{}:{node}", Value::from(&**name)));
                write!(f, "{{{}}}", members.collect::<Vec<_>>().join(","))
            }
        }
    }
}
