//! What a client can do wrong on an open socket: the right code, no word of the server's, and no harm to others.

use super::app::app;
use super::peer::{BINARY, CLOSE, FIN, PING, Peer, TEXT, frame};
use crate::server::start::Server;

const CONTINUATION: u8 = 0;

/// Sends the bytes on a socket beside another one, which goes on.
async fn check(what: &str, bytes: &[u8], code: u16, reason: &str) {
    let server = Server::start(app()).await;
    let mut other = Peer::open(server.address, "/echo").await;
    let mut peer = Peer::open(server.address, "/echo").await;
    peer.send(bytes).await;
    assert_eq!(peer.closed().await, (code, reason.to_owned()), "{what}");
    other.is_alive().await;
}

async fn breaks_the_protocol(what: &str, bytes: &[u8]) {
    check(what, bytes, 1002, "protocol error").await;
}

#[tokio::test]
async fn frames_without_a_mask_are_1002() {
    breaks_the_protocol("a text", b"\x81\x05hello").await;
    breaks_the_protocol("an empty one", b"\x82\x00").await;
    breaks_the_protocol("a ping", b"\x89\x00").await;
    breaks_the_protocol("a close", b"\x88\x00").await;
}

#[tokio::test]
async fn reserved_bits_and_opcodes_are_1002() {
    for bit in [0x40, 0x20, 0x10] {
        breaks_the_protocol("a bit on a text", &frame(FIN | TEXT | bit, b"x")).await;
        breaks_the_protocol("a bit on a ping", &frame(FIN | PING | bit, b"x")).await;
    }
    for opcode in [3, 7, 11, 15] {
        breaks_the_protocol("an opcode", &frame(FIN | opcode, b"")).await;
    }
}

#[tokio::test]
async fn control_frames_that_are_large_or_fragmented_are_1002() {
    breaks_the_protocol("a large ping", &frame(FIN | PING, &[0; 126])).await;
    breaks_the_protocol("a large close", &frame(FIN | CLOSE, &[3; 126])).await;
    breaks_the_protocol("a fragmented ping", &frame(PING, b"x")).await;
    breaks_the_protocol("a fragmented close", &frame(CLOSE, b"\x03\xe8")).await;
    breaks_the_protocol("a close of one byte", &frame(FIN | CLOSE, b"\x03")).await;
}

#[tokio::test]
async fn fragments_that_do_not_belong_together_are_1002() {
    breaks_the_protocol("an end without a beginning", &frame(FIN | CONTINUATION, b"x")).await;
    let two = [frame(TEXT, b"one"), frame(FIN | TEXT, b"two")].concat();
    breaks_the_protocol("a beginning within a message", &two).await;
}

#[tokio::test]
async fn texts_that_are_no_utf8_are_1007() {
    let reason = "a text must be UTF-8";
    for wrong in [&b"\xff"[..], b"ok\xc0\xaf", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"cut \xe2\x82"] {
        check("a text", &frame(FIN | TEXT, wrong), 1007, reason).await;
    }
    let fragments = [frame(TEXT, b"fine "), frame(CONTINUATION, b"\xff")].concat();
    check("a fragment, before the message ends", &fragments, 1007, reason).await;
    check("a reason", &frame(FIN | CLOSE, b"\x03\xe8\xff"), 1007, reason).await;
}

#[tokio::test]
async fn a_client_that_goes_on_after_a_violation_still_gets_the_close() {
    let server = Server::start(app()).await;
    let mut peer = Peer::open(server.address, "/echo").await;
    peer.send(b"\x81\x05hello").await;
    for _ in 0..100 {
        peer.frame(FIN | BINARY, [0; 10_000]).await;
    }
    peer.expect_close(1002, "protocol error").await;
}

#[tokio::test]
async fn a_client_that_speaks_http_again_is_closed() {
    let server = Server::start(app()).await;
    let mut peer = Peer::open(server.address, "/echo").await;
    peer.send(b"GET / HTTP/1.1\r\nhost: test\r\n\r\n").await;
    let (code, _) = peer.closed().await;
    assert_eq!(code, 1002);
}
