//! Breaking bodies at random, and repairing them where a pointer says so.

use serde_json::{Value, json};

/// A small generator of numbers (xorshift64*), the same on every machine.
pub(in crate::codec) struct Random(u64);

impl Random {
    pub(in crate::codec) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    pub(in crate::codec) fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        usize::try_from(self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33).unwrap() % bound
    }
}

/// Breaks one place of the body.
pub(in crate::codec) fn mutate(body: &mut Value, random: &mut Random) {
    let places = pointers(body);
    // The root is one place like any other, but breaking it leaves nothing to look at.
    let at = 1 + random.below(places.len().max(2) - 1);
    let Some(node) = places.get(at).and_then(|pointer| body.pointer_mut(pointer)) else { return };
    match (node, random.below(4)) {
        (Value::Object(members), 0) if !members.is_empty() => {
            let name = members.keys().nth(random.below(members.len())).cloned().unwrap();
            members.remove(&name);
        }
        (Value::Object(members), 1) => {
            members.insert("zz".to_owned(), wrong(random));
        }
        (Value::Array(items), 0) => {
            items.pop();
        }
        (Value::Array(items), 1) => items.push(wrong(random)),
        (Value::Array(items), 2) if !items.is_empty() => items.push(items[0].clone()),
        (node, _) => *node = wrong(random),
    }
}

fn wrong(random: &mut Random) -> Value {
    let values = [
        json!(null),
        json!(true),
        json!(-1),
        json!(9),
        json!(1.5),
        json!(1_u64 << 63),
        json!("zzz"),
        json!(""),
        json!([]),
        json!({}),
        json!(["zzz"]),
        json!({ "zz": 0 }),
    ];
    values[random.below(values.len())].clone()
}

/// Every place of a body, the root first.
fn pointers(body: &Value) -> Vec<String> {
    let mut all = vec![String::new()];
    let mut next = 0;
    while let Some(pointer) = all.get(next).cloned() {
        next += 1;
        match body.pointer(&pointer) {
            Some(Value::Object(members)) => {
                let names = members.keys().map(|name| name.replace('~', "~0").replace('/', "~1"));
                all.extend(names.map(|name| format!("{pointer}/{name}")));
            }
            Some(Value::Array(items)) => all.extend((0..items.len()).map(|at| format!("{pointer}/{at}"))),
            _ => {}
        }
    }
    all
}

/// The places of a body that have no parts.
pub(in crate::codec) fn leaves(body: &Value) -> Vec<(String, &Value)> {
    let values = pointers(body).into_iter().filter_map(|pointer| {
        let value = body.pointer(&pointer)?;
        Some((pointer, value))
    });
    values.filter(|(_, value)| !value.is_array() && !value.is_object()).collect()
}

/// Puts what is sound at the pointers, or takes out what the sound body has nothing of.
pub(in crate::codec) fn repair(body: &mut Value, sound: &Value, pointers: &[String]) {
    let mut extra = Vec::new();
    for pointer in pointers {
        match sound.pointer(pointer) {
            Some(value) => put(body, pointer, value),
            None => {
                let (container, name) = unknown_part(sound, pointer);
                match sound.pointer(container) {
                    // A list where there should be an object has no part that could be put right.
                    Some(whole) if !is_alike(whole, body.pointer(container)) => {
                        put(body, container, whole);
                    }
                    _ => extra.push((container, name)),
                }
            }
        }
    }
    // From behind, so that the positions of the others stay.
    extra.sort_by_key(|(_, name)| std::cmp::Reverse(name.parse::<usize>().unwrap_or(0)));
    extra.dedup();
    for (container, name) in extra {
        match body.pointer_mut(container) {
            Some(Value::Object(members)) => drop(members.remove(&plain(name))),
            Some(Value::Array(items)) => drop(items.remove(name.parse().unwrap())),
            _ => {}
        }
    }
}

fn put(body: &mut Value, pointer: &str, value: &Value) {
    let Some((container, name)) = pointer.rsplit_once('/') else {
        *body = value.clone();
        return;
    };
    // A form's text may be a list of one.
    if let Some(text) = body.pointer_mut(container).filter(|whole| !whole.is_array() && !whole.is_object()) {
        *text = json!([text.clone()]);
    }
    match body.pointer_mut(container) {
        Some(Value::Object(members)) => drop(members.insert(plain(name), value.clone())),
        Some(Value::Array(items)) => items[name.parse::<usize>().unwrap()] = value.clone(),
        _ => {}
    }
}

/// The container that the sound body has, and the part of it on the way to `pointer` that it has not.
fn unknown_part<'p>(sound: &Value, pointer: &'p str) -> (&'p str, &'p str) {
    let (container, name) = pointer.rsplit_once('/').unwrap();
    match sound.pointer(container) {
        Some(_) => (container, name),
        None => unknown_part(sound, container),
    }
}

fn is_alike(one: &Value, other: Option<&Value>) -> bool {
    other.is_some_and(|other| one.is_object() == other.is_object() && one.is_array() == other.is_array())
}

fn plain(name: &str) -> String {
    name.replace("~1", "/").replace("~0", "~")
}
