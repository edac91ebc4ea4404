//! Formulas between braces: numbers, names, `+ - * /`, parentheses, and a few functions.

/// What a formula is made of. A name is the place of its drawn number.
#[derive(Debug, PartialEq)]
pub(super) enum Formula {
    Number(f64),
    Name(usize),
    Sum(Box<Self>, Box<Self>),
    Difference(Box<Self>, Box<Self>),
    Product(Box<Self>, Box<Self>),
    Quotient(Box<Self>, Box<Self>),
    Call(Function, Vec<Self>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Function {
    /// To a whole number, or to as many decimals as its second value says.
    Round,
    Ceil,
    Floor,
    Min,
    Max,
}

/// The functions, by name.
pub(super) const FUNCTIONS: [(&str, Function); 5] = [
    ("round", Function::Round),
    ("ceil", Function::Ceil),
    ("floor", Function::Floor),
    ("min", Function::Min),
    ("max", Function::Max),
];

/// Why a text is not a formula.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Unreadable {
    /// Nothing has this name.
    Unknown(String),
    /// It breaks off, or something in it has no place there.
    Broken,
}

/// How wrong a sum of decimals may come out.
const NOISE: f64 = 1e-9;

impl Formula {
    /// Reads a formula with these names.
    pub(super) fn read(text: &str, names: &[&str]) -> Result<Self, Unreadable> {
        let mut reader = Reader { rest: text, names };
        let formula = reader.sum()?;
        reader.rest.trim().is_empty().then_some(formula).ok_or(Unreadable::Broken)
    }

    /// Its value with these drawn numbers; `None` where something is divided by zero. Without `is_rounded`, `round` leaves
    /// its value as it is.
    pub(super) fn value(&self, drawn: &[f64], is_rounded: bool) -> Option<f64> {
        let of = |formula: &Self| formula.value(drawn, is_rounded);
        Some(match self {
            Self::Number(number) => *number,
            Self::Name(place) => drawn.get(*place).copied()?,
            Self::Sum(a, b) => of(a)? + of(b)?,
            Self::Difference(a, b) => of(a)? - of(b)?,
            Self::Product(a, b) => of(a)? * of(b)?,
            Self::Quotient(a, b) => {
                Some(of(b)?).filter(|b| b.abs() > NOISE).map(|b| of(a).map(|a| a / b))??
            }
            Self::Call(function, values) => {
                let values = values.iter().map(of).collect::<Option<Vec<f64>>>()?;
                let (first, second) = (*values.first()?, values.get(1).copied().unwrap_or_default());
                match function {
                    Function::Round if is_rounded => {
                        let shift = 10_f64.powf(second);
                        // A half goes up, also where the sum before it came out a trifle too small.
                        ((first * shift).abs() + NOISE).round().copysign(first) / shift
                    }
                    Function::Round => first,
                    Function::Ceil => (first - NOISE).ceil(),
                    Function::Floor => (first + NOISE).floor(),
                    Function::Min => values.into_iter().fold(f64::INFINITY, f64::min),
                    Function::Max => values.into_iter().fold(f64::NEG_INFINITY, f64::max),
                }
            }
        })
    }

    /// Whether it uses the name at this place.
    pub(super) fn uses(&self, name: usize) -> bool {
        match self {
            Self::Number(_) => false,
            Self::Name(place) => *place == name,
            Self::Sum(a, b) | Self::Difference(a, b) | Self::Product(a, b) | Self::Quotient(a, b) => {
                a.uses(name) || b.uses(name)
            }
            Self::Call(_, values) => values.iter().any(|value| value.uses(name)),
        }
    }
}

/// What is left of a formula.
struct Reader<'a> {
    rest: &'a str,
    names: &'a [&'a str],
}

impl<'a> Reader<'a> {
    fn sum(&mut self) -> Result<Formula, Unreadable> {
        let mut sum = self.product()?;
        loop {
            if self.takes("+") {
                sum = Formula::Sum(Box::new(sum), Box::new(self.product()?));
            } else if self.takes("-") || self.takes("−") {
                sum = Formula::Difference(Box::new(sum), Box::new(self.product()?));
            } else {
                return Ok(sum);
            }
        }
    }

    fn product(&mut self) -> Result<Formula, Unreadable> {
        let mut product = self.factor()?;
        loop {
            if self.takes("*") || self.takes("×") {
                product = Formula::Product(Box::new(product), Box::new(self.factor()?));
            } else if self.takes("/") {
                product = Formula::Quotient(Box::new(product), Box::new(self.factor()?));
            } else {
                return Ok(product);
            }
        }
    }

    fn factor(&mut self) -> Result<Formula, Unreadable> {
        if self.takes("(") {
            let inner = self.sum()?;
            return self.takes(")").then_some(inner).ok_or(Unreadable::Broken);
        }
        let word = self.word();
        if word.starts_with(|sign: char| sign.is_ascii_digit()) {
            return word.parse().map(Formula::Number).map_err(|_| Unreadable::Broken);
        }
        if word.is_empty() {
            return Err(Unreadable::Broken);
        }
        if !self.takes("(") {
            let place = self.names.iter().position(|name| *name == word);
            return place.map(Formula::Name).ok_or_else(|| Unreadable::Unknown(word.to_owned()));
        }
        let Some((_, function)) = FUNCTIONS.into_iter().find(|(name, _)| *name == word) else {
            return Err(Unreadable::Unknown(word.to_owned()));
        };
        let mut values = vec![self.sum()?];
        while self.takes(",") {
            values.push(self.sum()?);
        }
        let fits = match function {
            Function::Round => values.len() <= 2,
            Function::Ceil | Function::Floor => values.len() == 1,
            Function::Min | Function::Max => values.len() >= 2,
        };
        (fits && self.takes(")")).then_some(Formula::Call(function, values)).ok_or(Unreadable::Broken)
    }

    /// Takes a sign, if it comes next.
    fn takes(&mut self, sign: &str) -> bool {
        let rest = self.rest.trim_start().strip_prefix(sign);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    /// Takes a name or a number; nothing if none comes next.
    fn word(&mut self) -> &'a str {
        let rest = self.rest.trim_start();
        let is_of_word = |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '_' | '.');
        let (word, rest) = rest.split_at(rest.find(|sign| !is_of_word(sign)).unwrap_or(rest.len()));
        self.rest = rest;
        word
    }
}

#[cfg(test)]
mod tests {
    use super::{Formula, Unreadable};
    use crate::item::draw::shape::Shape;

    #[test]
    fn formulas() {
        #[track_caller]
        fn check(text: &str, expectation: Result<Option<&str>, Unreadable>) {
            let value = Formula::read(text, &["pods", "size"]).map(|formula| {
                formula
                    .value(&[12.0, 0.1], true)
                    .map(|value| Shape::default().shown(value).unwrap_or_default())
            });
            assert_eq!(value, expectation.map(|value| value.map(ToOwned::to_owned)), "{text}");
        }
        let unknown = |name: &str| Err(Unreadable::Unknown(name.to_owned()));
        check("pods", Ok(Some("12")));
        check("2 + pods * 3 - 1", Ok(Some("37")));
        check("(2 + pods) * 3", Ok(Some("42")));
        check("24 / pods / 2", Ok(Some("1")));
        check("pods × size", Ok(Some("1.2")));
        check("3 * size", Ok(Some("0.3")));
        check("ceil(size * 30)", Ok(Some("3")));
        check("ceil(pods / 5)", Ok(Some("3")));
        check("floor(0.3 / size)", Ok(Some("3")));
        check("round(pods / 7, 2)", Ok(Some("1.71")));
        check("round(2.5)", Ok(Some("3")));
        check("round(1.005, 2)", Ok(Some("1.01")));
        check("min(pods, 5, 7) + max(1, size)", Ok(Some("6")));
        check("pods / 7", Ok(Some("")));
        check("size - pods", Ok(Some("")));
        check("pods / (size - 0.1)", Ok(None));
        check("pod", unknown("pod"));
        check("root(pods)", unknown("root"));
        check("pods +", Err(Unreadable::Broken));
        check("pods 2", Err(Unreadable::Broken));
        check("1.2.3", Err(Unreadable::Broken));
        check("ceil(pods, 2)", Err(Unreadable::Broken));
        check("(pods", Err(Unreadable::Broken));
        check("", Err(Unreadable::Broken));
    }
}
