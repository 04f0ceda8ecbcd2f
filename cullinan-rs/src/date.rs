//! Days as declarations write them, `2027-01-31`.

const HOW: &str = "a date is written as year, month and day: `\"2027-01-31\"`";
const NO_DAY: &str = "there is no such day";
const TOO_EARLY: &str = "the web begins in 1970: there is no earlier date";

/// The beginning of a day in UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    seconds: u64,
}

impl Date {
    /// A point in time, in seconds after 1970-01-01.
    pub(crate) const fn at(seconds: u64) -> Self {
        Self { seconds }
    }

    /// The seconds after 1970-01-01.
    #[must_use]
    pub const fn seconds(self) -> u64 {
        self.seconds
    }
}

/// The day that `text` says, or what is wrong with it.
pub(crate) const fn date(text: &str) -> Result<Date, &'static str> {
    match calendar(text) {
        Ok((year, ..)) if year < 1970 => Err(TOO_EARLY),
        Ok((year, month, day)) => Ok(Date { seconds: days_before(year, month, day) * 24 * 60 * 60 }),
        Err(why) => Err(why),
    }
}

/// Year, month and day of the Gregorian calendar as `text` says them (RFC 3339 §5.6, full-date), or what is wrong with it.
pub(crate) const fn calendar(text: &str) -> Result<(u64, u64, u64), &'static str> {
    let [year @ .., b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else { return Err(HOW) };
    let &[y1, y2, y3, y4] = year else { return Err(HOW) };
    let (Some(y1), Some(y2)) = (number(y1, y2), number(y3, y4)) else { return Err(HOW) };
    let (Some(month), Some(day)) = (number(*m1, *m2), number(*d1, *d2)) else { return Err(HOW) };
    let year = y1 * 100 + y2;
    if month == 0 || month > 12 || day == 0 || day > days_of(year, month) {
        return Err(NO_DAY);
    }
    Ok((year, month, day))
}

const fn number(tens: u8, ones: u8) -> Option<u64> {
    if !tens.is_ascii_digit() || !ones.is_ascii_digit() {
        return None;
    }
    Some((tens - b'0') as u64 * 10 + (ones - b'0') as u64)
}

const fn is_leap(year: u64) -> bool {
    year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
}

const fn days_of(year: u64, month: u64) -> u64 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if is_leap(year) => 29,
        2 => 28,
        _ => 31,
    }
}

/// The days from 1970-01-01 to that one.
const fn days_before(year: u64, month: u64, day: u64) -> u64 {
    let past = year - 1;
    let leaps = past / 4 - past / 100 + past / 400;
    const LEAPS_BEFORE_1970: u64 = 1969 / 4 - 1969 / 100 + 1969 / 400;
    let mut days = (year - 1970) * 365 + leaps - LEAPS_BEFORE_1970 + day - 1;
    let mut before = 1;
    while before < month {
        days += days_of(year, before);
        before += 1;
    }
    days
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_begins_at_its_midnight_in_utc() {
        for (text, seconds) in [
            ("1970-01-01", 0),
            ("1970-03-01", 59 * 86_400),
            ("1972-03-01", 68_256_000),
            ("2000-02-29", 951_782_400),
            ("2027-01-01", 1_798_761_600),
            ("2100-03-01", 4_107_542_400),
            ("9999-12-31", 253_402_214_400),
        ] {
            assert_eq!(date(text).map(Date::seconds), Ok(seconds), "{text}");
        }
    }

    #[test]
    fn what_is_no_day_is_told() {
        for (text, why) in [
            ("", HOW),
            ("2027-1-01", HOW),
            ("27-01-01", HOW),
            ("02027-01-01", HOW),
            ("2027/01/01", HOW),
            ("2027-01-01T00:00:00Z", HOW),
            ("２027-01-01", HOW),
            ("2027-00-01", NO_DAY),
            ("2027-13-01", NO_DAY),
            ("2027-02-29", NO_DAY),
            ("2100-02-29", NO_DAY),
            ("2027-04-31", NO_DAY),
            ("2027-01-00", NO_DAY),
            ("1969-12-31", TOO_EARLY),
        ] {
            assert_eq!(date(text), Err(why), "{text}");
        }
    }
}
