//! What an application may have meant otherwise: said at start-up, and no fault.

use crate::handler::{Route, Verb};
use crate::spec::Operation;

/// Last words of urls that ask for something to be done, and make nothing.
const ACTIONS: &[&str] = &[
    "authenticate",
    "check",
    "export",
    "login",
    "logout",
    "preview",
    "query",
    "refresh",
    "search",
    "signin",
    "signout",
    "validate",
    "verify",
];

/// A POST that answers 201 because it is a POST, at a url that sounds as if nothing were created there.
pub(super) fn created(label: &str, route: &Route, url: &str, operation: &Operation) -> Option<String> {
    let last = url.rsplit('/').find(|segment| !segment.is_empty())?;
    let word: String = last.chars().filter(char::is_ascii_alphanumeric).collect();
    let is_action = ACTIONS.iter().any(|action| word.eq_ignore_ascii_case(action));
    let is_default = route.verb == Verb::Post && !route.has_status && operation.responses.contains_key(&201);
    (is_action && is_default).then(|| {
        format!("hint: {label} answers 201 Created, as a POST does; write `status_code = 200` if it creates nothing, or 201 if it does")
    })
}

#[cfg(test)]
mod tests {
    use cullinan_macros::{get_api, post_api};

    use crate::app::builder::Application;
    use crate::controller::free_function;
    use crate::error::Result;
    use crate::params::Json;
    use crate::response::Status;

    #[post_api(url = "/hints/log-in")]
    async fn login() -> &'static str {
        ""
    }

    #[post_api(url = "/hints/search/")]
    async fn search() -> Result<Json<u8>> {
        Ok(Json(1))
    }

    #[post_api(url = "/hints/chosen/login", status_code = 201)]
    async fn chosen() -> &'static str {
        ""
    }

    #[post_api(url = "/hints/own/login")]
    async fn own() -> Status<200, &'static str> {
        Status::new("")
    }

    #[post_api(url = "/hints/logout")]
    async fn nothing() {}

    #[post_api(url = "/hints/logins")]
    async fn made() -> &'static str {
        ""
    }

    #[get_api(url = "/hints/other/search")]
    async fn read() -> &'static str {
        ""
    }

    #[test]
    fn a_post_that_sounds_as_if_it_created_nothing_is_pointed_out() {
        let silent = [free_function(chosen), free_function(own), free_function(nothing), free_function(made)];
        let others = [free_function(login), free_function(search), free_function(read)];
        let plan = Application::new().handlers(silent).handlers(others).plan().unwrap();
        let hints = plan.hints.join("\n");
        assert_eq!(plan.hints.len(), 2, "{hints}");
        assert!(hints.contains("/hints/log-in") && hints.contains("/hints/search"), "{hints}");
        assert!(hints.contains("write `status_code = 200`"), "{hints}");
    }
}
