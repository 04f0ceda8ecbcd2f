//! The application as a whole: what it refuses before a handler, and what it reports before it starts.

mod caches;
mod defaults;
mod error_format;
mod fallback;
mod hosts;
mod invalid_input;
mod levels;
mod lifecycle;
mod limits;
mod missing_files;
mod modules;
mod mount;
mod on_error;
mod startup;
mod static_files;
mod trip;
mod versions;
