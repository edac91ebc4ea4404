//! Parameters that other sites add to count clicks.

use crate::Parameter;
use crate::nearest::is_near;

/// How their names begin, each as the site documents it. None of our own begins so, nor does a likely misspelling of one.
const BEGINNINGS: &str = "_ utm_ mtm_ pk_ piwik_ matomo_ hsa_ hsctatracking mc_ ml_ oly_ vero_ ga_ gad_ gclsrc fb_ ref_ igsh \
                          mibext mkt_ li_fat srslt spm guc itm_ wt_ s_kw ef_id amp_ share wickedid trk at_ elq";
/// How others end: `gclid`, `msclkid`, `gbraid`, `s_cid`.
const ENDINGS: &str = "clid clkid clickid braid _cid";
/// Whole names. `data`, `sdata` and `reserved` are those of SafeLinks, `c` and `typo` of LinkProtect.
const NAMES: &str = "c campaign cid cjevent cmpid cvid data epik feature from gi h icid isappinstalled lipi ncid ocid ref \
                     referrer reserved s sa sccid sdata si sntz source src t tduid trackingid typo usg usp ust ved via";
/// How a name ends that has the shape of theirs, if it has no `_` in it.
const SHAPES: &str = "id source medium campaign token";
/// What a name of ours could be about. What contains one of these is a mistake, and is told.
const OURS: &str = "item question quiz";

/// Whether a parameter counts clicks: it is known to, or has the shape of one that does and is no near miss of ours.
pub(crate) fn is_tracking(name: &str) -> bool {
    any(BEGINNINGS, |begin| name.starts_with(begin))
        || any(ENDINGS, |end| name.ends_with(end))
        || any(NAMES, |other| name == other)
        || (has_shape(name) && !is_ours(name))
}

/// Whether a name is one of ours, or could be meant as one.
pub(crate) fn is_ours(name: &str) -> bool {
    any(OURS, |about| name.contains(about))
        || Parameter::ALL
            .into_iter()
            .map(Parameter::name)
            .any(|ours| name == ours || is_near(name, ours) || (ours.len() > 3 && name.contains(ours)))
}

fn has_shape(name: &str) -> bool {
    name.bytes().all(|letter| letter.is_ascii_alphanumeric() || letter == b'_')
        && (name.contains('_') || any(SHAPES, |end| name.ends_with(end)))
}

fn any(list: &str, is_it: impl Fn(&str) -> bool) -> bool {
    list.split(' ').any(is_it)
}
