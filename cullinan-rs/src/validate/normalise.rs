//! Normal forms: what `#[field(..)]` does to a text before its rules are looked at.

use super::item::Newtype;

/// A text that can be changed, an optional one, or a list of them.
#[diagnostic::on_unimplemented(
    message = "`trim` and `lowercase` need a text, `{Self}` is not one",
    label = "this cannot be done to `{Self}`"
)]
pub trait TextualMut {
    /// Shows every text.
    fn texts_mut(&mut self, change: &mut dyn FnMut(&mut String));
}

/// Takes white space off both ends.
pub fn trim<T: TextualMut + ?Sized>(value: &mut T) {
    value.texts_mut(&mut |text| {
        let trimmed = text.trim();
        if trimmed.len() != text.len() {
            *text = trimmed.to_owned();
        }
    });
}

/// Makes all letters small.
pub fn lowercase<T: TextualMut + ?Sized>(value: &mut T) {
    value.texts_mut(&mut |text| *text = text.to_lowercase());
}

impl TextualMut for String {
    fn texts_mut(&mut self, change: &mut dyn FnMut(&mut String)) {
        change(self);
    }
}

impl<T: TextualMut> TextualMut for Option<T> {
    fn texts_mut(&mut self, change: &mut dyn FnMut(&mut String)) {
        self.iter_mut().for_each(|text| text.texts_mut(change));
    }
}

impl<T: TextualMut> TextualMut for Vec<T> {
    fn texts_mut(&mut self, change: &mut dyn FnMut(&mut String)) {
        self.iter_mut().for_each(|text| text.texts_mut(change));
    }
}

#[diagnostic::do_not_recommend]
impl<T: Newtype<Inner: TextualMut>> TextualMut for T {
    fn texts_mut(&mut self, change: &mut dyn FnMut(&mut String)) {
        self.inner_mut().texts_mut(change);
    }
}
