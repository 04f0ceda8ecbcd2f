//! `Cover`: the picture of a book as it is answered.

use cullinan::media_types::{Jpeg, Png, Webp};
use cullinan::prelude::*;

use super::entity::Model;

type Picture<M> = WithHeaders<Media<M, Vec<u8>>>;

/// A picture, of one of the types that a cover may be.
#[derive(Responses)]
pub(crate) enum Cover {
    /// The cover.
    #[response(headers = ["X-Content-Type-Options"])]
    Png(Picture<Png>),
    /// The cover.
    #[response(headers = ["X-Content-Type-Options"])]
    Jpeg(Picture<Jpeg>),
    /// The cover.
    #[response(headers = ["X-Content-Type-Options"])]
    Webp(Picture<Webp>),
}

/// A browser takes the type as it is said, and never a picture for a page.
fn picture<M: MediaType>(content: Vec<u8>) -> Picture<M> {
    Media::new(content).with_header("X-Content-Type-Options", "nosniff")
}

impl TryFrom<Model> for Cover {
    type Error = Error;

    fn try_from(Model { media_type, picture: content, .. }: Model) -> Result<Self> {
        match media_type.as_str() {
            Png::NAME => Ok(Self::Png(picture(content))),
            Jpeg::NAME => Ok(Self::Jpeg(picture(content))),
            Webp::NAME => Ok(Self::Webp(picture(content))),
            _ => Err(Error::new(StatusCode::INTERNAL_SERVER_ERROR)),
        }
    }
}
