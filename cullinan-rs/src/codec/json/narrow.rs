//! Finding a fault inside a part that serde buffers. There a failure says what is wrong but not where, so the
//! values that it could be about are changed one by one, and the one whose change moves the failure is the one.

use super::failure::{Asked, Failure, Got, Kind, Step};
use super::node::{Node, Value};
use super::stand_in::{scalars, suits};

/// One change to try.
#[derive(Debug)]
pub(super) struct Edit {
    /// From the buffered part on.
    pub(super) path: Vec<Step>,
    pub(super) change: Change,
}

#[derive(Debug)]
pub(super) enum Change {
    /// Another value.
    Put(Value<'static>),
    /// A further member.
    Insert(&'static str, Value<'static>),
    /// No value.
    Strike,
}

/// How to take a change back.
pub(super) enum Undo<'a> {
    Put(Node<'a>),
    Remove,
}

impl Change {
    pub(super) fn apply<'a>(&self, node: &mut Node<'a>) -> Undo<'a> {
        match self {
            Self::Put(value) => Undo::Put(std::mem::replace(node, Node::stood(value.copy()))),
            Self::Strike => Undo::Put(std::mem::replace(node, Node::dropped())),
            Self::Insert(name, value) => {
                if let Value::Object(members) = &mut node.value {
                    members.push(((*name).into(), Node::stood(value.copy())));
                }
                Undo::Remove
            }
        }
    }
}

impl<'a> Undo<'a> {
    pub(super) fn apply(self, node: &mut Node<'a>) {
        match (self, &mut node.value) {
            (Self::Put(before), _) => *node = before,
            (Self::Remove, Value::Object(members)) => drop(members.pop()),
            (Self::Remove, _) => {}
        }
    }
}

/// Whether a failure at this node may be about something inside it.
pub(super) fn applies(failure: &Failure, node: &Node<'_>) -> bool {
    let is_buffered = match (failure.asked(), &node.value) {
        (Some(Asked::Any), Value::Object(_) | Value::List(_)) => true,
        (Some(Asked::Map | Asked::Object), Value::Object(_)) => !failure.has_returned(),
        _ => false,
    };
    is_buffered && node.children().next().is_some()
}

/// Where the texts of a form stand that the failure may be about: no more than `most`.
pub(super) fn wires(node: &Node<'_>, kind: &Kind, most: usize) -> Vec<Vec<Step>> {
    let got = match kind {
        Kind::Refused { got, .. } => got,
        Kind::UnknownVariant { sent, .. } if sent.is_empty() => &Got::Text(String::new()),
        _ => return Vec::new(),
    };
    let mut paths = Vec::new();
    visit(node, &mut Vec::new(), &mut |path, inner| {
        if matches!(inner.value, Value::Wire(_) | Value::Many(_)) && inner.value.looks_like(got) {
            paths.push(path.to_vec());
        }
        paths.len() < most
    });
    paths
}

/// The changes that could move the failure, the likeliest first and no more than `most`.
pub(super) fn edits(node: &Node<'_>, kind: &Kind, most: usize) -> Vec<Edit> {
    let mut edits = Vec::new();
    visit(node, &mut Vec::new(), &mut |path, inner| {
        let mut add = |change| edits.push(Edit { path: path.to_vec(), change });
        match kind {
            Kind::Missing(name) if !path.is_empty() && inner.member(name).is_none() => {
                if matches!(inner.value, Value::Object(_)) {
                    add(Change::Insert(name, Value::Null));
                }
            }
            Kind::UnknownField(name) => {
                if let Some(at) = inner.member(name) {
                    let path = path.iter().copied().chain([Step::Child(at)]).collect();
                    edits.push(Edit { path, change: Change::Strike });
                }
            }
            Kind::Repeated(name) => edits.extend(inner.repeated(name).map(|at| {
                let path = path.iter().copied().chain([Step::Child(at)]).collect();
                Edit { path, change: Change::Strike }
            })),
            _ if path.is_empty() => {}
            Kind::Refused { got, wanted } if inner.value.looks_like(got) => {
                let others = suits(wanted).unwrap_or_else(scalars).into_iter();
                others.filter(|value| !value.looks_like(got)).for_each(|value| add(Change::Put(value)));
            }
            Kind::UnknownVariant { sent, known } if inner.value.names(sent) => {
                known
                    .iter()
                    .take(MOST_VARIANTS)
                    .for_each(|name| add(Change::Put(Value::Text((*name).into()))));
            }
            Kind::Custom(message) if !message.starts_with(UNTAGGED) && inner.value.is_leaf() => {
                let alike = scalars().into_iter().filter(|value| value.is_like(&inner.value));
                alike.for_each(|value| add(Change::Put(value)));
            }
            _ => {}
        }
        edits.len() < most
    });
    edits.truncate(most);
    // What stands in has just been put there, so nothing has taken it yet.
    edits.sort_by_key(|edit| !node.is_stood_at(&edit.path));
    edits
}

/// A value that `got` is not like, and that a visitor which wants this refuses.
pub(super) fn another_wrong(wanted: &str) -> Value<'static> {
    if wanted.contains("bool") { Value::List(Vec::new()) } else { Value::Bool(true) }
}

/// How the visitor of a tag begins to say what it expects: an identifier, an index.
pub(super) const TAG: &str = "variant i";

/// How many variants are tried for one name, or compared to tell a tag from any other enum.
pub(super) const MOST_VARIANTS: usize = 8;

/// How serde begins to say that no variant fits; then it is no one value's fault.
pub(super) const UNTAGGED: &str = "data did not match any variant";

/// Whether the change was at the right place, given what the pass after it came to.
pub(super) fn moves(edit: &Edit, before: &Failure, after: &Result<(), Failure>) -> bool {
    let Err(after) = after else { return true };
    // A failure that knows its place there, or on the way, is about the change: what failed before does not.
    let place = [&before.path(), edit.path.as_slice()].concat();
    let (path, is_deeper) = (after.path(), after.path().len() > before.path().len());
    let is_there = path.starts_with(&place) || is_deeper && place.starts_with(&path);
    if is_there && !after.is_beside(before) || after.is_same(before) {
        return false;
    }
    let refused_now = match (&edit.change, after.kind()) {
        (Change::Insert(name, _), Kind::UnknownField(unknown)) => unknown == name,
        (Change::Insert(..) | Change::Strike, _) => false,
        (Change::Put(value), Kind::Refused { got, .. }) => value.looks_like(got) || after.wants_data(),
        (Change::Put(value), Kind::UnknownVariant { sent, .. }) => {
            value.names(sent) && !wants_variant(before)
        }
        (Change::Put(_), Kind::Custom(_) | Kind::Length) => true,
        (Change::Put(_), _) => false,
    };
    !(refused_now && after.is_beside(before))
}

/// Whether an enum would take a name, so that a wrong one is half the way.
fn wants_variant(failure: &Failure) -> bool {
    let wants = |words: &str| words == "string or map" || words.starts_with(TAG);
    matches!(failure.kind(), Kind::Refused { wanted, .. } if wants(wanted))
}

/// Walks through the tree for as long as `each` says so.
fn visit(node: &Node<'_>, path: &mut Vec<Step>, each: &mut dyn FnMut(&[Step], &Node<'_>) -> bool) -> bool {
    if node.is_dropped() {
        return true;
    }
    each(path, node)
        && (matches!(node.value, Value::Many(_))
            || node.children().enumerate().all(|(at, child)| {
                path.push(Step::Child(at));
                let goes_on = visit(child, path, each);
                path.pop();
                goes_on
            }))
}

impl Value<'_> {
    /// Whether it is the value that a visitor refused.
    pub(super) fn looks_like(&self, got: &Got) -> bool {
        match (self, got) {
            (Self::StandIn(stand_in), _) => stand_in.literal("").is_some_and(|value| value.looks_like(got)),
            (Self::Null, Got::Null) | (Self::List(_), Got::List) | (Self::Object(_), Got::Object) => true,
            (Self::Bool(value), Got::Bool(got)) => value == got,
            (Self::Number(text), Got::Number(got)) => text.parse::<f64>().is_ok_and(|value| value == *got),
            (Self::Text(text) | Self::Wire(text), Got::Text(got)) => text == got,
            (Self::Many(texts), _) => texts.first().is_some_and(|first| first.value.looks_like(got)),
            _ => false,
        }
    }

    /// Whether it is, or has, the name of this variant.
    fn names(&self, variant: &str) -> bool {
        match self {
            Self::Text(text) | Self::Wire(text) => text == variant,
            Self::Object(members) => matches!(members.as_slice(), [(name, _)] if name == variant),
            _ => false,
        }
    }

    fn is_leaf(&self) -> bool {
        matches!(self, Self::Text(_) | Self::Wire(_) | Self::Number(_) | Self::StandIn(_))
    }

    fn is_like(&self, other: &Value<'_>) -> bool {
        matches!(
            (self, other),
            (Self::Text(_), Value::Text(_) | Value::Wire(_))
                | (Self::Number(_), Value::Number(_))
                | (_, Value::StandIn(_))
        )
    }

    /// A copy of a literal, which has nothing in it.
    pub(super) fn copy(&self) -> Value<'static> {
        match self {
            Self::Bool(value) => Value::Bool(*value),
            Self::Number(text) => Value::Number(text.clone().into_owned().into()),
            Self::Text(text) => Value::Text(text.clone().into_owned().into()),
            Self::List(_) => Value::List(Vec::new()),
            Self::Object(_) => Value::Object(Vec::new()),
            _ => Value::Null,
        }
    }
}
