//! The law: repair exactly what is listed and the request succeeds, or the next answer lists only what a listed fault
//! hid.

use cullinan::testing::TestApplication;

use super::ask::{Fault, Refusal, ask};
use super::breaks::{Answer, Break};
use super::grow::Body;
use super::json::{is_within, split};
use super::random::Random;
use super::repair::repair;

/// How often a body is repaired. A tag hides what it tags, and that may hold a tag again.
const ROUNDS: usize = 12;

/// Breaks the body in some ways, and repairs it until it is sound. Whether any answer was truncated; the error is the
/// whole story.
pub(crate) async fn follow(
    application: &TestApplication,
    model: &str,
    sound: &Body,
    random: &mut Random,
) -> Result<bool, String> {
    let count = 1 + random.below(6);
    let breaks: Vec<_> = (0..count).map(|_| random.pick(&sound.breaks)).collect();
    let mut body = sound.json.clone();
    breaks.iter().for_each(|grown| grown.apply(&mut body));
    let mut before: Option<Refusal> = None;
    let mut is_truncated = false;
    let mut story = format!("{model} was {}", sound.json);
    for _ in 0..ROUNDS {
        story += &format!("\nasked {body}");
        let Some(now) = ask(application, model, &body).await else { return Ok(is_truncated) };
        is_truncated |= now.is_truncated;
        story += &format!("\ntold {now:?}");
        let stray = now.faults.iter().find(|fault| match &before {
            None => !breaks.iter().any(|grown| causes(grown, fault, sound)),
            Some(before) => !before.is_truncated && !is_hidden(fault, before, sound),
        });
        match (stray, &before) {
            (None, _) => {}
            (Some(fault), None) => {
                return Err(format!("nothing broke {} {}\n{breaks:?}\n{story}", fault.pointer, fault.code));
            }
            (Some(fault), _) => {
                return Err(format!("{} {} was not hidden\n{story}", fault.pointer, fault.code));
            }
        }
        repair(&mut body, sound, &now.faults, random);
        before = Some(now);
    }
    Err(format!("never sound\n{story}"))
}

fn causes(grown: &Break, fault: &Fault, sound: &Body) -> bool {
    let at_container = grown.answer == Answer::Refused
        && split(&grown.at).is_some_and(|(container, _)| container == fault.pointer);
    at_container
        || sound.links.hid(&grown.at, &fault.pointer, &fault.code)
        || is_at_root(fault, &grown.at, sound)
}

fn is_hidden(fault: &Fault, before: &Refusal, sound: &Body) -> bool {
    before.faults.iter().any(|listed| {
        sound.links.hid(&listed.pointer, &fault.pointer, &fault.code)
            || is_at_root(fault, &listed.pointer, sound)
    })
}

/// In a part that serde buffers the place is told as near as it can be.
fn is_at_root(fault: &Fault, inside: &str, sound: &Body) -> bool {
    let is_buffered = sound.links.buffered.iter().any(|root| is_within(&fault.pointer, root));
    fault.code == "malformed" && is_within(inside, &fault.pointer) && is_buffered
}

/// Whether the one answer that is known of this break alone is given.
pub(crate) async fn alone(
    application: &TestApplication,
    model: &str,
    sound: &Body,
    grown: &Break,
) -> Result<(), String> {
    let body = sound.broken_by(grown);
    let answer = ask(application, model, &body).await;
    let is_known = match (&grown.answer, &answer) {
        (Answer::Either, _) | (Answer::Taken, None) | (Answer::Refused, Some(_)) => true,
        (Answer::Fault { pointer, code }, Some(Refusal { faults, is_truncated: false })) => {
            matches!(faults.as_slice(), [fault] if fault.pointer == *pointer && fault.code == *code)
        }
        _ => false,
    };
    let story = || format!("{model} {grown:?}\nwas {}\nasked {body}\ntold {answer:?}", sound.json);
    if is_known { Ok(()) } else { Err(story()) }
}
