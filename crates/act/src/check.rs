//! Checks of what people type outside the ledger.

use crate::error::{Error, Fault, Input};
use jiff::tz::TimeZone;
use speech::Lang;

/// The longest name of anything, in characters.
const LONGEST_NAME: usize = 200;
/// RFC 5321, section 4.5.3.1.3 bounds a path to 256 octets with its brackets.
const LONGEST_ADDRESS: usize = 254;

/// A name or title: something, in one line, of bounded length.
pub(crate) fn name(input: Input, text: &str) -> Result<String, Error> {
    let name: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let name: String = name.chars().filter(|letter| !letter.is_control()).collect();
    match name.chars().count() {
        0 => Err(Error::Invalid(input, Fault::Missing)),
        n if n > LONGEST_NAME => Err(Error::Invalid(input, Fault::TooLong)),
        _ => Ok(name),
    }
}

/// A text of some paragraphs that may be empty.
pub(crate) fn note(input: Input, text: &str) -> Result<String, Error> {
    let note = ledger::words::canonical(text);
    if note.len() > ledger::frame::LONGEST_TEXT {
        return Err(Error::Invalid(input, Fault::TooLong));
    }
    Ok(note)
}

/// A mail address. Only what could never be delivered is refused: the mail itself is the test.
pub(crate) fn email(text: &str) -> Result<String, Error> {
    let address = text.trim();
    if address.is_empty() {
        return Err(Error::Invalid(Input::Email, Fault::Missing));
    }
    if address.len() > LONGEST_ADDRESS {
        return Err(Error::Invalid(Input::Email, Fault::TooLong));
    }
    let (local, domain) = address.rsplit_once('@').ok_or(Error::Invalid(Input::Email, Fault::Malformed))?;
    let strange =
        |letter: char| letter.is_whitespace() || letter.is_control() || "<>(),;:\"[]\\".contains(letter);
    let bad = local.is_empty()
        || domain.is_empty()
        || domain.starts_with('.')
        || domain.ends_with('.')
        || address.chars().any(strange);
    if bad { Err(Error::Invalid(Input::Email, Fault::Malformed)) } else { Ok(address.to_owned()) }
}

/// A phone as people write it, or none: digits, and what stands between and before them.
pub(crate) fn phone(text: &str) -> Result<Option<String>, Error> {
    let phone: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if phone.is_empty() {
        return Ok(None);
    }
    let strange = |letter: char| !letter.is_ascii_digit() && !" +-./()".contains(letter);
    let digits = phone.chars().filter(char::is_ascii_digit).count();
    // ITU-T E.164 has fifteen digits at most; an extension may follow.
    match digits {
        _ if phone.chars().any(strange) => Err(Error::Invalid(Input::Phone, Fault::Malformed)),
        0..=4 => Err(Error::Invalid(Input::Phone, Fault::TooShort)),
        5..=20 => Ok(Some(phone)),
        _ => Err(Error::Invalid(Input::Phone, Fault::TooLong)),
    }
}

/// The name of a time zone.
pub(crate) fn zone(text: &str) -> Result<String, Error> {
    let name = text.trim();
    if name.is_empty() {
        return Err(Error::Invalid(Input::Zone, Fault::Missing));
    }
    TimeZone::get(name).map_err(|_| Error::Invalid(Input::Zone, Fault::Unknown))?;
    Ok(name.to_owned())
}

/// A language of ours.
pub(crate) fn language(text: &str) -> Result<Lang, Error> {
    Lang::from_tag(text.trim()).ok_or(Error::Invalid(Input::Language, Fault::Unknown))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_needs_two_halves_and_no_blanks() {
        assert!(email("ana@harbour.example").is_ok());
        for bad in [
            "",
            "ana",
            "@harbour.example",
            "ana@",
            "a na@harbour.example",
            "ana@harbour.example\r\nBcc: x@y.z",
        ] {
            assert!(email(bad).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn a_name_is_one_line() {
        assert_eq!(name(Input::Name, "  Ana \n Ruiz ").unwrap(), "Ana Ruiz");
        assert_eq!(name(Input::Name, " \t "), Err(Error::Invalid(Input::Name, Fault::Missing)));
    }
}
