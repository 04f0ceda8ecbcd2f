//! The shop from outside, without a socket, on a database in memory.

mod authors;
mod books;
mod covers;
mod customers;
mod database;
mod document;
mod missing;
mod orders;
mod pages;
mod shop;
mod status;
