//! Where the database is.

use std::env::{self, VarError};
use std::fs;
use std::path::Path;

use cullinan::prelude::*;
use sea_orm::sqlx;
use sea_orm::sqlx::sqlite::SqliteConnectOptions;

const VARIABLE: &str = "BOOKSHOP_DATABASE_URL";

/// The file that `BOOKSHOP_DATABASE_URL` names, such as `sqlite://shop.db?mode=rwc`, else `target/bookshop.db` in the
/// workspace that this program was built in, wherever it is started from.
pub(super) fn location() -> Result<SqliteConnectOptions> {
    match env::var(VARIABLE) {
        Ok(url) => read(&url).map_err(|why| Error::internal(format!("{VARIABLE} names no database: {why}"))),
        Err(VarError::NotUnicode(_)) => Err(Error::internal(format!("{VARIABLE} is not UTF-8"))),
        Err(VarError::NotPresent) => in_target(),
    }
}

fn read(url: &str) -> Result<SqliteConnectOptions, String> {
    if url.starts_with("sqlite:") {
        url.parse().map_err(|error: sqlx::Error| error.to_string())
    } else {
        Err(format!("{url:?} does not begin with `sqlite:`"))
    }
}

fn in_target() -> Result<SqliteConnectOptions> {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let workspace = package.ancestors().nth(2).unwrap_or(package);
    let target = workspace.join("target");
    fs::create_dir_all(&target)?;
    Ok(SqliteConnectOptions::new().filename(target.join("bookshop.db")).create_if_missing(true))
}
