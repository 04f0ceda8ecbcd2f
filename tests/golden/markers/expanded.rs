//! What `input.rs` becomes; written by `golden.rs` of `cullinan-macros`.

struct Everything;
#[allow(unused_imports, unused_qualifications, clippy::multiple_bound_locations)]
const _: () = {
    use ::cullinan::__private::calls::{self as __cullinan, fallback::*};
    impl __cullinan::Controller for Everything {
        const URL: &'static str = "/{tenant}";
        const DEFINITION: __cullinan::Definition = __cullinan::Definition {
            controller: || __cullinan::TypeId::of::<Self>(),
            name: "Everything",
            url: "/{tenant}",
            file: ::core::file!(),
            line: ::core::line!(),
            tags: &[],
            description: __cullinan::None,
            include_in_schema: __cullinan::None,
            security: __cullinan::None,
            body_limit: __cullinan::None,
            timeout: __cullinan::None,
            responses: &[],
            version: __cullinan::None,
            lifecycle: __cullinan::Lifecycle {
                deprecated: __cullinan::Deprecated::No,
                sunset: __cullinan::None,
            },
            module: __cullinan::None,
            on_error: __cullinan::None,
            build: |wiring| __cullinan::Instance::<
                Self,
            >::make(<Self as __cullinan::Controller>::build, wiring),
            own: __cullinan::None,
        };
        fn build(wiring: &mut __cullinan::Wiring<'_>) -> __cullinan::Option<Self> {
            __cullinan::Wiring::ready(wiring)?;
            __cullinan::Some(Self {})
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
    unused_qualifications,
    clippy::multiple_bound_locations,
    clippy::redundant_closure
)]
const _: () = {
    use post_api as _;
    use put_api as _;
    use ::cullinan::__private::calls::{self as __cullinan, fallback::*};
    const _: () = __cullinan::assert_controller::<Everything>();
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
            id: impl __cullinan::UrlValue<Path<u64>>,
            rest: impl __cullinan::UrlValue<Path<String>>,
        ) -> __cullinan::Link<{ __cullinan::Prefix::<Self>::PLACEHOLDERS }> {
            __cullinan::Link::new("everything.take")
                .with::<Path<u64>>("id", &id)
                .with::<Path<String>>("rest", &rest)
        }
        #[doc(hidden)]
        const __cullinan_take_facts_0: __cullinan::Facts = __cullinan::Facts::new(
            __cullinan::Verb::Post,
            __cullinan::Prefix::<Self>::URL,
            "/{id}/{rest:path}",
            &[
                __cullinan::Fact::new(
                    "id",
                    __cullinan::Arg::<Path<u64>>::READS,
                    __cullinan::place(
                        __cullinan::Arg::<Path<u64>>::PLACE,
                        __cullinan::Reach::<Path<u64>>::ALL,
                    ),
                ),
                __cullinan::Fact::new(
                    "rest",
                    __cullinan::Arg::<Path<String>>::READS,
                    __cullinan::place(
                        __cullinan::Arg::<Path<String>>::PLACE,
                        __cullinan::Reach::<Path<String>>::ALL,
                    ),
                ),
                __cullinan::Fact::new(
                    "q",
                    __cullinan::Arg::<Query<String>>::READS,
                    __cullinan::place(
                        __cullinan::Arg::<Query<String>>::PLACE,
                        __cullinan::Reach::<Query<String>>::ALL,
                    ),
                ),
                __cullinan::Fact::new(
                    "sizes",
                    __cullinan::Arg::<Query<Vec<f64>>>::READS,
                    __cullinan::place(
                        __cullinan::Arg::<Query<Vec<f64>>>::PLACE,
                        __cullinan::Reach::<Query<Vec<f64>>>::ALL,
                    ),
                ),
                __cullinan::Fact::new(
                    "colour",
                    __cullinan::Arg::<Colour>::READS,
                    __cullinan::place(
                        __cullinan::Arg::<Colour>::PLACE,
                        __cullinan::Reach::<Colour>::ALL,
                    ),
                ),
                __cullinan::Fact::new(
                    "x_desk",
                    __cullinan::Arg::<Header<Option<String>>>::READS,
                    __cullinan::place(
                        __cullinan::Arg::<Header<Option<String>>>::PLACE,
                        __cullinan::Reach::<Header<Option<String>>>::ALL,
                    ),
                ),
                __cullinan::Fact::new(
                    "session",
                    __cullinan::Arg::<Option<Cookie<String>>>::READS,
                    __cullinan::place(
                        __cullinan::Arg::<Option<Cookie<String>>>::PLACE,
                        __cullinan::Reach::<Option<Cookie<String>>>::ALL,
                    ),
                ),
                __cullinan::Fact::new(
                    "peer",
                    __cullinan::Arg::<PeerAddr>::READS,
                    __cullinan::place(
                        __cullinan::Arg::<PeerAddr>::PLACE,
                        __cullinan::Reach::<PeerAddr>::ALL,
                    ),
                ),
                __cullinan::Fact::new(
                    "headers",
                    __cullinan::Arg::<HeaderMap>::READS,
                    __cullinan::place(
                        __cullinan::Arg::<HeaderMap>::PLACE,
                        __cullinan::Reach::<HeaderMap>::ALL,
                    ),
                ),
                __cullinan::Fact::new(
                    "book",
                    __cullinan::Arg::<Json<NewBook>>::READS,
                    __cullinan::place(
                        __cullinan::Arg::<Json<NewBook>>::PLACE,
                        __cullinan::Reach::<Json<NewBook>>::ALL,
                    ),
                ),
            ],
        );
        #[doc(hidden)]
        const __cullinan_take_route_0: __cullinan::Route = __cullinan::Route {
            verb: __cullinan::Verb::Post,
            methods: __cullinan::Methods::Only(&["POST"]),
            url: "/{id}/{rest:path}",
            name: "everything.take",
            handler: "Everything::take",
            file: ::core::file!(),
            line: ::core::line!(),
            status: __cullinan::check::answered(
                __cullinan::Answer::<Result<Json<Book>>>::FAULT,
                __cullinan::Verb::Post
                    .status(
                        __cullinan::None,
                        __cullinan::Answer::<Result<Json<Book>>>::EMPTY,
                    ),
            ),
            has_status: false,
            table: __cullinan::Table::NOTHING,
            load: __cullinan::Load::of(
                &[
                    __cullinan::Arg::<Path<u64>>::READS,
                    __cullinan::Arg::<Path<String>>::READS,
                    __cullinan::Arg::<Query<String>>::READS,
                    __cullinan::Arg::<Query<Vec<f64>>>::READS,
                    __cullinan::Arg::<Colour>::READS,
                    __cullinan::Arg::<Header<Option<String>>>::READS,
                    __cullinan::Arg::<Option<Cookie<String>>>::READS,
                    __cullinan::Arg::<PeerAddr>::READS,
                    __cullinan::Arg::<HeaderMap>::READS,
                    __cullinan::Arg::<Json<NewBook>>::READS,
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
            body_limit: __cullinan::Some(__cullinan::size("1MiB")),
            timeout: __cullinan::Some(__cullinan::duration("5s")),
            socket: __cullinan::None,
            version: __cullinan::None,
            lifecycle: __cullinan::Lifecycle {
                deprecated: __cullinan::Deprecated::No,
                sunset: __cullinan::None,
            },
            call: |controller| __cullinan::Instance::<
                Self,
            >::bind(controller, Self::__cullinan_take),
        };
        #[doc(hidden)]
        const __cullinan_take_facts_1: __cullinan::Facts = __cullinan::Facts::new(
            __cullinan::Verb::Put,
            __cullinan::Prefix::<Self>::URL,
            "/{id}/{rest:path}",
            &[
                __cullinan::Fact::new(
                    "id",
                    __cullinan::Arg::<Path<u64>>::READS,
                    __cullinan::place(
                        __cullinan::Arg::<Path<u64>>::PLACE,
                        __cullinan::Reach::<Path<u64>>::ALL,
                    ),
                ),
                __cullinan::Fact::new(
                    "rest",
                    __cullinan::Arg::<Path<String>>::READS,
                    __cullinan::place(
                        __cullinan::Arg::<Path<String>>::PLACE,
                        __cullinan::Reach::<Path<String>>::ALL,
                    ),
                ),
                __cullinan::Fact::new(
                    "q",
                    __cullinan::Arg::<Query<String>>::READS,
                    __cullinan::place(
                        __cullinan::Arg::<Query<String>>::PLACE,
                        __cullinan::Reach::<Query<String>>::ALL,
                    ),
                ),
                __cullinan::Fact::new(
                    "sizes",
                    __cullinan::Arg::<Query<Vec<f64>>>::READS,
                    __cullinan::place(
                        __cullinan::Arg::<Query<Vec<f64>>>::PLACE,
                        __cullinan::Reach::<Query<Vec<f64>>>::ALL,
                    ),
                ),
                __cullinan::Fact::new(
                    "colour",
                    __cullinan::Arg::<Colour>::READS,
                    __cullinan::place(
                        __cullinan::Arg::<Colour>::PLACE,
                        __cullinan::Reach::<Colour>::ALL,
                    ),
                ),
                __cullinan::Fact::new(
                    "x_desk",
                    __cullinan::Arg::<Header<Option<String>>>::READS,
                    __cullinan::place(
                        __cullinan::Arg::<Header<Option<String>>>::PLACE,
                        __cullinan::Reach::<Header<Option<String>>>::ALL,
                    ),
                ),
                __cullinan::Fact::new(
                    "session",
                    __cullinan::Arg::<Option<Cookie<String>>>::READS,
                    __cullinan::place(
                        __cullinan::Arg::<Option<Cookie<String>>>::PLACE,
                        __cullinan::Reach::<Option<Cookie<String>>>::ALL,
                    ),
                ),
                __cullinan::Fact::new(
                    "peer",
                    __cullinan::Arg::<PeerAddr>::READS,
                    __cullinan::place(
                        __cullinan::Arg::<PeerAddr>::PLACE,
                        __cullinan::Reach::<PeerAddr>::ALL,
                    ),
                ),
                __cullinan::Fact::new(
                    "headers",
                    __cullinan::Arg::<HeaderMap>::READS,
                    __cullinan::place(
                        __cullinan::Arg::<HeaderMap>::PLACE,
                        __cullinan::Reach::<HeaderMap>::ALL,
                    ),
                ),
                __cullinan::Fact::new(
                    "book",
                    __cullinan::Arg::<Json<NewBook>>::READS,
                    __cullinan::place(
                        __cullinan::Arg::<Json<NewBook>>::PLACE,
                        __cullinan::Reach::<Json<NewBook>>::ALL,
                    ),
                ),
            ],
        );
        #[doc(hidden)]
        const __cullinan_take_route_1: __cullinan::Route = __cullinan::Route {
            verb: __cullinan::Verb::Put,
            methods: __cullinan::Methods::Only(&["PUT"]),
            url: "/{id}/{rest:path}",
            name: "put everything",
            handler: "Everything::take",
            file: ::core::file!(),
            line: ::core::line!(),
            status: __cullinan::check::answered(
                __cullinan::Answer::<Result<Json<Book>>>::FAULT,
                __cullinan::Verb::Put
                    .status(
                        __cullinan::None,
                        __cullinan::Answer::<Result<Json<Book>>>::EMPTY,
                    ),
            ),
            has_status: false,
            table: __cullinan::Table::NOTHING,
            load: __cullinan::Load::of(
                &[
                    __cullinan::Arg::<Path<u64>>::READS,
                    __cullinan::Arg::<Path<String>>::READS,
                    __cullinan::Arg::<Query<String>>::READS,
                    __cullinan::Arg::<Query<Vec<f64>>>::READS,
                    __cullinan::Arg::<Colour>::READS,
                    __cullinan::Arg::<Header<Option<String>>>::READS,
                    __cullinan::Arg::<Option<Cookie<String>>>::READS,
                    __cullinan::Arg::<PeerAddr>::READS,
                    __cullinan::Arg::<HeaderMap>::READS,
                    __cullinan::Arg::<Json<NewBook>>::READS,
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
                deprecated: __cullinan::Deprecated::Yes,
                sunset: __cullinan::None,
            },
            call: |controller| __cullinan::Instance::<
                Self,
            >::bind(controller, Self::__cullinan_take),
        };
        #[doc(hidden)]
        fn __cullinan_take(
            this: __cullinan::Option<&__cullinan::Arc<Self>>,
            run: &mut __cullinan::Run<'_>,
        ) -> __cullinan::Reply {
            static __CULLINAN_PARAMS: [__cullinan::Param; 10] = [
                __cullinan::Param::new("id", "id")
                    .rules(
                        &[
                            __cullinan::Rule::ge(__cullinan::Bound::Int(1)),
                            __cullinan::Rule::lt(__cullinan::Bound::Int(1000)),
                        ],
                    )
                    .description("Which one."),
                __cullinan::Param::new("rest", "rest"),
                __cullinan::Param::new("q", "q")
                    .aliased()
                    .rules(
                        &[
                            __cullinan::Rule::max_length(64),
                            __cullinan::Rule::regex({
                                static PATTERN: __cullinan::Pattern = __cullinan::Pattern::new(
                                    "^[a-z]*$",
                                );
                                &PATTERN
                            }),
                        ],
                    )
                    .default_text("")
                    .message("lower case"),
                __cullinan::Param::new("sizes", "sizes").csv().trim().lenient(),
                __cullinan::Param::new("colour", "colour").default_value(),
                __cullinan::Param::new("x_desk", "x-desk").example("main"),
                __cullinan::Param::new("session", "session"),
                __cullinan::Param::new("peer", "peer"),
                __cullinan::Param::new("headers", "headers"),
                __cullinan::Param::new("book", "book"),
            ];
            let __cullinan_a0 = __cullinan::Arg::<
                Path<u64>,
            >::read(run, &__CULLINAN_PARAMS[0]);
            let __cullinan_a0 = __cullinan::Judge::<Path<u64>>::new()
                .check(
                    run,
                    &__CULLINAN_PARAMS[0],
                    __cullinan::Arg::<Path<u64>>::IN,
                    __cullinan::Arg::<Path<u64>>::READS,
                    __cullinan_a0,
                );
            let __cullinan_a0 = match __cullinan_a0 {
                __cullinan_a0 => {
                    __cullinan::Arg::<
                        Path<u64>,
                    >::numbers(run, &__CULLINAN_PARAMS[0], __cullinan_a0)
                }
            };
            let __cullinan_a1 = __cullinan::Arg::<
                Path<String>,
            >::read(run, &__CULLINAN_PARAMS[1]);
            let __cullinan_a1 = __cullinan::Judge::<Path<String>>::new()
                .check(
                    run,
                    &__CULLINAN_PARAMS[1],
                    __cullinan::Arg::<Path<String>>::IN,
                    __cullinan::Arg::<Path<String>>::READS,
                    __cullinan_a1,
                );
            let __cullinan_a2 = __cullinan::Arg::<
                Query<String>,
            >::read(run, &__CULLINAN_PARAMS[2]);
            __cullinan::Arg::<Query<String>>::holds_a_value();
            let __cullinan_a2 = __cullinan::Judge::<Query<String>>::new()
                .check(
                    run,
                    &__CULLINAN_PARAMS[2],
                    __cullinan::Arg::<Query<String>>::IN,
                    __cullinan::Arg::<Query<String>>::READS,
                    __cullinan_a2,
                );
            let __cullinan_a2 = match __cullinan_a2 {
                __cullinan_a2 => {
                    __cullinan::Arg::<
                        Query<String>,
                    >::texts(run, &__CULLINAN_PARAMS[2], __cullinan_a2)
                }
            };
            let __cullinan_a3 = __cullinan::Arg::<
                Query<Vec<f64>>,
            >::read(run, &__CULLINAN_PARAMS[3]);
            __cullinan::Arg::<Query<Vec<f64>>>::is_read_from_text();
            let __cullinan_a3 = __cullinan::Judge::<Query<Vec<f64>>>::new()
                .check(
                    run,
                    &__CULLINAN_PARAMS[3],
                    __cullinan::Arg::<Query<Vec<f64>>>::IN,
                    __cullinan::Arg::<Query<Vec<f64>>>::READS,
                    __cullinan_a3,
                );
            let __cullinan_a4 = __cullinan::Arg::<
                Colour,
            >::read(run, &__CULLINAN_PARAMS[4]);
            let __cullinan_a4 = match __cullinan_a4 {
                __cullinan_a4 => {
                    __cullinan::Arg::<Colour>::or_default(__cullinan_a4, || Colour::Red)
                }
            };
            let __cullinan_a4 = __cullinan::Judge::<Colour>::new()
                .check(
                    run,
                    &__CULLINAN_PARAMS[4],
                    __cullinan::Arg::<Colour>::IN,
                    __cullinan::Arg::<Colour>::READS,
                    __cullinan_a4,
                );
            let __cullinan_a5 = __cullinan::Arg::<
                Header<Option<String>>,
            >::read(run, &__CULLINAN_PARAMS[5]);
            let __cullinan_a5 = __cullinan::Judge::<Header<Option<String>>>::new()
                .check(
                    run,
                    &__CULLINAN_PARAMS[5],
                    __cullinan::Arg::<Header<Option<String>>>::IN,
                    __cullinan::Arg::<Header<Option<String>>>::READS,
                    __cullinan_a5,
                );
            let __cullinan_a6 = __cullinan::Arg::<
                Option<Cookie<String>>,
            >::read(run, &__CULLINAN_PARAMS[6]);
            let __cullinan_a6 = __cullinan::Judge::<Option<Cookie<String>>>::new()
                .check(
                    run,
                    &__CULLINAN_PARAMS[6],
                    __cullinan::Arg::<Option<Cookie<String>>>::IN,
                    __cullinan::Arg::<Option<Cookie<String>>>::READS,
                    __cullinan_a6,
                );
            let __cullinan_a7 = __cullinan::Arg::<
                PeerAddr,
            >::read(run, &__CULLINAN_PARAMS[7]);
            let __cullinan_a7 = __cullinan::Judge::<PeerAddr>::new()
                .check(
                    run,
                    &__CULLINAN_PARAMS[7],
                    __cullinan::Arg::<PeerAddr>::IN,
                    __cullinan::Arg::<PeerAddr>::READS,
                    __cullinan_a7,
                );
            let __cullinan_a8 = __cullinan::Arg::<
                HeaderMap,
            >::read(run, &__CULLINAN_PARAMS[8]);
            let __cullinan_a8 = __cullinan::Judge::<HeaderMap>::new()
                .check(
                    run,
                    &__CULLINAN_PARAMS[8],
                    __cullinan::Arg::<HeaderMap>::IN,
                    __cullinan::Arg::<HeaderMap>::READS,
                    __cullinan_a8,
                );
            let __cullinan_a9 = __cullinan::Arg::<
                Json<NewBook>,
            >::read(run, &__CULLINAN_PARAMS[9]);
            let __cullinan_a9 = __cullinan::Judge::<Json<NewBook>>::new()
                .check(
                    run,
                    &__CULLINAN_PARAMS[9],
                    __cullinan::Arg::<Json<NewBook>>::IN,
                    __cullinan::Arg::<Json<NewBook>>::READS,
                    __cullinan_a9,
                );
            let this = this.cloned();
            __cullinan::Instance::<
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
                    __cullinan::Some(async move {
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
    const _: () = __cullinan::check::url(&<Everything>::__cullinan_take_facts_0);
    const _: () = __cullinan::check::covered(&<Everything>::__cullinan_take_facts_0);
    const _: () = __cullinan::check::argument(&<Everything>::__cullinan_take_facts_0, 0);
    const _: () = __cullinan::check::reader(&<Everything>::__cullinan_take_facts_0, 0);
    const _: () = __cullinan::check::argument(&<Everything>::__cullinan_take_facts_0, 1);
    const _: () = __cullinan::check::reader(&<Everything>::__cullinan_take_facts_0, 1);
    const _: () = __cullinan::check::argument(&<Everything>::__cullinan_take_facts_0, 2);
    const _: () = __cullinan::check::reader(&<Everything>::__cullinan_take_facts_0, 2);
    const _: () = __cullinan::check::argument(&<Everything>::__cullinan_take_facts_0, 3);
    const _: () = __cullinan::check::reader(&<Everything>::__cullinan_take_facts_0, 3);
    const _: () = __cullinan::check::argument(&<Everything>::__cullinan_take_facts_0, 4);
    const _: () = __cullinan::check::reader(&<Everything>::__cullinan_take_facts_0, 4);
    const _: () = __cullinan::check::argument(&<Everything>::__cullinan_take_facts_0, 5);
    const _: () = __cullinan::check::reader(&<Everything>::__cullinan_take_facts_0, 5);
    const _: () = __cullinan::check::argument(&<Everything>::__cullinan_take_facts_0, 6);
    const _: () = __cullinan::check::reader(&<Everything>::__cullinan_take_facts_0, 6);
    const _: () = __cullinan::check::argument(&<Everything>::__cullinan_take_facts_0, 7);
    const _: () = __cullinan::check::reader(&<Everything>::__cullinan_take_facts_0, 7);
    const _: () = __cullinan::check::argument(&<Everything>::__cullinan_take_facts_0, 8);
    const _: () = __cullinan::check::reader(&<Everything>::__cullinan_take_facts_0, 8);
    const _: () = __cullinan::check::argument(&<Everything>::__cullinan_take_facts_0, 9);
    const _: () = __cullinan::check::reader(&<Everything>::__cullinan_take_facts_0, 9);
    const _: () = __cullinan::check::url(&<Everything>::__cullinan_take_facts_1);
    const _: () = __cullinan::check::covered(&<Everything>::__cullinan_take_facts_1);
    const _: () = __cullinan::check::argument(&<Everything>::__cullinan_take_facts_1, 0);
    const _: () = __cullinan::check::reader(&<Everything>::__cullinan_take_facts_1, 0);
    const _: () = __cullinan::check::argument(&<Everything>::__cullinan_take_facts_1, 1);
    const _: () = __cullinan::check::reader(&<Everything>::__cullinan_take_facts_1, 1);
    const _: () = __cullinan::check::argument(&<Everything>::__cullinan_take_facts_1, 2);
    const _: () = __cullinan::check::reader(&<Everything>::__cullinan_take_facts_1, 2);
    const _: () = __cullinan::check::argument(&<Everything>::__cullinan_take_facts_1, 3);
    const _: () = __cullinan::check::reader(&<Everything>::__cullinan_take_facts_1, 3);
    const _: () = __cullinan::check::argument(&<Everything>::__cullinan_take_facts_1, 4);
    const _: () = __cullinan::check::reader(&<Everything>::__cullinan_take_facts_1, 4);
    const _: () = __cullinan::check::argument(&<Everything>::__cullinan_take_facts_1, 5);
    const _: () = __cullinan::check::reader(&<Everything>::__cullinan_take_facts_1, 5);
    const _: () = __cullinan::check::argument(&<Everything>::__cullinan_take_facts_1, 6);
    const _: () = __cullinan::check::reader(&<Everything>::__cullinan_take_facts_1, 6);
    const _: () = __cullinan::check::argument(&<Everything>::__cullinan_take_facts_1, 7);
    const _: () = __cullinan::check::reader(&<Everything>::__cullinan_take_facts_1, 7);
    const _: () = __cullinan::check::argument(&<Everything>::__cullinan_take_facts_1, 8);
    const _: () = __cullinan::check::reader(&<Everything>::__cullinan_take_facts_1, 8);
    const _: () = __cullinan::check::argument(&<Everything>::__cullinan_take_facts_1, 9);
    const _: () = __cullinan::check::reader(&<Everything>::__cullinan_take_facts_1, 9);
    __cullinan::inventory::submit! {
        __cullinan::Block { owner : __cullinan::Owner::Controller(||
        __cullinan::TypeId::of:: < Everything > ()), routes : & [< Everything >
        ::__cullinan_take_route_0, < Everything > ::__cullinan_take_route_1], }
    }
};
