//! Names of fields and files, as browsers and other clients write them.

use super::walk::parts;
use crate::codec::multipart::Trouble;

fn read(disposition: &[u8]) -> Result<(String, Option<String>), Trouble> {
    let head = [b"--b\r\nContent-Disposition: form-data", disposition, b"\r\n\r\n\r\n--b--"].concat();
    let found = parts(&head, head.len())?;
    Ok((found[0].head.name.clone(), found[0].head.filename.clone()))
}

#[test]
fn a_name_is_what_was_meant() {
    for (disposition, name, filename) in [
        ("; name=\"a\"", "a", None),
        ("; name=a", "a", None),
        ("; name=\"a\"; filename=\"\"", "a", Some("")),
        ("; filename=\"x.png\"; name=\"a\"", "a", Some("x.png")),
        ("; name=\"a\"; filename=x.png ;", "a", Some("x.png")),
        ("; name=\"a\"; filename=\"C:\\dir\\x.png\"", "a", Some("C:\\dir\\x.png")),
        ("; name=\"a\"; filename=\"C:\\dir\\\"", "a", Some("C:\\dir\\")),
        ("; name=\"a\"; filename=\"say \\\"x\\\".png\"", "a", Some("say \"x\".png")),
        ("; name=\"a%22b\"; filename=\"%22x%22%0d%0A.png\"", "a\"b", Some("\"x\"\r\n.png")),
        ("; name=\"100%\"; filename=\"a%20b%2\"", "100%", Some("a%20b%2")),
        (
            "; name=\"gr\u{fc}n\"; filename=\"\u{65e5}\u{672c}.txt\"",
            "gr\u{fc}n",
            Some("\u{65e5}\u{672c}.txt"),
        ),
        ("; name=\"a;b=c\"; filename=\"x;y=z.txt\"", "a;b=c", Some("x;y=z.txt")),
        ("; name=a; filename=x; other=\"y\"; size=3", "a", Some("x")),
        ("; NAME=a; FileName=x", "a", Some("x")),
        ("; name=a; filename*=UTF-8''%e2%82%ac.txt", "a", Some("\u{20ac}.txt")),
        (
            "; name=a; filename=\"euro.txt\"; filename*=utf-8'en'%E2%82%AC%20rates",
            "a",
            Some("\u{20ac} rates"),
        ),
        ("; name=a; filename*=UTF-8''%00x; filename=\"b\"", "a", Some("\0x")),
        ("; name=a; filename*=iso-8859-1''%A3%20x", "a", Some("\u{a3} x")),
        ("; name=a; filename*=koi8-r''%C1; filename=b", "a", Some("b")),
        ("; name=a; filename*=UTF-8''%FF; filename=b", "a", Some("b")),
        ("; name=a; filename*=UTF-8''%E; filename=b", "a", Some("b")),
        ("; name=a; filename*=nothing; filename=b", "a", Some("b")),
        ("; name=a; filename*=UTF-8''%FF", "a", Some("")),
        ("; name=a; filename*=koi8-r''%C1", "a", Some("")),
        ("; name=a; filename*=", "a", Some("")),
    ] {
        let expected = (name.to_owned(), filename.map(str::to_owned));
        assert_eq!(read(disposition.as_bytes()), Ok(expected), "{disposition}");
    }
}

#[test]
fn what_is_no_name_is_refused() {
    for (disposition, trouble) in [
        (b"".as_slice(), Trouble::NoName),
        (b"; filename=x", Trouble::NoName),
        (b"; name=\"\xff\"", Trouble::NoName),
        (b"; name=a; name=b", Trouble::Repeated),
        (b"; name=a; filename=x; filename=x", Trouble::Repeated),
        (b"; name=\"a", Trouble::Head),
        (b"; name=\"a\"x", Trouble::Head),
        (b"; name", Trouble::Head),
        (b"; =a", Trouble::Head),
        (b"; na me=a", Trouble::Head),
        (b"; name=\"a\0\"", Trouble::Head),
    ] {
        assert_eq!(read(disposition), Err(trouble), "{}", String::from_utf8_lossy(disposition));
    }
    assert_eq!(read(b"; name=a; filename=\"\xff.png\"").unwrap().1.as_deref(), Some("\u{fffd}.png"));
}
