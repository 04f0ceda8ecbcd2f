//! Normal forms: what is done to a value before its rules are looked at.

/// What `#[field(..)]` does to a value.
pub struct Normalise;

/// A text that can be brought into a normal form, an optional one, or a list of them.
#[diagnostic::on_unimplemented(
    message = "`trim`, `lowercase` and `uppercase` need a text, `{Self}` is not one",
    label = "this cannot be done to `{Self}`"
)]
pub trait Text {
    /// Replaces each text.
    fn replace(&mut self, with: &dyn Fn(&str) -> String);
}

impl Text for String {
    fn replace(&mut self, with: &dyn Fn(&str) -> String) {
        *self = with(self);
    }
}

impl<T: Text> Text for Option<T> {
    fn replace(&mut self, with: &dyn Fn(&str) -> String) {
        self.iter_mut().for_each(|text| text.replace(with));
    }
}

impl<T: Text> Text for Vec<T> {
    fn replace(&mut self, with: &dyn Fn(&str) -> String) {
        self.iter_mut().for_each(|text| text.replace(with));
    }
}

impl Normalise {
    /// Takes white space off both ends.
    pub fn trim(value: &mut impl Text) {
        value.replace(&|text| text.trim().to_owned());
    }

    /// Makes all letters small.
    pub fn lowercase(value: &mut impl Text) {
        value.replace(&str::to_lowercase);
    }

    /// Makes all letters large.
    pub fn uppercase(value: &mut impl Text) {
        value.replace(&str::to_uppercase);
    }
}
