//! What `#[cullinan::main]` expands into: a runtime, the program, and an exit code.

use std::fmt::Display;
use std::io::Write;
use std::process::ExitCode;

/// What a program's `main` may return.
#[diagnostic::on_unimplemented(
    message = "`main` cannot return `{Self}`",
    label = "return `()` or `cullinan::Result<()>`"
)]
pub trait Ending {
    /// The text to print before the program fails; `None` if all is well.
    fn failure(self) -> Option<String>;
}

impl Ending for () {
    fn failure(self) -> Option<String> {
        None
    }
}

/// The alternate form of an error's text has its private causes too: it is the operator who reads.
impl<E: Display> Ending for Result<(), E> {
    fn failure(self) -> Option<String> {
        self.err().map(|error| format!("{error:#}"))
    }
}

/// Runs a program on tokio's multi-thread runtime; a failure is printed to standard error and ends it with 1.
pub fn main<R: Ending>(program: impl Future<Output = R>) -> ExitCode {
    let failure = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => {
            let ended = runtime.block_on(program).failure();
            // Dropping the runtime would wait for threads that block, after the drain has had its bound.
            runtime.shutdown_background();
            ended
        }
        Err(error) => Some(format!("the runtime cannot start: {error}")),
    };
    let Some(failure) = failure else { return ExitCode::SUCCESS };
    let _ = writeln!(std::io::stderr(), "error: {failure}");
    ExitCode::FAILURE
}
