//! Texts that match an expression.

use regex_syntax::hir::{Class, Hir, HirKind};

/// How many texts an expression has at most.
const MOST: usize = 16;

/// Some texts that match; none of what is no expression of Rust's.
pub(super) fn samples(pattern: &str) -> Vec<String> {
    regex_syntax::parse(pattern).map_or_else(|_| Vec::new(), |hir| of(&hir))
}

fn of(hir: &Hir) -> Vec<String> {
    let mut samples = match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => vec![String::new()],
        HirKind::Literal(literal) => vec![String::from_utf8_lossy(&literal.0).into_owned()],
        HirKind::Class(class) => ends(class),
        HirKind::Repetition(repeated) => {
            let (least, parts) = (repeated.min, of(&repeated.sub));
            let most = repeated.max.unwrap_or(least + 3);
            let counts = [least + 1, least, least + 2, most].into_iter().filter(|count| *count <= most);
            counts.flat_map(|count| [0, 1].map(|shift| repeat(&parts, count as usize, shift))).collect()
        }
        HirKind::Capture(group) => of(&group.sub),
        HirKind::Concat(parts) => {
            let parts: Vec<_> = parts.iter().map(of).collect();
            let count = parts.iter().map(Vec::len).max().unwrap_or_default();
            (0..count).map(|turn| parts.iter().map(|part| cycled(part, turn)).collect()).collect()
        }
        HirKind::Alternation(ways) => ways.iter().flat_map(of).collect(),
    };
    samples.truncate(MOST);
    samples
}

fn cycled(texts: &[String], turn: usize) -> &str {
    if texts.is_empty() { "" } else { &texts[turn % texts.len()] }
}

fn repeat(texts: &[String], count: usize, shift: usize) -> String {
    (0..count).map(|turn| cycled(texts, turn + shift)).collect()
}

/// The first and the last signs of a class, the plain ones first.
fn ends(class: &Class) -> Vec<String> {
    let mut signs: Vec<char> = match class {
        Class::Unicode(class) => class.iter().flat_map(|range| [range.start(), range.end()]).collect(),
        Class::Bytes(class) => {
            class.iter().flat_map(|range| [range.start().into(), range.end().into()]).collect()
        }
    };
    signs.dedup();
    signs.sort_by_key(|sign| !sign.is_ascii_graphic());
    signs.into_iter().take(6).map(String::from).collect()
}
