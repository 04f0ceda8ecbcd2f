//! What the parser takes and what it refuses, whichever way a body is cut into chunks.

mod boundary;
mod chunks;
mod filenames;
mod refused;
mod sound;
mod twin;
mod walk;
