//! `SetCookie`.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use cullinan::prelude::*;
use cullinan::testing::TestApplication;

use crate::answer::{all, get};

fn text(cookie: &SetCookie) -> String {
    cookie.to_header().unwrap().to_str().unwrap().to_owned()
}

#[track_caller]
fn check(cookie: SetCookie, expected: &str) {
    assert_eq!(text(&cookie), expected);
}

#[track_caller]
fn check_refused(cookie: SetCookie, why: &str) {
    let error = cookie.to_header().expect_err(why);
    assert_eq!((error.status().as_u16(), error.detail()), (500, None));
    let source = error.source().unwrap().to_string();
    assert!(source.contains(why), "{source}");
    assert!(!source.contains(['\r', '\n', '\0']), "{source}");
}

fn cookie() -> SetCookie {
    SetCookie::new("a", "1")
}

#[test]
fn it_is_safe_unless_said_otherwise() {
    check(cookie(), "a=1; Path=/; HttpOnly; Secure; SameSite=Lax");
}

#[test]
fn every_attribute_is_sent() {
    let until = UNIX_EPOCH + Duration::from_secs(784_111_777);
    let cookie =
        cookie().max_age(Duration::from_millis(60_999)).expires(until).path("/a b").domain(".example.org");
    let cookie = cookie.same_site(SameSite::None).partitioned(true).http_only(false);
    check(
        cookie,
        "a=1; Max-Age=60; Expires=Sun, 06 Nov 1994 08:49:37 GMT; Path=/a b; Domain=.example.org; Secure; Partitioned; \
         SameSite=None",
    );
    check(self::cookie().secure(false).same_site(SameSite::Strict), "a=1; Path=/; HttpOnly; SameSite=Strict");
}

#[test]
fn prefixes_are_kept() {
    check(SetCookie::new("__Host-id", "1"), "__Host-id=1; Path=/; HttpOnly; Secure; SameSite=Lax");
    let host = || SetCookie::new("__host-id", "1");
    check_refused(host().path("/a"), "`__Host-` goes with the path `/`");
    check_refused(host().domain("example.org"), "`__Host-` goes with the path `/`");
    check_refused(host().secure(false), "its prefix wants it to be secure");
    check_refused(SetCookie::new("__SECURE-id", "1").secure(false), "its prefix wants it to be secure");
    check(
        SetCookie::new("__Secure-id", "1").path("/a"),
        "__Secure-id=1; Path=/a; HttpOnly; Secure; SameSite=Lax",
    );
    check(
        SetCookie::new("__Host-id", "x").removed(),
        &format!("__Host-id={REMOVED}; Path=/; HttpOnly; Secure; SameSite=Lax"),
    );
}

const REMOVED: &str = "; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT";

#[test]
fn what_clients_would_drop_is_refused() {
    check_refused(cookie().secure(false).same_site(SameSite::None), "`SameSite=None` wants it to be secure");
    check_refused(cookie().secure(false).partitioned(true), "`Partitioned` wants it to be secure");
    check_refused(SetCookie::new("a", "x".repeat(4096)), "longer than 4096 bytes");
    assert!(SetCookie::new("a", "x".repeat(4095)).to_header().is_ok());
    check_refused(cookie().path(format!("/{}", "x".repeat(1024))), "longer than 1024 bytes");
    for date in [UNIX_EPOCH - Duration::from_secs(1), UNIX_EPOCH + Duration::from_secs(253_402_300_800)] {
        check_refused(cookie().expires(date), "no date that HTTP can say");
    }
    assert!(cookie().expires(SystemTime::now()).to_header().is_ok());
}

#[test]
fn nothing_can_be_smuggled_into_the_header() {
    for name in ["", "a b", "a;b", "a=b", "a,b", "a\r\nb", "a\0", "ä", "a\"", "a\t"] {
        check_refused(SetCookie::new(name, "1"), "a name consists of");
    }
    for path in ["", "a", "/;Domain=x", "/a\r\nSet-Cookie: b=c", "/\n", "/\0", "/ä", "/\t", "/\u{7f}"] {
        check_refused(cookie().path(path), "a path begins with");
    }
    for domain in ["", "a b", "a;Secure", "a\r\nb", "a\0", "ä", "a,b", "a/b"] {
        check_refused(cookie().domain(domain), "a domain consists of");
    }
    check(
        SetCookie::new("a", "1; Domain=x\r\nb: c\0"),
        "a=1%3B%20Domain=x%0D%0Ab:%20c%00; Path=/; HttpOnly; Secure; SameSite=Lax",
    );
}

#[post_api(url = "/set")]
async fn set(value: Body<String>) -> WithCookies<()> {
    ().with_cookie(SetCookie::new("word", value.into_inner()))
}

#[get_api(url = "/read")]
async fn read(word: Cookie<String>) -> Json<String> {
    Json(word.into_inner())
}

#[tokio::test]
async fn what_is_set_is_what_is_read_back() {
    let application = TestApplication::new(Application::new().handlers(handlers![set, read]));
    for value in ["", "plain", "a b+c%20;,\"\\=", "\r\n\0\t", " ü€😀 ", "\"quoted\"", "{\"a\":[1]}"] {
        let answer = application.post("/set").json(&serde_json::json!({ "value": value })).send().await;
        let cookie = all(answer.expect_status(204), "set-cookie").remove(0);
        let pair = cookie.split(';').next().unwrap();
        let answer = application.get("/read").header("cookie", pair).send().await;
        assert_eq!(answer.expect_status(200).json::<String>(), value, "{pair}");
    }
    get(&application, "/read").await.expect_status(400);
}
