//! Uploads with actix-multipart: streamed, and to a temporary file in the directory of its argument.

use std::env;

use actix_multipart::Multipart;
use actix_multipart::form::MultipartForm;
use actix_multipart::form::tempfile::{TempFile, TempFileConfig};
use actix_multipart::form::text::Text;
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

#[derive(MultipartForm)]
struct Upload {
    note: Text<String>,
    file: TempFile,
}

/// The same of one that is kept.
#[post("/spooled")]
async fn spooled(form: MultipartForm<Upload>) -> String {
    (form.note.len() + form.file.size).to_string()
}

fn main() -> std::io::Result<()> {
    rt::System::new().block_on(async {
        let listener = peers::listen().await?.into_std()?;
        let spool = env::args().nth(1).map_or_else(env::temp_dir, Into::into);
        let app = move || {
            let files = TempFileConfig::default().directory(&spool);
            App::new()
                .app_data(web::PayloadConfig::new(2 << 30))
                .app_data(files)
                .service(streamed)
                .service(spooled)
        };
        let server = HttpServer::new(app).workers(1).disable_signals().listen(listener)?.run();
        let handle = server.handle();
        rt::spawn(async move {
            peers::stdin_closed().await;
            handle.stop(true).await;
        });
        server.await
    })
}
