//! What the coach says of an answer.

use super::Words;
use crate::coach::{Part, Remark};

impl Words {
    /// A part of a story.
    #[must_use]
    pub const fn star_part(self, part: Part) -> &'static str {
        match part {
            Part::Situation => self.star_situation(),
            Part::Task => self.star_task(),
            Part::Action => self.star_action(),
            Part::Result => self.star_result(),
        }
    }

    /// The field of a part of a story.
    #[must_use]
    pub const fn star_field(self, part: Part) -> &'static str {
        match part {
            Part::Situation => self.star_field_situation(),
            Part::Task => self.star_field_task(),
            Part::Action => self.star_field_action(),
            Part::Result => self.star_field_result(),
        }
    }

    /// A remark as a sentence. The words on which it rests follow it.
    #[must_use]
    pub fn coach_remark(self, remark: &Remark) -> String {
        match remark {
            Remark::Empty => self.coach_empty().to_owned(),
            Remark::NotEnglish => self.coach_not_english().to_owned(),
            Remark::Markup(_) => self.coach_markup().to_owned(),
            Remark::Short { least, .. } => self.coach_short(*least),
            Remark::Long { most, .. } => self.coach_long(*most),
            Remark::Missing(part) => self.coach_missing(self.star_part(*part)),
            Remark::NoNumberInResult(_) => self.coach_no_number_in_result().to_owned(),
            Remark::NoNumber => self.coach_no_number().to_owned(),
            Remark::We { we, i } => self.coach_we(we.len(), i.len()),
            Remark::General { general, systems } => self.coach_general(general.len(), systems.len()),
            Remark::Hedges(places) => self.coach_hedges(places.len()),
            Remark::Fillers(places) => self.coach_fillers(places.len()),
        }
    }
}
