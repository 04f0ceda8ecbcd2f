//! The cases: programs, and what their comments expect the compiler to say.

use std::fs::{read_dir, read_to_string};
use std::path::{Path, PathBuf};

use crate::said::Level;

const MARK: &str = "//~";
const INTERNALS: &str = "may name internals: ";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Pass,
    Fail,
}

/// One program.
#[derive(Debug)]
pub(crate) struct Case {
    /// `fail/verb/positional_url`.
    pub(crate) name: String,
    pub(crate) path: PathBuf,
    pub(crate) kind: Kind,
    pub(crate) expected: Vec<Expected>,
    /// Whether what the compiler says may name what only generated code names.
    pub(crate) internals: bool,
    /// Comments that cannot be read.
    pub(crate) faults: Vec<String>,
}

/// What the compiler is to say. Columns count characters from 1.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Expected {
    pub(crate) level: Level,
    pub(crate) line: usize,
    pub(crate) start: usize,
    /// Behind the last character; `None` when only the start is pinned.
    pub(crate) end: Option<usize>,
    pub(crate) text: String,
}

/// All cases under `ui/pass` and `ui/fail`.
pub(crate) fn read(ui: &Path) -> Vec<Case> {
    let mut cases = Vec::new();
    for (folder, kind) in [("pass", Kind::Pass), ("fail", Kind::Fail)] {
        let mut found = Vec::new();
        for area in list(&ui.join(folder)) {
            found
                .extend(list(&area).into_iter().filter(|path| path.extension().is_some_and(|it| it == "rs")));
        }
        cases.extend(found.into_iter().map(|path| {
            let name = path.strip_prefix(ui).unwrap().with_extension("");
            let text = read_to_string(&path).unwrap();
            Case::new(name.to_str().unwrap().replace('\\', "/"), path, kind, &text)
        }));
    }
    cases
}

fn list(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<_> = read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

impl Case {
    pub(crate) fn new(name: String, path: PathBuf, kind: Kind, text: &str) -> Self {
        let mut case = Self { name, path, kind, expected: Vec::new(), internals: false, faults: Vec::new() };
        if !text.starts_with("//! ") {
            case.faults.push("line 1: the first line says what the mistake is: `//! `".into());
        }
        let mut subject = (0, "");
        for (index, line) in text.lines().enumerate() {
            match line.trim_start().strip_prefix(MARK) {
                None => subject = (index + 1, line),
                Some(rest) if rest.trim_start().starts_with(INTERNALS) => case.internals = true,
                Some(_) => match expected(line, subject) {
                    Ok(expected) => case.expected.push(expected),
                    Err(why) => case.faults.push(format!("line {}: {why}", index + 1)),
                },
            }
        }
        match (kind, case.expected.is_empty()) {
            (Kind::Fail, true) if case.faults.is_empty() => {
                case.faults.push(format!("a failing case marks its error with `{MARK} ^^^ text`"));
            }
            (Kind::Pass, false) => case.faults.push("a passing case expects nothing".into()),
            _ => {}
        }
        case
    }
}

/// `//~ warning <^^^ text` about the line above.
fn expected(comment: &str, (line, subject): (usize, &str)) -> Result<Expected, String> {
    let letters: Vec<char> = comment.chars().collect();
    let mark = comment.find(MARK).map_or(0, |bytes| comment[..bytes].chars().count()) + MARK.len();
    let is_caret = |at: &usize| ['<', '^'].contains(&letters[*at]);
    let first = (mark..letters.len()).find(is_caret).ok_or("no `^` under the line above")?;
    let behind = (first..letters.len()).find(|at| !is_caret(at)).unwrap_or(letters.len());
    let carets = &letters[first..behind];
    let level = match letters[mark..first].iter().collect::<String>().trim() {
        "" => Level::Error,
        "warning" => Level::Warning,
        other => return Err(format!("`{other}` is no level; write `warning` or nothing")),
    };
    let text = letters[behind..].iter().collect::<String>().trim().to_owned();
    if text.is_empty() {
        return Err("no text behind the carets".into());
    }
    let stretched = carets[0] == '<';
    if carets.iter().skip(1).any(|caret| *caret == '<') {
        return Err("`<` stands in front of the carets".into());
    }
    let start = if stretched { subject.len() - subject.trim_start().len() + 1 } else { first + 1 };
    if start > subject.trim_end().chars().count() {
        return Err("the carets are under nothing".into());
    }
    let end = (carets.len() > 1).then_some(behind + 1);
    Ok(Expected { level, line, start, end, text })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn case(text: &str) -> Case {
        Case::new("fail/x/y".into(), PathBuf::new(), Kind::Fail, &format!("//! Why.\n{text}"))
    }

    fn only(text: &str) -> Expected {
        let mut case = case(text);
        assert_eq!((case.faults.as_slice(), case.expected.len()), (&[][..], 1), "{text}");
        case.expected.remove(0)
    }

    #[test]
    fn carets_are_the_columns_of_the_line_above() {
        let expected = only("    abc def\n    //~ ^^^ some text\n");
        let error = Level::Error;
        assert_eq!(
            expected,
            Expected { level: error, line: 2, start: 9, end: Some(12), text: "some text".into() }
        );
        let second = case("    abc def\n    //~ ^^^ one\n    //~ ^ two");
        assert_eq!(
            second.expected.iter().map(|it| (it.line, it.end)).collect::<Vec<_>>(),
            [(2, Some(12)), (2, None)]
        );
        assert_eq!(only("    äbc def\n    //~ ^^^ x").start, 9);
    }

    #[test]
    fn what_stands_further_left_is_reached_by_a_bracket() {
        let expected = only("abc def\n//~<^^^ some text");
        assert_eq!((expected.start, expected.end), (1, Some(8)));
        let expected = only("  abc def\n//~ < some text");
        assert_eq!((expected.start, expected.end), (3, None));
    }

    #[test]
    fn warnings_and_internals_are_said() {
        assert_eq!(only("abc def ghi jkl\n//~ warning ^^^ x").level, Level::Warning);
        assert!(case("abc def ghi\n//~ may name internals: why").internals);
    }

    #[test]
    fn a_comment_that_expects_nothing_is_a_fault() {
        for text in ["abc", "abc defghi\n//~ x", "abc def\n//~ ^^^", "a\n//~ ^^^ x", "abcdefgh\n//~ note ^ x"]
        {
            assert_eq!(case(text).faults.len(), 1, "{text}");
        }
        assert_eq!(
            Case::new(String::new(), PathBuf::new(), Kind::Fail, "abc def\n//~ ^^^ x").faults.len(),
            1
        );
        let pass = Case::new(String::new(), PathBuf::new(), Kind::Pass, "//! x\nabc def\n//~ ^^^ x");
        assert_eq!(pass.faults.len(), 1);
    }
}
