//! Why an order is not taken: all reasons in one answer, each with its place in the body.

use cullinan::prelude::*;
use cullinan::{Fault, In};

/// What is wrong with an order.
#[derive(Default)]
pub(super) struct Refusal {
    faults: Vec<Fault>,
}

impl Refusal {
    pub(super) fn no_such_customer(&mut self) {
        let fault = Fault::new(In::Body, "customer_id", "not_found", "there is no such customer");
        self.faults.push(fault.with_pointer("#/customer_id"));
    }

    /// The book on the line at this place, which counts from 0.
    pub(super) fn no_such_book(&mut self, line: usize) {
        let fault = Fault::new(In::Body, "book_id", "not_found", "there is no such book");
        self.faults.push(fault.with_pointer(format!("#/lines/{line}/book_id")));
    }

    /// The line at this place, which counts from 0, asks for more than there is.
    pub(super) fn sold_out(&mut self, line: usize) {
        let fault = Fault::new(In::Body, "quantity", "sold_out", "there are not that many left");
        self.faults.push(fault.with_pointer(format!("#/lines/{line}/quantity")));
    }

    /// 400: it asks for what the shop has never heard of.
    pub(super) fn check_known(self) -> Result<()> {
        if self.faults.is_empty() { Ok(()) } else { Err(Error::invalid(self.faults)) }
    }

    /// 409: an order like this one could have been taken, earlier or later.
    pub(super) fn check_left(self) -> Result<()> {
        if self.faults.is_empty() {
            return Ok(());
        }
        let error = Error::conflict("not everything is left in stock").with_code("sold_out");
        Err(self.faults.into_iter().fold(error, Error::with_fault))
    }
}
