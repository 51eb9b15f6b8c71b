//! Give the validator bytes that are no record, many of them, and see that it always answers.
//!
//! `cargo run --profile hammer --example hammer -- NUMBER SEED FILE...`: bytes at random, and the records in the files,
//! each one or one a line (`.ndjson`), with bytes changed, cut off, doubled or put in. Overflow is an error here.

use std::panic::catch_unwind;
use std::time::Instant;
use std::{env, fs, process};

/// Numbers that look like chance: xorshift.
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 16).unwrap_or(0) % bound
    }
}

const PIECES: &[&[u8]] = &[
    b"\"",
    b"\\",
    b"\\u",
    b"\\ud800",
    b"\\udc00",
    b"\\u00",
    b"{",
    b"}",
    b"[",
    b"]",
    b":",
    b",",
    b"-",
    b".",
    b"0",
    b"9",
    b"e",
    b"@",
    b"\xff",
    b"\xc2",
    b"\xe2\x80",
    b"\xf0\x9f\x98\x80",
    b"\xcc\x81",
    b" ",
    b"1234567890",
    b"true",
    b"nul",
    b"\"extensions\":{",
    b"\"2016-02-30\"",
    b"\x00",
    b"\n",
    b"\x7f",
];

fn changed(lines: &[Vec<u8>], chance: &mut Chance) -> Vec<u8> {
    if chance.below(8) == 0 {
        return (0..chance.below(80)).map(|_| chance.below(256) as u8).collect();
    }
    let mut text = lines[chance.below(lines.len())].clone();
    for _ in 0..=chance.below(4) {
        let start = chance.below(text.len() + 1);
        let end = (start + chance.below(40)).min(text.len());
        match chance.below(6) {
            0 => text.truncate(start),
            1 => drop(text.drain(start..end)),
            2 => text.extend_from_within(start..),
            3 if start < text.len() => text[start] = chance.below(256) as u8,
            _ => drop(text.splice(start..start, PIECES[chance.below(PIECES.len())].iter().copied())),
        }
    }
    text
}

fn main() {
    let mut arguments = env::args().skip(1);
    let number: usize = arguments.next().map_or(100_000, |number| number.parse().expect("a number"));
    let mut chance = Chance(arguments.next().map_or(1, |seed| seed.parse().expect("a number")));
    let mut lines = Vec::new();
    for name in arguments {
        let content = fs::read(&name).expect("a file that can be read");
        if name.ends_with(".ndjson") {
            lines.extend(content.split(|&byte| byte == b'\n').filter(|line| !line.is_empty()).map(<[u8]>::to_vec));
        } else {
            lines.push(content);
        }
    }
    let (mut clean, mut bytes, began) = (0, 0, Instant::now());
    for _ in 0..number {
        let text = changed(&lines, &mut chance);
        bytes += text.len();
        let Ok(is_clean) = catch_unwind(|| imr_schema_core::check(&text).is_some()) else {
            println!("no answer: {:?}", String::from_utf8_lossy(&text));
            process::exit(1);
        };
        clean += usize::from(is_clean);
    }
    let seconds = began.elapsed().as_secs_f64();
    println!("{number} texts, {bytes} bytes, {clean} called clean, {seconds:.0} s: always an answer");
}
