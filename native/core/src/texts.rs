//! Texts: strings of JSON, checked for what texts of the format, or of publishers, may hold.

use core::str;

use crate::characters::{Lines, stands_alone};
use crate::generated::{LOOK_ALWAYS, SIGNS, is_white};
use crate::pattern::Pattern;
use crate::plain::plain_length;
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

impl<'a> Reader<'a> {
    /// Read a text of the format.
    #[inline]
    pub fn text(&mut self, lines: Lines, is_free: bool) -> Option<()> {
        self.checked_text(lines, is_free, None).map(|_| ())
    }

    /// Read a text of the format that matches a pattern, and is written without escapes.
    #[inline]
    pub fn text_like(&mut self, lines: Lines, is_free: bool, pattern: &Pattern) -> Option<&'a [u8]> {
        self.checked_text(lines, is_free, Some(pattern))?
    }

    /// Read a text of the format that is written without escapes.
    #[inline]
    pub fn text_kept(&mut self, lines: Lines, is_free: bool) -> Option<&'a [u8]> {
        self.checked_text(lines, is_free, None)?
    }

    /// Read a text; what it is where it is written without escapes.
    fn checked_text(&mut self, lines: Lines, is_free: bool, pattern: Option<&Pattern>) -> Option<Option<&'a [u8]>> {
        let written = self.written()?;
        if written.has_control {
            return None;
        }
        let text = if written.has_escapes { self.without_escapes(written.text, lines)? } else { written.text };
        let is_clean = has_clean_ends(text)?
            && !(is_free && (written.has_hint || written.has_escapes || LOOK_ALWAYS) && SIGNS.iter().any(|sign| sign.is_in(text)))
            && pattern.is_none_or(|pattern| text.is_ascii() && pattern.matches(text));
        is_clean.then_some((!written.has_escapes).then_some(written.text))
    }

    /// Read a text of the publisher's own.
    pub(crate) fn any_text(&mut self) -> Option<()> {
        let written = self.written()?;
        if written.has_escapes {
            self.without_escapes(written.text, Lines::Any)?;
        }
        Some(())
    }

    /// Read the name of a member of the publisher's own, and the colon after it.
    pub(crate) fn any_name(&mut self) -> Option<&'a [u8]> {
        let written = self.written()?;
        self.colon()?;
        (!written.has_escapes).then_some(written.text)
    }

    /// Read a string to its end.
    #[inline]
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
    fn without_escapes(&mut self, written: &[u8], lines: Lines) -> Option<&[u8]> {
        self.unescaped.clear();
        let mut rest = written;
        while let Some(length) = rest.iter().position(|&byte| byte == b'\\') {
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

/// Whether a text is not empty, and has no white space at its ends.
#[inline]
fn has_clean_ends(text: &[u8]) -> Option<bool> {
    let (&first, &last) = (text.first()?, text.last()?);
    if first.is_ascii() && last.is_ascii() {
        return Some(!is_white(char::from(first)) && !is_white(char::from(last)));
    }
    let text = str::from_utf8(text).ok()?;
    Some(!text.starts_with(is_white) && !text.ends_with(is_white))
}

