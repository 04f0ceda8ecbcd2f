//! What arguments take of the body, which of them go together, and what is loaded for them.

/// How much of the body an argument needs.
///
/// | together in one handler | `Fields` | `Files` | `Whole` | `Raw` | `Stream` |
/// |---|---|---|---|---|---|
/// | `Fields` | yes | yes | | yes | |
/// | `Files` | yes | yes | | | |
/// | `Whole` | | | | yes | |
/// | `Raw` | yes | | yes | yes | |
/// | `Stream` | | | | | |
///
/// `Nothing` goes with everything, and `Socket` with nothing else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reads {
    /// Nothing of it.
    Nothing,
    /// Single fields of it, as other arguments may too.
    Fields,
    /// Uploaded files, which are parts of a body of several.
    Files,
    /// All of it, as one value.
    Whole,
    /// Its bytes, in memory, within the body limit.
    Raw,
    /// It itself, while it arrives.
    Stream,
    /// There is none: it takes the connection, as a WebSocket.
    Socket,
}

impl Reads {
    /// Whether two arguments of one handler can read these.
    #[must_use]
    pub const fn goes_with(self, other: Self) -> bool {
        match (self, other) {
            (Self::Nothing, _) | (_, Self::Nothing) => true,
            (Self::Socket | Self::Stream, _) | (_, Self::Socket | Self::Stream) => false,
            (Self::Fields | Self::Files, Self::Fields | Self::Files) => true,
            (Self::Raw, other) | (other, Self::Raw) => !matches!(other, Self::Files),
            (Self::Whole, _) | (_, Self::Whole) => false,
        }
    }
}

/// What all arguments of one handler take of the body.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Load {
    pub(crate) fields: bool,
    pub(crate) files: bool,
    pub(crate) whole: bool,
    pub(crate) raw: bool,
    pub(crate) stream: bool,
    pub(crate) socket: bool,
}

impl Load {
    /// Nothing of it.
    pub const NOTHING: Self =
        Self { fields: false, files: false, whole: false, raw: false, stream: false, socket: false };

    /// What arguments take that read these.
    #[must_use]
    pub const fn of(arguments: &[Reads]) -> Self {
        let (mut load, mut rest) = (Self::NOTHING, arguments);
        while let [first, others @ ..] = rest {
            match first {
                Reads::Nothing => {}
                Reads::Fields => load.fields = true,
                Reads::Files => load.files = true,
                Reads::Whole => load.whole = true,
                Reads::Raw => load.raw = true,
                Reads::Stream => load.stream = true,
                Reads::Socket => load.socket = true,
            }
            rest = others;
        }
        load
    }

    /// Whether the body stays unread.
    #[must_use]
    #[inline]
    pub const fn is_nothing(self) -> bool {
        !(self.fields || self.files || self.whole || self.raw || self.stream || self.socket)
    }

    /// Whether something that reads this goes with all of it.
    #[must_use]
    pub const fn goes_with(self, other: Reads) -> bool {
        (!self.fields || Reads::Fields.goes_with(other))
            && (!self.files || Reads::Files.goes_with(other))
            && (!self.whole || Reads::Whole.goes_with(other))
            && (!self.raw || Reads::Raw.goes_with(other))
            && (!self.stream || Reads::Stream.goes_with(other))
            && (!self.socket || Reads::Socket.goes_with(other))
    }

    /// All of it, and what reads this.
    #[must_use]
    pub const fn and(self, reads: Reads) -> Self {
        let one = Self::of(&[reads]);
        Self {
            fields: self.fields || one.fields,
            files: self.files || one.files,
            whole: self.whole || one.whole,
            raw: self.raw || one.raw,
            stream: self.stream || one.stream,
            socket: self.socket || one.socket,
        }
    }
}
