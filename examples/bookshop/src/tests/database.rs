//! The database by itself: its steps, its first rows, and what is said of its errors.

use std::collections::HashSet;

use sea_orm::sqlx::Error as SqlxError;
use sea_orm::{ConnAcquireErr, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, RuntimeErr};

use super::shop::in_memory;
use crate::authors::Authors;
use crate::books::Books;
use crate::customers::Customers;
use crate::database::{answer, prepare};

#[tokio::test]
async fn the_first_start_fills_the_shelves_and_the_second_leaves_them() {
    let database = in_memory().await;
    Books::delete_by_id(1_u32).exec(&database).await.unwrap();
    prepare(&database, |_| {}).await.unwrap();
    let books = Books::find().all(&database).await.unwrap();
    let counts = (
        Authors::find().count(&database).await.unwrap(),
        books.len(),
        Customers::find().count(&database).await.unwrap(),
    );
    assert_eq!(counts, (50, 999, 20));
    let titles: HashSet<_> = books.iter().map(|book| &book.title).collect();
    assert_eq!(titles.len(), 999);
    for book in &books {
        let digits = book.isbn.bytes().map(|digit| u32::from(digit - b'0'));
        let sum: u32 = digits.zip([1, 3].into_iter().cycle()).map(|(digit, weight)| digit * weight).sum();
        assert!(book.isbn.len() == 13 && sum.is_multiple_of(10), "{}", book.isbn);
    }
}

#[tokio::test]
async fn a_database_of_a_later_version_is_left_alone() {
    let database = in_memory().await;
    database.execute_unprepared("PRAGMA user_version = 99").await.unwrap();
    assert!(matches!(prepare(&database, |_| {}).await, Err(DbErr::Migration(_))));
}

#[tokio::test]
async fn an_error_says_what_the_client_can_do() {
    let check = |error: DbErr, status: u16, code: &str| {
        let told = answer(&error);
        assert_eq!((told.status().as_u16(), &*told.code()), (status, code), "{error}");
        assert_eq!(told.headers().contains_key("retry-after"), status == 503, "{error}");
    };
    let sqlx = |error: SqlxError| RuntimeErr::SqlxError(error.into());
    check(DbErr::ConnectionAcquire(ConnAcquireErr::Timeout), 503, "service_unavailable");
    check(
        DbErr::Conn(sqlx(SqlxError::Io(std::io::ErrorKind::BrokenPipe.into()))),
        503,
        "service_unavailable",
    );
    check(DbErr::Exec(sqlx(SqlxError::WorkerCrashed)), 503, "service_unavailable");
    check(DbErr::Query(sqlx(SqlxError::RowNotFound)), 500, "internal_server_error");
    let database = in_memory().await;
    let error = database.execute_unprepared("SELECT sesame FROM book").await.unwrap_err();
    assert!(error.to_string().contains("sesame"));
    check(error.clone(), 500, "internal_server_error");
    assert_eq!(answer(&error).detail(), None);
    database.execute_unprepared("PRAGMA query_only = ON").await.unwrap();
    let error = Books::delete_by_id(1_u32).exec(&database).await.unwrap_err();
    check(error, 503, "service_unavailable");
}
