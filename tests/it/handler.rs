//! Handlers: what the macros accept, and that methods stay plain methods.

use std::sync::atomic::{AtomicU32, Ordering};

use cullinan::prelude::*;
use cullinan::testing::TestApplication;

use crate::answer::get;

#[derive(Default)]
struct Counter(AtomicU32);

/// Counts.
#[controller(url = "counters/", discover = false, tags = ["count"])]
struct CountController {
    #[inject(default)]
    counter: Counter,
    #[inject(with = AtomicU32::new(10))]
    step: AtomicU32,
}

#[controller]
impl CountController {
    /// Count up.
    #[post_api(url = "up", name = "count_up", status_code = 200)]
    async fn up(
        &self,
        /// How far.
        #[param(default = 1)]
        by: u32,
    ) -> String {
        (self.counter.0.fetch_add(by, Ordering::Relaxed) + by).to_string()
    }

    fn helper(&self) -> u32 {
        self.step.load(Ordering::Relaxed)
    }
}

#[controller]
impl CountController {
    #[get_api(url = "/step")]
    #[post_api(url = "/step")]
    fn step(&self) -> String {
        self.helper().to_string()
    }
}

mod imported_by_name {
    #![deny(unused_imports)]
    use cullinan::controller::{controller, get_api};
    use cullinan::params::Path;

    #[controller(url = "/imported", discover = false)]
    pub(super) struct Imported;

    #[controller]
    impl Imported {
        #[get_api(url = "/{id}")]
        async fn find(&self, id: Path<u8>) -> String {
            id.to_string()
        }
    }
}

#[tokio::test]
async fn a_controller_has_one_instance_and_several_blocks() {
    let application = TestApplication::new(Application::new().controller::<CountController>());
    application.post("/counters/up").send().await.expect_status(200).expect_text("1");
    application.post("/counters/up/?by=4").send().await.expect_status(200).expect_text("5");
    get(&application, "/counters/step").await.expect_text("10");
    application.post("/counters/step").send().await.expect_status(201);
}

#[tokio::test]
async fn a_method_stays_a_method() {
    let controller = CountController { counter: Counter::default(), step: AtomicU32::new(3) };
    assert_eq!(controller.up(2).await, "2");
    assert_eq!(controller.step(), "3");
}

#[tokio::test]
async fn attributes_can_be_imported_by_name() {
    let application = Application::new().controller::<imported_by_name::Imported>();
    get(&TestApplication::new(application), "/imported/7").await.expect_text("7");
}

mod generic {
    use super::*;

    pub(super) trait Greeting: Send + Sync + 'static {
        const TEXT: &'static str;
    }

    pub(super) struct English;

    impl Greeting for English {
        const TEXT: &'static str = "hello";
    }

    #[controller(url = "/generic")]
    pub(super) struct Greeter<G: Greeting> {
        #[inject(default)]
        greeting: std::marker::PhantomData<G>,
    }

    #[controller]
    impl<G: Greeting> Greeter<G> {
        #[get_api(url = "/{name}")]
        async fn greet(&self, name: Path<String>) -> String {
            let _ = self.greeting;
            format!("{} {name}", G::TEXT)
        }
    }
}

#[tokio::test]
async fn a_generic_controller_is_registered_by_hand() {
    let application = Application::new().controller::<generic::Greeter<generic::English>>();
    get(&TestApplication::new(application), "/generic/ann").await.expect_text("hello ann");
}
