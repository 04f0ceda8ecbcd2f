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
