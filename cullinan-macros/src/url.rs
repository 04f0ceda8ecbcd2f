//! The segments of a url template, as far as the macros look at them; what is wrong with it the runtime says.

/// `{name}` or `{name:constraint}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Placeholder<'u> {
    pub(crate) name: &'u str,
    /// Empty where there is none.
    pub(crate) constraint: &'u str,
}

impl<'u> Placeholder<'u> {
    fn of(segment: &'u str) -> Option<Self> {
        let inner = segment.strip_prefix('{')?.strip_suffix('}')?;
        let (name, constraint) = inner.split_once(':').unwrap_or((inner, ""));
        Some(Self { name, constraint })
    }

    /// The expression of `regex(..)`.
    pub(crate) fn expression(self) -> Option<&'u str> {
        self.constraint.strip_prefix("regex(")?.strip_suffix(')')
    }
}

/// The placeholders of a url, in order.
pub(crate) fn placeholders(url: &str) -> impl Iterator<Item = Placeholder<'_>> {
    segments(url).into_iter().filter_map(Placeholder::of)
}

/// The url without what makes no difference: slashes at its ends, and the names of its placeholders.
pub(crate) fn normalised(url: &str) -> String {
    let segment = |segment| match Placeholder::of(segment) {
        Some(placeholder) => format!("{{:{}}}", placeholder.constraint),
        None => segment.to_owned(),
    };
    segments(url).into_iter().map(segment).collect::<Vec<_>>().join("/")
}

fn segments(url: &str) -> Vec<&str> {
    let (mut segments, mut rest) = (Vec::new(), url.strip_prefix('/').unwrap_or(url));
    while !rest.is_empty() {
        let end = expression_end(rest).or_else(|| rest.find('/')).unwrap_or(rest.len());
        let (segment, behind) = rest.split_at(end);
        segments.push(segment);
        rest = behind.strip_prefix('/').unwrap_or(behind);
    }
    segments
}

/// Where a segment ends that begins with `{name:regex(`: behind the first `)}` that ends it.
fn expression_end(url: &str) -> Option<usize> {
    let (name, constraint) = url.strip_prefix('{')?.split_once(':')?;
    let expression = constraint.strip_prefix("regex(").filter(|_| !name.contains(['/', '{', '}', '(']))?;
    let ends = |(at, sign): &(usize, &str)| {
        let behind = expression.get(at + sign.len()..).unwrap_or_default();
        behind.is_empty() || behind.starts_with('/')
    };
    let (at, sign) = expression.match_indices(")}").find(ends)?;
    Some(url.len() - expression.len() + at + sign.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urls_are_compared_without_names_and_outer_slashes() {
        for (a, b, same) in [
            ("/", "", true),
            ("/{id}", "/{isbn}/", true),
            ("/{id:int}", "/{id}", false),
            ("/{id:int}/x", "/{number:int}/x", true),
            ("/a/{rest:path}", "/a/{rest}", false),
            ("/a", "/b", false),
            ("/{a:regex([0-9]{4})}", "/{b:regex([0-9]{4})}", true),
            ("/{a:regex([0-9]{4})}", "/{a:regex([0-9]{5})}", false),
            ("/{a:regex(x/y)}", "/{b:regex(x/z)}", false),
        ] {
            assert_eq!(normalised(a) == normalised(b), same, "{a} {b}");
        }
    }

    #[test]
    fn placeholders_have_a_name_and_maybe_a_constraint() {
        let found: Vec<_> = placeholders("/a/{b}/{c:int}/{d:regex([0-9]{4}/x)}/{e:path}")
            .map(|p| (p.name, p.expression()))
            .collect();
        assert_eq!(found, [("b", None), ("c", None), ("d", Some("[0-9]{4}/x")), ("e", None)]);
        assert_eq!(placeholders("/{d:regex(a/b").count(), 0);
    }
}
