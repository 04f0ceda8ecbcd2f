//! Every request shares the controller, on several threads.

use cullinan::prelude::*;
use std::rc::Rc;

#[controller(url = "/books")]
struct Books {
    #[inject(default)]
    count: Rc<u8>,
    //~    ^^^^^^ `Rc<u8>` cannot be shared by requests
}

#[controller]
impl Books {
    #[get_api(url = "/now")]
    fn now(&self) -> String {
        self.count.to_string()
    }

    #[get_api(url = "/later")]
    async fn later(&self) -> String {
        ready().await;
        self.count.to_string()
    }

    #[get_api(url = "/blocking", blocking)]
    fn blocking(&self) -> String {
        self.count.to_string()
    }
}

async fn ready() {}

fn main() {}
