//! An expression in the url of a controller.

use cullinan::prelude::*;

#[controller(url = "/{year:regex([0-9]}")]
//~                ^^^^^^^^^^^^^^^^^^^^^ `{year:regex([0-9]}` has a `regex(` without a `)}` at the segment's end
struct Years;

#[controller]
impl Years {
    #[get_api]
    async fn list(&self) {}
}

#[controller(url = "/{year:regex([0-9)}")]
//~                ^^^^^^^^^^^^^^^^^^^^^ bad regex: unclosed character class at character 1
struct Others;

#[controller]
impl Others {
    #[get_api]
    async fn list(&self) {}
}

fn main() {}
