//! `on_startup` and `on_shutdown`.

use std::sync::{Arc, Mutex};

use cullinan::prelude::*;
use cullinan::testing::TestApplication;

/// What happened, in that order.
#[derive(Default)]
struct Diary(Mutex<Vec<&'static str>>);

impl Diary {
    fn note(&self, what: &'static str) {
        self.0.lock().unwrap().push(what);
    }

    fn take(&self) -> Vec<&'static str> {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

#[service(on_startup = Self::open, on_shutdown = Self::close)]
struct Store {
    diary: Inject<Diary>,
}

impl Store {
    async fn open(&self) -> Result<()> {
        tokio::task::yield_now().await;
        self.diary.note("store opens");
        Ok(())
    }

    async fn close(&self) {
        self.diary.note("store closes");
    }
}

struct Cache {
    diary: Inject<Diary>,
}

#[provider(on_startup = warm, on_shutdown = drop_all)]
async fn cache(store: Inject<Store>) -> Arc<Cache> {
    store.diary.note("cache is made");
    Arc::new(Cache { diary: store.diary.clone() })
}

async fn warm(cache: &Cache) {
    cache.diary.note("cache warms");
}

async fn drop_all(cache: &Cache) -> Result<()> {
    cache.diary.note("cache drops");
    Err(Error::internal("half of it was gone"))
}

#[service(on_startup = Self::fail, discover = false)]
struct Failing {
    _cache: Inject<Cache>,
}

impl Failing {
    async fn fail(&self) -> Result<()> {
        Err(Error::internal("no disk"))
    }
}

#[get_api(url = "/lifecycle")]
async fn use_cache(cache: Inject<Cache>) -> &'static str {
    cache.diary.note("request");
    "used"
}

#[tokio::test]
async fn hooks_run_in_the_order_of_needs_and_back() {
    let diary = Arc::new(Diary::default());
    let application = Application::new().handlers(handlers![use_cache]);
    let application = TestApplication::new(application).replace(Arc::clone(&diary));
    application.get("/lifecycle").send().await.expect_text("used");
    application.get("/lifecycle").send().await.expect_text("used");
    assert_eq!(diary.take(), ["store opens", "cache is made", "cache warms", "request", "request"]);
    application.stop().await;
    assert_eq!(diary.take(), ["cache drops", "store closes"]);
}

#[tokio::test]
async fn what_had_been_started_is_stopped_when_a_later_one_fails() {
    let diary = Arc::new(Diary::default());
    let application = Application::new().service::<Failing>().provide(Arc::clone(&diary));
    let report = TestApplication::new(application).start().await.unwrap_err();
    assert_eq!(report.faults().len(), 1, "{report}");
    assert!(report.faults()[0].starts_with("service `Failing` ("), "{report}");
    assert!(report.faults()[0].ends_with("failed: no disk"), "{report}");
    let expected = ["store opens", "cache is made", "cache warms", "cache drops", "store closes"];
    assert_eq!(diary.take(), expected);
}

#[tokio::test]
async fn what_nobody_asks_for_is_made_where_it_was_added_by_hand() {
    let diary = Arc::new(Diary::default());
    let application = || Application::new().provide(Arc::clone(&diary));
    TestApplication::new(application()).start().await.unwrap();
    assert_eq!(diary.take(), [""; 0]);
    TestApplication::new(application().service::<Store>()).start().await.unwrap();
    assert_eq!(diary.take(), ["store opens"]);
}

#[tokio::test]
async fn a_server_stops_its_services_after_the_last_answer() {
    let diary = Arc::new(Diary::default());
    let application = Application::new().handlers(handlers![use_cache]).provide(Arc::clone(&diary));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    application.serve(listener, async {}).await.unwrap();
    assert_eq!(diary.take(), ["store opens", "cache is made", "cache warms", "cache drops", "store closes"]);
}

/// A service that would connect to somewhere, if nothing stood in its place.
trait Gate: Send + Sync {}

#[service(provides = dyn Gate, on_startup = Self::connect, discover = false)]
struct RealGate {
    diary: Inject<Diary>,
}

impl RealGate {
    async fn connect(&self) {
        self.diary.note("connected");
    }
}

impl Gate for RealGate {}

struct FakeGate;

impl Gate for FakeGate {}

#[get_api(url = "/lifecycle/gate")]
async fn gate(_gate: Inject<dyn Gate>) -> &'static str {
    "open"
}

#[get_api(url = "/lifecycle/own-gate")]
async fn own_gate(gate: Inject<RealGate>, same: Inject<dyn Gate>) -> String {
    let (own, same) = (&raw const *gate, &raw const *same);
    std::ptr::addr_eq(own, same).to_string()
}

#[tokio::test]
async fn what_is_replaced_is_not_made_though_it_has_something_to_do_at_start_up() {
    let diary = Arc::new(Diary::default());
    let application = || Application::new().service::<RealGate>().provide(Arc::clone(&diary));
    let test = TestApplication::new(application().handlers(handlers![gate]));
    test.replace::<dyn Gate>(Arc::new(FakeGate)).get("/lifecycle/gate").send().await.expect_text("open");
    assert_eq!(diary.take(), [""; 0]);
    let real = Arc::new(RealGate { diary: Inject::new(Diary::default()) });
    let test = TestApplication::new(application().handlers(handlers![own_gate])).replace(real);
    test.get("/lifecycle/own-gate").send().await.expect_text("true");
    assert_eq!(diary.take(), [""; 0]);
}

#[tokio::test]
async fn what_nobody_asks_for_replaces_nothing() {
    let application = Application::new().handlers(handlers![gate]).provide(Arc::new(Diary::default()));
    let test = TestApplication::new(application).replace(Arc::new(FakeGate));
    let report = test.start().await.unwrap_err();
    assert!(
        report.faults()[0].contains("FakeGate` is put in a service's place, and nobody asks for it"),
        "{report}"
    );
    assert_eq!(test.start().await.unwrap_err().to_string(), report.to_string());
}

#[service(on_shutdown = Self::hang, discover = false)]
struct Hanging {
    _store: Inject<Store>,
}

impl Hanging {
    async fn hang(&self) {
        std::future::pending::<()>().await;
    }
}

#[tokio::test]
async fn a_hook_that_hangs_leaves_the_others_their_share() {
    let diary = Arc::new(Diary::default());
    let application = Application::new().service::<Hanging>().provide(Arc::clone(&diary));
    let test = TestApplication::new(application.drain_timeout(std::time::Duration::from_millis(80)));
    test.start().await.unwrap();
    test.stop().await;
    assert_eq!(diary.take(), ["store opens", "store closes"]);
}

#[service(on_startup = Self::fail, on_shutdown = Self::close, discover = false)]
struct HalfOpen {
    diary: Inject<Diary>,
}

impl HalfOpen {
    async fn fail(&self) -> Result<()> {
        Err(Error::internal("half of it"))
    }

    async fn close(&self) {
        self.diary.note("half closed");
    }
}

#[tokio::test]
async fn what_was_made_is_stopped_though_its_start_failed() {
    let diary = Arc::new(Diary::default());
    let application = Application::new().service::<HalfOpen>().provide(Arc::clone(&diary));
    TestApplication::new(application).start().await.unwrap_err();
    assert_eq!(diary.take(), ["half closed"]);
}

fn missing(what: &str) -> u8 {
    panic!("no {what}")
}

#[service(discover = false)]
struct Explosive {
    #[inject(with = missing("fuse"))]
    _fuse: u8,
}

#[controller(url = "/explosive", discover = false)]
struct ExplosiveController {
    #[inject(with = missing("powder"))]
    _powder: u8,
    _store: Inject<Store>,
}

#[controller]
impl ExplosiveController {
    #[get_api]
    async fn index(&self) {}
}

#[tokio::test]
async fn an_expression_that_panics_is_a_fault_with_its_place() {
    let diary = Arc::new(Diary::default());
    let check = async |application: Application, expected: [&str; 2]| {
        let application = application.provide(Arc::clone(&diary));
        let report = TestApplication::new(application).start().await.unwrap_err();
        let [fault] = report.faults() else { panic!("{report}") };
        assert!(fault.starts_with(expected[0]) && fault.ends_with(expected[1]), "{fault}");
    };
    let service = "service `Explosive` (tests/it/inject/lifecycle.rs:";
    check(Application::new().service::<Explosive>(), [service, ") failed: panic: no fuse"]).await;
    let controller = "controller `ExplosiveController` (tests/it/inject/lifecycle.rs:";
    check(Application::new().controller::<ExplosiveController>(), [controller, ") failed: panic: no powder"])
        .await;
    assert_eq!(diary.take(), ["store opens", "store closes"]);
}
