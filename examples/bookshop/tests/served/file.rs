//! What happens to the file while the shop is open.

use std::fs::{self, Permissions};
use std::io::Read;
use std::process::Stdio;
use std::thread;

use cullinan::serde_json::json;
use sea_orm::{Database, DbErr, SqliteTransactionMode, TransactionOptions, TransactionTrait};

use crate::client::Client;
use crate::folder::Folder;
use crate::program::{Program, command};
use crate::stock::order;

#[test]
fn a_file_that_is_write_protected_is_read() {
    let folder = Folder::new();
    let shop = Program::start(&folder.database());
    let client = shop.client();
    client.post("/orders", &order(1, 1)).expect(201);
    let writable = fs::metadata(folder.database()).unwrap().permissions();
    let mut protected = writable.clone();
    protected.set_readonly(true);
    for _ in 0..2 {
        fs::set_permissions(folder.database(), protected.clone()).unwrap();
        client.post("/orders", &order(1, 1)).expect_unavailable();
        client.patch("/books/1", &json!({ "price_cents": 1 })).expect_unavailable();
        client.get("/orders/1").expect(200);
        fs::set_permissions(folder.database(), Permissions::clone(&writable)).unwrap();
        client.post("/orders", &order(2, 1)).expect(201);
    }
    assert_eq!(client.get("/orders").json()["total"], 3);
}

#[test]
fn a_file_that_is_gone_is_waited_for() {
    let folder = Folder::new();
    let (database, elsewhere) = (folder.database(), folder.path().join("elsewhere.db"));
    let shop = Program::start(&database);
    let client = shop.client();
    client.post("/orders", &order(1, 1)).expect(201);
    for _ in 0..2 {
        fs::rename(&database, &elsewhere).unwrap();
        client.post("/orders", &order(1, 1)).expect_unavailable();
        client.get("/orders").expect_unavailable();
        assert!(!database.exists(), "an empty database took its place");
        fs::rename(&elsewhere, &database).unwrap();
        assert_eq!(client.get("/orders").expect(200).json()["total"], 1);
    }
    client.post("/orders", &order(1, 1)).expect(201);
}

/// Adds authors, as many as are asked for. Says how many it was told are there; the others were refused.
fn add_authors(client: Client, number: u64, count: u64) -> u64 {
    let mut added = 0;
    for turn in 0..count {
        let answer = client.post("/authors", &json!({ "name": format!("Author {number} {turn}") }));
        match answer.status {
            201 => added += 1,
            _ => answer.expect_unavailable(),
        }
    }
    added
}

#[test]
fn a_file_that_comes_and_goes_has_what_was_added_and_nothing_else() {
    let folder = Folder::new();
    let (database, elsewhere) = (folder.database(), folder.path().join("elsewhere.db"));
    let shop = Program::start(&database);
    let client = shop.client();
    let before = client.get("/authors").json()["total"].as_u64().unwrap();
    let added: u64 = thread::scope(|scope| {
        let clients: Vec<_> =
            (0..4).map(|number| scope.spawn(move || add_authors(client, number, 250))).collect();
        while !clients.iter().all(thread::ScopedJoinHandle::is_finished) {
            fs::rename(&database, &elsewhere).unwrap();
            thread::yield_now();
            fs::rename(&elsewhere, &database).unwrap();
            thread::yield_now();
        }
        clients.into_iter().map(|client| client.join().unwrap()).sum()
    });
    assert!(added > 0 && added < 1000, "{added} of 1000 were added: the file did not come and go");
    assert_eq!(client.get("/authors").expect(200).json()["total"], before + added);
}

#[test]
fn a_file_that_takes_its_place_is_what_is_read_and_written() {
    let folder = Folder::new();
    let (database, backup) = (folder.database(), folder.path().join("backup.db"));
    let shop = Program::start(&database);
    stop(shop);
    fs::copy(&database, &backup).unwrap();
    let shop = Program::start(&database);
    let client = shop.client();
    client.post("/orders", &order(1, 1)).expect(201);
    for file in ["shop.db-wal", "shop.db-shm"] {
        fs::remove_file(folder.path().join(file)).unwrap();
    }
    fs::rename(&backup, &database).unwrap();
    assert_eq!(client.get("/orders").expect(200).json()["total"], 0);
    client.post("/orders", &order(2, 1)).expect(201);
    stop(shop);
    let shop = Program::start(&database);
    assert_eq!(shop.client().get("/orders/1").expect(200).json()["lines"][0]["book_id"], 2);
}

fn stop(shop: Program) {
    shop.ask_to_end();
    assert!(shop.ended().success());
}

#[tokio::test]
async fn a_file_that_somebody_else_writes_for_long_is_read() -> Result<(), DbErr> {
    let folder = Folder::new();
    let shop = Program::start(&folder.database());
    let client = shop.client();
    let somebody = Database::connect(format!("sqlite://{}", folder.database().display())).await?;
    let mode = Some(SqliteTransactionMode::Immediate);
    let options = TransactionOptions { sqlite_transaction_mode: mode, ..Default::default() };
    let writing = somebody.begin_with_options(options).await?;
    client.post("/orders", &order(1, 1)).expect_unavailable();
    client.get("/books/1").expect(200);
    writing.commit().await?;
    client.post("/orders", &order(1, 1)).expect(201);
    somebody.close().await
}

#[test]
fn a_file_that_cannot_be_made_is_named_at_the_start() {
    let folder = Folder::new();
    for (url, named) in [
        (format!("sqlite://{}/no/shop.db?mode=rwc", folder.path().display()), "no/shop.db"),
        ("postgres://localhost/shop".to_owned(), "BOOKSHOP_DATABASE_URL"),
        ("sqlite::memory:".to_owned(), "memory"),
    ] {
        check_refused(&url, named);
    }
}

#[test]
fn a_file_that_is_write_protected_at_the_start_is_refused_and_left_as_it_is() {
    let folder = Folder::new();
    stop(Program::start(&folder.database()));
    let writable = fs::metadata(folder.database()).unwrap().permissions();
    let mut protected = writable.clone();
    protected.set_readonly(true);
    fs::set_permissions(folder.database(), protected).unwrap();
    check_refused(&format!("sqlite://{}", folder.database().display()), "write-protected");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "files were left beside it");
    fs::set_permissions(folder.database(), writable).unwrap();
    Program::start(&folder.database()).client().post("/orders", &order(1, 1)).expect(201);
}

fn check_refused(url: &str, named: &str) {
    let mut child = command(url).stderr(Stdio::piped()).spawn().unwrap();
    let mut errors = String::new();
    child.stderr.take().unwrap().read_to_string(&mut errors).unwrap();
    assert!(!child.wait().unwrap().success());
    assert!(errors.contains(named), "{errors}");
}
