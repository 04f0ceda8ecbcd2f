//! Texts of a format, and some that are nearly such. What two readers of one standard see differently is not here.

pub(super) fn samples(format: &str) -> &'static [&'static str] {
    match format {
        "email" => &["ann@books.org", "a.b+c@x-y.example", "ann", "@books.org", "ann@", "a b@books.org"],
        "uri" => &["https://books.org/a?b=c#d", "mailto:ann@books.org", "books.org", "/a", "http://a b.org"],
        "uri-reference" => &["/a?b=c", "https://books.org"],
        "ipv4" => &["192.0.2.1", "255.255.255.255", "256.0.0.1", "192.0.2", "::1"],
        "ipv6" => &["2001:db8::1", "::", "1::2::3", "12345::", "192.0.2.1"],
        "ip" => &["192.0.2.1", "2001:db8::1", "256.0.0.1", "1::2::3"],
        "uuid" => &[
            "67e55044-10b1-426f-9247-bb680e5fe0c8",
            "67e55044-10b1-426f-9247-bb680e5fe0c",
            "67e55044-10b1-426f-9247-bb680e5fe0cg",
        ],
        "date" => &["2024-02-29", "1999-12-31", "2023-02-29", "2024-13-01", "2024-00-10", "24-01-01x"],
        "date-time" => &[
            "2024-02-29T12:30:00Z",
            "1999-12-31T23:59:59.5+02:00",
            "2023-02-29T12:30:00Z",
            "2024-01-01T25:00:00Z",
            "2024-01-01",
        ],
        "time" => &["12:30:00Z", "25:00:00Z"],
        _ => &[],
    }
}
