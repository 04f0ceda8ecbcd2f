//! What an application says of its urls: constraints, slashes, methods, and the way back from a route.

mod constraints;
mod links;
mod methods;
mod slash;
