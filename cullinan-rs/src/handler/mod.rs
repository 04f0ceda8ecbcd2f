//! A handler: its verb and its url, the walk over its arguments, the call that all types have left.

#[cfg(feature = "ws")]
mod accepting;
mod answer;
mod argument;
mod caught;
pub mod check;
mod facts;
mod instance;
mod judge;
mod keyword;
mod lifecycle;
mod listed;
mod on_error;
mod reach;
mod readers;
mod refusal;
mod reply;
mod route;
mod rules;
mod run;
mod sent;
mod slot;
mod socket;
mod sockets;
pub(crate) mod sound;
mod through;
mod verb;

pub use answer::{Answer, NoAnswer};
pub use argument::{Arg, PlainArg};
pub use caught::{AnswersError, OnError};
pub use facts::{Fact, Facts};
pub use instance::{Instance, Unshared};
pub use judge::{ForeignJudge, ForeignersJudge, Judge, PlainJudge};
pub use keyword::{Count, PlainCount, PlainKeyword};
pub use lifecycle::{Deprecated, Lifecycle, date, sunset, version};
pub use on_error::on_error;
pub use reach::{PlainReach, Reach, place};
pub use reply::Reply;
pub use route::{Bind, Block, Call, Docs, Documented, Owner, Route};
pub(crate) use run::Purpose;
pub use run::Run;
pub use slot::Slot;
pub use socket::Socket;
pub use through::{Mapped, through};
pub use verb::{Methods, Verb};
