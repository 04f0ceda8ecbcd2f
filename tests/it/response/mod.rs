//! Each answer: status, headers, body.

mod as_error;
mod bytes;
mod created_at;
mod data;
mod empty;
mod headers;
mod html;
mod made;
mod media;
mod one_of;
mod option;
mod problem;
mod redirect;
mod result;
mod set_cookie;
mod short_cut;
mod status;
mod strict;
mod template;
mod templates;
mod text;
mod value;
mod variant;
mod with_headers;
