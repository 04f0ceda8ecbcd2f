//! `Asks`: what an answer wants to know of its request.

/// What an answer wants to know of its request. A head is let go of before a handler waits, so that it is kept only
/// for answers that say so. Each wants what those above it do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asks {
    /// Nothing.
    Nothing,
    /// In which format the client wants data.
    Format,
    /// Its method, its url and its headers.
    Head,
    /// The services that its `describe` asks for.
    Services,
}

impl Asks {
    /// What data asks for.
    #[doc(hidden)]
    pub const DATA: Self = if cfg!(feature = "msgpack") { Self::Format } else { Self::Nothing };

    /// Whether what is left of a request once its head is let go is enough.
    pub(crate) const fn are_modest(self) -> bool {
        matches!(self, Self::Nothing | Self::Format)
    }

    /// What an answer that may be either of two wants.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::Services, _) | (_, Self::Services) => Self::Services,
            (Self::Head, _) | (_, Self::Head) => Self::Head,
            (Self::Format, _) | (_, Self::Format) => Self::Format,
            (Self::Nothing, Self::Nothing) => Self::Nothing,
        }
    }
}
