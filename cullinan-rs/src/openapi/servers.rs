//! Servers: where an operation is that is not where its document is.

use serde_json::{Value, json};

use super::document::Scene;
use super::entry::Entry;

/// Says on which host an operation is, if that is not the document's own. The scheme is that of the document.
pub(super) fn serve_from(operation: &mut Value, entry: &Entry, scene: Scene<'_>) {
    let Some(host) = entry.host.filter(|_| entry.host != scene.here) else { return };
    let Some((_, host)) = scene.hosts.iter().find(|(number, _)| *number == host) else { return };
    operation["servers"] = match host.strip_prefix('*') {
        None => json!([{ "url": format!("//{host}") }]),
        Some(below) => json!([{
            "url": format!("//{{subdomain}}{below}"),
            "variables": { "subdomain": { "default": "www" } },
        }]),
    };
}
