//! Whether the compiler said what a case expects: that, at that place, and nothing else.

use std::fmt::Write;

use crate::case::{Case, Expected, Kind};
use crate::compiler::Outcome;
use crate::said::Said;

/// Everything in which the outcome is not what the case expects.
pub(crate) fn fault(case: &Case, outcome: &Outcome) -> Option<String> {
    let mut faults: Vec<_> = case.faults.iter().map(|fault| format!("{fault}\n")).collect();
    let mut left: Vec<&Said> = outcome.said.iter().collect();
    for expected in &case.expected {
        match left.iter().position(|said| agrees(expected, said)) {
            Some(found) => drop(left.remove(found)),
            None => faults.push(missing(expected)),
        }
    }
    faults.extend(left.iter().map(|said| format!("not expected:\n{}", said.rendered)));
    if !case.internals {
        let inner = outcome.said.iter().filter(|said| said.names_internals());
        faults.extend(inner.map(|said| format!("names what only generated code names:\n{}", said.rendered)));
    }
    match case.kind {
        Kind::Pass if !outcome.compiled && faults.is_empty() => faults.push("it was not compiled\n".into()),
        Kind::Fail if outcome.compiled => faults.push("it compiles\n".into()),
        _ => {}
    }
    (!faults.is_empty()).then(|| format!("--- ui/{}.rs\n{}", case.name, faults.concat()))
}

/// The same level, place and text.
fn agrees(expected: &Expected, said: &Said) -> bool {
    said.place.is_some_and(|place| {
        let one_line = place.line == place.last_line;
        place.line == expected.line
            && place.start == expected.start
            && expected.end.is_none_or(|end| !one_line || place.end == end)
    }) && said.level == expected.level
        && said.text.contains(&expected.text)
}

fn missing(expected: &Expected) -> String {
    let Expected { level, line, start, end, text } = expected;
    let mut fault = format!("missing: {level:?} at {line}:{start}");
    if let Some(end) = end {
        let _ = write!(fault, "-{end}");
    }
    fault + ": " + text + "\n"
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;
    use crate::said::{Level, Place};

    const TEXT: &str = "//! Why.\n    abc def\n    //~ ^^^ such a text\n";
    const PLACE: Place = Place { line: 2, start: 9, last_line: 2, end: 12 };

    fn verdict(kind: Kind, text: &str, said: &[Said]) -> Option<String> {
        let case = Case::new("x/y/z".into(), PathBuf::new(), kind, text);
        let compiled = !said.iter().any(|said| said.level == Level::Error);
        fault(&case, &Outcome { said: said.to_vec(), compiled })
    }

    fn error(place: Place, text: &str) -> Said {
        Said {
            level: Level::Error,
            place: Some(place),
            text: text.into(),
            rendered: format!("error: {text}\n"),
        }
    }

    fn good() -> Said {
        error(PLACE, "message\nwith such a text in it")
    }

    #[test]
    fn the_expected_error_at_its_place_is_right() {
        assert_eq!(verdict(Kind::Fail, TEXT, &[good()]), None);
        // Only the beginning of a span over several lines can be drawn.
        let long = Place { last_line: 4, end: 2, ..PLACE };
        assert_eq!(verdict(Kind::Fail, TEXT, &[error(long, "such a text")]), None);
        let open = TEXT.replace("^^^", "^");
        assert_eq!(verdict(Kind::Fail, &open, &[error(Place { end: 40, ..PLACE }, "such a text")]), None);
    }

    #[test]
    fn an_error_at_another_place_is_wrong() {
        for place in [
            Place { line: 1, last_line: 1, ..PLACE },
            Place { start: 8, ..PLACE },
            Place { start: 10, ..PLACE },
            Place { end: 13, ..PLACE },
            Place { end: 11, ..PLACE },
        ] {
            let verdict = verdict(Kind::Fail, TEXT, &[error(place, "such a text")]).unwrap();
            assert!(
                verdict.contains("missing: Error at 2:9-12") && verdict.contains("not expected"),
                "{verdict}"
            );
        }
        let nowhere = Said { place: None, ..good() };
        assert!(verdict(Kind::Fail, TEXT, &[nowhere]).is_some());
    }

    #[test]
    fn an_error_of_another_text_or_level_is_wrong() {
        assert!(verdict(Kind::Fail, TEXT, &[error(PLACE, "such text")]).is_some());
        let warning = Said { level: Level::Warning, ..good() };
        assert!(verdict(Kind::Fail, TEXT, &[warning]).is_some());
    }

    #[test]
    fn an_error_that_is_absent_doubled_or_accompanied_is_wrong() {
        assert!(verdict(Kind::Fail, TEXT, &[]).unwrap().contains("it compiles"));
        assert!(verdict(Kind::Fail, TEXT, &[good(), good()]).unwrap().contains("not expected"));
        let warning = Said { level: Level::Warning, ..error(PLACE, "unused") };
        assert!(verdict(Kind::Fail, TEXT, &[good(), warning]).unwrap().contains("unused"));
        let twice = format!("{TEXT}    //~ ^^^ such a text");
        assert!(verdict(Kind::Fail, &twice, &[good()]).unwrap().contains("missing"));
        assert_eq!(verdict(Kind::Fail, &twice, &[good(), good()]), None);
    }

    #[test]
    fn an_error_that_names_internals_is_wrong_unless_it_is_allowed() {
        let inner = error(PLACE, "such a text in cullinan::__private::check");
        assert!(verdict(Kind::Fail, TEXT, std::slice::from_ref(&inner)).is_some());
        let allowed = format!("{TEXT}    //~ may name internals: no way around it");
        assert_eq!(verdict(Kind::Fail, &allowed, &[inner]), None);
    }

    #[test]
    fn a_passing_case_is_silent_and_compiled() {
        let text = "//! Why.\nfn main() {}\n";
        assert_eq!(verdict(Kind::Pass, text, &[]), None);
        assert!(verdict(Kind::Pass, text, &[good()]).is_some());
        assert!(verdict(Kind::Pass, text, &[Said { level: Level::Warning, ..good() }]).is_some());
        let case = Case::new("x".into(), PathBuf::new(), Kind::Pass, text);
        assert!(fault(&case, &Outcome::default()).unwrap().contains("not compiled"));
    }
}
