//! The application: declared by a builder, checked as a whole, then one function that every request takes.

mod assemble;
mod builder;
mod constraint;
mod dispatch;
mod ending;
mod endpoint;
mod examine;
mod guarded;
mod head_limits;
mod hint;
mod log;
mod on_error;
mod on_missing_header;
mod parts;
mod plan;
mod request_id;
mod running;
mod settings;
#[cfg(feature = "ws")]
mod sockets;
mod start;
mod startup;
#[cfg(feature = "files")]
mod static_files;
mod streamed;
#[cfg(feature = "templates")]
mod templates;
mod trailing_slash;
mod unlisted;
mod uploads;
mod whole;

pub use builder::Application;
pub(crate) use dispatch::{Dispatcher, Outcome};
pub(crate) use log::line as log_line;
pub(crate) use running::Running;
pub(crate) use settings::Settings;
pub use start::main;
pub use startup::StartupError;
