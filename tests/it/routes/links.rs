//! The way back: a function beside each handler, and `Urls` as argument, field and service.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use cullinan::{Link, UrlError};
use uuid::Uuid;

use crate::answer::get;

#[model]
pub(crate) struct Isbn(String);

type Number = Path<u64>;

mod shelves {
    use super::*;

    #[controller(url = "/books", discover = false)]
    pub(super) struct BookController {
        pub(super) urls: Inject<Urls>,
    }

    #[controller]
    impl BookController {
        #[get_api(url = "/{id:int}")]
        async fn find(&self, id: Path<u64>) -> String {
            format!("book {id}")
        }

        #[get_api(url = "/by-number/{id}")]
        async fn aliased(&self, id: Number, page: Query<Option<u8>>) -> String {
            let _ = page;
            format!("book {id}")
        }

        #[get_api(url = "/by-isbn/{isbn}")]
        async fn by_isbn(&self, isbn: Isbn) -> String {
            isbn.0
        }

        #[get_api(url = "/by-title/{title}", name = "search by title")]
        async fn by_title(&self, title: String) -> String {
            title
        }

        #[get_api(url = "/files/{type}/{rest:path}")]
        async fn file(&self, #[param(alias = "type")] kind: Uuid, all: Request) -> String {
            let _ = all;
            kind.to_string()
        }

        #[get_api]
        #[post_api]
        #[put_api(url = "/all")]
        async fn list(&self) -> Result<String> {
            Ok(self.urls.to(Self::find_url(1))?)
        }

        pub(super) fn file_url(&self) -> &'static str {
            "a name of one's own"
        }
    }
}

use shelves::BookController;

#[controller(url = "/{org}/x/{unit}", discover = false)]
struct Under;

#[controller]
impl Under {
    #[get_api(url = "/{id}")]
    async fn find(&self, id: u8) -> String {
        id.to_string()
    }
}

#[get_api(url = "/health")]
async fn health() -> &'static str {
    "ok"
}

#[get_api(url = "/ask")]
async fn ask(urls: Urls, injected: Inject<Urls>) -> Result<String> {
    Ok(format!("{} {}", urls.to(health_url())?, injected.path("health", &[])?))
}

#[get_api(url = "/wrong")]
async fn wrong(urls: Urls) -> Result<String> {
    Ok(urls.path("nowhere", &[("secret", "x")])?)
}

thread_local! {
    static SEEN: std::cell::RefCell<Option<Urls>> = const { std::cell::RefCell::new(None) };
}

#[get_api(url = "/give")]
async fn give(urls: Urls) {
    SEEN.set(Some(urls));
}

fn application() -> TestApplication {
    let application = Application::new().controller::<BookController>().controller::<Under>();
    TestApplication::new(application.handlers(handlers![health, ask, give, wrong]))
}

async fn urls() -> Urls {
    get(&application(), "/give").await.expect_status(204);
    SEEN.take().expect("the handler ran on this thread")
}

#[tokio::test]
async fn a_handler_has_a_function_that_leads_to_it() {
    let urls = urls().await;
    let title = "Momo".to_owned();
    let links: [(Link, &str); 9] = [
        (BookController::find_url(7), "/books/7"),
        (BookController::by_title_url(&title), "/books/by-title/Momo"),
        (BookController::aliased_url(7).query("page", 2), "/books/by-number/7?page=2"),
        (BookController::by_isbn_url(Isbn("355".to_owned())), "/books/by-isbn/355"),
        (BookController::by_title_url("a b/c"), "/books/by-title/a%20b%2Fc"),
        (BookController::by_title_url("é".to_owned()), "/books/by-title/%C3%A9"),
        (BookController::list_url(), "/books"),
        (BookController::list_put_url(), "/books/all"),
        (health_url(), "/health"),
    ];
    for (link, url) in links {
        assert_eq!(urls.to(link).as_deref(), Ok(url));
    }
    assert_eq!(urls.to(Under::find_url(7).under(["ä", "b"])).as_deref(), Ok("/%C3%A4/x/b/7"));
    assert_eq!(urls.path("search by title", &[("title", &title)]).as_deref(), Ok("/books/by-title/Momo"));
}

#[tokio::test]
async fn a_name_of_the_users_own_stays_the_users() {
    let controller = BookController { urls: Inject::new(urls().await) };
    assert_eq!(controller.file_url(), "a name of one's own");
    let named = controller.urls.path("book_controller.file", &[("type", "t"), ("rest", "a/b c")]);
    assert_eq!(named.as_deref(), Ok("/books/files/t/a/b%20c"));
}

#[tokio::test]
async fn urls_are_an_argument_a_service_and_a_field() {
    let application = application();
    get(&application, "/ask").await.expect_text("/health /health");
    get(&application, "/books").await.expect_text("/books/1");
}

#[tokio::test]
async fn routes_are_found_by_the_names_they_have() {
    let urls = urls().await;
    let path = |name, values: &[(&str, &str)]| urls.path(name, values);
    assert_eq!(path("book_controller.find", &[("id", "7")]).as_deref(), Ok("/books/7"));
    assert_eq!(path("search by title", &[("title", "..x")]).as_deref(), Ok("/books/by-title/..x"));
    assert_eq!(path("book_controller.list_post", &[]).as_deref(), Ok("/books"));
    assert_eq!(path("under.find", &[("org", "a"), ("unit", "b"), ("id", "c")]).as_deref(), Ok("/a/x/b/c"));
    let told = |outcome: Result<String, UrlError>| outcome.unwrap_err().to_string();
    assert_eq!(
        told(path("book_controller.fnid", &[])),
        "no route is named `book_controller.fnid`; did you mean `book_controller.find`?"
    );
    assert_eq!(
        told(path("book_controller.find", &[("id", "seven")])),
        "the url \"/books/{id:int}\" of `book_controller.find` takes no such `id`: its constraint `int` refuses it"
    );
}

#[tokio::test]
async fn a_url_that_cannot_be_made_is_a_500_without_its_reason() {
    let answer = get(&application(), "/wrong").await;
    answer.expect_status(500);
    assert!(!answer.text().contains("nowhere") && !answer.text().contains("secret"), "{}", answer.text());
}

#[tokio::test]
async fn a_route_of_another_application_is_not_led_to() {
    let application = TestApplication::new(Application::new().handlers(handlers![give]));
    get(&application, "/give").await.expect_status(204);
    let told = SEEN.take().unwrap().to(health_url()).unwrap_err().to_string();
    assert_eq!(told, "the route `health` is 0 times in this application");
}
