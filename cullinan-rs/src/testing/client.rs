//! `TestApplication`: requests that go straight to dispatch.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HOST, HeaderName, HeaderValue};
use http::{Extensions, HeaderMap, Method, Request, Uri};
use serde::Serialize;

use tokio::sync::OnceCell;

use super::expect::TestResponse;
use super::parts::TestParts;
use crate::app::{Application, Outcome, Running, StartupError};
use crate::body::{Body, Response};
use crate::codec::percent;
use crate::inject::Shared;
use crate::request::RequestHead;

/// An application that answers requests in the same process, without a socket. What a request passes and what
/// comes of it is what [`Application::run`] would do, save for connections and their limits.
///
/// ```
/// use cullinan::prelude::*;
/// use cullinan::testing::TestApplication;
///
/// #[get_api(url = "/hello/{name}")]
/// async fn hello(#[param(max_length = 20)] name: String) -> String {
///     format!("hello {name}")
/// }
///
/// # let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
/// # runtime.block_on(async {
/// let application = TestApplication::new(Application::new().handlers(handlers![hello]));
/// let answer = application.get("/hello/world").send().await;
/// answer.expect_status(200).expect_text("hello world");
/// # });
/// ```
#[derive(Clone)]
pub struct TestApplication {
    stage: Arc<Stage>,
}

struct Stage {
    /// Until it is started.
    application: Mutex<Option<Application>>,
    started: OnceCell<Result<Running, StartupError>>,
}

impl TestApplication {
    /// An application to be tested. Its services are made when it is started: by [`start`](Self::start), or by the
    /// first request.
    #[must_use]
    pub fn new(application: Application) -> Self {
        let application = Mutex::new(Some(application));
        Self { stage: Arc::new(Stage { application, started: OnceCell::new() }) }
    }

    /// The application of everything that is linked into the test.
    #[must_use]
    pub fn discover() -> Self {
        Self::new(Application::discover())
    }

    /// Gives it `service` in place of what it would make: `.replace::<dyn Mailer>(Arc::new(fake))`. What only the
    /// replaced service needed is not made either. A type that nobody asks for is a start-up fault.
    ///
    /// # Panics
    /// If it has been started or cloned.
    #[must_use]
    #[allow(clippy::panic, reason = "a test is told by a panic")]
    pub fn replace<T: ?Sized + Shared>(self, service: Arc<T>) -> Self {
        let stage = Arc::into_inner(self.stage).filter(|stage| !stage.started.initialized());
        match stage.and_then(|stage| stage.application().take()) {
            Some(application) => Self::new(application.replace(service)),
            None => {
                panic!("a service is replaced before the first request, and before the application is cloned")
            }
        }
    }

    /// Starts it: makes its services and calls their `on_startup`. Later calls do nothing.
    ///
    /// # Errors
    /// The whole report, if the application cannot start; the same one for every call.
    pub async fn start(&self) -> Result<(), StartupError> {
        self.stage.running().await.map(drop).map_err(Clone::clone)
    }

    /// Calls the `on_shutdown` of its services; nothing happens if it was never started.
    ///
    /// # Panics
    /// If a clone of it, or a request that was not sent, is still there.
    #[allow(clippy::panic, reason = "a test is told by a panic")]
    pub async fn stop(self) {
        let Some(stage) = Arc::into_inner(self.stage) else { panic!("somebody still uses the application") };
        if let Some(Ok(running)) = stage.started.into_inner() {
            running.stop().await;
        }
    }

    /// A request of any method; nothing is sent before [`TestRequest::send`].
    ///
    /// # Panics
    /// If `method` is no token or `url` no request target.
    #[allow(clippy::panic, reason = "a test is told by a panic")]
    pub fn request(&self, method: &str, url: &str) -> TestRequest {
        let Ok(method) = Method::from_bytes(method.as_bytes()) else { panic!("{method:?} is no method") };
        let absolute = url.starts_with('/') || url.starts_with("http://") || url.starts_with("https://");
        assert!(absolute || url == "*", "a path begins with a slash: write \"/{url}\"");
        let Ok(uri) = url.parse::<Uri>() else { panic!("{url:?} is no request target") };
        let headers = HeaderMap::from_iter([(HOST, HeaderValue::from_static("localhost"))]);
        let (stage, extensions) = (Arc::clone(&self.stage), Extensions::new());
        TestRequest { stage, method, uri, headers, extensions, body: Bytes::new() }
    }

    /// A GET request.
    pub fn get(&self, url: &str) -> TestRequest {
        self.request("GET", url)
    }

    /// A POST request.
    pub fn post(&self, url: &str) -> TestRequest {
        self.request("POST", url)
    }

    /// A PUT request.
    pub fn put(&self, url: &str) -> TestRequest {
        self.request("PUT", url)
    }

    /// A PATCH request.
    pub fn patch(&self, url: &str) -> TestRequest {
        self.request("PATCH", url)
    }

    /// A DELETE request.
    pub fn delete(&self, url: &str) -> TestRequest {
        self.request("DELETE", url)
    }
}

#[allow(clippy::panic, reason = "a test is told by a panic")]
impl Stage {
    async fn running(&self) -> Result<&Running, &StartupError> {
        let start = async || {
            let Some(application) = self.application().take() else {
                panic!("the application's start was cancelled")
            };
            application.start().await
        };
        self.started.get_or_init(start).await.as_ref()
    }

    fn application(&self) -> MutexGuard<'_, Option<Application>> {
        self.application.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A request that is being put together.
#[must_use = "a request is sent by `send().await`"]
pub struct TestRequest {
    stage: Arc<Stage>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    extensions: Extensions,
    body: Bytes,
}

impl TestRequest {
    /// Adds a header; one of the same name stays.
    ///
    /// # Panics
    /// If name or value may not stand in a header.
    #[allow(clippy::panic, reason = "a test is told by a panic")]
    pub fn header(mut self, name: &str, value: impl AsRef<[u8]>) -> Self {
        let Ok(header) = name.parse::<HeaderName>() else { panic!("{name:?} is no header name") };
        let Ok(value) = HeaderValue::from_bytes(value.as_ref()) else { panic!("no value for {name:?}") };
        self.headers.append(header, value);
        self
    }

    /// Puts a value into the request's extensions, as a layer in front would.
    pub fn extension<T: Clone + Send + Sync + 'static>(mut self, value: T) -> Self {
        self.extensions.insert(value);
        self
    }

    /// Takes a header off, such as the `Host` that every request has.
    pub fn without_header(mut self, name: &str) -> Self {
        self.headers.remove(name);
        self
    }

    /// Adds a `Cookie` header with one cookie.
    ///
    /// # Panics
    /// If the cookie may not stand in a header.
    pub fn cookie(self, name: &str, value: &str) -> Self {
        self.header("cookie", format!("{name}={value}"))
    }

    /// Sends these bytes; the content type is said by [`header`](Self::header).
    pub fn body(mut self, bytes: impl Into<Bytes>) -> Self {
        self.body = bytes.into();
        self
    }

    /// Sends `value` as JSON, with its content type.
    ///
    /// # Panics
    /// If `value` cannot be serialized.
    #[allow(clippy::panic, reason = "a test is told by a panic")]
    pub fn json(mut self, value: &impl Serialize) -> Self {
        let Ok(text) = serde_json::to_vec(value) else { panic!("the value is no JSON") };
        self.headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        self.body(text)
    }

    /// Sends these fields as a browser sends a form without files, with its content type.
    pub fn form(mut self, fields: &[(&str, &str)]) -> Self {
        let mut text = String::new();
        for (name, value) in fields {
            if !text.is_empty() {
                text.push('&');
            }
            percent::encode_form(name, &mut text);
            text.push('=');
            percent::encode_form(value, &mut text);
        }
        let form = HeaderValue::from_static("application/x-www-form-urlencoded");
        self.headers.insert(CONTENT_TYPE, form);
        self.body(text)
    }

    /// Sends parts, texts and files, with their content type.
    pub fn multipart(self, parts: TestParts) -> Self {
        let (content_type, bytes) = parts.into_body();
        self.header("content-type", content_type).body(bytes)
    }

    /// Sends the request and waits for the whole answer. The first one starts the application.
    ///
    /// # Panics
    /// If the answer's body breaks off; with the whole start-up report, if the application cannot start.
    pub async fn send(self) -> TestResponse {
        TestResponse::of(self.answer().await).await
    }

    /// What dispatch comes to.
    #[allow(clippy::panic, reason = "a test is told by a panic")]
    pub(super) async fn answer(self) -> Response {
        let running = match self.stage.running().await {
            Ok(running) => running,
            Err(report) => panic!("{report}"),
        };
        let mut request = Request::new(if self.body.is_empty() { Body::empty() } else { self.body.into() });
        *request.method_mut() = self.method;
        *request.uri_mut() = self.uri;
        *request.headers_mut() = self.headers;
        *request.extensions_mut() = self.extensions;
        let (parts, body) = request.into_parts();
        match running.dispatcher.dispatch(RequestHead::new(parts, None), body, None) {
            Outcome::Ready(answer) => answer,
            Outcome::Later(answer) => answer.await,
        }
    }
}
