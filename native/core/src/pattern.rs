//! Regular expressions as the automata that `generated` holds.

use crate::plain::has_words;

/// A deterministic automaton over characters: of those beyond ASCII the first byte counts.
pub struct Pattern {
    /// Bytes that are alike to it: first, last, class; all others are of class 0.
    pub classes: &'static [u8; 256],
    /// The state that each class of byte leads to from each state; the first one is the beginning.
    pub next: &'static [&'static [u16]],
    /// For each state, whether a text that ends there matches.
    pub accepts: &'static [bool],
}

/// Make the table of classes.
pub const fn classes(ranges: &[(u8, u8, u8)]) -> [u8; 256] {
    let mut table = [0; 256];
    let mut range = 0;
    while range < ranges.len() {
        let (mut byte, last, class) = ranges[range];
        loop {
            table[byte as usize] = class;
            if byte == last {
                break;
            }
            byte += 1;
        }
        range += 1;
    }
    table
}

impl Pattern {
    /// Whether a text matches.
    #[inline]
    pub fn matches(&self, text: &[u8]) -> bool {
        let mut state = 0u16;
        for &byte in text {
            state = self.next[usize::from(state)][usize::from(self.classes[usize::from(byte)])];
        }
        self.accepts[usize::from(state)]
    }
}

/// How many characters before digits are looked at.
pub const BEHIND: usize = 2;

/// What every match of a pattern holds, so that a text without it need not be looked at closely.
pub enum Factor {
    /// So many digits in a row; the match goes no farther from them than so many bytes. Fewer than `alone` stand behind
    /// certain characters, the nearest first, each a set of bits.
    Digits { count: usize, width: usize, alone: usize, behind: [u128; BEHIND] },
    /// A byte.
    Byte(u8),
    /// One of the beginnings of words that hint at a sign.
    Words,
    /// Nothing that is known.
    Unknown,
}

/// A pattern that is looked for anywhere in a text.
pub struct Sign {
    pub factor: Factor,
    pub pattern: Pattern,
}

impl Sign {
    /// Whether it may be in a text. Around digits it is looked for as if the text were cut off there: this may find more.
    pub fn is_in(&self, text: &[u8]) -> bool {
        match self.factor {
            Factor::Digits { count, width, alone, behind } => {
                let mut from = 0;
                while let Some((first, end)) = digits(text, from, count) {
                    if end - first >= alone || stand_behind(&text[..first], &behind) {
                        let around = &text[first.saturating_sub(width)..(end + width).min(text.len())];
                        if self.pattern.matches(around) {
                            return true;
                        }
                    }
                    from = end;
                }
                false
            }
            Factor::Byte(byte) => text.contains(&byte) && self.pattern.matches(text),
            Factor::Words => has_words(text) && self.pattern.matches(text),
            Factor::Unknown => self.pattern.matches(text),
        }
    }
}

/// Whether the last characters of a text are of some sets, the last one first.
#[inline]
fn stand_behind(text: &[u8], sets: &[u128; BEHIND]) -> bool {
    text.len() >= BEHIND && text.iter().rev().zip(sets).all(|(&byte, set)| byte.is_ascii() && set >> byte & 1 == 1)
}

/// Find so many digits in a row or more: where they begin and end.
#[inline]
fn digits(text: &[u8], from: usize, count: usize) -> Option<(usize, usize)> {
    let mut last = from + count - 1;
    while let Some(byte) = text.get(last) {
        if byte.is_ascii_digit() {
            let before = text[from..last].iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
            let after = text[last + 1..].iter().take_while(|byte| byte.is_ascii_digit()).count();
            let (first, end) = (last - before, last + 1 + after);
            if end - first >= count {
                return Some((first, end));
            }
            last = end;
        }
        last += count;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::SIGNS;

    fn is_sign(text: &str) -> bool {
        SIGNS.iter().any(|sign| sign.is_in(text.as_bytes()))
    }

    #[test]
    fn digits_are_a_sign_alone_only_if_there_are_many() {
        for text in ["Seen 05/12/2016.", "in 2016", "2016", "-2016", "ODG-2016", "1,2016", "99 20161"] {
            assert!(!is_sign(text), "{text}");
        }
        for text in
            ["000-00-0000", "(555) 555-0199", "2016 555.555.0199", "20160512 0000000", "2016-05-12 000 000 0000"]
        {
            assert!(is_sign(text), "{text}");
        }
    }
}
