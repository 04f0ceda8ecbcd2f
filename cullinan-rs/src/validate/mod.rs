//! The rules as data, what they may be put on, and the walk over a model, on which every broken rule is noted with
//! its place. What a rule means is one file of `rules/`.

mod rules;

mod apply;
mod bound;
mod change;
mod check;
mod checked;
mod constants;
mod containers;
mod defaults;
mod described;
mod each;
mod ecma;
mod field;
mod foreign;
#[cfg(feature = "garde")]
mod garde;
mod held;
mod item;
mod items;
mod key;
mod kinds;
mod lists;
mod maybe;
mod nested;
mod no_rules;
pub mod normalise;
mod notes;
mod patchable;
mod report;
mod rule;
mod sets;
mod standard;
mod trimmed;
mod tuples;
mod unread;
mod uploaded;

pub use bound::{Bound, Number};
pub(crate) use change::Wrong;
pub use change::{Change, Merge};
pub use check::Check;
pub use checked::{lengths, must_match, numbers, required, texts, whole};
pub use constants::{bound, length};
pub(crate) use defaults::broken_defaults;
pub use defaults::{Defaults, Probe};
pub use described::Described;
pub(crate) use each::{Numbers, Texts};
pub(crate) use ecma::write as write_pattern;
pub use field::{Field, PlainField};
pub(crate) use foreign::Foreigners;
pub(crate) use foreign::check as check_foreign;
#[cfg(feature = "garde")]
pub use garde::Garde;
pub use held::{Asked, Ruled, Unsaid, Walked, gone_into};
pub use item::{Item, Model, Newtype};
pub use items::{Items, each};
pub use kinds::{Numeric, Textual};
pub use lists::{Distinct, Listed, Measured};
pub use nested::{Certain, HoldsForeign, IsForeign, Nested, PlainNested, PlainNormal, Unchecked};
pub(crate) use notes::{Found, Notes, Sent};
pub use patchable::{Patchable, PatchedField, PlainMember};
pub use report::Report;
pub use rule::Rule;
pub use rules::regex::Pattern;
pub use standard::validate;
pub(crate) use uploaded::{Broken, Uploaded};
