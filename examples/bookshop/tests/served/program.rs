//! The program under test.

use std::io::{BufRead, BufReader, Read};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};

use crate::client::Client;

/// A shop that runs. It is killed when it goes out of scope.
pub(crate) struct Program {
    child: Child,
    address: SocketAddr,
}

/// The program, told where its database is.
pub(crate) fn command(url: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_bookshop"));
    command.env("BOOKSHOP_DATABASE_URL", url).env("CULLINAN_PORT", "0").env_remove("CULLINAN_HOST");
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    command
}

impl Program {
    /// Starts it, and comes back when it listens.
    pub(crate) fn start(database: &Path) -> Self {
        Self::of(&mut command(&format!("sqlite://{}?mode=rwc", database.display())))
    }

    pub(crate) fn of(command: &mut Command) -> Self {
        let mut child = command.spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
        let address = line.trim_end().strip_prefix("listening on http://");
        let address = address.unwrap_or_else(|| panic!("the first line was {line:?}")).parse().unwrap();
        Self { child, address }
    }

    pub(crate) fn client(&self) -> Client {
        Client::new(self.address)
    }

    /// What it says on standard error from here on, to its end.
    pub(crate) fn errors(&mut self) -> String {
        let mut text = String::new();
        self.child.stderr.take().unwrap().read_to_string(&mut text).unwrap();
        text
    }

    /// SIGKILL: it gets no chance to put anything in order.
    pub(crate) fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// SIGTERM.
    pub(crate) fn ask_to_end(&self) {
        let killed =
            Command::new("kill").args(["-s", "TERM", &self.child.id().to_string()]).status().unwrap();
        assert!(killed.success());
    }

    pub(crate) fn ended(mut self) -> ExitStatus {
        self.child.wait().unwrap()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
