//! Texts: strings of JSON, checked for what texts of the format, or of publishers, may hold.

use core::str;

use crate::characters::{Lines, stands_alone};
use crate::generated::{LOOK_ALWAYS, SIGNS, is_white};
use crate::pattern::Pattern;
use crate::plain::{has_words, length_before, plain_length};
use crate::reader::Reader;

/// A string as it is written, without its quotes.
struct Written<'a> {
    text: &'a [u8],
    has_escapes: bool,
    /// Whether a control character stands in it that JSON allows.
    has_control: bool,
    /// Whether there may be a sign in it.
    has_hint: bool,
}

impl<'a> Written<'a> {
    #[inline]
    fn without_escapes(&self) -> Option<&'a [u8]> {
        (!self.has_escapes).then_some(self.text)
    }
}

impl<'a> Reader<'a> {
    /// Read a text of the format.
    #[inline]
    pub fn text(&mut self, lines: Lines, is_free: bool) -> Option<()> {
        self.checked_text(lines, is_free, None).map(|_| ())
    }

    /// Read a text of the format that matches a pattern, and is written without escapes.
    #[inline]
    pub fn text_like(&mut self, lines: Lines, is_free: bool, pattern: &Pattern) -> Option<&'a [u8]> {
        self.checked_text(lines, is_free, Some(pattern))?.without_escapes()
    }

    /// Read a text of the format that is written without escapes.
    #[inline]
    pub fn text_kept(&mut self, lines: Lines, is_free: bool) -> Option<&'a [u8]> {
        self.checked_text(lines, is_free, None)?.without_escapes()
    }

    fn checked_text(&mut self, lines: Lines, is_free: bool, pattern: Option<&Pattern>) -> Option<Written<'a>> {
        let written = self.written()?;
        let has_hint = is_free && (written.has_hint || LOOK_ALWAYS || has_words(written.text));
        if written.has_escapes || written.has_control || has_hint {
            self.look_closely(&written, lines, is_free)?;
        }
        let text = if written.has_escapes { &self.unescaped } else { written.text };
        let is_clean = has_clean_ends(text)? && pattern.is_none_or(|pattern| text.is_ascii() && pattern.matches(text));
        is_clean.then_some(written)
    }

    #[cold]
    fn look_closely(&mut self, written: &Written, lines: Lines, is_free: bool) -> Option<()> {
        if written.has_control {
            return None;
        }
        let text = if written.has_escapes { self.unescape(written.text, lines)? } else { written.text };
        (!is_free || !SIGNS.iter().any(|sign| sign.is_in(text))).then_some(())
    }

    /// Read a text of the publisher's own.
    pub(crate) fn any_text(&mut self) -> Option<()> {
        let written = self.written()?;
        if written.has_escapes {
            self.unescape(written.text, Lines::Any)?;
        }
        Some(())
    }

    /// Read the name of a member of the publisher's own, and the colon after it.
    pub(crate) fn any_name(&mut self) -> Option<&'a [u8]> {
        let written = self.written()?;
        self.colon()?;
        written.without_escapes()
    }

    /// Read a string to its end.
    #[allow(clippy::inline_always)] // it is most of the work, and its answer is large
    #[inline(always)]
    fn written(&mut self) -> Option<Written<'a>> {
        self.take(b'"')?;
        let (first, mut has_escapes, mut has_control, mut has_hint) = (self.at, false, false, false);
        loop {
            self.at += plain_length(self.text.get(self.at..)?, &mut has_hint);
            match self.peek()? {
                b'"' => break,
                b'\\' => {
                    has_escapes = true;
                    self.at += 2;
                }
                0x80.. => has_control |= self.characters()?,
                ..0x20 => return None,
                _ => {
                    has_control = true;
                    self.at += 1;
                }
            }
        }
        let text = &self.text[first..self.at];
        self.at += 1;
        Some(Written { text, has_escapes, has_control, has_hint })
    }

    /// Read characters beyond ASCII; whether a control character is among them.
    fn characters(&mut self) -> Option<bool> {
        let rest = &self.text[self.at..];
        let length = rest.iter().take_while(|byte| !byte.is_ascii()).count();
        self.at += length;
        let mut has_control = false;
        for character in str::from_utf8(&rest[..length]).ok()?.chars() {
            if !stands_alone(character) {
                return None;
            }
            has_control |= !Lines::One.allow(character);
        }
        Some(has_control)
    }

    /// Put characters in place of escapes.
    fn unescape(&mut self, written: &[u8], lines: Lines) -> Option<&[u8]> {
        self.unescaped.clear();
        let mut rest = written;
        while let Some(length) = length_before(b'\\', rest) {
            self.unescaped.extend_from_slice(&rest[..length]);
            rest = &rest[length + 1..];
            let character = escaped(&mut rest)?;
            if !lines.allow(character) || !(character.is_ascii() || stands_alone(character)) {
                return None;
            }
            self.unescaped.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
        }
        self.unescaped.extend_from_slice(rest);
        Some(&self.unescaped)
    }
}

/// Read what stands after a backslash.
fn escaped(rest: &mut &[u8]) -> Option<char> {
    let (&byte, after) = rest.split_first()?;
    *rest = after;
    Some(match byte {
        b'"' | b'\\' | b'/' => char::from(byte),
        b'b' => '\x08',
        b'f' => '\x0c',
        b'n' => '\n',
        b'r' => '\r',
        b't' => '\t',
        b'u' => {
            let first = unit(rest)?;
            match first {
                0xd800..0xdc00 => {
                    *rest = rest.strip_prefix(b"\\u")?;
                    let second = unit(rest)?.checked_sub(0xdc00)?;
                    if second >= 0x400 {
                        return None;
                    }
                    char::from_u32(0x10000 + ((first - 0xd800) << 10) + second)?
                }
                _ => char::from_u32(first)?,
            }
        }
        _ => return None,
    })
}

/// Read four hexadecimal digits.
fn unit(rest: &mut &[u8]) -> Option<u32> {
    let (digits, after) = rest.split_first_chunk::<4>()?;
    *rest = after;
    digits.iter().try_fold(0, |unit, &digit| Some(unit << 4 | char::from(digit).to_digit(16)?))
}

/// Whether a byte is a character that is no white space.
#[inline]
fn is_clean_end(byte: u8) -> bool {
    const TABLE: [bool; 256] = {
        let mut table = [false; 256];
        let mut byte = 0;
        while byte < 0x80 {
            table[byte] = !is_white(byte as u8 as char);
            byte += 1;
        }
        table
    };
    TABLE[usize::from(byte)]
}

/// Whether a text is not empty, and has no white space at its ends.
#[inline]
fn has_clean_ends(text: &[u8]) -> Option<bool> {
    if is_clean_end(*text.first()?) && is_clean_end(*text.last()?) {
        return Some(true);
    }
    let text = str::from_utf8(text).ok()?;
    Some(!text.starts_with(is_white) && !text.ends_with(is_white))
}
