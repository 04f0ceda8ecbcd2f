//! What `input.rs` becomes; written by `golden.rs` of `cullinan-macros`.

#[derive(
    ::cullinan::__private::calls::serde::Serialize,
    ::cullinan::__private::calls::serde::Deserialize,
    ::cullinan::__private::calls::schemars::JsonSchema
)]
/// A value: one of its names.
#[schemars(
    transform = ::cullinan::__private::calls::Named::of::<Colour>(::core::module_path!())
)]
#[serde(crate = "::cullinan::__private::calls::object_serde")]
#[schemars(crate = "::cullinan::__private::calls::schemars")]
pub enum Colour {
    Red,
    Green,
}
#[allow(
    deprecated,
    non_snake_case,
    unused_imports,
    unused_qualifications,
    unused_mut,
    unused_variables,
    unreachable_patterns,
    clippy::redundant_closure
)]
const _: () = {
    use ::cullinan::__private::calls::{self as __cullinan, fallback::*};
    impl __cullinan::Check for Colour {
        const RULES: bool = false;
        fn check(&self, report: &__cullinan::Report<'_>) {}
    }
    impl __cullinan::Item for Colour {}
    impl __cullinan::validator::Validate for Colour {
        fn validate(
            &self,
        ) -> ::core::result::Result<(), __cullinan::validator::ValidationErrors> {
            __cullinan::validate(self)
        }
    }
};
#[derive(
    ::cullinan::__private::calls::serde::Serialize,
    ::cullinan::__private::calls::serde::Deserialize,
    ::cullinan::__private::calls::schemars::JsonSchema
)]
/// A value: what it holds.
#[schemars(
    transform = ::cullinan::__private::calls::Named::of::<BookId>(::core::module_path!())
)]
#[serde(crate = "::cullinan::__private::calls::object_serde")]
#[schemars(crate = "::cullinan::__private::calls::schemars")]
pub struct BookId(
    #[schemars(
        transform = ::cullinan::__private::calls::Described::new(
            &[::cullinan::__private::calls::Rule::ge(
                ::cullinan::__private::calls::Bound::Int(1)
            )]
        )
    )]
    u64,
);
#[allow(
    deprecated,
    non_snake_case,
    unused_imports,
    unused_qualifications,
    unused_mut,
    unused_variables,
    unreachable_patterns,
    clippy::redundant_closure
)]
const _: () = {
    use ::cullinan::__private::calls::{self as __cullinan, fallback::*};
    impl __cullinan::Check for BookId {
        fn check(&self, report: &__cullinan::Report<'_>) {
            {
                let at = report;
                let __cullinan_value = &self.0;
                __cullinan::numbers(
                    __cullinan_value,
                    &[__cullinan::Rule::ge(__cullinan::Bound::Int(1))],
                    at,
                );
            }
        }
    }
    impl __cullinan::Item for BookId {}
    impl __cullinan::Newtype for BookId {
        type Inner = u64;
        fn inner(&self) -> &Self::Inner {
            &self.0
        }
        fn inner_mut(&mut self) -> &mut Self::Inner {
            &mut self.0
        }
    }
    impl __cullinan::validator::Validate for BookId {
        fn validate(
            &self,
        ) -> ::core::result::Result<(), __cullinan::validator::ValidationErrors> {
            __cullinan::validate(self)
        }
    }
};
#[derive(
    ::cullinan::__private::calls::serde::Serialize,
    ::cullinan::__private::calls::serde::Deserialize,
    ::cullinan::__private::calls::schemars::JsonSchema
)]
/// A body, told apart by its key.
#[schemars(
    transform = ::cullinan::__private::calls::Named::of::<Shape>(::core::module_path!())
)]
#[serde(crate = "::cullinan::__private::calls::object_serde")]
#[schemars(crate = "::cullinan::__private::calls::schemars")]
pub enum Shape {
    Circle {
        #[schemars(
            transform = ::cullinan::__private::calls::Described::new(
                &[::cullinan::__private::calls::Rule::gt(
                    ::cullinan::__private::calls::Bound::Float(0.0)
                )]
            )
        )]
        radius: f64,
    },
    Named(Author),
    Line(Point, Point),
    Nothing,
}
#[allow(
    deprecated,
    non_snake_case,
    unused_imports,
    unused_qualifications,
    unused_mut,
    unused_variables,
    unreachable_patterns,
    clippy::redundant_closure
)]
const _: () = {
    use ::cullinan::__private::calls::{self as __cullinan, fallback::*};
    impl __cullinan::Check for Shape {
        fn check(&self, report: &__cullinan::Report<'_>) {
            match self {
                Self::Circle { radius: field_radius, .. } => {
                    let report = &report.field("Circle");
                    {
                        let at = &report.field("radius");
                        let __cullinan_value = field_radius;
                        __cullinan::numbers(
                            __cullinan_value,
                            &[__cullinan::Rule::gt(__cullinan::Bound::Float(0.0))],
                            at,
                        );
                    }
                }
                Self::Named { 0: field_0, .. } => {
                    let report = &report.field("Named");
                    {
                        let at = report;
                        let __cullinan_value = field_0;
                        __cullinan::Nested::<Author>::new().check(__cullinan_value, at);
                    }
                }
                Self::Line { 0: field_0, 1: field_1, .. } => {
                    let report = &report.field("Line");
                    {
                        let at = &report.index(0);
                        let __cullinan_value = field_0;
                        __cullinan::Nested::<Point>::new().check(__cullinan_value, at);
                    }
                    {
                        let at = &report.index(1);
                        let __cullinan_value = field_1;
                        __cullinan::Nested::<Point>::new().check(__cullinan_value, at);
                    }
                }
                _ => {}
            }
        }
        fn normalise(&mut self, report: &__cullinan::Report<'_>) {
            match self {
                Self::Named { 0: field_0, .. } => {
                    let report = &report.field("Named");
                    {
                        let at = report;
                        let __cullinan_value = &mut *field_0;
                        __cullinan::Nested::<Author>::normalise(__cullinan_value, at);
                    }
                }
                Self::Line { 0: field_0, 1: field_1, .. } => {
                    let report = &report.field("Line");
                    {
                        let at = &report.index(0);
                        let __cullinan_value = &mut *field_0;
                        __cullinan::Nested::<Point>::normalise(__cullinan_value, at);
                    }
                    {
                        let at = &report.index(1);
                        let __cullinan_value = &mut *field_1;
                        __cullinan::Nested::<Point>::normalise(__cullinan_value, at);
                    }
                }
                _ => {}
            }
        }
    }
    impl __cullinan::Item for Shape {}
    impl __cullinan::Model for Shape {}
    impl __cullinan::IntoResponse for Shape {
        const ASKS: __cullinan::Asks = __cullinan::Asks::DATA;
        fn describe(status: u16, spec: &mut __cullinan::Describe<'_>) {
            __cullinan::describe_answer::<Self>(status, spec)
        }
        fn into_response(
            self,
            to: __cullinan::ResponseContext,
        ) -> __cullinan::Result<__cullinan::Response> {
            __cullinan::answer(self, to)
        }
    }
    impl __cullinan::validator::Validate for Shape {
        fn validate(
            &self,
        ) -> ::core::result::Result<(), __cullinan::validator::ValidationErrors> {
            __cullinan::validate(self)
        }
    }
};
#[derive(
    ::cullinan::__private::calls::serde::Serialize,
    ::cullinan::__private::calls::serde::Deserialize,
    ::cullinan::__private::calls::schemars::JsonSchema
)]
/// A body, told apart by a tag.
#[serde(tag = "kind", content = "is", rename_all = "snake_case")]
#[schemars(
    transform = ::cullinan::__private::calls::Named::of::<Event>(::core::module_path!())
)]
#[serde(crate = "::cullinan::__private::calls::object_serde")]
#[schemars(crate = "::cullinan::__private::calls::schemars")]
pub enum Event {
    Lent {
        #[schemars(
            transform = ::cullinan::__private::calls::Described::new(
                &[::cullinan::__private::calls::Rule::max(20)]
            )
        )]
        to: String,
    },
}
#[allow(
    deprecated,
    non_snake_case,
    unused_imports,
    unused_qualifications,
    unused_mut,
    unused_variables,
    unreachable_patterns,
    clippy::redundant_closure
)]
const _: () = {
    use ::cullinan::__private::calls::{self as __cullinan, fallback::*};
    impl __cullinan::Check for Event {
        fn check(&self, report: &__cullinan::Report<'_>) {
            let _: __cullinan::PhantomData<__cullinan::String> = __cullinan::PhantomData::<
                String,
            >;
            match self {
                Self::Lent { to: field_to, .. } => {
                    let report = &report.field("is");
                    {
                        let at = &report.field("to");
                        let __cullinan_value = field_to;
                        __cullinan::lengths(
                            __cullinan_value,
                            &[__cullinan::Rule::max(20)],
                            at,
                        );
                    }
                }
            }
        }
    }
    impl __cullinan::Item for Event {}
    impl __cullinan::Model for Event {}
    impl __cullinan::IntoResponse for Event {
        const ASKS: __cullinan::Asks = __cullinan::Asks::DATA;
        fn describe(status: u16, spec: &mut __cullinan::Describe<'_>) {
            __cullinan::describe_answer::<Self>(status, spec)
        }
        fn into_response(
            self,
            to: __cullinan::ResponseContext,
        ) -> __cullinan::Result<__cullinan::Response> {
            __cullinan::answer(self, to)
        }
    }
    impl __cullinan::validator::Validate for Event {
        fn validate(
            &self,
        ) -> ::core::result::Result<(), __cullinan::validator::ValidationErrors> {
            __cullinan::validate(self)
        }
    }
};
#[derive(
    ::cullinan::__private::calls::serde::Serialize,
    ::cullinan::__private::calls::serde::Deserialize,
    ::cullinan::__private::calls::schemars::JsonSchema
)]
/// One page of many.
#[schemars(
    rename = "Page_{T}",
    transform = ::cullinan::__private::calls::Named::of::<Page<T>>(
        ::core::module_path!()
    ).head("Page").argument::<T>()
)]
#[serde(crate = "::cullinan::__private::calls::object_serde")]
#[schemars(crate = "::cullinan::__private::calls::schemars")]
pub struct Page<T> {
    #[schemars(
        transform = ::cullinan::__private::calls::Described::new(
            &[::cullinan::__private::calls::Rule::max(100)]
        )
    )]
    items: Vec<T>,
    total: u64,
}
#[allow(
    deprecated,
    non_snake_case,
    unused_imports,
    unused_qualifications,
    unused_mut,
    unused_variables,
    unreachable_patterns,
    clippy::redundant_closure
)]
const _: () = {
    use ::cullinan::__private::calls::{self as __cullinan, fallback::*};
    impl<T: __cullinan::Check> __cullinan::Check for Page<T> {
        fn check(&self, report: &__cullinan::Report<'_>) {
            {
                let at = &report.field("items");
                let __cullinan_value = &self.items;
                __cullinan::lengths(__cullinan_value, &[__cullinan::Rule::max(100)], at);
                let __cullinan_value = &self.items;
                __cullinan::Check::check(__cullinan_value, at);
            }
        }
        fn normalise(&mut self, report: &__cullinan::Report<'_>) {
            {
                let at = &report.field("items");
                let __cullinan_value = &mut self.items;
                __cullinan::Check::normalise(__cullinan_value, at);
            }
        }
    }
    impl<T> __cullinan::Item for Page<T> {}
    impl<T> __cullinan::Model for Page<T> {}
    impl<T> __cullinan::IntoResponse for Page<T>
    where
        Self: __cullinan::Data,
    {
        const ASKS: __cullinan::Asks = __cullinan::Asks::DATA;
        fn describe(status: u16, spec: &mut __cullinan::Describe<'_>) {
            __cullinan::describe_answer::<Self>(status, spec)
        }
        fn into_response(
            self,
            to: __cullinan::ResponseContext,
        ) -> __cullinan::Result<__cullinan::Response> {
            __cullinan::answer(self, to)
        }
    }
    impl<T> __cullinan::Patchable for Page<T> {
        fn rename(&self, merge: &mut __cullinan::Merge<'_>) {
            {
                __cullinan::PatchedField::<
                    Vec<T>,
                >::rename(&self.items, &["items"], merge);
            }
        }
        fn keep(&mut self, before: &mut Self, change: &__cullinan::Change<'_>) {
            {
                __cullinan::PatchedField::<
                    Vec<T>,
                >::keep(&mut self.items, &mut before.items, &["items"], change);
            }
            {
                change.field(&["total"], &mut self.total, &mut before.total);
            }
        }
    }
    impl<T: __cullinan::Check> __cullinan::validator::Validate for Page<T> {
        fn validate(
            &self,
        ) -> ::core::result::Result<(), __cullinan::validator::ValidationErrors> {
            __cullinan::validate(self)
        }
    }
};
