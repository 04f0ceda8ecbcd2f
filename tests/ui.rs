//! What the compiler says: each mistake has one error, under the user's token, that says what to write instead; and
//! what the design allows compiles without a warning.
//!
//! A case is a program, `ui/{pass,fail}/<macro>/<reason>.rs`. A failing one says below a line what is wrong in it:
//!
//! ```text
//!     #[get_api("/x")]
//!     //~       ^^^^ the url is a keyword: write `#[get_api(url = "/x")]`
//! ```
//!
//! The carets are the error's primary span, the text is part of what it says. One caret alone says where the span
//! begins; `<` stretches it to the left, to the line's first token; `warning` in front of the carets expects one
//! instead of an error. `//~ may name internals: why` allows an error to speak of `__private` and the like.
//!
//! The cases of `renamed/` are compiled where the framework goes by that name only.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says where it fails by failing there"
)]

#[path = "ui/case.rs"]
mod case;
#[path = "ui/compiler.rs"]
mod compiler;
#[path = "ui/said.rs"]
mod said;
#[path = "ui/verdict.rs"]
mod verdict;

use std::path::Path;
use std::sync::LazyLock;

use case::{Case, Kind};
use compiler::Outcome;

/// Every case with what the compiler made of it.
static JUDGED: LazyLock<Vec<(Case, Outcome)>> = LazyLock::new(|| {
    let cases = case::read(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/ui")));
    let mut outcomes = compiler::check(&cases);
    let outcome = |case: &Case| outcomes.remove(&case.name).unwrap_or_default();
    let outcomes: Vec<_> = cases.iter().map(outcome).collect();
    cases.into_iter().zip(outcomes).collect()
});

fn check(kind: Kind, least: usize) {
    let cases: Vec<_> = JUDGED.iter().filter(|(case, _)| case.kind == kind).collect();
    let faults: Vec<_> = cases.iter().filter_map(|(case, outcome)| verdict::fault(case, outcome)).collect();
    let (count, wrong) = (cases.len(), faults.len());
    assert!(faults.is_empty(), "{wrong} of {count} cases are not as they should be\n\n{}", faults.join("\n"));
    assert!(count >= least, "{count} cases, there were {least}");
}

#[test]
fn each_mistake_is_told_once_under_its_token() {
    check(Kind::Fail, 527);
}

#[test]
fn what_is_allowed_compiles_without_a_warning() {
    check(Kind::Pass, 54);
}
