//! A least length of a text that is trimmed before: white space at its ends does not count.

use serde_json::{Map, Value};

use super::described::may_be;
use super::rule::{Kind, Rule};
use crate::spec::keywords;

/// A sign that `str::trim` leaves: Unicode's `White_Space` spelt out, since ECMA 262's `\s` lacks U+0085 and has U+FEFF.
const SIGN: &str = r"[^\u0009-\u000D\u0020\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]";
/// How many repetitions every engine takes.
const MOST: usize = 1000;

impl Rule {
    /// Writes the rule into the schema of texts that are trimmed before. `minLength` alone would take a text of spaces,
    /// so a `pattern` asks for as many characters from the first to the last that stays; for 1002 of them at most.
    pub(crate) fn describe_trimmed(&self, schema: &mut Map<String, Value>) {
        self.describe(schema);
        let pattern = match self.kind {
            Kind::Min(_) if !may_be(schema, "string") => return,
            Kind::MinLength(0) | Kind::Min(0) => return,
            Kind::MinLength(1) | Kind::Min(1) => SIGN.to_owned(),
            Kind::MinLength(length) | Kind::Min(length) => {
                format!(r"{SIGN}[\s\S]{{{},}}{SIGN}", length.saturating_sub(2).min(MOST))
            }
            _ => return,
        };
        keywords::also(schema, "pattern", pattern);
    }
}
