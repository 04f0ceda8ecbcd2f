//! Uploads by hand: hyper and multer, nothing kept.

use std::io;

use bytes::Bytes;
use futures_util::stream;
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::header::CONTENT_TYPE;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use multer::Multipart;
use tokio::net::TcpListener;

fn main() -> io::Result<()> {
    peers::runtime()?.block_on(async {
        tokio::spawn(serve(peers::listen().await?));
        peers::stdin_closed().await;
        Ok(())
    })
}

async fn serve(listener: TcpListener) -> io::Result<()> {
    loop {
        let (stream, _) = listener.accept().await?;
        stream.set_nodelay(true)?;
        tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), service_fn(streamed)));
    }
}

/// Answers how many bytes all parts have.
async fn streamed(request: Request<Incoming>) -> Result<Response<Full<Bytes>>, multer::Error> {
    let (head, body) = request.into_parts();
    let content_type = head.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let boundary = multer::parse_boundary(content_type.unwrap_or_default())?;
    let chunks = stream::unfold(body, async |mut body: Incoming| {
        let frame = body.frame().await?;
        Some((frame.map(|frame| frame.into_data().unwrap_or_default()), body))
    });
    let (mut parts, mut size) = (Multipart::new(Box::pin(chunks), boundary), 0);
    while let Some(mut part) = parts.next_field().await? {
        while let Some(piece) = part.chunk().await? {
            size += piece.len();
        }
    }
    Ok(Response::new(Full::new(size.to_string().into())))
}
