//! Urls of pages: which there may be, and how they name each other.

/// What `docs_url` may not be.
pub(super) fn fault(url: &str) -> Option<String> {
    let Some(path) = url.strip_prefix('/') else {
        return Some(format!("docs_url {url:?} does not begin with a slash; write {:?}", format!("/{url}")));
    };
    let path = path.strip_suffix('/').unwrap_or(path);
    if path.is_empty() || path.split('/').all(is_plain) {
        return None;
    }
    Some(format!(
        "docs_url {url:?} is no plain path; write one of letters, digits and `-._~`, such as \"/internal/docs\""
    ))
}

fn is_plain(segment: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    !matches!(segment, "" | "." | "..") && segment.bytes().all(fits)
}

/// `target` as the page at `page` names it: a proxy may serve all of the application under a prefix.
pub(super) fn relative(page: &str, target: &str) -> String {
    let ups = page.bytes().filter(|byte| *byte == b'/').count().saturating_sub(1);
    let target = target.trim_start_matches('/');
    match "../".repeat(ups) + target {
        here if here.is_empty() => "./".to_owned(),
        path => path,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_names_others_from_where_it_is() {
        let cases = [
            ("/docs", "/openapi.json", "openapi.json"),
            ("/docs", "/docs/reference", "docs/reference"),
            ("/docs", "/", "./"),
            ("/docs/reference", "/docs", "../docs"),
            ("/docs/reference", "/", "../"),
            ("/a/b", "/openapi.json", "../openapi.json"),
            ("/", "/reference", "reference"),
            ("/reference", "/", "./"),
        ];
        for (page, target, expected) in cases {
            assert_eq!(relative(page, target), expected, "{page} to {target}");
        }
    }
}
