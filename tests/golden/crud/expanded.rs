//! What `input.rs` becomes; written by `golden.rs` of `cullinan-macros`.

/// Everything on the shelves.
pub struct BookController {
    shelf: Shelf,
}
#[allow(unused_imports, unused_qualifications, clippy::multiple_bound_locations)]
const _: () = {
    use ::cullinan::__private::calls::{self as __cullinan, fallback::*};
    impl __cullinan::Controller for BookController {
        const URL: &'static str = "/books";
        const DEFINITION: __cullinan::Definition = __cullinan::Definition {
            controller: || __cullinan::TypeId::of::<Self>(),
            name: "BookController",
            url: "/books",
            file: ::core::file!(),
            line: ::core::line!(),
            tags: &["books"],
            description: __cullinan::Some("Everything on the shelves."),
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
            __cullinan::Instance::<Self>::holds::<Shelf>();
            __cullinan::Wiring::ready(wiring)?;
            __cullinan::Some(Self {
                shelf: __cullinan::Default::default(),
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
    unused_qualifications,
    clippy::multiple_bound_locations,
    clippy::redundant_closure
)]
const _: () = {
    use get_api as _;
    use get_api as _;
    use post_api as _;
    use put_api as _;
    use delete_api as _;
    use ::cullinan::__private::calls::{self as __cullinan, fallback::*};
    const _: () = __cullinan::assert_controller::<BookController>();
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
            id: impl __cullinan::UrlValue<Path<u64>>,
        ) -> __cullinan::Link<{ __cullinan::Prefix::<Self>::PLACEHOLDERS }> {
            __cullinan::Link::new("book_controller.find").with::<Path<u64>>("id", &id)
        }
        #[doc(hidden)]
        const __cullinan_find_facts_0: __cullinan::Facts = __cullinan::Facts::new(
            __cullinan::Verb::Get,
            __cullinan::Prefix::<Self>::URL,
            "/{id}",
            &[
                __cullinan::Fact::new(
                    "id",
                    __cullinan::Arg::<Path<u64>>::READS,
                    __cullinan::place(
                        __cullinan::Arg::<Path<u64>>::PLACE,
                        __cullinan::Reach::<Path<u64>>::ALL,
                    ),
                ),
            ],
        );
        #[doc(hidden)]
        const __cullinan_find_route_0: __cullinan::Route = __cullinan::Route {
            verb: __cullinan::Verb::Get,
            methods: __cullinan::Methods::Only(&["GET"]),
            url: "/{id}",
            name: "book_controller.find",
            handler: "BookController::find",
            file: ::core::file!(),
            line: ::core::line!(),
            status: __cullinan::check::answered(
                __cullinan::Answer::<Result<Book>>::FAULT,
                __cullinan::Verb::Get
                    .status(__cullinan::None, __cullinan::Answer::<Result<Book>>::EMPTY),
            ),
            has_status: false,
            table: __cullinan::Table::NOTHING,
            load: __cullinan::Load::of(&[__cullinan::Arg::<Path<u64>>::READS]),
            docs: __cullinan::Docs {
                summary: __cullinan::Some("Find one book."),
                description: __cullinan::Some("By its number."),
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
                Self,
            >::bind(controller, Self::__cullinan_find),
        };
        #[doc(hidden)]
        fn __cullinan_find(
            this: __cullinan::Option<&__cullinan::Arc<Self>>,
            run: &mut __cullinan::Run<'_>,
        ) -> __cullinan::Reply {
            static __CULLINAN_PARAMS: [__cullinan::Param; 1] = [
                __cullinan::Param::new("id", "id")
                    .rules(&[__cullinan::Rule::ge(__cullinan::Bound::Int(1))]),
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
            let this = this.cloned();
            __cullinan::Instance::<
                Self,
            >::later::<
                Result<Book>,
                _,
            >(
                run,
                move || {
                    let this = this?;
                    let __cullinan_a0 = __cullinan_a0.take()?;
                    __cullinan::Some(async move {
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
        pub fn list_url() -> __cullinan::Link<
            { __cullinan::Prefix::<Self>::PLACEHOLDERS },
        > {
            __cullinan::Link::new("book_controller.list")
        }
        #[doc(hidden)]
        const __cullinan_list_facts_0: __cullinan::Facts = __cullinan::Facts::new(
            __cullinan::Verb::Get,
            __cullinan::Prefix::<Self>::URL,
            "/",
            &[
                __cullinan::Fact::new(
                    "page",
                    __cullinan::Arg::<u32>::READS,
                    __cullinan::place(
                        __cullinan::Arg::<u32>::PLACE,
                        __cullinan::Reach::<u32>::ALL,
                    ),
                ),
            ],
        );
        #[doc(hidden)]
        const __cullinan_list_route_0: __cullinan::Route = __cullinan::Route {
            verb: __cullinan::Verb::Get,
            methods: __cullinan::Methods::Only(&["GET"]),
            url: "/",
            name: "book_controller.list",
            handler: "BookController::list",
            file: ::core::file!(),
            line: ::core::line!(),
            status: __cullinan::check::answered(
                __cullinan::Answer::<Vec<Book>>::FAULT,
                __cullinan::Verb::Get
                    .status(__cullinan::None, __cullinan::Answer::<Vec<Book>>::EMPTY),
            ),
            has_status: false,
            table: __cullinan::Table::NOTHING,
            load: __cullinan::Load::of(&[__cullinan::Arg::<u32>::READS]),
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
                Self,
            >::bind(controller, Self::__cullinan_list),
        };
        #[doc(hidden)]
        fn __cullinan_list(
            this: __cullinan::Option<&__cullinan::Arc<Self>>,
            run: &mut __cullinan::Run<'_>,
        ) -> __cullinan::Reply {
            static __CULLINAN_PARAMS: [__cullinan::Param; 1] = [
                __cullinan::Param::new("page", "page")
                    .rules(&[__cullinan::Rule::ge(__cullinan::Bound::Int(1))])
                    .default_text("1"),
            ];
            let __cullinan_a0 = __cullinan::Arg::<u32>::read(run, &__CULLINAN_PARAMS[0]);
            __cullinan::Arg::<u32>::holds_a_value();
            let __cullinan_a0 = __cullinan::Judge::<u32>::new()
                .check(
                    run,
                    &__CULLINAN_PARAMS[0],
                    __cullinan::Arg::<u32>::IN,
                    __cullinan::Arg::<u32>::READS,
                    __cullinan_a0,
                );
            let __cullinan_a0 = match __cullinan_a0 {
                __cullinan_a0 => {
                    __cullinan::Arg::<
                        u32,
                    >::numbers(run, &__CULLINAN_PARAMS[0], __cullinan_a0)
                }
            };
            let this = this.cloned();
            __cullinan::Instance::<
                Self,
            >::later::<
                Vec<Book>,
                _,
            >(
                run,
                move || {
                    let this = this?;
                    let __cullinan_a0 = __cullinan_a0.take()?;
                    __cullinan::Some(async move {
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
        pub fn add_url() -> __cullinan::Link<
            { __cullinan::Prefix::<Self>::PLACEHOLDERS },
        > {
            __cullinan::Link::new("book_controller.add")
        }
        #[doc(hidden)]
        const __cullinan_add_facts_0: __cullinan::Facts = __cullinan::Facts::new(
            __cullinan::Verb::Post,
            __cullinan::Prefix::<Self>::URL,
            "/",
            &[
                __cullinan::Fact::new(
                    "book",
                    __cullinan::Arg::<NewBook>::READS,
                    __cullinan::place(
                        __cullinan::Arg::<NewBook>::PLACE,
                        __cullinan::Reach::<NewBook>::ALL,
                    ),
                ),
            ],
        );
        #[doc(hidden)]
        const __cullinan_add_route_0: __cullinan::Route = __cullinan::Route {
            verb: __cullinan::Verb::Post,
            methods: __cullinan::Methods::Only(&["POST"]),
            url: "/",
            name: "book_controller.add",
            handler: "BookController::add",
            file: ::core::file!(),
            line: ::core::line!(),
            status: __cullinan::check::answered(
                __cullinan::Answer::<Result<Book>>::FAULT,
                __cullinan::Verb::Post
                    .status(__cullinan::None, __cullinan::Answer::<Result<Book>>::EMPTY),
            ),
            has_status: false,
            table: __cullinan::Table::NOTHING,
            load: __cullinan::Load::of(&[__cullinan::Arg::<NewBook>::READS]),
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
                Self,
            >::bind(controller, Self::__cullinan_add),
        };
        #[doc(hidden)]
        fn __cullinan_add(
            this: __cullinan::Option<&__cullinan::Arc<Self>>,
            run: &mut __cullinan::Run<'_>,
        ) -> __cullinan::Reply {
            static __CULLINAN_PARAMS: [__cullinan::Param; 1] = [
                __cullinan::Param::new("book", "book"),
            ];
            let __cullinan_a0 = __cullinan::Arg::<
                NewBook,
            >::read(run, &__CULLINAN_PARAMS[0]);
            let __cullinan_a0 = __cullinan::Judge::<NewBook>::new()
                .check(
                    run,
                    &__CULLINAN_PARAMS[0],
                    __cullinan::Arg::<NewBook>::IN,
                    __cullinan::Arg::<NewBook>::READS,
                    __cullinan_a0,
                );
            let this = this.cloned();
            __cullinan::Instance::<
                Self,
            >::later::<
                Result<Book>,
                _,
            >(
                run,
                move || {
                    let this = this?;
                    let __cullinan_a0 = __cullinan_a0.take()?;
                    __cullinan::Some(async move {
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
            id: impl __cullinan::UrlValue<u64>,
        ) -> __cullinan::Link<{ __cullinan::Prefix::<Self>::PLACEHOLDERS }> {
            __cullinan::Link::new("book_controller.replace").with::<u64>("id", &id)
        }
        #[doc(hidden)]
        const __cullinan_replace_empty: bool = __cullinan::Answer::<
            Result<Accepted<Book>>,
        >::EMPTY;
        #[doc(hidden)]
        const __cullinan_replace_facts_0: __cullinan::Facts = __cullinan::Facts::new(
            __cullinan::Verb::Put,
            __cullinan::Prefix::<Self>::URL,
            "/{id}",
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
                    __cullinan::Arg::<NewBook>::READS,
                    __cullinan::place(
                        __cullinan::Arg::<NewBook>::PLACE,
                        __cullinan::Reach::<NewBook>::ALL,
                    ),
                ),
            ],
        );
        #[doc(hidden)]
        const __cullinan_replace_route_0: __cullinan::Route = __cullinan::Route {
            verb: __cullinan::Verb::Put,
            methods: __cullinan::Methods::Only(&["PUT"]),
            url: "/{id}",
            name: "book_controller.replace",
            handler: "BookController::replace",
            file: ::core::file!(),
            line: ::core::line!(),
            status: __cullinan::check::answered(
                __cullinan::Answer::<Result<Accepted<Book>>>::FAULT,
                __cullinan::Verb::Put
                    .status(
                        __cullinan::Some(202),
                        __cullinan::Answer::<Result<Accepted<Book>>>::EMPTY,
                    ),
            ),
            has_status: true,
            table: __cullinan::Table::NOTHING,
            load: __cullinan::Load::of(
                &[__cullinan::Arg::<u64>::READS, __cullinan::Arg::<NewBook>::READS],
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
                Self,
            >::bind(controller, Self::__cullinan_replace),
        };
        #[doc(hidden)]
        fn __cullinan_replace(
            this: __cullinan::Option<&__cullinan::Arc<Self>>,
            run: &mut __cullinan::Run<'_>,
        ) -> __cullinan::Reply {
            static __CULLINAN_PARAMS: [__cullinan::Param; 2] = [
                __cullinan::Param::new("id", "id"),
                __cullinan::Param::new("book", "book"),
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
            let __cullinan_a1 = __cullinan::Arg::<
                NewBook,
            >::read(run, &__CULLINAN_PARAMS[1]);
            let __cullinan_a1 = __cullinan::Judge::<NewBook>::new()
                .check(
                    run,
                    &__CULLINAN_PARAMS[1],
                    __cullinan::Arg::<NewBook>::IN,
                    __cullinan::Arg::<NewBook>::READS,
                    __cullinan_a1,
                );
            let this = this.cloned();
            __cullinan::Instance::<
                Self,
            >::now::<
                Result<Accepted<Book>>,
            >(
                run,
                move || {
                    let this = this?;
                    let __cullinan_a0 = __cullinan_a0.take()?;
                    let __cullinan_a1 = __cullinan_a1.take()?;
                    __cullinan::Some(Self::replace(&this, __cullinan_a0, __cullinan_a1))
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
            id: impl __cullinan::UrlValue<BookId>,
        ) -> __cullinan::Link<{ __cullinan::Prefix::<Self>::PLACEHOLDERS }> {
            __cullinan::Link::new("book_controller.remove").with::<BookId>("id", &id)
        }
        #[doc(hidden)]
        const __cullinan_remove_facts_0: __cullinan::Facts = __cullinan::Facts::new(
            __cullinan::Verb::Delete,
            __cullinan::Prefix::<Self>::URL,
            "/{id}",
            &[
                __cullinan::Fact::new(
                    "id",
                    __cullinan::Arg::<BookId>::READS,
                    __cullinan::place(
                        __cullinan::Arg::<BookId>::PLACE,
                        __cullinan::Reach::<BookId>::ALL,
                    ),
                ),
            ],
        );
        #[doc(hidden)]
        const __cullinan_remove_route_0: __cullinan::Route = __cullinan::Route {
            verb: __cullinan::Verb::Delete,
            methods: __cullinan::Methods::Only(&["DELETE"]),
            url: "/{id}",
            name: "book_controller.remove",
            handler: "BookController::remove",
            file: ::core::file!(),
            line: ::core::line!(),
            status: __cullinan::check::answered(
                __cullinan::Answer::<Result<()>>::FAULT,
                __cullinan::Verb::Delete
                    .status(__cullinan::None, __cullinan::Answer::<Result<()>>::EMPTY),
            ),
            has_status: false,
            table: __cullinan::Table::NOTHING,
            load: __cullinan::Load::of(&[__cullinan::Arg::<BookId>::READS]),
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
                Self,
            >::bind(controller, Self::__cullinan_remove),
        };
        #[doc(hidden)]
        fn __cullinan_remove(
            this: __cullinan::Option<&__cullinan::Arc<Self>>,
            run: &mut __cullinan::Run<'_>,
        ) -> __cullinan::Reply {
            static __CULLINAN_PARAMS: [__cullinan::Param; 1] = [
                __cullinan::Param::new("id", "id"),
            ];
            let __cullinan_a0 = __cullinan::Arg::<
                BookId,
            >::read(run, &__CULLINAN_PARAMS[0]);
            let __cullinan_a0 = __cullinan::Judge::<BookId>::new()
                .check(
                    run,
                    &__CULLINAN_PARAMS[0],
                    __cullinan::Arg::<BookId>::IN,
                    __cullinan::Arg::<BookId>::READS,
                    __cullinan_a0,
                );
            let this = this.cloned();
            __cullinan::Instance::<
                Self,
            >::later::<
                Result<()>,
                _,
            >(
                run,
                move || {
                    let this = this?;
                    let __cullinan_a0 = __cullinan_a0.take()?;
                    __cullinan::Some(async move {
                        Self::remove(&this, __cullinan_a0).await
                    })
                },
            )
        }
    }
    const _: () = __cullinan::check::url(&<BookController>::__cullinan_find_facts_0);
    const _: () = __cullinan::check::covered(&<BookController>::__cullinan_find_facts_0);
    const _: () = __cullinan::check::argument(
        &<BookController>::__cullinan_find_facts_0,
        0,
    );
    const _: () = __cullinan::check::reader(
        &<BookController>::__cullinan_find_facts_0,
        0,
    );
    const _: () = __cullinan::check::url(&<BookController>::__cullinan_list_facts_0);
    const _: () = __cullinan::check::covered(&<BookController>::__cullinan_list_facts_0);
    const _: () = __cullinan::check::argument(
        &<BookController>::__cullinan_list_facts_0,
        0,
    );
    const _: () = __cullinan::check::reader(
        &<BookController>::__cullinan_list_facts_0,
        0,
    );
    const _: () = __cullinan::check::url(&<BookController>::__cullinan_add_facts_0);
    const _: () = __cullinan::check::covered(&<BookController>::__cullinan_add_facts_0);
    const _: () = __cullinan::check::argument(
        &<BookController>::__cullinan_add_facts_0,
        0,
    );
    const _: () = __cullinan::check::reader(
        &<BookController>::__cullinan_add_facts_0,
        0,
    );
    const _: () = __cullinan::check::url(&<BookController>::__cullinan_replace_facts_0);
    const _: () = __cullinan::check::covered(
        &<BookController>::__cullinan_replace_facts_0,
    );
    const _: () = __cullinan::check::argument(
        &<BookController>::__cullinan_replace_facts_0,
        0,
    );
    const _: () = __cullinan::check::reader(
        &<BookController>::__cullinan_replace_facts_0,
        0,
    );
    const _: () = __cullinan::check::argument(
        &<BookController>::__cullinan_replace_facts_0,
        1,
    );
    const _: () = __cullinan::check::reader(
        &<BookController>::__cullinan_replace_facts_0,
        1,
    );
    const _: () = __cullinan::check::status(
        __cullinan::Some(202),
        <BookController>::__cullinan_replace_empty,
    );
    const _: () = __cullinan::check::url(&<BookController>::__cullinan_remove_facts_0);
    const _: () = __cullinan::check::covered(
        &<BookController>::__cullinan_remove_facts_0,
    );
    const _: () = __cullinan::check::argument(
        &<BookController>::__cullinan_remove_facts_0,
        0,
    );
    const _: () = __cullinan::check::reader(
        &<BookController>::__cullinan_remove_facts_0,
        0,
    );
    __cullinan::inventory::submit! {
        __cullinan::Block { owner : __cullinan::Owner::Controller(||
        __cullinan::TypeId::of:: < BookController > ()), routes : & [< BookController >
        ::__cullinan_find_route_0, < BookController > ::__cullinan_list_route_0, <
        BookController > ::__cullinan_add_route_0, < BookController >
        ::__cullinan_replace_route_0, < BookController > ::__cullinan_remove_route_0], }
    }
};
