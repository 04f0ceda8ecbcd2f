//! Types that hold others and may not be gone into, as far as their spelling tells.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::{GenericArgument, PathArguments, Type, TypePath};

use super::bounds::without_models;

/// What the runtime goes into.
const WALKED: &[&str] = &[
    "Option",
    "Box",
    "Rc",
    "Arc",
    "Cow",
    "Vec",
    "VecDeque",
    "LinkedList",
    "BTreeMap",
    "HashMap",
    "BTreeSet",
    "HashSet",
    "BinaryHeap",
];

/// What holds its parameters, and is not gone into. Of any other type it is not known: `Id<Author>` need hold none.
const HOLDING: &[&str] = &[
    "Range",
    "RangeInclusive",
    "Bound",
    "Result",
    "Reverse",
    "Wrapping",
    "Saturating",
    "Cell",
    "RefCell",
    "Mutex",
    "RwLock",
    "IndexMap",
    "IndexSet",
    "SmallVec",
    "ArrayVec",
    "Either",
];

/// Maps, of which only the values are checked.
const MAPS: &[&str] = &["BTreeMap", "HashMap", "IndexMap"];

/// A type that holds another.
pub(super) struct Held<'t> {
    pub(super) outer: &'t Type,
    pub(super) inner: &'t Type,
}

/// Every type in `ty` that stands within a tuple or another type that may not be gone into.
pub(super) fn held(ty: &Type) -> Vec<Held<'_>> {
    let mut found = Vec::new();
    // What an item of its own cannot name is not asked about.
    if !mentions_self(ty.to_token_stream()) {
        collect(ty, &mut found);
    }
    found
}

fn collect<'t>(ty: &'t Type, found: &mut Vec<Held<'t>>) {
    match ty {
        Type::Array(array) => collect(&array.elem, found),
        Type::Slice(slice) => collect(&slice.elem, found),
        Type::Group(group) => collect(&group.elem, found),
        Type::Paren(paren) => collect(&paren.elem, found),
        Type::Tuple(tuple) => tuple.elems.iter().for_each(|inner| within(ty, inner, found)),
        Type::Path(path) if is_of(path, WALKED) => values(path).for_each(|inner| collect(inner, found)),
        Type::Path(path) if is_of(path, HOLDING) => values(path).for_each(|inner| within(ty, inner, found)),
        _ => {}
    }
}

fn within<'t>(outer: &'t Type, inner: &'t Type, found: &mut Vec<Held<'t>>) {
    if without_models(inner).is_none() {
        found.push(Held { outer, inner });
        collect(inner, found);
    }
}

fn is_of(path: &TypePath, names: &[&str]) -> bool {
    let last = path.path.segments.last();
    last.is_some_and(|last| names.iter().any(|name| last.ident == name))
}

/// The types that it holds and that would be checked.
fn values(path: &TypePath) -> impl Iterator<Item = &Type> {
    let arguments = path.path.segments.last().and_then(|last| match &last.arguments {
        PathArguments::AngleBracketed(arguments) => Some(arguments.args.iter()),
        _ => None,
    });
    let types = arguments.into_iter().flatten().filter_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    });
    types.skip(usize::from(is_of(path, MAPS)))
}

fn mentions_self(tokens: TokenStream) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(word) => word == "Self",
        TokenTree::Group(group) => mentions_self(group.stream()),
        _ => false,
    })
}
