//! Putting right exactly what an answer lists.

use super::ask::Fault;
use super::grow::Body;
use super::json::{Json, is_within, split};
use super::random::Random;

/// Repairs every fault. At random, what could not be read is put right only so far that it can be read now, and
/// breaks a rule.
pub(crate) fn repair(body: &mut Json, sound: &Body, faults: &[Fault], random: &mut Random) {
    let mut extra = Vec::new();
    for fault in faults {
        for place in sound.links.to_repair(&fault.pointer, &fault.code) {
            match sound.json.at(&place) {
                _ if is_of_another_variant(&place, body, sound) => {}
                Some(value) => {
                    let value = half(sound, fault, random).unwrap_or_else(|| value.clone());
                    body.put(&place, value);
                }
                None => extra.push(place),
            }
        }
    }
    // The last first, so that the positions of the others stay.
    extra.sort_by_key(|place| {
        std::cmp::Reverse(split(place).and_then(|(_, name)| name.parse::<usize>().ok()))
    });
    extra.dedup();
    extra.iter().for_each(|place| take_out(body, sound, place));
    retag(body, sound, faults);
}

/// Whether there is another known tag beside it, under which the sound body is none.
fn is_of_another_variant(place: &str, body: &Json, sound: &Body) -> bool {
    let tags = &mut sound.links.tags.iter();
    tags.any(|(tag, whole)| tag != place && is_within(place, whole) && body.at(tag) != sound.json.at(tag))
}

/// Puts right what has another tag, which nobody can do by parts who knows the sound body only.
fn retag(body: &mut Json, sound: &Body, faults: &[Fault]) {
    for (tag, whole) in &sound.links.tags {
        let is_listed = |fault: &Fault| fault.pointer != *tag && is_within(&fault.pointer, whole);
        if body.at(tag) != sound.json.at(tag) && faults.iter().any(is_listed) {
            let Some(value) = sound.json.at(whole) else { continue };
            body.put(whole, value.clone());
        }
    }
}

/// A value that can be read and breaks a rule, in the place of one that could not be read.
fn half(sound: &Body, fault: &Fault, random: &mut Random) -> Option<Json> {
    if !["missing", "malformed", "unknown"].contains(&fault.code.as_str()) || random.one_in(2) {
        return None;
    }
    let fits = |at: &str, grown: &super::breaks::Break| grown.at == at && grown.breaks_rule();
    let fit: Vec<_> = sound.breaks.iter().filter(|grown| fits(&fault.pointer, grown)).collect();
    match fit.as_slice() {
        [] => None,
        fit => random.pick(fit).value().cloned(),
    }
}

/// Takes out what the sound body has nothing of; where there is nothing to take out, what is around it is put right.
fn take_out(body: &mut Json, sound: &Body, place: &str) {
    let mut part = place;
    while let Some((container, _)) = split(part) {
        match (sound.json.at(container), body.at(container)) {
            (Some(whole), Some(found)) if found.is_like(whole) && sound.json.at(part).is_none() => {
                let is_there = body.at(part).is_some();
                return if is_there { body.remove(part) } else { body.put(container, whole.clone()) };
            }
            (Some(whole), _) => return body.put(container, whole.clone()),
            (None, _) => {}
        }
        part = container;
    }
}
