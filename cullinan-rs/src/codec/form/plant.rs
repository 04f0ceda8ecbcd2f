//! From the pairs of a form to its tree.

use std::borrow::Cow;
use std::ops::Range;

use super::name::{self, Step};
use super::pairs::{Form, Pair};
use crate::codec::json::{self, Node, Value};
use crate::codec::percent::{self, Plus};

/// The most steps that all the names of a form say together.
pub(super) const MOST_STEPS: usize = 50_000;

const STRAY: &str = "must have parts that are called `.name`, `[0]` or `[]`";
const MIXED: &str = "must not be given in several ways";
const GAP: &str = "must have items that are numbered from 0 without a gap";

/// The way to one text, and what stands there.
struct Way<'b> {
    steps: Range<usize>,
    end: Node<'b>,
}

/// The tree of a form; `None` if its names say too much.
pub(super) fn plant<'b>(form: &Form<'b>) -> Option<Node<'b>> {
    let mut steps = Vec::with_capacity(form.pairs.len());
    let mut ways = Vec::with_capacity(form.pairs.len());
    for pair in &form.pairs {
        // One that cannot be decoded stays as it was sent.
        let name = match form.is_urlencoded {
            true => percent::decode(pair.name, Plus::Space).unwrap_or(Cow::Borrowed(pair.name)),
            false => Cow::Borrowed(pair.name),
        };
        let start = steps.len();
        name::split(name, &mut steps);
        ways.push(Way { steps: start..steps.len(), end: end(pair) });
        if steps.len() > MOST_STEPS {
            return None;
        }
    }
    let planter = Planter { steps: &steps };
    let order = (0..).zip(ways).collect();
    Some(planter.node(order, 0))
}

struct Planter<'s, 'b> {
    steps: &'s [Step<'b>],
}

/// The ways that go through one place, each with its position in the form.
type Ways<'b> = Vec<(usize, Way<'b>)>;

impl<'b> Planter<'_, 'b> {
    /// What stands where these ways have come to after so many steps.
    fn node(&self, ways: Ways<'b>, depth: usize) -> Node<'b> {
        let (mut texts, mut members, mut items, mut others) = (0, 0, 0, None);
        for (_, way) in &ways {
            match self.step(way, depth) {
                None | Some(Step::Next) => texts += 1,
                Some(Step::Member(_)) => members += 1,
                Some(Step::Item(_)) => items += 1,
                Some(Step::Stray) => others = others.or(Some(Value::Broken(STRAY))),
                Some(Step::Deep) => others = Some(Value::Deep),
            }
        }
        let value = match (others, texts, members, items) {
            (Some(other), ..) => other,
            (None, _, 0, 0) if texts > 0 => return texts_of(ways),
            (None, 0, _, 0) => Value::Object(self.members(ways, depth)),
            (None, 0, 0, _) => self.items(ways, depth),
            _ => Value::Broken(MIXED),
        };
        Node::of_form(value)
    }

    fn step(&self, way: &Way<'b>, depth: usize) -> Option<&Step<'b>> {
        self.steps.get(way.steps.clone()).and_then(|steps| steps.get(depth))
    }

    /// The members in the order in which they are met first.
    fn members(&self, mut ways: Ways<'b>, depth: usize) -> Vec<(Cow<'b, str>, Node<'b>)> {
        let name = |way: &Way<'b>| match self.step(way, depth) {
            Some(Step::Member(name)) => name.clone(),
            _ => Cow::Borrowed(""),
        };
        ways.sort_by(|(_, one), (_, other)| self.step(one, depth).cmp(&self.step(other, depth)));
        let mut groups: Vec<_> = self.groups(ways, depth).collect();
        groups.sort_by_key(|group| group.first().map(|(order, _)| *order));
        let member = |group: Ways<'b>| {
            let name = group.first().map(|(_, way)| name(way)).unwrap_or_default();
            (name, self.node(group, depth + 1))
        };
        groups.into_iter().map(member).collect()
    }

    /// The items by their numbers.
    fn items(&self, mut ways: Ways<'b>, depth: usize) -> Value<'b> {
        let number = |way: &Way<'b>| match self.step(way, depth) {
            Some(Step::Item(number)) => *number,
            _ => usize::MAX,
        };
        ways.sort_by_key(|(_, way)| number(way));
        let groups: Vec<_> = self.groups(ways, depth).collect();
        let is_gapless = groups
            .iter()
            .enumerate()
            .all(|(at, group)| group.first().is_some_and(|(_, way)| number(way) == at));
        match is_gapless {
            true => Value::List(groups.into_iter().map(|group| self.node(group, depth + 1)).collect()),
            false => Value::Broken(GAP),
        }
    }

    /// Sorted ways, those of one step together.
    fn groups(&self, ways: Ways<'b>, depth: usize) -> impl Iterator<Item = Ways<'b>> {
        let mut rest = ways.into_iter().peekable();
        std::iter::from_fn(move || {
            let first = rest.next()?;
            let mut group = vec![first];
            while let Some(next) = rest.next_if(|(_, next)| {
                group.first().is_some_and(|(_, first)| self.step(first, depth) == self.step(next, depth))
            }) {
                group.push(next);
            }
            Some(group)
        })
    }
}

fn texts_of(ways: Ways<'_>) -> Node<'_> {
    let mut texts: Vec<_> = ways.into_iter().map(|(_, way)| way.end).collect();
    match texts.pop() {
        Some(only) if texts.is_empty() => only,
        last => {
            texts.extend(last);
            Node::of_form(Value::Many(texts))
        }
    }
}

fn end<'b>(pair: &Pair<'b>) -> Node<'b> {
    match pair.as_json() {
        Some(text) => json::node(text).unwrap_or(Node::of_form(Value::Broken("is not valid JSON"))),
        None => Node::of_form(pair.text_or_fault().map_or_else(Value::Broken, Value::Wire)),
    }
}
