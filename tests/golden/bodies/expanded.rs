//! What `input.rs` becomes; written by `golden.rs` of `cullinan-macros`.

async fn replace(id: u64, book: Book) -> Book {
    book
}
#[allow(deprecated, non_upper_case_globals, unused_imports, clippy::redundant_closure)]
const _: () = {
    use ::cullinan::__private::calls::fallback::*;
    #[doc(hidden)]
    const __cullinan_replace_facts_0: ::cullinan::__private::calls::Facts = ::cullinan::__private::calls::Facts::new(
        ::cullinan::__private::calls::Verb::Put,
        "",
        "/books/{id}",
        &[
            ::cullinan::__private::calls::Fact::new(
                "id",
                ::cullinan::__private::calls::Arg::<u64>::READS,
                ::cullinan::__private::calls::place(
                    ::cullinan::__private::calls::Arg::<u64>::PLACE,
                    ::cullinan::__private::calls::Reach::<u64>::ALL,
                ),
            ),
            ::cullinan::__private::calls::Fact::new(
                "book",
                ::cullinan::__private::calls::Arg::<Book>::READS,
                ::cullinan::__private::calls::place(
                    ::cullinan::__private::calls::Arg::<Book>::PLACE,
                    ::cullinan::__private::calls::Reach::<Book>::ALL,
                ),
            ),
        ],
    );
    #[doc(hidden)]
    const __cullinan_replace_route_0: ::cullinan::__private::calls::Route = ::cullinan::__private::calls::Route {
        verb: ::cullinan::__private::calls::Verb::Put,
        methods: ::cullinan::__private::calls::Methods::Only(&["PUT"]),
        url: "/books/{id}",
        name: "replace",
        handler: "replace",
        file: ::core::file!(),
        line: ::core::line!(),
        status: ::cullinan::__private::calls::check::answered(
            ::cullinan::__private::calls::Answer::<Book>::FAULT,
            ::cullinan::__private::calls::Verb::Put
                .status(
                    ::cullinan::__private::calls::None,
                    ::cullinan::__private::calls::Answer::<Book>::EMPTY,
                ),
        ),
        has_status: false,
        table: ::cullinan::__private::calls::Table::NOTHING,
        load: ::cullinan::__private::calls::Load::of(
            &[
                ::cullinan::__private::calls::Arg::<u64>::READS,
                ::cullinan::__private::calls::Arg::<Book>::READS,
            ],
        ),
        docs: ::cullinan::__private::calls::Docs {
            summary: ::cullinan::__private::calls::None,
            description: ::cullinan::__private::calls::None,
            tags: &[],
            include_in_schema: ::cullinan::__private::calls::None,
            responses: &[],
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
        >::bind(controller, __cullinan_replace),
    };
    #[doc(hidden)]
    fn __cullinan_replace(
        _: ::cullinan::__private::calls::Option<&::cullinan::__private::calls::Arc<()>>,
        run: &mut ::cullinan::__private::calls::Run<'_>,
    ) -> ::cullinan::__private::calls::Reply {
        static __CULLINAN_PARAMS: [::cullinan::__private::calls::Param; 2] = [
            ::cullinan::__private::calls::Param::new("id", "id"),
            ::cullinan::__private::calls::Param::new("book", "book")
                .content_types(
                    &[
                        ::cullinan::__private::calls::media_type(
                            "application/vnd.shop.v1+json",
                        ),
                    ],
                ),
        ];
        let __cullinan_a0 = ::cullinan::__private::calls::Arg::<
            u64,
        >::read(run, &__CULLINAN_PARAMS[0]);
        let __cullinan_a0 = ::cullinan::__private::calls::Judge::<u64>::new()
            .check(
                run,
                &__CULLINAN_PARAMS[0],
                ::cullinan::__private::calls::Arg::<u64>::IN,
                ::cullinan::__private::calls::Arg::<u64>::READS,
                __cullinan_a0,
            );
        run.set_aside();
        let __cullinan_a1 = ::cullinan::__private::calls::Arg::<
            Book,
        >::read(run, &__CULLINAN_PARAMS[1]);
        ::cullinan::__private::calls::Arg::<Book>::reads_the_whole();
        let __cullinan_a1 = ::cullinan::__private::calls::Judge::<Book>::new()
            .check(
                run,
                &__CULLINAN_PARAMS[1],
                ::cullinan::__private::calls::Arg::<Book>::IN,
                ::cullinan::__private::calls::Arg::<Book>::READS,
                __cullinan_a1,
            );
        let __cullinan_a1 = match __cullinan_a1 {
            __cullinan_a1 => {
                ::cullinan::__private::calls::on_error(
                    run,
                    __cullinan_a1,
                    |__cullinan_fault, __cullinan_body| answers::told(
                        __cullinan_fault,
                        __cullinan_body,
                    ),
                )
            }
        };
        ::cullinan::__private::calls::Instance::<
            (),
        >::later::<
            Book,
            _,
        >(
            run,
            move || {
                let __cullinan_a0 = __cullinan_a0.take()?;
                let __cullinan_a1 = __cullinan_a1.take()?;
                ::cullinan::__private::calls::Some(async move {
                    replace(__cullinan_a0, __cullinan_a1).await
                })
            },
        )
    }
    const _: () = ::cullinan::__private::calls::check::url(&__cullinan_replace_facts_0);
    const _: () = ::cullinan::__private::calls::check::covered(
        &__cullinan_replace_facts_0,
    );
    const _: () = ::cullinan::__private::calls::check::argument(
        &__cullinan_replace_facts_0,
        0,
    );
    const _: () = ::cullinan::__private::calls::check::reader(
        &__cullinan_replace_facts_0,
        0,
    );
    const _: () = ::cullinan::__private::calls::check::argument(
        &__cullinan_replace_facts_0,
        1,
    );
    const _: () = ::cullinan::__private::calls::check::reader(
        &__cullinan_replace_facts_0,
        1,
    );
    ::cullinan::__private::calls::inventory::submit! {
        ::cullinan::__private::calls::FreeHandler { function : ||
        ::cullinan::__private::calls::type_id_of(replace), block :
        ::cullinan::__private::calls::Block { owner :
        ::cullinan::__private::calls::Owner::Free, routes : &
        [__cullinan_replace_route_0] }, }
    }
};
///Leads to `replace`: the url `/books/{id}`, for `Urls::to`.
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
fn replace_url(
    id: impl ::cullinan::__private::calls::UrlValue<u64>,
) -> ::cullinan::__private::calls::Link<0> {
    ::cullinan::__private::calls::Link::new("replace").with::<u64>("id", &id)
}
async fn upload(covers: Files) -> String {
    covers.len().to_string()
}
#[allow(deprecated, non_upper_case_globals, unused_imports, clippy::redundant_closure)]
const _: () = {
    use ::cullinan::__private::calls::fallback::*;
    #[doc(hidden)]
    const __cullinan_upload_facts_0: ::cullinan::__private::calls::Facts = ::cullinan::__private::calls::Facts::new(
        ::cullinan::__private::calls::Verb::Post,
        "",
        "/covers",
        &[
            ::cullinan::__private::calls::Fact::new(
                "covers",
                ::cullinan::__private::calls::Arg::<Files>::READS,
                ::cullinan::__private::calls::place(
                    ::cullinan::__private::calls::Arg::<Files>::PLACE,
                    ::cullinan::__private::calls::Reach::<Files>::ALL,
                ),
            ),
        ],
    );
    #[doc(hidden)]
    const __cullinan_upload_route_0: ::cullinan::__private::calls::Route = ::cullinan::__private::calls::Route {
        verb: ::cullinan::__private::calls::Verb::Post,
        methods: ::cullinan::__private::calls::Methods::Only(&["POST"]),
        url: "/covers",
        name: "upload",
        handler: "upload",
        file: ::core::file!(),
        line: ::core::line!(),
        status: ::cullinan::__private::calls::check::answered(
            ::cullinan::__private::calls::Answer::<String>::FAULT,
            ::cullinan::__private::calls::Verb::Post
                .status(
                    ::cullinan::__private::calls::None,
                    ::cullinan::__private::calls::Answer::<String>::EMPTY,
                ),
        ),
        has_status: false,
        table: ::cullinan::__private::calls::Table::NOTHING,
        load: ::cullinan::__private::calls::Load::of(
            &[::cullinan::__private::calls::Arg::<Files>::READS],
        ),
        docs: ::cullinan::__private::calls::Docs {
            summary: ::cullinan::__private::calls::None,
            description: ::cullinan::__private::calls::None,
            tags: &[],
            include_in_schema: ::cullinan::__private::calls::None,
            responses: &[],
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
        >::bind(controller, __cullinan_upload),
    };
    #[doc(hidden)]
    fn __cullinan_upload(
        _: ::cullinan::__private::calls::Option<&::cullinan::__private::calls::Arc<()>>,
        run: &mut ::cullinan::__private::calls::Run<'_>,
    ) -> ::cullinan::__private::calls::Reply {
        static __CULLINAN_PARAMS: [::cullinan::__private::calls::Param; 1] = [
            ::cullinan::__private::calls::Param::new("covers", "covers")
                .max_size(::cullinan::__private::calls::size("2MiB"))
                .min_size(1)
                .allowed_types(&[::cullinan::__private::calls::media_range("image/*")])
                .max_count(3),
        ];
        let __cullinan_a0 = ::cullinan::__private::calls::Arg::<
            Files,
        >::read(run, &__CULLINAN_PARAMS[0]);
        ::cullinan::__private::calls::Arg::<Files>::takes_files();
        ::cullinan::__private::calls::Count::<Files>::counts_files();
        let __cullinan_a0 = ::cullinan::__private::calls::Judge::<Files>::new()
            .check(
                run,
                &__CULLINAN_PARAMS[0],
                ::cullinan::__private::calls::Arg::<Files>::IN,
                ::cullinan::__private::calls::Arg::<Files>::READS,
                __cullinan_a0,
            );
        ::cullinan::__private::calls::Instance::<
            (),
        >::later::<
            String,
            _,
        >(
            run,
            move || {
                let __cullinan_a0 = __cullinan_a0.take()?;
                ::cullinan::__private::calls::Some(async move {
                    upload(__cullinan_a0).await
                })
            },
        )
    }
    const _: () = ::cullinan::__private::calls::check::url(&__cullinan_upload_facts_0);
    const _: () = ::cullinan::__private::calls::check::covered(
        &__cullinan_upload_facts_0,
    );
    const _: () = ::cullinan::__private::calls::check::argument(
        &__cullinan_upload_facts_0,
        0,
    );
    const _: () = ::cullinan::__private::calls::check::reader(
        &__cullinan_upload_facts_0,
        0,
    );
    ::cullinan::__private::calls::inventory::submit! {
        ::cullinan::__private::calls::FreeHandler { function : ||
        ::cullinan::__private::calls::type_id_of(upload), block :
        ::cullinan::__private::calls::Block { owner :
        ::cullinan::__private::calls::Owner::Free, routes : & [__cullinan_upload_route_0]
        }, }
    }
};
///Leads to `upload`: the url `/covers`, for `Urls::to`.
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
fn upload_url() -> ::cullinan::__private::calls::Link<0> {
    ::cullinan::__private::calls::Link::new("upload")
}
fn table(query: QueryParams, headers: HeaderParams, bytes: RequestBody) -> String {
    format!("{} {} {}", query.len(), headers.len(), bytes.len())
}
#[allow(deprecated, non_upper_case_globals, unused_imports, clippy::redundant_closure)]
const _: () = {
    use ::cullinan::__private::calls::fallback::*;
    #[doc(hidden)]
    const __cullinan_table_facts_0: ::cullinan::__private::calls::Facts = ::cullinan::__private::calls::Facts::listing(
        ::cullinan::__private::calls::Verb::Post,
        "",
        "/table",
        &[
            ::cullinan::__private::calls::Fact::new(
                "query",
                ::cullinan::__private::calls::Arg::<QueryParams>::READS,
                ::cullinan::__private::calls::place(
                    ::cullinan::__private::calls::Arg::<QueryParams>::PLACE,
                    ::cullinan::__private::calls::Reach::<QueryParams>::ALL,
                ),
            ),
            ::cullinan::__private::calls::Fact::new(
                "headers",
                ::cullinan::__private::calls::Arg::<HeaderParams>::READS,
                ::cullinan::__private::calls::place(
                    ::cullinan::__private::calls::Arg::<HeaderParams>::PLACE,
                    ::cullinan::__private::calls::Reach::<HeaderParams>::ALL,
                ),
            ),
            ::cullinan::__private::calls::Fact::new(
                "bytes",
                ::cullinan::__private::calls::Arg::<RequestBody>::READS,
                ::cullinan::__private::calls::place(
                    ::cullinan::__private::calls::Arg::<RequestBody>::PLACE,
                    ::cullinan::__private::calls::Reach::<RequestBody>::ALL,
                ),
            ),
        ],
        &[
            ::cullinan::__private::calls::Listing::Query,
            ::cullinan::__private::calls::Listing::Headers,
            ::cullinan::__private::calls::Listing::Bytes,
        ],
    );
    #[doc(hidden)]
    const __cullinan_table_route_0: ::cullinan::__private::calls::Route = ::cullinan::__private::calls::Route {
        verb: ::cullinan::__private::calls::Verb::Post,
        methods: ::cullinan::__private::calls::Methods::Only(&["POST"]),
        url: "/table",
        name: "table",
        handler: "table",
        file: ::core::file!(),
        line: ::core::line!(),
        status: ::cullinan::__private::calls::check::answered(
            ::cullinan::__private::calls::Answer::<String>::FAULT,
            ::cullinan::__private::calls::Verb::Post
                .status(
                    ::cullinan::__private::calls::None,
                    ::cullinan::__private::calls::Answer::<String>::EMPTY,
                ),
        ),
        has_status: false,
        table: ::cullinan::__private::calls::Table {
            query: &["page"],
            body: &[],
            files: &[],
            headers: &["X-Token"],
            optional_headers: false,
        },
        load: ::cullinan::__private::calls::Load::of(
            &[
                ::cullinan::__private::calls::Arg::<QueryParams>::READS,
                ::cullinan::__private::calls::Arg::<HeaderParams>::READS,
                ::cullinan::__private::calls::Arg::<RequestBody>::READS,
            ],
        ),
        docs: ::cullinan::__private::calls::Docs {
            summary: ::cullinan::__private::calls::None,
            description: ::cullinan::__private::calls::None,
            tags: &[],
            include_in_schema: ::cullinan::__private::calls::None,
            responses: &[],
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
        static __CULLINAN_PARAMS: [::cullinan::__private::calls::Param; 3] = [
            ::cullinan::__private::calls::Param::new("query", "query"),
            ::cullinan::__private::calls::Param::new("headers", "headers"),
            ::cullinan::__private::calls::Param::new("bytes", "bytes"),
        ];
        let __cullinan_a0 = ::cullinan::__private::calls::Arg::<
            QueryParams,
        >::read(run, &__CULLINAN_PARAMS[0]);
        let __cullinan_a0 = ::cullinan::__private::calls::Judge::<QueryParams>::new()
            .check(
                run,
                &__CULLINAN_PARAMS[0],
                ::cullinan::__private::calls::Arg::<QueryParams>::IN,
                ::cullinan::__private::calls::Arg::<QueryParams>::READS,
                __cullinan_a0,
            );
        let __cullinan_a1 = ::cullinan::__private::calls::Arg::<
            HeaderParams,
        >::read(run, &__CULLINAN_PARAMS[1]);
        let __cullinan_a1 = ::cullinan::__private::calls::Judge::<HeaderParams>::new()
            .check(
                run,
                &__CULLINAN_PARAMS[1],
                ::cullinan::__private::calls::Arg::<HeaderParams>::IN,
                ::cullinan::__private::calls::Arg::<HeaderParams>::READS,
                __cullinan_a1,
            );
        let __cullinan_a2 = ::cullinan::__private::calls::Arg::<
            RequestBody,
        >::read(run, &__CULLINAN_PARAMS[2]);
        let __cullinan_a2 = ::cullinan::__private::calls::Judge::<RequestBody>::new()
            .check(
                run,
                &__CULLINAN_PARAMS[2],
                ::cullinan::__private::calls::Arg::<RequestBody>::IN,
                ::cullinan::__private::calls::Arg::<RequestBody>::READS,
                __cullinan_a2,
            );
        ::cullinan::__private::calls::Instance::<
            (),
        >::now::<
            String,
        >(
            run,
            move || {
                let __cullinan_a0 = __cullinan_a0.take()?;
                let __cullinan_a1 = __cullinan_a1.take()?;
                let __cullinan_a2 = __cullinan_a2.take()?;
                ::cullinan::__private::calls::Some(
                    table(__cullinan_a0, __cullinan_a1, __cullinan_a2),
                )
            },
        )
    }
    const _: () = ::cullinan::__private::calls::check::url(&__cullinan_table_facts_0);
    const _: () = ::cullinan::__private::calls::check::covered(
        &__cullinan_table_facts_0,
    );
    const _: () = ::cullinan::__private::calls::check::argument(
        &__cullinan_table_facts_0,
        0,
    );
    const _: () = ::cullinan::__private::calls::check::reader(
        &__cullinan_table_facts_0,
        0,
    );
    const _: () = ::cullinan::__private::calls::check::argument(
        &__cullinan_table_facts_0,
        1,
    );
    const _: () = ::cullinan::__private::calls::check::reader(
        &__cullinan_table_facts_0,
        1,
    );
    const _: () = ::cullinan::__private::calls::check::argument(
        &__cullinan_table_facts_0,
        2,
    );
    const _: () = ::cullinan::__private::calls::check::reader(
        &__cullinan_table_facts_0,
        2,
    );
    const _: () = ::cullinan::__private::calls::check::listed(
        &__cullinan_table_facts_0,
        ::cullinan::__private::calls::Listing::Query,
    );
    const _: () = ::cullinan::__private::calls::check::listed(
        &__cullinan_table_facts_0,
        ::cullinan::__private::calls::Listing::Headers,
    );
    const _: () = ::cullinan::__private::calls::check::listed(
        &__cullinan_table_facts_0,
        ::cullinan::__private::calls::Listing::Bytes,
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
