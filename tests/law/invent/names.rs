//! Names in Rust and what serde makes of them.

use crate::random::{Deck, Random};
use crate::shape::Name;

const WORDS: [&str; 12] =
    ["title", "page", "isbn", "author", "shelf", "price", "weight", "cover", "mail", "city", "year", "tag"];

const STYLES: [&str; 5] = ["", "camelCase", "kebab-case", "SCREAMING_SNAKE_CASE", ""];

const VARIANTS: [&str; 6] = ["Red", "Green", "Blue", "Grey", "White", "Black"];

/// The names of one model's fields. Each has the model's number in it, so that no two models share one: a flattened
/// model never meets itself in another.
pub(super) struct Names {
    model: usize,
    style: &'static str,
    words: Deck<&'static str>,
}

impl Names {
    pub(super) fn new(model: usize, style: &'static str) -> Self {
        Self { model, style, words: Deck::new(WORDS) }
    }

    pub(super) fn of(&self, word: &str) -> Name {
        let rust = format!("{word}_{}", self.model);
        let wire = match self.style {
            "camelCase" => rust.replace('_', ""),
            "kebab-case" => rust.replace('_', "-"),
            "SCREAMING_SNAKE_CASE" => rust.to_uppercase(),
            _ => rust.clone(),
        };
        Name { rust, wire }
    }

    /// A further name, and whether it is one that serde has to be told.
    pub(super) fn next(&mut self, random: &mut Random) -> (Name, bool) {
        let word = self.words.deal(random);
        let name = self.of(word);
        if !random.one_in(5) {
            return (name, false);
        }
        let odd = ["/", "~", " ", "é", "~0"];
        let wire = format!("{word}{}{}", random.pick(&odd), self.model);
        (Name { wire, ..name }, true)
    }
}

pub(super) fn style(random: &mut Random) -> &'static str {
    STYLES[random.below(STYLES.len())]
}

/// So many variants; their style may be none but `lowercase`.
pub(super) fn variants(style: &str, count: usize) -> Vec<Name> {
    let name = |rust: &&str| {
        let wire = if style == "lowercase" { rust.to_lowercase() } else { (*rust).to_owned() };
        Name { rust: (*rust).to_owned(), wire }
    };
    VARIANTS.iter().take(count).map(name).collect()
}
