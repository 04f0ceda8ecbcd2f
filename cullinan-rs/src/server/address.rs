//! Where to listen: the builder's address, overruled by the environment.

use std::env;
use std::error::Error;
use std::ffi::OsString;
use std::fmt;
use std::io;

use tokio::net::TcpListener;

use crate::app::Settings;

const HOST: &str = "CULLINAN_HOST";
const PORT: &str = "CULLINAN_PORT";

/// A host name or IP address (an IPv6 one without brackets) and a port.
pub(super) struct Address {
    host: String,
    port: u16,
}

impl Address {
    pub(super) fn of(settings: &Settings) -> Result<Self, AddressFault> {
        let host = text(HOST)?.unwrap_or_else(|| settings.host.clone());
        let port = match text(PORT)? {
            Some(text) => text.parse().map_err(|_| AddressFault::Port(text))?,
            None => settings.port,
        };
        let bare = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(&host);
        if bare.is_empty() {
            return Err(AddressFault::Host(host));
        }
        Ok(Self { host: bare.to_owned(), port })
    }

    pub(super) async fn bind(self) -> Result<TcpListener, AddressFault> {
        let listener = TcpListener::bind((self.host.as_str(), self.port)).await;
        listener.map_err(|source| AddressFault::Unbound { address: self.to_string(), source })
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { host, port } = self;
        if host.contains(':') { write!(f, "[{host}]:{port}") } else { write!(f, "{host}:{port}") }
    }
}

fn text(variable: &'static str) -> Result<Option<String>, AddressFault> {
    let value = env::var_os(variable).map(OsString::into_string).transpose();
    value.map_err(|value| AddressFault::NotText(variable, value))
}

/// Why there is nothing to listen on.
#[derive(Debug)]
pub(super) enum AddressFault {
    NotText(&'static str, OsString),
    Host(String),
    Port(String),
    Unbound { address: String, source: io::Error },
}

impl fmt::Display for AddressFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotText(variable, value) => write!(f, "{variable} is not UTF-8: {value:?}"),
            Self::Host(host) => {
                write!(f, "the host (builder or {HOST}) must be a name or an IP address, got {host:?}")
            }
            Self::Port(port) => write!(f, "{PORT} must be a number from 0 to 65535, got {port:?}"),
            Self::Unbound { address, source } => {
                write!(f, "cannot listen on {address}: {source}")?;
                match source.kind() {
                    io::ErrorKind::AddrInUse => write!(f, "; {PORT}=0 takes a free port"),
                    _ => Ok(()),
                }
            }
        }
    }
}

impl Error for AddressFault {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Unbound { source, .. } => Some(source),
            _ => None,
        }
    }
}
