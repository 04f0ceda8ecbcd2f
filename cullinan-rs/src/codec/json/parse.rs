//! From a text that is known to be JSON to its tree.

use std::borrow::Cow;

use super::node::{Member, Node, Value};

/// As deep as serde_json reads.
const DEEPEST: usize = 127;

/// The tree of `text`; `None` if the text is no JSON or the name of a member is no Unicode.
pub(super) fn parse(text: &str) -> Option<Node<'_>> {
    Parser { rest: text }.value(0)
}

struct Parser<'a> {
    rest: &'a str,
}

impl<'a> Parser<'a> {
    fn value(&mut self, depth: usize) -> Option<Node<'a>> {
        let first = self.peek()?;
        let start = self.rest;
        let value = match first {
            b'{' | b'[' if depth == DEEPEST => self.deep()?,
            b'{' => Value::Object(self.members(depth + 1)?),
            b'[' => Value::List(self.items(depth + 1)?),
            b'"' => self.string()?.map_or(Value::Broken("must be Unicode"), Value::Text),
            b'n' => self.word("null", Value::Null)?,
            b't' => self.word("true", Value::Bool(true))?,
            b'f' => self.word("false", Value::Bool(false))?,
            _ => Value::Number(self.number()?.into()),
        };
        let source = start.get(..start.len() - self.rest.len())?;
        Some(Node::sent(value, source))
    }

    fn items(&mut self, depth: usize) -> Option<Vec<Node<'a>>> {
        let mut items = Vec::new();
        self.eat(1)?;
        while self.peek()? != b']' {
            items.push(self.value(depth)?);
            self.comma()?;
        }
        self.eat(1)?;
        Some(items)
    }

    fn members(&mut self, depth: usize) -> Option<Vec<Member<'a>>> {
        let mut members = Vec::new();
        self.eat(1)?;
        while self.peek()? != b'}' {
            let name = self.string()??;
            self.peek()?;
            self.eat(1)?;
            members.push((name, self.value(depth)?));
            self.comma()?;
        }
        self.eat(1)?;
        Some(members)
    }

    /// A string, quotes and all; inside, `None` if its escapes are no Unicode.
    fn string(&mut self) -> Option<Option<Cow<'a, str>>> {
        let raw = self.eat(string_length(self.rest)?)?;
        if !raw.contains('\\') {
            return Some(raw.get(1..raw.len() - 1).map(Cow::Borrowed));
        }
        Some(serde_json::from_str::<String>(raw).ok().map(Cow::Owned))
    }

    fn number(&mut self) -> Option<&'a str> {
        let is_part = |byte: &u8| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E');
        let length = self.rest.bytes().take_while(is_part).count();
        if length == 0 { None } else { self.eat(length) }
    }

    /// Skips a container without going into it.
    fn deep(&mut self) -> Option<Value<'a>> {
        let mut open = 0_usize;
        loop {
            let length = match self.peek()? {
                b'"' => string_length(self.rest)?,
                _ => 1,
            };
            match self.eat(length)? {
                "{" | "[" => open += 1,
                "}" | "]" => open -= 1,
                _ => {}
            }
            if open == 0 {
                return Some(Value::Deep);
            }
        }
    }

    fn word(&mut self, word: &str, value: Value<'a>) -> Option<Value<'a>> {
        self.eat(word.len()).map(|_| value)
    }

    fn comma(&mut self) -> Option<()> {
        if self.peek()? == b',' {
            self.eat(1)?;
        }
        Some(())
    }

    /// The next byte that is no white space.
    fn peek(&mut self) -> Option<u8> {
        self.rest = self.rest.trim_ascii_start();
        self.rest.bytes().next()
    }

    fn eat(&mut self, length: usize) -> Option<&'a str> {
        let (eaten, rest) = self.rest.split_at_checked(length)?;
        self.rest = rest;
        Some(eaten)
    }
}

/// How long the string is that `text` begins with, quotes included.
fn string_length(text: &str) -> Option<usize> {
    let mut escaped = false;
    let end = text.bytes().skip(1).position(|byte| {
        let is_end = byte == b'"' && !escaped;
        escaped = byte == b'\\' && !escaped;
        is_end
    })?;
    Some(end + 2)
}
