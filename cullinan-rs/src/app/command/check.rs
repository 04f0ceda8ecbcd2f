//! `check`: every start-up fault.

use super::said::Said;
use crate::app::builder::Application;
use crate::app::startup::StartupError;

/// Looks at everything that was declared, and makes nothing.
pub(super) fn print(application: Application) -> Said {
    match application.plan() {
        Err(report) => refused(&report),
        Ok(plan) => Said::out(format!("{}\n", plan.banner())),
    }
}

/// The report of an application that cannot start.
pub(super) fn refused(report: &StartupError) -> Said {
    Said::failed(1, format!("error: {report}\n"))
}
