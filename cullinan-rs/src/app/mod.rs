//! The application: declared by a builder, checked as a whole, then one function that every request takes.

mod assemble;
mod builder;
mod dispatch;
#[cfg(feature = "docs-ui")]
mod docs;
mod ending;
mod endpoint;
mod examine;
mod guarded;
mod head_limits;
mod log;
mod on_error;
mod on_missing_header;
mod parts;
mod plan;
mod publish;
mod request_id;
mod running;
mod settings;
mod start;
mod startup;
mod uploads;

pub use builder::Application;
pub(crate) use dispatch::{Dispatcher, Outcome};
pub(crate) use log::line as log_line;
pub(crate) use running::Running;
pub(crate) use settings::Settings;
pub use start::main;
pub use startup::StartupError;
