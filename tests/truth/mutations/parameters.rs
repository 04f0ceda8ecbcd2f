//! Lies about parameters.

use serde_json::json;

use super::edit::{Mutation, drop_of, lie, rename, set, with, without};

const NUMBERS: &str = "GET /parameters/numbers/{id}/{row}";
const WORDS: &str = "GET /parameters/words/{name}";
const LISTS: &str = "GET /parameters/lists";
const HEADS: &str = "GET /parameters/heads";
const REFUSED: &str = "refused, though it keeps all documented rules";
const TAKEN: &str = "though it breaks a documented rule";

pub(crate) fn all() -> Vec<Mutation> {
    [numbers(), words(), lists(), flags()].concat()
}

fn numbers() -> Vec<Mutation> {
    vec![
        lie("a lower bound is dropped", NUMBERS, REFUSED, |d| drop_of(d.schema("page"), "minimum")),
        lie("a lower bound is one less", NUMBERS, REFUSED, |d| set(d.schema("page"), "minimum", json!(0))),
        lie("a lower bound is one more", NUMBERS, TAKEN, |d| set(d.schema("page"), "minimum", json!(2))),
        lie("an upper bound is dropped", NUMBERS, REFUSED, |d| drop_of(d.schema("page"), "maximum")),
        lie("an upper bound is one more", NUMBERS, REFUSED, |d| set(d.schema("page"), "maximum", json!(51))),
        lie("an upper bound is one less", NUMBERS, TAKEN, |d| set(d.schema("page"), "maximum", json!(49))),
        lie("a bound of a placeholder is one less", NUMBERS, REFUSED, |d| {
            set(d.schema("id"), "minimum", json!(0));
        }),
        lie("the bound of a type is dropped", NUMBERS, REFUSED, |d| drop_of(d.schema("needed"), "maximum")),
        lie("the bound of a type is one more", NUMBERS, REFUSED, |d| {
            set(d.schema("row"), "maximum", json!(32768));
        }),
        lie("a bound is said to be within", NUMBERS, REFUSED, |d| {
            rename(d.schema("offset"), "exclusiveMaximum", "x");
        }),
        lie("a bound is said to be without", NUMBERS, TAKEN, |d| {
            rename(d.schema("weight"), "maximum", "exclusiveMaximum");
        }),
        lie("the bound of a float is a bit more", NUMBERS, REFUSED, |d| {
            set(d.schema("weight"), "maximum", json!(1.501));
        }),
        lie("a multiple is dropped", NUMBERS, REFUSED, |d| drop_of(d.schema("size"), "multipleOf")),
        lie("a multiple is twice as much", NUMBERS, TAKEN, |d| {
            set(d.schema("size"), "multipleOf", json!(10));
        }),
        lie("an integer is a number", NUMBERS, REFUSED, |d| set(d.schema("needed"), "type", json!("number"))),
        lie("a boolean is a text", NUMBERS, REFUSED, |d| set(d.schema("flag"), "type", json!("string"))),
        lie("a default is another one", NUMBERS, "the default of query `page`", |d| {
            set(d.schema("page"), "default", json!(2));
        }),
    ]
}

fn words() -> Vec<Mutation> {
    vec![
        lie("a least length is dropped", WORDS, REFUSED, |d| drop_of(d.schema("short"), "minLength")),
        lie("a least length is one more", WORDS, TAKEN, |d| set(d.schema("name"), "minLength", json!(3))),
        lie("a greatest length is dropped", WORDS, REFUSED, |d| drop_of(d.schema("name"), "maxLength")),
        lie("a greatest length is one more", WORDS, REFUSED, |d| {
            set(d.schema("short"), "maxLength", json!(4));
        }),
        lie("a greatest length is one less", WORDS, TAKEN, |d| set(d.schema("short"), "maxLength", json!(2))),
        lie("a pattern is dropped", WORDS, REFUSED, |d| drop_of(d.schema("code"), "pattern")),
        lie("a pattern is narrower", WORDS, TAKEN, |d| set(d.schema("code"), "pattern", json!("^[a-z]+$"))),
        lie("a pattern is wider", WORDS, REFUSED, |d| {
            set(d.schema("code"), "pattern", json!("^[a-z]+[0-9]*$"));
        }),
        lie("a pattern of Rust's is dropped", WORDS, REFUSED, |d| drop_of(d.schema("digits"), "x-pattern")),
        lie("a value of an enumeration is missing", WORDS, TAKEN, |d| {
            without(&mut d.schema("order")["enum"], "pages");
        }),
        lie("a value of an enumeration is added", WORDS, REFUSED, |d| {
            with(&mut d.schema("order")["enum"], "size");
        }),
        lie("a variant of an enum is missing", WORDS, TAKEN, |d| {
            without(&mut d.named("Binding")["enum"], "spiral-bound");
        }),
        lie("a variant of an enum is misspelt", WORDS, REFUSED, |d| {
            d.named("Binding")["enum"][2] = json!("SpiralBound");
        }),
        lie("a format is another one", WORDS, REFUSED, |d| set(d.schema("key"), "format", json!("date"))),
        lie("a format is dropped", WORDS, REFUSED, |d| drop_of(d.schema("mail"), "format")),
        lie("a time is a day", WORDS, REFUSED, |d| set(d.schema("at"), "format", json!("date"))),
        lie("white space at the ends counts", WORDS, REFUSED, |d| drop_of(d.schema("trimmed"), "pattern")),
        lie("the rule of a named type is dropped", WORDS, REFUSED, |d| {
            drop_of(d.named("Country"), "pattern");
        }),
    ]
}

fn lists() -> Vec<Mutation> {
    vec![
        lie("a least number of items is one less", LISTS, REFUSED, |d| {
            set(d.schema("tag"), "minItems", json!(1));
        }),
        lie("a greatest number of items is dropped", LISTS, REFUSED, |d| {
            drop_of(d.schema("number"), "maxItems");
        }),
        lie("a greatest number of items is one less", LISTS, TAKEN, |d| {
            set(d.schema("number"), "maxItems", json!(2));
        }),
        lie("items need not differ", LISTS, REFUSED, |d| drop_of(d.schema("word"), "uniqueItems")),
        lie("items have to differ", LISTS, TAKEN, |d| d.schema("number")["uniqueItems"] = json!(true)),
        lie("the bound of items is one more", LISTS, REFUSED, |d| {
            set(&mut d.schema("number")["items"], "maximum", json!(10));
        }),
        lie("white space at the ends of items counts", LISTS, REFUSED, |d| {
            drop_of(&mut d.schema("name")["items"], "pattern");
        }),
        lie("a list is parted by commas", LISTS, REFUSED, |d| {
            set(d.parameter("number"), "explode", json!(false));
        }),
    ]
}

fn flags() -> Vec<Mutation> {
    vec![
        lie("what may be left out is required", NUMBERS, TAKEN, |d| {
            d.parameter("page")["required"] = json!(true);
        }),
        lie("what is required may be left out", NUMBERS, REFUSED, |d| {
            drop_of(d.parameter("needed"), "required");
        }),
        lie("a parameter that is required is missing", NUMBERS, REFUSED, |d| {
            d.parameters().retain(|parameter| parameter["name"] != "needed");
        }),
        lie("a parameter that may be left out is missing", NUMBERS, "query `most` is not documented", |d| {
            d.parameters().retain(|parameter| parameter["name"] != "most");
        }),
        lie("a header is missing", HEADS, "header `x-desk` is not documented", |d| {
            d.parameters().retain(|parameter| parameter["name"] != "X-Desk");
        }),
        lie(
            "a header is missing that begins as one of HTTP's",
            HEADS,
            "header `tenant` is not documented",
            |d| {
                d.parameters().retain(|parameter| parameter["name"] != "tenant");
            },
        ),
        lie("a parameter has another name", WORDS, REFUSED, |d| {
            set(d.parameter("short"), "name", json!("shorts"));
        }),
        lie("a cookie is a parameter of the query", HEADS, REFUSED, |d| {
            set(d.parameter("theme"), "in", json!("query"));
        }),
        lie("a header is a cookie", HEADS, REFUSED, |d| set(d.parameter("x-needed"), "in", json!("cookie"))),
        lie("the bound of a header is one more", HEADS, REFUSED, |d| {
            set(d.schema("x-needed"), "maximum", json!(6));
        }),
        lie("the rule of a cookie is dropped", HEADS, REFUSED, |d| drop_of(d.schema("token"), "pattern")),
        lie("the default of a cookie is another one", HEADS, "the default of cookie `visits`", |d| {
            set(d.schema("visits"), "default", json!(4));
        }),
    ]
}
