//! Uploads as this framework's users write them.

use cullinan::prelude::*;

/// Answers how many bytes all parts have, of which nothing is kept.
#[post_api(url = "/streamed", status_code = 200, body_limit = "2GiB")]
async fn streamed(#[param(max_size = "2GiB")] mut parts: Multipart) -> Result<String> {
    let mut size = 0;
    while let Some(mut part) = parts.next().await? {
        while let Some(piece) = part.chunk().await? {
            size += piece.len();
        }
    }
    Ok(size.to_string())
}

/// The same of a file that was kept.
#[post_api(url = "/spooled", status_code = 200, body_limit = "2GiB")]
async fn spooled(#[param(max_size = "2GiB")] file: File) -> String {
    file.size().to_string()
}

fn main() -> Result<()> {
    peers::runtime()?.block_on(async {
        let listener = peers::listen().await?;
        let mut application = Application::discover().max_connections(2_000);
        if let Some(directory) = std::env::args_os().nth(1) {
            application = application.spool_dir(directory);
        }
        application.serve(listener, peers::stdin_closed()).await
    })
}
