//! What an answer has from those that it holds.

/// What an answer around one of type `$type` has from it, maybe under a status of its own.
macro_rules! same_as {
    ($type:ty) => {
        $crate::respond::same_as!(@ $type);
        const FAULT: Option<&'static str> = <$type as $crate::respond::IntoResponse>::FAULT;
        const STRICT: Option<bool> = <$type as $crate::respond::IntoResponse>::STRICT;
    };
    ($type:ty, status $status:expr) => {
        $crate::respond::same_as!(@ $type);
        const FAULT: Option<&'static str> = $crate::respond::first_fault(&[
            $crate::body::status_fault($status, Self::EMPTY),
            <$type as $crate::respond::IntoResponse>::FAULT,
        ]);
        const STRICT: Option<bool> =
            if $status < 400 { <$type as $crate::respond::IntoResponse>::STRICT } else { None };
    };
    (@ $type:ty) => {
        const EMPTY: bool = <$type as $crate::respond::IntoResponse>::EMPTY;
        const ASKS: $crate::respond::Asks = <$type as $crate::respond::IntoResponse>::ASKS;
    };
}

/// What an answer that is one of several has from all of them. Those behind the semicolon are errors, which may have a
/// body where the others have none, and are for any client.
macro_rules! any_of {
    ($($type:ty),+ $(; $error:ty)?) => {
        const EMPTY: bool = true $(&& <$type as $crate::respond::IntoResponse>::EMPTY)+;
        const ASKS: $crate::respond::Asks = $crate::respond::Asks::Nothing
            $(.or(<$type as $crate::respond::IntoResponse>::ASKS))+
            $(.or(<$error as $crate::respond::IntoResponse>::ASKS))?;
        const FAULT: Option<&'static str> = $crate::respond::first_fault(&[
            $(<$type as $crate::respond::IntoResponse>::FAULT,)+
            $(<$error as $crate::respond::IntoResponse>::FAULT,)?
        ]);
        const STRICT: Option<bool> =
            $crate::respond::all_strict(&[$(<$type as $crate::respond::IntoResponse>::STRICT),+]);
    };
}

pub(crate) use {any_of, same_as};

/// Whether a client that takes none of several answers is refused: if each of them refuses it, but for errors and what
/// has no body, which are `None`.
#[must_use]
pub const fn all_strict(answers: &[Option<bool>]) -> Option<bool> {
    let (mut rest, mut all) = (answers, None);
    while let [first, after @ ..] = rest {
        match first {
            Some(false) => return Some(false),
            Some(true) => all = Some(true),
            None => {}
        }
        rest = after;
    }
    all
}

/// The first of some faults.
#[must_use]
pub const fn first_fault(faults: &[Option<&'static str>]) -> Option<&'static str> {
    let mut rest = faults;
    while let [first, after @ ..] = rest {
        if first.is_some() {
            return *first;
        }
        rest = after;
    }
    None
}
