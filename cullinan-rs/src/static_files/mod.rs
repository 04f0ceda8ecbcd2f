//! Folders of files under a url: what a folder allows, which file a path means, how it is served.

mod accepts;
mod find;
mod folder;
mod name;
mod serve;

pub use folder::StaticFiles;
pub(crate) use serve::Served;
