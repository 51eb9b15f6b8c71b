//! Numbers, as far as they are written without an exponent and with few digits: these are exact in a double.

use crate::reader::Reader;

/// Integers of so many digits, and quotients of them and a power of ten, are rounded once and so as Python rounds them.
const EXACT_DIGITS: usize = 15;

const POWERS_OF_TEN: [f64; EXACT_DIGITS + 1] =
    [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

impl Reader<'_> {
    /// Read a number.
    #[inline]
    pub fn number(&mut self) -> Option<f64> {
        let is_negative = self.take(b'-').is_some();
        let mut mantissa = 0u64;
        let whole = self.digits(&mut mantissa, EXACT_DIGITS)?;
        let mut value = mantissa as f64;
        if self.take(b'.').is_some() {
            let first = self.at;
            let fraction = {
                while let Some(digit @ b'0'..=b'9') = self.peek() {
                    if whole + (self.at - first) == EXACT_DIGITS {
                        return None;
                    }
                    mantissa = mantissa * 10 + u64::from(digit - b'0');
                    self.at += 1;
                }
                self.at - first
            };
            if fraction == 0 {
                return None;
            }
            value = mantissa as f64 / POWERS_OF_TEN[fraction];
            if value as i64 as f64 == value {
                return None; // `2.0` is an integer, and Python makes one of it
            }
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            return None;
        }
        Some(if is_negative { -value } else { value })
    }

    /// Read a number without a fraction.
    #[inline]
    pub fn integer(&mut self) -> Option<f64> {
        let value = self.number()?;
        (value as i64 as f64 == value).then_some(value)
    }

    /// Read digits before a point, and how many they are.
    #[inline]
    fn digits(&mut self, mantissa: &mut u64, most: usize) -> Option<usize> {
        let first = self.at;
        while let Some(digit @ b'0'..=b'9') = self.peek() {
            if self.at - first == most {
                return None;
            }
            *mantissa = *mantissa * 10 + u64::from(digit - b'0');
            self.at += 1;
        }
        let count = self.at - first;
        let has_leading_zero = count > 1 && self.text[first] == b'0';
        (count > 0 && !has_leading_zero).then_some(count)
    }

    /// Read a number that is not looked at, but for being small enough to be exact everywhere.
    pub(crate) fn any_number(&mut self) -> Option<()> {
        let _ = self.take(b'-');
        self.digits(&mut 0, EXACT_DIGITS)?;
        if self.take(b'.').is_some() {
            self.skip_digits()?;
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            self.at += 1;
            self.take(b'-')?; // larger ones are rare
            self.skip_digits()?;
        }
        Some(())
    }

    fn skip_digits(&mut self) -> Option<()> {
        let first = self.at;
        while let Some(b'0'..=b'9') = self.peek() {
            self.at += 1;
        }
        (self.at > first).then_some(())
    }
}
