//! A model with rules of every kind.

/// What a shelf takes.
#[model]
#[derive(Debug)]
#[serde(rename_all = "camelCase")]
#[validate(schema(function = sold_or_lent, code = "sold_or_lent"))]
pub struct NewBook {
    /// As on the cover.
    #[field(trim)]
    #[validate(length(min = 1, max = 200))]
    title: String,
    #[validate(regex = r"^[0-9]{9}[0-9X]$")]
    isbn: String,
    #[serde(default)]
    #[validate(range(max = MOST_PAGES))]
    page_count: u16,
    #[field(trim, lowercase, with = without_tag)]
    #[validate(email(message = "the publisher's mail", code = "mail"))]
    mail: Option<String>,
    #[validate(length(max = 5), inner(length(min = 1), custom(function = known_tag)))]
    tags: Vec<String>,
    #[validate(required, must_match(other = isbn))]
    isbn_again: Option<String>,
    #[validate(regex(path = *SHELF_MARK), contains(pattern = "-"))]
    mark: String,
    #[serde(flatten)]
    author: Author,
    #[serde(skip)]
    id: u64,
}
