//! A server in this process, on a free port.

use std::future::Future;
use std::net::SocketAddr;
use std::time::Duration;

use cullinan::Application;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use tokio::time::{Instant, timeout};

use super::client::Client;
use super::gate::PATIENCE;

pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    task: JoinHandle<cullinan::Result<()>>,
}

impl Server {
    pub(crate) async fn start(application: Application) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (stop, stopped) = oneshot::channel();
        let shutdown = async { stopped.await.unwrap_or(()) };
        let task = tokio::spawn(async move { application.serve(listener, shutdown).await });
        Self { address, stop: Some(stop), task }
    }

    pub(crate) async fn client(&self) -> Client {
        Client::connect(self.address).await
    }

    /// Begins the shutdown and waits until the listener is closed.
    pub(crate) async fn stop(&mut self) {
        self.stop.take().unwrap().send(()).unwrap();
        refused(self.address).await;
    }

    /// Waits for the end of the drain; how long that took.
    pub(crate) async fn ended(self) -> Duration {
        let started = Instant::now();
        timeout(PATIENCE, self.task).await.expect("the drain ends").unwrap().unwrap();
        started.elapsed()
    }
}

/// Waits until nobody listens there any more.
pub(crate) async fn refused(address: SocketAddr) {
    within("a refused connection", async { while TcpStream::connect(address).await.is_ok() {} }).await;
}

/// Runs what must end soon.
pub(crate) async fn within<T>(what: &str, future: impl Future<Output = T>) -> T {
    timeout(PATIENCE, future).await.unwrap_or_else(|_| panic!("{what}: not in {PATIENCE:?}"))
}
