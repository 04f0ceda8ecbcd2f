//! `SetCookie`: a cookie on its way to the client.

use std::borrow::Cow;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::header::HeaderValue;

use crate::codec::cookie;
use crate::error::{Error, Result};
use crate::media::is_token;

/// The longest name and value together that clients keep (RFC 6265bis §5.6).
const MOST_BYTES: usize = 4096;
/// The longest attribute that clients read.
const MOST_OF_ATTRIBUTE: usize = 1024;

/// A cookie that an answer sets (RFC 6265): `HttpOnly; Secure; SameSite=Lax; Path=/` unless said otherwise, until the
/// browser is closed.
///
/// Any text can be its value: what cookies have no place for is percent-encoded, and [`Cookie`](crate::params::Cookie)
/// reads back what was set. A name, path or domain that would say something else, such as one with a semicolon or a line
/// break, is never sent: the answer is a 500, and the log says why. So is what clients would silently drop: a
/// `__Secure-` cookie that is not secure, a `__Host-` one with a domain or another path than `/`, `SameSite=None` or
/// `Partitioned` without `Secure`, more than 4096 bytes.
///
/// ```
/// use std::time::Duration;
///
/// use cullinan::prelude::*;
///
/// let theme = SetCookie::new("theme", "dark & quiet").http_only(false).max_age(Duration::from_secs(3600));
/// let header = theme.to_header()?;
/// assert_eq!(header, "theme=dark%20&%20quiet; Max-Age=3600; Path=/; Secure; SameSite=Lax");
/// assert!(SetCookie::new("theme", "dark").path("/; Domain=example.org").to_header().is_err());
/// # Ok::<_, Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "a cookie is set by an answer's `with_cookie`"]
pub struct SetCookie {
    name: Cow<'static, str>,
    value: String,
    max_age: Option<Duration>,
    expires: Option<SystemTime>,
    path: Cow<'static, str>,
    domain: Option<Cow<'static, str>>,
    same_site: SameSite,
    http_only: bool,
    secure: bool,
    partitioned: bool,
}

/// Which requests from other sites carry a cookie (RFC 6265bis §5.5).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SameSite {
    /// None.
    Strict,
    /// Those that lead the user here by a link.
    #[default]
    Lax,
    /// All; the cookie must be secure.
    None,
}

impl SetCookie {
    /// A cookie of that name and value.
    pub fn new(name: impl Into<Cow<'static, str>>, value: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
            max_age: None,
            expires: None,
            path: "/".into(),
            domain: None,
            same_site: SameSite::Lax,
            http_only: true,
            secure: true,
            partitioned: false,
        }
    }

    /// How long it is kept, in whole seconds; it wins over [`expires`](Self::expires). Zero takes it away.
    pub fn max_age(mut self, age: Duration) -> Self {
        self.max_age = Some(age);
        self
    }

    /// Until when it is kept.
    pub fn expires(mut self, at: SystemTime) -> Self {
        self.expires = Some(at);
        self
    }

    /// The path below which it is sent; `/` unless said otherwise. It begins with a slash.
    pub fn path(mut self, path: impl Into<Cow<'static, str>>) -> Self {
        self.path = path.into();
        self
    }

    /// The domain that it is sent to, with those below it; only the host that set it unless said otherwise.
    pub fn domain(mut self, domain: impl Into<Cow<'static, str>>) -> Self {
        self.domain = Some(domain.into());
        self
    }

    /// Which requests from other sites carry it.
    pub fn same_site(mut self, same_site: SameSite) -> Self {
        self.same_site = same_site;
        self
    }

    /// Whether scripts are kept from it.
    pub fn http_only(mut self, http_only: bool) -> Self {
        self.http_only = http_only;
        self
    }

    /// Whether it is sent over TLS only, and to localhost.
    pub fn secure(mut self, secure: bool) -> Self {
        self.secure = secure;
        self
    }

    /// Whether each site that embeds this one has a cookie of its own (CHIPS).
    pub fn partitioned(mut self, partitioned: bool) -> Self {
        self.partitioned = partitioned;
        self
    }

    /// What takes the cookie away that was set with the same name, path and domain.
    pub fn removed(mut self) -> Self {
        self.value.clear();
        self.max_age = Some(Duration::ZERO);
        self.expires = Some(UNIX_EPOCH);
        self
    }

    /// The value of a `Set-Cookie` header.
    ///
    /// # Errors
    /// It cannot be sent, or clients would drop it: a 500 whose source says why.
    pub fn to_header(&self) -> Result<HeaderValue> {
        let value = cookie::encode(&self.value);
        if let Some(fault) = self.fault(&value) {
            return Err(Error::internal(format!(
                "the cookie `{}` cannot be set: {fault}",
                self.name.escape_debug()
            )));
        }
        Ok(HeaderValue::try_from(self.write(&value))?)
    }

    fn write(&self, value: &str) -> String {
        let mut text = format!("{}={value}", self.name);
        if let Some(age) = self.max_age {
            text += &format!("; Max-Age={}", age.as_secs());
        }
        if let Some(at) = self.expires.filter(|at| is_date(*at)) {
            text += &format!("; Expires={}", httpdate::fmt_http_date(at));
        }
        text.extend(["; Path=", &*self.path]);
        if let Some(domain) = &self.domain {
            text.extend(["; Domain=", &**domain]);
        }
        for (attribute, is_set) in
            [("HttpOnly", self.http_only), ("Secure", self.secure), ("Partitioned", self.partitioned)]
        {
            if is_set {
                text.extend(["; ", attribute]);
            }
        }
        text + match self.same_site {
            SameSite::Strict => "; SameSite=Strict",
            SameSite::Lax => "; SameSite=Lax",
            SameSite::None => "; SameSite=None",
        }
    }

    /// What is wrong with it.
    fn fault(&self, value: &str) -> Option<&'static str> {
        let path = &*self.path;
        let begins = |prefix: &str| {
            self.name.get(..prefix.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(prefix))
        };
        let (is_secure, is_host) = (begins("__Secure-"), begins("__Host-"));
        let rules = [
            (!is_token(self.name.as_bytes()), "a name consists of letters, digits and `!#$%&'*+-.^_`|~`"),
            (self.name.len() + value.len() > MOST_BYTES, "name and value are longer than 4096 bytes"),
            (!is_path(path), "a path begins with `/` and has visible ASCII without `;`"),
            (
                !self.domain.as_deref().is_none_or(is_domain),
                "a domain consists of letters, digits, `-` and `.`",
            ),
            (path.len() > MOST_OF_ATTRIBUTE, "the path is longer than 1024 bytes"),
            ((is_secure || is_host) && !self.secure, "its prefix wants it to be secure"),
            (
                is_host && (self.domain.is_some() || path != "/"),
                "`__Host-` goes with the path `/` and no domain",
            ),
            (self.same_site == SameSite::None && !self.secure, "`SameSite=None` wants it to be secure"),
            (self.partitioned && !self.secure, "`Partitioned` wants it to be secure"),
            (!self.expires.is_none_or(is_date), "it expires at no date that HTTP can say"),
        ];
        rules.into_iter().find_map(|(is_broken, rule)| is_broken.then_some(rule))
    }
}

/// A cookie of that name as it is set unless said otherwise, to take it away.
impl From<&'static str> for SetCookie {
    fn from(name: &'static str) -> Self {
        Self::new(name, "")
    }
}

/// The same of a name that is not known before.
impl From<String> for SetCookie {
    fn from(name: String) -> Self {
        Self::new(name, "")
    }
}

fn is_path(path: &str) -> bool {
    path.starts_with('/') && path.bytes().all(|byte| matches!(byte, b' '..=b'~') && byte != b';')
}

fn is_domain(domain: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.');
    !domain.is_empty() && domain.len() <= MOST_OF_ATTRIBUTE && domain.bytes().all(is_plain)
}

/// From 1970 to 9999: httpdate panics outside of these.
fn is_date(at: SystemTime) -> bool {
    const END: u64 = 253_402_300_800;
    at.duration_since(UNIX_EPOCH).is_ok_and(|since| since.as_secs() < END)
}
