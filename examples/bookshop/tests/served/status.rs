//! Following an order over a connection that stays open.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use cullinan::serde_json::json;

use crate::client::Client;
use crate::folder::Folder;
use crate::program::Program;
use crate::stock::order;

const PATIENCE: Duration = Duration::from_secs(60);

/// Somebody who follows the order 1.
struct Follower(BufReader<TcpStream>);

impl Follower {
    fn new(client: Client) -> Self {
        let mut stream = TcpStream::connect_timeout(&client.address(), PATIENCE).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        stream.write_all(b"GET /orders/1/status HTTP/1.1\r\nhost: shop\r\n\r\n").unwrap();
        Self(BufReader::new(stream))
    }

    /// The id of the next event.
    fn next(&mut self) -> String {
        let mut line = String::new();
        loop {
            line.clear();
            assert!(self.0.read_line(&mut line).unwrap() > 0, "it has ended");
            if let Some(id) = line.strip_prefix("id: ") {
                return id.trim_end().to_owned();
            }
        }
    }

    fn rest(mut self) -> String {
        let mut rest = String::new();
        self.0.read_to_string(&mut rest).unwrap();
        rest
    }
}

fn bring_to(client: Client, status: &str) {
    client.send("PUT", "/orders/1/status", Some(&json!({ "status": status }))).unwrap().expect(200);
}

#[test]
fn each_step_is_told_as_it_happens() {
    let folder = Folder::new();
    let shop = Program::start(&folder.database());
    let client = shop.client();
    client.post("/orders", &order(1, 1)).expect(201);
    client.post("/orders", &order(2, 1)).expect(201);
    let mut followers: Vec<_> = (0..20).map(|_| Follower::new(client)).collect();
    followers.iter_mut().for_each(|follower| assert_eq!(follower.next(), "placed"));
    for status in ["packed", "sent", "delivered"] {
        bring_to(client, status);
        followers.iter_mut().for_each(|follower| assert_eq!(follower.next(), status));
    }
    // The last step is the end of the answer; the connection is there for another one.
    for mut follower in followers {
        follower
            .0
            .get_mut()
            .write_all(b"GET /orders/2 HTTP/1.1\r\nhost: shop\r\nconnection: close\r\n\r\n")
            .unwrap();
        let rest = follower.rest();
        assert!(rest.contains("\r\n0\r\n\r\nHTTP/1.1 200"), "{rest}");
    }
}

#[test]
fn a_removed_order_is_followed_no_further() {
    let folder = Folder::new();
    let shop = Program::start(&folder.database());
    shop.client().post("/orders", &order(1, 1)).expect(201);
    let mut follower = Follower::new(shop.client());
    assert_eq!(follower.next(), "placed");
    shop.client().delete("/orders/1").expect(204);
    let mut line = String::new();
    while !line.starts_with("0\r\n") {
        line.clear();
        assert!(follower.0.read_line(&mut line).unwrap() > 0, "closed without an end");
    }
}

#[test]
fn followers_do_not_keep_the_shop_from_closing() {
    let folder = Folder::new();
    let shop = Program::start(&folder.database());
    shop.client().post("/orders", &order(1, 1)).expect(201);
    let mut followers: Vec<_> = (0..5).map(|_| Follower::new(shop.client())).collect();
    followers.iter_mut().for_each(|follower| assert_eq!(follower.next(), "placed"));
    let asked = Instant::now();
    shop.ask_to_end();
    for follower in followers {
        assert!(follower.rest().ends_with("0\r\n\r\n"));
    }
    assert!(shop.ended().success());
    assert!(asked.elapsed() < Duration::from_secs(15), "the drain waited for its bound");
}
