//! `openapi`: the document, or what changed since another one.

use std::ffi::OsString;
use std::fmt::Write;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::check::refused;
use super::said::Said;
use crate::app::builder::Application;
use crate::app::which::Which;
use crate::openapi::{Change, compare, older, one_body, yaml};

const USAGE: &str = "usage: openapi [WHICH] [--yaml] [--3.0] [--body MEDIA_TYPE] | openapi [WHICH] --against FILE\n\
                     WHICH is one or more of --module NAME, --host HOST, --version VERSION\n";

/// What the arguments behind `openapi` say.
#[derive(Debug, Default)]
struct Wanted {
    is_yaml: bool,
    is_older: bool,
    /// Of which media type alone bodies are to be, where they may be of that one.
    body: Option<String>,
    against: Option<PathBuf>,
    which: Which,
}

impl Wanted {
    fn read(arguments: &[OsString]) -> Option<Self> {
        let (mut wanted, mut rest) = (Self::default(), arguments);
        while let [first, after @ ..] = rest {
            rest = after;
            match first.to_str() {
                Some("--yaml") => wanted.is_yaml = true,
                Some("--3.0") => wanted.is_older = true,
                Some(name) => {
                    let [value, after @ ..] = rest else { return None };
                    rest = after;
                    wanted.name(name, value)?;
                }
                None => return None,
            }
        }
        let prints = wanted.is_yaml || wanted.is_older || wanted.body.is_some();
        (!prints || wanted.against.is_none()).then_some(wanted)
    }

    /// Reads an argument with a value; `None` if there is no such one.
    fn name(&mut self, name: &str, value: &OsString) -> Option<()> {
        let text = match name {
            "--against" => {
                self.against = Some(value.into());
                return Some(());
            }
            "--body" => &mut self.body,
            "--module" => &mut self.which.module,
            "--host" => &mut self.which.host,
            "--version" => &mut self.which.version,
            _ => return None,
        };
        *text = Some(value.to_str()?.to_owned());
        Some(())
    }
}

/// Prints the document, or what changed since the one in a file.
pub(super) fn print(application: Application, arguments: &[OsString]) -> Said {
    let Some(wanted) = Wanted::read(arguments) else { return Said::failed(2, USAGE) };
    let mut document = match application.openapi_of(&wanted.which) {
        // 1 would say that clients break.
        Err(report) if wanted.against.is_some() => return Said { code: 2, ..refused(&report) },
        Err(report) => return refused(&report),
        Ok(None) => return Said::failed(2, format!("error: there is no document of {}\n", wanted.which)),
        Ok(Some(document)) => document,
    };
    if let Some(file) = &wanted.against {
        return match read(file) {
            Ok(old) => changes(&compare(&old, &document)),
            Err(why) => {
                Said::failed(2, format!("error: {} cannot be compared with: {why}\n", file.display()))
            }
        };
    }
    if let Some(media_type) = wanted.body.filter(|media_type| !one_body(&mut document, media_type)) {
        return Said::failed(2, format!("error: no body is of `{media_type}`\n"));
    }
    let document = if wanted.is_older { older(&document) } else { document };
    Said::out(if wanted.is_yaml { yaml(&document) } else { format!("{document:#}\n") })
}

fn read(file: &Path) -> Result<Value, String> {
    let text = std::fs::read(file).map_err(|error| error.to_string())?;
    let document: Value = serde_json::from_slice(&text).map_err(|error| format!("it is no JSON: {error}"))?;
    let is_openapi = document.get("openapi").is_some_and(Value::is_string);
    if is_openapi { Ok(document) } else { Err("it is no OpenAPI document".to_owned()) }
}

/// What breaks clients first; one such thing fails.
fn changes(changes: &[Change]) -> Said {
    let (breaking, compatible): (Vec<_>, Vec<_>) = changes.iter().partition(|change| change.is_breaking());
    let mut text = String::new();
    for change in breaking.iter().chain(&compatible) {
        let _ = writeln!(text, "{change}");
    }
    let _ = writeln!(text, "{} breaking, {} compatible", breaking.len(), compatible.len());
    Said { out: text, code: u8::from(!breaking.is_empty()), ..Said::default() }
}
