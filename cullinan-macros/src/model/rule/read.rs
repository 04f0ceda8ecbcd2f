//! One rule out of what was written.

use proc_macro2::{Ident, TokenStream};
use syn::{Expr, ExprLit, Lit};

use super::data::{Custom, Rule, Rules, Test, Words};
use super::list::{Entry, Form, entries};
use super::number::crossed;
use super::tables;
use crate::diagnostic::Errors;
use crate::keywords::{Keywords, Table};
use crate::model::called::Names;
use crate::names::plain;

impl Rules {
    /// Adds what is written in one list.
    pub(super) fn read(&mut self, tokens: TokenStream, given: &mut Vec<String>, errors: &mut Errors) {
        for entry in entries(tokens, errors) {
            let name = entry.name.to_string();
            if name != "custom" && given.contains(&name) {
                errors.on(&entry.name, format!("`{name}` is given twice; keep one"));
                continue;
            }
            given.push(name);
            self.entry(entry, errors);
        }
    }

    fn entry(&mut self, Entry { name, form }: Entry, errors: &mut Errors) {
        let text = name.to_string();
        match (text.as_str(), tables::of(&text)) {
            ("nested", _) => match form {
                Form::Alone => self.nested = Some(name.span()),
                _ => errors.on(&name, "`nested` stands alone: write `nested`"),
            },
            ("inner", _) => match form {
                Form::List(tokens) => {
                    let (mut inner, before) = (Self::default(), errors.len());
                    inner.read(tokens, &mut Vec::new(), errors);
                    if errors.len() == before {
                        inner.only_items(&name, errors);
                    }
                    self.inner = Some((name, Box::new(inner)));
                }
                _ => errors.on(&name, "`inner` takes the rules of each item: write `inner(length(min = 1))`"),
            },
            ("schema", _) => {
                errors.on(&name, "`schema` sees the whole value: it stands on the type, not on a field");
            }
            (_, Some(table)) => self.rule(table, name, form, errors),
            (_, None) => errors.on(&name, tables::unknown(&text)),
        }
    }

    fn rule(&mut self, table: Table, name: Ident, form: Form, errors: &mut Errors) {
        let before = errors.len();
        let mut keywords = Keywords::new(table, errors);
        match form {
            Form::Alone => {}
            Form::List(tokens) => keywords.read(tokens),
            Form::Value(Expr::Lit(ExprLit { lit: Lit::Str(text), .. })) if name == "regex" => {
                let test = keywords.pattern(text).map(Test::Pattern);
                self.list.extend(test.map(|test| Rule { keyword: name, test, words: Words::default() }));
                return;
            }
            Form::Value(_) => {
                let message = match table.known.first() {
                    Some(("message", _)) | None => format!("`{name}` stands alone: write `{name}`"),
                    Some((keyword, value)) => {
                        format!("`{name}` takes keywords: write `{name}({keyword} = {value})`")
                    }
                };
                return keywords.errors.on(&name, message);
            }
        }
        if keywords.errors.len() > before {
            // What is missing may be what was misspelt.
            return;
        }
        let words = keywords.words();
        if name == "custom" {
            self.customs.extend(keywords.custom(name, words));
        } else {
            let tests = keywords.tests(&name);
            let rule = |test| Rule { keyword: name.clone(), test, words: words.clone() };
            self.list.extend(tests.into_iter().map(rule));
        }
    }

    /// Takes no rule that is about the field rather than about a value.
    fn only_items(&self, keyword: &Ident, errors: &mut Errors) {
        for rule in &self.list {
            if matches!(rule.test, Test::Required | Test::MustMatch(..)) {
                errors.on(
                    &rule.keyword,
                    format!("`{}` is about the field: take it out of `inner`", rule.keyword),
                );
            }
        }
        if self.nested.is_some() {
            errors.on(keyword, "models are found in lists too: take `nested` out of `inner`");
        } else if self.first().is_none() {
            errors.on(keyword, "`inner` takes the rules of each item: write `inner(length(min = 1))`");
        }
    }
}

impl Keywords<'_> {
    pub(super) fn words(&mut self) -> Words {
        Words { message: self.string("message"), code: self.string("code") }
    }

    pub(super) fn custom(&mut self, keyword: Ident, words: Words) -> Option<Custom> {
        if !self.has("function") {
            self.needs(&keyword, "function");
        }
        let function = self.function("function")?;
        Some(Custom { keyword, function, words })
    }

    fn tests(&mut self, name: &Ident) -> Vec<Test> {
        let one = |test: Option<Test>| test.into_iter().collect();
        match name.to_string().as_str() {
            "length" => self.lengths(name),
            "range" => self.bounds(name),
            "email" => vec![Test::Text("email")],
            "url" => vec![Test::Text("url")],
            "credit_card" => vec![Test::Text("credit_card")],
            "non_control_character" => vec![Test::Text("non_control_character")],
            "ip" => vec![Test::Text(match (self.flag("v4"), self.flag("v6")) {
                (Some(_), None) => "ipv4",
                (None, Some(_)) => "ipv6",
                _ => "ip",
            })],
            "ipv4" => vec![Test::Text("ipv4")],
            "ipv6" => vec![Test::Text("ipv6")],
            "required" => vec![Test::Required],
            "contains" => one(self.part(name, "contains")),
            "does_not_contain" => one(self.part(name, "does_not_contain")),
            "must_match" => one(self.other(name)),
            _ => one(self.regex(name)),
        }
    }

    fn lengths(&mut self, name: &Ident) -> Vec<Test> {
        let empty = !["min", "max", "equal"].iter().any(|bound| self.has(bound));
        let (min, max, equal) = (self.length("min"), self.length("max"), self.length("equal"));
        if empty {
            self.errors.on(name, "`length` needs a bound: write `length(min = 1)`, with `max` or `equal`");
        }
        match (min, max, equal) {
            (None, None, Some((_, equal))) => vec![Test::Min(equal.clone()), Test::Max(equal)],
            (min, max, Some((keyword, _))) if min.is_some() || max.is_some() => {
                self.errors.on(&keyword, "`equal` stands alone: keep it, or `min` and `max`");
                Vec::new()
            }
            (min, max, _) => {
                if let (Some((keyword, min)), Some((_, max))) = (&min, &max) {
                    self.cross(keyword, &min.text(), &max.text());
                }
                let min = min.map(|(_, min)| Test::Min(min));
                min.into_iter().chain(max.map(|(_, max)| Test::Max(max))).collect()
            }
        }
    }

    fn bounds(&mut self, name: &Ident) -> Vec<Test> {
        const BOUNDS: [(&str, &str); 4] =
            [("min", "ge"), ("exclusive_min", "gt"), ("max", "le"), ("exclusive_max", "lt")];
        if !BOUNDS.iter().any(|(bound, _)| self.has(bound)) {
            self.errors
                .on(name, "`range` needs a bound: write `range(min = 1)`, with `max` or an exclusive one");
        }
        let mut given = BOUNDS.iter().map(|(bound, rule)| (self.number(bound), *rule)).collect::<Vec<_>>();
        if let [(least, _), (above, _), (most, _), (below, _)] = given.as_slice() {
            let crossing = least.as_ref().or(above.as_ref()).zip(most.as_ref().or(below.as_ref()));
            if let Some(((keyword, least), (_, most))) = crossing {
                let (keyword, least, most) = (keyword.clone(), least.text(), most.text());
                self.cross(&keyword, &least, &most);
            }
        }
        let test =
            |(number, rule): (Option<(Ident, _)>, _)| number.map(|(_, number)| Test::Bound(rule, number));
        given.drain(..).filter_map(test).collect()
    }

    fn cross(&mut self, keyword: &Ident, least: &str, most: &str) {
        if crossed(least, most) {
            self.errors.on(keyword, format!("nothing is at least {least} and at most {most}"));
        }
    }

    fn part(&mut self, name: &Ident, rule: &'static str) -> Option<Test> {
        if !self.has("pattern") {
            self.needs(name, "pattern");
        }
        self.string("pattern").map(|text| Test::Part(rule, text))
    }

    fn other(&mut self, name: &Ident) -> Option<Test> {
        if !self.has("other") {
            self.needs(name, "other");
        }
        let path = self.function("other")?;
        match path.get_ident() {
            Some(other) => Some(Test::MustMatch(other.clone(), Names::one(plain(other)))),
            None => {
                self.errors.on(&path, "`other` is a field that stands beside this one: write its name");
                None
            }
        }
    }

    fn regex(&mut self, name: &Ident) -> Option<Test> {
        match (self.has("pattern"), self.has("path")) {
            (true, false) => {
                let text = self.string("pattern")?;
                self.pattern(text).map(Test::Pattern)
            }
            (false, true) => self.function("path").map(Test::Expression),
            (true, true) => {
                self.errors.on(name, "`regex` has one expression: keep `pattern` or `path`");
                None
            }
            (false, false) => {
                self.errors.on(name, "`regex` needs an expression: write `regex = r\"^[a-z]+$\"`");
                None
            }
        }
    }

    fn needs(&mut self, name: &Ident, keyword: &str) {
        let example = self.example(keyword).unwrap_or_default();
        self.errors.on(name, format!("`{name}` needs `{keyword}`: write `{name}({keyword} = {example})`"));
    }
}
