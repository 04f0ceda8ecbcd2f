//! What `input.rs` becomes; written by `golden.rs` of `cullinan-macros`.

/// Everything on the shelves.
pub struct BookController {
    shelf: Shelf,
}
#[allow(unused_imports, clippy::multiple_bound_locations)]
const _: () = {
    use ::cullinan::__private::calls::fallback::*;
    impl ::cullinan::__private::calls::Controller for BookController {
        const URL: &'static str = "/books";
        const DEFINITION: ::cullinan::__private::calls::Definition = ::cullinan::__private::calls::Definition {
            controller: || ::cullinan::__private::calls::TypeId::of::<Self>(),
            name: "BookController",
            url: "/books",
            file: ::core::file!(),
            line: ::core::line!(),
            tags: &["books"],
            description: ::cullinan::__private::calls::Some(
                "Everything on the shelves.",
            ),
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
            ::cullinan::__private::calls::Instance::<Self>::holds::<Shelf>();
            ::cullinan::__private::calls::Wiring::ready(wiring)?;
            ::cullinan::__private::calls::Some(Self {
                shelf: ::cullinan::__private::calls::Default::default(),
            })
        }
    }
};
const _: () = ::cullinan::__private::calls::check::prefix("/books");
::cullinan::__private::calls::inventory::submit! {
    ::cullinan::__private::calls::Discovered(& < BookController as
    ::cullinan::__private::calls::Controller > ::DEFINITION)
}
impl BookController {
    /// Find one book.
    ///
    /// By its number.
    async fn find(&self, id: Path<u64>) -> Result<Book> {
        self.shelf.find(*id)
    }
    async fn list(&self, page: u32) -> Vec<Book> {
        self.shelf.page(page)
    }
    async fn add(&self, book: NewBook) -> Result<Book> {
        self.shelf.add(book)
    }
    fn replace(&self, id: u64, book: NewBook) -> Result<Accepted<Book>> {
        self.shelf.replace(id, book)
    }
    async fn remove(&self, id: BookId) -> Result<()> {
        self.shelf.remove(id)
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
    use get_api as _;
    use get_api as _;
    use post_api as _;
    use put_api as _;
    use delete_api as _;
    use ::cullinan::__private::calls::fallback::*;
    const _: () = ::cullinan::__private::calls::assert_controller::<BookController>();
    impl BookController {
        ///Leads to `BookController::find`: the url `/{id}` behind the controller's, for `Urls::to`.
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
        pub fn find_url(
            id: impl ::cullinan::__private::calls::UrlValue<Path<u64>>,
        ) -> ::cullinan::__private::calls::Link<
            { ::cullinan::__private::calls::Prefix::<Self>::PLACEHOLDERS },
        > {
            ::cullinan::__private::calls::Link::new("book_controller.find")
                .with::<Path<u64>>("id", &id)
        }
        #[doc(hidden)]
        const __cullinan_find_facts_0: ::cullinan::__private::calls::Facts = ::cullinan::__private::calls::Facts::new(
            ::cullinan::__private::calls::Verb::Get,
            ::cullinan::__private::calls::Prefix::<Self>::URL,
            "/{id}",
            &[
                ::cullinan::__private::calls::Fact::new(
                    "id",
                    ::cullinan::__private::calls::Arg::<Path<u64>>::READS,
                    ::cullinan::__private::calls::place(
                        ::cullinan::__private::calls::Arg::<Path<u64>>::PLACE,
                        ::cullinan::__private::calls::Reach::<Path<u64>>::ALL,
                    ),
                ),
            ],
        );
        #[doc(hidden)]
        const __cullinan_find_route_0: ::cullinan::__private::calls::Route = ::cullinan::__private::calls::Route {
            verb: ::cullinan::__private::calls::Verb::Get,
            methods: ::cullinan::__private::calls::Methods::Only(&["GET"]),
            url: "/{id}",
            name: "book_controller.find",
            handler: "BookController::find",
            file: ::core::file!(),
            line: ::core::line!(),
            status: ::cullinan::__private::calls::check::answered(
                ::cullinan::__private::calls::Answer::<Result<Book>>::FAULT,
                ::cullinan::__private::calls::Verb::Get
                    .status(
                        ::cullinan::__private::calls::None,
                        ::cullinan::__private::calls::Answer::<Result<Book>>::EMPTY,
                    ),
            ),
            has_status: false,
            table: ::cullinan::__private::calls::Table::NOTHING,
            load: ::cullinan::__private::calls::Load::of(
                &[::cullinan::__private::calls::Arg::<Path<u64>>::READS],
            ),
            docs: ::cullinan::__private::calls::Docs {
                summary: ::cullinan::__private::calls::Some("Find one book."),
                description: ::cullinan::__private::calls::Some("By its number."),
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
                Self,
            >::bind(controller, Self::__cullinan_find),
        };
        #[doc(hidden)]
        fn __cullinan_find(
            this: ::cullinan::__private::calls::Option<
                &::cullinan::__private::calls::Arc<Self>,
            >,
            run: &mut ::cullinan::__private::calls::Run<'_>,
        ) -> ::cullinan::__private::calls::Reply {
            static __CULLINAN_PARAMS: [::cullinan::__private::calls::Param; 1] = [
                ::cullinan::__private::calls::Param::new("id", "id")
                    .rules(
                        &[
                            ::cullinan::__private::calls::Rule::ge(
                                ::cullinan::__private::calls::Bound::Int(1),
                            ),
                        ],
                    ),
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
            let this = this.cloned();
            ::cullinan::__private::calls::Instance::<
                Self,
            >::later::<
                Result<Book>,
                _,
            >(
                run,
                move || {
                    let this = this?;
                    let __cullinan_a0 = __cullinan_a0.take()?;
                    ::cullinan::__private::calls::Some(async move {
                        Self::find(&this, __cullinan_a0).await
                    })
                },
            )
        }
        ///Leads to `BookController::list`: the url `/` behind the controller's, for `Urls::to`.
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
        pub fn list_url() -> ::cullinan::__private::calls::Link<
            { ::cullinan::__private::calls::Prefix::<Self>::PLACEHOLDERS },
        > {
            ::cullinan::__private::calls::Link::new("book_controller.list")
        }
        #[doc(hidden)]
        const __cullinan_list_facts_0: ::cullinan::__private::calls::Facts = ::cullinan::__private::calls::Facts::new(
            ::cullinan::__private::calls::Verb::Get,
            ::cullinan::__private::calls::Prefix::<Self>::URL,
            "/",
            &[
                ::cullinan::__private::calls::Fact::new(
                    "page",
                    ::cullinan::__private::calls::Arg::<u32>::READS,
                    ::cullinan::__private::calls::place(
                        ::cullinan::__private::calls::Arg::<u32>::PLACE,
                        ::cullinan::__private::calls::Reach::<u32>::ALL,
                    ),
                ),
            ],
        );
        #[doc(hidden)]
        const __cullinan_list_route_0: ::cullinan::__private::calls::Route = ::cullinan::__private::calls::Route {
            verb: ::cullinan::__private::calls::Verb::Get,
            methods: ::cullinan::__private::calls::Methods::Only(&["GET"]),
            url: "/",
            name: "book_controller.list",
            handler: "BookController::list",
            file: ::core::file!(),
            line: ::core::line!(),
            status: ::cullinan::__private::calls::check::answered(
                ::cullinan::__private::calls::Answer::<Vec<Book>>::FAULT,
                ::cullinan::__private::calls::Verb::Get
                    .status(
                        ::cullinan::__private::calls::None,
                        ::cullinan::__private::calls::Answer::<Vec<Book>>::EMPTY,
                    ),
            ),
            has_status: false,
            table: ::cullinan::__private::calls::Table::NOTHING,
            load: ::cullinan::__private::calls::Load::of(
                &[::cullinan::__private::calls::Arg::<u32>::READS],
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
                Self,
            >::bind(controller, Self::__cullinan_list),
        };
        #[doc(hidden)]
        fn __cullinan_list(
            this: ::cullinan::__private::calls::Option<
                &::cullinan::__private::calls::Arc<Self>,
            >,
            run: &mut ::cullinan::__private::calls::Run<'_>,
        ) -> ::cullinan::__private::calls::Reply {
            static __CULLINAN_PARAMS: [::cullinan::__private::calls::Param; 1] = [
                ::cullinan::__private::calls::Param::new("page", "page")
                    .rules(
                        &[
                            ::cullinan::__private::calls::Rule::ge(
                                ::cullinan::__private::calls::Bound::Int(1),
                            ),
                        ],
                    )
                    .default_text("1"),
            ];
            let __cullinan_a0 = ::cullinan::__private::calls::Arg::<
                u32,
            >::read(run, &__CULLINAN_PARAMS[0]);
            ::cullinan::__private::calls::Arg::<u32>::holds_a_value();
            let __cullinan_a0 = ::cullinan::__private::calls::Judge::<u32>::new()
                .check(
                    run,
                    &__CULLINAN_PARAMS[0],
                    ::cullinan::__private::calls::Arg::<u32>::IN,
                    ::cullinan::__private::calls::Arg::<u32>::READS,
                    __cullinan_a0,
                );
            let __cullinan_a0 = match __cullinan_a0 {
                __cullinan_a0 => {
                    ::cullinan::__private::calls::Arg::<
                        u32,
                    >::numbers(run, &__CULLINAN_PARAMS[0], __cullinan_a0)
                }
            };
            let this = this.cloned();
            ::cullinan::__private::calls::Instance::<
                Self,
            >::later::<
                Vec<Book>,
                _,
            >(
                run,
                move || {
                    let this = this?;
                    let __cullinan_a0 = __cullinan_a0.take()?;
                    ::cullinan::__private::calls::Some(async move {
                        Self::list(&this, __cullinan_a0).await
                    })
                },
            )
        }
        ///Leads to `BookController::add`: the url `/` behind the controller's, for `Urls::to`.
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
        pub fn add_url() -> ::cullinan::__private::calls::Link<
            { ::cullinan::__private::calls::Prefix::<Self>::PLACEHOLDERS },
        > {
            ::cullinan::__private::calls::Link::new("book_controller.add")
        }
        #[doc(hidden)]
        const __cullinan_add_facts_0: ::cullinan::__private::calls::Facts = ::cullinan::__private::calls::Facts::new(
            ::cullinan::__private::calls::Verb::Post,
            ::cullinan::__private::calls::Prefix::<Self>::URL,
            "/",
            &[
                ::cullinan::__private::calls::Fact::new(
                    "book",
                    ::cullinan::__private::calls::Arg::<NewBook>::READS,
                    ::cullinan::__private::calls::place(
                        ::cullinan::__private::calls::Arg::<NewBook>::PLACE,
                        ::cullinan::__private::calls::Reach::<NewBook>::ALL,
                    ),
                ),
            ],
        );
        #[doc(hidden)]
        const __cullinan_add_route_0: ::cullinan::__private::calls::Route = ::cullinan::__private::calls::Route {
            verb: ::cullinan::__private::calls::Verb::Post,
            methods: ::cullinan::__private::calls::Methods::Only(&["POST"]),
            url: "/",
            name: "book_controller.add",
            handler: "BookController::add",
            file: ::core::file!(),
            line: ::core::line!(),
            status: ::cullinan::__private::calls::check::answered(
                ::cullinan::__private::calls::Answer::<Result<Book>>::FAULT,
                ::cullinan::__private::calls::Verb::Post
                    .status(
                        ::cullinan::__private::calls::None,
                        ::cullinan::__private::calls::Answer::<Result<Book>>::EMPTY,
                    ),
            ),
            has_status: false,
            table: ::cullinan::__private::calls::Table::NOTHING,
            load: ::cullinan::__private::calls::Load::of(
                &[::cullinan::__private::calls::Arg::<NewBook>::READS],
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
                Self,
            >::bind(controller, Self::__cullinan_add),
        };
        #[doc(hidden)]
        fn __cullinan_add(
            this: ::cullinan::__private::calls::Option<
                &::cullinan::__private::calls::Arc<Self>,
            >,
            run: &mut ::cullinan::__private::calls::Run<'_>,
        ) -> ::cullinan::__private::calls::Reply {
            static __CULLINAN_PARAMS: [::cullinan::__private::calls::Param; 1] = [
                ::cullinan::__private::calls::Param::new("book", "book"),
            ];
            let __cullinan_a0 = ::cullinan::__private::calls::Arg::<
                NewBook,
            >::read(run, &__CULLINAN_PARAMS[0]);
            let __cullinan_a0 = ::cullinan::__private::calls::Judge::<NewBook>::new()
                .check(
                    run,
                    &__CULLINAN_PARAMS[0],
                    ::cullinan::__private::calls::Arg::<NewBook>::IN,
                    ::cullinan::__private::calls::Arg::<NewBook>::READS,
                    __cullinan_a0,
                );
            let this = this.cloned();
            ::cullinan::__private::calls::Instance::<
                Self,
            >::later::<
                Result<Book>,
                _,
            >(
                run,
                move || {
                    let this = this?;
                    let __cullinan_a0 = __cullinan_a0.take()?;
                    ::cullinan::__private::calls::Some(async move {
                        Self::add(&this, __cullinan_a0).await
                    })
                },
            )
        }
        ///Leads to `BookController::replace`: the url `/{id}` behind the controller's, for `Urls::to`.
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
        pub fn replace_url(
            id: impl ::cullinan::__private::calls::UrlValue<u64>,
        ) -> ::cullinan::__private::calls::Link<
            { ::cullinan::__private::calls::Prefix::<Self>::PLACEHOLDERS },
        > {
            ::cullinan::__private::calls::Link::new("book_controller.replace")
                .with::<u64>("id", &id)
        }
        #[doc(hidden)]
        const __cullinan_replace_empty: bool = ::cullinan::__private::calls::Answer::<
            Result<Accepted<Book>>,
        >::EMPTY;
        #[doc(hidden)]
        const __cullinan_replace_facts_0: ::cullinan::__private::calls::Facts = ::cullinan::__private::calls::Facts::new(
            ::cullinan::__private::calls::Verb::Put,
            ::cullinan::__private::calls::Prefix::<Self>::URL,
            "/{id}",
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
                    ::cullinan::__private::calls::Arg::<NewBook>::READS,
                    ::cullinan::__private::calls::place(
                        ::cullinan::__private::calls::Arg::<NewBook>::PLACE,
                        ::cullinan::__private::calls::Reach::<NewBook>::ALL,
                    ),
                ),
            ],
        );
        #[doc(hidden)]
        const __cullinan_replace_route_0: ::cullinan::__private::calls::Route = ::cullinan::__private::calls::Route {
            verb: ::cullinan::__private::calls::Verb::Put,
            methods: ::cullinan::__private::calls::Methods::Only(&["PUT"]),
            url: "/{id}",
            name: "book_controller.replace",
            handler: "BookController::replace",
            file: ::core::file!(),
            line: ::core::line!(),
            status: ::cullinan::__private::calls::check::answered(
                ::cullinan::__private::calls::Answer::<Result<Accepted<Book>>>::FAULT,
                ::cullinan::__private::calls::Verb::Put
                    .status(
                        ::cullinan::__private::calls::Some(202),
                        ::cullinan::__private::calls::Answer::<
                            Result<Accepted<Book>>,
                        >::EMPTY,
                    ),
            ),
            has_status: true,
            table: ::cullinan::__private::calls::Table::NOTHING,
            load: ::cullinan::__private::calls::Load::of(
                &[
                    ::cullinan::__private::calls::Arg::<u64>::READS,
                    ::cullinan::__private::calls::Arg::<NewBook>::READS,
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
                Self,
            >::bind(controller, Self::__cullinan_replace),
        };
        #[doc(hidden)]
        fn __cullinan_replace(
            this: ::cullinan::__private::calls::Option<
                &::cullinan::__private::calls::Arc<Self>,
            >,
            run: &mut ::cullinan::__private::calls::Run<'_>,
        ) -> ::cullinan::__private::calls::Reply {
            static __CULLINAN_PARAMS: [::cullinan::__private::calls::Param; 2] = [
                ::cullinan::__private::calls::Param::new("id", "id"),
                ::cullinan::__private::calls::Param::new("book", "book"),
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
            let __cullinan_a1 = ::cullinan::__private::calls::Arg::<
                NewBook,
            >::read(run, &__CULLINAN_PARAMS[1]);
            let __cullinan_a1 = ::cullinan::__private::calls::Judge::<NewBook>::new()
                .check(
                    run,
                    &__CULLINAN_PARAMS[1],
                    ::cullinan::__private::calls::Arg::<NewBook>::IN,
                    ::cullinan::__private::calls::Arg::<NewBook>::READS,
                    __cullinan_a1,
                );
            let this = this.cloned();
            ::cullinan::__private::calls::Instance::<
                Self,
            >::now::<
                Result<Accepted<Book>>,
            >(
                run,
                move || {
                    let this = this?;
                    let __cullinan_a0 = __cullinan_a0.take()?;
                    let __cullinan_a1 = __cullinan_a1.take()?;
                    ::cullinan::__private::calls::Some(
                        Self::replace(&this, __cullinan_a0, __cullinan_a1),
                    )
                },
            )
        }
        ///Leads to `BookController::remove`: the url `/{id}` behind the controller's, for `Urls::to`.
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
        pub fn remove_url(
            id: impl ::cullinan::__private::calls::UrlValue<BookId>,
        ) -> ::cullinan::__private::calls::Link<
            { ::cullinan::__private::calls::Prefix::<Self>::PLACEHOLDERS },
        > {
            ::cullinan::__private::calls::Link::new("book_controller.remove")
                .with::<BookId>("id", &id)
        }
        #[doc(hidden)]
        const __cullinan_remove_facts_0: ::cullinan::__private::calls::Facts = ::cullinan::__private::calls::Facts::new(
            ::cullinan::__private::calls::Verb::Delete,
            ::cullinan::__private::calls::Prefix::<Self>::URL,
            "/{id}",
            &[
                ::cullinan::__private::calls::Fact::new(
                    "id",
                    ::cullinan::__private::calls::Arg::<BookId>::READS,
                    ::cullinan::__private::calls::place(
                        ::cullinan::__private::calls::Arg::<BookId>::PLACE,
                        ::cullinan::__private::calls::Reach::<BookId>::ALL,
                    ),
                ),
            ],
        );
        #[doc(hidden)]
        const __cullinan_remove_route_0: ::cullinan::__private::calls::Route = ::cullinan::__private::calls::Route {
            verb: ::cullinan::__private::calls::Verb::Delete,
            methods: ::cullinan::__private::calls::Methods::Only(&["DELETE"]),
            url: "/{id}",
            name: "book_controller.remove",
            handler: "BookController::remove",
            file: ::core::file!(),
            line: ::core::line!(),
            status: ::cullinan::__private::calls::check::answered(
                ::cullinan::__private::calls::Answer::<Result<()>>::FAULT,
                ::cullinan::__private::calls::Verb::Delete
                    .status(
                        ::cullinan::__private::calls::None,
                        ::cullinan::__private::calls::Answer::<Result<()>>::EMPTY,
                    ),
            ),
            has_status: false,
            table: ::cullinan::__private::calls::Table::NOTHING,
            load: ::cullinan::__private::calls::Load::of(
                &[::cullinan::__private::calls::Arg::<BookId>::READS],
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
                Self,
            >::bind(controller, Self::__cullinan_remove),
        };
        #[doc(hidden)]
        fn __cullinan_remove(
            this: ::cullinan::__private::calls::Option<
                &::cullinan::__private::calls::Arc<Self>,
            >,
            run: &mut ::cullinan::__private::calls::Run<'_>,
        ) -> ::cullinan::__private::calls::Reply {
            static __CULLINAN_PARAMS: [::cullinan::__private::calls::Param; 1] = [
                ::cullinan::__private::calls::Param::new("id", "id"),
            ];
            let __cullinan_a0 = ::cullinan::__private::calls::Arg::<
                BookId,
            >::read(run, &__CULLINAN_PARAMS[0]);
            let __cullinan_a0 = ::cullinan::__private::calls::Judge::<BookId>::new()
                .check(
                    run,
                    &__CULLINAN_PARAMS[0],
                    ::cullinan::__private::calls::Arg::<BookId>::IN,
                    ::cullinan::__private::calls::Arg::<BookId>::READS,
                    __cullinan_a0,
                );
            let this = this.cloned();
            ::cullinan::__private::calls::Instance::<
                Self,
            >::later::<
                Result<()>,
                _,
            >(
                run,
                move || {
                    let this = this?;
                    let __cullinan_a0 = __cullinan_a0.take()?;
                    ::cullinan::__private::calls::Some(async move {
                        Self::remove(&this, __cullinan_a0).await
                    })
                },
            )
        }
    }
    const _: () = ::cullinan::__private::calls::check::url(
        &<BookController>::__cullinan_find_facts_0,
    );
    const _: () = ::cullinan::__private::calls::check::covered(
        &<BookController>::__cullinan_find_facts_0,
    );
    const _: () = ::cullinan::__private::calls::check::argument(
        &<BookController>::__cullinan_find_facts_0,
        0,
    );
    const _: () = ::cullinan::__private::calls::check::reader(
        &<BookController>::__cullinan_find_facts_0,
        0,
    );
    const _: () = ::cullinan::__private::calls::check::url(
        &<BookController>::__cullinan_list_facts_0,
    );
    const _: () = ::cullinan::__private::calls::check::covered(
        &<BookController>::__cullinan_list_facts_0,
    );
    const _: () = ::cullinan::__private::calls::check::argument(
        &<BookController>::__cullinan_list_facts_0,
        0,
    );
    const _: () = ::cullinan::__private::calls::check::reader(
        &<BookController>::__cullinan_list_facts_0,
        0,
    );
    const _: () = ::cullinan::__private::calls::check::url(
        &<BookController>::__cullinan_add_facts_0,
    );
    const _: () = ::cullinan::__private::calls::check::covered(
        &<BookController>::__cullinan_add_facts_0,
    );
    const _: () = ::cullinan::__private::calls::check::argument(
        &<BookController>::__cullinan_add_facts_0,
        0,
    );
    const _: () = ::cullinan::__private::calls::check::reader(
        &<BookController>::__cullinan_add_facts_0,
        0,
    );
    const _: () = ::cullinan::__private::calls::check::url(
        &<BookController>::__cullinan_replace_facts_0,
    );
    const _: () = ::cullinan::__private::calls::check::covered(
        &<BookController>::__cullinan_replace_facts_0,
    );
    const _: () = ::cullinan::__private::calls::check::argument(
        &<BookController>::__cullinan_replace_facts_0,
        0,
    );
    const _: () = ::cullinan::__private::calls::check::reader(
        &<BookController>::__cullinan_replace_facts_0,
        0,
    );
    const _: () = ::cullinan::__private::calls::check::argument(
        &<BookController>::__cullinan_replace_facts_0,
        1,
    );
    const _: () = ::cullinan::__private::calls::check::reader(
        &<BookController>::__cullinan_replace_facts_0,
        1,
    );
    const _: () = ::cullinan::__private::calls::check::status(
        ::cullinan::__private::calls::Some(202),
        <BookController>::__cullinan_replace_empty,
    );
    const _: () = ::cullinan::__private::calls::check::url(
        &<BookController>::__cullinan_remove_facts_0,
    );
    const _: () = ::cullinan::__private::calls::check::covered(
        &<BookController>::__cullinan_remove_facts_0,
    );
    const _: () = ::cullinan::__private::calls::check::argument(
        &<BookController>::__cullinan_remove_facts_0,
        0,
    );
    const _: () = ::cullinan::__private::calls::check::reader(
        &<BookController>::__cullinan_remove_facts_0,
        0,
    );
    ::cullinan::__private::calls::inventory::submit! {
        ::cullinan::__private::calls::Block { owner :
        ::cullinan::__private::calls::Owner::Controller(||
        ::cullinan::__private::calls::TypeId::of:: < BookController > ()), routes : & [<
        BookController > ::__cullinan_find_route_0, < BookController >
        ::__cullinan_list_route_0, < BookController > ::__cullinan_add_route_0, <
        BookController > ::__cullinan_replace_route_0, < BookController >
        ::__cullinan_remove_route_0], }
    }
};
