//! Enums in all four taggings.

use serde_json::json;

use super::body::{Grower, Place};
use super::structs::Members;
use crate::breaks::{Answer, Edit};
use crate::json::{Json, join};
use crate::shape::{Data, Kind, Model, Tagging, Variant};

impl Grower<'_> {
    pub(super) fn variant(
        &mut self,
        model: &Model,
        tagging: Tagging,
        variants: &[Variant],
        place: Place<'_>,
    ) -> Json {
        let Variant { name, data } = &variants[self.random.below(variants.len())];
        let json = match tagging {
            Tagging::External => return self.external(&name.wire, data, place),
            Tagging::Internal => self.internal(model, &name.wire, data, place),
            Tagging::Adjacent => self.adjacent(model, &name.wire, data, place),
            Tagging::Untagged => {
                self.links.buffered.push(place.at.to_owned());
                let before = self.breaks().len();
                let json = self.data(data, Place { is_exact: false, ..place });
                // What is none of this variant may be another.
                let mut grown = self.breaks()[before..].iter_mut().filter(|grown| grown.at == place.at);
                grown
                    .by_ref()
                    .filter(|it| it.answer == Answer::Refused)
                    .for_each(|it| it.answer = Answer::Either);
                self.put(place.at, json!({ "zz": 0 }), Answer::Either);
                self.put(place.at, json!(true), Answer::Refused);
                return json;
            }
        };
        self.no_object(place);
        for wire in variants.iter().map(|variant| &variant.name.wire) {
            self.put(&join(place.at, &model.tag()), json!(wire), Answer::Either);
        }
        json
    }

    fn external(&mut self, wire: &str, data: &Data, place: Place<'_>) -> Json {
        self.unreadable(&[json!(7), json!(null), json!([]), json!({})].map(Json::from), place);
        self.put(place.at, json!("zz"), place.unread("unknown"));
        self.put(place.at, json!({ "zz": 0 }), Answer::Refused);
        if matches!(data, Data::Nothing) {
            return json!(wire).into();
        }
        let at = join(place.at, wire);
        let json = self.data(data, place.part(&at));
        self.put(place.at, json!(wire), place.unread("malformed"));
        self.put(&join(place.at, "zz"), json!(0), Answer::Refused);
        self.note(&at, Edit::Remove, Answer::Refused);
        Json::Object(vec![(wire.to_owned(), json)])
    }

    /// The tag stands among the data.
    fn internal(&mut self, model: &Model, wire: &str, data: &Data, place: Place<'_>) -> Json {
        let beside = Place { is_exact: false, ..place };
        let mut members = match data {
            Data::Nothing => Members::new(),
            Data::Named(fields) => self.members(fields, beside),
            data => match self.data(data, beside) {
                Json::Object(members) => members,
                other => panic!("{other} beside a tag"),
            },
        };
        members.push(self.tag(model, wire, beside));
        self.turn(&mut members);
        Json::Object(members)
    }

    fn adjacent(&mut self, model: &Model, wire: &str, data: &Data, place: Place<'_>) -> Json {
        let at = join(place.at, "of");
        // serde buffers what comes before the tag.
        let beside = Place { is_exact: false, ..place };
        let mut members = vec![self.tag(model, wire, beside)];
        if !matches!(data, Data::Nothing) {
            members.push(("of".to_owned(), self.data(data, beside.part(&at))));
            self.note(&at, Edit::Remove, Answer::Either);
            self.note(&at, Edit::Repeat, Answer::Refused);
        }
        self.turn(&mut members);
        Json::Object(members)
    }

    fn tag(&mut self, model: &Model, wire: &str, place: Place<'_>) -> (String, Json) {
        let tag = model.tag();
        let at = join(place.at, &tag);
        self.links.buffered.push(place.at.to_owned());
        for value in [json!("zz"), json!(7), json!(null), json!({})] {
            self.put(&at, value, Answer::Refused);
        }
        self.note(&at, Edit::Remove, Answer::Refused);
        self.note(&at, Edit::Repeat, Answer::Either);
        self.links.tags.push((at, place.at.to_owned()));
        (tag, json!(wire).into())
    }

    fn turn(&mut self, members: &mut Members) {
        let first = self.random.below(members.len());
        members.rotate_left(first);
    }

    fn data(&mut self, data: &Data, place: Place<'_>) -> Json {
        match data {
            Data::Nothing => json!(null).into(),
            Data::One(kind) => self.kind(kind, place),
            Data::Row(kinds) => self.row(kinds, place),
            Data::Named(fields) => {
                let members = self.members(fields, place);
                self.no_object(place);
                Json::Object(members)
            }
        }
    }

    fn row(&mut self, kinds: &[Kind], place: Place<'_>) -> Json {
        let items = kinds.iter().enumerate().map(|(index, kind)| {
            let at = format!("{}/{index}", place.at);
            self.kind(kind, place.part(&at))
        });
        let items: Vec<_> = items.collect();
        self.unreadable(&[json!(null), json!(7), json!({}), json!([])].map(Json::from), place);
        let more = items.iter().chain(items.first()).cloned().collect();
        self.put(place.at, Json::List(more), place.unread("malformed"));
        Json::List(items)
    }
}
