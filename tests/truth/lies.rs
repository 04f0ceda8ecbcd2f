//! The test itself is tested: each lie that is told of the document is found out.

use std::collections::BTreeSet;

use cullinan::testing::TestApplication;

use super::mutations::{self, Edit, Mutation};
use super::words::words;
use super::{Question, app, ask, document_of, stories};

/// Each lie by itself, asked of the operation that it is about.
async fn find_out(lies: Vec<Mutation>, least: usize) {
    let application = TestApplication::new(app::application());
    let (document, words) = (document_of(&application).await, words());
    let names: BTreeSet<_> = lies.iter().map(|lie| lie.name).collect();
    assert!(names.len() == lies.len() && lies.len() >= least, "{} names of {} lies", names.len(), lies.len());
    let mut believed = Vec::new();
    for Mutation { name, on, edit, told } in lies {
        let mut lying = document.clone();
        edit(Edit { document: &mut lying.root, on });
        assert_ne!(lying.root, document.root, "{name}: nothing is said otherwise");
        let question = Question { operation: Some(on), wanted: Some(told), ..Question::default() };
        let asked = ask(&application, &lying, &words, question).await;
        assert_eq!(asked.len(), 1, "{name}: {on} is not there");
        let stories = stories(&asked);
        if !stories.iter().any(|story| story.contains(told)) {
            let (count, first) = (stories.len(), stories.first());
            believed.push(format!("{name} ({on}): {told:?} is not among {count} stories {first:?}"));
        }
    }
    assert!(believed.is_empty(), "{} lies are believed:\n{}", believed.len(), believed.join("\n"));
}

#[tokio::test]
async fn every_lie_about_parameters_is_found_out() {
    find_out(mutations::of_parameters(), 50).await;
}

#[tokio::test]
async fn every_lie_about_bodies_is_found_out() {
    find_out(mutations::of_bodies(), 40).await;
}

#[tokio::test]
async fn every_lie_about_answers_is_found_out() {
    find_out(mutations::of_answers(), 40).await;
}
