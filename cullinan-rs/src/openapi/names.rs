//! What the document calls each schema: a name that tells what it is, the same whichever type was met first.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde_json::{Map, Value};

use crate::schema::{IS_WRITTEN, Named};

/// What is behind the name of a schema that answers have, where requests have another one of the same type.
const ANSWER: &str = "Answer";

/// The names of those of the schemas that say what they are, by the keys they were met under; others keep theirs.
pub(super) fn names(
    schemas: &Map<String, Value>,
    named: &BTreeMap<String, Named>,
) -> HashMap<String, String> {
    let of_models = named.iter().filter(|(key, _)| schemas.contains_key(*key));
    let mut models: Vec<_> = of_models.map(|(key, named)| (key.as_str(), named)).collect();
    // What a generic model holds comes before it, for its id is part of the model's; what is read before what is written.
    models.sort_by_key(|(key, named)| (named.id.len(), named.id.as_str(), key.starts_with(IS_WRITTEN)));
    let (mut taken, mut names) = others(schemas.keys().filter(|key| !named.contains_key(*key)));
    let modules = Modules::of(&models, &taken);
    // A name that is made of another one takes nobody's own.
    let own: BTreeSet<_> = models.iter().map(|(_, named)| modules.before(named) + &named.head).collect();
    let mut known: Vec<Known<'_>> = Vec::new();
    for (key, named) in models {
        let is_second = known.last().is_some_and(|last| last.id == named.id);
        let mut name = modules.before(named);
        name.push_str(&named.head);
        if is_second {
            name.push_str(ANSWER);
            name = free(name, &own);
        }
        for argument in &named.arguments {
            name.push('_');
            name.push_str(&rewritten(&argument.name, &argument.id, &known));
        }
        let name = free(name, &taken);
        taken.insert(name.clone());
        if !is_second {
            known.push(Known { id: &named.id, before: &named.name, name: name.clone() });
        }
        names.insert(key.to_owned(), name);
    }
    names
}

/// The names of those that do not say what they are, and which of them have another one than their key.
fn others<'k>(keys: impl Iterator<Item = &'k String>) -> (BTreeSet<String>, HashMap<String, String>) {
    let (written, read): (Vec<_>, Vec<_>) = keys.partition(|key| key.starts_with(IS_WRITTEN));
    let mut taken: BTreeSet<_> = read.into_iter().cloned().collect();
    let mut names = HashMap::new();
    for key in written {
        let name = key.trim_start_matches(IS_WRITTEN);
        let name = if taken.contains(name) { format!("{name}{ANSWER}") } else { name.to_owned() };
        let name = free(name, &taken);
        taken.insert(name.clone());
        names.insert(key.clone(), name);
    }
    (taken, names)
}

/// A model that has its name.
struct Known<'n> {
    id: &'n str,
    /// What schemars calls it, alone and within others.
    before: &'n str,
    name: String,
}

/// The modules of models by the name they share.
struct Modules<'n> {
    of_name: HashMap<&'n str, Vec<&'n str>>,
}

impl<'n> Modules<'n> {
    fn of(models: &[(&str, &'n Named)], taken: &BTreeSet<String>) -> Self {
        let mut of_name: HashMap<_, Vec<_>> = HashMap::new();
        for (_, named) in models {
            let modules = of_name.entry(named.name.as_str()).or_default();
            if taken.contains(&named.name) && modules.is_empty() {
                // What is no model has no module that it says.
                modules.push("");
            }
            if !modules.contains(&named.module.as_str()) {
                modules.push(&named.module);
            }
        }
        Self { of_name }
    }

    /// What must stand before the name: as many of the last segments of the model's module as tell it from others.
    fn before(&self, named: &Named) -> String {
        let modules = self.of_name.get(named.name.as_str()).map_or(&[][..], Vec::as_slice);
        if modules.len() < 2 {
            return String::new();
        }
        let deepest = modules.iter().map(|module| module.split("::").count()).max().unwrap_or_default();
        let tells = |depth: &usize| {
            let ends: BTreeSet<_> = modules.iter().map(|module| end(module, *depth)).collect();
            ends.len() == modules.len()
        };
        let depth = (1..=deepest).find(tells).unwrap_or(deepest);
        end(&named.module, depth).into_iter().flat_map(|segment| [segment, "_"]).collect()
    }
}

/// The last segments of a module's path.
fn end(module: &str, depth: usize) -> Vec<&str> {
    let mut segments: Vec<_> = module.rsplit("::").take(depth).collect();
    segments.reverse();
    segments
}

/// The name of a type that may hold known models, with what these are called now.
fn rewritten(name: &str, id: &str, known: &[Known<'_>]) -> String {
    let (mut written, mut rest) = (String::new(), name);
    for model in inside(id, known) {
        let Some(at) = word(rest, model.before) else { continue };
        let (before, behind) = rest.split_at(at);
        written.push_str(before);
        written.push_str(&model.name);
        rest = behind.get(model.before.len()..).unwrap_or_default();
    }
    written + rest
}

/// The models in an id, in their order.
fn inside<'k, 'n>(id: &str, known: &'k [Known<'n>]) -> Vec<&'k Known<'n>> {
    let (mut found, mut rest) = (Vec::new(), id);
    let mut before = ' ';
    while let Some(first) = rest.chars().next() {
        let longest = if is_part(before) { None } else { longest(rest, known) };
        let length = longest.map_or(first.len_utf8(), |model| model.id.len());
        found.extend(longest);
        let (passed, behind) = rest.split_at(length);
        before = passed.chars().next_back().unwrap_or(first);
        rest = behind;
    }
    found
}

/// The model whose id the text begins with. Ids of models that hold models are longer than those of what they hold.
fn longest<'k, 'n>(text: &str, known: &'k [Known<'n>]) -> Option<&'k Known<'n>> {
    known.iter().rev().find(|model| {
        let behind = text.strip_prefix(model.id).filter(|_| !model.id.is_empty());
        behind.is_some_and(|behind| !behind.starts_with(is_part))
    })
}

fn is_part(letter: char) -> bool {
    letter.is_alphanumeric() || "_:".contains(letter)
}

/// Where a name stands by itself in others that were joined.
fn word(text: &str, name: &str) -> Option<usize> {
    let is_end = |letter: Option<char>| letter.is_none_or(|letter| !letter.is_alphanumeric());
    text.match_indices(name).map(|(at, _)| at).find(|at| {
        let (before, behind) = text.split_at(*at);
        let behind = behind.get(name.len()..).unwrap_or_default();
        is_end(before.chars().next_back()) && is_end(behind.chars().next())
    })
}

/// The name, or the first that is free when counted.
fn free(name: String, taken: &BTreeSet<String>) -> String {
    if !taken.contains(&name) {
        return name;
    }
    let counted = (2..).map(|count| format!("{name}_{count}"));
    counted.into_iter().find(|counted| !taken.contains(counted)).unwrap_or(name)
}
