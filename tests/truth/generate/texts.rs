//! Texts at each length and beside it, of each pattern and format, and beside those.

use super::{Facets, formats, pattern};

/// Longer than anything that is asked for without a bound.
const LONG: usize = 300;

/// What a text without rules may be, and one with a rule mostly not.
const ODD: [&str; 14] = [
    "abc",
    "a b",
    " ",
    "   ",
    "",
    "0",
    "42",
    "Zz_9-~.",
    "\u{e9}",
    "\u{1F600}",
    "\"'<>&",
    "/?#%+=;:@",
    "a\nb",
    "a\u{0}b",
];

impl Facets {
    /// Those that are most likely sound come first.
    pub(super) fn texts(&self) -> Vec<String> {
        let mut texts = Vec::new();
        for format in &self.formats {
            texts.extend(formats::samples(format).iter().map(|text| (*text).to_owned()));
        }
        for text in self.patterns.iter().flat_map(|pattern| pattern::samples(pattern)) {
            texts.extend([
                text.clone(),
                format!("{text}!"),
                format!("!{text}"),
                format!("{text}\n"),
                format!("{text}7"),
            ]);
            texts.extend(text.char_indices().next_back().map(|(at, _)| text[..at].to_owned()));
            texts.extend((!text.is_empty()).then(|| text.chars().skip(1).collect()));
        }
        for length in self.lengths.iter().flat_map(|bound| [*bound, bound.saturating_sub(1), bound + 1]) {
            texts.extend(["a", "\u{e9}"].map(|letter| letter.repeat(usize::try_from(length).unwrap())));
            texts.push("@".repeat(usize::try_from(length).unwrap()));
        }
        if !self.has_most_length {
            texts.push("a".repeat(LONG));
        }
        // The shortest text that is none comes last of the likely ones.
        texts.sort_by_key(String::is_empty);
        texts.extend(ODD.map(str::to_owned));
        texts
    }
}
