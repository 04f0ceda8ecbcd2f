//! Newtypes and structs.

use serde_json::json;

use super::body::{Grower, Place, fault};
use crate::breaks::{Answer, Edit};
use crate::json::{Json, join};
use crate::shape::{self, Field, Fields, Kind, Shape};

/// The members of an object.
pub(super) type Members = Vec<(String, Json)>;

impl Grower<'_> {
    pub(super) fn model(&mut self, index: usize, place: Place<'_>) -> Json {
        let models = self.models;
        match &models[index].shape {
            Shape::Newtype { kind, .. } => self.kind(kind, place),
            Shape::Names(names) => self.name(names, place),
            Shape::Struct(fields) => {
                let members = self.structure(fields, place);
                self.no_object(place);
                Json::Object(members)
            }
            Shape::Enum(tagging, variants) => self.variant(&models[index], *tagging, variants, place),
        }
    }

    pub(super) fn no_object(&mut self, place: Place<'_>) {
        self.unreadable(
            &[json!(null), json!(7), json!([]), json!(["zz"]), json!("zz")].map(Json::from),
            place,
        );
    }

    pub(super) fn structure(&mut self, fields: &Fields, place: Place<'_>) -> Members {
        let flattens = |field: &Field| matches!(field.place, shape::Place::Flattened);
        let is_buffered = fields.list.iter().any(flattens);
        if is_buffered {
            self.links.buffered.push(place.at.to_owned());
        }
        let members = self.members(&fields.list, place);
        let at = join(place.at, "zz");
        let extra = match (fields.deny_unknown, is_buffered) {
            (true, _) => place.part(&at).unread("unknown"),
            (_, true) => Answer::Either,
            _ if !place.is_exact => Answer::Either,
            _ => Answer::Taken,
        };
        self.put(&at, json!(0), extra);
        if let Some((low, high)) = &fields.order {
            let (low, high) = (join(place.at, &low.wire), join(place.at, &high.wire));
            self.put(&low, json!(1000), fault(place.at, "order"));
            self.links.orders.push((place.at.to_owned(), [low, high]));
        }
        members
    }

    /// The fields, beginning with any of them.
    pub(super) fn members(&mut self, fields: &[Field], place: Place<'_>) -> Members {
        let mut members: Members = fields.iter().flat_map(|field| self.field(field, place)).collect();
        self.twins(fields, &mut members, place);
        self.order(&mut members);
        if !members.is_empty() {
            let first = self.random.below(members.len());
            members.rotate_left(first);
        }
        members
    }

    fn field(&mut self, field: &Field, place: Place<'_>) -> Members {
        let wire = &field.name.wire;
        let at = join(place.at, wire);
        let part = place.part(&at);
        let kind = match (&field.kind, &field.place) {
            (kind, shape::Place::Flattened) => return self.flattened(kind, place),
            (Kind::Option(inner), shape::Place::Required) => inner,
            (kind, _) => kind,
        };
        let is_option = matches!(kind, Kind::Option(_) | Kind::Itself);
        let may_be_absent = is_option || matches!(field.place, shape::Place::Default);
        if may_be_absent && self.random.one_in(5) {
            return Vec::new();
        }
        let before = self.breaks().len();
        let json = self.kind(kind, part);
        if matches!(field.place, shape::Place::Required) {
            // It could be read: that it must be there is a rule.
            for grown in &mut self.breaks()[before..] {
                let is_null = matches!(&grown.edit, Edit::Put(value) if *value == Json::from(json!(null)));
                if grown.at == at && is_null {
                    grown.answer = fault(&at, "missing");
                }
            }
            self.note(&at, Edit::Remove, fault(&at, "missing"));
            self.put(&at, json!(null), fault(&at, "missing"));
        } else {
            let answer = if may_be_absent { Answer::Taken } else { part.unread("missing") };
            self.note(&at, Edit::Remove, answer);
        }
        self.note(&at, Edit::Repeat, part.unread("malformed"));
        vec![(wire.clone(), json)]
    }

    fn flattened(&mut self, kind: &Kind, place: Place<'_>) -> Members {
        let Place { at, .. } = place;
        let place = Place { at, is_exact: false };
        let json = match kind {
            Kind::Model(index) => {
                let models = self.models;
                match &models[*index].shape {
                    Shape::Struct(fields) => {
                        return self.inside(*index, |grower| grower.structure(fields, place));
                    }
                    _ => self.kind(kind, place),
                }
            }
            Kind::Map(_, _, item) => {
                let at = join(place.at, "extra");
                return vec![("extra".to_owned(), self.kind(item, place.part(&at)))];
            }
            kind => self.kind(kind, place),
        };
        match json {
            Json::Object(members) => members,
            other => panic!("{other} is flattened"),
        }
    }

    /// Makes those equal that must be.
    fn twins(&mut self, fields: &[Field], members: &mut Members, place: Place<'_>) {
        for field in fields {
            let shape::Place::Matches(first) = &field.place else { continue };
            let (one, two) = (join(place.at, &first.wire), join(place.at, &field.name.wire));
            let other = match &field.kind {
                Kind::Scalar(_) => json!("another"),
                _ => json!([1, 2, 3, 4]),
            };
            let value = members.iter().find(|(name, _)| *name == first.wire).map(|(_, value)| value.clone());
            let Some(value) = value else { panic!("{} has no twin", field.name.wire) };
            // It is as long as its twin now, and a longer one would be another.
            self.breaks().retain(|grown| match grown.at.strip_prefix(&two) {
                Some(inside) if inside.starts_with('/') => value.at(inside).is_some(),
                Some("") => !matches!(grown.edit, Edit::Push(_)),
                _ => grown.at != one || !matches!(grown.edit, Edit::Push(_)),
            });
            for (_, twin) in members.iter_mut().filter(|(name, _)| *name == field.name.wire) {
                twin.clone_from(&value);
            }
            self.put(&one, other.clone(), fault(&two, "custom"));
            self.put(&two, other, fault(&two, "custom"));
            self.links.twins.push((one, two));
        }
    }

    /// `low` is small and `high` large, whatever they grew to.
    fn order(&mut self, members: &mut Members) {
        for (name, value) in members {
            let name = name.to_lowercase();
            if name.starts_with("low") {
                *value = json!(self.random.below(50)).into();
            } else if name.starts_with("high") {
                *value = json!(50 + self.random.below(50)).into();
            }
        }
    }
}
