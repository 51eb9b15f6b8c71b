//! Plain characters, many at a time: ASCII without quotes, backslashes and control characters.

use crate::generated::{HINT, HINT_DIGITS};

const CHUNK: usize = 32;
const WORD: usize = 8;

/// How many bytes at the beginning of a text are plain.
///
/// # Arguments
///
/// * `has_hint` - Is set if one of them, or one soon after, may belong to a sign. It may be set without need.
#[inline]
pub fn plain_length(text: &[u8], has_hint: &mut bool) -> usize {
    let mut length = 0;
    loop {
        // Most texts are short; long ones go on in chunks.
        for _ in 0..CHUNK / WORD {
            let Some(word) = text[length..].first_chunk::<WORD>() else {
                *has_hint = true;
                return length + text[length..].iter().take_while(|&&byte| is_plain(byte)).count();
            };
            let word = u64::from_le_bytes(*word);
            *has_hint |= has_hint_in(word);
            let found = not_plain(word);
            if found != 0 {
                return length + found.trailing_zeros() as usize / 8;
            }
            length += WORD;
        }
        length += CHUNK * plain_chunks(&text[length..], has_hint);
    }
}

/// How long a word is that ends with a quote.
#[inline]
pub fn word_length(text: &[u8]) -> Option<usize> {
    let mut length = 0;
    while let Some(word) = text[length..].first_chunk::<WORD>() {
        let found = zeros(u64::from_le_bytes(*word) ^ (ONES * 0x22));
        if found != 0 {
            return Some(length + found.trailing_zeros() as usize / 8);
        }
        length += WORD;
    }
    Some(length + text[length..].iter().position(|&byte| byte == b'"')?)
}

#[inline]
fn is_plain(byte: u8) -> bool {
    (byte.wrapping_sub(b' ') < 0x5f) & (byte != b'"') & (byte != b'\\')
}

/// How many chunks at the beginning of a text are plain. The compiler makes vector instructions of this, of whatever
/// processor.
#[inline]
fn plain_chunks(text: &[u8], has_hint: &mut bool) -> usize {
    let (chunks, _) = text.as_chunks::<CHUNK>();
    let mut hints = [0; CHUNK];
    let mut count = 0;
    for chunk in chunks {
        let mut are_plain = true;
        for ((&byte, hint), last) in chunk.iter().zip(&mut hints).zip(LAST_OF_FEW) {
            are_plain &= is_plain(byte);
            *hint |= u8::from(byte == HINT) | (u8::from(byte.wrapping_sub(b'0') < 10) & last);
        }
        if !are_plain {
            break;
        }
        count += 1;
    }
    *has_hint |= hints != [0; CHUNK];
    count
}

/// Marks the last byte of every few: digits in a row, as many as a sign has, are on one of them.
const LAST_OF_FEW: [u8; CHUNK] = {
    let mut bytes = [0; CHUNK];
    let mut place = HINT_DIGITS - 1;
    while place < CHUNK {
        bytes[place] = 1;
        place += HINT_DIGITS;
    }
    bytes
};

const ONES: u64 = u64::from_le_bytes([1; WORD]);
const HIGH_BITS: u64 = 0x80 * ONES;

/// Marks the first byte of a word that is not plain by its highest bit, and maybe others after it.
#[inline]
fn not_plain(word: u64) -> u64 {
    let controls = word.wrapping_sub(ONES * 0x20) | word.wrapping_add(ONES); // 0x7f becomes 0x80
    (controls | word | zeros(word ^ (ONES * 0x22)) | zeros(word ^ (ONES * 0x5c))) & HIGH_BITS
}

/// Marks the first byte of a word that is zero, and maybe others after it.
#[inline]
fn zeros(word: u64) -> u64 {
    word.wrapping_sub(ONES) & !word & HIGH_BITS
}

/// Whether there is the byte, or one of the digits, without which no sign is.
#[inline]
fn has_hint_in(word: u64) -> bool {
    let digits = word.wrapping_add(ONES * 0x50) & !word.wrapping_add(ONES * 0x46);
    zeros(word ^ (ONES * HINT as u64)) | (digits & HIGH_BITS & EVERY_FEW) != 0
}

const EVERY_FEW: u64 = match LAST_OF_FEW.first_chunk::<WORD>() {
    Some(bytes) => 0xff * u64::from_le_bytes(*bytes),
    None => 0,
};
