//! What `input.rs` becomes; written by `golden.rs` of `cullinan-macros`.

async fn replace(id: u64, book: Book) -> Book {
    book
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
    const __cullinan_replace_facts_0: __cullinan::Facts = __cullinan::Facts::new(
        __cullinan::Verb::Put,
        "",
        "/books/{id}",
        &[
            __cullinan::Fact::new(
                "id",
                __cullinan::Arg::<u64>::READS,
                __cullinan::place(
                    __cullinan::Arg::<u64>::PLACE,
                    __cullinan::Reach::<u64>::ALL,
                ),
            ),
            __cullinan::Fact::new(
                "book",
                __cullinan::Arg::<Book>::READS,
                __cullinan::place(
                    __cullinan::Arg::<Book>::PLACE,
                    __cullinan::Reach::<Book>::ALL,
                ),
            ),
        ],
    );
    #[doc(hidden)]
    const __cullinan_replace_route_0: __cullinan::Route = __cullinan::Route {
        verb: __cullinan::Verb::Put,
        methods: __cullinan::Methods::Only(&["PUT"]),
        url: "/books/{id}",
        name: "replace",
        handler: "replace",
        file: ::core::file!(),
        line: ::core::line!(),
        status: __cullinan::check::answered(
            __cullinan::Answer::<Book>::FAULT,
            __cullinan::Verb::Put
                .status(__cullinan::None, __cullinan::Answer::<Book>::EMPTY),
        ),
        has_status: false,
        table: __cullinan::Table::NOTHING,
        load: __cullinan::Load::of(
            &[__cullinan::Arg::<u64>::READS, __cullinan::Arg::<Book>::READS],
        ),
        docs: __cullinan::Docs {
            summary: __cullinan::None,
            description: __cullinan::None,
            tags: &[],
            include_in_schema: __cullinan::None,
            responses: &[],
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
        call: |controller| __cullinan::Instance::<
            (),
        >::bind(controller, __cullinan_replace),
    };
    #[doc(hidden)]
    fn __cullinan_replace(
        _: __cullinan::Option<&__cullinan::Arc<()>>,
        run: &mut __cullinan::Run<'_>,
    ) -> __cullinan::Reply {
        static __CULLINAN_PARAMS: [__cullinan::Param; 2] = [
            __cullinan::Param::new("id", "id"),
            __cullinan::Param::new("book", "book")
                .content_types(&[__cullinan::media_type("application/vnd.shop.v1+json")]),
        ];
        let __cullinan_a0 = __cullinan::Arg::<u64>::read(run, &__CULLINAN_PARAMS[0]);
        let __cullinan_a0 = __cullinan::Judge::<u64>::new()
            .check(
                run,
                &__CULLINAN_PARAMS[0],
                __cullinan::Arg::<u64>::IN,
                __cullinan::Arg::<u64>::READS,
                __cullinan_a0,
            );
        run.set_aside();
        let __cullinan_a1 = __cullinan::Arg::<Book>::read(run, &__CULLINAN_PARAMS[1]);
        __cullinan::Arg::<Book>::reads_the_whole();
        let __cullinan_a1 = __cullinan::Judge::<Book>::new()
            .check(
                run,
                &__CULLINAN_PARAMS[1],
                __cullinan::Arg::<Book>::IN,
                __cullinan::Arg::<Book>::READS,
                __cullinan_a1,
            );
        let __cullinan_a1 = match __cullinan_a1 {
            __cullinan_a1 => {
                __cullinan::on_error(
                    run,
                    __cullinan_a1,
                    |__cullinan_fault, __cullinan_body| answers::told(
                        __cullinan_fault,
                        __cullinan_body,
                    ),
                )
            }
        };
        __cullinan::Instance::<
            (),
        >::later::<
            Book,
            _,
        >(
            run,
            move || {
                let __cullinan_a0 = __cullinan_a0.take()?;
                let __cullinan_a1 = __cullinan_a1.take()?;
                __cullinan::Some(async move {
                    replace(__cullinan_a0, __cullinan_a1).await
                })
            },
        )
    }
    const _: () = __cullinan::check::url(&__cullinan_replace_facts_0);
    const _: () = __cullinan::check::covered(&__cullinan_replace_facts_0);
    const _: () = __cullinan::check::argument(&__cullinan_replace_facts_0, 0);
    const _: () = __cullinan::check::reader(&__cullinan_replace_facts_0, 0);
    const _: () = __cullinan::check::argument(&__cullinan_replace_facts_0, 1);
    const _: () = __cullinan::check::reader(&__cullinan_replace_facts_0, 1);
    __cullinan::inventory::submit! {
        __cullinan::FreeHandler { function : || __cullinan::type_id_of(replace), block :
        __cullinan::Block { owner : __cullinan::Owner::Free, routes : &
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
    const __cullinan_upload_facts_0: __cullinan::Facts = __cullinan::Facts::new(
        __cullinan::Verb::Post,
        "",
        "/covers",
        &[
            __cullinan::Fact::new(
                "covers",
                __cullinan::Arg::<Files>::READS,
                __cullinan::place(
                    __cullinan::Arg::<Files>::PLACE,
                    __cullinan::Reach::<Files>::ALL,
                ),
            ),
        ],
    );
    #[doc(hidden)]
    const __cullinan_upload_route_0: __cullinan::Route = __cullinan::Route {
        verb: __cullinan::Verb::Post,
        methods: __cullinan::Methods::Only(&["POST"]),
        url: "/covers",
        name: "upload",
        handler: "upload",
        file: ::core::file!(),
        line: ::core::line!(),
        status: __cullinan::check::answered(
            __cullinan::Answer::<String>::FAULT,
            __cullinan::Verb::Post
                .status(__cullinan::None, __cullinan::Answer::<String>::EMPTY),
        ),
        has_status: false,
        table: __cullinan::Table::NOTHING,
        load: __cullinan::Load::of(&[__cullinan::Arg::<Files>::READS]),
        docs: __cullinan::Docs {
            summary: __cullinan::None,
            description: __cullinan::None,
            tags: &[],
            include_in_schema: __cullinan::None,
            responses: &[],
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
        call: |controller| __cullinan::Instance::<
            (),
        >::bind(controller, __cullinan_upload),
    };
    #[doc(hidden)]
    fn __cullinan_upload(
        _: __cullinan::Option<&__cullinan::Arc<()>>,
        run: &mut __cullinan::Run<'_>,
    ) -> __cullinan::Reply {
        static __CULLINAN_PARAMS: [__cullinan::Param; 1] = [
            __cullinan::Param::new("covers", "covers")
                .max_size(__cullinan::size("2MiB"))
                .min_size(1)
                .allowed_types(&[__cullinan::media_range("image/*")])
                .max_count(3),
        ];
        let __cullinan_a0 = __cullinan::Arg::<Files>::read(run, &__CULLINAN_PARAMS[0]);
        __cullinan::Arg::<Files>::takes_files();
        __cullinan::Count::<Files>::counts_files();
        let __cullinan_a0 = __cullinan::Judge::<Files>::new()
            .check(
                run,
                &__CULLINAN_PARAMS[0],
                __cullinan::Arg::<Files>::IN,
                __cullinan::Arg::<Files>::READS,
                __cullinan_a0,
            );
        __cullinan::Instance::<
            (),
        >::later::<
            String,
            _,
        >(
            run,
            move || {
                let __cullinan_a0 = __cullinan_a0.take()?;
                __cullinan::Some(async move { upload(__cullinan_a0).await })
            },
        )
    }
    const _: () = __cullinan::check::url(&__cullinan_upload_facts_0);
    const _: () = __cullinan::check::covered(&__cullinan_upload_facts_0);
    const _: () = __cullinan::check::argument(&__cullinan_upload_facts_0, 0);
    const _: () = __cullinan::check::reader(&__cullinan_upload_facts_0, 0);
    __cullinan::inventory::submit! {
        __cullinan::FreeHandler { function : || __cullinan::type_id_of(upload), block :
        __cullinan::Block { owner : __cullinan::Owner::Free, routes : &
        [__cullinan_upload_route_0] }, }
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
    const __cullinan_table_facts_0: __cullinan::Facts = __cullinan::Facts::listing(
        __cullinan::Verb::Post,
        "",
        "/table",
        &[
            __cullinan::Fact::new(
                "query",
                __cullinan::Arg::<QueryParams>::READS,
                __cullinan::place(
                    __cullinan::Arg::<QueryParams>::PLACE,
                    __cullinan::Reach::<QueryParams>::ALL,
                ),
            ),
            __cullinan::Fact::new(
                "headers",
                __cullinan::Arg::<HeaderParams>::READS,
                __cullinan::place(
                    __cullinan::Arg::<HeaderParams>::PLACE,
                    __cullinan::Reach::<HeaderParams>::ALL,
                ),
            ),
            __cullinan::Fact::new(
                "bytes",
                __cullinan::Arg::<RequestBody>::READS,
                __cullinan::place(
                    __cullinan::Arg::<RequestBody>::PLACE,
                    __cullinan::Reach::<RequestBody>::ALL,
                ),
            ),
        ],
        &[
            __cullinan::Listing::Query,
            __cullinan::Listing::Headers,
            __cullinan::Listing::Bytes,
        ],
    );
    #[doc(hidden)]
    const __cullinan_table_route_0: __cullinan::Route = __cullinan::Route {
        verb: __cullinan::Verb::Post,
        methods: __cullinan::Methods::Only(&["POST"]),
        url: "/table",
        name: "table",
        handler: "table",
        file: ::core::file!(),
        line: ::core::line!(),
        status: __cullinan::check::answered(
            __cullinan::Answer::<String>::FAULT,
            __cullinan::Verb::Post
                .status(__cullinan::None, __cullinan::Answer::<String>::EMPTY),
        ),
        has_status: false,
        table: __cullinan::Table {
            query: &["page"],
            body: &[],
            files: &[],
            headers: &["X-Token"],
            optional_headers: false,
        },
        load: __cullinan::Load::of(
            &[
                __cullinan::Arg::<QueryParams>::READS,
                __cullinan::Arg::<HeaderParams>::READS,
                __cullinan::Arg::<RequestBody>::READS,
            ],
        ),
        docs: __cullinan::Docs {
            summary: __cullinan::None,
            description: __cullinan::None,
            tags: &[],
            include_in_schema: __cullinan::None,
            responses: &[],
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
        static __CULLINAN_PARAMS: [__cullinan::Param; 3] = [
            __cullinan::Param::new("query", "query"),
            __cullinan::Param::new("headers", "headers"),
            __cullinan::Param::new("bytes", "bytes"),
        ];
        let __cullinan_a0 = __cullinan::Arg::<
            QueryParams,
        >::read(run, &__CULLINAN_PARAMS[0]);
        let __cullinan_a0 = __cullinan::Judge::<QueryParams>::new()
            .check(
                run,
                &__CULLINAN_PARAMS[0],
                __cullinan::Arg::<QueryParams>::IN,
                __cullinan::Arg::<QueryParams>::READS,
                __cullinan_a0,
            );
        let __cullinan_a1 = __cullinan::Arg::<
            HeaderParams,
        >::read(run, &__CULLINAN_PARAMS[1]);
        let __cullinan_a1 = __cullinan::Judge::<HeaderParams>::new()
            .check(
                run,
                &__CULLINAN_PARAMS[1],
                __cullinan::Arg::<HeaderParams>::IN,
                __cullinan::Arg::<HeaderParams>::READS,
                __cullinan_a1,
            );
        let __cullinan_a2 = __cullinan::Arg::<
            RequestBody,
        >::read(run, &__CULLINAN_PARAMS[2]);
        let __cullinan_a2 = __cullinan::Judge::<RequestBody>::new()
            .check(
                run,
                &__CULLINAN_PARAMS[2],
                __cullinan::Arg::<RequestBody>::IN,
                __cullinan::Arg::<RequestBody>::READS,
                __cullinan_a2,
            );
        __cullinan::Instance::<
            (),
        >::now::<
            String,
        >(
            run,
            move || {
                let __cullinan_a0 = __cullinan_a0.take()?;
                let __cullinan_a1 = __cullinan_a1.take()?;
                let __cullinan_a2 = __cullinan_a2.take()?;
                __cullinan::Some(table(__cullinan_a0, __cullinan_a1, __cullinan_a2))
            },
        )
    }
    const _: () = __cullinan::check::url(&__cullinan_table_facts_0);
    const _: () = __cullinan::check::covered(&__cullinan_table_facts_0);
    const _: () = __cullinan::check::argument(&__cullinan_table_facts_0, 0);
    const _: () = __cullinan::check::reader(&__cullinan_table_facts_0, 0);
    const _: () = __cullinan::check::argument(&__cullinan_table_facts_0, 1);
    const _: () = __cullinan::check::reader(&__cullinan_table_facts_0, 1);
    const _: () = __cullinan::check::argument(&__cullinan_table_facts_0, 2);
    const _: () = __cullinan::check::reader(&__cullinan_table_facts_0, 2);
    const _: () = __cullinan::check::listed(
        &__cullinan_table_facts_0,
        __cullinan::Listing::Query,
    );
    const _: () = __cullinan::check::listed(
        &__cullinan_table_facts_0,
        __cullinan::Listing::Headers,
    );
    const _: () = __cullinan::check::listed(
        &__cullinan_table_facts_0,
        __cullinan::Listing::Bytes,
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
