//! Uploads with actix-multipart, streamed.

use actix_multipart::Multipart;
use actix_web::{App, HttpServer, post, rt, web};
use futures_util::TryStreamExt;

/// Answers how many bytes all parts have, of which nothing is kept.
#[post("/streamed")]
async fn streamed(mut parts: Multipart) -> actix_web::Result<String> {
    let mut size = 0;
    while let Some(mut part) = parts.try_next().await? {
        while let Some(piece) = part.try_next().await? {
            size += piece.len();
        }
    }
    Ok(size.to_string())
}

fn main() -> std::io::Result<()> {
    rt::System::new().block_on(async {
        let listener = peers::listen().await?.into_std()?;
        let app = || App::new().app_data(web::PayloadConfig::new(2 << 30)).service(streamed);
        let server = HttpServer::new(app).workers(1).disable_signals().listen(listener)?.run();
        let handle = server.handle();
        rt::spawn(async move {
            peers::stdin_closed().await;
            handle.stop(true).await;
        });
        server.await
    })
}
