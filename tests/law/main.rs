//! The law of the faults, on models that are generated and bodies that are broken at random.
//!
//! `models.rs` is written from a seed. Other models: `LAW_SEED=7 UPDATE_GOLDEN=1 cargo test --test law`, and then the
//! tests. More bodies: `LAW_CASES=1000 cargo test --test law`.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::unused_async,
    reason = "a test is told by a panic, and handlers are async"
)]

mod ask;
mod breaks;
mod document;
mod follow;
mod functions;
mod grow;
mod invent;
mod json;
#[rustfmt::skip]
#[allow(dead_code, unused_imports, reason = "a seed need not use all there is")]
mod models;
mod random;
mod repair;
mod scalars;
mod shape;
mod source;

use cullinan::testing::TestApplication;

use ask::ask;
use grow::{Body, grow};
use random::Random;
use shape::Model;

/// How many bodies of each model.
const CASES: u64 = 40;

const MODELS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/law/models.rs");

/// A number of the environment's.
fn setting(name: &str, default: u64) -> u64 {
    std::env::var(name).map_or(default, |text| text.parse().unwrap_or_else(|_| panic!("{name}={text}")))
}

#[test]
fn the_models_are_those_of_their_seed() {
    let seed = setting("LAW_SEED", models::SEED);
    let text = source::module(seed, &invent::models(seed));
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(MODELS, &text).unwrap();
    }
    assert!(std::fs::read_to_string(MODELS).unwrap() == text, "write the models anew with UPDATE_GOLDEN=1");
}

#[test]
fn every_rule_and_every_shape_is_among_them() {
    let text = std::fs::read_to_string(MODELS).unwrap();
    let rules = scalars::SCALARS.iter().map(|scalar| scalar.rules).filter(|rules| !rules.is_empty());
    let shapes = [
        "required",
        "must_match",
        "rising",
        "schema(function",
        "inner(inner(",
        "length(equal",
        "BTreeMap<u8",
        "BTreeSet",
        "Option<Box<",
        "flatten",
        "deny_unknown_fields",
        "default",
        "rename = ",
        "camelCase",
        "kebab-case",
        "lowercase",
        "content = ",
        "untagged",
        "#[field(trim)]",
        "#[field(trim, lowercase)]",
        "#[field(with = shorten)]",
    ];
    for part in rules.chain(shapes) {
        assert!(text.contains(part), "no model has {part}");
    }
}

/// A body of each model, and what it is a body of.
fn bodies(models: &[Model], seeds: u64) -> impl Iterator<Item = (&str, Body, u64)> {
    let bodies = models.iter().enumerate().filter(|(_, model)| !model.is_value());
    bodies.flat_map(move |(index, model)| {
        (0..seeds).map(move |seed| (model.name.as_str(), grow(models, index, seed), seed))
    })
}

fn check(broken: &[String]) {
    let shown =
        broken.iter().take(setting("LAW_SHOWN", 1) as usize).cloned().collect::<Vec<_>>().join("\n\n");
    assert!(broken.is_empty(), "{} times, such as\n{shown}", broken.len());
}

#[tokio::test]
async fn one_fault_is_told_by_itself() {
    let models = invent::models(models::SEED);
    let application = TestApplication::new(models::application());
    let mut broken = Vec::new();
    for (model, sound, _) in bodies(&models, setting("LAW_CASES", CASES) / 20) {
        let answer = ask(&application, model, &sound.json).await;
        assert!(answer.is_none(), "{model} {}: {answer:?}", sound.json);
        for grown in &sound.breaks {
            broken.extend(follow::alone(&application, model, &sound, grown).await.err());
        }
    }
    check(&broken);
}

#[tokio::test]
async fn what_is_listed_is_all_that_is_not_hidden() {
    let models = invent::models(models::SEED);
    let application = TestApplication::new(models::application());
    let (mut broken, mut truncated, mut count) = (Vec::new(), 0, 0);
    for (model, sound, seed) in bodies(&models, setting("LAW_CASES", CASES)) {
        count += 1;
        match follow::follow(&application, model, &sound, &mut Random::new(seed)).await {
            Ok(is_truncated) => truncated += usize::from(is_truncated),
            Err(story) => broken.push(story),
        }
    }
    check(&broken);
    // Of an answer that says there may be more, the law says nothing.
    assert!(truncated * 50 <= count, "{truncated} of {count} were truncated");
}

#[tokio::test]
async fn the_document_says_the_same() {
    let models = invent::models(models::SEED);
    let application = TestApplication::new(models::application());
    let document = document::document(&application).await;
    let mut broken = Vec::new();
    for (index, model) in models.iter().enumerate().filter(|(_, model)| !model.is_value()) {
        let schema = document::schema(&document, &model.name);
        for seed in 0..setting("LAW_CASES", CASES) / 20 {
            let sound = grow(&models, index, seed);
            let breaks = sound.breaks.iter().filter(|grown| document::is_described(grown));
            let bodies = breaks.map(|grown| sound.broken_by(grown));
            for body in bodies.chain([sound.json.clone()]) {
                let answer = ask(&application, &model.name, &body).await;
                let said = document::agree(&schema, &body, answer.as_ref());
                broken.extend(said.err().map(|story| format!("{} {story}", model.name)));
            }
        }
    }
    check(&broken);
}
