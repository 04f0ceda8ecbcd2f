//! All that a service may be and hold.

#![deny(warnings)]

use std::sync::atomic::AtomicU8;

use cullinan::prelude::*;

pub trait Clock: Send + Sync {}
pub trait Calendar: Send + Sync {}

#[service]
pub struct Unit;

#[service()]
pub struct Tuple(Inject<Unit>, #[inject(default)] AtomicU8, Option<Inject<dyn Clock>>);

type Alias = Inject<Tuple>;

/// It is documented.
#[service(provides = [dyn Clock, dyn Calendar], on_startup = Self::open, on_shutdown = close, discover = false)]
#[derive(Debug)]
pub struct Everything {
    pub alias: Alias,
    pub clocks: Option<Option<Inject<Unit>>>,
    #[inject(with = vec![1, 2])]
    pub list: Vec<u8>,
    #[cfg(any())]
    pub never: Inject<Nothing>,
}

impl std::fmt::Debug for Tuple {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Tuple").field(&self.1).field(&self.2.is_some()).finish()
    }
}

impl std::fmt::Debug for Unit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Unit")
    }
}

impl Everything {
    async fn open(&self) -> Result<()> {
        Ok(())
    }
}

async fn close(_: &Everything) {}

impl Clock for Everything {}
impl Calendar for Everything {}

#[service(provides = dyn Clock)]
pub struct Generic<T>
where
    T: Default + Send + Sync + 'static,
{
    #[inject(default)]
    pub value: T,
}

impl<T: Default + Send + Sync + 'static> Clock for Generic<T> {}

#[cfg(any())]
#[service]
struct Never(Nothing);

mod named_as_in_the_standard_library {
    #![allow(dead_code)]

    struct Option;
    struct Some;
    struct Box;

    #[cullinan::inject::service(crate = ::cullinan)]
    pub struct Plain {
        pub unit: cullinan::inject::Inject<super::Unit>,
    }
}

#[get_api]
pub async fn handler(unit: Inject<Unit>, clock: Option<Inject<dyn Clock>>, alias: Alias) -> String {
    format!("{:?} {} {:?}", unit, clock.is_some(), alias.0)
}

fn main() {
    let _ = Application::new().service::<Unit>().service::<Generic<u8>>().check();
}
