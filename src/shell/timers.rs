//! The timers of the app.

use gloo::timers::callback::Timeout;
use yew::Callback;

use crate::app::{Message, Timer};

/// The timers that run. Dropping this stops them.
#[derive(Default)]
pub(super) struct Timers {
    second: Option<Timeout>,
    pause: Option<Timeout>,
    retry: Option<Timeout>,
    look: Option<Timeout>,
}

impl Timers {
    const fn slot(&mut self, timer: Timer) -> &mut Option<Timeout> {
        match timer {
            Timer::Second => &mut self.second,
            Timer::Pause => &mut self.pause,
            Timer::Retry => &mut self.retry,
            Timer::Look => &mut self.look,
        }
    }

    /// Starts a timer. A timer that runs already is left alone, except that a pause starts again.
    pub(super) fn start(&mut self, timer: Timer, later: &Callback<Message>) {
        let slot = self.slot(timer);
        if slot.is_some() && timer != Timer::Pause {
            return;
        }
        let later = later.clone();
        *slot = Some(Timeout::new(milliseconds(timer), move || later.emit(Message::TimerFired(timer))));
    }

    /// Notes that a timer ran out, so that it can be started again.
    pub(super) fn fired(&mut self, timer: Timer) {
        *self.slot(timer) = None;
    }
}

const fn milliseconds(timer: Timer) -> u32 {
    match timer {
        Timer::Second | Timer::Pause => 1000,
        // Firefox calls storage full for as long as several tabs write to it at once.
        Timer::Retry => 2000,
        // A burst of writes in another tab is one look.
        Timer::Look => 500,
    }
}
