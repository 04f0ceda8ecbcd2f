//! What `input.rs` becomes; written by `golden.rs` of `cullinan-macros`.

pub struct Items<R: Repository> {
    repository: R,
}
#[allow(unused_imports, clippy::multiple_bound_locations)]
const _: () = {
    use ::cullinan::__private::calls::fallback::*;
    impl<R: Repository> ::cullinan::__private::calls::Controller for Items<R>
    where
        R: 'static,
    {
        const URL: &'static str = "/items";
        const DEFINITION: ::cullinan::__private::calls::Definition = ::cullinan::__private::calls::Definition {
            controller: || ::cullinan::__private::calls::TypeId::of::<Self>(),
            name: "Items",
            url: "/items",
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
            own: ::cullinan::__private::calls::Some(|| {
                &<Self as ::cullinan::__private::calls::GenericBlock>::BLOCK
            }),
        };
        fn build(
            wiring: &mut ::cullinan::__private::calls::Wiring<'_>,
        ) -> ::cullinan::__private::calls::Option<Self> {
            ::cullinan::__private::calls::Instance::<Self>::holds::<R>();
            ::cullinan::__private::calls::Wiring::ready(wiring)?;
            ::cullinan::__private::calls::Some(Self { repository: R::open() })
        }
    }
};
const _: () = ::cullinan::__private::calls::check::prefix("/items");
impl<R: Repository> Items<R> {
    async fn find(&self, id: u64) -> Option<Json<R::Item>> {
        self.repository.find(id).await.map(Json)
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
    use ::cullinan::__private::calls::fallback::*;
    #[allow(dead_code)]
    fn __cullinan_assert<R: Repository>()
    where
        R: 'static,
    {
        ::cullinan::__private::calls::assert_controller::<Items<R>>()
    }
    impl<R: Repository> Items<R>
    where
        R: 'static,
    {
        #[doc(hidden)]
        const __cullinan_find_facts_0: ::cullinan::__private::calls::Facts = ::cullinan::__private::calls::Facts::new(
            ::cullinan::__private::calls::Verb::Get,
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
            ],
        );
        #[doc(hidden)]
        const __cullinan_find_route_0: ::cullinan::__private::calls::Route = ::cullinan::__private::calls::Route {
            verb: ::cullinan::__private::calls::Verb::Get,
            methods: ::cullinan::__private::calls::Methods::Only(&["GET"]),
            url: "/{id}",
            name: "items.find",
            handler: "Items::find",
            file: ::core::file!(),
            line: ::core::line!(),
            status: ::cullinan::__private::calls::check::answered(
                ::cullinan::__private::calls::Answer::<Option<Json<R::Item>>>::FAULT,
                ::cullinan::__private::calls::Verb::Get
                    .status(
                        ::cullinan::__private::calls::None,
                        ::cullinan::__private::calls::Answer::<
                            Option<Json<R::Item>>,
                        >::EMPTY,
                    ),
            ),
            has_status: false,
            table: ::cullinan::__private::calls::Table::NOTHING,
            load: ::cullinan::__private::calls::Load::of(
                &[::cullinan::__private::calls::Arg::<u64>::READS],
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
            >::bind(controller, Self::__cullinan_find),
        };
        #[doc(hidden)]
        fn __cullinan_find(
            this: ::cullinan::__private::calls::Option<
                &::cullinan::__private::calls::Arc<Self>,
            >,
            run: &mut ::cullinan::__private::calls::Run<'_>,
        ) -> ::cullinan::__private::calls::Reply {
            const {
                ::cullinan::__private::calls::check::url(&Self::__cullinan_find_facts_0)
            };
            const {
                ::cullinan::__private::calls::check::covered(
                    &Self::__cullinan_find_facts_0,
                )
            };
            const {
                ::cullinan::__private::calls::check::argument(
                    &Self::__cullinan_find_facts_0,
                    0,
                )
            };
            const {
                ::cullinan::__private::calls::check::reader(
                    &Self::__cullinan_find_facts_0,
                    0,
                )
            };
            static __CULLINAN_PARAMS: [::cullinan::__private::calls::Param; 1] = [
                ::cullinan::__private::calls::Param::new("id", "id"),
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
            let this = this.cloned();
            ::cullinan::__private::calls::Instance::<
                Self,
            >::later::<
                Option<Json<R::Item>>,
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
    }
    impl<R: Repository> ::cullinan::__private::calls::GenericBlock for Items<R>
    where
        R: 'static,
    {
        const BLOCK: ::cullinan::__private::calls::Block = ::cullinan::__private::calls::Block {
            owner: ::cullinan::__private::calls::Owner::Controller(|| ::cullinan::__private::calls::TypeId::of::<
                Self,
            >()),
            routes: &[Self::__cullinan_find_route_0],
        };
    }
};
async fn health() -> &'static str {
    "ok"
}
#[allow(deprecated, non_upper_case_globals, unused_imports, clippy::redundant_closure)]
const _: () = {
    use ::cullinan::__private::calls::fallback::*;
    #[doc(hidden)]
    const __cullinan_health_facts_0: ::cullinan::__private::calls::Facts = ::cullinan::__private::calls::Facts::new(
        ::cullinan::__private::calls::Verb::Get,
        "",
        "/health",
        &[],
    );
    #[doc(hidden)]
    const __cullinan_health_route_0: ::cullinan::__private::calls::Route = ::cullinan::__private::calls::Route {
        verb: ::cullinan::__private::calls::Verb::Get,
        methods: ::cullinan::__private::calls::Methods::Only(&["GET"]),
        url: "/health",
        name: "health",
        handler: "health",
        file: ::core::file!(),
        line: ::core::line!(),
        status: ::cullinan::__private::calls::check::answered(
            ::cullinan::__private::calls::Answer::<&'static str>::FAULT,
            ::cullinan::__private::calls::Verb::Get
                .status(
                    ::cullinan::__private::calls::None,
                    ::cullinan::__private::calls::Answer::<&'static str>::EMPTY,
                ),
        ),
        has_status: false,
        table: ::cullinan::__private::calls::Table::NOTHING,
        load: ::cullinan::__private::calls::Load::of(&[]),
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
        >::bind(controller, __cullinan_health),
    };
    #[doc(hidden)]
    fn __cullinan_health(
        _: ::cullinan::__private::calls::Option<&::cullinan::__private::calls::Arc<()>>,
        run: &mut ::cullinan::__private::calls::Run<'_>,
    ) -> ::cullinan::__private::calls::Reply {
        ::cullinan::__private::calls::Instance::<
            (),
        >::later::<
            &'static str,
            _,
        >(
            run,
            move || { ::cullinan::__private::calls::Some(async move { health().await }) },
        )
    }
    const _: () = ::cullinan::__private::calls::check::url(&__cullinan_health_facts_0);
    const _: () = ::cullinan::__private::calls::check::covered(
        &__cullinan_health_facts_0,
    );
    ::cullinan::__private::calls::inventory::submit! {
        ::cullinan::__private::calls::FreeHandler { function : ||
        ::cullinan::__private::calls::type_id_of(health), block :
        ::cullinan::__private::calls::Block { owner :
        ::cullinan::__private::calls::Owner::Free, routes : & [__cullinan_health_route_0]
        }, }
    }
};
///Leads to `health`: the url `/health`, for `Urls::to`.
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
fn health_url() -> ::cullinan::__private::calls::Link<0> {
    ::cullinan::__private::calls::Link::new("health")
}
fn purge(uri: Uri) -> Result<()> {
    empty(&uri)
}
#[allow(deprecated, non_upper_case_globals, unused_imports, clippy::redundant_closure)]
const _: () = {
    use ::cullinan::__private::calls::fallback::*;
    #[doc(hidden)]
    const __cullinan_purge_facts_0: ::cullinan::__private::calls::Facts = ::cullinan::__private::calls::Facts::new(
        ::cullinan::__private::calls::Verb::Route,
        "",
        "/any",
        &[
            ::cullinan::__private::calls::Fact::new(
                "uri",
                ::cullinan::__private::calls::Arg::<Uri>::READS,
                ::cullinan::__private::calls::place(
                    ::cullinan::__private::calls::Arg::<Uri>::PLACE,
                    ::cullinan::__private::calls::Reach::<Uri>::ALL,
                ),
            ),
        ],
    );
    #[doc(hidden)]
    const __cullinan_purge_route_0: ::cullinan::__private::calls::Route = ::cullinan::__private::calls::Route {
        verb: ::cullinan::__private::calls::Verb::Route,
        methods: ::cullinan::__private::calls::Methods::Only(&["GET", "PURGE"]),
        url: "/any",
        name: "purge",
        handler: "purge",
        file: ::core::file!(),
        line: ::core::line!(),
        status: ::cullinan::__private::calls::check::answered(
            ::cullinan::__private::calls::Answer::<Result<()>>::FAULT,
            ::cullinan::__private::calls::Verb::Route
                .status(
                    ::cullinan::__private::calls::None,
                    ::cullinan::__private::calls::Answer::<Result<()>>::EMPTY,
                ),
        ),
        has_status: false,
        table: ::cullinan::__private::calls::Table::NOTHING,
        load: ::cullinan::__private::calls::Load::of(
            &[::cullinan::__private::calls::Arg::<Uri>::READS],
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
        >::bind(controller, __cullinan_purge),
    };
    #[doc(hidden)]
    fn __cullinan_purge(
        _: ::cullinan::__private::calls::Option<&::cullinan::__private::calls::Arc<()>>,
        run: &mut ::cullinan::__private::calls::Run<'_>,
    ) -> ::cullinan::__private::calls::Reply {
        static __CULLINAN_PARAMS: [::cullinan::__private::calls::Param; 1] = [
            ::cullinan::__private::calls::Param::new("uri", "uri"),
        ];
        let __cullinan_a0 = ::cullinan::__private::calls::Arg::<
            Uri,
        >::read(run, &__CULLINAN_PARAMS[0]);
        let __cullinan_a0 = ::cullinan::__private::calls::Judge::<Uri>::new()
            .check(
                run,
                &__CULLINAN_PARAMS[0],
                ::cullinan::__private::calls::Arg::<Uri>::IN,
                ::cullinan::__private::calls::Arg::<Uri>::READS,
                __cullinan_a0,
            );
        ::cullinan::__private::calls::Instance::<
            (),
        >::blocking::<
            Result<()>,
        >(
            run,
            move || {
                let __cullinan_a0 = __cullinan_a0.take()?;
                ::cullinan::__private::calls::Some(purge(__cullinan_a0))
            },
        )
    }
    const _: () = ::cullinan::__private::calls::check::url(&__cullinan_purge_facts_0);
    const _: () = ::cullinan::__private::calls::check::covered(
        &__cullinan_purge_facts_0,
    );
    const _: () = ::cullinan::__private::calls::check::argument(
        &__cullinan_purge_facts_0,
        0,
    );
    const _: () = ::cullinan::__private::calls::check::reader(
        &__cullinan_purge_facts_0,
        0,
    );
    ::cullinan::__private::calls::inventory::submit! {
        ::cullinan::__private::calls::FreeHandler { function : ||
        ::cullinan::__private::calls::type_id_of(purge), block :
        ::cullinan::__private::calls::Block { owner :
        ::cullinan::__private::calls::Owner::Free, routes : & [__cullinan_purge_route_0]
        }, }
    }
};
///Leads to `purge`: the url `/any`, for `Urls::to`.
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
fn purge_url() -> ::cullinan::__private::calls::Link<0> {
    ::cullinan::__private::calls::Link::new("purge")
}
