//! `FileParams`: the listed fields of uploaded files.

use super::gathered::Gathered;
use crate::extract::{FromRequest, Marker, Param, Place, Read, Reads};
use crate::fault::In;
use crate::params::uploads::{self, Count};
use crate::request::RequestContext;
use crate::schema::Describe;
use crate::table::Listing;
use crate::upload::{File, Files};

/// The uploaded files of the fields that the verb's `file_params` lists, each of at most 16 MiB.
///
/// Absent: `None`; an empty body has no files, whatever its content type. Repeated: [`get`](Self::get) has the first,
/// [`get_all`](Self::get_all) all of them. A text under a listed name: 400 `malformed`. A larger file: 413 `max_size`,
/// as soon as it is. A body that is no `multipart/form-data`: 415. Files that are not listed are not there, and are kept
/// nowhere. For rules of one's own there are [`File`](crate::params::File) and [`Files`](crate::params::Files).
///
/// ```
/// use cullinan::prelude::*;
/// use cullinan::testing::{TestApplication, TestParts};
///
/// #[post_api(url = "/books", file_params = ["cover", "scans"])]
/// async fn add(files: FileParams) -> String {
///     let cover = files.get("cover").map(|cover| cover.filename());
///     format!("{cover:?} {} scans", files.get_all("scans").count())
/// }
///
/// # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
/// # let application = TestApplication::new(Application::new().handlers(handlers![add]));
/// let parts = TestParts::new().file("scans", "1.png", "image/png", "..").file("cover", "c.png", "image/png", "..");
/// application.post("/books").multipart(parts).send().await.expect_text(r#"Some("c.png") 1 scans"#);
/// # });
/// ```
#[derive(Debug, Default)]
pub struct FileParams(Vec<(&'static str, Files)>);

impl FileParams {
    /// The file of that name, the first where several were sent; `None` where none was, and of a name that is not
    /// listed.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&File> {
        self.get_all(name).next()
    }

    /// All files of that name, in the order in which they were sent.
    pub fn get_all(&self, name: &str) -> impl Iterator<Item = &File> {
        self.0.iter().filter(move |(known, _)| *known == name).flat_map(|(_, files)| files.iter())
    }

    /// Takes the files of that name out, to keep them; none where none was sent.
    pub fn take(&mut self, name: &str) -> Files {
        self.0
            .iter_mut()
            .find(|(known, _)| *known == name)
            .map(|(_, files)| std::mem::take(files))
            .unwrap_or_default()
    }

    /// Each name for which files were sent with them, in the order of the list.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &Files)> {
        self.0.iter().map(|(name, files)| (*name, files))
    }

    /// For how many names files were sent.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether none was sent.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Marker for FileParams {
    const READS: Reads = Reads::Files;
    const PLACE: Place = Place::Listed(Listing::Files);
    const IN: In = In::File;
}

impl FromRequest for FileParams {
    fn describe(_: &Param, spec: &mut Describe<'_>) {
        spec.table().files.iter().for_each(|name| uploads::describe(&field(name), spec, Count::Many));
    }

    fn read(request: RequestContext<'_>, _: &Param) -> Read<Self> {
        let (mut fields, mut wrong, mut is_whole) = (Vec::new(), Gathered::default(), true);
        for name in request.table().files {
            match uploads::read(request, &field(name), Count::Many) {
                Read::Value(files) => fields.push((*name, Files(files))),
                Read::Absent(_) => {}
                Read::Invalid(fault) => wrong.fault(fault),
                Read::Refused(error) => wrong.error(error),
                Read::Repaired(repaired) => wrong.error(repaired.error),
                Read::Unread | Read::Later(_) => is_whole = false,
            }
        }
        // What was not found may stand behind a file that was too large.
        if wrong.is_empty() && !is_whole {
            return Read::Unread;
        }
        wrong.read(Self(fields))
    }
}

fn field(name: &'static str) -> Param {
    Param::new(name, name).optional()
}
