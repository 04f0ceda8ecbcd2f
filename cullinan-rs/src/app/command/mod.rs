//! What a program can be asked for instead of serving: `openapi`, `routes`, `check` as its first argument.

mod ask;
mod check;
mod document;
mod routes;
mod said;
