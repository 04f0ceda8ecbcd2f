//! Parameters outside the body, with every rule that they may have. What was read is the answer.

use std::collections::BTreeMap;
use std::num::NonZeroU8;

use cullinan::headers::UserAgent;
use cullinan::prelude::*;

use super::models::{Binding, Country};

#[model]
#[derive(Debug)]
struct Place {
    #[validate(length(min = 2, max = 4))]
    shelf: String,
    #[validate(range(min = 1, max = 40))]
    row: u8,
}

#[model]
#[derive(Debug)]
struct Filter {
    #[validate(length(min = 1, max = 9))]
    author: Option<String>,
    #[serde(default)]
    #[validate(length(max = 2), inner(range(max = 7)))]
    shelf: Vec<u8>,
    #[serde(rename = "order-by")]
    order: Option<Binding>,
    #[validate(range(min = 1))]
    copies: u32,
}

#[model]
#[derive(Debug)]
struct Free {
    #[validate(length(max = 5))]
    known: Option<String>,
    #[serde(flatten)]
    others: BTreeMap<String, String>,
}

#[controller(url = "/parameters", discover = false)]
pub(crate) struct Parameters;

#[controller]
impl Parameters {
    #[get_api(url = "/numbers/{id}/{row:int}")]
    async fn numbers(
        &self,
        #[param(ge = 1)] id: Path<u32>,
        row: i16,
        #[param(default = 1, ge = 1, le = 50)] page: u32,
        #[param(gt = -3, lt = 3)] offset: Query<Option<i64>>,
        #[param(multiple_of = 5)] size: Option<u16>,
        #[param(gt = -0.5, le = 1.5)] weight: Query<Option<f64>>,
        #[param(multiple_of = 0.25)] share: Option<f32>,
        most: Option<u64>,
        least: Option<i64>,
        flag: Option<bool>,
        #[param(le = 200)] positive: Option<NonZeroU8>,
        needed: Query<i8>,
    ) -> String {
        let own = format!("{id} {row} {page} {offset:?} {size:?} {weight:?} {share:?}");
        format!("{own} {most:?} {least:?} {flag:?} {positive:?} {needed}")
    }

    #[get_api(url = "/words/{name}")]
    async fn words(
        &self,
        #[param(min_length = 2, max_length = 5)] name: Path<String>,
        #[param(min_length = 1, max_length = 3)] short: String,
        #[param(regex = "^[a-z]+[0-9]?$")] code: Option<String>,
        #[param(regex = r"^\d{2}$")] digits: Option<String>,
        #[param(one_of = ["title", "pages"])] order: Query<Option<String>>,
        #[param(email)] mail: Option<String>,
        #[param(url)] home: Option<String>,
        #[param(default = "soft")] binding: Binding,
        country: Option<Country>,
        letter: Option<char>,
        key: Option<uuid::Uuid>,
        day: Option<chrono::NaiveDate>,
        at: Option<chrono::DateTime<chrono::Utc>>,
        sold: Option<jiff::civil::Date>,
        seen: Option<jiff::Timestamp>,
        #[param(trim, min_length = 2, max_length = 40)] trimmed: Option<String>,
        anything: Option<String>,
    ) -> String {
        let own = format!("{name} {short} {code:?} {digits:?} {order:?} {mail:?} {home:?} {binding:?}");
        format!(
            "{own} {country:?} {letter:?} {key:?} {day:?} {at:?} {sold:?} {seen:?} {trimmed:?} {anything:?}"
        )
    }

    #[get_api(url = "/constrained/{slug:slug}/{day:date}/{code:regex([a-z]{2}[0-9])}/{key:uuid}/{rest:path}")]
    async fn constrained(
        &self,
        slug: String,
        day: String,
        code: String,
        key: String,
        rest: String,
    ) -> String {
        format!("{slug} {day} {code} {key} {rest}")
    }

    /// Of its placeholders no argument reads `id` and `weight`.
    #[get_api(url = "/unread/{id:int}/{weight:float}/{word}")]
    async fn unread(&self, request: Request) -> String {
        request.uri().path().to_owned()
    }

    #[get_api(url = "/lists")]
    async fn lists(
        &self,
        #[param(min_items = 1, max_items = 3, ge = 1, le = 9)] number: Query<Vec<u8>>,
        #[param(unique, max_length = 4)] word: Option<Query<Vec<String>>>,
        #[param(csv, min_items = 2, max_items = 3, min_length = 1)] tag: Query<Option<Vec<String>>>,
        #[param(csv, trim, min_length = 1)] name: Query<Option<Vec<String>>>,
        #[param(default = 5)] shelf: Query<Vec<u16>>,
        bindings: Option<Vec<Binding>>,
    ) -> String {
        format!("{number:?} {word:?} {tag:?} {name:?} {shelf:?} {bindings:?}")
    }

    #[get_api(url = "/heads")]
    async fn heads(
        &self,
        #[param(ge = 1, le = 5)] x_needed: Header<u8>,
        #[param(alias = "X-Desk", min_length = 2, max_length = 6)] desk: Header<Option<String>>,
        #[param(default = 7, multiple_of = 7)] x_week: Header<u16>,
        #[param(csv, max_items = 2, le = 3)] x_list: Header<Option<Vec<u8>>>,
        #[param(one_of = ["light", "dark"])] theme: Cookie<String>,
        #[param(default = 3, lt = 9)] visits: Cookie<u8>,
        #[param(regex = "^[a-f]+$")] token: Cookie<Option<String>>,
        #[param(max_items = 2, unique, ge = 1)] rows: Cookie<Option<Vec<u8>>>,
        agent: Option<TypedHeader<UserAgent>>,
        #[param(max_length = 9)] tenant: Header<Option<String>>,
        last: LastEventId,
    ) -> String {
        let agent = agent.map(|agent| agent.into_inner().to_string());
        let own = format!("{x_needed} {desk:?} {x_week} {x_list:?} {theme} {visits} {token:?} {rows:?}");
        format!("{own} {agent:?} {tenant:?} {last:?}")
    }

    #[get_api(url = "/structures/{shelf}/{row}")]
    async fn structures(&self, place: Path<Place>, filter: Query<Filter>) -> String {
        format!("{place:?} {filter:?}")
    }

    #[get_api(url = "/free")]
    async fn free(&self, free: Query<Free>) -> String {
        format!("{free:?}")
    }
}
