//! A marker, answer or rule is more than its source file: it has a test of the same name, a rule its code.

use super::tree::{Fault, File, Tree};

const SRC: &str = "cullinan-rs/src";
const TESTS: &str = "tests/it";
const CODES: &str = "docs/errors.md";
/// The codes of rules that have none of their own.
const SHARED: &[&str] = &["custom", "missing"];

/// Each file of `folders` has a test file of the same name; those of `exempt` need none.
pub(crate) fn tests(tree: &Tree, folders: &[&str], exempt: &[(&str, &str)]) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (path, module) in folders.iter().flat_map(|folder| parts(tree, folder, exempt)) {
        let test = format!("{TESTS}/{module}.rs");
        if tree.file(&test).is_none() {
            faults.push(path.fault(1, format!("has no `{test}`")));
        }
    }
    for (module, reason) in exempt {
        if tree.file(&format!("{SRC}/{module}.rs")).is_none() {
            let text = format!("`{module}` ({reason}) is exempt from having a test and is not there");
            faults.push(Fault::new("tests/house.rs", 1, text));
        }
    }
    faults
}

/// Each rule's code is its name, or one that rules share; the closed list of codes has it.
pub(crate) fn codes(tree: &Tree) -> Vec<Fault> {
    let listed = tree.file(CODES).map_or("", |file| file.text.as_str());
    let is_right = |rule: &File| {
        let is_listed = |code: &&str| listed.contains(&format!("| `{code}` | yes |"));
        let is_its = |code: &&str| rule.text.contains(&format!("const CODE: &str = \"{code}\";"));
        [rule.stem()].iter().chain(SHARED).filter(|code| is_listed(code)).any(is_its)
    };
    let wrong = parts(tree, "validate/rules", &[]).filter(|(rule, _)| !is_right(rule));
    wrong
        .map(|(rule, _)| {
            let code = rule.stem();
            rule.fault(
                1,
                format!("a rule's code is its name: no `CODE = \"{code}\"`, or no row for it in {CODES}"),
            )
        })
        .collect()
}

/// The files of a folder that stand for something a user can name, and their modules.
fn parts<'t>(
    tree: &'t Tree,
    folder: &str,
    exempt: &[(&str, &str)],
) -> impl Iterator<Item = (&'t File, String)> {
    let (home, folder) = (format!("{SRC}/{folder}"), folder.to_owned());
    let exempt: Vec<_> = exempt.iter().map(|(module, _)| (*module).to_owned()).collect();
    tree.rust()
        .filter(move |file| file.folder() == home && file.name() != "mod.rs")
        .map(move |file| (file, format!("{folder}/{}", file.stem())))
        .filter(move |(_, module)| !exempt.contains(module))
}
