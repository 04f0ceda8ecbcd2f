//! A function that a block offers its handlers.

fn seconds(duration: Duration) -> Text<f64> {
    Text(duration.as_secs_f64())
}

#[controller(url = "/clock")]
struct Clock;

#[controller(respond_with = seconds)]
impl Clock {
    #[get_api]
    async fn now(&self) -> Result<Duration> {
        Ok(Duration::ZERO)
    }

    #[get_api(url = "/zone", status_code = 202)]
    fn zone(&self) -> &'static str {
        "UTC"
    }
}
