//! What `input.rs` becomes; written by `golden.rs` of `cullinan-macros`.

struct Everything;
#[allow(unused_imports, clippy::multiple_bound_locations)]
const _: () = {
    use ::cullinan::__private::calls::fallback::*;
    impl ::cullinan::__private::calls::Controller for Everything {
        const URL: &'static str = "/{tenant}";
        const DEFINITION: ::cullinan::__private::calls::Definition = ::cullinan::__private::calls::Definition {
            controller: || ::cullinan::__private::calls::TypeId::of::<Self>(),
            name: "Everything",
            url: "/{tenant}",
            file: ::core::file!(),
            line: ::core::line!(),
            tags: &[],
            description: ::cullinan::__private::calls::None,
            include_in_schema: ::cullinan::__private::calls::None,
            security: ::cullinan::__private::calls::None,
            body_limit: ::cullinan::__private::calls::None,
            timeout: ::cullinan::__private::calls::None,
            responses: &[],
            version: ::cullinan::__private::calls::None,
            lifecycle: ::cullinan::__private::calls::Lifecycle {
                deprecated: ::cullinan::__private::calls::Deprecated::No,
                sunset: ::cullinan::__private::calls::None,
            },
            module: ::cullinan::__private::calls::None,
            on_error: ::cullinan::__private::calls::None,
            build: |wiring| ::cullinan::__private::calls::Instance::<
                Self,
            >::make(<Self as ::cullinan::__private::calls::Controller>::build, wiring),
            own: ::cullinan::__private::calls::None,
        };
        fn build(
            wiring: &mut ::cullinan::__private::calls::Wiring<'_>,
        ) -> ::cullinan::__private::calls::Option<Self> {
            ::cullinan::__private::calls::Wiring::ready(wiring)?;
            ::cullinan::__private::calls::Some(Self {})
        }
    }
};
const _: () = ::cullinan::__private::calls::check::prefix("/{tenant}");
::cullinan::__private::calls::inventory::submit! {
    ::cullinan::__private::calls::Discovered(& < Everything as
    ::cullinan::__private::calls::Controller > ::DEFINITION)
}
impl Everything {
    #[allow(clippy::too_many_arguments)]
    async fn take(
        &self,
        id: Path<u64>,
        rest: Path<String>,
        search: Query<String>,
        sizes: Query<Vec<f64>>,
        colour: Colour,
        x_desk: Header<Option<String>>,
        session: Option<Cookie<String>>,
        peer: PeerAddr,
        headers: HeaderMap,
        Json(book): Json<NewBook>,
    ) -> Result<Json<Book>> {
        store(id, rest, search, sizes, colour, x_desk, session, peer, headers, book)
            .await
    }
}
#[allow(
    deprecated,
    non_upper_case_globals,
    unused_imports,
    clippy::multiple_bound_locations,
    clippy::redundant_closure
)]
const _: () = {
    use post_api as _;
    use put_api as _;
    use ::cullinan::__private::calls::fallback::*;
    const _: () = ::cullinan::__private::calls::assert_controller::<Everything>();
    impl Everything {
        ///Leads to `Everything::take`: the url `/{id}/{rest:path}` behind the controller's, for `Urls::to`.
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
        pub fn take_url(
            id: impl ::cullinan::__private::calls::UrlValue<Path<u64>>,
            rest: impl ::cullinan::__private::calls::UrlValue<Path<String>>,
        ) -> ::cullinan::__private::calls::Link<
            { ::cullinan::__private::calls::Prefix::<Self>::PLACEHOLDERS },
        > {
            ::cullinan::__private::calls::Link::new("everything.take")
                .with::<Path<u64>>("id", &id)
                .with::<Path<String>>("rest", &rest)
        }
        #[doc(hidden)]
        const __cullinan_take_facts_0: ::cullinan::__private::calls::Facts = ::cullinan::__private::calls::Facts::new(
            ::cullinan::__private::calls::Verb::Post,
            ::cullinan::__private::calls::Prefix::<Self>::URL,
            "/{id}/{rest:path}",
            &[
                ::cullinan::__private::calls::Fact::new(
                    "id",
                    ::cullinan::__private::calls::Arg::<Path<u64>>::READS,
                    ::cullinan::__private::calls::place(
                        ::cullinan::__private::calls::Arg::<Path<u64>>::PLACE,
                        ::cullinan::__private::calls::Reach::<Path<u64>>::ALL,
                    ),
                ),
                ::cullinan::__private::calls::Fact::new(
                    "rest",
                    ::cullinan::__private::calls::Arg::<Path<String>>::READS,
                    ::cullinan::__private::calls::place(
                        ::cullinan::__private::calls::Arg::<Path<String>>::PLACE,
                        ::cullinan::__private::calls::Reach::<Path<String>>::ALL,
                    ),
                ),
                ::cullinan::__private::calls::Fact::new(
                    "q",
                    ::cullinan::__private::calls::Arg::<Query<String>>::READS,
                    ::cullinan::__private::calls::place(
                        ::cullinan::__private::calls::Arg::<Query<String>>::PLACE,
                        ::cullinan::__private::calls::Reach::<Query<String>>::ALL,
                    ),
                ),
                ::cullinan::__private::calls::Fact::new(
                    "sizes",
                    ::cullinan::__private::calls::Arg::<Query<Vec<f64>>>::READS,
                    ::cullinan::__private::calls::place(
                        ::cullinan::__private::calls::Arg::<Query<Vec<f64>>>::PLACE,
                        ::cullinan::__private::calls::Reach::<Query<Vec<f64>>>::ALL,
                    ),
                ),
                ::cullinan::__private::calls::Fact::new(
                    "colour",
                    ::cullinan::__private::calls::Arg::<Colour>::READS,
                    ::cullinan::__private::calls::place(
                        ::cullinan::__private::calls::Arg::<Colour>::PLACE,
                        ::cullinan::__private::calls::Reach::<Colour>::ALL,
                    ),
                ),
                ::cullinan::__private::calls::Fact::new(
                    "x_desk",
                    ::cullinan::__private::calls::Arg::<Header<Option<String>>>::READS,
                    ::cullinan::__private::calls::place(
                        ::cullinan::__private::calls::Arg::<
                            Header<Option<String>>,
                        >::PLACE,
                        ::cullinan::__private::calls::Reach::<
                            Header<Option<String>>,
                        >::ALL,
                    ),
                ),
                ::cullinan::__private::calls::Fact::new(
                    "session",
                    ::cullinan::__private::calls::Arg::<Option<Cookie<String>>>::READS,
                    ::cullinan::__private::calls::place(
                        ::cullinan::__private::calls::Arg::<
                            Option<Cookie<String>>,
                        >::PLACE,
                        ::cullinan::__private::calls::Reach::<
                            Option<Cookie<String>>,
                        >::ALL,
                    ),
                ),
                ::cullinan::__private::calls::Fact::new(
                    "peer",
                    ::cullinan::__private::calls::Arg::<PeerAddr>::READS,
                    ::cullinan::__private::calls::place(
                        ::cullinan::__private::calls::Arg::<PeerAddr>::PLACE,
                        ::cullinan::__private::calls::Reach::<PeerAddr>::ALL,
                    ),
                ),
                ::cullinan::__private::calls::Fact::new(
                    "headers",
                    ::cullinan::__private::calls::Arg::<HeaderMap>::READS,
                    ::cullinan::__private::calls::place(
                        ::cullinan::__private::calls::Arg::<HeaderMap>::PLACE,
                        ::cullinan::__private::calls::Reach::<HeaderMap>::ALL,
                    ),
                ),
                ::cullinan::__private::calls::Fact::new(
                    "book",
                    ::cullinan::__private::calls::Arg::<Json<NewBook>>::READS,
                    ::cullinan::__private::calls::place(
                        ::cullinan::__private::calls::Arg::<Json<NewBook>>::PLACE,
                        ::cullinan::__private::calls::Reach::<Json<NewBook>>::ALL,
                    ),
                ),
            ],
        );
        #[doc(hidden)]
        const __cullinan_take_route_0: ::cullinan::__private::calls::Route = ::cullinan::__private::calls::Route {
            verb: ::cullinan::__private::calls::Verb::Post,
            methods: ::cullinan::__private::calls::Methods::Only(&["POST"]),
            url: "/{id}/{rest:path}",
            name: "everything.take",
            handler: "Everything::take",
            file: ::core::file!(),
            line: ::core::line!(),
            status: ::cullinan::__private::calls::check::answered(
                ::cullinan::__private::calls::Answer::<Result<Json<Book>>>::FAULT,
                ::cullinan::__private::calls::Verb::Post
                    .status(
                        ::cullinan::__private::calls::None,
                        ::cullinan::__private::calls::Answer::<Result<Json<Book>>>::EMPTY,
                    ),
            ),
            has_status: false,
            table: ::cullinan::__private::calls::Table::NOTHING,
            load: ::cullinan::__private::calls::Load::of(
                &[
                    ::cullinan::__private::calls::Arg::<Path<u64>>::READS,
                    ::cullinan::__private::calls::Arg::<Path<String>>::READS,
                    ::cullinan::__private::calls::Arg::<Query<String>>::READS,
                    ::cullinan::__private::calls::Arg::<Query<Vec<f64>>>::READS,
                    ::cullinan::__private::calls::Arg::<Colour>::READS,
                    ::cullinan::__private::calls::Arg::<Header<Option<String>>>::READS,
                    ::cullinan::__private::calls::Arg::<Option<Cookie<String>>>::READS,
                    ::cullinan::__private::calls::Arg::<PeerAddr>::READS,
                    ::cullinan::__private::calls::Arg::<HeaderMap>::READS,
                    ::cullinan::__private::calls::Arg::<Json<NewBook>>::READS,
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
            body_limit: ::cullinan::__private::calls::Some(
                ::cullinan::__private::calls::size("1MiB"),
            ),
            timeout: ::cullinan::__private::calls::Some(
                ::cullinan::__private::calls::duration("5s"),
            ),
            socket: ::cullinan::__private::calls::None,
            version: ::cullinan::__private::calls::None,
            lifecycle: ::cullinan::__private::calls::Lifecycle {
                deprecated: ::cullinan::__private::calls::Deprecated::No,
                sunset: ::cullinan::__private::calls::None,
            },
            call: |controller| ::cullinan::__private::calls::Instance::<
                Self,
            >::bind(controller, Self::__cullinan_take),
        };
        #[doc(hidden)]
        const __cullinan_take_facts_1: ::cullinan::__private::calls::Facts = ::cullinan::__private::calls::Facts::new(
            ::cullinan::__private::calls::Verb::Put,
            ::cullinan::__private::calls::Prefix::<Self>::URL,
            "/{id}/{rest:path}",
            &[
                ::cullinan::__private::calls::Fact::new(
                    "id",
                    ::cullinan::__private::calls::Arg::<Path<u64>>::READS,
                    ::cullinan::__private::calls::place(
                        ::cullinan::__private::calls::Arg::<Path<u64>>::PLACE,
                        ::cullinan::__private::calls::Reach::<Path<u64>>::ALL,
                    ),
                ),
                ::cullinan::__private::calls::Fact::new(
                    "rest",
                    ::cullinan::__private::calls::Arg::<Path<String>>::READS,
                    ::cullinan::__private::calls::place(
                        ::cullinan::__private::calls::Arg::<Path<String>>::PLACE,
                        ::cullinan::__private::calls::Reach::<Path<String>>::ALL,
                    ),
                ),
                ::cullinan::__private::calls::Fact::new(
                    "q",
                    ::cullinan::__private::calls::Arg::<Query<String>>::READS,
                    ::cullinan::__private::calls::place(
                        ::cullinan::__private::calls::Arg::<Query<String>>::PLACE,
                        ::cullinan::__private::calls::Reach::<Query<String>>::ALL,
                    ),
                ),
                ::cullinan::__private::calls::Fact::new(
                    "sizes",
                    ::cullinan::__private::calls::Arg::<Query<Vec<f64>>>::READS,
                    ::cullinan::__private::calls::place(
                        ::cullinan::__private::calls::Arg::<Query<Vec<f64>>>::PLACE,
                        ::cullinan::__private::calls::Reach::<Query<Vec<f64>>>::ALL,
                    ),
                ),
                ::cullinan::__private::calls::Fact::new(
                    "colour",
                    ::cullinan::__private::calls::Arg::<Colour>::READS,
                    ::cullinan::__private::calls::place(
                        ::cullinan::__private::calls::Arg::<Colour>::PLACE,
                        ::cullinan::__private::calls::Reach::<Colour>::ALL,
                    ),
                ),
                ::cullinan::__private::calls::Fact::new(
                    "x_desk",
                    ::cullinan::__private::calls::Arg::<Header<Option<String>>>::READS,
                    ::cullinan::__private::calls::place(
                        ::cullinan::__private::calls::Arg::<
                            Header<Option<String>>,
                        >::PLACE,
                        ::cullinan::__private::calls::Reach::<
                            Header<Option<String>>,
                        >::ALL,
                    ),
                ),
                ::cullinan::__private::calls::Fact::new(
                    "session",
                    ::cullinan::__private::calls::Arg::<Option<Cookie<String>>>::READS,
                    ::cullinan::__private::calls::place(
                        ::cullinan::__private::calls::Arg::<
                            Option<Cookie<String>>,
                        >::PLACE,
                        ::cullinan::__private::calls::Reach::<
                            Option<Cookie<String>>,
                        >::ALL,
                    ),
                ),
                ::cullinan::__private::calls::Fact::new(
                    "peer",
                    ::cullinan::__private::calls::Arg::<PeerAddr>::READS,
                    ::cullinan::__private::calls::place(
                        ::cullinan::__private::calls::Arg::<PeerAddr>::PLACE,
                        ::cullinan::__private::calls::Reach::<PeerAddr>::ALL,
                    ),
                ),
                ::cullinan::__private::calls::Fact::new(
                    "headers",
                    ::cullinan::__private::calls::Arg::<HeaderMap>::READS,
                    ::cullinan::__private::calls::place(
                        ::cullinan::__private::calls::Arg::<HeaderMap>::PLACE,
                        ::cullinan::__private::calls::Reach::<HeaderMap>::ALL,
                    ),
                ),
                ::cullinan::__private::calls::Fact::new(
                    "book",
                    ::cullinan::__private::calls::Arg::<Json<NewBook>>::READS,
                    ::cullinan::__private::calls::place(
                        ::cullinan::__private::calls::Arg::<Json<NewBook>>::PLACE,
                        ::cullinan::__private::calls::Reach::<Json<NewBook>>::ALL,
                    ),
                ),
            ],
        );
        #[doc(hidden)]
        const __cullinan_take_route_1: ::cullinan::__private::calls::Route = ::cullinan::__private::calls::Route {
            verb: ::cullinan::__private::calls::Verb::Put,
            methods: ::cullinan::__private::calls::Methods::Only(&["PUT"]),
            url: "/{id}/{rest:path}",
            name: "put everything",
            handler: "Everything::take",
            file: ::core::file!(),
            line: ::core::line!(),
            status: ::cullinan::__private::calls::check::answered(
                ::cullinan::__private::calls::Answer::<Result<Json<Book>>>::FAULT,
                ::cullinan::__private::calls::Verb::Put
                    .status(
                        ::cullinan::__private::calls::None,
                        ::cullinan::__private::calls::Answer::<Result<Json<Book>>>::EMPTY,
                    ),
            ),
            has_status: false,
            table: ::cullinan::__private::calls::Table::NOTHING,
            load: ::cullinan::__private::calls::Load::of(
                &[
                    ::cullinan::__private::calls::Arg::<Path<u64>>::READS,
                    ::cullinan::__private::calls::Arg::<Path<String>>::READS,
                    ::cullinan::__private::calls::Arg::<Query<String>>::READS,
                    ::cullinan::__private::calls::Arg::<Query<Vec<f64>>>::READS,
                    ::cullinan::__private::calls::Arg::<Colour>::READS,
                    ::cullinan::__private::calls::Arg::<Header<Option<String>>>::READS,
                    ::cullinan::__private::calls::Arg::<Option<Cookie<String>>>::READS,
                    ::cullinan::__private::calls::Arg::<PeerAddr>::READS,
                    ::cullinan::__private::calls::Arg::<HeaderMap>::READS,
                    ::cullinan::__private::calls::Arg::<Json<NewBook>>::READS,
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
                deprecated: ::cullinan::__private::calls::Deprecated::Yes,
                sunset: ::cullinan::__private::calls::None,
            },
            call: |controller| ::cullinan::__private::calls::Instance::<
                Self,
            >::bind(controller, Self::__cullinan_take),
        };
        #[doc(hidden)]
        fn __cullinan_take(
            this: ::cullinan::__private::calls::Option<
                &::cullinan::__private::calls::Arc<Self>,
            >,
            run: &mut ::cullinan::__private::calls::Run<'_>,
        ) -> ::cullinan::__private::calls::Reply {
            static __CULLINAN_PARAMS: [::cullinan::__private::calls::Param; 10] = [
                ::cullinan::__private::calls::Param::new("id", "id")
                    .rules(
                        &[
                            ::cullinan::__private::calls::Rule::ge(
                                ::cullinan::__private::calls::Bound::Int(1),
                            ),
                            ::cullinan::__private::calls::Rule::lt(
                                ::cullinan::__private::calls::Bound::Int(1000),
                            ),
                        ],
                    )
                    .description("Which one."),
                ::cullinan::__private::calls::Param::new("rest", "rest"),
                ::cullinan::__private::calls::Param::new("q", "q")
                    .aliased()
                    .rules(
                        &[
                            ::cullinan::__private::calls::Rule::max_length(64),
                            ::cullinan::__private::calls::Rule::regex({
                                static PATTERN: ::cullinan::__private::calls::Pattern = ::cullinan::__private::calls::Pattern::new(
                                    "^[a-z]*$",
                                );
                                &PATTERN
                            }),
                        ],
                    )
                    .default_text("")
                    .message("lower case"),
                ::cullinan::__private::calls::Param::new("sizes", "sizes")
                    .csv()
                    .trim()
                    .lenient(),
                ::cullinan::__private::calls::Param::new("colour", "colour")
                    .default_value(),
                ::cullinan::__private::calls::Param::new("x_desk", "x-desk")
                    .example("main"),
                ::cullinan::__private::calls::Param::new("session", "session"),
                ::cullinan::__private::calls::Param::new("peer", "peer"),
                ::cullinan::__private::calls::Param::new("headers", "headers"),
                ::cullinan::__private::calls::Param::new("book", "book"),
            ];
            let __cullinan_a0 = ::cullinan::__private::calls::Arg::<
                Path<u64>,
            >::read(run, &__CULLINAN_PARAMS[0]);
            let __cullinan_a0 = ::cullinan::__private::calls::Judge::<Path<u64>>::new()
                .check(
                    run,
                    &__CULLINAN_PARAMS[0],
                    ::cullinan::__private::calls::Arg::<Path<u64>>::IN,
                    ::cullinan::__private::calls::Arg::<Path<u64>>::READS,
                    __cullinan_a0,
                );
            let __cullinan_a0 = match __cullinan_a0 {
                __cullinan_a0 => {
                    ::cullinan::__private::calls::Arg::<
                        Path<u64>,
                    >::numbers(run, &__CULLINAN_PARAMS[0], __cullinan_a0)
                }
            };
            let __cullinan_a1 = ::cullinan::__private::calls::Arg::<
                Path<String>,
            >::read(run, &__CULLINAN_PARAMS[1]);
            let __cullinan_a1 = ::cullinan::__private::calls::Judge::<
                Path<String>,
            >::new()
                .check(
                    run,
                    &__CULLINAN_PARAMS[1],
                    ::cullinan::__private::calls::Arg::<Path<String>>::IN,
                    ::cullinan::__private::calls::Arg::<Path<String>>::READS,
                    __cullinan_a1,
                );
            let __cullinan_a2 = ::cullinan::__private::calls::Arg::<
                Query<String>,
            >::read(run, &__CULLINAN_PARAMS[2]);
            ::cullinan::__private::calls::Arg::<Query<String>>::holds_a_value();
            let __cullinan_a2 = ::cullinan::__private::calls::Judge::<
                Query<String>,
            >::new()
                .check(
                    run,
                    &__CULLINAN_PARAMS[2],
                    ::cullinan::__private::calls::Arg::<Query<String>>::IN,
                    ::cullinan::__private::calls::Arg::<Query<String>>::READS,
                    __cullinan_a2,
                );
            let __cullinan_a2 = match __cullinan_a2 {
                __cullinan_a2 => {
                    ::cullinan::__private::calls::Arg::<
                        Query<String>,
                    >::texts(run, &__CULLINAN_PARAMS[2], __cullinan_a2)
                }
            };
            let __cullinan_a3 = ::cullinan::__private::calls::Arg::<
                Query<Vec<f64>>,
            >::read(run, &__CULLINAN_PARAMS[3]);
            ::cullinan::__private::calls::Arg::<Query<Vec<f64>>>::is_read_from_text();
            let __cullinan_a3 = ::cullinan::__private::calls::Judge::<
                Query<Vec<f64>>,
            >::new()
                .check(
                    run,
                    &__CULLINAN_PARAMS[3],
                    ::cullinan::__private::calls::Arg::<Query<Vec<f64>>>::IN,
                    ::cullinan::__private::calls::Arg::<Query<Vec<f64>>>::READS,
                    __cullinan_a3,
                );
            let __cullinan_a4 = ::cullinan::__private::calls::Arg::<
                Colour,
            >::read(run, &__CULLINAN_PARAMS[4]);
            let __cullinan_a4 = match __cullinan_a4 {
                __cullinan_a4 => {
                    ::cullinan::__private::calls::Arg::<
                        Colour,
                    >::or_default(__cullinan_a4, || Colour::Red)
                }
            };
            let __cullinan_a4 = ::cullinan::__private::calls::Judge::<Colour>::new()
                .check(
                    run,
                    &__CULLINAN_PARAMS[4],
                    ::cullinan::__private::calls::Arg::<Colour>::IN,
                    ::cullinan::__private::calls::Arg::<Colour>::READS,
                    __cullinan_a4,
                );
            let __cullinan_a5 = ::cullinan::__private::calls::Arg::<
                Header<Option<String>>,
            >::read(run, &__CULLINAN_PARAMS[5]);
            let __cullinan_a5 = ::cullinan::__private::calls::Judge::<
                Header<Option<String>>,
            >::new()
                .check(
                    run,
                    &__CULLINAN_PARAMS[5],
                    ::cullinan::__private::calls::Arg::<Header<Option<String>>>::IN,
                    ::cullinan::__private::calls::Arg::<Header<Option<String>>>::READS,
                    __cullinan_a5,
                );
            let __cullinan_a6 = ::cullinan::__private::calls::Arg::<
                Option<Cookie<String>>,
            >::read(run, &__CULLINAN_PARAMS[6]);
            let __cullinan_a6 = ::cullinan::__private::calls::Judge::<
                Option<Cookie<String>>,
            >::new()
                .check(
                    run,
                    &__CULLINAN_PARAMS[6],
                    ::cullinan::__private::calls::Arg::<Option<Cookie<String>>>::IN,
                    ::cullinan::__private::calls::Arg::<Option<Cookie<String>>>::READS,
                    __cullinan_a6,
                );
            let __cullinan_a7 = ::cullinan::__private::calls::Arg::<
                PeerAddr,
            >::read(run, &__CULLINAN_PARAMS[7]);
            let __cullinan_a7 = ::cullinan::__private::calls::Judge::<PeerAddr>::new()
                .check(
                    run,
                    &__CULLINAN_PARAMS[7],
                    ::cullinan::__private::calls::Arg::<PeerAddr>::IN,
                    ::cullinan::__private::calls::Arg::<PeerAddr>::READS,
                    __cullinan_a7,
                );
            let __cullinan_a8 = ::cullinan::__private::calls::Arg::<
                HeaderMap,
            >::read(run, &__CULLINAN_PARAMS[8]);
            let __cullinan_a8 = ::cullinan::__private::calls::Judge::<HeaderMap>::new()
                .check(
                    run,
                    &__CULLINAN_PARAMS[8],
                    ::cullinan::__private::calls::Arg::<HeaderMap>::IN,
                    ::cullinan::__private::calls::Arg::<HeaderMap>::READS,
                    __cullinan_a8,
                );
            let __cullinan_a9 = ::cullinan::__private::calls::Arg::<
                Json<NewBook>,
            >::read(run, &__CULLINAN_PARAMS[9]);
            let __cullinan_a9 = ::cullinan::__private::calls::Judge::<
                Json<NewBook>,
            >::new()
                .check(
                    run,
                    &__CULLINAN_PARAMS[9],
                    ::cullinan::__private::calls::Arg::<Json<NewBook>>::IN,
                    ::cullinan::__private::calls::Arg::<Json<NewBook>>::READS,
                    __cullinan_a9,
                );
            let this = this.cloned();
            ::cullinan::__private::calls::Instance::<
                Self,
            >::later::<
                Result<Json<Book>>,
                _,
            >(
                run,
                move || {
                    let this = this?;
                    let __cullinan_a0 = __cullinan_a0.take()?;
                    let __cullinan_a1 = __cullinan_a1.take()?;
                    let __cullinan_a2 = __cullinan_a2.take()?;
                    let __cullinan_a3 = __cullinan_a3.take()?;
                    let __cullinan_a4 = __cullinan_a4.take()?;
                    let __cullinan_a5 = __cullinan_a5.take()?;
                    let __cullinan_a6 = __cullinan_a6.take()?;
                    let __cullinan_a7 = __cullinan_a7.take()?;
                    let __cullinan_a8 = __cullinan_a8.take()?;
                    let __cullinan_a9 = __cullinan_a9.take()?;
                    ::cullinan::__private::calls::Some(async move {
                        Self::take(
                                &this,
                                __cullinan_a0,
                                __cullinan_a1,
                                __cullinan_a2,
                                __cullinan_a3,
                                __cullinan_a4,
                                __cullinan_a5,
                                __cullinan_a6,
                                __cullinan_a7,
                                __cullinan_a8,
                                __cullinan_a9,
                            )
                            .await
                    })
                },
            )
        }
    }
    const _: () = ::cullinan::__private::calls::check::url(
        &<Everything>::__cullinan_take_facts_0,
    );
    const _: () = ::cullinan::__private::calls::check::covered(
        &<Everything>::__cullinan_take_facts_0,
    );
    const _: () = ::cullinan::__private::calls::check::argument(
        &<Everything>::__cullinan_take_facts_0,
        0,
    );
    const _: () = ::cullinan::__private::calls::check::reader(
        &<Everything>::__cullinan_take_facts_0,
        0,
    );
    const _: () = ::cullinan::__private::calls::check::argument(
        &<Everything>::__cullinan_take_facts_0,
        1,
    );
    const _: () = ::cullinan::__private::calls::check::reader(
        &<Everything>::__cullinan_take_facts_0,
        1,
    );
    const _: () = ::cullinan::__private::calls::check::argument(
        &<Everything>::__cullinan_take_facts_0,
        2,
    );
    const _: () = ::cullinan::__private::calls::check::reader(
        &<Everything>::__cullinan_take_facts_0,
        2,
    );
    const _: () = ::cullinan::__private::calls::check::argument(
        &<Everything>::__cullinan_take_facts_0,
        3,
    );
    const _: () = ::cullinan::__private::calls::check::reader(
        &<Everything>::__cullinan_take_facts_0,
        3,
    );
    const _: () = ::cullinan::__private::calls::check::argument(
        &<Everything>::__cullinan_take_facts_0,
        4,
    );
    const _: () = ::cullinan::__private::calls::check::reader(
        &<Everything>::__cullinan_take_facts_0,
        4,
    );
    const _: () = ::cullinan::__private::calls::check::argument(
        &<Everything>::__cullinan_take_facts_0,
        5,
    );
    const _: () = ::cullinan::__private::calls::check::reader(
        &<Everything>::__cullinan_take_facts_0,
        5,
    );
    const _: () = ::cullinan::__private::calls::check::argument(
        &<Everything>::__cullinan_take_facts_0,
        6,
    );
    const _: () = ::cullinan::__private::calls::check::reader(
        &<Everything>::__cullinan_take_facts_0,
        6,
    );
    const _: () = ::cullinan::__private::calls::check::argument(
        &<Everything>::__cullinan_take_facts_0,
        7,
    );
    const _: () = ::cullinan::__private::calls::check::reader(
        &<Everything>::__cullinan_take_facts_0,
        7,
    );
    const _: () = ::cullinan::__private::calls::check::argument(
        &<Everything>::__cullinan_take_facts_0,
        8,
    );
    const _: () = ::cullinan::__private::calls::check::reader(
        &<Everything>::__cullinan_take_facts_0,
        8,
    );
    const _: () = ::cullinan::__private::calls::check::argument(
        &<Everything>::__cullinan_take_facts_0,
        9,
    );
    const _: () = ::cullinan::__private::calls::check::reader(
        &<Everything>::__cullinan_take_facts_0,
        9,
    );
    const _: () = ::cullinan::__private::calls::check::url(
        &<Everything>::__cullinan_take_facts_1,
    );
    const _: () = ::cullinan::__private::calls::check::covered(
        &<Everything>::__cullinan_take_facts_1,
    );
    const _: () = ::cullinan::__private::calls::check::argument(
        &<Everything>::__cullinan_take_facts_1,
        0,
    );
    const _: () = ::cullinan::__private::calls::check::reader(
        &<Everything>::__cullinan_take_facts_1,
        0,
    );
    const _: () = ::cullinan::__private::calls::check::argument(
        &<Everything>::__cullinan_take_facts_1,
        1,
    );
    const _: () = ::cullinan::__private::calls::check::reader(
        &<Everything>::__cullinan_take_facts_1,
        1,
    );
    const _: () = ::cullinan::__private::calls::check::argument(
        &<Everything>::__cullinan_take_facts_1,
        2,
    );
    const _: () = ::cullinan::__private::calls::check::reader(
        &<Everything>::__cullinan_take_facts_1,
        2,
    );
    const _: () = ::cullinan::__private::calls::check::argument(
        &<Everything>::__cullinan_take_facts_1,
        3,
    );
    const _: () = ::cullinan::__private::calls::check::reader(
        &<Everything>::__cullinan_take_facts_1,
        3,
    );
    const _: () = ::cullinan::__private::calls::check::argument(
        &<Everything>::__cullinan_take_facts_1,
        4,
    );
    const _: () = ::cullinan::__private::calls::check::reader(
        &<Everything>::__cullinan_take_facts_1,
        4,
    );
    const _: () = ::cullinan::__private::calls::check::argument(
        &<Everything>::__cullinan_take_facts_1,
        5,
    );
    const _: () = ::cullinan::__private::calls::check::reader(
        &<Everything>::__cullinan_take_facts_1,
        5,
    );
    const _: () = ::cullinan::__private::calls::check::argument(
        &<Everything>::__cullinan_take_facts_1,
        6,
    );
    const _: () = ::cullinan::__private::calls::check::reader(
        &<Everything>::__cullinan_take_facts_1,
        6,
    );
    const _: () = ::cullinan::__private::calls::check::argument(
        &<Everything>::__cullinan_take_facts_1,
        7,
    );
    const _: () = ::cullinan::__private::calls::check::reader(
        &<Everything>::__cullinan_take_facts_1,
        7,
    );
    const _: () = ::cullinan::__private::calls::check::argument(
        &<Everything>::__cullinan_take_facts_1,
        8,
    );
    const _: () = ::cullinan::__private::calls::check::reader(
        &<Everything>::__cullinan_take_facts_1,
        8,
    );
    const _: () = ::cullinan::__private::calls::check::argument(
        &<Everything>::__cullinan_take_facts_1,
        9,
    );
    const _: () = ::cullinan::__private::calls::check::reader(
        &<Everything>::__cullinan_take_facts_1,
        9,
    );
    ::cullinan::__private::calls::inventory::submit! {
        ::cullinan::__private::calls::Block { owner :
        ::cullinan::__private::calls::Owner::Controller(||
        ::cullinan::__private::calls::TypeId::of:: < Everything > ()), routes : & [<
        Everything > ::__cullinan_take_route_0, < Everything >
        ::__cullinan_take_route_1], }
    }
};
