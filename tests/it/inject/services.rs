//! `#[service]`: fields of controllers and of other services.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use cullinan::prelude::*;
use cullinan::testing::TestApplication;

trait Greeting: Send + Sync {
    fn text(&self) -> String;
}

trait Farewell: Send + Sync {
    fn text(&self) -> String;
}

#[service]
struct Counter {
    #[inject(default)]
    count: AtomicU32,
}

impl Counter {
    fn next(&self) -> u32 {
        self.count.fetch_add(1, Ordering::Relaxed) + 1
    }
}

/// Nothing provides it.
struct Absent;

#[service(provides = [dyn Greeting, dyn Farewell])]
struct Polite {
    counter: Inject<Counter>,
    absent: Option<Inject<Absent>>,
    #[inject(with = "dear".to_owned())]
    word: String,
}

impl Greeting for Polite {
    fn text(&self) -> String {
        format!("{} {} {}", self.word, self.counter.next(), self.absent.is_none())
    }
}

impl Farewell for Polite {
    fn text(&self) -> String {
        format!("bye {}", self.counter.next())
    }
}

/// The type decides, not its spelling.
type Greeter = Inject<dyn Greeting>;

#[controller(url = "/services", discover = false)]
struct ServiceController {
    greeting: Greeter,
    farewell: Option<Inject<dyn Farewell>>,
    polite: Inject<Polite>,
}

#[controller]
impl ServiceController {
    #[get_api(url = "/greeting")]
    async fn greeting(&self) -> String {
        self.greeting.text()
    }

    #[get_api(url = "/farewell")]
    async fn farewell(&self) -> Option<String> {
        Some(self.farewell.as_ref()?.text())
    }

    #[get_api(url = "/polite")]
    async fn polite(&self) -> String {
        Greeting::text(&*self.polite)
    }
}

fn application() -> TestApplication {
    TestApplication::new(Application::new().controller::<ServiceController>())
}

#[tokio::test]
async fn there_is_one_instance_by_whichever_type_it_is_asked_for() {
    let application = application();
    application.get("/services/greeting").send().await.expect_text("dear 1 true");
    application.get("/services/farewell").send().await.expect_text("bye 2");
    application.get("/services/polite").send().await.expect_text("dear 3 true");
}

#[tokio::test]
async fn every_application_has_its_own() {
    application().get("/services/greeting").send().await.expect_text("dear 1 true");
    application().get("/services/greeting").send().await.expect_text("dear 1 true");
}

#[tokio::test]
async fn a_test_puts_another_in_its_place() {
    struct Rude;

    impl Greeting for Rude {
        fn text(&self) -> String {
            "you".to_owned()
        }
    }

    let application = application().replace::<dyn Greeting>(Arc::new(Rude));
    application.get("/services/greeting").send().await.expect_text("you");
    application.get("/services/polite").send().await.expect_text("dear 1 true");
}

#[tokio::test]
async fn the_last_one_given_counts() {
    let counter = |count| Arc::new(Counter { count: AtomicU32::new(count) });
    let application = Application::new().controller::<ServiceController>().provide(counter(10));
    let application = TestApplication::new(application).replace(counter(40));
    application.get("/services/polite").send().await.expect_text("dear 41 true");
}

#[tokio::test]
async fn a_unit_test_builds_a_controller_by_hand() {
    let counter = Inject::new(Counter { count: AtomicU32::new(6) });
    let polite = Inject::new(Polite { counter, absent: None, word: "my".to_owned() });
    let greeting: Greeter = Inject::from(polite.clone().into_arc() as Arc<dyn Greeting>);
    let controller = ServiceController { greeting, farewell: None, polite };
    assert_eq!(controller.greeting().await, "my 7 true");
    assert_eq!(controller.farewell().await, None);
}

#[service]
struct Repository<T: Default + Send + Sync + 'static> {
    #[inject(default)]
    first: T,
}

#[controller(url = "/generic-service", discover = false)]
struct GenericController {
    numbers: Inject<Repository<u8>>,
    words: Inject<Repository<String>>,
}

#[controller]
impl GenericController {
    #[get_api]
    async fn first(&self) -> String {
        format!("{}{}", self.numbers.first, self.words.first)
    }
}

#[tokio::test]
async fn a_generic_service_is_added_by_hand() {
    let application = Application::new().controller::<GenericController>();
    let application = application.service::<Repository<u8>>().service::<Repository<String>>();
    TestApplication::new(application).get("/generic-service").send().await.expect_text("0");
}
