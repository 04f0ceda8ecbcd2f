//! Names of the standard library and of the prelude that mean something else where the model stands.
#![allow(dead_code, unused_macros)]

mod model {
    use cullinan::model;

    struct Option;
    struct Result;
    struct Vec;
    struct Report;
    struct Rule;
    trait Check {}
    trait Default {}
    fn whole() {}
    macro_rules! vec {
        () => {};
    }

    mod cullinan_rs {}
    mod core {}
    mod std {}
    mod serde {}

    #[model]
    struct Book {
        #[validate(length(min = 1))]
        title: String,
        report: u8,
        at: u8,
        #[validate(range(min = 1))]
        r#type: u8,
        #[validate(must_match(other = r#type))]
        again: u8,
    }

    #[model]
    enum Shape {
        Circle {
            #[validate(range(min = 1))]
            report: u8,
            #[validate(range(min = 1))]
            at: u8,
        },
    }
}

fn main() {}
