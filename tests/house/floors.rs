//! The floors: a module imports strictly lower ones only, and a door holds re-exports only.

use syn::Item;

use super::tree::{Fault, File, Token, Tree};

/// Words that stand before a path without being a part of it.
const BEFORE_PATHS: &[&str] = &["as", "dyn", "else", "for", "impl", "in", "match", "mut", "return", "use"];

/// A crate, and the floor of each of its top-level modules.
pub(crate) struct House {
    pub(crate) src: &'static str,
    /// The name by which the crate may call itself.
    pub(crate) name: &'static str,
    /// From the ground up.
    pub(crate) floors: &'static [&'static [&'static str]],
    /// Modules that may name everything and hold re-exports only; the crate's root always is a door.
    pub(crate) doors: &'static [&'static str],
}

impl House {
    fn floor(&self, module: &str) -> Option<usize> {
        self.floors.iter().position(|floor| floor.contains(&module))
    }

    fn files<'t>(&self, tree: &'t Tree) -> impl Iterator<Item = (&'t File, Vec<String>)> {
        tree.rust().filter_map(|file| {
            let path = file.path.strip_prefix(self.src)?.strip_prefix('/')?.strip_suffix(".rs")?;
            let mut module: Vec<_> = path.split('/').map(str::to_owned).collect();
            module.pop_if(|last| last == "mod" || last == "lib");
            Some((file, module))
        })
    }
}

/// Every path that leaves its top-level module goes down.
pub(crate) fn imports(tree: &Tree, house: &House) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (file, module) in house.files(tree) {
        let Some(from) = module.first() else { continue };
        let Some(floor) = house.floor(from) else { continue };
        for import in paths(&file.tokens(), &module, house.name) {
            let to = import.target.as_str();
            if to == from || (import.by_macro && to == "__private") {
                continue;
            }
            let why = match house.floor(to) {
                Some(lower) if lower < floor => continue,
                Some(same) if same == floor => format!("neighbours on floor {floor}"),
                Some(upper) => format!("floor {floor} names floor {upper}, which is above it"),
                None => "a door or a re-export; name the module that defines it".to_owned(),
            };
            faults.push(file.fault(import.line, format!("`{from}` names `{to}`: {why}")));
        }
    }
    faults
}

/// Every top-level module has one floor, and the table names no other.
pub(crate) fn table(tree: &Tree, house: &House) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (file, module) in house.files(tree) {
        let [top] = module.as_slice() else { continue };
        if house.floor(top).is_none() && !house.doors.contains(&top.as_str()) {
            faults
                .push(file.fault(1, format!("`{top}` has no floor: add it to the table in tests/house.rs")));
        }
    }
    let rooms: Vec<_> = house.floors.iter().copied().flatten().copied().collect();
    for (at, room) in rooms.iter().enumerate() {
        if !house.files(tree).any(|(_, module)| module.as_slice() == [*room]) {
            faults.push(Fault::new(house.src, 1, format!("`{room}` is in the table and not in the crate")));
        }
        if rooms[..at].contains(room) {
            faults.push(Fault::new(house.src, 1, format!("`{room}` is in the table twice")));
        }
    }
    faults
}

/// A door declares and re-exports; it defines nothing.
pub(crate) fn doors(tree: &Tree, house: &House) -> Vec<Fault> {
    let mut faults = Vec::new();
    for door in house.doors {
        let path = format!("{}/{door}.rs", house.src);
        let Some(file) = tree.file(&path) else {
            faults.push(Fault::new(path, 1, "a door that is not there"));
            continue;
        };
        let items = file.syntax().items;
        let defined = items.iter().filter(|item| !is_reexport(item));
        faults.extend(defined.map(|item| file.fault(line_of(item), "a door holds re-exports only")));
    }
    faults
}

fn is_reexport(item: &Item) -> bool {
    match item {
        Item::Use(_) | Item::ExternCrate(_) => true,
        Item::Mod(module) => match &module.content {
            Some((_, items)) => items.iter().all(is_reexport),
            None => true,
        },
        _ => false,
    }
}

pub(crate) fn line_of(item: &Item) -> usize {
    syn::spanned::Spanned::span(item).start().line
}

/// A path that names a place in its own crate.
struct Import {
    /// The top-level module it comes out in.
    target: String,
    line: usize,
    /// Written `$crate::..`.
    by_macro: bool,
}

/// The paths of a module's file that begin with `crate`, `$crate`, `super`, `self` or the crate's own name.
fn paths(row: &[Token], module: &[String], name: &str) -> Vec<Import> {
    let (mut imports, mut inner) = (Vec::new(), Vec::<(String, usize)>::new());
    let (mut at, is) = (0, |at: usize, text| row.get(at).is_some_and(|token: &Token| token.is(text)));
    while let Some(token) = row.get(at) {
        inner.pop_if(|(_, end)| *end == at);
        if token.is("mod") && is(at + 2, "{") {
            inner.push((row[at + 1].text.clone(), row[at + 2].end.unwrap_or(row.len())));
        }
        if !is(at + 1, "::") || continues(row, at) {
            at += 1;
            continue;
        }
        let here = || module.iter().chain(inner.iter().map(|(name, _)| name)).cloned().collect();
        let base = match token.text.as_str() {
            "super" | "self" => Some((here(), at)),
            text if text == "crate" || text == name => Some((Vec::new(), at + 2)),
            _ => None,
        };
        let Some((base, start)) = base else {
            at += 1;
            continue;
        };
        let by_macro = at > 0 && is(at - 1, "$");
        let mut targets = Vec::new();
        at = resolve(row, start, base, &mut targets).max(at + 1);
        imports.extend(targets.into_iter().map(|(target, line)| Import { target, line, by_macro }));
    }
    imports
}

/// Whether the token is the `x` of `a::x`, which begins no path; that of `use ::x` does.
fn continues(row: &[Token], at: usize) -> bool {
    let before = |count| at.checked_sub(count).and_then(|at| row.get(at));
    let joins = before(1).is_some_and(|token| token.is("::"));
    joins
        && before(2)
            .is_some_and(|token| token.is(">") || (token.is_word() && !BEFORE_PATHS.contains(&&*token.text)))
}

/// Follows a path, or each branch of a `{..}`, to where it leaves `base`; returns where it stopped reading.
fn resolve(row: &[Token], mut at: usize, mut base: Vec<String>, targets: &mut Vec<(String, usize)>) -> usize {
    while row.get(at + 1).is_some_and(|next| next.is("::")) && (row[at].is("super") || row[at].is("self")) {
        if row[at].is("super") {
            base.pop();
        }
        at += 2;
    }
    let Some(token) = row.get(at) else { return at };
    let Some(end) = token.end.filter(|_| token.is("{")) else {
        let target = base.first().unwrap_or(&token.text).clone();
        targets.push((target, token.line));
        return at + 1;
    };
    at += 1;
    while at < end {
        at = resolve(row, at, base.clone(), targets);
        while at < end && !row[at].is(",") {
            at = row[at].end.unwrap_or(at) + 1;
        }
        at += 1;
    }
    end + 1
}
