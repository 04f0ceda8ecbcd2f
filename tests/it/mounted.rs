//! A service that is mounted: it answers whatever it is asked, and says that it did.

#[derive(Clone)]
pub(crate) struct Mounted;

impl tower_service::Service<http::Request<cullinan::Body>> for Mounted {
    type Response = cullinan::Response;
    type Error = std::convert::Infallible;
    type Future = std::future::Ready<Result<Self::Response, Self::Error>>;

    fn poll_ready(&mut self, _: &mut std::task::Context<'_>) -> std::task::Poll<Result<(), Self::Error>> {
        std::task::Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: http::Request<cullinan::Body>) -> Self::Future {
        let text = format!("mounted {}", request.uri());
        std::future::ready(Ok(cullinan::Response::new(text.into())))
    }
}
