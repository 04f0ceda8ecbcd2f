//! Handlers out of a macro.

use cullinan::prelude::*;

macro_rules! controller_of {
    ($name:ident, $url:literal, $value:ty, $default:expr) => {
        #[controller(url = $url)]
        struct $name;

        #[controller]
        impl $name {
            #[get_api(url = "/{id}")]
            async fn find(
                &self,
                id: Path<$value>,
                #[param(default = $default, ge = 1)] page: Query<u32>,
            ) -> Result<String> {
                Ok(format!("{id} {page}"))
            }
        }
    };
}

controller_of!(Books, "/books", u64, 1);
controller_of!(Authors, "/authors", String, 2 + 1);

fn main() {}
