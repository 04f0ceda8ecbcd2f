//! Names of the standard library that mean something else here.

use cullinan::prelude::{Json, controller, get_api, post_api};

type Result = u8;

pub struct Option;
pub struct Some;
pub struct None;
pub struct Arc;
pub struct Send;
pub struct Default;
pub struct Vec;
pub trait Clone {}

pub fn drop() {}

#[controller(url = "/books")]
struct Books {
    #[inject(default)]
    count: u8,
}

#[controller]
impl Books {
    #[get_api(url = "/{id}", status_code = 202, timeout = "1s")]
    async fn find(&self, #[param(default = 1, ge = 1)] id: Result) -> Json<Result> {
        Json(id + self.count)
    }

    #[post_api]
    fn add(&self, run: u8, this: u8, controller: u8, request: u8) -> Json<u8> {
        Json(run + this + controller + request)
    }
}

fn main() {}
