//! Types that the packed format does not support are not read, and nothing panics.

use std::collections::BTreeMap;
use std::fmt::Debug;

use dryrun_bank::read_packed;
use serde::Deserialize;
use serde::de::DeserializeOwned;

/// A number that refuses to be read if it is odd.
#[derive(Debug, PartialEq, Deserialize)]
#[serde(try_from = "u8")]
struct Even(u8);

impl TryFrom<u8> for Even {
    type Error = &'static str;

    fn try_from(number: u8) -> Result<Self, Self::Error> {
        if number.is_multiple_of(2) { Ok(Self(number)) } else { Err("odd") }
    }
}

#[track_caller]
fn check<T: DeserializeOwned + Debug + PartialEq>(packed: &[u8], expectation: Option<T>) {
    assert_eq!(read_packed(packed), expectation);
}

#[test]
fn a_type_that_is_not_supported_is_not_read() {
    check::<u8>(&[7], Some(7));
    check::<i8>(&[7], None);
    check::<char>(&[7], None);
    check::<(u8, u8)>(&[7, 7], None);
    check::<BTreeMap<u8, u8>>(&[0], None);
    check::<Vec<i8>>(&[1, 7], None);
}

#[test]
fn a_type_may_refuse_a_value() {
    check(&[2], Some(Even(2)));
    check::<Even>(&[3], None);
    check(&[2, 2, 4], Some(vec![Even(2), Even(4)]));
    check::<Vec<Even>>(&[2, 2, 3], None);
}
