//! What `input.rs` becomes; written by `golden.rs` of `cullinan-macros`.

pub struct Items<R: Repository> {
    repository: R,
}
#[allow(unused_imports, unused_qualifications, clippy::multiple_bound_locations)]
const _: () = {
    use ::cullinan::__private::calls::{self as __cullinan, fallback::*};
    impl<R: Repository> __cullinan::Controller for Items<R>
    where
        R: 'static,
    {
        const URL: &'static str = "/items";
        const DEFINITION: __cullinan::Definition = __cullinan::Definition {
            controller: || __cullinan::TypeId::of::<Self>(),
            name: "Items",
            url: "/items",
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
            own: __cullinan::Some(|| &<Self as __cullinan::GenericBlock>::BLOCK),
        };
        fn build(wiring: &mut __cullinan::Wiring<'_>) -> __cullinan::Option<Self> {
            __cullinan::Instance::<Self>::holds::<R>();
            __cullinan::Wiring::ready(wiring)?;
            __cullinan::Some(Self { repository: R::open() })
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
    unused_qualifications,
    clippy::multiple_bound_locations,
    clippy::redundant_closure
)]
const _: () = {
    use get_api as _;
    use ::cullinan::__private::calls::{self as __cullinan, fallback::*};
    #[allow(dead_code)]
    fn __cullinan_assert<R: Repository>()
    where
        R: 'static,
    {
        __cullinan::assert_controller::<Items<R>>()
    }
    impl<R: Repository> Items<R>
    where
        R: 'static,
    {
        #[doc(hidden)]
        const __cullinan_find_facts_0: __cullinan::Facts = __cullinan::Facts::new(
            __cullinan::Verb::Get,
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
            ],
        );
        #[doc(hidden)]
        const __cullinan_find_route_0: __cullinan::Route = __cullinan::Route {
            verb: __cullinan::Verb::Get,
            methods: __cullinan::Methods::Only(&["GET"]),
            url: "/{id}",
            name: "items.find",
            handler: "Items::find",
            file: ::core::file!(),
            line: ::core::line!(),
            status: __cullinan::check::answered(
                __cullinan::Answer::<Option<Json<R::Item>>>::FAULT,
                __cullinan::Verb::Get
                    .status(
                        __cullinan::None,
                        __cullinan::Answer::<Option<Json<R::Item>>>::EMPTY,
                    ),
            ),
            has_status: false,
            table: __cullinan::Table::NOTHING,
            load: __cullinan::Load::of(&[__cullinan::Arg::<u64>::READS]),
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
            >::bind(controller, Self::__cullinan_find),
        };
        #[doc(hidden)]
        fn __cullinan_find(
            this: __cullinan::Option<&__cullinan::Arc<Self>>,
            run: &mut __cullinan::Run<'_>,
        ) -> __cullinan::Reply {
            const { __cullinan::check::url(&Self::__cullinan_find_facts_0) };
            const { __cullinan::check::covered(&Self::__cullinan_find_facts_0) };
            const { __cullinan::check::argument(&Self::__cullinan_find_facts_0, 0) };
            const { __cullinan::check::reader(&Self::__cullinan_find_facts_0, 0) };
            static __CULLINAN_PARAMS: [__cullinan::Param; 1] = [
                __cullinan::Param::new("id", "id"),
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
            let this = this.cloned();
            __cullinan::Instance::<
                Self,
            >::later::<
                Option<Json<R::Item>>,
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
    }
    impl<R: Repository> __cullinan::GenericBlock for Items<R>
    where
        R: 'static,
    {
        const BLOCK: __cullinan::Block = __cullinan::Block {
            owner: __cullinan::Owner::Controller(|| __cullinan::TypeId::of::<Self>()),
            routes: &[Self::__cullinan_find_route_0],
        };
    }
};
async fn health() -> &'static str {
    "ok"
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
    const __cullinan_health_facts_0: __cullinan::Facts = __cullinan::Facts::new(
        __cullinan::Verb::Get,
        "",
        "/health",
        &[],
    );
    #[doc(hidden)]
    const __cullinan_health_route_0: __cullinan::Route = __cullinan::Route {
        verb: __cullinan::Verb::Get,
        methods: __cullinan::Methods::Only(&["GET"]),
        url: "/health",
        name: "health",
        handler: "health",
        file: ::core::file!(),
        line: ::core::line!(),
        status: __cullinan::check::answered(
            __cullinan::Answer::<&'static str>::FAULT,
            __cullinan::Verb::Get
                .status(__cullinan::None, __cullinan::Answer::<&'static str>::EMPTY),
        ),
        has_status: false,
        table: __cullinan::Table::NOTHING,
        load: __cullinan::Load::of(&[]),
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
        >::bind(controller, __cullinan_health),
    };
    #[doc(hidden)]
    fn __cullinan_health(
        _: __cullinan::Option<&__cullinan::Arc<()>>,
        run: &mut __cullinan::Run<'_>,
    ) -> __cullinan::Reply {
        __cullinan::Instance::<
            (),
        >::later::<
            &'static str,
            _,
        >(run, move || { __cullinan::Some(async move { health().await }) })
    }
    const _: () = __cullinan::check::url(&__cullinan_health_facts_0);
    const _: () = __cullinan::check::covered(&__cullinan_health_facts_0);
    __cullinan::inventory::submit! {
        __cullinan::FreeHandler { function : || __cullinan::type_id_of(health), block :
        __cullinan::Block { owner : __cullinan::Owner::Free, routes : &
        [__cullinan_health_route_0] }, }
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
    const __cullinan_purge_facts_0: __cullinan::Facts = __cullinan::Facts::new(
        __cullinan::Verb::Route,
        "",
        "/any",
        &[
            __cullinan::Fact::new(
                "uri",
                __cullinan::Arg::<Uri>::READS,
                __cullinan::place(
                    __cullinan::Arg::<Uri>::PLACE,
                    __cullinan::Reach::<Uri>::ALL,
                ),
            ),
        ],
    );
    #[doc(hidden)]
    const __cullinan_purge_route_0: __cullinan::Route = __cullinan::Route {
        verb: __cullinan::Verb::Route,
        methods: __cullinan::Methods::Only(&["GET", "PURGE"]),
        url: "/any",
        name: "purge",
        handler: "purge",
        file: ::core::file!(),
        line: ::core::line!(),
        status: __cullinan::check::answered(
            __cullinan::Answer::<Result<()>>::FAULT,
            __cullinan::Verb::Route
                .status(__cullinan::None, __cullinan::Answer::<Result<()>>::EMPTY),
        ),
        has_status: false,
        table: __cullinan::Table::NOTHING,
        load: __cullinan::Load::of(&[__cullinan::Arg::<Uri>::READS]),
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
        call: |controller| __cullinan::Instance::<()>::bind(controller, __cullinan_purge),
    };
    #[doc(hidden)]
    fn __cullinan_purge(
        _: __cullinan::Option<&__cullinan::Arc<()>>,
        run: &mut __cullinan::Run<'_>,
    ) -> __cullinan::Reply {
        static __CULLINAN_PARAMS: [__cullinan::Param; 1] = [
            __cullinan::Param::new("uri", "uri"),
        ];
        let __cullinan_a0 = __cullinan::Arg::<Uri>::read(run, &__CULLINAN_PARAMS[0]);
        let __cullinan_a0 = __cullinan::Judge::<Uri>::new()
            .check(
                run,
                &__CULLINAN_PARAMS[0],
                __cullinan::Arg::<Uri>::IN,
                __cullinan::Arg::<Uri>::READS,
                __cullinan_a0,
            );
        __cullinan::Instance::<
            (),
        >::blocking::<
            Result<()>,
        >(
            run,
            move || {
                let __cullinan_a0 = __cullinan_a0.take()?;
                __cullinan::Some(purge(__cullinan_a0))
            },
        )
    }
    const _: () = __cullinan::check::url(&__cullinan_purge_facts_0);
    const _: () = __cullinan::check::covered(&__cullinan_purge_facts_0);
    const _: () = __cullinan::check::argument(&__cullinan_purge_facts_0, 0);
    const _: () = __cullinan::check::reader(&__cullinan_purge_facts_0, 0);
    __cullinan::inventory::submit! {
        __cullinan::FreeHandler { function : || __cullinan::type_id_of(purge), block :
        __cullinan::Block { owner : __cullinan::Owner::Free, routes : &
        [__cullinan_purge_route_0] }, }
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
