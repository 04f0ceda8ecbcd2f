//! Files of the disk on their way out: what they are, whether the client has them already, which part it wants.

mod content;
mod entity_tag;
mod fail;
mod media_type;
mod pieces;
mod preconditions;
mod range;
mod representation;
mod validators;

pub(crate) use content::Content;
pub(crate) use entity_tag::EntityTag;
pub(crate) use fail::{failed, leads_nowhere};
pub(crate) use media_type::of_name;
pub(crate) use representation::Representation;
pub(crate) use validators::Validators;
