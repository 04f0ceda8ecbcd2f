//! `Docs`: where the pages are, and what there is to serve.

use http::header::{CONTENT_SECURITY_POLICY, HeaderValue, REFERRER_POLICY};
use serde_json::Value;

use super::address::{fault, relative};
use super::assets::assets;
use super::page::Page;
use super::policy;
use crate::openapi::serve::Served;

const HTML: &str = "text/html; charset=utf-8";

/// Where an authorization server leads back to: Swagger UI's own page, which hands the answer to the docs page.
const REDIRECT: &str = include_str!("../../../assets/swagger-ui/oauth2-redirect.html");

/// The pages of the document.
pub(crate) struct Docs {
    /// The url of the first one; `None` for no pages.
    url: Option<String>,
}

impl Default for Docs {
    fn default() -> Self {
        Self::at("/docs".to_owned())
    }
}

impl Docs {
    pub(crate) const NONE: Self = Self { url: None };

    pub(crate) const fn at(url: String) -> Self {
        Self { url: Some(url) }
    }

    /// The same pages below a prefix.
    pub(crate) fn below(&self, prefix: &str) -> Self {
        Self { url: self.url.as_ref().map(|url| format!("{prefix}{url}")) }
    }

    /// The page to try out the document at the url `document`, and behind it the page to be read, the one that an
    /// authorization server leads back to, and all that these load.
    pub(crate) fn pages(&self, document_url: &str, document: &Value) -> Result<Vec<Served>, String> {
        let Some(url) = &self.url else { return Ok(Vec::new()) };
        if let Some(fault) = fault(url) {
            return Err(fault);
        }
        let folder = url.trim_end_matches('/');
        let docs = if folder.is_empty() { "/" } else { folder };
        let reference = format!("{folder}/reference");
        let page = |url: &str| Page {
            title: document.pointer("/info/title").and_then(Value::as_str).unwrap_or_default(),
            root: relative(url, "/"),
            document: relative(url, document_url),
            folder: relative(url, &format!("{folder}/x")).trim_end_matches('x').to_owned(),
            docs: relative(url, docs),
            reference: relative(url, &reference),
        };
        let pages = [
            served(docs, page(docs).docs(), policy::of_docs(document)),
            served(&reference, page(&reference).reference(), policy::of_reference()),
            served(&format!("{folder}/oauth2-redirect.html"), REDIRECT.to_owned(), policy::of_redirect()),
        ];
        Ok(pages.into_iter().chain(assets(folder)).collect())
    }
}

fn served(url: &str, html: String, policy: HeaderValue) -> Served {
    Served::fixed(url.to_owned(), HTML, html)
        .into_page()
        .with_value(CONTENT_SECURITY_POLICY, policy)
        .with_header(REFERRER_POLICY, "no-referrer")
}
