//! The application that the server tests run as a process of its own.

use std::io::{self, Write};
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use cullinan::prelude::*;

static WAITING: AtomicUsize = AtomicUsize::new(0);

/// How many requests wait in `slow`.
#[get_api(url = "/waiting")]
async fn waiting() -> String {
    WAITING.load(Ordering::SeqCst).to_string()
}

#[get_api(url = "/slow/{milliseconds}")]
async fn slow(milliseconds: u64) -> &'static str {
    WAITING.fetch_add(1, Ordering::SeqCst);
    tokio::time::sleep(Duration::from_millis(milliseconds)).await;
    WAITING.fetch_sub(1, Ordering::SeqCst);
    "slow"
}

/// Never gives its thread back, and says so on standard output.
#[get_api(url = "/block")]
async fn block() -> &'static str {
    let _ = writeln!(io::stdout(), "blocking");
    loop {
        std::thread::park();
    }
}

/// Where uploads go.
fn spool() -> PathBuf {
    std::env::var_os("SERVED_SPOOL").map_or_else(std::env::temp_dir, PathBuf::from)
}

#[post_api(url = "/upload")]
async fn upload(file: File) -> String {
    file.size().to_string()
}

#[post_api(url = "/upload-parts")]
async fn upload_parts(mut parts: Multipart) -> Result<String> {
    let mut size = 0;
    while let Some(mut part) = parts.next().await? {
        let path = part.save_to(spool()).await?;
        size += std::fs::metadata(&path)?.len();
        std::fs::remove_file(path)?;
    }
    Ok(size.to_string())
}

/// Nobody asks for it.
#[service(on_startup = Self::begin, on_shutdown = Self::end)]
struct Background;

impl Background {
    async fn begin(&self) -> Result<()> {
        Ok(writeln!(io::stderr(), "background work begins")?)
    }

    async fn end(&self) -> Result<()> {
        Ok(writeln!(io::stderr(), "background work ends")?)
    }
}

/// Takes for ever to start, if it is told to.
#[service(on_startup = Self::begin)]
struct Slow {
    _background: Inject<Background>,
}

impl Slow {
    async fn begin(&self) -> Result<()> {
        if std::env::var_os("SERVED_SLOW_START").is_some() {
            writeln!(io::stderr(), "slow work begins")?;
            std::future::pending::<()>().await;
        }
        Ok(())
    }
}

#[cullinan::main]
async fn main() -> Result<()> {
    let drain = std::env::var("SERVED_DRAIN_MS").unwrap_or("30000".to_owned()).parse()?;
    let application = Application::discover().host("127.0.0.1").port(1).spool_dir(spool());
    application.drain_timeout(Duration::from_millis(drain)).run().await
}
