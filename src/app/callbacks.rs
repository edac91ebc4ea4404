//! What views call.

use yew::Callback;

use super::Message;

/// The callbacks that views call.
pub struct Callbacks {
    /// Called with every message.
    pub on_message: Callback<Message>,
    /// Called with the file that was chosen in a field. Only the browser can read it.
    pub on_file: Callback<web_sys::File>,
}
