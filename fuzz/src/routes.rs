//! Urls with constraints, and the way back to them.

use cullinan::prelude::*;

/// What a constraint accepts is what its type reads: a panic is found.
#[get_api(url = "/n/{number:int}")]
async fn int(number: Path<String>) -> String {
    number.parse::<i64>().map(|number| number.to_string()).unwrap_or_else(|why| panic!("{why}"))
}

#[get_api(url = "/n/{number:float}")]
async fn float(number: String) -> String {
    let number = number.parse::<f64>().unwrap_or_else(|why| panic!("{why}"));
    assert!(number.is_finite());
    number.to_string()
}

#[get_api(url = "/n/{day:date}")]
async fn date(day: String) -> String {
    assert!(day.len() == 10 && day.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-'));
    day
}

#[get_api(url = "/n/{id:uuid}")]
async fn uuid(id: String) -> String {
    assert_eq!(id.bytes().filter(u8::is_ascii_hexdigit).count(), 32);
    id
}

#[get_api(url = "/n/{word:slug}/{rest:path}")]
async fn slug(word: String, rest: String, urls: Urls) -> String {
    assert!(!word.starts_with('-') && !word.contains("--") && word.is_ascii());
    urls.to(slug_url(word, rest)).unwrap_or_default()
}

#[get_api(url = "/n/{word:regex([a-zé/]{2,}[0-9]?)}")]
async fn matched(word: String, urls: Urls) -> String {
    assert!(word.chars().count() > 1);
    urls.to(matched_url(word)).unwrap_or_else(|why| panic!("{why}"))
}

#[get_api(url = "/n/{code:even}")]
async fn even(code: String) -> String {
    assert_eq!(code.len() % 2, 0);
    code
}

/// The url of what was read leads back to it.
#[get_api(url = "/n/{any}")]
async fn any(any: String, urls: Urls) -> String {
    match urls.to(any_url(&any)) {
        Ok(url) => {
            assert!(url.starts_with("/n/") && url.is_ascii() && url.matches('/').count() == 2, "{url}");
            url
        }
        Err(why) => {
            assert!(any == "." || any == "..", "{any:?}: {why}");
            any
        }
    }
}

/// The application with these routes, and with a redirect where a path has a slash too many.
pub(crate) fn add(application: Application) -> Application {
    application
        .handlers(handlers![int, float, date, uuid, slug, matched, even, any])
        .constraint("even", |segment| segment.len().is_multiple_of(2) && segment.starts_with('='))
        .trailing_slash(TrailingSlash::Redirect)
}
