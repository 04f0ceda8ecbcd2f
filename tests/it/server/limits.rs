//! The connection limit, and what happens when the machine's own is reached.

use std::time::Duration;

use super::app::app;
use super::gate::gate;
use super::start::Server;

#[tokio::test]
async fn beyond_the_limit_connections_wait_until_another_ends() {
    let server = Server::start(app().max_connections(2)).await;
    let mut first = server.client().await;
    let mut second = server.client().await;
    assert_eq!(first.get("/").await.status, 200);
    assert_eq!(second.get("/").await.status, 200);

    let mut third = server.client().await; // the kernel's backlog takes it
    third.ask("/").await;
    assert!(third.hears_nothing_for(Duration::from_millis(300)).await);
    assert_eq!(first.get("/").await.status, 200);

    drop(second);
    assert_eq!(third.answer().await.status, 200);
}

#[tokio::test]
async fn a_client_that_goes_away_frees_its_slot() {
    let server = Server::start(app().max_connections(1)).await;
    let mut client = server.client().await;
    client.ask("/wait/abandoned").await;
    gate("abandoned").entered_by(1).await;
    drop(client);
    gate("abandoned").left_by(1).await;
    assert_eq!(server.client().await.get("/").await.status, 200);
}
