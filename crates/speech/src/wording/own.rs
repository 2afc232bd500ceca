//! How people see their own part: where they stand by what the job asks, and how likely they think it is that the
//! other side wants to go on.

use crate::Voice;

/// Where somebody thinks they stand, from 1 to 5: `halfway there`.
#[must_use]
pub fn own_level(level: u8, voice: &Voice) -> &'static str {
    voice.say(match level {
        0 | 1 => "own-level-1",
        2 => "own-level-2",
        3 => "own-level-3",
        4 => "own-level-4",
        _ => "own-level-5",
    })
}

/// How likely something is, in hundredths: `rather likely`.
#[must_use]
pub fn likelihood(hundredths: u8, voice: &Voice) -> &'static str {
    voice.say(match hundredths {
        0..5 => "likely-not",
        5..25 => "likely-hardly",
        25..45 => "likely-rather-not",
        45..55 => "likely-even",
        55..75 => "likely-rather",
        75..95 => "likely-very",
        _ => "likely-surely",
    })
}

/// How readily somebody would recommend, from 0 to 10: `gladly`.
#[must_use]
pub fn recommendation(of_ten: u8, voice: &Voice) -> &'static str {
    voice.say(match of_ten {
        0..=2 => "recommend-not",
        3..=4 => "recommend-rather-not",
        5 => "recommend-perhaps",
        6..=8 => "recommend-rather",
        _ => "recommend-gladly",
    })
}
