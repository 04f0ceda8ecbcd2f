//! The application as a whole: what it refuses before a handler, and what it reports before it starts.

mod defaults;
mod limits;
mod on_error;
mod startup;
mod static_files;
mod trip;
