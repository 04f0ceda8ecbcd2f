//! However a body is cut, its parts are the same.

use super::walk::{Part, parts, parts_of};

const HEAD: &str = "Content-Disposition: form-data; name=\"a\"; filename=\"a\"\r\nContent-Type: a/b";

/// Numbers that look random and are the same each time (xorshift).
pub(super) struct Numbers(pub(super) u64);

impl Numbers {
    pub(super) fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % bound as u64).unwrap()
    }
}

#[test]
fn every_cut_gives_the_same_parts() {
    let data = ["", "\r\n--", "\r\n--c", "x\r\n\r\n--\r", "--b", "\r\r\n-\r\n--a"];
    let bodies = data
        .map(|data| format!("p\r\n--b\r\n{HEAD}\r\n\r\n{data}\r\n--b \r\n{HEAD}\r\n\r\n{data}\r\n--b--e"));
    for (body, data) in bodies.iter().zip(data) {
        let body = body.as_bytes();
        let whole = parts(body, body.len()).unwrap();
        assert_eq!(whole.iter().map(|part| part.data.as_slice()).collect::<Vec<_>>(), [data.as_bytes(); 2]);
        for at in 0..=body.len() {
            let (first, second) = body.split_at(at);
            assert_eq!(parts_of([first, second], "b").unwrap(), whole, "cut at {at}");
        }
        for chunk in 1..body.len() {
            assert_eq!(parts(body, chunk).unwrap(), whole, "in chunks of {chunk}");
        }
    }
}

#[test]
fn random_data_in_random_chunks_comes_out_as_it_went_in() {
    let mut numbers = Numbers(0x9e37_79b9_7f4a_7c15);
    let alphabet = [b'\r', b'\n', b'-', b'b', b'b', b'-', b'x'];
    for _ in 0..3_000 {
        let count = 1 + numbers.below(3);
        let data: Vec<Vec<u8>> = (0..count)
            .map(|_| (0..numbers.below(40)).map(|_| alphabet[numbers.below(alphabet.len())]).collect())
            .filter(|data: &Vec<u8>| !data.windows(5).any(|window| window == b"\r\n--b"))
            .collect();
        let mut body: Vec<u8> = Vec::new();
        for data in &data {
            body.extend_from_slice(format!("--b\r\n{HEAD}\r\n\r\n").as_bytes());
            body.extend_from_slice(data);
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(b"--b--\r\n");
        let (mut rest, mut chunks) = (body.as_slice(), Vec::new());
        while !rest.is_empty() {
            let (chunk, behind) = rest.split_at(rest.len().min(1 + numbers.below(30)));
            chunks.push(chunk);
            rest = behind;
        }
        let found: Vec<_> = parts_of(chunks, "b").unwrap().into_iter().map(|part: Part| part.data).collect();
        // What would end with a boundary's beginning and be followed by one is no sound body.
        assert_eq!(found, data, "{:?}", String::from_utf8_lossy(&body));
    }
}
