//! Every kind of answer. Which of several it is, the request says.

use std::collections::{BTreeMap, HashMap};
use std::fmt;

use cullinan::media_types::{Csv, Png};
use cullinan::prelude::*;
use serde_json::{Value, json};

use super::models::{Author, Book, Page, book};

#[model]
#[derive(Clone, Copy)]
#[serde(rename_all = "lowercase")]
enum Way {
    Found,
    Soon,
    Away,
    Missing,
    Taken,
    Broken,
}

#[derive(Responses)]
enum Shelf {
    /// It is here.
    #[response(status = 200, headers = ["X-Shelf"])]
    Here((Book, [(&'static str, &'static str); 1])),
    #[response(status = 202)]
    Soon(Author),
    Away(Redirect<303>),
    /// There is none.
    #[response(status = 404)]
    Missing,
    #[response(status = 409)]
    Taken(&'static str),
    Broken(InternalServerError<Author>),
}

#[derive(Debug, Responses)]
enum Refusal {
    #[response(status = 404)]
    Missing,
    #[response(status = 423)]
    Locked(&'static str),
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("refused")
    }
}

impl std::error::Error for Refusal {}

type Teapot<T> = Status<418, T>;

fn author() -> Author {
    Author { name: "Ann".to_owned(), born: None }
}

#[controller(url = "/answers", discover = false)]
pub(crate) struct Answers;

#[controller]
impl Answers {
    #[get_api(url = "/shelves/{way}")]
    async fn shelf(&self, way: Way) -> Shelf {
        match way {
            Way::Found => Shelf::Here((book(), [("X-Shelf", "7")])),
            Way::Soon => Shelf::Soon(author()),
            Way::Away => Shelf::Away(Redirect::see_other("/elsewhere")),
            Way::Missing => Shelf::Missing,
            Way::Taken => Shelf::Taken("somebody has it"),
            Way::Broken => Shelf::Broken(InternalServerError(author())),
        }
    }

    #[get_api(url = "/refused/{way}")]
    async fn refused(&self, way: Way) -> Result<Book, Refusal> {
        match way {
            Way::Missing => Err(Refusal::Missing),
            Way::Taken | Way::Broken => Err(Refusal::Locked("until Friday")),
            _ => Ok(book()),
        }
    }

    /// Its errors keep their answers through `?`.
    #[get_api(url = "/told/{way}", responses = [Refusal])]
    async fn told(&self, way: Way) -> Result<String, Error> {
        match way {
            Way::Missing => Err(Refusal::Missing)?,
            Way::Taken => Err(Refusal::Locked("until Friday"))?,
            Way::Soon => Err(Error::conflict("not yet").with_code("too_early")),
            _ => Ok("told".to_owned()),
        }
    }

    #[get_api(url = "/one-of/{way}")]
    async fn one_of(&self, way: Way) -> OneOf3<Book, Accepted<Author>, Teapot<Page<Author>>> {
        match way {
            Way::Found => OneOf3::First(book()),
            Way::Soon => OneOf3::Second(Accepted(author())),
            _ => OneOf3::Third(Teapot::new(Page { items: vec![author()], next: Some(2) })),
        }
    }

    #[get_api(url = "/either")]
    async fn either(&self, flag: bool) -> OneOf2<Vec<Author>, BTreeMap<String, u8>> {
        match flag {
            true => OneOf2::First(vec![author()]),
            false => OneOf2::Second(BTreeMap::from([("one".to_owned(), 1)])),
        }
    }

    #[get_api(url = "/option")]
    async fn option(&self, flag: bool) -> Option<Book> {
        flag.then(book)
    }

    #[get_api(url = "/strict")]
    async fn strict(&self) -> Strict<Author> {
        Strict(author())
    }

    #[get_api(url = "/redirects")]
    async fn redirect(&self) -> Redirect {
        Redirect::found("/answers/strict?a=b")
    }

    #[get_api(url = "/permanent")]
    async fn permanent(&self) -> Redirect<308> {
        Redirect::permanent("/answers/strict")
    }

    #[post_api(url = "/created/{id}")]
    async fn created(&self, #[param(ge = 1)] id: u8) -> CreatedAt<Author> {
        Created(author()).at(format!("/answers/created/{id}"))
    }

    #[post_api(url = "/status", status_code = 202)]
    async fn status(&self) -> Author {
        author()
    }

    #[get_api(url = "/any")]
    async fn any(&self) -> Value {
        json!({ "a": [1, null] })
    }

    #[get_api(url = "/counts")]
    async fn counts(&self) -> HashMap<String, u8> {
        HashMap::from([("one".to_owned(), 1)])
    }

    #[get_api(url = "/cached")]
    async fn cached(&self) -> WithHeaders<Author> {
        author().with_header("Cache-Control", "max-age=60")
    }

    #[get_api(url = "/html")]
    async fn html(&self) -> Html<&'static str> {
        Html("<p>hello</p>")
    }

    #[get_api(url = "/text")]
    async fn text(&self) -> Text<u8> {
        Text(7)
    }

    #[get_api(url = "/csv")]
    async fn csv(&self) -> Media<Csv, String> {
        Media::new("1,Dune\r\n".to_owned())
    }

    #[get_api(url = "/png")]
    async fn png(&self) -> Media<Png, Vec<u8>> {
        Media::new(vec![0x89, 0x50])
    }

    #[get_api(url = "/bytes")]
    async fn bytes(&self) -> Vec<u8> {
        vec![0, 255]
    }

    #[get_api(url = "/value")]
    async fn value(&self) -> Json<(u8, Option<bool>, [i32; 2])> {
        Json((1, None, [2, 3]))
    }

    #[delete_api(url = "/nothing")]
    async fn nothing(&self) -> NoContent {
        NoContent
    }

    #[post_api(url = "/login", status_code = 200)]
    async fn login(&self, #[param(max_length = 5)] name: Body<String>) -> WithCookies<String> {
        format!("hello {name}").with_cookie(SetCookie::new("name", name.into_inner()))
    }
}
