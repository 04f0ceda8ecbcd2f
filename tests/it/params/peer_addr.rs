//! `PeerAddr`; over a socket it is tested in `server`.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;

use crate::answer::get;

#[get_api(url = "/peer")]
async fn peer(peer: PeerAddr) -> String {
    format!("{:?}", peer.0)
}

#[tokio::test]
async fn without_a_socket_there_is_none() {
    let application = TestApplication::new(Application::new().handlers(handlers![peer]));
    get(&application, "/peer").await.expect_text("None");
}
