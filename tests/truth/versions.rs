//! One url in two versions. What they are called is no word of the application's: by the name of the other version a
//! request would be for the other operation.

use cullinan::prelude::*;
use cullinan::testing::TestApplication;

use super::words::words;
use super::{Question, ask, document_of, stories};

#[controller(
    url = "/books",
    version = "2026-01",
    deprecated = "2027-01-01",
    sunset = "2027-06-01",
    discover = false
)]
struct First;

#[controller]
impl First {
    #[get_api(url = "/{id}")]
    async fn find(&self, #[param(ge = 1)] id: u8) -> u8 {
        id
    }
}

#[controller(url = "/books", version = "2027-01", discover = false)]
struct Second;

#[controller]
impl Second {
    #[get_api(url = "/{id}")]
    async fn find(&self, #[param(min_length = 2)] id: String) -> String {
        id
    }
}

#[get_api(url = "/health")]
async fn health(page: Option<u8>) -> String {
    format!("{page:?}")
}

/// Where requests say which version they mean.
fn versioned(versions: Versioning) -> Application {
    let application = Application::new().controller::<First>().controller::<Second>();
    application.handlers(handlers![health]).versions(versions)
}

/// However requests say which version they mean, the document tells them how.
#[tokio::test]
async fn versions_are_asked_for_as_documented() {
    for versions in [
        Versioning::path(),
        Versioning::header("X-API-Version"),
        Versioning::header("X-API-Version").default_version("2026-01"),
        Versioning::query("version"),
        Versioning::query("version").default_version("2026-01"),
        Versioning::media_type().default_version("2027-01"),
    ] {
        let application = TestApplication::new(versioned(versions.clone()));
        let document = document_of(&application).await;
        let told = ask(&application, &document, &words(), Question::default()).await;
        let stories = stories(&told);
        assert!(
            stories.is_empty(),
            "{versions:?}: {} times, such as\n{}",
            stories.len(),
            stories.join("\n\n")
        );
        assert!(told.len() >= 2, "{versions:?}");
    }
}
