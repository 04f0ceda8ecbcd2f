//! A server that fails at what is sound is found out, although every document has a range of statuses for it.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;
use serde::ser::Error as _;

use super::words::words;
use super::{Question, ask, document_of, stories};

#[model]
struct Counted {
    #[serde(serialize_with = "at_most_two")]
    copies: u8,
}

fn at_most_two<S: serde::Serializer>(copies: &u8, to: S) -> std::result::Result<S::Ok, S::Error> {
    match copies {
        0..=2 => to.serialize_u8(*copies),
        _ => Err(S::Error::custom("too many")),
    }
}

#[get_api(url = "/panics")]
async fn panics(#[param(ge = 1, le = 3)] copies: u8) -> u8 {
    assert!(copies < 3, "one input too many");
    copies
}

#[get_api(url = "/unwritten")]
async fn unwritten(#[param(le = 3)] copies: u8) -> Counted {
    Counted { copies }
}

#[get_api(url = "/fails")]
async fn fails(flag: bool) -> Result<&'static str> {
    if flag { Err(Error::internal("it broke")) } else { Ok("well") }
}

#[get_api(url = "/told")]
async fn told(flag: bool) -> OneOf2<u8, InternalServerError<u8>> {
    if flag { OneOf2::Second(InternalServerError(1)) } else { OneOf2::First(1) }
}

#[tokio::test]
async fn a_failure_that_no_answer_tells_is_found_out() {
    let handlers = handlers![panics, unwritten, fails, told];
    let application = TestApplication::new(Application::new().handlers(handlers));
    let document = document_of(&application).await;
    for operation in ["GET /panics", "GET /unwritten", "GET /fails", "GET /told"] {
        let question = Question { operation: Some(operation), ..Question::default() };
        let asked = ask(&application, &document, &words(), question).await;
        let stories = stories(&asked);
        let is_found = stories.iter().any(|story| story.contains("the server fails with 500"));
        assert_eq!(is_found, operation != "GET /told", "{operation}: {stories:?}");
    }
}
