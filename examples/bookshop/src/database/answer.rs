//! What a client is told of what the database says. Its own words are for the log.

use cullinan::http::header::{HeaderValue, RETRY_AFTER};
use cullinan::prelude::*;
use cullinan::{Fault, In};
use sea_orm::{DbErr, RuntimeErr, SqlErr, sqlx};

/// The result codes (<https://sqlite.org/rescode.html>) that speak of the file and of who else is at it, not of what was
/// asked: `BUSY`, `LOCKED`, `READONLY`, `IOERR`, `FULL`, `CANTOPEN`.
const OUT_OF_REACH: &[u32] = &[5, 6, 8, 10, 13, 14];

/// The answer to a request that the database refused or could not serve.
pub(crate) fn answer(error: &DbErr) -> Error {
    match error.sql_err() {
        Some(SqlErr::UniqueConstraintViolation(text)) => taken(&text),
        Some(SqlErr::ForeignKeyConstraintViolation(_)) => {
            Error::conflict("something else refers to it").with_code("in_use")
        }
        _ if is_out_of_reach(error) => Error::unavailable("the database cannot be reached")
            .with_header(RETRY_AFTER, HeaderValue::from_static("2")),
        _ => Error::new(StatusCode::INTERNAL_SERVER_ERROR),
    }
}

/// The answer to a body whose `field` refers to what is not there; other errors go their way.
pub(crate) fn no_such(field: &'static str) -> impl FnOnce(DbErr) -> Error {
    move |error| match error.sql_err() {
        Some(SqlErr::ForeignKeyConstraintViolation(_)) => {
            let fault = Fault::new(In::Body, field, "not_found", "there is nothing of this number");
            fault.with_pointer(format!("#/{field}")).into()
        }
        _ => error.into(),
    }
}

/// SQLite says `UNIQUE constraint failed: book.isbn`; the columns are called as the fields of the body are.
fn taken(text: &str) -> Error {
    let field = text.rsplit('.').next().unwrap_or_default().to_owned();
    let pointer = format!("#/{field}");
    let fault = Fault::new(In::Body, field, "taken", "another one has it already");
    Error::conflict("there is one like it already").with_fault(fault.with_pointer(pointer))
}

fn is_out_of_reach(error: &DbErr) -> bool {
    let (DbErr::Conn(RuntimeErr::SqlxError(error))
    | DbErr::Exec(RuntimeErr::SqlxError(error))
    | DbErr::Query(RuntimeErr::SqlxError(error))) = error
    else {
        return matches!(error, DbErr::ConnectionAcquire(_));
    };
    match &**error {
        sqlx::Error::Database(error) => {
            let code = error.code().and_then(|code| code.parse::<u32>().ok());
            // The lowest byte says what; the others say why.
            code.is_some_and(|code| OUT_OF_REACH.contains(&(code & 0xff)))
        }
        sqlx::Error::Io(_) | sqlx::Error::WorkerCrashed => true,
        _ => false,
    }
}
