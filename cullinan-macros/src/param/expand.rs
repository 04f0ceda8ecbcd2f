//! What is generated for an argument: its declaration as data, and the calls that read it.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{quote, quote_spanned};
use syn::Path;

use super::argument::Argument;
use super::default::Default;
use super::rule::{Bound, CHECKS, Rule};
use crate::paths::{Ends, Paths, respan};

impl Argument {
    /// `P::Param::new(..)` with a call for every keyword.
    pub(crate) fn param(&self, paths: &Paths) -> TokenStream {
        let (p, name, header) = (paths.here(), &self.name, &self.header);
        let said = &self.declaration;
        let flag = |given: bool, call: TokenStream| given.then_some(call);
        let rules: Vec<_> = said.rules.iter().map(|rule| rule.expand(paths)).collect();
        let calls = [
            flag(said.alias.is_some(), quote!(.aliased())),
            flag(!rules.is_empty(), quote!(.rules(&[#(#rules),*]))),
            said.default.as_ref().map(|default| match default {
                Default::Text(text, _) => quote!(.default_text(#text)),
                Default::Expression(_) => quote!(.default_value()),
            }),
            said.description.as_ref().map(|text| quote!(.description(#text))),
            said.example.as_ref().map(|text| quote!(.example(#text))),
            flag(said.deprecated.is_some(), quote!(.deprecated())),
            flag(said.csv.is_some(), quote!(.csv())),
            flag(said.trim.is_some(), quote!(.trim())),
            flag(said.lenient.is_some(), quote!(.lenient())),
            said.message.as_ref().map(|text| quote!(.message(#text))),
        ];
        let calls = calls.into_iter().flatten();
        let files = said.files.expand(paths);
        let content_type = said.content_type.as_ref().map(|types| types.expand(paths));
        quote!(#p::Param::new(#name, #header)#(#calls)* #files #content_type)
    }

    /// The statements that read the argument into `slot`.
    pub(crate) fn read(&self, paths: &Paths, slot: &Ident, run: &Ident, param: &TokenStream) -> TokenStream {
        let read = self.call(paths, Ends::of(&self.ty), "read", &quote!(#run, #param));
        let aside = self.declaration.on_error.as_ref().map(|_| quote!(#run.set_aside();));
        let mut statements = quote!(#aside let #slot = #read;);
        if let Some(Default::Expression(value)) = &self.declaration.default {
            let ends = Ends::of(value);
            let read = respan(quote!(#slot), ends.first);
            let call = self.call(paths, ends, "or_default", &quote_spanned!(ends.first=> #read, || #value));
            // Bound anew beside its use: a token out of a user's macro sees no locals but those of its place.
            statements.extend(quote!(let #slot = match #slot { #read => #call };));
        }
        for (ends, held) in self.held() {
            let call = self.call(paths, ends, held, &TokenStream::new());
            statements.extend(quote!(#call;));
        }
        if let Some(span) = self.declaration.files.count {
            let count = self.of_type(paths, Ends::at(span), "Count");
            statements.extend(quote_spanned!(span=> #count::counts_files();));
        }
        let (place, reads) = (self.constant(paths, "IN"), self.constant(paths, "READS"));
        let (judge, check) = (self.of_type(paths, Ends::of(&self.ty), "Judge"), self.underlined("check"));
        statements.extend(quote!(let #slot = #judge::new().#check(#run, #param, #place, #reads, #slot);));
        for check in CHECKS {
            let mut rules = self.declaration.rules.iter().filter(|rule| rule.bound.check() == check);
            if let Some(first) = rules.next() {
                let ends = Ends::at(first.keyword.span());
                statements.extend(self.judge(paths, ends, check, slot, &quote!(#run, #param), None));
            }
        }
        if let Some(function) = &self.declaration.custom {
            let ends = Ends::of(function);
            // Written as the user's token: rustc underlines the argument of the call.
            let value = Ident::new("__cullinan_value", ends.last);
            let function = quote_spanned!(ends.last=> , |#value| #function(#value));
            statements.extend(self.judge(
                paths,
                ends,
                "custom",
                slot,
                &quote!(#run, #param),
                Some(&function),
            ));
        }
        if let Some((_, function)) = &self.declaration.on_error {
            statements.extend(own_answer(paths, slot, run, function));
        }
        statements
    }

    /// `let slot = P::Arg::<T>::check(run, &PARAM, slot ..);`
    fn judge(
        &self,
        paths: &Paths,
        ends: Ends,
        check: &str,
        slot: &Ident,
        before: &TokenStream,
        behind: Option<&TokenStream>,
    ) -> TokenStream {
        let read = respan(quote!(#slot), ends.last);
        let call = self.call(paths, ends, check, &quote!(#before, #read #behind));
        quote!(let #slot = match #slot { #read => #call };)
    }

    /// Keywords without a call of their own, with the one that compiles for types they go with.
    fn held(&self) -> impl Iterator<Item = (Ends, &'static str)> {
        let said = &self.declaration;
        let text = said.csv.or(said.trim).or(said.lenient).map(|span| (Ends::at(span), "is_read_from_text"));
        let value = match &said.default {
            Some(Default::Text(_, ends)) => Some((*ends, "holds_a_value")),
            _ => None,
        };
        let files = said.files.keyword.map(|span| (Ends::at(span), "takes_files"));
        let whole = said.content_type.as_ref().map(|types| types.keyword);
        let whole = whole.or(said.on_error.as_ref().map(|(keyword, _)| *keyword));
        let whole = whole.map(|span| (Ends::at(span), "reads_the_whole"));
        value.into_iter().chain(text).chain(files).chain(whole)
    }

    /// `P::Arg::<T>::method(..)`, underlined at `ends`.
    fn call(&self, paths: &Paths, ends: Ends, method: &str, arguments: &TokenStream) -> TokenStream {
        let (arg, method) = (self.arg(paths, ends), Ident::new(method, ends.last));
        quote_spanned!(ends.last=> #arg::#method(#arguments))
    }

    /// `P::Fact::new(..)`.
    pub(crate) fn fact(&self, paths: &Paths) -> TokenStream {
        let (p, name) = (paths.here(), &self.name);
        let (reads, place) = (self.constant(paths, "READS"), self.constant(paths, "PLACE"));
        let (reach, all) = (self.of_type(paths, Ends::of(&self.ty), "Reach"), self.underlined("ALL"));
        quote!(#p::Fact::new(#name, #reads, #p::place(#place, #reach::#all)))
    }

    /// `P::Arg::<T>::NAME`.
    pub(crate) fn constant(&self, paths: &Paths, name: &str) -> TokenStream {
        let ends = Ends::of(&self.ty);
        let (arg, name) = (self.arg(paths, ends), Ident::new(name, ends.last));
        quote_spanned!(ends.last=> #arg::#name)
    }

    /// The name of a method whose errors are about the type: rustc underlines the name alone.
    fn underlined(&self, method: &str) -> Ident {
        Ident::new(method, Ends::of(&self.ty).first)
    }

    /// `P::Arg::<T>`.
    fn arg(&self, paths: &Paths, ends: Ends) -> TokenStream {
        self.of_type(paths, ends, "Arg")
    }

    /// `P::Name::<T>`, which is underlined as a whole too: some errors are about the type alone.
    fn of_type(&self, paths: &Paths, ends: Ends, name: &str) -> TokenStream {
        let (p, ty, close) = (paths.at(ends.first), &self.ty, quote_spanned!(ends.last=> >));
        let name = Ident::new(name, ends.first);
        quote_spanned!(ends.first=> #p::#name::<#ty #close)
    }
}

/// `let slot = P::on_error(run, slot, |fault, body| function(fault, body));`
fn own_answer(paths: &Paths, slot: &Ident, run: &Ident, function: &Path) -> TokenStream {
    let Ends { first, last } = Ends::of(function);
    let (p, read) = (paths.at(first), respan(quote!(#slot), last));
    let names = ["__cullinan_fault", "__cullinan_body"].map(|name| Ident::new(name, last));
    let [fault, body] = &names;
    let answer = quote_spanned!(last=> |#fault, #body| #function(#fault, #body));
    let call = quote_spanned!(last=> #p::on_error(#run, #read, #answer));
    quote!(let #slot = match #slot { #read => #call };)
}

impl Rule {
    fn expand(&self, paths: &Paths) -> TokenStream {
        let (p, keyword) = (paths.here(), &self.keyword);
        match &self.bound {
            Bound::Int(number) => quote!(#p::Rule::#keyword(#p::Bound::Int(#number))),
            Bound::Float(number) => quote!(#p::Rule::#keyword(#p::Bound::Float(#number))),
            Bound::Form | Bound::Unique => quote!(#p::Rule::#keyword()),
            Bound::OneOf(known) => quote!(#p::Rule::#keyword(&[#(#known),*])),
            Bound::Length(length) | Bound::Items(length) => {
                let length = Literal::usize_unsuffixed(length.base10_parse().unwrap_or(usize::MAX));
                quote!(#p::Rule::#keyword(#length))
            }
            Bound::Regex(pattern) => quote!(#p::Rule::#keyword({
                static PATTERN: #p::Pattern = #p::Pattern::new(#pattern);
                &PATTERN
            })),
        }
    }
}
