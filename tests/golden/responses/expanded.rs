//! What `input.rs` becomes; written by `golden.rs` of `cullinan-macros`.

#[derive(Debug, Responses)]
enum ShelfError {
    /// There is none.
    #[response(status = 404)]
    Missing,
    #[response(status = 503, description = "closed", headers = ["Retry-After"])]
    Closed((Error, HeaderMap)),
    Other(Conflict<Book>),
}
#[allow(unused_imports)]
const _: () = {
    use ::cullinan::__private::calls::fallback::*;
    const _: () = ::cullinan::__private::calls::check::status(
        ::cullinan::__private::calls::Some(404),
        ::cullinan::__private::calls::Answer::<()>::EMPTY,
    );
    const _: () = ::cullinan::__private::calls::check::status(
        ::cullinan::__private::calls::Some(503),
        ::cullinan::__private::calls::Answer::<(Error, HeaderMap)>::EMPTY,
    );
    impl ::cullinan::__private::calls::IntoResponse for ShelfError {
        const EMPTY: bool = true && ::cullinan::__private::calls::Answer::<()>::EMPTY
            && ::cullinan::__private::calls::Answer::<(Error, HeaderMap)>::EMPTY
            && ::cullinan::__private::calls::Answer::<Conflict<Book>>::EMPTY;
        const ASKS: ::cullinan::__private::calls::Asks = ::cullinan::__private::calls::Asks::Nothing
            .or(::cullinan::__private::calls::Answer::<()>::ASKS)
            .or(::cullinan::__private::calls::Answer::<(Error, HeaderMap)>::ASKS)
            .or(::cullinan::__private::calls::Answer::<Conflict<Book>>::ASKS);
        const FAULT: ::cullinan::__private::calls::Option<&'static str> = ::cullinan::__private::calls::first_fault(
            &[
                ::cullinan::__private::calls::Answer::<()>::FAULT,
                ::cullinan::__private::calls::Answer::<(Error, HeaderMap)>::FAULT,
                ::cullinan::__private::calls::Answer::<Conflict<Book>>::FAULT,
            ],
        );
        const STRICT: ::cullinan::__private::calls::Option<bool> = ::cullinan::__private::calls::all_strict(
            &[
                ::cullinan::__private::calls::None,
                ::cullinan::__private::calls::None,
                ::cullinan::__private::calls::Answer::<Conflict<Book>>::STRICT,
            ],
        );
        fn describe(status: u16, spec: &mut ::cullinan::__private::calls::Describe<'_>) {
            ::cullinan::__private::calls::describe_variant(
                ::cullinan::__private::calls::Answer::<()>::describe,
                ::cullinan::__private::calls::Some(404),
                (status, ::cullinan::__private::calls::Answer::<()>::EMPTY),
                ("There is none.", &[]),
                spec,
            );
            ::cullinan::__private::calls::describe_variant(
                ::cullinan::__private::calls::Answer::<(Error, HeaderMap)>::describe,
                ::cullinan::__private::calls::Some(503),
                (
                    status,
                    ::cullinan::__private::calls::Answer::<(Error, HeaderMap)>::EMPTY,
                ),
                ("closed", &["Retry-After"]),
                spec,
            );
            ::cullinan::__private::calls::describe_variant(
                ::cullinan::__private::calls::Answer::<Conflict<Book>>::describe,
                ::cullinan::__private::calls::None,
                (status, ::cullinan::__private::calls::Answer::<Conflict<Book>>::EMPTY),
                ("", &[]),
                spec,
            );
        }
        fn into_response(
            self,
            to: ::cullinan::__private::calls::ResponseContext,
        ) -> ::cullinan::__private::calls::Result<
            ::cullinan::__private::calls::Response,
        > {
            match self {
                Self::Missing { .. } => {
                    ::cullinan::__private::calls::respond_variant(
                        (),
                        ::cullinan::__private::calls::Some(404),
                        to,
                    )
                }
                Self::Closed(__cullinan_answer) => {
                    ::cullinan::__private::calls::respond_variant(
                        __cullinan_answer,
                        ::cullinan::__private::calls::Some(503),
                        to,
                    )
                }
                Self::Other(__cullinan_answer) => {
                    ::cullinan::__private::calls::respond_variant(
                        __cullinan_answer,
                        ::cullinan::__private::calls::None,
                        to,
                    )
                }
            }
        }
    }
    ::cullinan::__private::calls::inventory::submit! {
        ::cullinan::__private::calls::AsError:: < ShelfError > ::ANSWER
    }
};
#[derive(Responses)]
#[response(crate = framework)]
enum Found<T> {
    It(T),
    #[response(status = 204)]
    Nothing(()),
}
#[allow(unused_imports)]
const _: () = {
    use framework::__private::calls::fallback::*;
    impl<T> framework::__private::calls::IntoResponse for Found<T>
    where
        T: framework::__private::calls::IntoResponse,
        (): framework::__private::calls::IntoResponse,
    {
        const EMPTY: bool = true && framework::__private::calls::Answer::<T>::EMPTY
            && framework::__private::calls::Answer::<()>::EMPTY;
        const ASKS: framework::__private::calls::Asks = framework::__private::calls::Asks::Nothing
            .or(framework::__private::calls::Answer::<T>::ASKS)
            .or(framework::__private::calls::Answer::<()>::ASKS);
        const FAULT: framework::__private::calls::Option<&'static str> = framework::__private::calls::first_fault(
            &[
                framework::__private::calls::Answer::<T>::FAULT,
                framework::__private::calls::Answer::<()>::FAULT,
            ],
        );
        const STRICT: framework::__private::calls::Option<bool> = framework::__private::calls::all_strict(
            &[
                framework::__private::calls::Answer::<T>::STRICT,
                framework::__private::calls::Answer::<()>::STRICT,
            ],
        );
        fn describe(status: u16, spec: &mut framework::__private::calls::Describe<'_>) {
            const {
                framework::__private::calls::check::status(
                    framework::__private::calls::Some(204),
                    framework::__private::calls::Answer::<()>::EMPTY,
                )
            };
            framework::__private::calls::describe_variant(
                framework::__private::calls::Answer::<T>::describe,
                framework::__private::calls::None,
                (status, framework::__private::calls::Answer::<T>::EMPTY),
                ("", &[]),
                spec,
            );
            framework::__private::calls::describe_variant(
                framework::__private::calls::Answer::<()>::describe,
                framework::__private::calls::Some(204),
                (status, framework::__private::calls::Answer::<()>::EMPTY),
                ("", &[]),
                spec,
            );
        }
        fn into_response(
            self,
            to: framework::__private::calls::ResponseContext,
        ) -> framework::__private::calls::Result<framework::__private::calls::Response> {
            match self {
                Self::It(__cullinan_answer) => {
                    framework::__private::calls::respond_variant(
                        __cullinan_answer,
                        framework::__private::calls::None,
                        to,
                    )
                }
                Self::Nothing(__cullinan_answer) => {
                    framework::__private::calls::respond_variant(
                        __cullinan_answer,
                        framework::__private::calls::Some(204),
                        to,
                    )
                }
            }
        }
    }
};
async fn table() -> Result<Table> {
    Err(Error::conflict("taken"))
}
#[allow(deprecated, non_upper_case_globals, unused_imports, clippy::redundant_closure)]
const _: () = {
    use ::cullinan::__private::calls::fallback::*;
    #[doc(hidden)]
    const __cullinan_table_facts_0: ::cullinan::__private::calls::Facts = ::cullinan::__private::calls::Facts::new(
        ::cullinan::__private::calls::Verb::Get,
        "",
        "/table",
        &[],
    );
    #[doc(hidden)]
    const __cullinan_table_route_0: ::cullinan::__private::calls::Route = ::cullinan::__private::calls::Route {
        verb: ::cullinan::__private::calls::Verb::Get,
        methods: ::cullinan::__private::calls::Methods::Only(&["GET"]),
        url: "/table",
        name: "table",
        handler: "table",
        file: ::core::file!(),
        line: ::core::line!(),
        status: ::cullinan::__private::calls::check::answered(
            ::cullinan::__private::calls::None,
            ::cullinan::__private::calls::Verb::Get
                .status(::cullinan::__private::calls::None, false),
        ),
        has_status: false,
        table: ::cullinan::__private::calls::Table::NOTHING,
        load: ::cullinan::__private::calls::Load::of(&[]),
        docs: ::cullinan::__private::calls::Docs {
            summary: ::cullinan::__private::calls::None,
            description: ::cullinan::__private::calls::None,
            tags: &[],
            include_in_schema: ::cullinan::__private::calls::None,
            responses: &[
                ::cullinan::__private::calls::Documented {
                    describe: <Conflict<
                        Error,
                    > as ::cullinan::__private::calls::IntoResponse>::describe,
                    text: ::cullinan::__private::calls::None,
                },
                ::cullinan::__private::calls::Documented {
                    describe: <Status<
                        503,
                        Error,
                    > as ::cullinan::__private::calls::IntoResponse>::describe,
                    text: ::cullinan::__private::calls::Some("closed"),
                },
            ],
            security: ::cullinan::__private::calls::None,
        },
        body_limit: ::cullinan::__private::calls::None,
        timeout: ::cullinan::__private::calls::None,
        socket: ::cullinan::__private::calls::None,
        version: ::cullinan::__private::calls::None,
        lifecycle: ::cullinan::__private::calls::Lifecycle {
            deprecated: ::cullinan::__private::calls::Deprecated::No,
            sunset: ::cullinan::__private::calls::None,
        },
        call: |controller| ::cullinan::__private::calls::Instance::<
            (),
        >::bind(controller, __cullinan_table),
    };
    #[doc(hidden)]
    fn __cullinan_table(
        _: ::cullinan::__private::calls::Option<&::cullinan::__private::calls::Arc<()>>,
        run: &mut ::cullinan::__private::calls::Run<'_>,
    ) -> ::cullinan::__private::calls::Reply {
        ::cullinan::__private::calls::Instance::<
            (),
        >::later::<
            _,
            _,
        >(
            run,
            move || {
                ::cullinan::__private::calls::Some(async move {
                    ::cullinan::__private::calls::through::<
                        Result<Table>,
                        _,
                        _,
                    >(table().await, csv)
                })
            },
        )
    }
    const _: () = ::cullinan::__private::calls::check::url(&__cullinan_table_facts_0);
    const _: () = ::cullinan::__private::calls::check::covered(
        &__cullinan_table_facts_0,
    );
    const _: () = ::cullinan::__private::calls::check::answer(
        ::cullinan::__private::calls::Answer::<Conflict<Error>>::FAULT,
    );
    const _: () = ::cullinan::__private::calls::check::answer(
        ::cullinan::__private::calls::Answer::<Status<503, Error>>::FAULT,
    );
    ::cullinan::__private::calls::inventory::submit! {
        ::cullinan::__private::calls::FreeHandler { function : ||
        ::cullinan::__private::calls::type_id_of(table), block :
        ::cullinan::__private::calls::Block { owner :
        ::cullinan::__private::calls::Owner::Free, routes : & [__cullinan_table_route_0]
        }, }
    }
};
///Leads to `table`: the url `/table`, for `Urls::to`.
#[allow(
    dead_code,
    missing_docs,
    non_snake_case,
    private_bounds,
    private_interfaces,
    unreachable_pub,
    clippy::missing_const_for_fn,
    clippy::needless_pass_by_value,
    clippy::too_many_arguments
)]
fn table_url() -> ::cullinan::__private::calls::Link<0> {
    ::cullinan::__private::calls::Link::new("table")
}
