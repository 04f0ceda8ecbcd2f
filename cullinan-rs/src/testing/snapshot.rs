//! `assert_openapi`: the document is what it was when somebody last looked at it.

use std::path::Path;
use std::{env, fs};

use serde_json::Value;

use super::difference::differences;
use crate::app::Application;
use crate::openapi::compare;

/// The environment variable that has snapshots written anew.
const UPDATE: &str = "UPDATE_OPENAPI";

/// The document of `application` is the one in `file`, which goes into version control: what changes for clients is
/// seen in review.
///
/// The file is JSON, with its names in order, and relative to the package's folder. With `UPDATE_OPENAPI=1` it is written
/// rather than compared; how it is laid out does not count.
///
/// # Panics
/// If the application cannot start; if the file is not there or is no JSON; if they differ, with what differs and what
/// of it breaks clients.
///
/// ```no_run
/// use cullinan::prelude::*;
/// use cullinan::testing::assert_openapi;
///
/// # fn application() -> Application { Application::discover() }
/// #[test]
/// fn the_document_is_the_known_one() {
///     assert_openapi(application(), "openapi.json");
/// }
/// ```
#[allow(clippy::panic, reason = "a test is told by a panic")]
#[track_caller]
pub fn assert_openapi(application: Application, file: impl AsRef<Path>) {
    let is_update = env::var_os(UPDATE).is_some_and(|value| !value.is_empty() && value != "0");
    let told = application.openapi().map_err(|report| report.to_string());
    if let Err(why) = told.and_then(|document| check(document, file.as_ref(), is_update)) {
        panic!("{why}");
    }
}

fn check(mut document: Value, file: &Path, is_update: bool) -> Result<(), String> {
    document.sort_all_objects();
    let text = format!("{document:#}\n");
    let shown = file.display();
    if is_update {
        return write(file, &text).map_err(|error| format!("{shown} cannot be written: {error}"));
    }
    let known = fs::read_to_string(file)
        .map_err(|error| format!("{shown} cannot be read: {error}; write it with {UPDATE}=1"))?;
    let known: Value = serde_json::from_str(&known)
        .map_err(|error| format!("{shown} is no JSON: {error}; write it anew with {UPDATE}=1"))?;
    // Numbers are compared as they are read.
    let document = serde_json::from_str(&text).unwrap_or(document);
    let differences = differences(&known, &document);
    if differences.is_empty() {
        return Ok(());
    }
    let changes = compare(&known, &document).into_iter().filter(crate::openapi::Change::is_breaking);
    let changes: String = changes.map(|change| format!("\n  {change}")).collect();
    Err(format!(
        "the document is not the one in {shown}; if that is meant, write it anew with {UPDATE}=1{differences}{changes}"
    ))
}

/// A file that is as it should be stays as it is, so that nothing is built anew for it.
fn write(file: &Path, text: &str) -> std::io::Result<()> {
    if fs::read_to_string(file).is_ok_and(|known| known == text) {
        return Ok(());
    }
    if let Some(folder) = file.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        fs::create_dir_all(folder)?;
    }
    fs::write(file, text)
}

#[cfg(test)]
#[path = "tests/snapshot.rs"]
mod tests;
