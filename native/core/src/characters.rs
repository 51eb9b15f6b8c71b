//! Characters that a text may hold.

use crate::generated::{ALONE, is_control, is_control_but_breaks};

/// What a text may hold beside what it must not hold at its ends.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Lines {
    /// No control characters.
    One,
    /// Line breaks and tabs.
    Many,
    /// Any character: the text is the publisher's own.
    Any,
}

impl Lines {
    #[inline]
    pub fn allow(self, character: char) -> bool {
        match self {
            Lines::One => !is_control(character),
            Lines::Many => !is_control_but_breaks(character),
            Lines::Any => true,
        }
    }
}

/// Whether a character is in NFC whatever stands before and after it. Of others Python is asked.
#[inline]
pub fn stands_alone(character: char) -> bool {
    let code = u32::from(character);
    code < ALONE[0].1 || {
        let after = ALONE.partition_point(|&(first, _)| first <= code);
        code <= ALONE[after - 1].1
    }
}
