//! Constraints: which route answers, and what is said where none accepts.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use uuid::Uuid;

use crate::answer::{faults, get, problem};

macro_rules! routes {
    ($($name:ident $url:literal)*) => {
        $(
            #[get_api(url = $url)]
            async fn $name(_all: Request) -> &'static str {
                $url
            }
        )*

        fn application() -> Application {
            Application::new().handlers(handlers![$($name),*])
        }
    };
}

routes! {
    any "/items/{name}"
    slug "/items/{s:slug}"
    regex "/items/{year:regex([0-9]{4})}"
    own "/items/{code:isbn}"
    float "/items/{x:float}"
    uuid "/items/{id:uuid}"
    date "/items/{day:date}"
    int "/items/{id:int}"
    stat "/items/7"
    rest "/items/{rest:path}"
    nested "/items/{id:int}/lines/{line:int}"
}

fn with_isbn() -> TestApplication {
    let is_digit = |byte: u8| byte.is_ascii_digit();
    let isbn = move |segment: &str| segment.len() == 10 && segment.bytes().all(is_digit);
    TestApplication::new(application().constraint("isbn", isbn))
}

#[tokio::test]
async fn the_narrowest_constraint_that_accepts_the_decoded_segment_wins() {
    let application = with_isbn();
    for (path, winner) in [
        ("/items/7", "/items/7"),
        ("/items/-5", "/items/{id:int}"),
        ("/items/%35", "/items/{id:int}"),
        ("/items/5.5", "/items/{x:float}"),
        ("/items/9223372036854775808", "/items/{x:float}"),
        ("/items/2026", "/items/{year:regex([0-9]{4})}"),
        ("/items/20260", "/items/{id:int}"),
        ("/items/3551551677", "/items/{code:isbn}"),
        ("/items/2024-02-29", "/items/{day:date}"),
        ("/items/2023-02-29", "/items/{s:slug}"),
        ("/items/67e55044-10b1-426f-9247-bb680e5fe0c8", "/items/{id:uuid}"),
        ("/items/momo", "/items/{s:slug}"),
        ("/items/Momo", "/items/{name}"),
        ("/items/mo%2Fmo", "/items/{name}"),
        ("/items/mo/mo", "/items/{rest:path}"),
        ("/items/5/lines/6", "/items/{id:int}/lines/{line:int}"),
        ("/items/5/lines/six", "/items/{rest:path}"),
        ("/items/%zz", "/items/{name}"),
    ] {
        get(&application, path).await.expect_status(200).expect_text(winner);
    }
}

#[get_api(url = "/orders/{id:uuid}")]
async fn order(id: Uuid) -> String {
    id.to_string()
}

#[put_api(url = "/orders/{number:int}")]
async fn renumber(number: i8) -> String {
    number.to_string()
}

#[tokio::test]
async fn what_every_constraint_refuses_is_404_and_405_names_what_accepts() {
    let application = TestApplication::new(Application::new().handlers(handlers![order, renumber]));
    let missing = get(&application, "/orders/first").await;
    missing.expect_status(404);
    assert_eq!(problem(&missing)["code"], "not_found");
    application.request("OPTIONS", "/orders/first").send().await.expect_status(404);
    get(&application, "/orders/7").await.expect_status(405).expect_header("allow", "OPTIONS, PUT");
    let id = "67e55044-10b1-426f-9247-bb680e5fe0c8";
    get(&application, &format!("/orders/{id}")).await.expect_text(id);
    let put = application.put(&format!("/orders/{id}")).send().await;
    put.expect_status(405).expect_header("allow", "GET, HEAD, OPTIONS");
}

#[tokio::test]
async fn the_argument_still_has_its_own_word() {
    let application = TestApplication::new(Application::new().handlers(handlers![renumber]));
    let answer = application.put("/orders/300").send().await;
    assert_eq!(faults(&answer), ["path number malformed"]);
    application.put("/orders/-5").send().await.expect_text("-5");
}

#[get_api(url = "/touchy/{x:touchy}")]
async fn touchy(x: String) -> String {
    x
}

#[tokio::test]
async fn a_constraint_that_panics_is_a_500_and_the_application_lives_on() {
    let application = Application::new().handlers(handlers![touchy]);
    let application = application.constraint("touchy", |segment| match segment {
        "x" => panic!("a secret"),
        other => other == "y",
    });
    let application = TestApplication::new(application);
    let answer = get(&application, "/touchy/x").await;
    answer.expect_status(500);
    assert!(!answer.text().contains("secret"));
    problem(&answer);
    get(&application, "/touchy/y").await.expect_text("y");
    get(&application, "/touchy/z").await.expect_status(404);
}

fn report(application: Application) -> Vec<String> {
    application.check().map_or_else(|report| report.faults().to_vec(), |()| Vec::new())
}

#[test]
fn an_unknown_constraint_keeps_the_application_from_starting() {
    let line =
        include_str!("constraints.rs").lines().position(|line| line.contains("own \"/items")).unwrap() + 1;
    let faults = report(application());
    assert_eq!(faults.len(), 1, "{faults:?}");
    let label = format!("route GET \"/items/{{code:isbn}}\" (own, {}:{line}): ", file!());
    assert!(faults[0].starts_with(&label), "{faults:?}");
    assert!(
        faults[0]
            .contains("unknown constraint `isbn`; register it with `.constraint(\"isbn\", |segment| ..)`")
    );
}

#[test]
fn a_constraint_that_no_template_may_name_keeps_the_application_from_starting() {
    let faults = report(Application::new().constraint("int", |_| true).constraint("Date", |_| true));
    assert_eq!(faults.len(), 2, "{faults:?}");
    assert!(
        faults[0].starts_with("the constraint `int` is built in") && faults[1].contains("a slip for `date`")
    );
}

#[get_api(url = "/same/{a:regex([a-z]{2}/x)}")]
async fn same_a(a: String) -> String {
    a
}

#[get_api(url = "/same/{b:regex([a-z]{2}/x)}")]
async fn same_b(b: String) -> String {
    b
}

#[get_api(url = "/large/{x:regex([0-9]{1000}{1000}{1000})}")]
async fn too_large(x: String) -> String {
    x
}

#[test]
fn one_constraint_under_two_names_collides_and_one_too_large_is_told() {
    let faults = report(Application::new().handlers(handlers![same_a, same_b, too_large]));
    assert_eq!(faults.len(), 2, "{faults:?}");
    assert!(
        faults[0].contains("collides with") && faults[0].contains("same_a") && faults[0].contains("same_b")
    );
    assert!(faults[1].contains("too_large") && faults[1].contains("cannot be used: "), "{faults:?}");
}

#[controller(url = "/years/{year:regex([0-9]{4})}", discover = false)]
struct Years;

#[controller]
impl Years {
    #[get_api(url = "/{month:regex(0[1-9]|1[0-2])}/{rest:path}")]
    async fn of(&self, year: u16, month: u8, rest: String) -> String {
        format!("{year} {month} {rest}")
    }
}

#[tokio::test]
async fn a_controllers_url_has_constraints_too() {
    let application = TestApplication::new(Application::new().controller::<Years>());
    get(&application, "/years/2026/02/a/b").await.expect_text("2026 2 a/b");
    get(&application, "/years/2026/13/a/b").await.expect_status(404);
    get(&application, "/years/26/02/a/b").await.expect_status(404);
}
