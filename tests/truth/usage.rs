//! What the application makes use of, by where it stands: a rule in `param(..)` and `validate(..)`, a marker among the
//! arguments of a handler, an answer behind its `->` or in a variant of its enum. An import is no use.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// The names of each kind of place.
#[derive(Debug, Default)]
pub(crate) struct Usage {
    pub(crate) rules: BTreeSet<String>,
    pub(crate) arguments: BTreeSet<String>,
    pub(crate) answers: BTreeSet<String>,
    aliases: BTreeMap<String, BTreeSet<String>>,
}

impl Usage {
    pub(crate) fn of<'s>(sources: impl IntoIterator<Item = &'s str>) -> Self {
        let mut usage = Self::default();
        for source in sources {
            usage.walk(source.parse().unwrap());
        }
        let used = |(name, of): (&String, &BTreeSet<String>)| {
            if usage.answers.contains(name) { of.clone() } else { BTreeSet::new() }
        };
        let further: Vec<_> = usage.aliases.iter().flat_map(used).collect();
        usage.answers.extend(further);
        usage
    }

    fn walk(&mut self, tokens: TokenStream) {
        let tokens: Vec<_> = tokens.into_iter().collect();
        let (mut is_handler, mut is_answer) = (false, false);
        for (at, token) in tokens.iter().enumerate() {
            let behind = &tokens[at + 1..];
            match token {
                TokenTree::Punct(sign) if sign.as_char() == '#' => {
                    let names = behind.first().map(all).unwrap_or_default();
                    is_handler |= names.iter().any(|name| name.ends_with("_api"));
                    is_answer |= names.contains("derive") && names.contains("Responses");
                }
                TokenTree::Ident(word) if word == "fn" && std::mem::take(&mut is_handler) => {
                    self.add_handler(behind);
                }
                TokenTree::Ident(word) if word == "enum" && std::mem::take(&mut is_answer) => {
                    self.answers.extend(group(behind, Delimiter::Brace).map(parts).unwrap_or_default());
                }
                TokenTree::Ident(word) if word == "type" => {
                    let of = behind.iter().take_while(|token| !is_sign(token, ';')).flat_map(all);
                    self.aliases.insert(behind[0].to_string(), of.collect());
                }
                TokenTree::Ident(word) if word == "param" || word == "validate" => {
                    if let Some(TokenTree::Group(list)) = behind.first() {
                        self.rules.extend(list.stream().into_iter().flat_map(|token| all(&token)));
                    }
                }
                TokenTree::Group(group) => self.walk(group.stream()),
                _ => {}
            }
        }
    }

    /// What stands behind the `fn` of a handler.
    fn add_handler(&mut self, behind: &[TokenTree]) {
        self.arguments.extend(group(behind, Delimiter::Parenthesis).map(parts).unwrap_or_default());
        let arrow = behind.iter().skip_while(|token| !is_sign(token, '>'));
        let answer = arrow
            .take_while(|token| !matches!(token, TokenTree::Group(g) if g.delimiter() == Delimiter::Brace));
        self.answers.extend(answer.flat_map(all));
    }
}

fn is_sign(token: &TokenTree, sign: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == sign)
}

fn group(tokens: &[TokenTree], delimiter: Delimiter) -> Option<&Group> {
    tokens.iter().find_map(|token| match token {
        TokenTree::Group(group) if group.delimiter() == delimiter => Some(group),
        _ => None,
    })
}

/// The words of a group but for those of attributes.
fn parts(group: &Group) -> BTreeSet<String> {
    let is_attribute =
        |token: &TokenTree| matches!(token, TokenTree::Group(g) if g.delimiter() == Delimiter::Bracket);
    let (mut words, mut is_behind_hash) = (BTreeSet::new(), false);
    for token in group.stream() {
        if !(is_behind_hash && is_attribute(&token)) {
            words.extend(all(&token));
        }
        is_behind_hash = is_sign(&token, '#');
    }
    words
}

/// Every word in it.
fn all(token: &TokenTree) -> BTreeSet<String> {
    match token {
        TokenTree::Ident(word) => BTreeSet::from([word.to_string()]),
        TokenTree::Group(group) => group.stream().into_iter().flat_map(|token| all(&token)).collect(),
        TokenTree::Punct(_) | TokenTree::Literal(_) => BTreeSet::new(),
    }
}

#[test]
fn a_name_counts_where_it_stands() {
    let usage = Usage::of(["use cullinan::{Text, Json, Form};
        type Teapot<T> = Status<418, T>;
        type Unused = Html;
        #[derive(Responses)] enum Shelf { #[response(status = 404)] Here(Created<u8>) }
        fn helper(form: Form<u8>) -> Text { Strict::new() }
        #[get_api(url = \"/a\")] async fn a(#[param(ge = 1)] page: Query<u8>) -> Teapot<u8> { NoContent }"]);
    let is = |found: &BTreeSet<String>, name: &str| found.contains(name);
    assert!(is(&usage.rules, "ge") && !is(&usage.rules, "url"), "{usage:?}");
    assert!(is(&usage.arguments, "Query") && !is(&usage.arguments, "Form"), "{usage:?}");
    assert!(["Teapot", "Status", "Created"].iter().all(|name| is(&usage.answers, name)), "{usage:?}");
    for name in ["Text", "Json", "Html", "Strict", "NoContent", "response"] {
        assert!(!is(&usage.answers, name), "{name} {usage:?}");
    }
}
