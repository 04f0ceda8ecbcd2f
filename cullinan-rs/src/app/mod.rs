//! The application: declared by a builder, checked as a whole, then one function that every request takes.

mod add_route;
mod asked_version;
mod assemble;
mod below;
mod builder;
mod command;
mod constraint;
mod dispatch;
mod dispatch_folder;
mod dispatch_mounted;
#[cfg(feature = "docs-ui")]
mod docs;
mod document;
mod ending;
mod endpoint;
mod error_format;
mod examine;
mod extras;
mod fallback;
mod guarded;
mod head_limits;
mod hint;
mod host;
mod invalid_input;
mod layout;
mod level;
mod listed;
mod log;
mod missed;
mod module;
mod module_document;
mod mount;
mod on_error;
mod on_missing_header;
mod parts;
mod placed;
mod plan;
mod publish;
mod publish_docs;
mod request_id;
mod routing;
mod running;
mod settings;
mod sites;
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
mod versioning;
mod which;
mod whole;

pub use builder::Application;
pub(crate) use dispatch::{Dispatcher, Outcome};
pub(crate) use log::line as log_line;
pub use module::Module;
pub use mount::OriginalUri;
pub(crate) use running::Running;
pub(crate) use settings::Settings;
pub use start::main;
pub use startup::StartupError;
pub use versioning::Versioning;
