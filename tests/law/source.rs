//! Models as Rust source.

use std::fmt::Write;

use super::shape::{Bounds, Data, Field, Fields, Key, Kind, Model, Name, Place, Shape, Tagging, Variant};

/// The module of the models of a seed.
pub(crate) fn module(seed: u64, models: &[Model]) -> String {
    let mut text = format!(
        "//! Models written by `invent` from the seed below; `UPDATE_GOLDEN=1 cargo test --test law` writes them anew.\n\
         \n\
         use std::collections::{{BTreeMap, BTreeSet}};\n\
         \n\
         use cullinan::prelude::*;\n\
         use cullinan::validator::ValidationError;\n\
         \n\
         use super::functions::{{LEAST, WORD, even, in_order, no_digits, rising, shorten}};\n\
         \n\
         pub(crate) const SEED: u64 = {seed};\n"
    );
    models.iter().for_each(|model| text += &declared(model));
    let bodies = || models.iter().filter(|model| !model.is_value());
    for Model { name, .. } in bodies() {
        let lower = name.to_lowercase();
        let _ = write!(
            text,
            "\n#[post_api(url = \"/{name}\")]\nasync fn {lower}(body: {name}) {{\n    let _ = body;\n}}\n"
        );
    }
    let handlers: Vec<_> = bodies().map(|model| model.name.to_lowercase()).collect();
    let handlers = handlers.join(", ");
    text + &format!(
        "\npub(crate) fn application() -> Application {{\n    Application::new().handlers(handlers![{handlers}])\n}}\n"
    )
}

fn declared(model: &Model) -> String {
    let Model { name, rename_all, shape } = model;
    let mut serde: Vec<String> = Vec::new();
    if !rename_all.is_empty() {
        serde.push(format!("rename_all = \"{rename_all}\""));
    }
    let head = |serde: &[String], validate: &str| {
        format!("\n#[model]\n{}{validate}", attribute("", "serde", &serde.join(", ")))
    };
    match shape {
        Shape::Newtype { kind, on_type: true } => {
            format!("{}struct {name}({});\n", head(&serde, &ruled("", kind)), ty(kind, name))
        }
        Shape::Newtype { kind, on_type: false } => {
            format!(
                "{}struct {name}(\n{}    {},\n);\n",
                head(&serde, ""),
                ruled("    ", kind),
                ty(kind, name)
            )
        }
        Shape::Names(names) => {
            let names: String = names.iter().map(|it| format!("    {},\n", it.rust)).collect();
            format!("{}enum {name} {{\n{names}}}\n", head(&serde, ""))
        }
        Shape::Struct(fields) => structure(name, fields, serde, &head),
        Shape::Enum(tagging, variants) => {
            serde.extend(match tagging {
                Tagging::External => None,
                Tagging::Internal => Some(format!("tag = \"{}\"", model.tag())),
                Tagging::Adjacent => Some(format!("tag = \"{}\", content = \"of\"", model.tag())),
                Tagging::Untagged => Some("untagged".to_owned()),
            });
            let variants: String = variants.iter().map(|it| variant(it, name)).collect();
            format!("{}enum {name} {{\n{variants}}}\n", head(&serde, ""))
        }
    }
}

fn structure(
    name: &str,
    fields: &Fields,
    mut serde: Vec<String>,
    head: &dyn Fn(&[String], &str) -> String,
) -> String {
    if fields.deny_unknown {
        serde.push("deny_unknown_fields".to_owned());
    }
    let members: String = fields.list.iter().map(|it| field("    ", it, name)).collect();
    let Some((low, high)) = &fields.order else {
        return format!("{}struct {name} {{\n{members}}}\n", head(&serde, ""));
    };
    let function = format!("{}_in_order", name.to_lowercase());
    let validate = format!("#[validate(schema(function = {function}))]\n");
    let (low, high) = (&low.rust, &high.rust);
    format!(
        "{}struct {name} {{\n{members}}}\n\
         \n\
         fn {function}(value: &{name}) -> Result<(), ValidationError> {{\n    in_order(value.{low}, value.{high})\n}}\n",
        head(&serde, &validate)
    )
}

fn variant(variant: &Variant, model: &str) -> String {
    let Variant { name: Name { rust, .. }, data } = variant;
    match data {
        Data::Nothing => format!("    {rust},\n"),
        Data::One(kind) => row(rust, std::slice::from_ref(kind), model),
        Data::Row(kinds) => row(rust, kinds, model),
        Data::Named(fields) => {
            let fields: String = fields.iter().map(|it| field("        ", it, model)).collect();
            format!("    {rust} {{\n{fields}    }},\n")
        }
    }
}

fn row(name: &str, kinds: &[Kind], model: &str) -> String {
    let kinds = kinds.iter().map(|kind| format!("{}        {},\n", ruled("        ", kind), ty(kind, model)));
    format!("    {name}(\n{}    ),\n", kinds.collect::<String>())
}

fn field(indent: &str, field: &Field, model: &str) -> String {
    let Field { name, renamed, kind, place } = field;
    let mut serde = Vec::new();
    let mut more = String::new();
    if *renamed {
        serde.push(format!("rename = \"{}\"", name.wire));
    }
    match place {
        Place::Member => {}
        Place::Required => more.push_str("required"),
        Place::Default => serde.push("default".to_owned()),
        Place::Matches(other) => more = format!("must_match(other = {})", other.rust),
        Place::Flattened => serde.push("flatten".to_owned()),
    }
    let serde = attribute(indent, "serde", &serde.join(", "));
    let more = attribute(indent, "validate", &more);
    format!("{serde}{more}{}{indent}{}: {},\n", ruled(indent, kind), name.rust, ty(kind, model))
}

fn ruled(indent: &str, kind: &Kind) -> String {
    let normal = attribute(indent, "field", normal(kind));
    normal + &attribute(indent, "validate", &rules(kind))
}

fn attribute(indent: &str, name: &str, arguments: &str) -> String {
    if arguments.is_empty() { String::new() } else { format!("{indent}#[{name}({arguments})]\n") }
}

fn ty(kind: &Kind, model: &str) -> String {
    match kind {
        Kind::Scalar(scalar) => scalar.ty.to_owned(),
        Kind::Option(inner) => format!("Option<{}>", ty(inner, model)),
        Kind::List(_, item) => format!("Vec<{}>", ty(item, model)),
        Kind::Set(_) => "BTreeSet<u8>".to_owned(),
        Kind::Map(Key::Text, _, item) => format!("BTreeMap<String, {}>", ty(item, model)),
        Kind::Map(Key::Number, _, item) => format!("BTreeMap<u8, {}>", ty(item, model)),
        Kind::Rising => "Vec<i32>".to_owned(),
        Kind::Model(index) => format!("M{index}"),
        Kind::Itself => format!("Option<Box<{model}>>"),
    }
}

fn rules(kind: &Kind) -> String {
    match kind {
        Kind::Scalar(scalar) => scalar.rules.to_owned(),
        Kind::Option(inner) => rules(inner),
        Kind::List(bounds, item) | Kind::Map(_, bounds, item) => {
            let inner = rules(item);
            let inner = (!inner.is_empty()).then(|| format!("inner({inner})"));
            length(*bounds).into_iter().chain(inner).collect::<Vec<_>>().join(", ")
        }
        Kind::Set(bounds) => length(*bounds).unwrap_or_default(),
        Kind::Rising => "custom(function = rising)".to_owned(),
        Kind::Model(_) | Kind::Itself => String::new(),
    }
}

fn length(bounds: Bounds) -> Option<String> {
    match bounds {
        Bounds { least: 0, most: usize::MAX } => None,
        Bounds { least, most: usize::MAX } => Some(format!("length(min = {least})")),
        Bounds { least: 0, most } => Some(format!("length(max = {most})")),
        Bounds { least, most } if least == most => Some(format!("length(equal = {least})")),
        Bounds { least, most } => Some(format!("length(min = {least}, max = {most})")),
    }
}

/// A normal form goes through options and lists by itself.
fn normal(kind: &Kind) -> &str {
    match kind {
        Kind::Scalar(scalar) => scalar.normal,
        Kind::Option(inner) | Kind::List(_, inner) => normal(inner),
        _ => "",
    }
}
