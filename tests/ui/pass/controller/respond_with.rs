//! A function of a whole block, for those of its handlers that return what it takes.

use std::marker::PhantomData;
use std::time::Duration;

use cullinan::prelude::*;

mod render {
    use super::*;

    pub fn seconds(duration: Duration) -> Text<f64> {
        Text(duration.as_secs_f64())
    }
}

type Outcome<T> = std::result::Result<T, Error>;

#[controller(url = "/clock")]
struct Clock;

#[controller(respond_with = render::seconds)]
impl Clock {
    #[get_api]
    async fn now(&self) -> Duration {
        Duration::ZERO
    }

    #[get_api(url = "/perhaps", status_code = 202)]
    #[post_api(url = "/perhaps")]
    fn perhaps(&self) -> Option<Duration> {
        None
    }

    #[get_api(url = "/alias", blocking)]
    fn alias(&self) -> Outcome<Duration> {
        Ok(Duration::ZERO)
    }

    #[get_api(url = "/own", respond_with = Self::millis)]
    async fn own(&self) -> Result<Duration> {
        Ok(Duration::ZERO)
    }

    #[delete_api(status_code = 204)]
    async fn nothing(&self) {}

    #[get_api(url = "/text")]
    async fn text(&self) -> Result<&'static str> {
        Ok("text")
    }

    #[cfg(any())]
    #[get_api(url = "/gone")]
    async fn gone(&self) -> Gone {}

    #[websocket(url = "/ticks")]
    async fn ticks(&self, mut socket: WebSocket) {
        let _ = socket.recv().await;
    }

    fn millis(duration: Duration) -> String {
        duration.as_millis().to_string()
    }
}

#[controller(respond_with = Clock::millis)]
impl Clock {
    #[get_api(url = "/other")]
    async fn other(&self) -> Duration {
        Duration::ZERO
    }
}

#[controller(url = "/generic", discover = false)]
struct Generic<T: Send + Sync + 'static>(#[inject(default)] PhantomData<T>);

#[controller(respond_with = Self::told)]
impl<T: Send + Sync + 'static> Generic<T> {
    #[get_api]
    async fn one(&self) -> Duration {
        Duration::ZERO
    }

    #[get_api(url = "/text")]
    fn text(&self) -> String {
        String::new()
    }

    fn told(duration: Duration) -> String {
        format!("{duration:?}")
    }
}

fn main() {
    let _ = Application::new().controller::<Generic<u8>>();
}
