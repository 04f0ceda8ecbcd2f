//! What `input.rs` becomes; written by `golden.rs` of `cullinan-macros`.

fn seconds(duration: Duration) -> Text<f64> {
    Text(duration.as_secs_f64())
}
struct Clock;
#[allow(unused_imports, unused_qualifications, clippy::multiple_bound_locations)]
const _: () = {
    use ::cullinan::__private::calls::{self as __cullinan, fallback::*};
    impl __cullinan::Controller for Clock {
        const URL: &'static str = "/clock";
        const DEFINITION: __cullinan::Definition = __cullinan::Definition {
            controller: || __cullinan::TypeId::of::<Self>(),
            name: "Clock",
            url: "/clock",
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
const _: () = ::cullinan::__private::calls::check::prefix("/clock");
::cullinan::__private::calls::inventory::submit! {
    ::cullinan::__private::calls::Discovered(& < Clock as
    ::cullinan::__private::calls::Controller > ::DEFINITION)
}
impl Clock {
    async fn now(&self) -> Result<Duration> {
        Ok(Duration::ZERO)
    }
    fn zone(&self) -> &'static str {
        "UTC"
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
    use ::cullinan::__private::calls::{self as __cullinan, fallback::*};
    const _: () = __cullinan::assert_controller::<Clock>();
    impl Clock {
        ///Leads to `Clock::now`: the url `/` behind the controller's, for `Urls::to`.
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
        pub fn now_url() -> __cullinan::Link<
            { __cullinan::Prefix::<Self>::PLACEHOLDERS },
        > {
            __cullinan::Link::new("clock.now")
        }
        #[doc(hidden)]
        const __cullinan_now_facts_0: __cullinan::Facts = __cullinan::Facts::new(
            __cullinan::Verb::Get,
            __cullinan::Prefix::<Self>::URL,
            "/",
            &[],
        );
        #[doc(hidden)]
        const __cullinan_now_route_0: __cullinan::Route = __cullinan::Route {
            verb: __cullinan::Verb::Get,
            methods: __cullinan::Methods::Only(&["GET"]),
            url: "/",
            name: "clock.now",
            handler: "Clock::now",
            file: ::core::file!(),
            line: ::core::line!(),
            status: __cullinan::check::answered(
                __cullinan::Answer::<Result<Duration>>::FAULT,
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
            >::bind(controller, Self::__cullinan_now),
        };
        #[doc(hidden)]
        fn __cullinan_now(
            this: __cullinan::Option<&__cullinan::Arc<Self>>,
            run: &mut __cullinan::Run<'_>,
        ) -> __cullinan::Reply {
            let this = this.cloned();
            __cullinan::Instance::<
                Self,
            >::later::<
                _,
                _,
            >(
                run,
                move || {
                    let this = this?;
                    __cullinan::Some(async move {
                        {
                            let returned = Self::now(&this).await;
                            (&&&__cullinan::offer::<Result<Duration>, _>(seconds))
                                .way()
                                .answer(returned)
                        }
                    })
                },
            )
        }
        ///Leads to `Clock::zone`: the url `/zone` behind the controller's, for `Urls::to`.
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
        pub fn zone_url() -> __cullinan::Link<
            { __cullinan::Prefix::<Self>::PLACEHOLDERS },
        > {
            __cullinan::Link::new("clock.zone")
        }
        #[doc(hidden)]
        const __cullinan_zone_empty: bool = __cullinan::Answer::<&'static str>::EMPTY;
        #[doc(hidden)]
        const __cullinan_zone_facts_0: __cullinan::Facts = __cullinan::Facts::new(
            __cullinan::Verb::Get,
            __cullinan::Prefix::<Self>::URL,
            "/zone",
            &[],
        );
        #[doc(hidden)]
        const __cullinan_zone_route_0: __cullinan::Route = __cullinan::Route {
            verb: __cullinan::Verb::Get,
            methods: __cullinan::Methods::Only(&["GET"]),
            url: "/zone",
            name: "clock.zone",
            handler: "Clock::zone",
            file: ::core::file!(),
            line: ::core::line!(),
            status: __cullinan::check::answered(
                __cullinan::Answer::<&'static str>::FAULT,
                __cullinan::Verb::Get.status(__cullinan::Some(202), false),
            ),
            has_status: true,
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
                Self,
            >::bind(controller, Self::__cullinan_zone),
        };
        #[doc(hidden)]
        fn __cullinan_zone(
            this: __cullinan::Option<&__cullinan::Arc<Self>>,
            run: &mut __cullinan::Run<'_>,
        ) -> __cullinan::Reply {
            let this = this.cloned();
            __cullinan::Instance::<
                Self,
            >::now::<
                _,
            >(
                run,
                move || {
                    let this = this?;
                    __cullinan::Some({
                        let returned = Self::zone(&this);
                        (&&&__cullinan::offer::<&'static str, _>(seconds))
                            .way()
                            .answer(returned)
                    })
                },
            )
        }
        #[doc(hidden)]
        #[allow(dead_code)]
        fn __cullinan_now_respond_with() {
            let __cullinan_way = __cullinan::Declined;
            let __cullinan_way = __cullinan_way
                .or((&&&__cullinan::offer::<Result<Duration>, _>(seconds)).way());
            let __cullinan_way = __cullinan_way
                .or((&&&__cullinan::offer::<&'static str, _>(seconds)).way());
            __cullinan::serves(seconds, __cullinan_way);
        }
    }
    const _: () = __cullinan::check::url(&<Clock>::__cullinan_now_facts_0);
    const _: () = __cullinan::check::covered(&<Clock>::__cullinan_now_facts_0);
    const _: () = __cullinan::check::url(&<Clock>::__cullinan_zone_facts_0);
    const _: () = __cullinan::check::covered(&<Clock>::__cullinan_zone_facts_0);
    const _: () = __cullinan::check::status(
        __cullinan::Some(202),
        <Clock>::__cullinan_zone_empty,
    );
    __cullinan::inventory::submit! {
        __cullinan::Block { owner : __cullinan::Owner::Controller(||
        __cullinan::TypeId::of:: < Clock > ()), routes : & [< Clock >
        ::__cullinan_now_route_0, < Clock > ::__cullinan_zone_route_0], }
    }
};
