//! `#[service]` and `#[provider]` as plain data: what is provided, and how it is made, started and stopped.

use std::fmt;
use std::pin::Pin;

use super::handle::Singleton;
use super::wiring::Wiring;
use crate::error::Result;
use crate::need::Key;

/// One way to a service.
pub struct Provider {
    /// What it is: a service or a provider.
    pub kind: &'static str,
    /// Its name in the source.
    pub name: &'static str,
    /// The source file it stands in.
    pub file: &'static str,
    /// The line there.
    pub line: u32,
    /// The type it makes.
    pub makes: fn() -> Key,
    /// The traits it stands for besides.
    pub faces: &'static [Face],
    /// Makes it from what it asks for.
    pub make: fn(&mut Wiring<'_>) -> Option<Making>,
    /// Called once it is made, before anybody gets it.
    pub on_startup: Option<Hook>,
    /// Called when the last request has been answered.
    pub on_shutdown: Option<Hook>,
}

/// A service on its way.
pub type Making = Pin<Box<dyn Future<Output = Result<Singleton>> + Send>>;

/// A hook on its way.
pub type Hooked = Pin<Box<dyn Future<Output = Result<()>> + Send>>;

/// A function to be called with a service.
pub type Hook = fn(&Singleton) -> Option<Hooked>;

/// A trait that a service stands for.
pub struct Face {
    /// The `dyn Trait`.
    pub key: fn() -> Key,
    /// The service as that.
    pub of: fn(&Singleton) -> Option<Singleton>,
}

/// A provider as it is found.
pub struct Known {
    /// The provider.
    pub provider: &'static Provider,
    /// Whether `Application::discover()` has it made even if nobody asks for it.
    pub is_root: bool,
}

inventory::collect!(Known);

/// A struct that is injected. Write `#[service]` on it; the trait is never implemented by hand.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no service",
    label = "write `#[service]` on its struct"
)]
pub trait Service: Sized + 'static {
    /// How it is made.
    const PROVIDER: Provider;

    /// Makes it from what it asks for.
    fn build(wiring: &mut Wiring<'_>) -> Option<Self>;
}

/// Everything that can be injected, in the order of the source.
pub(crate) fn providers() -> Vec<&'static Provider> {
    sorted(inventory::iter::<Known>().collect())
}

/// The services that are made whether somebody asks for them or not.
pub(crate) fn discovered() -> Vec<&'static Provider> {
    sorted(inventory::iter::<Known>().filter(|known| known.is_root).collect())
}

fn sorted(known: Vec<&'static Known>) -> Vec<&'static Provider> {
    let mut all: Vec<_> = known.into_iter().map(|known| known.provider).collect();
    all.sort_by_key(|provider| (provider.file, provider.line));
    all
}

impl Provider {
    /// Whether it is the same one: constants of one name may lie at several places in memory.
    pub(crate) fn is(&self, other: &Self) -> bool {
        (self.file, self.line) == (other.file, other.line) && (self.makes)() == (other.makes)()
    }

    /// The service it made, as the traits it stands for.
    pub(crate) fn faces_of(&self, instance: &Singleton) -> impl Iterator<Item = Singleton> {
        self.faces.iter().filter_map(|face| (face.of)(instance))
    }

    /// Whether it is not needed, as everything it would be asked for is given.
    pub(super) fn is_replaced(&self, given: &[Key]) -> bool {
        let is_given = |key| given.contains(&key);
        let mut faces = self.faces.iter().map(|face| (face.key)()).peekable();
        is_given((self.makes)()) || (faces.peek().is_some() && faces.all(is_given))
    }

    /// Whether it can stand for `key`.
    pub(super) fn provides(&self, key: Key) -> bool {
        (self.makes)() == key || self.faces.iter().any(|face| (face.key)() == key)
    }
}

/// As reports speak of it.
impl fmt::Display for Provider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { kind, name, file, line, .. } = self;
        write!(f, "{kind} `{name}` ({file}:{line})")
    }
}
