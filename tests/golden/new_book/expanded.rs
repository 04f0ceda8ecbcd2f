//! What `input.rs` becomes; written by `golden.rs` of `cullinan-macros`.

#[derive(
    ::cullinan::__private::calls::serde::Serialize,
    ::cullinan::__private::calls::serde::Deserialize,
    ::cullinan::__private::calls::schemars::JsonSchema
)]
/// What a shelf takes.
#[derive(Debug)]
#[serde(rename_all = "camelCase")]
#[schemars(
    transform = ::cullinan::__private::calls::Named::of::<NewBook>(
        ::core::module_path!()
    )
)]
#[schemars(
    transform = ::cullinan::__private::calls::Defaults::of::<NewBook>(
        <NewBook>::__cullinan_defaults
    )
)]
#[serde(crate = "::cullinan::__private::calls::object_serde")]
#[schemars(crate = "::cullinan::__private::calls::schemars")]
pub struct NewBook {
    /// As on the cover.
    #[schemars(
        transform = ::cullinan::__private::calls::Described::new(
            &[::cullinan::__private::calls::Rule::min(1),
            ::cullinan::__private::calls::Rule::max(200)]
        ).trimmed()
    )]
    title: String,
    #[schemars(
        transform = ::cullinan::__private::calls::Described::new(
            &[<NewBook>::__cullinan_regex_1()]
        )
    )]
    isbn: String,
    #[serde(default)]
    #[schemars(
        transform = ::cullinan::__private::calls::Described::new(
            &[<NewBook>::__cullinan_le_2()]
        )
    )]
    page_count: u16,
    #[schemars(
        transform = ::cullinan::__private::calls::Described::new(
            &[::cullinan::__private::calls::Rule::email(

            ).message("the publisher's mail").code("mail")]
        ).trimmed()
    )]
    mail: Option<String>,
    #[schemars(
        transform = ::cullinan::__private::calls::Described::new(
            &[::cullinan::__private::calls::Rule::max(5)]
        ).inner(
            ::cullinan::__private::calls::Described::new(
                &[::cullinan::__private::calls::Rule::min(1)]
            )
        )
    )]
    tags: Vec<String>,
    #[schemars(required)]
    #[schemars(
        transform = ::cullinan::__private::calls::Described::new(
            &[::cullinan::__private::calls::Rule::required(),
            ::cullinan::__private::calls::Rule::must_match(&["isbn"])]
        )
    )]
    isbn_again: Option<String>,
    #[schemars(
        transform = ::cullinan::__private::calls::Described::new(
            &[<NewBook>::__cullinan_regex_6(),
            ::cullinan::__private::calls::Rule::contains("-")]
        )
    )]
    mark: String,
    #[serde(flatten)]
    author: Author,
    #[serde(skip)]
    id: u64,
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
    impl NewBook {
        fn __cullinan_regex_1() -> __cullinan::Rule {
            static PATTERN: __cullinan::Pattern = __cullinan::Pattern::new(
                r"^[0-9]{9}[0-9X]$",
            );
            __cullinan::Rule::regex(&PATTERN)
        }
        fn __cullinan_le_2() -> __cullinan::Rule {
            __cullinan::Rule::le(__cullinan::bound(MOST_PAGES))
        }
        fn __cullinan_regex_6() -> __cullinan::Rule {
            __cullinan::Rule::expression(&SHELF_MARK)
        }
    }
    impl NewBook {
        fn __cullinan_defaults(probe: &__cullinan::Probe) {
            {
                let mut value: u16 = __cullinan::Default::default();
                probe
                    .field(
                        "pageCount",
                        |at| {
                            let __cullinan_value = &value;
                            __cullinan::numbers(
                                __cullinan_value,
                                &[Self::__cullinan_le_2()],
                                at,
                            );
                        },
                    );
            }
        }
    }
    impl __cullinan::Check for NewBook {
        fn check(&self, report: &__cullinan::Report<'_>) {
            let _: __cullinan::PhantomData<__cullinan::Option<()>> = __cullinan::PhantomData::<
                Option<()>,
            >;
            let _: __cullinan::PhantomData<__cullinan::String> = __cullinan::PhantomData::<
                String,
            >;
            let _: __cullinan::PhantomData<__cullinan::Vec<()>> = __cullinan::PhantomData::<
                Vec<()>,
            >;
            {
                let at = &report.field("title");
                let __cullinan_value = &self.title;
                __cullinan::lengths(
                    __cullinan_value,
                    &[__cullinan::Rule::min(1), __cullinan::Rule::max(200)],
                    at,
                );
            }
            {
                let at = &report.field("isbn");
                let __cullinan_value = &self.isbn;
                __cullinan::texts(__cullinan_value, &[Self::__cullinan_regex_1()], at);
            }
            {
                let at = &report.field("pageCount");
                let __cullinan_value = &self.page_count;
                __cullinan::numbers(__cullinan_value, &[Self::__cullinan_le_2()], at);
            }
            {
                let at = &report.field("mail");
                let __cullinan_value = &self.mail;
                __cullinan::texts(
                    __cullinan_value,
                    &[
                        __cullinan::Rule::email()
                            .message("the publisher's mail")
                            .code("mail"),
                    ],
                    at,
                );
            }
            {
                let at = &report.field("tags");
                let __cullinan_value = &self.tags;
                __cullinan::lengths(__cullinan_value, &[__cullinan::Rule::max(5)], at);
                let __cullinan_value = &self.tags;
                __cullinan::each(
                    __cullinan_value,
                    at,
                    |item, at| {
                        let __cullinan_value = item;
                        __cullinan::lengths(
                            __cullinan_value,
                            &[__cullinan::Rule::min(1)],
                            at,
                        );
                        __cullinan::Field::<
                            <Vec<String> as __cullinan::Items>::Item,
                        >::custom(
                            item,
                            |__cullinan_value| known_tag(__cullinan_value),
                            __cullinan::Rule::custom(),
                            at,
                        );
                    },
                );
            }
            {
                let at = &report.field("isbnAgain");
                let __cullinan_value = &self.isbn_again;
                __cullinan::required(
                    __cullinan_value,
                    &[__cullinan::Rule::required()],
                    at,
                );
                let __cullinan_value = &self.isbn_again;
                let __cullinan_beside = &self.isbn;
                __cullinan::must_match(
                    __cullinan_value,
                    __cullinan_beside,
                    &[__cullinan::Rule::must_match(&["isbn"])],
                    at,
                );
            }
            {
                let at = &report.field("mark");
                let __cullinan_value = &self.mark;
                __cullinan::texts(
                    __cullinan_value,
                    &[Self::__cullinan_regex_6(), __cullinan::Rule::contains("-")],
                    at,
                );
            }
            {
                let at = report;
                let __cullinan_value = &self.author;
                __cullinan::Nested::<Author>::new().check(__cullinan_value, at);
            }
            __cullinan::whole(
                self,
                |__cullinan_value| sold_or_lent(__cullinan_value),
                __cullinan::Rule::custom().code("sold_or_lent"),
                report,
            );
        }
        fn normalise(&mut self, report: &__cullinan::Report<'_>) {
            {
                let __cullinan_value = &mut self.title;
                __cullinan::normalise::trim(__cullinan_value);
            }
            {
                let at = &report.field("mail");
                let __cullinan_value = &mut self.mail;
                __cullinan::normalise::trim(__cullinan_value);
                let __cullinan_value = &mut self.mail;
                __cullinan::normalise::lowercase(__cullinan_value);
                __cullinan::Field::<
                    Option<String>,
                >::with(
                    &mut self.mail,
                    |__cullinan_value| without_tag(__cullinan_value),
                    at,
                );
            }
            {
                let at = report;
                let __cullinan_value = &mut self.author;
                __cullinan::Nested::<Author>::normalise(__cullinan_value, at);
            }
        }
    }
    impl __cullinan::Item for NewBook {}
    impl __cullinan::Model for NewBook {}
    impl __cullinan::IntoResponse for NewBook {
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
    impl __cullinan::Patchable for NewBook {
        fn rename(&self, merge: &mut __cullinan::Merge<'_>) {
            {
                __cullinan::PatchedField::<Author>::rename_flat(&self.author, merge);
            }
        }
        fn keep(&mut self, before: &mut Self, change: &__cullinan::Change<'_>) {
            {
                change.field(&["title"], &mut self.title, &mut before.title);
            }
            {
                change.field(&["isbn"], &mut self.isbn, &mut before.isbn);
            }
            {
                change
                    .field(&["pageCount"], &mut self.page_count, &mut before.page_count);
            }
            {
                change.field(&["mail"], &mut self.mail, &mut before.mail);
            }
            {
                change.field(&["tags"], &mut self.tags, &mut before.tags);
            }
            {
                change
                    .field(&["isbnAgain"], &mut self.isbn_again, &mut before.isbn_again);
            }
            {
                change.field(&["mark"], &mut self.mark, &mut before.mark);
            }
            {
                __cullinan::PatchedField::<
                    Author,
                >::keep_flat(
                    &mut self.author,
                    &mut before.author,
                    &[
                        &["title"],
                        &["isbn"],
                        &["pageCount"],
                        &["mail"],
                        &["tags"],
                        &["isbnAgain"],
                        &["mark"],
                    ],
                    change,
                );
            }
            {
                change.unread(&mut self.id, &mut before.id);
            }
        }
    }
    impl __cullinan::validator::Validate for NewBook {
        fn validate(
            &self,
        ) -> ::core::result::Result<(), __cullinan::validator::ValidationErrors> {
            __cullinan::validate(self)
        }
    }
};
