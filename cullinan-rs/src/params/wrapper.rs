//! What `Path`, `Query`, `Header` and `Cookie` have in common as types.

macro_rules! value_marker {
    ($marker:ident) => {
        impl<T> $marker<T> {
            /// The value.
            #[must_use]
            pub fn into_inner(self) -> T {
                self.0
            }
        }

        impl<T> std::ops::Deref for $marker<T> {
            type Target = T;

            fn deref(&self) -> &T {
                &self.0
            }
        }

        impl<T> std::ops::DerefMut for $marker<T> {
            fn deref_mut(&mut self) -> &mut T {
                &mut self.0
            }
        }

        impl<T> From<T> for $marker<T> {
            fn from(value: T) -> Self {
                Self(value)
            }
        }

        impl<T: std::fmt::Display> std::fmt::Display for $marker<T> {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl<T: $crate::validate::Item> $crate::validate::Item for $marker<T> {}

        impl<T: $crate::validate::Check> $crate::validate::Check for $marker<T> {
            fn check(&self, report: &$crate::validate::Report<'_>) {
                self.0.check(report);
            }

            fn normalise(&mut self, report: &$crate::validate::Report<'_>) {
                self.0.normalise(report);
            }
        }

        impl<T> $crate::extract::Holder for $marker<T> {
            type Held = T;

            fn held(&self) -> Option<&T> {
                Some(&self.0)
            }
        }

        impl<T> $crate::extract::Sealed for $marker<T> {}

        impl<T> $crate::extract::ValueMarker for $marker<T> {
            type Value = T;

            fn from_value(value: T) -> Self {
                Self(value)
            }

            fn value(&self) -> Option<&T> {
                Some(&self.0)
            }
        }
    };
}

pub(super) use value_marker;
