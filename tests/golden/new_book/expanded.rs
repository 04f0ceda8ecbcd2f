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
    unused_mut,
    unused_variables,
    unreachable_patterns,
    clippy::redundant_closure
)]
const _: () = {
    use ::cullinan::__private::calls::fallback::*;
    impl NewBook {
        fn __cullinan_regex_1() -> ::cullinan::__private::calls::Rule {
            static PATTERN: ::cullinan::__private::calls::Pattern = ::cullinan::__private::calls::Pattern::new(
                r"^[0-9]{9}[0-9X]$",
            );
            ::cullinan::__private::calls::Rule::regex(&PATTERN)
        }
        fn __cullinan_le_2() -> ::cullinan::__private::calls::Rule {
            ::cullinan::__private::calls::Rule::le(
                ::cullinan::__private::calls::bound(MOST_PAGES),
            )
        }
        fn __cullinan_regex_6() -> ::cullinan::__private::calls::Rule {
            ::cullinan::__private::calls::Rule::expression(&SHELF_MARK)
        }
    }
    impl NewBook {
        fn __cullinan_defaults(probe: &::cullinan::__private::calls::Probe) {
            {
                let mut value: u16 = ::cullinan::__private::calls::Default::default();
                probe
                    .field(
                        "pageCount",
                        |at| {
                            let __cullinan_value = &value;
                            ::cullinan::__private::calls::numbers(
                                __cullinan_value,
                                &[Self::__cullinan_le_2()],
                                at,
                            );
                        },
                    );
            }
        }
    }
    impl ::cullinan::__private::calls::Check for NewBook {
        fn check(&self, report: &::cullinan::__private::calls::Report<'_>) {
            let _: ::cullinan::__private::calls::PhantomData<
                ::cullinan::__private::calls::Option<()>,
            > = ::cullinan::__private::calls::PhantomData::<Option<()>>;
            let _: ::cullinan::__private::calls::PhantomData<
                ::cullinan::__private::calls::String,
            > = ::cullinan::__private::calls::PhantomData::<String>;
            let _: ::cullinan::__private::calls::PhantomData<
                ::cullinan::__private::calls::Vec<()>,
            > = ::cullinan::__private::calls::PhantomData::<Vec<()>>;
            {
                let at = &report.field("title");
                let __cullinan_value = &self.title;
                ::cullinan::__private::calls::lengths(
                    __cullinan_value,
                    &[
                        ::cullinan::__private::calls::Rule::min(1),
                        ::cullinan::__private::calls::Rule::max(200),
                    ],
                    at,
                );
            }
            {
                let at = &report.field("isbn");
                let __cullinan_value = &self.isbn;
                ::cullinan::__private::calls::texts(
                    __cullinan_value,
                    &[Self::__cullinan_regex_1()],
                    at,
                );
            }
            {
                let at = &report.field("pageCount");
                let __cullinan_value = &self.page_count;
                ::cullinan::__private::calls::numbers(
                    __cullinan_value,
                    &[Self::__cullinan_le_2()],
                    at,
                );
            }
            {
                let at = &report.field("mail");
                let __cullinan_value = &self.mail;
                ::cullinan::__private::calls::texts(
                    __cullinan_value,
                    &[
                        ::cullinan::__private::calls::Rule::email()
                            .message("the publisher's mail")
                            .code("mail"),
                    ],
                    at,
                );
            }
            {
                let at = &report.field("tags");
                let __cullinan_value = &self.tags;
                ::cullinan::__private::calls::lengths(
                    __cullinan_value,
                    &[::cullinan::__private::calls::Rule::max(5)],
                    at,
                );
                let __cullinan_value = &self.tags;
                ::cullinan::__private::calls::each(
                    __cullinan_value,
                    at,
                    |item, at| {
                        let __cullinan_value = item;
                        ::cullinan::__private::calls::lengths(
                            __cullinan_value,
                            &[::cullinan::__private::calls::Rule::min(1)],
                            at,
                        );
                        ::cullinan::__private::calls::Field::<
                            <Vec<String> as ::cullinan::__private::calls::Items>::Item,
                        >::custom(
                            item,
                            |__cullinan_value| known_tag(__cullinan_value),
                            ::cullinan::__private::calls::Rule::custom(),
                            at,
                        );
                    },
                );
            }
            {
                let at = &report.field("isbnAgain");
                let __cullinan_value = &self.isbn_again;
                ::cullinan::__private::calls::required(
                    __cullinan_value,
                    &[::cullinan::__private::calls::Rule::required()],
                    at,
                );
                let __cullinan_value = &self.isbn_again;
                let __cullinan_beside = &self.isbn;
                ::cullinan::__private::calls::must_match(
                    __cullinan_value,
                    __cullinan_beside,
                    &[::cullinan::__private::calls::Rule::must_match(&["isbn"])],
                    at,
                );
            }
            {
                let at = &report.field("mark");
                let __cullinan_value = &self.mark;
                ::cullinan::__private::calls::texts(
                    __cullinan_value,
                    &[
                        Self::__cullinan_regex_6(),
                        ::cullinan::__private::calls::Rule::contains("-"),
                    ],
                    at,
                );
            }
            {
                let at = report;
                let __cullinan_value = &self.author;
                ::cullinan::__private::calls::Nested::<Author>::new()
                    .check(__cullinan_value, at);
            }
            ::cullinan::__private::calls::whole(
                self,
                |__cullinan_value| sold_or_lent(__cullinan_value),
                ::cullinan::__private::calls::Rule::custom().code("sold_or_lent"),
                report,
            );
        }
        fn normalise(&mut self, report: &::cullinan::__private::calls::Report<'_>) {
            {
                let __cullinan_value = &mut self.title;
                ::cullinan::__private::calls::normalise::trim(__cullinan_value);
            }
            {
                let at = &report.field("mail");
                let __cullinan_value = &mut self.mail;
                ::cullinan::__private::calls::normalise::trim(__cullinan_value);
                let __cullinan_value = &mut self.mail;
                ::cullinan::__private::calls::normalise::lowercase(__cullinan_value);
                ::cullinan::__private::calls::Field::<
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
                ::cullinan::__private::calls::Nested::<
                    Author,
                >::normalise(__cullinan_value, at);
            }
        }
    }
    impl ::cullinan::__private::calls::Item for NewBook {}
    impl ::cullinan::__private::calls::Model for NewBook {}
    impl ::cullinan::__private::calls::IntoResponse for NewBook {
        const ASKS: ::cullinan::__private::calls::Asks = ::cullinan::__private::calls::Asks::DATA;
        fn describe(status: u16, spec: &mut ::cullinan::__private::calls::Describe<'_>) {
            ::cullinan::__private::calls::describe_answer::<Self>(status, spec)
        }
        fn into_response(
            self,
            to: ::cullinan::__private::calls::ResponseContext,
        ) -> ::cullinan::__private::calls::Result<
            ::cullinan::__private::calls::Response,
        > {
            ::cullinan::__private::calls::answer(self, to)
        }
    }
    impl ::cullinan::__private::calls::Patchable for NewBook {
        fn rename(&self, merge: &mut ::cullinan::__private::calls::Merge<'_>) {
            {
                ::cullinan::__private::calls::PatchedField::<
                    Author,
                >::rename_flat(&self.author, merge);
            }
        }
        fn keep(
            &mut self,
            before: &mut Self,
            change: &::cullinan::__private::calls::Change<'_>,
        ) {
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
                ::cullinan::__private::calls::PatchedField::<
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
    impl ::cullinan::__private::calls::validator::Validate for NewBook {
        fn validate(
            &self,
        ) -> ::core::result::Result<
            (),
            ::cullinan::__private::calls::validator::ValidationErrors,
        > {
            ::cullinan::__private::calls::validate(self)
        }
    }
};
