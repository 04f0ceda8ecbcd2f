//! Every constraint, and expressions with all that urls and templates have signs for.

use cullinan::prelude::*;

#[controller(url = "/{year:regex([0-9]{4})}/books")]
struct Books;

#[controller]
impl Books {
    #[get_api(url = "/{a:int}/{b:float}/{c:uuid}/{d:slug}/{e:date}/{f:isbn}/{rest:path}")]
    async fn find(&self, year: u16, a: i64, b: f64, c: String, d: String, e: String, f: String, rest: String) -> String {
        format!("{year} {a} {b} {c} {d} {e} {f} {rest}")
    }

    #[get_api(url = "/{code:regex((a|b)/[?#*%{}()]{1,3} \\d+)}/{b:regex([^}/)]x)}")]
    async fn every_sign(&self, code: Path<String>, b: String) -> String {
        code.0 + &b
    }
}

fn main() {}
