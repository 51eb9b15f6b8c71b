//! Reading JSON text from left to right. Whatever is not as expected is `None`: Python is to be asked.

use alloc::vec::Vec;

use crate::generated::MAX_DEPTH;
use crate::plain::length_before;
use crate::values::Day;

/// The name of a member.
pub struct Name {
    /// It, in quotes and with a colon.
    written: &'static [u8],
    /// The first bytes of that, and which bits they are.
    first: [u64; 2],
    mask: [u64; 2],
}

impl Name {
    pub const fn new(written: &'static [u8]) -> Self {
        let (mut bytes, mut mask, mut place) = ([0; 16], [0; 16], 0);
        while place < written.len() && place < bytes.len() {
            bytes[place] = written[place];
            mask[place] = 0xff;
            place += 1;
        }
        Name { written, first: words(bytes), mask: words(mask) }
    }

    fn name(&self) -> &[u8] {
        &self.written[1..self.written.len() - 2]
    }

    /// Whether a text begins with it, whose first bytes are compared eight at once.
    #[inline]
    fn begins(&self, text: &[u8], first: [u64; 2]) -> bool {
        (first[0] ^ self.first[0]) & self.mask[0] == 0
            && (first[1] ^ self.first[1]) & self.mask[1] == 0
            && (self.written.len() <= 16 || text.starts_with(self.written))
    }
}

#[inline]
const fn words(bytes: [u8; 16]) -> [u64; 2] {
    let both = u128::from_le_bytes(bytes);
    [both as u64, (both >> 64) as u64]
}

/// A place in a text.
pub struct Reader<'a> {
    pub(crate) text: &'a [u8],
    pub(crate) at: usize,
    depth: usize,
    /// The last text that was written with escapes, without them.
    pub(crate) unescaped: Vec<u8>,
}

impl<'a> Reader<'a> {
    pub fn new(text: &'a [u8]) -> Self {
        let mut reader = Reader { text, at: 0, depth: 0, unescaped: Vec::new() };
        reader.skip_space();
        reader
    }

    /// Nothing but white space is left.
    pub fn end(&mut self) -> Option<()> {
        self.skip_space();
        (self.at == self.text.len()).then_some(())
    }

    #[inline]
    pub(crate) fn peek(&self) -> Option<u8> {
        self.text.get(self.at).copied()
    }

    #[inline]
    pub(crate) fn take(&mut self, byte: u8) -> Option<()> {
        (self.peek()? == byte).then(|| self.at += 1)
    }

    #[inline]
    fn skip_space(&mut self) {
        while let Some(byte) = self.peek()
            && byte <= b' '
            && matches!(byte, b' ' | b'\n' | b'\r' | b'\t')
        {
            self.at += 1;
        }
    }

    /// Begin an object; whether it has a member.
    #[inline]
    pub fn object(&mut self) -> Option<bool> {
        self.open(b'{', b'}')
    }

    /// After a member of an object; whether another one follows.
    #[inline]
    pub fn next_member(&mut self) -> Option<bool> {
        self.next(b'}')
    }

    /// Read a list; how many items it has.
    #[inline]
    pub fn items(&mut self, mut read: impl FnMut(&mut Self) -> Option<()>) -> Option<usize> {
        let mut count = 0;
        let mut more = self.open(b'[', b']')?;
        while more {
            read(self)?;
            count += 1;
            more = self.next(b']')?;
        }
        Some(count)
    }

    /// Read a list, and keep its items.
    #[inline]
    pub fn list<T, L: Default + Extend<T>>(&mut self, mut read: impl FnMut(&mut Self) -> Option<T>) -> Option<L> {
        let mut list = L::default();
        self.items(|reader| {
            list.extend(Some(read(reader)?));
            Some(())
        })?;
        Some(list)
    }

    #[inline]
    fn open(&mut self, opening: u8, closing: u8) -> Option<bool> {
        self.take(opening)?;
        self.skip_space();
        if self.depth == MAX_DEPTH {
            return None;
        }
        let is_empty = self.peek()? == closing;
        if is_empty {
            self.at += 1;
        } else {
            self.depth += 1;
        }
        Some(!is_empty)
    }

    #[inline]
    fn next(&mut self, closing: u8) -> Option<bool> {
        self.skip_space();
        let byte = self.peek()?;
        self.at += 1;
        if byte == b',' {
            self.skip_space();
            return Some(true);
        }
        self.depth -= 1;
        (byte == closing).then_some(false)
    }

    /// Read the name of a member, and the colon after it, and note that it is there; it is there once.
    ///
    /// # Arguments
    ///
    /// * `names` - The names that there may be, in their usual order.
    /// * `seen` - Which were there: the first is the lowest bit.
    ///
    /// # Returns
    ///
    /// Its place among the names.
    #[inline]
    pub fn member<const N: usize>(&mut self, names: &[Name; N], seen: &mut u32) -> Option<usize> {
        let after_last_seen = (u32::BITS - seen.leading_zeros()) as usize;
        let place = if let Some(distance) = self.expected_member(names.get(after_last_seen..)?) {
            after_last_seen + distance
        } else {
            let name = self.word()?;
            let place = names.iter().position(|each| each.name() == name)?;
            self.colon()?;
            place
        };
        let is_new = *seen >> place & 1 == 0;
        *seen |= 1 << place;
        is_new.then_some(place)
    }

    /// Read the name of a member that is written compactly and stands in its usual place, those left out aside.
    #[inline]
    fn expected_member(&mut self, names: &[Name]) -> Option<usize> {
        let rest = self.text.get(self.at..)?;
        let first = words(*rest.first_chunk()?);
        let place = names.iter().position(|name| name.begins(rest, first))?;
        self.at += names[place].written.len();
        self.skip_space();
        Some(place)
    }

    #[inline]
    pub(crate) fn colon(&mut self) -> Option<()> {
        self.skip_space();
        self.take(b':')?;
        self.skip_space();
        Some(())
    }

    /// Read a text that is to be one of a few words of ASCII: with an escape or otherwise, it is none of them.
    #[inline]
    pub fn word(&mut self) -> Option<&'a [u8]> {
        self.take(b'"')?;
        let rest = self.text.get(self.at..)?;
        let length = length_before(b'"', rest)?;
        self.at += length + 1;
        Some(&rest[..length])
    }

    /// Read a truth value.
    #[inline]
    pub fn boolean(&mut self) -> Option<bool> {
        let is_true = self.peek()? == b't';
        self.literal(if is_true { b"true" } else { b"false" })?;
        Some(is_true)
    }

    fn literal(&mut self, word: &[u8]) -> Option<()> {
        self.text.get(self.at..)?.starts_with(word).then(|| self.at += word.len())
    }

    /// Read a day, as it is written most plainly.
    #[inline]
    pub fn day(&mut self) -> Option<Day> {
        let written = self.text.get(self.at..self.at + 12)?;
        let day = Day::read(written.strip_prefix(b"\"")?.strip_suffix(b"\"")?)?;
        self.at += 12;
        Some(day)
    }

    /// Read any JSON object, whose names are the publisher's own.
    pub fn any_object(&mut self) -> Option<()> {
        let mut names = Vec::new();
        let mut more = self.object()?;
        while more {
            names.push(self.any_name()?);
            self.any_value()?;
            more = self.next_member()?;
        }
        names.sort_unstable();
        names.windows(2).all(|pair| pair[0] != pair[1]).then_some(())
    }

    // It calls itself no deeper than `MAX_DEPTH`.
    fn any_value(&mut self) -> Option<()> {
        match self.peek()? {
            b'{' => self.any_object(),
            b'[' => self.items(Self::any_value).map(|_| ()),
            b'"' => self.any_text(),
            b't' | b'f' => self.boolean().map(|_| ()),
            b'n' => self.literal(b"null"),
            _ => self.any_number(),
        }
    }
}
