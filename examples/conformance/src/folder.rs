//! The folder that is served below `/static`.

use std::fs;
use std::io;

use tempfile::TempDir;

/// Makes a folder with a file of 1 KB and one of 1 MB, which is gone when it is dropped.
pub(crate) fn make() -> io::Result<TempDir> {
    let folder = tempfile::tempdir()?;
    for (name, length) in [("1kb.bin", 1_000), ("1mb.bin", 1_000_000)] {
        fs::write(folder.path().join(name), vec![b'x'; length])?;
    }
    Ok(folder)
}
