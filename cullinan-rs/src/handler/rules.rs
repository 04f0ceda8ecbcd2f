//! A parameter's rules against its value: every broken one becomes a fault, and the walk goes on.

use std::fmt::{Display, Write};

use validator::ValidationError;

use super::run::Run;
use super::slot::Seen;
use crate::extract::Param;
use crate::fault::In;
use crate::params::Quoted;
use crate::validate::{Distinct, Listed, Notes, Numbers, Report, Rule, Texts};

/// Notes the numbers in the value that break a rule.
pub(super) fn numbers(run: &mut Run<'_>, param: &Param, place: In, seen: Seen<'_, impl Numbers>) {
    let mut is_sound = seen.stand_ins.is_empty();
    if is_sound {
        let keeps = |number| param.rule_list().iter().all(|rule| rule.check_number(number));
        seen.value.each(&Report::UNHEARD, &mut |number, _| is_sound &= keeps(number));
    }
    if !is_sound {
        note_numbers(run, param, place, seen);
    }
}

#[cold]
fn note_numbers(run: &mut Run<'_>, param: &Param, place: In, seen: Seen<'_, impl Numbers>) {
    judge(run, param, place, seen.stand_ins, |report| {
        seen.value.each(report, &mut |number, at| {
            let broken = param.rule_list().iter().filter(|rule| !rule.check_number(number));
            broken.for_each(|rule| note(at, param, place, rule, &number));
        });
    });
}

/// Notes the texts in the value that break a rule.
pub(super) fn texts(run: &mut Run<'_>, param: &Param, place: In, seen: Seen<'_, impl Texts>) {
    let mut is_sound = seen.stand_ins.is_empty();
    if is_sound {
        let keeps = |text: &str| param.rule_list().iter().all(|rule| rule.check_text(text));
        seen.value.each(&Report::UNHEARD, &mut |text, _| is_sound &= keeps(text));
    }
    if !is_sound {
        note_texts(run, param, place, seen);
    }
}

#[cold]
fn note_texts(run: &mut Run<'_>, param: &Param, place: In, seen: Seen<'_, impl Texts>) {
    judge(run, param, place, seen.stand_ins, |report| {
        seen.value.each(report, &mut |text, at| {
            let broken = param.rule_list().iter().filter(|rule| !rule.check_text(text));
            broken.for_each(|rule| note(at, param, place, rule, &Quoted(text)));
        });
    });
}

/// Notes a list with too few items or too many.
pub(super) fn items<T: Listed>(run: &mut Run<'_>, param: &Param, place: In, seen: Seen<'_, T>) {
    let Some(count) = seen.value.count() else { return };
    judge(run, param, place, seen.stand_ins, |report| {
        if !report.is_readable() && (T::NEEDS_ALL || report.lacks_items()) {
            return;
        }
        for rule in param.rule_list().iter().filter(|rule| !rule.check_count(count)) {
            note(report, param, place, rule, &count);
        }
    });
}

/// Notes a list that has an item twice.
pub(super) fn distinct(run: &mut Run<'_>, param: &Param, place: In, seen: Seen<'_, impl Distinct>) {
    let mut rules = param.rule_list().iter();
    judge(run, param, place, seen.stand_ins, |report| {
        let is_broken = report.is_readable() && !seen.value.is_distinct();
        if let Some(rule) = rules.find(|rule| rule.is_unique()).filter(|_| is_broken) {
            note(report, param, place, rule, &"one twice");
        }
    });
}

/// Notes what a function of the user's says of a value that could be read: its own code and message, which may hold
/// nothing private.
pub(super) fn outcome<T>(
    run: &mut Run<'_>,
    param: &Param,
    place: In,
    seen: Seen<'_, T>,
    function: impl FnOnce(&T) -> Result<(), ValidationError>,
) {
    judge(run, param, place, seen.stand_ins, |report| {
        if !report.is_readable() {
            return;
        }
        let Err(error) = function(seen.value) else { return };
        let code = if error.code.is_empty() { "custom".into() } else { error.code };
        let own = param.message_text().map(Into::into);
        report.note(code, own.or(error.message).unwrap_or("is not valid".into()));
    });
}

#[inline]
fn judge(run: &mut Run<'_>, param: &Param, place: In, stand_ins: &[String], check: impl FnOnce(&Report<'_>)) {
    let member = (place == In::Body).then(|| param.name());
    let name = if place == In::Header { param.header_name() } else { param.name() };
    let notes = Notes::new(place, name, member, stand_ins);
    check(&notes.report());
    run.noted(notes.into_found());
}

#[cold]
fn note(at: &Report<'_>, param: &Param, place: In, rule: &Rule, got: &dyn Display) {
    if !at.listens() {
        return;
    }
    let mut broken = rule.broken();
    match param.message_text() {
        Some(message) => message.clone_into(&mut broken.text),
        // Writing to a string cannot fail.
        None if place.may_echo() && !broken.own_text => drop(write!(broken.text, ", got {got}")),
        None => {}
    }
    at.note(broken.code, broken.text);
}
