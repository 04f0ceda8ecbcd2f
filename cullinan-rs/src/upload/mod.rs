//! Uploaded files: kept in memory while they are small, in temporary files when they are not.

mod batch;
mod disk;
mod fail;
mod file;
mod files;
mod name;
mod save;
mod spool;
mod stream;

pub use file::File;
pub(crate) use file::UNKNOWN_TYPE;
pub use files::Files;
pub(crate) use name::{last_component, safe as safe_name};
pub use save::Save;
pub(crate) use save::Saving;
pub(crate) use spool::Spool;
pub use stream::FileStream;
