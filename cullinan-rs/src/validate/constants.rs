//! Bounds that are constants of the user's, of whichever type.

use super::bound::Bound;

/// A constant that bounds a number.
#[diagnostic::on_unimplemented(message = "a bound is a number, `{Self}` is none", label = "not a number")]
pub trait Bounding {
    /// The bound.
    fn bound(self) -> Bound;
}

/// A constant that bounds a length.
#[diagnostic::on_unimplemented(
    message = "a length is an unsigned integer, `{Self}` is none",
    label = "not an unsigned integer"
)]
pub trait Counting {
    /// The length; one that fits no `usize` bounds nothing.
    fn count(self) -> usize;
}

/// The bound that a constant is.
pub fn bound(constant: impl Bounding) -> Bound {
    constant.bound()
}

/// The length that a constant is.
pub fn length(constant: impl Counting) -> usize {
    constant.count()
}

macro_rules! integers {
    ($($type:ty)*) => {$(
        impl Bounding for $type {
            fn bound(self) -> Bound {
                Bound::Int(i128::try_from(self).unwrap_or(i128::MAX))
            }
        }
    )*};
}

integers!(u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize);

impl Bounding for f64 {
    fn bound(self) -> Bound {
        Bound::Float(self)
    }
}

impl Bounding for f32 {
    fn bound(self) -> Bound {
        Bound::Float(f64::from(self))
    }
}

macro_rules! unsigned {
    ($($type:ty)*) => {$(
        impl Counting for $type {
            fn count(self) -> usize {
                usize::try_from(self).unwrap_or(usize::MAX)
            }
        }
    )*};
}

unsigned!(u8 u16 u32 u64 usize);
