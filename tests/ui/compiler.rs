//! All cases as the programs of one scratch package, checked by one run of cargo.

use std::collections::HashMap;
use std::fmt::Write;
use std::fs::{copy, create_dir_all, read_to_string, write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::case::Case;
use crate::said::{Level, Said};

const TEMPORARY: &str = env!("CARGO_TARGET_TMPDIR");

/// What became of one case.
#[derive(Debug, Default)]
pub(crate) struct Outcome {
    pub(crate) said: Vec<Said>,
    pub(crate) compiled: bool,
}

/// Compiles the cases; the outcomes stand under their names.
pub(crate) fn check(cases: &[Case]) -> HashMap<String, Outcome> {
    let folder = Path::new(TEMPORARY).join("ui");
    let (renamed, others): (Vec<_>, Vec<_>) = cases.iter().partition(is_renamed);
    write_if_changed(&folder.join("Cargo.toml"), &manifest("cullinan", &others));
    write_if_changed(&folder.join("renamed/Cargo.toml"), &manifest("renamed", &renamed));
    copy(root().join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    let output = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["check", "--workspace", "--bins", "--keep-going"])
        .args(["--offline", "--quiet", "--message-format=json", "--target-dir"])
        .arg(Path::new(TEMPORARY).parent().unwrap())
        .current_dir(folder)
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let outcomes = read(&String::from_utf8_lossy(&output.stdout), cases);
    let silent = cases.iter().filter(|case| !outcomes.contains_key(&case.name));
    let silent: Vec<_> = silent.map(|case| case.name.as_str()).collect();
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(silent.is_empty(), "cargo said nothing about {}:\n{told}", silent.join(", "));
    outcomes
}

fn read(messages: &str, cases: &[Case]) -> HashMap<String, Outcome> {
    let cases: HashMap<_, _> = cases.iter().map(|case| (program(case), case)).collect();
    let mut outcomes: HashMap<String, Outcome> = HashMap::new();
    for message in messages.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok()) {
        let Some(program) = message["target"]["name"].as_str() else { continue };
        let Some(case) = cases.get(program).filter(|_| message["target"]["kind"][0] == "bin") else {
            let is_error =
                message["message"]["level"].as_str().is_some_and(|level| level.starts_with("error"));
            assert!(!is_error, "{program} does not compile:\n{}", message["message"]["rendered"]);
            continue;
        };
        let outcome = outcomes.entry(case.name.clone()).or_default();
        if message["reason"] == "compiler-artifact" {
            outcome.compiled = true;
        }
        outcome.said.extend(Said::read(&message["message"], &format!("ui/{}.rs", case.name)));
    }
    for outcome in outcomes.values_mut() {
        outcome.compiled &= !outcome.said.iter().any(|said| said.level == Level::Error);
    }
    outcomes
}

/// `fail/verb/positional_url` as the name of a program.
fn program(case: &Case) -> String {
    format!("ui-{}", case.name.replace('/', "-"))
}

/// Whether the case calls the framework `renamed`.
fn is_renamed(case: &&Case) -> bool {
    case.name.split('/').any(|part| part == "renamed")
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap()
}

/// A package of programs that knows the framework by that name. The profile is the workspace's, so that both share
/// what is built.
fn manifest(framework: &str, cases: &[&Case]) -> String {
    let workspace = read_to_string(root().join("Cargo.toml")).unwrap();
    let profile = workspace.split("\n[").find(|section| section.starts_with("profile.dev]"));
    let (profile, workspace) = match framework {
        "cullinan" => {
            (profile.map(|section| format!("[{section}\n")), "[workspace]\nmembers = [\"renamed\"]\n")
        }
        _ => (None, ""),
    };
    let (profile, source) = (profile.unwrap_or_default(), root().join("cullinan-rs"));
    let mut manifest = format!(
        r#"[package]
name = "ui-{framework}"
edition = "2024"
autobins = false

{workspace}{profile}
[dependencies]
futures-util = {{ version = "0.3", default-features = false }}
schemars = "1"
serde = {{ version = "1", features = ["derive"] }}
uuid = {{ version = "1", features = ["serde"] }}
{framework} = {{ package = "cullinan-rs", path = {source:?}, features = ["uuid", "chrono", "files", "jiff", "ws"] }}
"#
    );
    for case in cases {
        let _ = write!(manifest, "\n[[bin]]\nname = {:?}\npath = {:?}\n", program(case), case.path);
    }
    manifest
}

/// An unchanged file keeps its date, by which cargo decides what to do again.
fn write_if_changed(path: &Path, text: &str) {
    if read_to_string(path).ok().as_deref() != Some(text) {
        create_dir_all(path.parent().unwrap()).unwrap();
        write(path, text).unwrap();
    }
}
