//! A parameter's rules against its value: every broken one becomes a fault.

use super::run::Run;
use crate::extract::Param;
use crate::fault::{Fault, In};
use crate::params::quote;
use crate::validate::{Numeric, Rule, Textual};

/// A list of many bad items is reported up to here.
const MOST_FAULTS: usize = 64;

/// Whether every number in the value keeps every rule.
pub(super) fn numbers_hold(run: &mut Run<'_>, param: &Param, place: In, value: &impl Numeric) -> bool {
    let mut broken = 0;
    value.numbers(&mut |number| {
        for rule in param.rule_list() {
            if !rule.check_number(number) {
                broken += 1;
                note(run, broken, param, place, rule, &|| number.to_string());
            }
        }
    });
    broken == 0
}

/// Whether every text in the value keeps every rule.
pub(super) fn texts_hold(run: &mut Run<'_>, param: &Param, place: In, value: &impl Textual) -> bool {
    let mut broken = 0;
    value.texts(&mut |text| {
        for rule in param.rule_list() {
            if !rule.check_text(text) {
                broken += 1;
                note(run, broken, param, place, rule, &|| quote(text));
            }
        }
    });
    broken == 0
}

#[cold]
fn note(run: &mut Run<'_>, count: usize, param: &Param, place: In, rule: &Rule, got: &dyn Fn() -> String) {
    if count > MOST_FAULTS {
        return;
    }
    let broken = rule.broken();
    let detail = match param.message_text() {
        Some(message) => message.to_owned(),
        None if place.may_echo() => format!("{}, got {}", broken.text, got()),
        None => broken.text,
    };
    let name = if place == In::Header { param.header_name() } else { param.name() };
    run.broken(Fault::new(place, name, broken.code, detail));
}
