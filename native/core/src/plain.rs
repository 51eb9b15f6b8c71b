//! Plain characters, many at a time: ASCII without quotes, backslashes and control characters.

use crate::generated::{HINT, HINT_DIGITS, HINT_WORDS};

const WORD: usize = 8;
const BLOCK: usize = 2 * WORD;

/// How many bytes at the beginning of a text are plain.
///
/// # Arguments
///
/// * `has_hint` - Is set if one of them, or one soon after, may belong to a sign. It may be set without need.
#[inline]
pub fn plain_length(text: &[u8], has_hint: &mut bool) -> usize {
    let (blocks, rest) = text.as_chunks::<BLOCK>();
    let mut hints = [0; BLOCK];
    for (count, block) in blocks.iter().enumerate() {
        if !are_plain(block, &mut hints) {
            *has_hint |= hints != [0; BLOCK];
            return count * BLOCK + first_not_plain(block);
        }
    }
    *has_hint = true; // the last bytes are not looked at for hints
    text.len() - rest.len() + rest.iter().take_while(|&&byte| is_plain(byte)).count()
}

/// Whether a block is plain, and hints in it. The compiler makes vector instructions of this, of whatever processor.
#[inline]
fn are_plain(block: &[u8; BLOCK], hints: &mut [u8; BLOCK]) -> bool {
    let mut are_plain = true;
    for ((&byte, hint), last) in block.iter().zip(hints).zip(LAST_OF_FEW) {
        are_plain &= is_plain(byte);
        *hint |= u8::from(byte == HINT) | (u8::from(byte.wrapping_sub(b'0') < 10) & last);
    }
    are_plain
}

/// Marks the last byte of every few: digits in a row, as many as a sign has, are on one of them.
const LAST_OF_FEW: [u8; BLOCK] = {
    let mut bytes = [0; BLOCK];
    let mut place = HINT_DIGITS - 1;
    while place < BLOCK {
        bytes[place] = 1;
        place += HINT_DIGITS;
    }
    bytes
};

/// Where the first byte is that is not plain.
#[inline]
fn first_not_plain(block: &[u8; BLOCK]) -> usize {
    let both = u128::from_le_bytes(*block);
    let (first, second) = (not_plain(both as u64), not_plain((both >> 64) as u64));
    let (marks, before) = if first == 0 { (second, WORD) } else { (first, 0) };
    before + marks.trailing_zeros() as usize / 8
}

/// Whether letters that hint at a sign stand in a row somewhere in a text, in capitals or not.
#[inline]
pub fn has_words(text: &[u8]) -> bool {
    const ROW: usize = BLOCK + 2;
    let Some(last) = text.last_chunk::<ROW>() else {
        let mut padded = [0; ROW];
        padded[..text.len()].copy_from_slice(text);
        return has_words_in(&padded);
    };
    let mut are_there = has_words_in(last);
    let mut rest = text;
    while let Some(row) = rest.first_chunk::<ROW>() {
        are_there |= has_words_in(row);
        rest = &rest[BLOCK..];
    }
    are_there
}

#[inline]
fn has_words_in(row: &[u8; BLOCK + 2]) -> bool {
    let mut are_there = false;
    for place in 0..BLOCK {
        let [first, second, third] = [row[place] | CASE, row[place + 1] | CASE, row[place + 2] | CASE];
        for word in HINT_WORDS {
            are_there |= (first == word[0] | CASE) & (second == word[1] | CASE) & (third == word[2] | CASE);
        }
    }
    are_there
}

/// Tells small letters from capitals.
const CASE: u8 = 0x20;

/// How much of a text stands before a byte.
#[inline]
pub fn length_before(byte: u8, text: &[u8]) -> Option<usize> {
    let mut length = 0;
    while let Some(word) = text[length..].first_chunk::<WORD>() {
        let found = zeros(u64::from_le_bytes(*word) ^ (ONES * u64::from(byte)));
        if found != 0 {
            return Some(length + found.trailing_zeros() as usize / 8);
        }
        length += WORD;
    }
    Some(length + text[length..].iter().position(|&each| each == byte)?)
}

/// The first line of a text, without its end, and the text after that.
pub fn first_line(text: &[u8]) -> (&[u8], Option<&[u8]>) {
    let (chunks, _) = text.as_chunks::<{ 4 * BLOCK }>();
    let has_no_end = |chunk: &&[u8; 4 * BLOCK]| chunk.iter().fold(true, |has_none, &byte| has_none & (byte != b'\n'));
    let begun = 4 * BLOCK * chunks.iter().take_while(has_no_end).count();
    match length_before(b'\n', &text[begun..]) {
        Some(length) => (&text[..begun + length], Some(&text[begun + length + 1..])),
        None => (text, None),
    }
}

#[inline]
fn is_plain(byte: u8) -> bool {
    (byte.wrapping_sub(b' ') < 0x5f) & (byte != b'"') & (byte != b'\\')
}

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_byte_that_is_not_plain_is_found_wherever_it_stands() {
        for place in 0..150 {
            for byte in (0..=u8::MAX).filter(|&byte| !is_plain(byte)) {
                let mut text = [b'a'; 160];
                text[place] = byte;
                assert_eq!(plain_length(&text, &mut false), place);
            }
        }
    }

    #[test]
    fn plain_bytes_are_plain_to_the_end() {
        for byte in (0..=u8::MAX).filter(|&byte| is_plain(byte)) {
            for length in 0..150 {
                assert_eq!(plain_length(&[byte; 150][..length], &mut false), length);
            }
        }
    }

    #[test]
    fn signs_are_hinted_at_wherever_they_stand_and_letters_are_not() {
        for start in 0..100 {
            for sign in [&[HINT][..], &[b'5'; HINT_DIGITS], &[b'0'; HINT_DIGITS], &[b'9'; HINT_DIGITS]] {
                let (mut text, mut has_hint, mut is_hinted_at) = ([b'a'; 160], false, false);
                text[120] = b'"';
                assert_eq!(plain_length(&text, &mut has_hint), 120);
                assert!(!has_hint);
                text[start..start + sign.len()].copy_from_slice(sign);
                assert_eq!(plain_length(&text, &mut is_hinted_at), 120);
                assert!(is_hinted_at);
            }
        }
    }

    #[test]
    fn a_block_is_cut_into_lines() {
        for length in 0..200 {
            let mut text = [b'a'; 200];
            text[length] = b'\n';
            assert_eq!(first_line(&text), (&text[..length], Some(&text[length + 1..])));
            assert_eq!(first_line(&text[..length]), (&text[..length], None));
        }
    }

    #[test]
    fn letters_in_a_row_are_a_hint_wherever_they_stand() {
        for word in HINT_WORDS {
            for length in 3..60 {
                for start in 0..=length - 3 {
                    let mut text = [b'z'; 60];
                    assert!(!has_words(&text[..length]));
                    text[start..start + 3].copy_from_slice(&word.map(|letter| letter.to_ascii_uppercase()));
                    assert!(has_words(&text[..length]));
                }
            }
        }
    }

    #[test]
    fn the_first_of_several_quotes_is_found() {
        for length in 0..40 {
            let mut text = [b'a'; 50];
            text[length] = b'"';
            text[length + 3] = b'"';
            assert_eq!(length_before(b'"', &text), Some(length));
            assert_eq!(length_before(b'"', &text[..length]), None);
        }
    }
}
