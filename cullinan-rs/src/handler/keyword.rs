//! Keywords that say something about a kind of arguments: each call compiles where the argument is of that kind.

use std::marker::PhantomData;

use super::argument::Arg;
use crate::extract::{FileMarker, FilesMarker, Marker, TextMarker, ValueMarker, WholeMarker};

impl<T: Marker> Arg<T> {
    /// Compiles where a keyword that is about one value has one.
    #[inline]
    pub fn holds_a_value()
    where
        T: ValueMarker,
    {
    }

    /// Compiles where a keyword that is about a text has one.
    #[inline]
    pub fn is_read_from_text()
    where
        T: TextMarker,
    {
    }

    /// Compiles where a rule of uploaded files has some.
    #[inline]
    pub fn takes_files()
    where
        T: FileMarker,
    {
    }

    /// Compiles where a keyword that is about a whole body has one.
    #[inline]
    pub fn reads_the_whole()
    where
        T: WholeMarker,
    {
    }
}

/// The same for every type that is no marker: a plain value is read from one text, and from nothing else.
pub trait PlainKeyword {
    /// The argument's type.
    type Plain;

    /// A plain value is one.
    #[inline]
    fn holds_a_value() {}

    /// A plain value is read from one.
    #[inline]
    fn is_read_from_text() {}

    /// A plain value is no file.
    #[inline]
    fn takes_files()
    where
        Self::Plain: FileMarker,
    {
    }

    /// A plain value is no body.
    #[inline]
    fn reads_the_whole()
    where
        Self::Plain: WholeMarker,
    {
    }
}

impl<T> PlainKeyword for Arg<T> {
    type Plain = T;
}

/// An argument of type `T` whose files are counted. What takes no file at all is [`Arg`]'s to tell.
pub struct Count<T>(PhantomData<fn() -> T>);

impl<T: FileMarker> Count<T> {
    /// Compiles where there may be several.
    #[inline]
    pub fn counts_files()
    where
        T: FilesMarker,
    {
    }
}

/// The same for every type that takes no file.
pub trait PlainCount {
    /// There is nothing to count.
    #[inline]
    fn counts_files() {}
}

impl<T> PlainCount for Count<T> {}
