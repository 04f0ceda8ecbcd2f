//! Which command a program was asked for.

use std::ffi::OsString;

use super::said::Said;
use super::{check, document, routes};
use crate::app::builder::Application;

/// What a program can be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Command {
    Openapi,
    Routes,
    Check,
}

impl Command {
    /// The command that the first argument is: exactly, so that whatever else a program takes is its own.
    fn of(argument: Option<&OsString>) -> Option<Self> {
        match argument?.to_str()? {
            "openapi" => Some(Self::Openapi),
            "routes" => Some(Self::Routes),
            "check" => Some(Self::Check),
            _ => None,
        }
    }
}

impl Application {
    /// Serves whatever the program's arguments say: the first of them is no command. Otherwise [`run`](Self::run) prints
    /// and ends where it is exactly
    ///
    /// * `openapi`: the document; `--yaml` and `--3.0` print its other forms, `--body MEDIA_TYPE` the one in which bodies
    ///   are of that type alone where they may be of several, `--against FILE` what changed since that one;
    ///   `--module NAME`, `--host HOST` and `--version VERSION` say which of several is meant
    /// * `routes`: a table of all routes
    /// * `check`: every start-up fault
    ///
    /// and leaves all other arguments to the program.
    pub fn without_arguments(mut self) -> Self {
        self.has_arguments = false;
        self
    }

    /// Does what the arguments behind the program's name ask for, instead of serving; `Err` gives the application back
    /// where they ask for nothing.
    pub(crate) fn asked(self, arguments: impl IntoIterator<Item = OsString>) -> Result<Said, Box<Self>> {
        let arguments: Vec<_> = arguments.into_iter().collect();
        let command = Command::of(arguments.first()).filter(|_| self.has_arguments);
        let further = arguments.get(1..).unwrap_or_default();
        Ok(match command {
            None => return Err(Box::new(self)),
            Some(Command::Openapi) => document::print(self, further),
            Some(Command::Routes) if further.is_empty() => routes::print(self),
            Some(Command::Check) if further.is_empty() => check::print(self),
            Some(Command::Routes | Command::Check) => {
                Said::failed(2, "error: it takes no further arguments\n")
            }
        })
    }
}

#[cfg(test)]
#[path = "tests/ask.rs"]
mod tests;
