//! How the shop ends, and what is there when it opens again.

use std::process::Stdio;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

use crate::client::Client;
use crate::folder::Folder;
use crate::program::{Program, command};
use crate::stock::{all, left, left_or_ordered, order};

/// More orders than a client places until the shop ends.
const MANY: u64 = 5_000;

/// Orders books until the shop ends, and counts the orders that it said it has taken.
fn order_until_the_end(client: Client, number: u64, taken: &AtomicU64) {
    for turn in number..number + MANY {
        match client.send("POST", "/orders", Some(&order(turn % 1000 + 1, 1))) {
            Ok(answer) if answer.status == 201 => taken.fetch_add(1, Ordering::SeqCst),
            Ok(answer) => {
                assert_eq!(answer.expect(409).json()["code"], "sold_out");
                continue;
            }
            Err(_) => return,
        };
    }
}

/// Runs `end` while eight clients order, once they were served so often. Says how many orders were taken.
fn interrupt(shop: Program, after: u64, end: impl FnOnce(Program)) -> u64 {
    let (client, taken) = (shop.client(), AtomicU64::new(0));
    thread::scope(|scope| {
        let taken = &taken;
        let clients: Vec<_> = (0..8)
            .map(|number| scope.spawn(move || order_until_the_end(client, number * 125, taken)))
            .collect();
        while taken.load(Ordering::SeqCst) < after {
            let have_ended = clients.iter().all(thread::ScopedJoinHandle::is_finished);
            assert!(!have_ended, "all clients have ended before {after} orders were taken");
            thread::yield_now();
        }
        end(shop);
    });
    taken.into_inner()
}

#[test]
fn nothing_is_half_done_after_a_kill() {
    let folder = Folder::new();
    let shop = Program::start(&folder.database());
    let before = left(shop.client());
    shop.kill();
    let mut taken = 0;
    for round in 0..5 {
        taken += interrupt(Program::start(&folder.database()), 5 + 9 * round, Program::kill);
        let shop = Program::start(&folder.database());
        assert_eq!(left_or_ordered(shop.client()), before);
        let there = all(shop.client(), "/orders").len() as u64;
        assert!(there >= taken, "{taken} orders were taken and {there} are there");
    }
}

/// Even the first start, which fills the tables, is done as a whole or not at all.
#[test]
fn a_first_start_that_breaks_off_is_made_up_for() {
    let folder = Folder::new();
    let url = format!("sqlite://{}?mode=rwc", folder.database().display());
    let mut child = command(&url).stderr(Stdio::piped()).spawn().unwrap();
    let mut lines = std::io::BufRead::lines(std::io::BufReader::new(child.stderr.take().unwrap()));
    assert!(lines.any(|line| line.unwrap().contains("250 of 1000 books")));
    child.kill().unwrap();
    child.wait().unwrap();
    let shop = Program::start(&folder.database());
    assert_eq!(left(shop.client()).len(), 1000);
}

#[test]
fn who_was_served_before_the_end_gets_an_answer() {
    let folder = Folder::new();
    let taken = interrupt(Program::start(&folder.database()), 20, |shop| {
        shop.ask_to_end();
        assert!(shop.ended().success());
    });
    assert!(!folder.path().join("shop.db-wal").exists(), "the database was not closed");
    let shop = Program::start(&folder.database());
    assert_eq!(all(shop.client(), "/orders").len() as u64, taken);
}

#[test]
fn the_second_start_finds_what_the_first_left() {
    let folder = Folder::new();
    let url = format!("sqlite://{}?mode=rwc", folder.database().display());
    let mut shop = Program::of(command(&url).stderr(Stdio::piped()));
    shop.client().post("/orders", &order(1, 1)).expect(201);
    shop.ask_to_end();
    assert!(shop.errors().contains("1000 of 1000 books"));
    assert!(shop.ended().success());
    let mut shop = Program::of(command(&url).stderr(Stdio::piped()));
    shop.client().get("/orders/1").expect(200);
    shop.ask_to_end();
    let errors = shop.errors();
    assert!(!errors.contains("books"), "{errors}");
}
