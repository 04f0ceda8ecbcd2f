//! `Templates`: the templates of an application, read and parsed at start-up.

use std::borrow::Cow;
use std::fs;
use std::path::{Path, PathBuf};

use minijinja::{AutoEscape, Environment, UndefinedBehavior, Value};

use crate::error::{Error, Result};

/// The templates of an application; [`Template`](super::Template) answers with one. They are a service, so that a mail
/// can be made of one too: `templates: Inject<Templates>`.
///
/// Written in the language of Jinja, by `minijinja`. What is put into one is escaped for HTML, unless its name says
/// otherwise: `.txt`, `.text`, `.md` and `.csv` are plain text, `.json`, `.json5`, `.js`, `.yaml` and `.yml` are given
/// JSON. Case does not count, nor does a `.j2`, `.jinja` or `.jinja2` behind it. What is not there is an error rather
/// than nothing.
#[derive(Debug)]
pub struct Templates(Environment<'static>);

impl Templates {
    /// Those of all files below a directory, each by its path from there with slashes. Hidden files are left out.
    pub(crate) fn load(directory: &Path) -> Result<Self, Vec<String>> {
        let (mut files, mut faults) = (Vec::new(), Vec::new());
        let mut folders = vec![directory.to_owned()];
        while let Some(folder) = folders.pop() {
            if let Err(why) = list(&folder, &mut files, &mut folders) {
                faults.push(format!("templates cannot be read: {}: {why}", folder.display()));
            }
        }
        files.sort();
        let mut sources = Vec::new();
        for file in files {
            match fs::read_to_string(&file) {
                Ok(source) => sources.push((name(&file, directory), source, file.display().to_string())),
                Err(why) => faults.push(format!("template {}: {why}", file.display())),
            }
        }
        let parsed = Self::parse(sources);
        match (parsed, faults.is_empty()) {
            (Ok(templates), true) => Ok(templates),
            (Ok(_), false) => Err(faults),
            (Err(further), _) => Err([faults, further].concat()),
        }
    }

    /// None at all.
    pub(crate) fn none() -> Self {
        Self(environment())
    }

    /// Those of certain texts.
    pub(crate) fn of(sources: impl IntoIterator<Item = (String, String)>) -> Result<Self, Vec<String>> {
        Self::parse(sources.into_iter().map(|(name, source)| (name.clone(), source, name)))
    }

    fn parse(sources: impl IntoIterator<Item = (String, String, String)>) -> Result<Self, Vec<String>> {
        let (mut environment, mut faults) = (environment(), Vec::new());
        for (name, source, place) in sources {
            if let Err(error) = environment.add_template_owned(name, source) {
                let line = error.line().unwrap_or(1);
                let why = error.detail().map_or_else(|| error.kind().to_string(), str::to_owned);
                faults.push(format!("template {place}:{line}: {why}"));
            }
        }
        if faults.is_empty() { Ok(Self(environment)) } else { Err(faults) }
    }

    /// A template with something put into it.
    ///
    /// # Errors
    /// There is no such template, or it cannot be made of that: a 500 whose source says why and where.
    pub fn render(&self, name: &str, context: impl serde::Serialize) -> Result<String> {
        self.render_value(name, Value::from_serialize(&context))
    }

    pub(super) fn render_value(&self, name: &str, context: Value) -> Result<String> {
        let template = self.0.get_template(name).map_err(Error::internal)?;
        template.render(context).map_err(|error| {
            let place = error.name().map_or_else(|| name.to_owned(), str::to_owned);
            let words = format!("template {place}:{}: {error}", error.line().unwrap_or(1));
            Error::internal(words)
        })
    }
}

fn environment() -> Environment<'static> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_auto_escape_callback(escape);
    environment
}

/// Endings that say that it is a template, and not of what.
const TEMPLATES: [&str; 3] = [".j2", ".jinja2", ".jinja"];

/// What is not known to be a plain text is escaped: an attack has to be asked for.
fn escape(name: &str) -> AutoEscape {
    let name = name.to_ascii_lowercase();
    let name = TEMPLATES.iter().find_map(|ending| name.strip_suffix(ending)).unwrap_or(&name);
    let file = name.rsplit('/').next().unwrap_or(name);
    match file.rsplit_once('.').map(|(_, ending)| ending) {
        Some("txt" | "text" | "md" | "csv") => AutoEscape::None,
        Some("json" | "json5" | "js" | "yaml" | "yml") => AutoEscape::Json,
        _ => AutoEscape::Html,
    }
}

/// A link to a folder is not followed: it may lead back up.
fn list(folder: &Path, files: &mut Vec<PathBuf>, folders: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_name().to_string_lossy().starts_with('.') {
            continue;
        }
        let (path, kind) = (entry.path(), entry.file_type()?);
        if kind.is_dir() {
            folders.push(path);
        } else if path.is_file() {
            files.push(path);
        }
    }
    Ok(())
}

fn name(file: &Path, directory: &Path) -> String {
    let path = file.strip_prefix(directory).unwrap_or(file);
    let parts: Vec<Cow<'_, str>> = path.iter().map(|part| part.to_string_lossy()).collect();
    parts.join("/")
}
