//! A parameter's rules against its value: every broken one becomes a fault, and the walk goes on.

use validator::ValidationError;

use super::run::Run;
use crate::extract::Param;
use crate::fault::{Fault, In};
use crate::params::{field_place, quote};
use crate::validate::{Distinct, Listed, Numeric, Rule, Textual};

/// Notes the numbers in the value that break a rule.
pub(super) fn numbers(run: &mut Run<'_>, param: &Param, place: In, value: &impl Numeric) {
    value.numbers(&mut |number| {
        for rule in param.rule_list() {
            if !rule.check_number(number) {
                note(run, param, place, rule, &|| number.to_string());
            }
        }
    });
}

/// Notes the texts in the value that break a rule.
pub(super) fn texts(run: &mut Run<'_>, param: &Param, place: In, value: &impl Textual) {
    value.texts(&mut |text| {
        for rule in param.rule_list() {
            if !rule.check_text(text) {
                note(run, param, place, rule, &|| quote(text));
            }
        }
    });
}

/// Notes a list with too few items or too many.
pub(super) fn items(run: &mut Run<'_>, param: &Param, place: In, value: &impl Listed) {
    let Some(count) = value.count() else { return };
    for rule in param.rule_list().iter().filter(|rule| !rule.check_count(count)) {
        note(run, param, place, rule, &|| count.to_string());
    }
}

/// Notes a list that has an item twice.
pub(super) fn distinct(run: &mut Run<'_>, param: &Param, place: In, value: &impl Distinct) {
    let mut rules = param.rule_list().iter();
    if let Some(rule) = rules.find(|rule| rule.is_unique()).filter(|_| !value.is_distinct()) {
        note(run, param, place, rule, &|| "one twice".to_owned());
    }
}

/// Notes what a function of the user's said: its own code and message, which may hold nothing private.
pub(super) fn outcome(run: &mut Run<'_>, param: &Param, place: In, said: Result<(), ValidationError>) {
    let Err(error) = said else { return };
    let code = if error.code.is_empty() { "custom".into() } else { error.code };
    let own = param.message_text().map(Into::into);
    let detail = own.or(error.message).unwrap_or("is not valid".into());
    run.broken(located(Fault::new(place, wire_name(param, place), code, detail), param));
}

#[cold]
fn note(run: &mut Run<'_>, param: &Param, place: In, rule: &Rule, got: &dyn Fn() -> String) {
    let broken = rule.broken();
    let detail = match param.message_text() {
        Some(message) => message.to_owned(),
        None if place.may_echo() && !broken.own_text => format!("{}, got {}", broken.text, got()),
        None => broken.text,
    };
    run.broken(located(Fault::new(place, wire_name(param, place), broken.code, detail), param));
}

/// A field of the body has a place in it.
fn located(fault: Fault, param: &Param) -> Fault {
    if fault.place() == In::Body { fault.with_pointer(field_place(param)) } else { fault }
}

fn wire_name(param: &Param, place: In) -> &'static str {
    if place == In::Header { param.header_name() } else { param.name() }
}
