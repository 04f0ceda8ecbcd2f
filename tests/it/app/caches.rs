//! `Vary` with versions: what a cache may give to a client of another version is what that client would have been given.

use std::collections::BTreeMap;
use std::fs::{create_dir, write};

use cullinan::prelude::*;
use cullinan::testing::{TestApplication, TestResponse};
use tempfile::TempDir;

use crate::answer::all;
use crate::mounted::Mounted;

macro_rules! said {
    ($($verb:ident $name:ident $url:literal $(version $version:literal)?;)*) => {$(
        #[$verb(url = $url $(, version = $version)?)]
        async fn $name() -> &'static str {
            stringify!($name)
        }
    )*};
}

said! {
    get_api first "/books/first" version "1";
    post_api added "/books/first" version "2";
    get_api both "/books/both" version "1";
    get_api again "/books/both" version "2";
    post_api posted "/books/posted" version "2";
    put_api put "/books/both";
    get_api neutral "/books/neutral";
    delete_api removed "/mounted/first" version "1";
}

#[get_api(url = "/books/{name:late}", version = "2")]
async fn late(name: String) -> String {
    name
}

#[route_api(methods = "*", status_code = 404)]
async fn lost() -> &'static str {
    "lost"
}

fn application(directory: &TempDir, versioning: Versioning, meaning: TrailingSlash) -> TestApplication {
    let application = Application::new()
        .handlers(handlers![first, added, both, again, posted, late, put, neutral, removed])
        .constraint("late", |text| text.starts_with('l'))
        .static_files("/books", directory.path())
        .mount("/mounted", Mounted)
        .fallback(handlers![lost])
        .trailing_slash(meaning)
        .versions(versioning);
    TestApplication::new(application)
}

/// What a client is told, but for the number of the request.
fn told(answer: &TestResponse) -> String {
    let (location, allow) = (answer.header("location"), answer.header("allow"));
    let text = answer.text().split("\"request_id\"").next().unwrap_or_default().to_owned();
    format!("{} {location:?} {allow:?} {text}", answer.status())
}

#[tokio::test]
async fn what_has_no_vary_is_told_to_clients_of_every_version() {
    let directory = TempDir::new().unwrap();
    for name in ["first", "both", "posted", "late", "app.js"] {
        write(directory.path().join(name), format!("the file {name}")).unwrap();
    }
    create_dir(directory.path().join("folder")).unwrap();
    write(directory.path().join("folder/index.html"), "an index").unwrap();
    let urls =
        ["/books/first", "/books/both", "/books/posted", "/books/late", "/books/neutral", "/books/app.js"];
    let others =
        ["/books/folder", "/books/none", "/books", "/mounted/first", "/none", "/openapi.json", "/docs"];
    let urls: Vec<_> =
        urls.iter().chain(&others).flat_map(|url| [(*url).to_owned(), format!("{url}/")]).collect();
    let mut seen = BTreeMap::new();
    for meaning in [TrailingSlash::Optional, TrailingSlash::Strict, TrailingSlash::Redirect] {
        for (versioning, name) in
            [(Versioning::header("X-Version"), "x-version"), (Versioning::media_type(), "accept")]
        {
            let with_default = versioning.clone().default_version("1");
            for application in [versioning, with_default].map(|it| application(&directory, it, meaning)) {
                for url in &urls {
                    for method in ["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS"] {
                        let mut answers = Vec::new();
                        for version in [None, Some("1"), Some("2"), Some("99")] {
                            let request = application.request(method, url);
                            let value = version.map(|version| match name {
                                "accept" => format!("*/*;v={version}"),
                                _ => version.to_owned(),
                            });
                            let say =
                                value.into_iter().fold(request, |request, value| request.header(name, value));
                            answers.push(say.send().await);
                        }
                        let is_one = answers.iter().all(|answer| told(answer) == told(&answers[0]));
                        for answer in &answers {
                            let varies = all(answer, "vary").iter().any(|vary| vary == name);
                            assert!(is_one || varies, "{meaning:?} {method} {url}: {}", told(answer));
                        }
                        *seen.entry(is_one).or_insert(0) += 1;
                    }
                }
            }
        }
    }
    assert!(seen[&true] > 100 && seen[&false] > 100, "{seen:?}");
}
