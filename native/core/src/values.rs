//! Values that rules compare, and what they compute of them.

use alloc::vec::Vec;
use core::cmp::Ordering;

use crate::generated::{CODES, FIRST_YEAR, LAST_YEAR};

/// A code, of whatever list: its number among all codes of the format, so that equal codes are equal in all lists.
pub type Code = u16;

/// A day of the years that the format knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
    year: i32,
    month: u8,
    of_month: u8,
}

impl Day {
    pub const fn new(year: i32, month: u8, day: u8) -> Self {
        Day { year, month, of_month: day }
    }

    /// Read a day that is written YYYY-MM-DD.
    #[inline]
    pub fn read(written: &[u8]) -> Option<Self> {
        let &[m, c, x, i, b'-', month_tens, month, b'-', day_tens, day] = written else {
            return None;
        };
        let year = 100 * i32::from(two_digits(m, c)?) + i32::from(two_digits(x, i)?);
        let (month, day) = (two_digits(month_tens, month)?, two_digits(day_tens, day)?);
        let is_leap_year = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let last = match month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 => 28 + u8::from(is_leap_year),
            _ => return None,
        };
        ((FIRST_YEAR..=LAST_YEAR).contains(&year) && (1..=last).contains(&day)).then_some(Day::new(year, month, day))
    }

    pub fn year(self) -> f64 {
        f64::from(self.year)
    }

    /// How many days it is after a day long ago.
    fn number(self) -> i32 {
        // Years that begin in March end with the leap day.
        let (month, year) = ((i32::from(self.month) + 9) % 12, self.year - i32::from(self.month <= 2));
        365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + i32::from(self.of_month)
    }

    /// How many days another day is after this.
    pub fn days_to(self, later: Day) -> f64 {
        f64::from(later.number() - self.number())
    }
}

#[inline]
fn two_digits(tens: u8, ones: u8) -> Option<u8> {
    (tens.is_ascii_digit() && ones.is_ascii_digit()).then(|| (tens - b'0') * 10 + (ones - b'0'))
}

/// Whether a text in UTF-8 has no more than a number of characters.
pub fn is_at_most(text: &[u8], characters: usize) -> bool {
    text.iter().filter(|&&byte| byte & 0xC0 != 0x80).count() <= characters
}

/// The year, 2000 to 2099, of which a serial number begins with two digits and a hyphen, with or without a prefix.
pub fn numbered_year(written: &[u8], prefix: &[u8]) -> Option<f64> {
    match *written.strip_prefix(prefix).unwrap_or(written) {
        [tens, ones, b'-', ..] => Some(f64::from(2000 + u16::from(two_digits(tens, ones)?))),
        _ => None,
    }
}

/// Codes of a list.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Codes {
    bits: [u64; CODES / 64 + 1],
    count: usize,
}

impl Codes {
    #[inline]
    pub fn contains(&self, code: Code) -> bool {
        self.bits[usize::from(code) / 64] >> (code % 64) & 1 == 1
    }

    pub fn len(&self) -> usize {
        self.count
    }

    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// Whether no code stands twice.
    pub fn are_unique(&self) -> bool {
        self.different() == self.count
    }

    /// Whether one of some codes, which are all different, is there.
    pub fn has_any_of(&self, codes: &[Code]) -> bool {
        codes.iter().any(|&code| self.contains(code))
    }

    /// Whether there is no code but some, which are all different.
    pub fn are_all_among(&self, codes: &[Code]) -> bool {
        self.different() == codes.iter().filter(|&&code| self.contains(code)).count()
    }

    fn different(&self) -> usize {
        self.bits.iter().map(|bits| bits.count_ones() as usize).sum()
    }
}

impl Extend<Code> for Codes {
    #[inline]
    fn extend<I: IntoIterator<Item = Code>>(&mut self, codes: I) {
        for code in codes {
            self.bits[usize::from(code) / 64] |= 1 << (code % 64);
            self.count += 1;
        }
    }
}

/// A number within bounds, both included.
#[inline]
pub fn between(value: f64, least: f64, most: f64) -> Option<f64> {
    (least <= value && value <= most).then_some(value)
}

/// A number above a bound and up to another.
#[inline]
pub fn above(value: f64, bound: f64, most: f64) -> Option<f64> {
    (bound < value && value <= most).then_some(value)
}

/// So many items or more.
#[inline]
pub fn at_least(count: usize, least: usize) -> Option<()> {
    (count >= least).then_some(())
}

/// Whether no two of some items are equal. Of very many Python is asked, as each is compared with each.
pub fn are_unique<T: PartialEq>(items: &[T]) -> bool {
    items.len() <= 64 && items.iter().enumerate().all(|(count, item)| !items[..count].contains(item))
}

/// What is computed of two values that are both there.
#[inline]
pub fn both<A, B, C>(left: Option<A>, right: Option<B>, compute: impl FnOnce(A, B) -> C) -> Option<C> {
    Some(compute(left?, right?))
}

/// Whether one condition or more holds, where the truth of each is known.
#[inline]
pub fn either<const N: usize>(conditions: [Option<bool>; N]) -> Option<bool> {
    let mut holds = false;
    for condition in conditions {
        holds |= condition?;
    }
    Some(holds)
}

/// Whether the days that are there follow each other.
#[inline]
pub fn in_order<const N: usize>(days: [Option<Day>; N]) -> bool {
    days.into_iter().flatten().is_sorted()
}

/// The only item of a list, if it has one and no other.
pub fn only<T>(items: &[T]) -> Option<&T> {
    match items {
        [item] => Some(item),
        _ => None,
    }
}

/// The values that are there, in order.
pub fn sorted<T: PartialOrd>(values: impl Iterator<Item = Option<T>>) -> Vec<T> {
    let mut sorted: Vec<T> = values.flatten().collect();
    sorted.sort_unstable_by(|left, right| left.partial_cmp(right).unwrap_or(Ordering::Equal));
    sorted
}

/// Whether a value is one of some that are in order.
pub fn among<T: PartialOrd + Copy>(value: T, sorted: &[T]) -> bool {
    sorted.binary_search_by(|each| each.partial_cmp(&value).unwrap_or(Ordering::Less)).is_ok()
}
