//! Lies about answers.

use serde_json::{Value, json};

use super::edit::{Edit, Mutation, drop_of, lie, rename, set, with};

const SHELF: &str = "GET /answers/shelves/{way}";
const OPTION: &str = "GET /answers/option";
const STRICT: &str = "GET /answers/strict";
const FILE: &str = "GET /streams/file";
const OTHERWISE: &str = "the body is not as documented";
const NO_TYPE: &str = "is not documented";
const NEVER: &str = "is documented and never comes";

pub(crate) fn all() -> Vec<Mutation> {
    [statuses(), of_input(), models(), media_types(), problems(), headers(), operations()].concat()
}

fn no_status(d: Edit<'_>, status: &str) {
    drop_of(&mut d.operation()["responses"], status);
}

fn statuses() -> Vec<Mutation> {
    vec![
        lie("a status of a variant is missing", SHELF, "the status 409 is not documented", |d| {
            no_status(d, "409");
        }),
        lie("a status is added", SHELF, "the status 410 is documented and never comes", |d| {
            d.operation()["responses"]["410"] = json!({ "description": "Gone" });
        }),
        lie("a status is another one", "POST /answers/status", "the status 202 is not documented", |d| {
            rename(&mut d.operation()["responses"], "202", "200");
        }),
        lie("other errors are missing", "GET /answers/told/{way}", "the status 409 is not documented", |d| {
            no_status(d, "4XX");
        }),
        lie(
            "the answer of an error through `?` is missing",
            "GET /answers/told/{way}",
            "the status 423",
            |d| {
                no_status(d, "423");
            },
        ),
    ]
}

/// What the framework says because of a request.
fn of_input() -> Vec<Mutation> {
    vec![
        lie("the status of invalid input is missing", SHELF, "the status 400 is not documented", |d| {
            no_status(d, "400");
        }),
        lie("the status of nothing is missing", OPTION, "the status 404 is not documented", |d| {
            no_status(d, "404");
        }),
        lie(
            "the status of a body too large is missing",
            "POST /bodies/own",
            "the status 413 is not documented",
            |d| {
                no_status(d, "413");
            },
        ),
        lie(
            "the status of other types is missing",
            "POST /bodies/own",
            "the status 415 is not documented",
            |d| {
                no_status(d, "415");
            },
        ),
        lie("the status of other formats is missing", STRICT, "the status 406 is not documented", |d| {
            no_status(d, "406");
        }),
        lie("the status of what has not changed is missing", FILE, "the status 304 is not documented", |d| {
            no_status(d, "304");
        }),
        lie("the status of a part is missing", FILE, "the status 206 is not documented", |d| {
            no_status(d, "206");
        }),
    ]
}

fn schema<'d>(d: Edit<'d>, status: &str, media_type: &str) -> &'d mut Value {
    &mut d.answer(status)["content"][media_type]["schema"]
}

fn models() -> Vec<Mutation> {
    vec![
        lie("an answer is told as it is read", "POST /shapes/turned", OTHERWISE, |d| {
            let media_type = &mut d.answer("201")["content"]["application/json"];
            set(media_type, "schema", json!({ "$ref": "#/components/schemas/Turned" }));
        }),
        lie("a member of an answer is missing", STRICT, OTHERWISE, |d| {
            drop_of(&mut d.named("Author")["properties"], "born");
        }),
        lie("a member of an answer is of another type", STRICT, OTHERWISE, |d| {
            set(&mut d.named("Author")["properties"]["born"], "type", json!("integer"));
        }),
        lie("a member of an answer is always there", STRICT, OTHERWISE, |d| {
            with(&mut d.named("Author")["required"], "died");
        }),
        lie("a bound of an answer is narrower", OPTION, OTHERWISE, |d| {
            set(&mut d.named("Book")["properties"]["pages"], "maximum", json!(400));
        }),
        lie("a variant in an answer is missing", OPTION, OTHERWISE, |d| {
            d.named("Binding")["enum"] = json!(["hard", "soft"]);
        }),
        lie("an answer is of another model", SHELF, OTHERWISE, |d| {
            *schema(d, "202", "application/json") = json!({ "$ref": "#/components/schemas/Book" });
        }),
        lie("one of two answers is missing", "GET /answers/either", OTHERWISE, |d| {
            schema(d, "200", "application/json")["anyOf"].as_array_mut().unwrap().remove(1);
        }),
    ]
}

fn media_types() -> Vec<Mutation> {
    vec![
        lie("a media type of an answer is misspelt", OPTION, NO_TYPE, |d| {
            rename(&mut d.answer("200")["content"], "application/json", "application/jsn");
        }),
        lie("a media type of an answer is added", "GET /answers/text", NEVER, |d| {
            d.answer("200")["content"]["application/json"] = json!({ "schema": {} });
        }),
        lie("a media type has other parameters", "GET /answers/html", NO_TYPE, |d| {
            rename(&mut d.answer("200")["content"], "text/html; charset=utf-8", "text/html; charset=latin1");
        }),
        lie("an answer is said to be empty", OPTION, NO_TYPE, |d| drop_of(d.answer("200"), "content")),
        lie("an empty answer is said to have a body", "DELETE /answers/nothing", "there is none", |d| {
            d.answer("204")["content"] = json!({ "text/plain": { "schema": { "type": "string" } } });
        }),
        lie("a text is a number", "GET /answers/csv", OTHERWISE, |d| {
            set(
                d.answer("200")["content"].as_object_mut().unwrap().values_mut().next().unwrap(),
                "schema",
                json!({ "type": "number" }),
            );
        }),
        lie("a line is of another model", "GET /streams/lines", OTHERWISE, |d| {
            schema(d, "200", "application/jsonl")["items"] = json!({ "$ref": "#/components/schemas/Author" });
        }),
        lie("the data of an event is of another model", "GET /streams/events", OTHERWISE, |d| {
            let data = &mut schema(d, "200", "text/event-stream")["items"]["properties"]["data"];
            set(data, "contentSchema", json!({ "$ref": "#/components/schemas/Book" }));
        }),
        lie("a member of an event is missing", "GET /streams/events", OTHERWISE, |d| {
            drop_of(&mut schema(d, "200", "text/event-stream")["items"]["properties"], "id");
        }),
    ]
}

fn problems() -> Vec<Mutation> {
    vec![
        lie("a member of problems is missing", OPTION, OTHERWISE, |d| {
            drop_of(&mut d.named("Problem")["properties"], "code");
        }),
        lie("a member of problems is always there", OPTION, OTHERWISE, |d| {
            with(&mut d.named("Problem")["required"], "errors");
        }),
        lie("a member of faults is missing", OPTION, OTHERWISE, |d| {
            drop_of(&mut d.named("Fault")["properties"], "in");
        }),
    ]
}

fn headers() -> Vec<Mutation> {
    fn no_header(d: Edit<'_>, status: &str, name: &str) {
        drop_of(&mut d.answer(status)["headers"], name);
    }
    vec![
        lie("a header of an answer is missing", SHELF, "the header x-shelf is not documented", |d| {
            no_header(d, "200", "X-Shelf");
        }),
        lie("where it is to be found is missing", "POST /answers/created/{id}", "the header location", |d| {
            no_header(d, "201", "Location");
        }),
        lie("where to go is missing", "GET /answers/redirects", "the header location", |d| {
            no_header(d, "302", "Location");
        }),
        lie("a cookie that is set is missing", "POST /answers/login", "the header set-cookie", |d| {
            no_header(d, "200", "Set-Cookie");
        }),
        lie("that it is deprecated is missing", "GET /methods/old", "the header deprecation", |d| {
            no_header(d, "200", "Deprecation");
        }),
        lie("when a problem's route ends is missing", "GET /methods/old", "the header sunset", |d| {
            no_header(d, "400", "Sunset");
        }),
        lie("which part it is is missing", FILE, "the header content-range", |d| {
            no_header(d, "206", "Content-Range");
        }),
        lie(
            "a header is of another type",
            "GET /answers/permanent",
            "the header location is not as documented",
            |d| {
                set(
                    &mut d.answer("308")["headers"]["Location"],
                    "schema",
                    json!({ "type": "string", "maxLength": 3 }),
                );
            },
        ),
        lie("a header that is always there is added", OPTION, "the header X-Always is not there", |d| {
            let header = json!({ "required": true, "schema": { "type": "string" } });
            d.answer("200")["headers"] = json!({ "X-Always": header });
        }),
    ]
}

fn operations() -> Vec<Mutation> {
    vec![
        lie("an operation is missing", "GET /methods/several/{id}", "is answered", |d| {
            drop_of(d.path("/methods/several/{id}"), "put");
        }),
        lie("an operation is added", "GET /answers/csv", "is documented", |d| {
            let path = d.path("/answers/csv");
            path["patch"] = path["get"].clone();
        }),
        lie(
            "an operation is of another method",
            "PUT /answers/status",
            "the status 405 is not documented",
            |d| {
                rename(d.path("/answers/status"), "post", "put");
            },
        ),
        lie("a url is misspelt", "GET /answers/tsv", "the status 404 is not documented", |d| {
            rename(&mut d.document["paths"], "/answers/csv", "/answers/tsv");
        }),
    ]
}
