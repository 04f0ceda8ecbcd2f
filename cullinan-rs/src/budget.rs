//! How much one answer lists, so that no request makes it long.

use crate::fault::Fault;

/// More faults than these are not listed.
const MOST_FAULTS: usize = 64;

/// Nor are more names and pointers than this many bytes: both repeat the names in a body, which are the client's.
const MOST_TEXT: usize = 64 * 1024;

/// What has been listed so far.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Budget {
    faults: usize,
    text: usize,
}

impl Budget {
    /// The longest pointer that is told. The name of the place is the end of it, so both fit.
    pub(crate) const LONGEST_POINTER: usize = MOST_TEXT / 2;

    /// Takes what listing the fault needs; `false` where there is not that much left.
    pub(crate) fn take(&mut self, fault: &Fault) -> bool {
        self.faults += 1;
        self.text += fault.name().len() + fault.pointer().map_or(0, str::len);
        self.faults <= MOST_FAULTS && self.text <= MOST_TEXT
    }
}
