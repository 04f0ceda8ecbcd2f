//! The ticker: an event each second, for as long as somebody listens.

use std::time::Duration;

use cullinan::prelude::*;
use futures_util::stream::unfold;
use tokio::time::interval;

/// Count the seconds.
#[get_api(url = "/ticks")]
async fn ticks() -> Sse<u64> {
    Sse::new(unfold((interval(Duration::from_secs(1)), 0), async |(mut seconds, count)| {
        seconds.tick().await;
        Some((Ok::<u64, Error>(count), (seconds, count + 1)))
    }))
}
