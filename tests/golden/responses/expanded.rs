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
#[allow(unused_imports, unused_qualifications)]
const _: () = {
    use ::cullinan::__private::calls::{self as __cullinan, fallback::*};
    const _: () = __cullinan::check::status(
        __cullinan::Some(404),
        __cullinan::Answer::<()>::EMPTY,
    );
    const _: () = __cullinan::check::status(
        __cullinan::Some(503),
        __cullinan::Answer::<(Error, HeaderMap)>::EMPTY,
    );
    impl __cullinan::IntoResponse for ShelfError {
        const EMPTY: bool = true && __cullinan::Answer::<()>::EMPTY
            && __cullinan::Answer::<(Error, HeaderMap)>::EMPTY
            && __cullinan::Answer::<Conflict<Book>>::EMPTY;
        const ASKS: __cullinan::Asks = __cullinan::Asks::Nothing
            .or(__cullinan::Answer::<()>::ASKS)
            .or(__cullinan::Answer::<(Error, HeaderMap)>::ASKS)
            .or(__cullinan::Answer::<Conflict<Book>>::ASKS);
        const FAULT: __cullinan::Option<&'static str> = __cullinan::first_fault(
            &[
                __cullinan::Answer::<()>::FAULT,
                __cullinan::Answer::<(Error, HeaderMap)>::FAULT,
                __cullinan::Answer::<Conflict<Book>>::FAULT,
            ],
        );
        const STRICT: __cullinan::Option<bool> = __cullinan::all_strict(
            &[
                __cullinan::None,
                __cullinan::None,
                __cullinan::Answer::<Conflict<Book>>::STRICT,
            ],
        );
        fn describe(status: u16, spec: &mut __cullinan::Describe<'_>) {
            __cullinan::describe_variant(
                __cullinan::Answer::<()>::describe,
                __cullinan::Some(404),
                (status, __cullinan::Answer::<()>::EMPTY),
                ("There is none.", &[]),
                spec,
            );
            __cullinan::describe_variant(
                __cullinan::Answer::<(Error, HeaderMap)>::describe,
                __cullinan::Some(503),
                (status, __cullinan::Answer::<(Error, HeaderMap)>::EMPTY),
                ("closed", &["Retry-After"]),
                spec,
            );
            __cullinan::describe_variant(
                __cullinan::Answer::<Conflict<Book>>::describe,
                __cullinan::None,
                (status, __cullinan::Answer::<Conflict<Book>>::EMPTY),
                ("", &[]),
                spec,
            );
        }
        fn into_response(
            self,
            to: __cullinan::ResponseContext,
        ) -> __cullinan::Result<__cullinan::Response> {
            match self {
                Self::Missing { .. } => {
                    __cullinan::respond_variant((), __cullinan::Some(404), to)
                }
                Self::Closed(__cullinan_answer) => {
                    __cullinan::respond_variant(
                        __cullinan_answer,
                        __cullinan::Some(503),
                        to,
                    )
                }
                Self::Other(__cullinan_answer) => {
                    __cullinan::respond_variant(__cullinan_answer, __cullinan::None, to)
                }
            }
        }
    }
    __cullinan::inventory::submit! {
        __cullinan::AsError:: < ShelfError > ::ANSWER
    }
};
#[derive(Responses)]
#[response(crate = framework)]
enum Found<T> {
    It(T),
    #[response(status = 204)]
    Nothing(()),
}
#[allow(unused_imports, unused_qualifications)]
const _: () = {
    use framework::__private::calls::{self as __cullinan, fallback::*};
    impl<T> __cullinan::IntoResponse for Found<T>
    where
        T: __cullinan::IntoResponse,
        (): __cullinan::IntoResponse,
    {
        const EMPTY: bool = true && __cullinan::Answer::<T>::EMPTY
            && __cullinan::Answer::<()>::EMPTY;
        const ASKS: __cullinan::Asks = __cullinan::Asks::Nothing
            .or(__cullinan::Answer::<T>::ASKS)
            .or(__cullinan::Answer::<()>::ASKS);
        const FAULT: __cullinan::Option<&'static str> = __cullinan::first_fault(
            &[__cullinan::Answer::<T>::FAULT, __cullinan::Answer::<()>::FAULT],
        );
        const STRICT: __cullinan::Option<bool> = __cullinan::all_strict(
            &[__cullinan::Answer::<T>::STRICT, __cullinan::Answer::<()>::STRICT],
        );
        fn describe(status: u16, spec: &mut __cullinan::Describe<'_>) {
            const {
                __cullinan::check::status(
                    __cullinan::Some(204),
                    __cullinan::Answer::<()>::EMPTY,
                )
            };
            __cullinan::describe_variant(
                __cullinan::Answer::<T>::describe,
                __cullinan::None,
                (status, __cullinan::Answer::<T>::EMPTY),
                ("", &[]),
                spec,
            );
            __cullinan::describe_variant(
                __cullinan::Answer::<()>::describe,
                __cullinan::Some(204),
                (status, __cullinan::Answer::<()>::EMPTY),
                ("", &[]),
                spec,
            );
        }
        fn into_response(
            self,
            to: __cullinan::ResponseContext,
        ) -> __cullinan::Result<__cullinan::Response> {
            match self {
                Self::It(__cullinan_answer) => {
                    __cullinan::respond_variant(__cullinan_answer, __cullinan::None, to)
                }
                Self::Nothing(__cullinan_answer) => {
                    __cullinan::respond_variant(
                        __cullinan_answer,
                        __cullinan::Some(204),
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
#[allow(
    deprecated,
    non_upper_case_globals,
    unused_imports,
    unused_qualifications,
    clippy::redundant_closure
)]
const _: () = {
    use ::cullinan::__private::calls::{self as __cullinan, fallback::*};
    #[doc(hidden)]
    const __cullinan_table_facts_0: __cullinan::Facts = __cullinan::Facts::new(
        __cullinan::Verb::Get,
        "",
        "/table",
        &[],
    );
    #[doc(hidden)]
    const __cullinan_table_route_0: __cullinan::Route = __cullinan::Route {
        verb: __cullinan::Verb::Get,
        methods: __cullinan::Methods::Only(&["GET"]),
        url: "/table",
        name: "table",
        handler: "table",
        file: ::core::file!(),
        line: ::core::line!(),
        status: __cullinan::check::answered(
            __cullinan::None,
            __cullinan::Verb::Get.status(__cullinan::None, false),
        ),
        has_status: false,
        table: __cullinan::Table::NOTHING,
        load: __cullinan::Load::of(&[]),
        docs: __cullinan::Docs {
            summary: __cullinan::None,
            description: __cullinan::None,
            tags: &[],
            include_in_schema: __cullinan::None,
            responses: &[
                __cullinan::Documented {
                    describe: <Conflict<Error> as __cullinan::IntoResponse>::describe,
                    text: __cullinan::None,
                },
                __cullinan::Documented {
                    describe: <Status<503, Error> as __cullinan::IntoResponse>::describe,
                    text: __cullinan::Some("closed"),
                },
            ],
            security: __cullinan::None,
        },
        body_limit: __cullinan::None,
        timeout: __cullinan::None,
        socket: __cullinan::None,
        version: __cullinan::None,
        lifecycle: __cullinan::Lifecycle {
            deprecated: __cullinan::Deprecated::No,
            sunset: __cullinan::None,
        },
        call: |controller| __cullinan::Instance::<()>::bind(controller, __cullinan_table),
    };
    #[doc(hidden)]
    fn __cullinan_table(
        _: __cullinan::Option<&__cullinan::Arc<()>>,
        run: &mut __cullinan::Run<'_>,
    ) -> __cullinan::Reply {
        __cullinan::Instance::<
            (),
        >::later::<
            _,
            _,
        >(
            run,
            move || {
                __cullinan::Some(async move {
                    __cullinan::through::<Result<Table>, _, _>(table().await, csv)
                })
            },
        )
    }
    const _: () = __cullinan::check::url(&__cullinan_table_facts_0);
    const _: () = __cullinan::check::covered(&__cullinan_table_facts_0);
    const _: () = __cullinan::check::answer(
        __cullinan::Answer::<Conflict<Error>>::FAULT,
    );
    const _: () = __cullinan::check::answer(
        __cullinan::Answer::<Status<503, Error>>::FAULT,
    );
    __cullinan::inventory::submit! {
        __cullinan::FreeHandler { function : || __cullinan::type_id_of(table), block :
        __cullinan::Block { owner : __cullinan::Owner::Free, routes : &
        [__cullinan_table_route_0] }, }
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
