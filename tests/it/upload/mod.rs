//! Uploaded files: saving them, and what becomes of the temporary ones.

mod save;
mod socket;
mod spool;
mod together;
