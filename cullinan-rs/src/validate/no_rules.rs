//! Values of the language and its standard library: they stand where a model may, and have no rules.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, SocketAddrV6};
use std::num::{
    NonZeroI8, NonZeroI16, NonZeroI32, NonZeroI64, NonZeroI128, NonZeroIsize, NonZeroU8, NonZeroU16,
    NonZeroU32, NonZeroU64, NonZeroU128, NonZeroUsize,
};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use super::check::Check;
use super::report::Report;

macro_rules! no_rules {
    ($($type:ty)*) => {$(
        impl Check for $type {
            const RULES: bool = false;

            fn check(&self, _: &Report<'_>) {}
        }
    )*};
}

no_rules! { u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64 bool char str String }
no_rules! { () }
no_rules! { NonZeroU8 NonZeroU16 NonZeroU32 NonZeroU64 NonZeroU128 NonZeroUsize }
no_rules! { NonZeroI8 NonZeroI16 NonZeroI32 NonZeroI64 NonZeroI128 NonZeroIsize }
no_rules! { IpAddr Ipv4Addr Ipv6Addr SocketAddr SocketAddrV4 SocketAddrV6 }
no_rules! { Duration SystemTime Path PathBuf }
no_rules! { serde_json::Value serde_json::Number }
