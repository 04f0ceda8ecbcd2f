//! SIGTERM and SIGINT: the first asks for a drain, the second ends the process.

use std::future::Future;
use std::io;
use std::process;
use std::thread;

use tokio::runtime;
use tokio::sync::oneshot;

/// Takes the signals over: neither ends the process by itself any more. The returned future completes on the
/// first one.
///
/// They are heard on a thread of their own. One handler that blocks its worker can keep the I/O driver of the
/// whole runtime from turning, and a server in that state is the one that has to be stopped.
pub(super) async fn watch() -> io::Result<impl Future<Output = ()> + Send> {
    let (report, listening) = oneshot::channel();
    let (ask, asked) = oneshot::channel();
    thread::Builder::new().name("cullinan-signals".to_owned()).spawn(move || heed(report, ask))?;
    listening.await.map_err(io::Error::other)??;
    Ok(async {
        let _ = asked.await;
    })
}

fn heed(report: oneshot::Sender<io::Result<()>>, ask: oneshot::Sender<()>) {
    let runtime = match runtime::Builder::new_current_thread().enable_io().build() {
        Ok(runtime) => runtime,
        Err(error) => return drop(report.send(Err(error))),
    };
    runtime.block_on(async {
        let mut source = match Source::listen() {
            Ok(source) => source,
            Err(error) => return drop(report.send(Err(error))),
        };
        let _ = report.send(Ok(()));
        source.next().await;
        let _ = ask.send(());
        process::exit(128 + source.next().await)
    });
}

#[cfg(unix)]
struct Source {
    terminate: tokio::signal::unix::Signal,
    interrupt: tokio::signal::unix::Signal,
}

#[cfg(unix)]
impl Source {
    fn listen() -> io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};
        Ok(Self { terminate: signal(SignalKind::terminate())?, interrupt: signal(SignalKind::interrupt())? })
    }

    /// The number of the signal that came.
    async fn next(&mut self) -> i32 {
        use std::task::Poll;
        use tokio::signal::unix::SignalKind;

        let Self { terminate, interrupt } = self;
        let kind = std::future::poll_fn(|cx| {
            if terminate.poll_recv(cx).is_ready() {
                Poll::Ready(SignalKind::terminate())
            } else {
                interrupt.poll_recv(cx).map(|_| SignalKind::interrupt())
            }
        });
        kind.await.as_raw_value()
    }
}

#[cfg(not(unix))]
struct Source;

#[cfg(not(unix))]
impl Source {
    #[expect(clippy::unnecessary_wraps, reason = "listening can fail on Unix")]
    fn listen() -> io::Result<Self> {
        Ok(Self)
    }

    /// Ctrl-C counts as SIGINT.
    async fn next(&mut self) -> i32 {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
        2
    }
}
