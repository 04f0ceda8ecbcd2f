//! The name of a file below a folder, as a url says it.

use std::path::{Component, Path, PathBuf};

use crate::codec::percent::{Plus, decode};

/// What a path below a folder's url means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Name {
    /// Relative, of plain components only; empty for the folder itself.
    pub(super) path: PathBuf,
    /// Whether a directory was asked for: the path ends with a slash.
    pub(super) is_directory: bool,
}

impl Name {
    /// `None` for what can be the name of no file below a folder. Segments are parted before they are decoded, so that `%2F`
    /// parts nothing, and then is no part of a name either.
    pub(super) fn of(raw: &str) -> Option<Self> {
        let (inner, is_directory) = match raw.strip_suffix('/') {
            Some(inner) => (inner, true),
            None => (raw, false),
        };
        let mut path = PathBuf::new();
        for segment in inner.split('/').filter(|_| !inner.is_empty()) {
            path.push(component(&decode(segment, Plus::Literal)?)?);
        }
        Some(Self { path, is_directory })
    }

    /// Whether the last component has an ending, as a file has that a page refers to.
    pub(super) fn has_ending(&self) -> bool {
        self.path.extension().is_some()
    }
}

/// Whether a component is one that starts with a dot.
pub(super) fn is_hidden(path: &Path) -> bool {
    path.components().any(|component| component.as_os_str().as_encoded_bytes().starts_with(b"."))
}

/// The text, if it is a single plain component on every system: `\` and `:` part components on Windows, which takes no dot and
/// no space at the end either.
fn component(text: &str) -> Option<&str> {
    let parts = |sign: char| sign == '/' || sign == '\\' || sign.is_control();
    let is_for_windows = |text: &str| !cfg!(windows) || !(text.contains(':') || text.ends_with(['.', ' ']));
    let mut components = Path::new(text).components();
    let is_plain = matches!((components.next(), components.next()), (Some(Component::Normal(only)), None) if only == text);
    (is_plain && !text.contains(parts) && is_for_windows(text)).then_some(text)
}

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};

    use super::{Name, is_hidden};

    #[test]
    fn a_name_leads_down_only() {
        for (raw, path, is_directory) in [
            ("", "", false),
            ("/", "", true),
            ("a.txt", "a.txt", false),
            ("a/b.txt", "a/b.txt", false),
            ("a/b/", "a/b", true),
            ("a%20b.txt", "a b.txt", false),
            ("a+b.txt", "a+b.txt", false),
            ("%C3%A4", "\u{e4}", false),
            ("..a", "..a", false),
            ("...", "...", false),
            (".git/config", ".git/config", false),
        ] {
            let expected = Name { path: PathBuf::from(path), is_directory };
            assert_eq!(Name::of(raw), Some(expected), "{raw:?}");
        }
    }

    #[test]
    fn what_could_lead_elsewhere_is_no_name() {
        for raw in [
            "..",
            ".",
            "../a",
            "a/..",
            "a/../b",
            "a/./b",
            "%2e%2e/a",
            "%2E%2E",
            ".%2e/a",
            "a%2Fb",
            "..%2fa",
            "..%5ca",
            "a\\b",
            "..\\a",
            "%5c",
            "a%00.txt",
            "%00",
            "a%0a",
            "a//b",
            "//a",
            "//",
            "a//",
            "%",
            "%f",
            "%zz",
            "%ff",
            "%c0%ae%c0%ae/a",
            "%2Fetc/passwd",
            "a/%2e%2e/%2e%2e/b",
        ] {
            assert_eq!(Name::of(raw), None, "{raw:?}");
        }
        // Decoded once: what is encoded twice is a strange name and no way out.
        assert_eq!(Name::of("%252e%252e").unwrap().path, Path::new("%2e%2e"));
    }

    #[test]
    fn a_dot_hides_at_any_depth() {
        assert!(is_hidden(Path::new(".env")) && is_hidden(Path::new("a/.git/config")));
        assert!(!is_hidden(Path::new("a.b/c.d")) && !is_hidden(Path::new("")));
    }
}
