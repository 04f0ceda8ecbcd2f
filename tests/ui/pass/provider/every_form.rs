//! All that a provider may be and return.

#![deny(warnings)]

use std::num::ParseIntError;
use std::sync::Arc;

use cullinan::prelude::*;

pub trait Clock: Send + Sync {}

pub struct First;
pub struct Second;
pub struct Third;
pub struct Fourth;
pub struct Fifth;

impl Clock for Fifth {}

#[provider]
pub fn first() -> First {
    First
}

/// It is documented.
#[provider(on_startup = open, on_shutdown = close, discover = false)]
pub async fn second(first: Inject<First>, clock: Option<Inject<dyn Clock>>) -> Result<Second> {
    drop((first, clock));
    Ok(Second)
}

async fn open(_: &Second) -> std::io::Result<()> {
    Ok(())
}

async fn close(_: &Second) {}

#[provider]
fn third(_: Inject<First>) -> Result<Arc<Third>, ParseIntError> {
    "3".parse::<u8>().map(|_| Arc::new(Third))
}

#[provider(crate = ::cullinan)]
async fn fourth() -> std::io::Result<Arc<Fourth>> {
    Ok(Arc::new(Fourth))
}

type Shared<T> = std::result::Result<Arc<T>, std::fmt::Error>;

#[provider(provides = dyn Clock)]
fn fifth() -> Shared<Fifth> {
    Ok(Arc::new(Fifth))
}

#[provider]
fn words() -> Vec<String> {
    Vec::new()
}

#[provider]
async fn clock() -> Arc<dyn Clock> {
    Arc::new(Fifth)
}

#[cfg(any())]
#[provider]
fn never() -> Nothing {}

fn main() {
    let _ = (first(), fifth(), words(), third(Inject::new(First)));
    let _ = (second(Inject::new(First), None), fourth(), clock());
}
