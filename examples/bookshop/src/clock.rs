//! What time it is; a test says it itself.

use std::time::SystemTime;

use cullinan::prelude::*;

/// Says what time it is.
pub(crate) trait Clock: Send + Sync {
    fn now(&self) -> SystemTime;
}

/// The clock of the machine.
#[service(provides = dyn Clock)]
struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }
}
