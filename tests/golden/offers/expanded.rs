//! What `input.rs` becomes; written by `golden.rs` of `cullinan-macros`.

fn seconds(duration: Duration) -> Text<f64> {
    Text(duration.as_secs_f64())
}
struct Clock;
#[allow(unused_imports, clippy::multiple_bound_locations)]
const _: () = {
    use ::cullinan::__private::calls::fallback::*;
    impl ::cullinan::__private::calls::Controller for Clock {
        const URL: &'static str = "/clock";
        const DEFINITION: ::cullinan::__private::calls::Definition = ::cullinan::__private::calls::Definition {
            controller: || ::cullinan::__private::calls::TypeId::of::<Self>(),
            name: "Clock",
            url: "/clock",
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
    clippy::multiple_bound_locations,
    clippy::redundant_closure
)]
const _: () = {
    use get_api as _;
    use get_api as _;
    use ::cullinan::__private::calls::fallback::*;
    const _: () = ::cullinan::__private::calls::assert_controller::<Clock>();
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
        pub fn now_url() -> ::cullinan::__private::calls::Link<
            { ::cullinan::__private::calls::Prefix::<Self>::PLACEHOLDERS },
        > {
            ::cullinan::__private::calls::Link::new("clock.now")
        }
        #[doc(hidden)]
        const __cullinan_now_facts_0: ::cullinan::__private::calls::Facts = ::cullinan::__private::calls::Facts::new(
            ::cullinan::__private::calls::Verb::Get,
            ::cullinan::__private::calls::Prefix::<Self>::URL,
            "/",
            &[],
        );
        #[doc(hidden)]
        const __cullinan_now_route_0: ::cullinan::__private::calls::Route = ::cullinan::__private::calls::Route {
            verb: ::cullinan::__private::calls::Verb::Get,
            methods: ::cullinan::__private::calls::Methods::Only(&["GET"]),
            url: "/",
            name: "clock.now",
            handler: "Clock::now",
            file: ::core::file!(),
            line: ::core::line!(),
            status: ::cullinan::__private::calls::check::answered(
                ::cullinan::__private::calls::Answer::<Result<Duration>>::FAULT,
                ::cullinan::__private::calls::Verb::Get
                    .status(::cullinan::__private::calls::None, false),
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
                Self,
            >::bind(controller, Self::__cullinan_now),
        };
        #[doc(hidden)]
        fn __cullinan_now(
            this: ::cullinan::__private::calls::Option<
                &::cullinan::__private::calls::Arc<Self>,
            >,
            run: &mut ::cullinan::__private::calls::Run<'_>,
        ) -> ::cullinan::__private::calls::Reply {
            let this = this.cloned();
            ::cullinan::__private::calls::Instance::<
                Self,
            >::later::<
                _,
                _,
            >(
                run,
                move || {
                    let this = this?;
                    ::cullinan::__private::calls::Some(async move {
                        {
                            let returned = Self::now(&this).await;
                            (&&&::cullinan::__private::calls::offer::<
                                Result<Duration>,
                                _,
                            >(seconds))
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
        pub fn zone_url() -> ::cullinan::__private::calls::Link<
            { ::cullinan::__private::calls::Prefix::<Self>::PLACEHOLDERS },
        > {
            ::cullinan::__private::calls::Link::new("clock.zone")
        }
        #[doc(hidden)]
        const __cullinan_zone_empty: bool = ::cullinan::__private::calls::Answer::<
            &'static str,
        >::IS_ONE && ::cullinan::__private::calls::Answer::<&'static str>::EMPTY;
        #[doc(hidden)]
        const __cullinan_zone_facts_0: ::cullinan::__private::calls::Facts = ::cullinan::__private::calls::Facts::new(
            ::cullinan::__private::calls::Verb::Get,
            ::cullinan::__private::calls::Prefix::<Self>::URL,
            "/zone",
            &[],
        );
        #[doc(hidden)]
        const __cullinan_zone_route_0: ::cullinan::__private::calls::Route = ::cullinan::__private::calls::Route {
            verb: ::cullinan::__private::calls::Verb::Get,
            methods: ::cullinan::__private::calls::Methods::Only(&["GET"]),
            url: "/zone",
            name: "clock.zone",
            handler: "Clock::zone",
            file: ::core::file!(),
            line: ::core::line!(),
            status: ::cullinan::__private::calls::check::answered(
                ::cullinan::__private::calls::Answer::<&'static str>::FAULT,
                ::cullinan::__private::calls::Verb::Get
                    .status(::cullinan::__private::calls::Some(202), false),
            ),
            has_status: true,
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
                Self,
            >::bind(controller, Self::__cullinan_zone),
        };
        #[doc(hidden)]
        fn __cullinan_zone(
            this: ::cullinan::__private::calls::Option<
                &::cullinan::__private::calls::Arc<Self>,
            >,
            run: &mut ::cullinan::__private::calls::Run<'_>,
        ) -> ::cullinan::__private::calls::Reply {
            let this = this.cloned();
            ::cullinan::__private::calls::Instance::<
                Self,
            >::now::<
                _,
            >(
                run,
                move || {
                    let this = this?;
                    ::cullinan::__private::calls::Some({
                        let returned = Self::zone(&this);
                        (&&&::cullinan::__private::calls::offer::<
                            &'static str,
                            _,
                        >(seconds))
                            .way()
                            .answer(returned)
                    })
                },
            )
        }
        #[doc(hidden)]
        #[allow(dead_code)]
        fn __cullinan_now_respond_with() {
            let __cullinan_way = ::cullinan::__private::calls::Declined;
            let __cullinan_way = __cullinan_way
                .or(
                    (&&&::cullinan::__private::calls::offer::<
                        Result<Duration>,
                        _,
                    >(seconds))
                        .way(),
                );
            let __cullinan_way = __cullinan_way
                .or(
                    (&&&::cullinan::__private::calls::offer::<&'static str, _>(seconds))
                        .way(),
                );
            ::cullinan::__private::calls::serves(seconds, __cullinan_way);
        }
    }
    const _: () = ::cullinan::__private::calls::check::url(
        &<Clock>::__cullinan_now_facts_0,
    );
    const _: () = ::cullinan::__private::calls::check::covered(
        &<Clock>::__cullinan_now_facts_0,
    );
    const _: () = ::cullinan::__private::calls::check::url(
        &<Clock>::__cullinan_zone_facts_0,
    );
    const _: () = ::cullinan::__private::calls::check::covered(
        &<Clock>::__cullinan_zone_facts_0,
    );
    const _: () = ::cullinan::__private::calls::check::status(
        ::cullinan::__private::calls::Some(202),
        <Clock>::__cullinan_zone_empty,
    );
    ::cullinan::__private::calls::inventory::submit! {
        ::cullinan::__private::calls::Block { owner :
        ::cullinan::__private::calls::Owner::Controller(||
        ::cullinan::__private::calls::TypeId::of:: < Clock > ()), routes : & [< Clock >
        ::__cullinan_now_route_0, < Clock > ::__cullinan_zone_route_0], }
    }
};
