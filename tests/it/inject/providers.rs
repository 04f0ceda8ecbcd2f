//! `#[provider]`: services whose types are somebody else's.

use std::num::ParseIntError;
use std::sync::Arc;
use std::time::Duration;

use cullinan::prelude::*;
use cullinan::testing::TestApplication;

struct Seed(u32);
struct Pool(u32);
struct Limit(u32);
struct Shared(u32);

trait Clock: Send + Sync {
    fn now(&self) -> u32;
}

impl Clock for Limit {
    fn now(&self) -> u32 {
        self.0
    }
}

#[provider]
fn seed() -> Seed {
    Seed(1)
}

#[provider]
async fn pool(seed: Inject<Seed>, clock: Inject<dyn Clock>) -> Result<Pool> {
    tokio::task::yield_now().await;
    Ok(Pool(seed.0 + clock.now()))
}

#[provider(provides = dyn Clock)]
fn limit() -> Result<Limit, ParseIntError> {
    Ok(Limit("40".parse()?))
}

#[provider]
async fn shared(pool: Option<Inject<Pool>>) -> Arc<Shared> {
    Arc::new(Shared(pool.map_or(0, |pool| pool.0)))
}

trait Word: Send + Sync {
    fn word(&self) -> &'static str;
}

struct Hello;

impl Word for Hello {
    fn word(&self) -> &'static str {
        "hello"
    }
}

#[provider]
async fn word() -> Result<Arc<dyn Word>> {
    Ok(Arc::new(Hello))
}

#[get_api(url = "/providers")]
async fn all(pool: Inject<Pool>, shared: Inject<Shared>, word: Inject<dyn Word>) -> String {
    format!("{} {} {}", pool.0, shared.0, word.word())
}

#[tokio::test]
async fn what_a_function_returns_is_a_service() {
    let application = TestApplication::new(Application::new().handlers(handlers![all]));
    application.get("/providers").send().await.expect_text("41 41 hello");
}

#[tokio::test]
async fn a_provider_is_called_once_and_stays_a_plain_function() {
    assert_eq!(seed().0 + limit().unwrap().0, 41);
    let pool = pool(Inject::new(Seed(2)), Inject::from(Arc::new(Limit(3)) as Arc<dyn Clock>)).await;
    assert_eq!(pool.unwrap().0, 5);
}

struct Unlucky;
struct Panicking;
struct Slow;
struct Blocking;
struct Dependent;

#[provider]
async fn unlucky() -> Result<Unlucky> {
    Err(Error::internal("no such host"))
}

#[provider]
fn panicking() -> Panicking {
    panic!("out of luck")
}

#[provider]
async fn slow() -> Slow {
    std::future::pending().await
}

#[provider]
fn blocking() -> Blocking {
    std::thread::sleep(Duration::from_millis(400));
    Blocking
}

#[provider]
fn dependent(_unlucky: Inject<Unlucky>) -> Dependent {
    Dependent
}

#[get_api(url = "/providers/failing")]
async fn failing(_a: Inject<Unlucky>, _b: Inject<Panicking>, _c: Inject<Dependent>) -> &'static str {
    ""
}

#[get_api(url = "/providers/hanging")]
async fn hanging(_a: Inject<Slow>) -> &'static str {
    ""
}

#[get_api(url = "/providers/behind-a-hanging-one")]
async fn behind_it(_a: Inject<Slow>, _b: Inject<Seed>, _c: Inject<Shared>) -> &'static str {
    ""
}

struct Behind;

#[provider]
fn behind_a_failed_one(_unlucky: Option<Inject<Unlucky>>) -> Behind {
    unreachable!("what failed is not absent")
}

#[get_api(url = "/providers/optional")]
async fn optional(_a: Inject<Behind>) -> &'static str {
    ""
}

#[get_api(url = "/providers/blocking")]
async fn waiting(_a: Inject<Blocking>) -> &'static str {
    ""
}

async fn faults(application: Application) -> Vec<String> {
    TestApplication::new(application).start().await.unwrap_err().faults().to_vec()
}

#[tokio::test]
async fn all_that_fail_are_reported_and_those_behind_them_are_not() {
    let application = Application::new().handlers(handlers![failing]);
    let faults = faults(application).await;
    assert_eq!(faults.len(), 2, "{faults:?}");
    assert!(faults[0].starts_with("provider `unlucky` (tests/it/inject/providers.rs:"), "{faults:?}");
    assert!(faults[0].ends_with(") failed: no such host"), "{faults:?}");
    assert!(faults[1].starts_with("provider `panicking` ("), "{faults:?}");
    assert!(faults[1].ends_with(") failed: panic: out of luck"), "{faults:?}");
}

#[tokio::test]
async fn one_that_hangs_is_named_when_the_time_is_up() {
    for handler in [handlers![hanging], handlers![waiting], handlers![behind_it]] {
        let limit = Duration::from_millis(20);
        let faults = faults(Application::new().handlers(handler).startup_timeout(limit)).await;
        assert_eq!(faults.len(), 1, "{faults:?}");
        assert!(faults[0].ends_with("was not ready within 20ms"), "{faults:?}");
    }
}

#[tokio::test]
async fn one_that_failed_is_not_absent_for_whoever_asks_for_it_in_an_option() {
    let faults = faults(Application::new().handlers(handlers![optional])).await;
    assert_eq!(faults.len(), 1, "{faults:?}");
    assert!(faults[0].starts_with("provider `unlucky` ("), "{faults:?}");
}

#[tokio::test]
async fn the_check_calls_no_provider() {
    Application::new().handlers(handlers![failing, hanging]).check().unwrap();
}
