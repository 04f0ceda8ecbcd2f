//! Names of files as clients say them, and as they may be written to a disk.

/// The longest name that is written, in bytes; file systems take 255, and a number may be added.
const MAX_BYTES: usize = 200;
/// A longer ending is part of the name.
const MAX_EXTENSION: usize = 20;
/// What an upload without any usable name is called.
const NAMELESS: &str = "file";

/// The last component of a path, of any system: `/` and `\` both separate.
pub(crate) fn last_component(path: &str) -> &str {
    path.rsplit(['/', '\\']).next().unwrap_or_default()
}

/// Name and ending, which begins with the last dot; a name's first character begins no ending.
pub(super) fn split_extension(name: &str) -> (&str, Option<&str>) {
    match name.rsplit_once('.') {
        Some((stem, extension)) if !stem.is_empty() && !extension.is_empty() => (stem, Some(extension)),
        _ => (name, None),
    }
}

/// A name that can stand in any directory of any system, and leaves it nowhere: of the last component, without
/// control characters and those that turn the direction of writing, with `_` for what Windows takes in no name, without
/// dots and spaces at both ends, and behind a `_` where it names a device of Windows.
pub(crate) fn safe(raw: &str) -> String {
    let kept = last_component(raw).chars().filter(|sign| !sign.is_control() && !turns(*sign));
    let name: String = kept.map(|sign| if "<>:\"|?*".contains(sign) { '_' } else { sign }).collect();
    let name = shorten(name.trim_matches(is_edge));
    let name = name.trim_matches(is_edge);
    match name {
        "" => NAMELESS.to_owned(),
        device if is_device(device) => format!("_{device}"),
        name => name.to_owned(),
    }
}

fn is_edge(sign: char) -> bool {
    sign == '.' || sign.is_whitespace()
}

/// The characters that make `gpj.exe` look like `exe.jpg` (Unicode UAX #9 §2).
fn turns(sign: char) -> bool {
    matches!(sign, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// `CON`, `com1.txt` and their like, which Windows opens in every directory.
fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end().to_ascii_uppercase();
    let numbered = |prefix| {
        let number: Option<&str> = stem.strip_prefix(prefix);
        number.is_some_and(|number| {
            let mut signs = number.chars();
            let is_number = |sign: char| sign.is_ascii_digit() || "\u{b9}\u{b2}\u{b3}".contains(sign);
            signs.next().is_some_and(is_number) && signs.next().is_none()
        })
    };
    ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"].contains(&&*stem) || numbered("COM") || numbered("LPT")
}

fn shorten(name: &str) -> String {
    if name.len() <= MAX_BYTES {
        return name.to_owned();
    }
    let (stem, extension) = match split_extension(name) {
        (stem, Some(extension)) if extension.len() <= MAX_EXTENSION => (stem, format!(".{extension}")),
        _ => (name, String::new()),
    };
    let end = (0..=MAX_BYTES - extension.len()).rev().find(|end| stem.is_char_boundary(*end)).unwrap_or(0);
    format!("{}{extension}", stem.get(..end).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::{last_component, safe, split_extension};

    #[test]
    fn a_safe_name_stays_where_it_is_put() {
        for (raw, expected) in [
            ("cover.png", "cover.png"),
            ("my cover (1).PNG", "my cover (1).PNG"),
            ("\u{65e5}\u{672c}.txt", "\u{65e5}\u{672c}.txt"),
            ("../../etc/passwd", "passwd"),
            ("/etc/passwd", "passwd"),
            ("C:\\Windows\\system32\\x.dll", "x.dll"),
            ("C:x", "C_x"),
            ("..", "file"),
            (".", "file"),
            ("...", "file"),
            ("../", "file"),
            ("", "file"),
            ("\0", "file"),
            ("a\0b\n.png", "ab.png"),
            (".htaccess", "htaccess"),
            (" . x . ", "x"),
            ("x.png. .", "x.png"),
            ("a\u{202e}gnp.exe", "agnp.exe"),
            ("CON", "_CON"),
            ("con.txt", "_con.txt"),
            ("nul .x.y", "_nul .x.y"),
            ("COM1", "_COM1"),
            ("lpt\u{b9}.a", "_lpt\u{b9}.a"),
            ("COM10", "COM10"),
            ("console", "console"),
            ("a<b>c:d|e?f*g\"", "a_b_c_d_e_f_g_"),
            ("x.png::$DATA", "x.png__$DATA"),
        ] {
            assert_eq!(safe(raw), expected, "{raw:?}");
        }
    }

    #[test]
    fn a_long_name_keeps_its_ending() {
        for sign in ["x", "\u{e4}", "\u{65e5}"] {
            let name = safe(&format!("{}.png", sign.repeat(300)));
            assert!(name.len() <= 200 && name.len() > 190 && name.ends_with(".png"), "{name}");
        }
        assert_eq!(safe(&format!("a.{}", "b".repeat(300))).len(), 200);
        assert_eq!(safe(&format!("{}. .b", "a".repeat(300))).len(), 200);
    }

    #[test]
    fn an_ending_begins_with_the_last_dot() {
        for (name, expected) in [
            ("a.png", ("a", Some("png"))),
            ("a.tar.gz", ("a.tar", Some("gz"))),
            ("a", ("a", None)),
            (".a", (".a", None)),
            ("a.", ("a.", None)),
            ("", ("", None)),
        ] {
            assert_eq!(split_extension(name), expected);
        }
        assert_eq!(last_component("a/b\\c"), "c");
    }
}
