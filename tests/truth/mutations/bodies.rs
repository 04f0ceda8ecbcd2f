//! Lies about bodies.

use serde_json::json;

use super::edit::{Mutation, drop_of, lie, rename, set, with, without};

const AUTHOR: &str = "POST /bodies/own";
const FIELDS: &str = "POST /bodies/fields";
const CONTACT: &str = "POST /bodies/contacts";
const FORM: &str = "POST /bodies/form";
const COVERS: &str = "POST /uploads/covers";
const SCANS: &str = "POST /uploads/scans";
const PARTS: &str = "POST /uploads/parts";
const REFUSED: &str = "refused, though it keeps all documented rules";
const TAKEN: &str = "though it breaks a documented rule";

pub(crate) fn all() -> Vec<Mutation> {
    [members(), texts(), fields(), shapes(), media_types(), files()].concat()
}

fn members() -> Vec<Mutation> {
    vec![
        lie("a member that is required may be left out", AUTHOR, REFUSED, |d| {
            without(&mut d.named("Author")["required"], "name");
        }),
        lie("a member that may be left out is required", AUTHOR, TAKEN, |d| {
            with(&mut d.named("Author")["required"], "born");
        }),
        lie("a member may not be null", AUTHOR, TAKEN, |d| {
            set(&mut d.named("Author")["properties"]["born"], "type", json!("integer"));
        }),
        lie("a member may be null", AUTHOR, REFUSED, |d| {
            set(&mut d.named("Author")["properties"]["name"], "type", json!(["string", "null"]));
        }),
        lie("a member is of another type", AUTHOR, REFUSED, |d| {
            set(&mut d.named("Author")["properties"]["name"], "type", json!("integer"));
        }),
        lie("the bound of a member is one more", AUTHOR, REFUSED, |d| {
            set(&mut d.named("Author")["properties"]["born"], "maximum", json!(2031));
        }),
        lie("the length of a member is dropped", AUTHOR, REFUSED, |d| {
            drop_of(&mut d.named("Author")["properties"]["name"], "maxLength");
        }),
        lie("a member that is required is missing", AUTHOR, REFUSED, |d| {
            let author = d.named("Author");
            without(&mut author["required"], "name");
            drop_of(&mut author["properties"], "name");
        }),
        lie("a member has another name", AUTHOR, "the body is not as documented", |d| {
            rename(&mut d.named("Author")["properties"], "born", "birth");
        }),
        lie("no other members may be there", AUTHOR, TAKEN, |d| {
            d.named("Author")["additionalProperties"] = json!(false);
        }),
        lie("other members may be there", CONTACT, REFUSED, |d| {
            drop_of(d.named("Contact"), "additionalProperties");
        }),
    ]
}

fn texts() -> Vec<Mutation> {
    vec![
        lie("the format of a member is dropped", CONTACT, REFUSED, |d| {
            drop_of(&mut d.named("Contact")["properties"]["mail"], "format");
        }),
        lie("white space at the ends of a member counts", CONTACT, REFUSED, |d| {
            drop_of(&mut d.named("Contact")["properties"]["remark"], "pattern");
        }),
        lie("white space at the ends of the items of a member counts", CONTACT, REFUSED, |d| {
            drop_of(&mut d.named("Contact")["properties"]["towns"]["items"], "pattern");
        }),
        lie("white space at the ends of a field of a form counts", FORM, REFUSED, |d| {
            drop_of(&mut d.named("Sign")["properties"]["town"], "pattern");
        }),
        lie("the pattern of a member is dropped", CONTACT, REFUSED, |d| {
            drop_of(&mut d.named("Contact")["properties"]["handle"], "pattern");
        }),
    ]
}

fn fields() -> Vec<Mutation> {
    vec![
        lie("a field may be longer", FIELDS, REFUSED, |d| {
            set(&mut d.body("application/json")["schema"]["properties"]["title"], "maxLength", json!(10));
        }),
        lie("a field of a form may be longer", FIELDS, REFUSED, |d| {
            let form = d.body("application/x-www-form-urlencoded");
            set(&mut form["schema"]["properties"]["title"], "maxLength", json!(10));
        }),
        lie("the default of a field is another one", FIELDS, "the default of member `copies`", |d| {
            set(&mut d.body("application/json")["schema"]["properties"]["copies"], "default", json!(2));
        }),
        lie("a field is missing", FIELDS, "body `words` is not documented", |d| {
            drop_of(&mut d.body("application/json")["schema"]["properties"], "words");
        }),
        lie("items of a field need not differ", FIELDS, REFUSED, |d| {
            let words = &mut d.body("application/msgpack")["schema"]["properties"]["words"];
            let list = if words.get("anyOf").is_some() { &mut words["anyOf"][0] } else { words };
            drop_of(list, "uniqueItems");
        }),
    ]
}

fn shapes() -> Vec<Mutation> {
    vec![
        lie("a tag is misspelt", "POST /shapes/tagged", REFUSED, |d| {
            d.named("Tagged")["oneOf"][0]["properties"]["kind"]["const"] = json!("circles");
        }),
        lie("the bound of a variant is within", "POST /shapes/tagged", REFUSED, |d| {
            let radius = &mut d.named("Tagged")["oneOf"][0]["properties"]["radius"];
            rename(radius, "exclusiveMinimum", "minimum");
        }),
        lie("a shape is added", "POST /shapes/untagged", REFUSED, |d| {
            d.named("Untagged")["anyOf"].as_array_mut().unwrap().push(json!({ "type": "boolean" }));
        }),
        lie("a shape is missing", "POST /shapes/untagged", TAKEN, |d| {
            d.named("Untagged")["anyOf"].as_array_mut().unwrap().remove(0);
        }),
        lie("a map may have more members", "POST /shapes/collections", REFUSED, |d| {
            set(&mut d.named("Collections")["properties"]["map"], "maxProperties", json!(3));
        }),
        lie("the names of a map are any", "POST /shapes/collections", REFUSED, |d| {
            let numbered = &mut d.named("Collections")["properties"]["numbered"];
            let binding = numbered["patternProperties"].as_object().unwrap().values().next().unwrap().clone();
            *numbered = json!({ "type": ["object", "null"], "additionalProperties": binding });
        }),
        lie("a list within a list may be longer", "POST /shapes/collections", REFUSED, |d| {
            set(&mut d.named("Collections")["properties"]["rows"]["items"], "maxItems", json!(3));
        }),
        lie("a generic model may hold more", "POST /shapes/pages", REFUSED, |d| {
            set(&mut d.named("Page_Binding")["properties"]["items"], "maxItems", json!(3));
        }),
        lie("what is sent is a change is all of it", "PATCH /changes/maybe", TAKEN, |d| {
            d.named("Change")["required"] = json!(["title"]);
        }),
    ]
}

fn media_types() -> Vec<Mutation> {
    vec![
        lie("a media type of a body is misspelt", FIELDS, REFUSED, |d| {
            rename(&mut d.operation()["requestBody"]["content"], "application/msgpack", "application/msgpak");
        }),
        lie("a media type of a body is missing", FIELDS, TAKEN, |d| {
            drop_of(&mut d.operation()["requestBody"]["content"], "application/x-www-form-urlencoded");
        }),
        lie("a media type of a body is added", FORM, REFUSED, |d| {
            let schema = json!({ "schema": { "$ref": "#/components/schemas/Sign" } });
            d.operation()["requestBody"]["content"]["application/json"] = schema;
        }),
        lie("a body may be left out", FORM, REFUSED, |d| {
            set(&mut d.operation()["requestBody"], "required", json!(false));
        }),
        lie("a body must be there", "PUT /bodies/books", TAKEN, |d| {
            set(&mut d.operation()["requestBody"], "required", json!(true));
        }),
        lie("a body may not be null", "PUT /bodies/books", TAKEN, |d| {
            d.body("application/json")["schema"] = json!({ "$ref": "#/components/schemas/Book" });
        }),
        lie("a body may be null", AUTHOR, REFUSED, |d| {
            let schema = &mut d.body("application/vnd.shop.v1+json")["schema"];
            *schema = json!({ "anyOf": [*schema, { "type": "null" }] });
        }),
        lie("any body is taken", FORM, REFUSED, |d| {
            rename(&mut d.operation()["requestBody"]["content"], "application/x-www-form-urlencoded", "*/*");
        }),
    ]
}

fn files() -> Vec<Mutation> {
    fn cover<'d>(d: super::Edit<'d>, name: &str) -> &'d mut serde_json::Value {
        &mut d.body("multipart/form-data")["schema"]["properties"][name]
    }
    vec![
        lie("a text beside a file may be longer", COVERS, REFUSED, |d| {
            set(cover(d, "title"), "maxLength", json!(9));
        }),
        lie("a file may be larger", COVERS, REFUSED, |d| set(cover(d, "cover"), "x-max-size", json!(65))),
        lie("a file must be smaller", COVERS, TAKEN, |d| set(cover(d, "cover"), "x-max-size", json!(63))),
        lie("a file may be smaller", COVERS, REFUSED, |d| drop_of(cover(d, "cover"), "x-min-size")),
        lie("a file may be of another type", COVERS, REFUSED, |d| {
            set(&mut d.body("multipart/form-data")["encoding"]["note"], "contentType", json!("image/png"));
        }),
        lie("a file may be of any type", COVERS, REFUSED, |d| {
            drop_of(&mut d.body("multipart/form-data")["encoding"], "cover");
        }),
        lie("a file may be left out", COVERS, REFUSED, |d| {
            without(&mut d.body("multipart/form-data")["schema"]["required"], "cover");
        }),
        lie("there may be more files", SCANS, REFUSED, |d| set(cover(d, "scans"), "maxItems", json!(4))),
        lie("there are fewer files", SCANS, TAKEN, |d| set(cover(d, "others"), "maxItems", json!(1))),
        lie("any number of parts is taken", PARTS, REFUSED, |d| {
            drop_of(&mut d.body("multipart/form-data")["schema"], "x-max-count");
        }),
    ]
}
