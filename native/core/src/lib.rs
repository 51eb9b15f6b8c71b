//! Whether a record of Independent Medical Review is clean: without a finding, be it an error or a warning.
//!
//! One pass over the bytes checks the JSON text, every constraint and every rule. The answer is "clean" or "ask
//! Python", never "bad": what is wrong is reported in one place, by the Python package. So this code may be careful, but must
//! not be generous. What the format asks for is in `generated`, which is made from the declarations.

#![no_std]
#![forbid(unsafe_code)]
#![allow(dead_code)] // which helpers are used depends on the declarations

extern crate alloc;

use core::iter;

mod characters;
#[rustfmt::skip]
mod generated;
mod numbers;
mod pattern;
mod plain;
mod reader;
mod texts;
mod values;

pub use generated::DIGEST;
use reader::Reader;

/// A record without a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clean<'a> {
    /// Its case number, a part of its text.
    pub case_number: Option<&'a [u8]>,
}

/// Check a record.
///
/// # Arguments
///
/// * `text` - One JSON value in UTF-8, with or without white space around it.
///
/// # Returns
///
/// What is known of it if it is clean; `None` if Python is to be asked.
#[must_use]
pub fn check(text: &[u8]) -> Option<Clean<'_>> {
    let mut reader = Reader::new(text);
    let case_number = generated::read(&mut reader)?;
    reader.end()?;
    Some(Clean { case_number })
}

/// Check records that stand one a line.
///
/// # Returns
///
/// An answer for each line as `check` gives it, blank ones and one after a last line end included.
pub fn check_lines(block: &[u8]) -> impl Iterator<Item = Option<Clean<'_>>> {
    let mut rest = Some(block);
    iter::from_fn(move || {
        let (line, after) = plain::first_line(rest?);
        rest = after;
        Some(check(line))
    })
}
