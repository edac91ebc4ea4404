//! The signs that people mean, in place of those that their keyboard, phone or editor wrote.

/// The zeros of Unicode's decimal digits; the other nine digits follow each of them. Source: Unicode 16, `Nd`.
const ZEROS: [char; 73] = [
    '\u{660}',
    '\u{6f0}',
    '\u{7c0}',
    '\u{966}',
    '\u{9e6}',
    '\u{a66}',
    '\u{ae6}',
    '\u{b66}',
    '\u{be6}',
    '\u{c66}',
    '\u{ce6}',
    '\u{d66}',
    '\u{de6}',
    '\u{e50}',
    '\u{ed0}',
    '\u{f20}',
    '\u{1040}',
    '\u{1090}',
    '\u{17e0}',
    '\u{1810}',
    '\u{1946}',
    '\u{19d0}',
    '\u{1a80}',
    '\u{1a90}',
    '\u{1b50}',
    '\u{1bb0}',
    '\u{1c40}',
    '\u{1c50}',
    '\u{a620}',
    '\u{a8d0}',
    '\u{a900}',
    '\u{a9d0}',
    '\u{a9f0}',
    '\u{aa50}',
    '\u{abf0}',
    '\u{104a0}',
    '\u{10d30}',
    '\u{10d40}',
    '\u{11066}',
    '\u{110f0}',
    '\u{11136}',
    '\u{111d0}',
    '\u{112f0}',
    '\u{11450}',
    '\u{114d0}',
    '\u{11650}',
    '\u{116c0}',
    '\u{116d0}',
    '\u{116da}',
    '\u{11730}',
    '\u{118e0}',
    '\u{11950}',
    '\u{11bf0}',
    '\u{11c50}',
    '\u{11d50}',
    '\u{11da0}',
    '\u{11f50}',
    '\u{16a60}',
    '\u{16ac0}',
    '\u{16b50}',
    '\u{16d70}',
    '\u{1ccf0}',
    '\u{1d7ce}',
    '\u{1d7d8}',
    '\u{1d7e2}',
    '\u{1d7ec}',
    '\u{1d7f6}',
    '\u{1e140}',
    '\u{1e2f0}',
    '\u{1e4f0}',
    '\u{1e5f1}',
    '\u{1e950}',
    '\u{1fbf0}',
];

/// A combining mark, then pairs: a letter, and the same letter with this mark. It covers Latin-1, Latin Extended-A, and
/// four letters each of Romanian and Cyrillic. Unicode's whole tables are larger than the grading. Not covered, so two
/// spellings of the same letter differ: letters with two marks (Vietnamese), Greek, the rest of Cyrillic, Hangul in
/// pieces, and the scripts of India.
const MARKED: &str = "\
    \u{300}AÀEÈIÌOÒUÙaàeèiìoòuù\
    \u{301}AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzź\
    \u{302}AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷ\
    \u{303}AÃNÑOÕaãnñoõIĨiĩUŨuũ\
    \u{304}AĀaāEĒeēIĪiīOŌoōUŪuū\
    \u{306}AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭИЙий\
    \u{307}CĊcċEĖeėGĠgġIİZŻzż\
    \u{308}AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸЕЁеё\
    \u{30a}AÅaåUŮuů\
    \u{30b}OŐoőUŰuű\
    \u{30c}CČcčDĎdďEĚeěLĽlľNŇnňRŘrřSŠsšTŤtťZŽzž\
    \u{326}SȘsșTȚtț\
    \u{327}CÇcçGĢgģKĶkķLĻlļNŅnņRŖrŗSŞsşTŢtţ\
    \u{328}AĄaąEĘeęIĮiįUŲuų";

/// The text in the signs that are meant:
///
/// - nothing that nobody sees;
/// - one kind of space, of quotation mark and of hyphen; an en dash and an em dash stay what they are, because editors
///   make them of one hyphen or of two;
/// - the digits 0 to 9 for those of other scripts, with their signs for decimals and thousands;
/// - letters of normal width;
/// - a letter and its mark as one character, whichever way they were typed.
///
/// Case stays, and so does every letter that differs from another.
///
/// ```
/// use dryrun_bank::plain_signs;
/// assert_eq!(plain_signs("\u{feff}\u{201c}df\u{a0}\u{2011}i\u{201d}"), "\"df -i\"");
/// assert_eq!(plain_signs("\u{ff15}\u{661}"), "51");
/// assert_eq!(plain_signs("cafe\u{301}"), "caf\u{e9}");
/// ```
#[must_use]
pub fn plain_signs(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in text.chars().map(plain_sign).filter(|letter| !is_unseen(*letter)) {
        match plain.chars().next_back().and_then(|before| marked(before, letter)) {
            Some(one) => {
                plain.pop();
                plain.push(one);
            }
            None => plain.push(letter),
        }
    }
    plain
}

/// Whether nobody sees anything of the text.
#[must_use]
pub fn is_blank(text: &str) -> bool {
    text.chars().all(|letter| letter.is_whitespace() || is_unseen(letter))
}

/// Control, format, filler, variation, tag and private characters. Source: Unicode 16, `Cc`, `Cf` and
/// `Default_Ignorable_Code_Point`, widened to whole ranges.
#[must_use]
pub const fn is_unseen(letter: char) -> bool {
    matches!(letter, '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{ad}' | '\u{34f}' | '\u{600}'..='\u{605}' | '\u{61c}'
        | '\u{6dd}' | '\u{70f}' | '\u{890}' | '\u{891}' | '\u{8e2}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
        | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{2800}' | '\u{3164}' | '\u{e000}'..='\u{f8ff}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}'
        | '\u{fff0}'..='\u{ffff}' | '\u{110bd}' | '\u{110cd}' | '\u{13430}'..='\u{1343f}' | '\u{1bca0}'..='\u{1bca3}'
        | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{10ffff}')
}

fn plain_sign(letter: char) -> char {
    match letter {
        '\u{ff01}'..='\u{ff5e}' => char::from((letter as u32 - 0xfee0) as u8),
        // Single quotation marks and apostrophes; the last one groups thousands in Arabic numbers.
        '\u{b4}' | '\u{2b9}'..='\u{2bd}' | '\u{2018}'..='\u{201b}' | '\u{2039}' | '\u{203a}' | '\u{66c}' => {
            '\''
        }
        '\u{ab}' | '\u{bb}' | '\u{201c}'..='\u{201f}' | '\u{300c}'..='\u{300f}' | '\u{301d}'..='\u{301f}' => {
            '"'
        }
        '\u{58a}' | '\u{2010}' | '\u{2011}' | '\u{2043}' | '\u{2212}' | '\u{fe63}' => '-',
        '\u{2012}' => '\u{2013}',
        '\u{2015}' | '\u{fe58}' => '\u{2014}',
        // Full stops, and the points before decimals.
        '\u{b7}' | '\u{66b}' | '\u{2024}' | '\u{3002}' | '\u{fe52}' | '\u{ff61}' => '.',
        '\u{60c}' | '\u{3001}' | '\u{fe50}' | '\u{ff64}' => ',',
        '\u{61b}' | '\u{37e}' | '\u{fe54}' => ';',
        '\u{2236}' | '\u{fe55}' => ':',
        '\u{2044}' | '\u{2215}' => '/',
        '\u{66a}' => '%',
        '\u{2dc}' | '\u{223c}' | '\u{301c}' => '~',
        // Units: micro, kelvin, ångström and ohm have a letter that looks the same.
        '\u{b5}' => '\u{3bc}',
        '\u{212a}' => 'K',
        '\u{212b}' => '\u{c5}',
        '\u{2126}' => '\u{3a9}',
        _ if letter.is_whitespace() => ' ',
        _ => digit(letter).unwrap_or(letter),
    }
}

fn digit(letter: char) -> Option<char> {
    let zero = ZEROS.iter().rfind(|zero| **zero <= letter)?;
    char::from_digit(letter as u32 - *zero as u32, 10)
}

/// The letter with this mark, as one character.
fn marked(letter: char, mark: char) -> Option<char> {
    // Only marks have pairs behind them.
    let ('\u{300}'..='\u{36f}', (_, pairs)) = (mark, MARKED.split_once(mark)?) else { return None };
    let mut pairs = pairs.chars();
    loop {
        match (pairs.next()?, pairs.next()?) {
            ('\u{300}'..='\u{36f}', _) => return None,
            (base, one) if base == letter => return Some(one),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expectation: &str) {
        assert_eq!(plain_signs(text), expectation, "{text:?}");
        assert_eq!(plain_signs(expectation), expectation, "twice changes nothing");
    }

    #[test]
    fn nobody_sees_or_means_them() {
        for space in
            ['\t', '\n', '\u{85}', '\u{a0}', '\u{1680}', '\u{2003}', '\u{2028}', '\u{202f}', '\u{3000}']
        {
            check(&format!("df{space}-i"), "df -i");
        }
        for unseen in [
            '\0',
            '\u{ad}',
            '\u{34f}',
            '\u{61c}',
            '\u{180e}',
            '\u{200b}',
            '\u{200d}',
            '\u{200f}',
            '\u{202e}',
            '\u{2060}',
            '\u{2069}',
            '\u{fe0f}',
            '\u{feff}',
            '\u{fffc}',
            '\u{e0041}',
            '\u{e0100}',
        ] {
            check(&format!("{unseen}d{unseen}f -{unseen}i{unseen}"), "df -i");
            assert!(is_blank(&format!(" {unseen}\u{a0}")), "{unseen:?}");
        }
        assert!(is_blank("") && !is_blank("\u{200b}."));
    }

    #[test]
    fn typographic_signs_are_plain() {
        check("\u{201c}a\u{201d} \u{ab}b\u{bb} \u{201e}c\u{201c}", "\"a\" \"b\" \"c\"");
        check("\u{2018}a\u{2019} \u{2039}b\u{203a} d\u{2bc}e", "'a' 'b' d'e");
        check("\u{2010}a \u{2011}b \u{2212}c \u{ff0d}d", "-a -b -c -d");
        check("\u{2013}a \u{2014}b \u{2012}c \u{2015}d", "\u{2013}a \u{2014}b \u{2013}c \u{2014}d");
        check("\u{ff44}\u{ff46}\u{3000}\u{ff0d}\u{ff49}\u{ff1b}", "df -i;");
        check("5 \u{b5}s", "5 \u{3bc}s");
    }

    #[test]
    fn digits_of_every_script_are_digits() {
        check("\u{ff15}\u{ff11}", "51");
        check("\u{665}\u{661} \u{6f5}\u{6f1}", "51 51");
        check("\u{96b}\u{967} \u{9eb}\u{9e7} \u{e55}\u{e51}", "51 51 51");
        check("\u{661}\u{66c}\u{662}\u{663}\u{664}\u{66b}\u{665}\u{66a}", "1'234.5%");
        check("\u{1d7d3}\u{1d7d9}\u{1d7fb} \u{1e955}", "515 5");
        // Neighbours of digits are none: a superscript and a circle mean something else.
        check("\u{b2} \u{2460} \u{66d} \u{1d7cd}", "\u{b2} \u{2460} \u{66d} \u{1d7cd}");
        assert!(ZEROS.is_sorted(), "the search needs the order");
    }

    #[test]
    fn a_letter_and_its_mark_are_one() {
        check("re\u{301}sume\u{301}", "r\u{e9}sum\u{e9}");
        check(
            "Zu\u{308}rich A\u{30a} c\u{327} n\u{303} s\u{30c}",
            "Z\u{fc}rich \u{c5} \u{e7} \u{f1} \u{161}",
        );
        check("\u{212b}", "\u{c5}");
        check("\u{438}\u{306}", "\u{439}");
        // A mark that makes no letter of the table stays, and tells two words apart.
        check("x\u{301}", "x\u{301}");
        check("\u{301}", "\u{301}");
    }

    #[test]
    fn the_table_has_whole_pairs() {
        let mut rest = MARKED.chars();
        while let Some(letter) = rest.next() {
            if !('\u{300}'..='\u{36f}').contains(&letter) {
                assert!(rest.next().is_some_and(|one| one > '\u{bf}'), "a pair for {letter}");
            }
        }
    }
}
