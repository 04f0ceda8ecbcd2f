//! Sizes and durations that are read, and those that are refused.

use std::time::Duration;

use super::{duration, size};

#[test]
fn a_size_counts_in_thousands_or_in_1024s() {
    let cases = [
        ("0", 0),
        ("512", 512),
        ("512B", 512),
        ("64KB", 64_000),
        ("5MB", 5_000_000),
        ("1GB", 1_000_000_000),
        ("64KiB", 65_536),
        ("5MiB", 5 << 20),
        ("2GiB", 2 << 30),
        ("18446744073709551615", u64::MAX),
    ];
    for (text, bytes) in cases {
        assert_eq!(size(text), Ok(bytes), "{text}");
    }
}

#[test]
fn a_size_of_another_form_is_refused() {
    for text in ["", "MB", "5 MB", "5mb", "5Mb", "5M", "1.5MB", "-1", "+1", "1_000", "5MBs", " 5", "0x10"] {
        assert!(size(text).is_err_and(|how| how.contains("as in `2MiB`")), "{text}");
    }
}

#[test]
fn a_size_beyond_u64_is_refused() {
    assert!(size("18446744073709551616").is_err());
    assert!(size("18446744073709551615KB").is_err_and(|how| how.contains("at most")));
}

#[test]
fn a_duration_has_a_unit() {
    let cases = [
        ("500ms", Duration::from_millis(500)),
        ("30s", Duration::from_secs(30)),
        ("2m", Duration::from_secs(120)),
        ("1h", Duration::from_secs(3_600)),
        ("0s", Duration::ZERO),
    ];
    for (text, span) in cases {
        assert_eq!(duration(text), Ok(span), "{text}");
    }
}

#[test]
fn a_duration_of_another_form_is_refused() {
    for text in ["", "s", "30", "30 s", "30S", "1.5s", "-1s", "1d", "1m30s", "30sec"] {
        assert!(duration(text).is_err(), "{text}");
    }
    assert!(duration("18446744073709551615h").is_err_and(|how| how.contains("at most")));
}
