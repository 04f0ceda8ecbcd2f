//! From a declared application to a served one: build, bind, announce, serve, drain.

use std::future::Future;
use std::io::{self, Write};
use std::net::SocketAddr;
use std::pin::pin;

use tokio::net::TcpListener;

use super::address::Address;
use super::serving::Serving;
use super::{accept, signals, stop};
use crate::app::{Application, Running};
use crate::error::Result;

impl Application {
    /// Checks the application, makes its services, listens and answers until SIGTERM or SIGINT, then drains and stops the
    /// services.
    ///
    /// The address is the builder's unless `CULLINAN_HOST` or `CULLINAN_PORT` are set; port 0 takes a free one.
    /// The first line on standard output is `listening on http://HOST:PORT` with the real port, written once the
    /// socket is open and signals are heard; everything else goes to standard error, such as where the docs page is.
    ///
    /// A signal closes the listener and the idle connections at once and lets requests in flight finish, for as
    /// long as `drain_timeout` says; a second one ends the process there and then. One that comes while services are
    /// being made stops those that have been, and nothing is served.
    ///
    /// Where the program's first argument is exactly `openapi`, `routes` or `check`, it prints and ends the process
    /// instead, with 0 if all is well; nothing is bound and no service is made.
    /// [`without_arguments`](Self::without_arguments) has the list, and leaves all arguments to the program.
    ///
    /// # Errors
    ///
    /// Every start-up fault of the application together, every service that failed, an address that cannot be understood or bound.
    ///
    /// ```no_run
    /// use cullinan::prelude::*;
    ///
    /// #[get_api(url = "/health")]
    /// async fn health() -> &'static str { "ok" }
    ///
    /// #[cullinan::main]
    /// async fn main() -> Result<()> {
    ///     Application::discover().run().await
    /// }
    /// ```
    pub async fn run(self) -> Result<()> {
        let application = match self.asked(std::env::args_os().skip(1)) {
            Ok(said) => said.end(),
            Err(application) => *application,
        };
        let plan = application.plan()?;
        let address = Address::of(plan.settings())?;
        let mut asked = pin!(signals::watch().await?);
        let Some(running) = plan.start(asked.as_mut()).await? else { return Ok(()) };
        let served = listen(&running, address, asked).await;
        running.stop().await;
        served
    }

    /// Serves on a listener of your own until `shutdown` completes, then drains: for tests and for those who
    /// embed the server. No signal is handled and nothing is printed.
    ///
    /// # Errors
    ///
    /// Every start-up fault of the application together; nothing has been accepted then.
    pub async fn serve(self, listener: TcpListener, shutdown: impl Future<Output = ()> + Send) -> Result<()> {
        let running = self.start().await?;
        serve(&running, listener, shutdown).await;
        running.stop().await;
        Ok(())
    }
}

async fn listen(running: &Running, address: Address, asked: impl Future<Output = ()>) -> Result<()> {
    let listener = address.bind().await?;
    let local = listener.local_addr()?;
    announce(running, local);
    serve(running, listener, asked).await;
    Ok(())
}

async fn serve(running: &Running, listener: TcpListener, shutdown: impl Future<Output = ()>) {
    let serving = Serving::new(running);
    accept::until(shutdown, listener, &serving).await;
    stop::drain(&serving).await;
}

/// A closed standard output or error is no reason not to serve.
fn announce(running: &Running, local: SocketAddr) {
    let _ = writeln!(io::stderr(), "{}", running.banner());
    if let Some(docs) = running.docs() {
        let _ = writeln!(io::stderr(), "docs: http://{local}{docs}");
    }
    let mut out = io::stdout().lock();
    let _ = writeln!(out, "listening on http://{local}").and_then(|()| out.flush());
}
