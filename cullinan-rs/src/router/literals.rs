//! The literals that may follow a segment, and the node behind each.

use super::decode::decoded;
use super::scan::{Scanned, key};
use super::tree::Node;

/// Literals, decoded. Found by their keys, which are sorted; what has the same key stands together.
#[derive(Debug, Default)]
pub(super) struct Literals {
    keys: Vec<u64>,
    literals: Vec<Literal>,
}

#[derive(Debug)]
struct Literal {
    text: Box<[u8]>,
    node: Node,
}

impl Literals {
    /// The node behind the literal `text`, as it stands in a template; made if it is not there.
    pub(super) fn node(&mut self, text: &str) -> &mut Node {
        let text: Box<[u8]> = decoded(text.as_bytes()).map(|byte| byte.unwrap_or(b'%')).collect();
        let key = key(text.iter().copied());
        let first = self.keys.partition_point(|known| *known < key);
        let same = self.keys.iter().skip(first).take_while(|known| **known == key).count();
        let known = self.literals.iter().skip(first).take(same).position(|literal| literal.text == text);
        let at = first + known.unwrap_or(0);
        if known.is_none() {
            self.keys.insert(at, key);
            self.literals.insert(at, Literal { text, node: Node::default() });
        }
        #[allow(
            clippy::indexing_slicing,
            reason = "at start-up, and what is not there has just been put there"
        )]
        &mut self.literals[at].node
    }

    /// The node behind the literal that the segment stands for; `ahead` begins with the segment.
    #[inline]
    pub(super) fn find(&self, segment: Scanned, ahead: &[u8]) -> Option<&Node> {
        if self.keys.is_empty() {
            return None;
        }
        if segment.encoded {
            return self.find_encoded(ahead.get(..segment.length)?);
        }
        let mut at = self.first(segment.key);
        loop {
            let literal = self.at(at, segment.key)?;
            if literal.text.len() == segment.length
                && (segment.length <= 8 || ahead.starts_with(&literal.text))
            {
                return Some(&literal.node);
            }
            at += 1;
        }
    }

    #[cold]
    fn find_encoded(&self, text: &[u8]) -> Option<&Node> {
        if decoded(text).any(|byte| byte.is_none()) {
            return None;
        }
        let bytes = || decoded(text).flatten();
        let key = key(bytes());
        let mut at = self.first(key);
        loop {
            let literal = self.at(at, key)?;
            if bytes().eq(literal.text.iter().copied()) {
                return Some(&literal.node);
            }
            at += 1;
        }
    }

    /// Where the literals with this key begin, if there are any.
    #[inline]
    fn first(&self, key: u64) -> usize {
        self.keys.partition_point(|known| *known < key)
    }

    /// The literal there, if that is its key.
    #[inline]
    fn at(&self, at: usize, key: u64) -> Option<&Literal> {
        self.keys.get(at).filter(|known| **known == key)?;
        self.literals.get(at)
    }

    /// The nodes behind all of them.
    pub(super) fn nodes(&self) -> impl Iterator<Item = &Node> {
        self.literals.iter().map(|literal| &literal.node)
    }
}
