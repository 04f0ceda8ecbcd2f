//! The tests of cullinan-rs; see `it`, `ui`, `house` and `guide`. Below are the guides, whose Rust blocks are
//! compiled and run as doc tests.

#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;

#[cfg(doctest)]
#[doc = include_str!("../../docs/errors.md")]
struct Errors;

#[cfg(doctest)]
#[doc = include_str!("../../docs/guide/01-hello.md")]
struct Hello;

#[cfg(doctest)]
#[doc = include_str!("../../docs/guide/02-parameters.md")]
struct Parameters;

#[cfg(doctest)]
#[doc = include_str!("../../docs/guide/03-models.md")]
struct Models;

#[cfg(doctest)]
#[doc = include_str!("../../docs/guide/04-errors.md")]
struct GuideToErrors;

#[cfg(doctest)]
#[doc = include_str!("../../docs/guide/05-services.md")]
struct Services;

#[cfg(doctest)]
#[doc = include_str!("../../docs/guide/06-database.md")]
struct DatabaseGuide;

#[cfg(doctest)]
#[doc = include_str!("../../docs/guide/07-uploads.md")]
struct Uploads;

#[cfg(doctest)]
#[doc = include_str!("../../docs/guide/08-bodies.md")]
struct Bodies;

#[cfg(doctest)]
#[doc = include_str!("../../docs/guide/09-routing.md")]
struct Routing;

#[cfg(doctest)]
#[doc = include_str!("../../docs/guide/10-modules.md")]
struct ModulesGuide;

#[cfg(doctest)]
#[doc = include_str!("../../docs/guide/11-realtime.md")]
struct Realtime;

#[cfg(doctest)]
#[doc = include_str!("../../docs/guide/12-files-and-streams.md")]
struct FilesAndStreams;

#[cfg(doctest)]
#[doc = include_str!("../../docs/guide/13-answers.md")]
struct Answers;

#[cfg(doctest)]
#[doc = include_str!("../../docs/guide/14-openapi.md")]
struct Document;

#[cfg(doctest)]
#[doc = include_str!("../../docs/guide/15-docs-page.md")]
struct DocsPage;
