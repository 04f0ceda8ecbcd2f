//! `Self` in a signature is the controller.

use cullinan::prelude::*;
use cullinan::schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[derive(Default, Deserialize, Serialize, JsonSchema, Clone)]
#[controller(url = "/settings")]
struct Settings {
    #[inject(default)]
    name: String,
}

#[controller]
impl Settings {
    #[get_api]
    async fn show(&self) -> Json<Self> {
        Json(self.clone())
    }

    #[put_api]
    async fn change(&self, to: Json<Self>) -> Result<Json<Vec<Self>>> {
        Ok(Json(vec![to.into_inner(), self.clone()]))
    }
}

fn main() {}
