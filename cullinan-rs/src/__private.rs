//! What generated code may name. None of it is a promise: it changes with the macros.

/// Its own module, since rustc names no item by a path through a hidden module's children: what it says about a
/// user's mistake shows where the item is defined.
pub mod calls {
    pub use std::any::TypeId;
    pub use std::boxed::Box;
    pub use std::default::Default;
    pub use std::option::Option::{self, None, Some};
    pub use std::process::ExitCode;
    pub use std::result::Result::Ok;
    pub use std::sync::Arc;
    pub use std::time::Duration;

    pub use inventory;

    pub use crate::app::main;
    pub use crate::body::Response;
    pub use crate::controller::{
        Controller, Definition, Discovered, FreeHandler, GenericBlock, Prefix, assert_controller,
        free_function, type_id_of,
    };
    pub use crate::error::{OwnAnswer, Result};
    pub use crate::extract::{Load, Param, Place, Reads};
    pub use crate::handler::check::{duration, size};
    pub use crate::handler::sound::{media_range, media_type, requirement};
    pub use crate::handler::{
        Answer, Arg, Bind, Block, Call, Count, Declined, Deprecated, Docs, Documented, Fact, Facts, Instance,
        Judge, Lifecycle, Mapped, Methods, OnError, Owner, Reach, Reply, Route, Run, Slot, Socket, Verb,
        check, date, offer, on_error, place, serves, sunset, through, version,
    };
    pub use crate::inject::{
        Face, HookResult, Inject, Known, Provided, Provider, Returned, Service, Wiring, blocking,
    };
    pub use crate::need::Key;
    pub use crate::respond::{Asks, Data, IntoResponse, ResponseContext, all_strict, first_fault};
    pub use crate::response::{AsError, answer, describe_answer, describe_variant, respond_variant};
    pub use crate::reverse::{Link, UrlValue};
    pub use crate::schema::Describe;
    pub use crate::table::{Listing, Table};
    pub use std::marker::PhantomData;
    pub use std::string::String;
    pub use std::vec::Vec;

    pub use {schemars, serde, validator};

    pub use crate::codec::object_serde;
    pub use crate::schema::Named;
    pub use crate::validate::{
        Asked, Bound, Certain, Change, Check, Defaults, Described, Field, Item, Items, Merge, Model, Nested,
        Newtype, Patchable, PatchedField, Pattern, Probe, Report, Rule, Ruled, Walked, bound, each,
        gone_into, length, lengths, must_match, normalise, numbers, required, texts, validate, whole,
    };

    /// The traits whose items stand in where an inherent one does not apply.
    pub mod fallback {
        pub use crate::controller::NoPrefix as __NoPrefix;
        pub use crate::handler::{
            ForeignJudge as __ForeignJudge, ForeignersJudge as __ForeignersJudge, PlainJudge as __PlainJudge,
        };
        pub use crate::handler::{
            NoAnswer as __NoAnswer, PlainArg as __PlainArg, PlainCount as __PlainCount,
            PlainKeyword as __PlainKeyword, PlainReach as __PlainReach, Unshared as __Unshared,
        };
        pub use crate::handler::{
            OfferOfAnswer as __OfferOfAnswer, OfferOfNone as __OfferOfNone, OfferToOthers as __OfferToOthers,
        };
        pub use crate::inject::{Infallible as __Infallible, Own as __Own, Unshared as __UnsharedService};
        pub use crate::response::NoError as __NoError;
        pub use crate::validate::{
            HoldsForeign as __HoldsForeign, IsForeign as __IsForeign, PlainField as __PlainField,
            PlainMember as __PlainMember, PlainNested as __PlainNested, PlainNormal as __PlainNormal,
            Unchecked as __Unchecked, Unsaid as __Unsaid,
        };
    }
}
