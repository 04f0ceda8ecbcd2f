//! `Memory`: which schemas have been compared, so that a comparison ends.

use std::collections::{HashMap, VecDeque};

use super::change::Impact;
use super::known::Known;
use super::report::Direction;

/// Two schemas by their hashes, and whose they are.
pub(super) type Pair = (u64, u64, Direction);

/// So many pairs are compared in one part of an operation. What holds itself in many ways, and changed, would take for
/// ever.
const MOST: usize = 5_000;
/// So many are compared within each other; those that are deeper wait, so that what is near is told first and the stack
/// has an end. While something is tried out nothing waits.
const NEAR: usize = 8;
const DEEPEST: usize = 50;

/// What the comparison of two schemas came to: the worst of it, and where it was told.
pub(super) type Told = Option<(Impact, String)>;

/// What there is to do with two schemas.
pub(super) enum Meeting {
    Look(Pair),
    Wait,
    /// They are being compared, or there is no end to them.
    Leave,
    Tell(Told),
}

/// Two schemas that are too deep to be compared where they are.
pub(super) struct Waiting {
    pub(super) old: Known,
    pub(super) new: Known,
    pub(super) direction: Direction,
    pub(super) place: Vec<String>,
}

/// The schemas of the part of an operation that is being looked at.
#[derive(Default)]
pub(super) struct Memory {
    /// Those that are being compared.
    within: Vec<Pair>,
    /// Those with a name, by which alone they can be met again, in their order.
    told: HashMap<Pair, Told>,
    order: Vec<Pair>,
    waiting: VecDeque<Waiting>,
    steps: usize,
    /// Whether it is tried out what a comparison would come to.
    is_trial: bool,
    /// Whether something was left out.
    pub(super) has_gaps: bool,
}

impl Memory {
    pub(super) fn meet(&mut self, old: &Known, new: &Known, direction: Direction) -> Meeting {
        let pair = (old.hash(), new.hash(), direction);
        if self.within.contains(&pair) {
            return Meeting::Leave;
        }
        if let Some(told) = self.told.get(&pair) {
            return Meeting::Tell(told.clone());
        }
        if self.within.len() >= NEAR && !self.is_trial {
            return Meeting::Wait;
        }
        if self.steps >= MOST || self.within.len() >= DEEPEST {
            self.has_gaps = true;
            return Meeting::Leave;
        }
        self.steps += 1;
        self.within.push(pair);
        Meeting::Look(pair)
    }

    pub(super) fn put_off(&mut self, waiting: Waiting) {
        self.waiting.push_back(waiting);
    }

    pub(super) fn next_waiting(&mut self) -> Option<Waiting> {
        self.waiting.pop_front()
    }

    /// What was begun last has been looked at.
    pub(super) fn leave(&mut self) {
        self.within.pop();
    }

    pub(super) fn keep(&mut self, pair: Pair, told: Told) {
        self.told.insert(pair, told);
        self.order.push(pair);
    }

    /// Begins to try something out; what it gives back ends that.
    pub(super) fn begin_trial(&mut self) -> Trial {
        let has_gaps = std::mem::take(&mut self.has_gaps);
        Trial { kept: self.order.len(), has_gaps, was_trial: std::mem::replace(&mut self.is_trial, true) }
    }

    /// Forgets whatever has been kept since, and tells whether nothing was left out.
    pub(super) fn end_trial(&mut self, trial: &Trial) -> bool {
        let is_whole = !self.has_gaps;
        for pair in self.order.drain(trial.kept..) {
            self.told.remove(&pair);
        }
        (self.has_gaps, self.is_trial) = (trial.has_gaps, trial.was_trial);
        is_whole
    }
}

/// What there was before something was tried out.
pub(super) struct Trial {
    kept: usize,
    has_gaps: bool,
    was_trial: bool,
}
