//! Keys as the browser describes them, and which of the app's keys was pressed, on any keyboard.

/// A key that went down, as the browser describes it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Key {
    /// What it types, or its name: `f`, `&`, `Enter`. Empty if the browser does not say.
    pub name: String,
    /// Its place on the keyboard: `KeyF`, `Digit1`, `NumpadEnter`. Empty if the browser does not say.
    pub place: String,
    /// What was held down with it.
    pub with: With,
    /// How it was pressed.
    pub stroke: Stroke,
    /// What has the focus.
    pub focus: Focus,
}

/// The keys that were held down with a key.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum With {
    /// None.
    #[default]
    Nothing,
    /// Shift alone.
    Shift,
    /// Control, Alt, Meta or AltGr: a shortcut of the browser or the system, or a character of the third level.
    Command,
}

/// How a key was pressed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stroke {
    /// It was pressed once.
    #[default]
    Once,
    /// It is still held down, and the system repeats it.
    Held,
    /// It belongs to a word that is being composed, as Japanese and Chinese words are.
    Composing,
}

/// What kind of element has the focus, because keys depend on it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Focus {
    /// A field of several lines.
    Typing,
    /// A list, which jumps to a typed letter.
    List,
    /// A field of one line. In it the browser presses the filled button of the form with Enter.
    Line,
    /// A button, a link or a radio button, where the browser uses Enter.
    Control,
    /// Some text, or nothing.
    #[default]
    Elsewhere,
}

/// A key that the app knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Known {
    /// Enter, of the letters or of the digits.
    Enter,
    /// Escape.
    Escape,
    /// A digit from 1 to 9, a small letter, `?` or `/`.
    Character(char),
}

impl Known {
    /// The key that was pressed; `None` if the app knows no such key.
    ///
    /// What a key types counts most: it is what the reader sees on it. If it types a letter of another script, its
    /// place counts: there the Latin letter is printed too, and other programs take it for that. A French keyboard
    /// types digits only with Shift, a Czech one too, so without it the place counts; with Shift, a key that types
    /// another sign was meant for that.
    pub(super) fn of(key: &Key) -> Option<Self> {
        let mut characters = key.name.chars();
        let first = characters.next()?;
        let is_named = first.is_ascii() && characters.next().is_some();
        match (key.name.as_str(), first) {
            ("Enter", _) => Some(Self::Enter),
            ("Escape", _) => Some(Self::Escape),
            ("Unidentified", _) => place_of_enter(&key.place)
                .or_else(|| place_of_letter(&key.place))
                .or_else(|| place_of_digit(key)),
            ("Dead", _) => place_of_digit(key),
            _ if is_named => None,
            // Arabic and full-width ones.
            (_, '?' | '\u{61f}' | '\u{ff1f}') => Some(Self::Character('?')),
            (_, '/' | '\u{ff0f}') => Some(Self::Character('/')),
            (_, '0'..='9' | 'a'..='z' | 'A'..='Z') => Some(Self::Character(first.to_ascii_lowercase())),
            _ if is_of_another_script(first) => place_of_letter(&key.place).or_else(|| place_of_digit(key)),
            _ => place_of_digit(key),
        }
    }

    /// The digit, if it is one from 1 to 9.
    pub(super) fn digit(self) -> Option<usize> {
        let Self::Character(character) = self else { return None };
        character.to_digit(10).map(|digit| digit as usize).filter(|digit| *digit > 0)
    }
}

fn place_of_enter(place: &str) -> Option<Known> {
    matches!(place, "Enter" | "NumpadEnter").then_some(Known::Enter)
}

/// The letter that an American keyboard has at this place.
fn place_of_letter(place: &str) -> Option<Known> {
    let letter = place.strip_prefix("Key")?.chars().next()?;
    Some(Known::Character(letter.to_ascii_lowercase()))
}

/// The digit that keyboards have at this place.
fn place_of_digit(key: &Key) -> Option<Known> {
    let place = key.place.as_str();
    let digit = place.strip_prefix("Digit").or_else(|| place.strip_prefix("Numpad"))?;
    let digit = digit.chars().next().filter(char::is_ascii_digit)?;
    (key.with == With::Nothing).then_some(Known::Character(digit))
}

/// Whether a character is a letter or a digit of a script that is not Latin. Signs are not: on a Latin keyboard they
/// stand where others have letters.
const fn is_of_another_script(character: char) -> bool {
    // Greek is the first of the others. Later come Latin letters with marks, and signs.
    character >= '\u{370}' && !matches!(character, '\u{1e00}'..='\u{1eff}' | '\u{2000}'..='\u{2bff}')
}
