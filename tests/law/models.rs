//! Models written by `invent` from the seed below; `UPDATE_GOLDEN=1 cargo test --test law` writes them anew.

use std::collections::{BTreeMap, BTreeSet};

use cullinan::prelude::*;
use cullinan::validator::ValidationError;

use super::functions::{LEAST, WORD, even, in_order, no_digits, rising, shorten};

pub(crate) const SEED: u64 = 1;

#[model]
#[validate(credit_card)]
struct M0(String);

#[model]
#[validate(range(min = 0.5, exclusive_max = 1.5))]
struct M1(f64);

#[model]
struct M2(
    #[validate(ipv6)]
    String,
);

#[model]
struct M3(
    #[validate(length(equal = 2))]
    Vec<i64>,
);

#[model]
#[serde(rename_all = "lowercase")]
enum M4 {
    Red,
    Green,
}

#[model]
#[field(trim)]
#[validate(length(min = 2))]
struct M5(String);

#[model]
struct M6(
    #[validate(regex(path = *WORD))]
    String,
);

#[model]
struct M7(
    #[validate(custom(function = no_digits))]
    String,
);

#[model]
struct M8(
    Vec<i64>,
);

#[model]
#[serde(rename_all = "lowercase")]
enum M9 {
    Red,
    Green,
    Blue,
    Grey,
}

#[model]
#[serde(rename_all = "SCREAMING_SNAKE_CASE", deny_unknown_fields)]
struct M10 {
    #[serde(default)]
    price_10: i64,
    #[serde(rename = "tag~010")]
    #[validate(range(exclusive_min = -3, exclusive_max = 3))]
    tag_10: Option<i8>,
    #[validate(length(min = 2, max = 3))]
    page_10: Vec<M0>,
    #[validate(length(min = 2, max = 3))]
    author_10: Vec<Option<M7>>,
    weight_10: Option<M5>,
    city_10: String,
    #[validate(must_match(other = city_10))]
    shelf_10: String,
}

#[model]
#[serde(rename_all = "camelCase")]
#[validate(schema(function = m11_in_order))]
struct M11 {
    #[validate(custom(function = rising))]
    title_11: Vec<i32>,
    #[validate(length(min = 1))]
    shelf_11: BTreeMap<String, M3>,
    #[serde(rename = "cover 11")]
    #[validate(length(equal = 2), inner(range(exclusive_min = 0)))]
    cover_11: Vec<f32>,
    page_11: M1,
    city_11: Option<Box<M11>>,
    low_11: i64,
    high_11: i64,
}

fn m11_in_order(value: &M11) -> Result<(), ValidationError> {
    in_order(value.low_11, value.high_11)
}

#[model]
struct M12 {
    author_12: M1,
    #[serde(rename = "shelfé12")]
    shelf_12: M3,
    #[serde(flatten)]
    isbn_12: BTreeMap<String, i64>,
}

#[model]
#[serde(rename_all = "lowercase")]
enum M13 {
    Red,
    Green {
        #[validate(length(min = 1), inner(range(exclusive_min = 9007199254740992)))]
        isbn_13: BTreeMap<String, u64>,
        author_13: M8,
    },
    Blue(
        #[validate(length(equal = 2))]
        Vec<Option<M7>>,
    ),
}

#[model]
#[serde(rename_all = "lowercase", tag = "kind of M14", content = "of")]
enum M14 {
    Red,
    Green {
        #[validate(required)]
        #[validate(range(max = 9, message = "at most nine", code = "many"))]
        tag_14: Option<u32>,
        page_14: Option<M9>,
    },
    Blue(
        #[validate(length(max = 3))]
        Vec<M2>,
    ),
    Grey(
        #[validate(ip(v4))]
        String,
        #[validate(length(equal = 2), inner(inner(range(min = LEAST))))]
        Vec<Vec<u16>>,
    ),
}

#[model]
#[serde(rename_all = "kebab-case")]
#[validate(schema(function = m15_in_order))]
struct M15 {
    #[validate(length(max = 3))]
    city_15: BTreeSet<u8>,
    title_15: char,
    #[validate(url)]
    tag_15: String,
    #[validate(length(equal = 2))]
    page_15: BTreeMap<String, M4>,
    isbn_15: String,
    #[validate(must_match(other = isbn_15))]
    year_15: String,
    low_15: i64,
    high_15: i64,
    #[serde(flatten)]
    author_15: BTreeMap<String, i64>,
}

fn m15_in_order(value: &M15) -> Result<(), ValidationError> {
    in_order(value.low_15, value.high_15)
}

#[model]
#[serde(untagged)]
enum M16 {
    Red(
        #[validate(range(min = -4, max = 4), custom(function = even))]
        i64,
    ),
    Green(
        #[validate(length(min = 2, code = "short"))]
        String,
    ),
    Blue(
        #[validate(length(max = 3))]
        Vec<i64>,
    ),
    Grey {
        #[validate(length(min = 2, max = 3), inner(range(min = 1, max = 9)))]
        price_16: Vec<Option<u8>>,
        #[serde(default)]
        #[validate(length(max = 3), inner(range(min = -4, max = 4), custom(function = even)))]
        isbn_16: Vec<Option<i64>>,
        cover_16: Option<M0>,
    },
}

#[model]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
struct M17 {
    #[serde(rename = "tag 17")]
    #[validate(ip)]
    tag_17: Option<String>,
    #[field(trim, lowercase)]
    #[validate(regex = "^ *[A-Za-z]*$")]
    city_17: Option<String>,
    #[serde(rename = "titleé17")]
    #[validate(length(min = 1), inner(email))]
    title_17: BTreeMap<String, String>,
    #[validate(length(equal = 2))]
    weight_17: BTreeMap<String, M4>,
}

#[model]
#[serde(rename_all = "lowercase", tag = "kind of M18")]
enum M18 {
    Red,
    Green {
        cover_18: bool,
        weight_18: Vec<Option<M4>>,
    },
    Blue,
}

#[model]
struct M19 {
    #[validate(length(min = 1))]
    cover_19: BTreeSet<u8>,
    #[validate(length(max = 3), inner(non_control_character))]
    weight_19: Vec<String>,
    #[serde(default)]
    isbn_19: u64,
    #[serde(rename = "tag/19")]
    tag_19: M0,
}

#[model]
#[serde(rename_all = "lowercase", tag = "kind of M20")]
enum M20 {
    Red,
    Green {
        #[serde(default)]
        #[validate(custom(function = rising))]
        price_20: Vec<i32>,
        city_20: M9,
    },
    Blue,
}

#[model]
struct M21 {
    #[serde(rename = "shelf/21")]
    #[validate(length(equal = 2))]
    shelf_21: String,
    #[validate(length(min = 1))]
    page_21: Vec<M1>,
    mail_21: Option<String>,
    title_21: Option<M6>,
    #[serde(rename = "year~021")]
    #[validate(length(min = 1))]
    year_21: BTreeMap<String, M9>,
    #[serde(flatten)]
    author_21: BTreeMap<String, i64>,
}

#[model]
#[serde(rename_all = "camelCase")]
#[validate(schema(function = m22_in_order))]
struct M22 {
    #[serde(default)]
    #[validate(inner(regex = "^[a-z]{2}-[0-9]$"))]
    isbn_22: Vec<String>,
    #[serde(rename = "cityé22")]
    #[validate(length(min = 2, code = "short"))]
    city_22: String,
    #[validate(length(max = 3), inner(inner(contains(pattern = "@"), does_not_contain(pattern = " "))))]
    author_22: Option<Vec<Vec<String>>>,
    cover_22: M14,
    low_22: i64,
    high_22: i64,
}

fn m22_in_order(value: &M22) -> Result<(), ValidationError> {
    in_order(value.low_22, value.high_22)
}

#[model]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
struct M23 {
    #[serde(rename = "mailé23")]
    #[validate(range(max = -1))]
    mail_23: i32,
    #[serde(rename = "title/23")]
    #[validate(length(equal = 2))]
    title_23: Vec<M20>,
    cover_23: BTreeSet<u8>,
    #[validate(length(max = 3), regex = "^[a-z]*$")]
    weight_23: String,
    #[validate(length(min = 2, max = 3))]
    city_23: Vec<Option<M20>>,
    #[serde(flatten)]
    isbn_23: BTreeMap<String, String>,
}

#[model]
#[validate(schema(function = m24_in_order))]
struct M24 {
    #[validate(length(equal = 2))]
    city_24: BTreeMap<String, u8>,
    #[validate(custom(function = rising))]
    isbn_24: Vec<i32>,
    #[validate(required)]
    #[field(with = shorten)]
    #[validate(length(max = 5))]
    cover_24: Option<String>,
    price_24: M11,
    #[serde(rename = "author/24")]
    author_24: Option<Box<M24>>,
    low_24: i64,
    high_24: i64,
}

fn m24_in_order(value: &M24) -> Result<(), ValidationError> {
    in_order(value.low_24, value.high_24)
}

#[model]
#[serde(untagged)]
enum M25 {
    Red(
        i64,
    ),
    Green(
        #[validate(ipv6)]
        String,
    ),
    Blue(
        #[validate(length(max = 3))]
        Vec<i64>,
    ),
    Grey {
        weight_25: Option<f64>,
        #[validate(length(min = 1, max = 4))]
        year_25: Option<String>,
        tag_25: Vec<M19>,
    },
}

#[model]
struct M26 {
    #[validate(length(min = 2, max = 3), inner(length(min = 2, max = 3)))]
    page_26: Option<Vec<Vec<uuid::Uuid>>>,
    #[validate(range(min = -4, max = 4), custom(function = even))]
    isbn_26: i64,
    #[validate(length(equal = 2), inner(length(equal = 2)))]
    city_26: Vec<String>,
    #[serde(default)]
    #[validate(length(max = 3), inner(range(exclusive_min = -3, exclusive_max = 3)))]
    weight_26: BTreeMap<String, i8>,
    year_26: BTreeMap<String, M20>,
    title_26: Option<Box<M26>>,
    cover_26: String,
    #[validate(must_match(other = cover_26))]
    mail_26: String,
}

#[model]
#[serde(rename_all = "lowercase")]
enum M27 {
    Red,
    Green {
        tag_27: Option<uuid::Uuid>,
        author_27: Option<M11>,
    },
    Blue(
        M18,
    ),
}

#[model]
#[serde(rename_all = "camelCase")]
struct M28 {
    #[serde(rename = "title/28")]
    #[validate(url)]
    title_28: String,
    shelf_28: M16,
    #[validate(length(max = 3))]
    cover_28: Vec<Option<M16>>,
}

#[model]
#[serde(tag = "kind of M29", content = "of")]
enum M29 {
    Red,
    Green {
        #[validate(custom(function = rising))]
        shelf_29: Vec<i32>,
        #[serde(rename = "page~29")]
        #[validate(length(min = 1))]
        page_29: BTreeMap<String, M16>,
    },
    Blue(
        Option<M11>,
    ),
}

#[model]
#[serde(rename_all = "lowercase", tag = "kind of M30", content = "of")]
enum M30 {
    Red,
    Green {
        #[validate(length(equal = 2))]
        author_30: Vec<Option<bool>>,
        title_30: M13,
    },
    Blue(
        #[validate(length(min = 1))]
        Vec<Option<M15>>,
    ),
    Grey(
        #[validate(range(min = 1, max = 9))]
        u8,
        #[validate(range(max = -1))]
        i32,
    ),
}

#[model]
#[serde(untagged)]
enum M31 {
    Red(
        #[validate(range(exclusive_min = -3, exclusive_max = 3))]
        i8,
    ),
    Green(
        #[field(with = shorten)]
        #[validate(length(max = 5))]
        String,
    ),
    Blue(
        #[validate(length(max = 3))]
        Vec<i64>,
    ),
    Grey {
        author_31: M7,
        #[validate(length(equal = 2))]
        page_31: Vec<M18>,
        tag_31: BTreeMap<String, M12>,
    },
}

#[model]
#[serde(rename_all = "lowercase", tag = "kind of M32")]
enum M32 {
    Red,
    Green {
        shelf_32: Option<f64>,
        #[serde(rename = "yearé32")]
        year_32: Option<M23>,
    },
    Blue(
        M11,
    ),
}

#[model]
#[validate(schema(function = m33_in_order))]
struct M33 {
    #[serde(rename = "title/33")]
    #[validate(length(min = 2, max = 3))]
    title_33: BTreeSet<u8>,
    #[validate(ip(v4))]
    weight_33: Option<String>,
    #[field(trim, lowercase)]
    #[validate(regex = "^ *[A-Za-z]*$")]
    cover_33: Option<String>,
    #[validate(length(min = 1), inner(range(exclusive_min = 0)))]
    shelf_33: Vec<Option<f32>>,
    tag_33: M28,
    low_33: i64,
    high_33: i64,
    #[serde(flatten)]
    isbn_33: M17,
}

fn m33_in_order(value: &M33) -> Result<(), ValidationError> {
    in_order(value.low_33, value.high_33)
}

#[model]
struct M34 {
    #[serde(rename = "page~034")]
    #[validate(length(min = 2, max = 3))]
    page_34: Vec<Option<M15>>,
    #[validate(length(equal = 2))]
    city_34: BTreeSet<u8>,
    #[serde(default)]
    #[validate(custom(function = rising))]
    mail_34: Vec<i32>,
    tag_34: M25,
}

#[model]
enum M35 {
    Red,
    Green {
        #[validate(length(equal = 2), inner(length(max = 3), regex = "^[a-z]*$"))]
        title_35: BTreeMap<u8, String>,
        #[validate(length(max = 3))]
        cover_35: Vec<M22>,
    },
    Blue(
        BTreeMap<String, M24>,
    ),
}

#[model]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[validate(schema(function = m36_in_order))]
struct M36 {
    #[field(trim)]
    #[validate(length(min = 2))]
    mail_36: Option<String>,
    price_36: Option<M12>,
    #[serde(default)]
    #[validate(length(max = 3))]
    title_36: Vec<M6>,
    #[validate(length(min = 2, code = "short"))]
    weight_36: Option<String>,
    #[validate(length(equal = 2))]
    page_36: Vec<Option<M31>>,
    year_36: Option<Box<M36>>,
    isbn_36: Vec<i64>,
    #[validate(must_match(other = isbn_36))]
    cover_36: Vec<i64>,
    low_36: i64,
    high_36: i64,
}

fn m36_in_order(value: &M36) -> Result<(), ValidationError> {
    in_order(value.low_36, value.high_36)
}

#[model]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
struct M37 {
    #[validate(length(min = 2, max = 3))]
    shelf_37: Vec<char>,
    tag_37: M25,
    city_37: Option<Box<M37>>,
}

#[model]
struct M38 {
    #[serde(rename = "isbné38")]
    #[validate(range(min = LEAST))]
    isbn_38: u16,
    #[validate(inner(length(max = 3), inner(range(exclusive_min = 9007199254740992))))]
    city_38: Option<Vec<Vec<u64>>>,
    #[serde(rename = "weight/38")]
    weight_38: M29,
}

#[model]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[validate(schema(function = m39_in_order))]
struct M39 {
    #[serde(rename = "coveré39")]
    cover_39: Option<String>,
    #[validate(length(min = 1), inner(regex(path = *WORD)))]
    shelf_39: BTreeMap<u8, String>,
    #[serde(rename = "weight~039")]
    #[validate(length(max = 3))]
    weight_39: Vec<Option<M27>>,
    low_39: i64,
    high_39: i64,
}

fn m39_in_order(value: &M39) -> Result<(), ValidationError> {
    in_order(value.low_39, value.high_39)
}

#[post_api(url = "/M10")]
async fn m10(body: M10) {
    let _ = body;
}

#[post_api(url = "/M11")]
async fn m11(body: M11) {
    let _ = body;
}

#[post_api(url = "/M12")]
async fn m12(body: M12) {
    let _ = body;
}

#[post_api(url = "/M13")]
async fn m13(body: M13) {
    let _ = body;
}

#[post_api(url = "/M14")]
async fn m14(body: M14) {
    let _ = body;
}

#[post_api(url = "/M15")]
async fn m15(body: M15) {
    let _ = body;
}

#[post_api(url = "/M16")]
async fn m16(body: M16) {
    let _ = body;
}

#[post_api(url = "/M17")]
async fn m17(body: M17) {
    let _ = body;
}

#[post_api(url = "/M18")]
async fn m18(body: M18) {
    let _ = body;
}

#[post_api(url = "/M19")]
async fn m19(body: M19) {
    let _ = body;
}

#[post_api(url = "/M20")]
async fn m20(body: M20) {
    let _ = body;
}

#[post_api(url = "/M21")]
async fn m21(body: M21) {
    let _ = body;
}

#[post_api(url = "/M22")]
async fn m22(body: M22) {
    let _ = body;
}

#[post_api(url = "/M23")]
async fn m23(body: M23) {
    let _ = body;
}

#[post_api(url = "/M24")]
async fn m24(body: M24) {
    let _ = body;
}

#[post_api(url = "/M25")]
async fn m25(body: M25) {
    let _ = body;
}

#[post_api(url = "/M26")]
async fn m26(body: M26) {
    let _ = body;
}

#[post_api(url = "/M27")]
async fn m27(body: M27) {
    let _ = body;
}

#[post_api(url = "/M28")]
async fn m28(body: M28) {
    let _ = body;
}

#[post_api(url = "/M29")]
async fn m29(body: M29) {
    let _ = body;
}

#[post_api(url = "/M30")]
async fn m30(body: M30) {
    let _ = body;
}

#[post_api(url = "/M31")]
async fn m31(body: M31) {
    let _ = body;
}

#[post_api(url = "/M32")]
async fn m32(body: M32) {
    let _ = body;
}

#[post_api(url = "/M33")]
async fn m33(body: M33) {
    let _ = body;
}

#[post_api(url = "/M34")]
async fn m34(body: M34) {
    let _ = body;
}

#[post_api(url = "/M35")]
async fn m35(body: M35) {
    let _ = body;
}

#[post_api(url = "/M36")]
async fn m36(body: M36) {
    let _ = body;
}

#[post_api(url = "/M37")]
async fn m37(body: M37) {
    let _ = body;
}

#[post_api(url = "/M38")]
async fn m38(body: M38) {
    let _ = body;
}

#[post_api(url = "/M39")]
async fn m39(body: M39) {
    let _ = body;
}

pub(crate) fn application() -> Application {
    Application::new().handlers(handlers![m10, m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30, m31, m32, m33, m34, m35, m36, m37, m38, m39])
}
