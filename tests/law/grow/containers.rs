//! Lists, sets and maps.

use serde_json::json;

use super::body::{Grower, Place, fault};
use crate::breaks::{Answer, Edit};
use crate::json::{Json, join};
use crate::shape::{Bounds, Key, Kind};

const MORE: usize = 3;

impl Grower<'_> {
    pub(super) fn list(&mut self, bounds: Bounds, item: &Kind, place: Place<'_>) -> Json {
        let count = self.count(bounds);
        let items = (0..count).map(|index| {
            let at = format!("{}/{index}", place.at);
            self.kind(item, place.part(&at))
        });
        let items: Vec<_> = items.collect();
        self.no_list(place);
        if let (Some(first), true) = (items.first(), bounds.most < usize::MAX) {
            let many = (0..=bounds.most).map(|at| items.get(at).unwrap_or(first).clone());
            self.put(place.at, Json::List(many.collect()), fault(place.at, "max_items"));
        }
        if bounds.least > 0 {
            let few = items[..bounds.least - 1].to_vec();
            self.put(place.at, Json::List(few), fault(place.at, "min_items"));
        }
        if bounds.most == usize::MAX {
            let more = items.first().map(|first| Edit::Push(first.clone()));
            more.into_iter().for_each(|more| self.note(place.at, more, Answer::Taken));
            self.note(place.at, Edit::Push(json!({ "zz": [] }).into()), Answer::Either);
        }
        Json::List(items)
    }

    pub(super) fn set(&mut self, bounds: Bounds, place: Place<'_>) -> Json {
        let numbers =
            |count: usize| Json::List((1..=count).map(|number| Json::from(json!(number))).collect());
        self.links.counted.push(place.at.to_owned());
        let count = self.count(bounds);
        for index in 0..count {
            let at = format!("{}/{index}", place.at);
            let part = place.part(&at);
            self.unreadable(&[json!(-1), json!("zz"), json!([])].map(Json::from), part);
        }
        self.no_list(place);
        if bounds.most < usize::MAX {
            self.put(place.at, numbers(bounds.most + 1), fault(place.at, "max_items"));
        }
        if bounds.least > 0 {
            self.put(place.at, numbers(bounds.least - 1), fault(place.at, "min_items"));
        }
        numbers(count)
    }

    pub(super) fn map(&mut self, key: Key, bounds: Bounds, item: &Kind, place: Place<'_>) -> Json {
        self.links.counted.push(place.at.to_owned());
        let count = self.count(bounds);
        let names = keys(key);
        let members = names.iter().take(count).map(|name| {
            let at = join(place.at, name);
            ((*name).to_owned(), self.kind(item, place.part(&at)))
        });
        let members: Vec<_> = members.collect();
        self.unreadable(&[json!(null), json!(7), json!([]), json!("zz")].map(Json::from), place);
        if let (Some((_, first)), true) = (members.first(), bounds.most < usize::MAX) {
            let many = (0..=bounds.most).map(|at| {
                let value = members.get(at).map_or(first, |(_, value)| value);
                (names[at].to_owned(), value.clone())
            });
            self.put(place.at, Json::Object(many.collect()), fault(place.at, "max_items"));
        }
        if bounds.least > 0 {
            let few = members[..bounds.least - 1].to_vec();
            self.put(place.at, Json::Object(few), fault(place.at, "min_items"));
        }
        for (name, _) in &members {
            let at = join(place.at, name);
            self.note(&at, Edit::Repeat, Answer::Taken);
        }
        if key == Key::Number {
            let at = join(place.at, "zz");
            let value = members.first().map_or(json!(0).into(), |(_, value)| value.clone());
            self.put(&at, value, place.part(&at).unread("malformed"));
        }
        Json::Object(members)
    }

    /// Numbers that a function looks at.
    pub(super) fn rising(&mut self, place: Place<'_>) -> Json {
        for index in 0..3 {
            let at = format!("{}/{index}", place.at);
            self.unreadable(&[json!(0.5), json!("zz"), json!(null)].map(Json::from), place.part(&at));
        }
        self.no_list(place);
        self.put(place.at, json!([2, 1]), fault(place.at, "rising"));
        json!([1, 2, 3]).into()
    }

    fn no_list(&mut self, place: Place<'_>) {
        self.unreadable(&[json!(null), json!(7), json!({}), json!("zz")].map(Json::from), place);
    }

    fn count(&mut self, bounds: Bounds) -> usize {
        let most = bounds.most.min(bounds.least.max(1) + 1).min(MORE);
        bounds.least.max(1.min(most)) + self.random.below(most - bounds.least.max(1.min(most)) + 1)
    }
}

fn keys(key: Key) -> [&'static str; MORE + 1] {
    match key {
        Key::Text => ["a/b", "~c", "", "é"],
        Key::Number => ["1", "7", "0", "255"],
    }
}
