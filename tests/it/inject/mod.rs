//! Services: who gets which, how they are made and stopped, and what the report says of those that cannot be.

mod lifecycle;
mod providers;
mod report;
mod services;
