//! Random routers and paths against a matcher that tries every template and sorts.

use super::setup::{ask, constrained};
use crate::codec::percent::{Plus, decode};
use crate::handler::Methods;
use crate::template::{Constraint, Segment, Segments};

/// Marsaglia's xorshift64.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % end as u64).expect("small")
    }

    fn of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }
}

const PARTS: [&str; 16] = [
    "a",
    "b",
    "a",
    "ab",
    "%61b",
    "long-literal-1",
    "long-literal-2",
    "{x}",
    "{x}",
    "c%2Fd",
    "{x:int}",
    "{x:float}",
    "{x:slug}",
    "{x:regex(a|[0-9]{2}|c/d)}",
    "{x:regex([a-z0-9]{2})}",
    "{x:even}",
];
const PIECES: [&str; 21] = [
    "7",
    "42",
    "2026",
    "%342",
    "1.5",
    "4%zz",
    "A%2D",
    "a",
    "b",
    "%61",
    "ab",
    "a%62",
    "long-literal-1",
    "long%2Dliteral-2",
    "c%2fd",
    "c",
    "",
    "%",
    "%2",
    "z",
    "{x}",
];
const METHODS: [Methods; 7] = [
    Methods::Only(&["GET"]),
    Methods::Only(&["GET", "POST"]),
    Methods::Only(&["HEAD"]),
    Methods::Only(&["OPTIONS", "DELETE"]),
    Methods::Only(&["PURGE"]),
    Methods::Only(&["POST", "PURGE"]),
    Methods::Any,
];
const ASKED: [&str; 7] = ["GET", "POST", "HEAD", "OPTIONS", "DELETE", "PURGE", "LINK"];

fn template(random: &mut Random) -> String {
    let mut template: String = (0..random.below(4))
        .map(|n| format!("/{}", random.of(&PARTS)).replace("{x", &format!("{{x{n}")))
        .collect();
    if random.below(5) == 0 {
        template.push_str("/{rest:path}");
    }
    template
}

fn path(random: &mut Random) -> String {
    let mut path: String = (0..=random.below(4)).map(|_| format!("/{}", random.of(&PIECES))).collect();
    if random.below(4) == 0 {
        path.push('/');
    }
    path
}

type Route = (String, Methods, usize);

/// What a segment of a template is, the more specific first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank<'t> {
    Literal,
    Constrained(Constraint<'t>),
    Plain,
    Rest,
}

/// What the constraints above take, written once more.
fn accepts(constraint: Constraint<'_>, text: &str) -> bool {
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    match constraint {
        Constraint::Int => is_number(text),
        Constraint::Float => {
            is_number(text) || text.split_once('.').is_some_and(|(a, b)| is_number(a) && is_number(b))
        }
        Constraint::Slug => {
            let is_word = |word: &str| {
                !word.is_empty()
                    && !word.contains(|letter: char| !"abcdefghijklmnopqrstuvwxyz0123456789".contains(letter))
            };
            text.split('-').all(is_word)
        }
        Constraint::Regex("[a-z0-9]{2}") => text.len() == 2 && !text.contains(['.', '-', '%', 'A', '{']),
        Constraint::Regex(_) => text == "a" || text == "c/d" || (text.len() == 2 && is_number(text)),
        Constraint::Own("even") => {
            is_number(text) && text.len() > 3 && text.ends_with(['0', '2', '4', '6', '8'])
        }
        other => panic!("{other:?} is not among the parts"),
    }
}

/// How specific a match is (the less, the more), and what it captures.
fn matches<'t>(template: &'t str, path: &str) -> Option<(Vec<Rank<'t>>, Vec<String>)> {
    let mut left = path.strip_prefix('/')?;
    let (mut ranks, mut captured) = (Vec::new(), Vec::new());
    for segment in Segments::of("", template) {
        if left.is_empty() {
            return None;
        }
        let (piece, behind) = left.split_once('/').unwrap_or((left, ""));
        match segment {
            Segment::Literal(text) => {
                let decoded = |raw| decode(raw, Plus::Literal);
                decoded(text).filter(|text| decoded(piece).as_ref() == Some(text))?;
                ranks.push(Rank::Literal);
            }
            Segment::Plain(_) => {
                captured.push(Some(piece).filter(|piece| !piece.is_empty())?.to_owned());
                ranks.push(Rank::Plain);
            }
            Segment::Constrained(_, constraint) => {
                let text = decode(piece, Plus::Literal).filter(|_| !piece.is_empty())?;
                Some(()).filter(|()| accepts(constraint, &text))?;
                captured.push(piece.to_owned());
                ranks.push(Rank::Constrained(constraint));
            }
            Segment::Rest(_) => {
                captured.push(left.to_owned());
                ranks.push(Rank::Rest);
                left = "";
                break;
            }
        }
        left = behind;
    }
    left.is_empty().then_some((ranks, captured))
}

/// Which of the routes at one template has the method: explicitly, as HEAD by GET, as one for all.
fn claim(methods: Methods, asked: &str) -> Option<u8> {
    match methods {
        Methods::Only(names) if names.contains(&asked) => Some(0),
        Methods::Only(names) if asked == "HEAD" && names.contains(&"GET") => Some(1),
        Methods::Any => Some(2),
        Methods::Only(_) => None,
    }
}

fn naive(routes: &[Route], asked: &str, path: &str) -> String {
    let mut candidates: Vec<_> = routes
        .iter()
        .filter_map(|(template, methods, id)| matches(template, path).map(|found| (found, *methods, *id)))
        .collect();
    candidates.sort_by_key(|((ranks, _), methods, _)| (ranks.clone(), claim(*methods, asked)));
    let winner = candidates.iter().find(|(_, methods, _)| claim(*methods, asked).is_some());
    if let Some(((_, captured), _, id)) = winner {
        return format!("{id} [{}]", captured.join(" "));
    }
    let mut allow = vec!["OPTIONS"];
    for (_, methods, _) in &candidates {
        if let Methods::Only(names) = methods {
            allow.extend(*names);
        }
    }
    if allow.contains(&"GET") {
        allow.push("HEAD");
    }
    allow.sort_unstable();
    allow.dedup();
    match (candidates.is_empty(), asked) {
        (true, _) => "404".into(),
        (false, "OPTIONS") => format!("options {}", allow.join(", ")),
        (false, _) => format!("405 {}", allow.join(", ")),
    }
}

#[test]
fn random_routers_answer_as_the_naive_matcher_does() {
    let mut random = Random(0x2545_F491_4F6C_DD1D);
    let mut hits = 0;
    for _ in 0..600 {
        let (mut router, mut routes) = (constrained(), Vec::<Route>::new());
        for id in 0..random.below(24) {
            let (template, methods) = (template(&mut random), random.of(&METHODS));
            // What collides is not inserted whole, so the naive matcher does not learn of it either.
            let mut trial = constrained();
            let fits = routes.iter().all(|(known, methods, id)| trial.insert(known, *methods, *id).is_ok());
            if fits && trial.insert(&template, methods, id).is_ok() {
                assert!(router.insert(&template, methods, id).is_ok());
                routes.push((template, methods, id));
            }
        }
        for _ in 0..60 {
            let (asked, path) = (random.of(&ASKED), path(&mut random));
            let expected = naive(&routes, asked, &path);
            hits += usize::from(expected.ends_with(']'));
            assert_eq!(ask(&router, asked, &path), expected, "{asked} {path} among {routes:?}");
        }
    }
    assert!(hits > 5_000, "only {hits} lookups found a route");
}
