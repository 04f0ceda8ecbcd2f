//! What the start-up report says of services that are missing, ambiguous, or need each other.

use cullinan::prelude::*;

struct Nowhere;

trait Unheard: Send + Sync {}

trait Twice: Send + Sync {}

#[service(provides = dyn Twice)]
struct FirstTwice;

#[service(provides = dyn Twice)]
struct SecondTwice;

impl Twice for FirstTwice {}
impl Twice for SecondTwice {}

#[service]
struct Hen {
    _egg: Inject<Egg>,
}

#[service]
struct Egg {
    _nest: Inject<Nest>,
}

#[service]
struct Nest {
    _hen: Inject<Hen>,
    _nowhere: Inject<Nowhere>,
}

#[controller(url = "/inject-report", discover = false)]
struct Reporting {
    _nowhere: Inject<Nowhere>,
    _unheard: Inject<dyn Unheard>,
    _twice: Inject<dyn Twice>,
    _hen: Inject<Hen>,
}

#[controller]
impl Reporting {
    #[get_api]
    async fn index(&self, _nowhere: Inject<Nowhere>) -> &'static str {
        ""
    }
}

#[test]
fn all_of_it_is_reported_at_once_with_every_side() {
    let report = Application::new().controller::<Reporting>().check().unwrap_err();
    let line = |needle: &str| {
        let source = include_str!("report.rs");
        source.lines().position(|line| line.contains(needle)).unwrap() + 1
    };
    let here = |kind: &str, name: &str, needle: &str| {
        format!("{kind} `{name}` (tests/it/inject/report.rs:{})", line(needle))
    };
    let controller = here("controller", "Reporting", "struct Reporting");
    let service = |name: &str| here("service", name, &format!("struct {name}"));
    let (hen, egg, nest) = (service("Hen"), service("Egg"), service("Nest"));
    let nowhere = "asks for `it::inject::report::Nowhere`, which nothing provides; write `#[service]` on it, or a \
                   `#[provider]` that returns it";
    let route = format!(
        "route GET \"/inject-report\" (Reporting::index, tests/it/inject/report.rs:{})",
        line("async fn index")
    );
    let expected = [
        format!("{controller} {nowhere}"),
        format!(
            "{controller} asks for `dyn it::inject::report::Unheard`, which nothing provides; write \
             `#[service(provides = dyn it::inject::report::Unheard)]` on what implements it"
        ),
        format!(
            "{controller} asks for `dyn it::inject::report::Twice`, which {} and {} provide; keep one, or ask for one \
             by its own type",
            service("FirstTwice"),
            service("SecondTwice")
        ),
        format!(
            "services need each other: {hen} → {egg} → {nest} → {hen}; move what both sides need into a service of \
             its own"
        ),
        format!("{nest} {nowhere}"),
        format!("{route} {nowhere}"),
    ];
    assert_eq!(report.faults(), expected, "{report}");
}
