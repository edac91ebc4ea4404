//! Labels for the values that the bank's lists allow.

use super::{Words, push_entry};
use crate::bank::{Cloud, Form, Item, Kind, Level, Skill, Style, Track, plain};

impl Words {
    /// Whether a key point was covered, for screen readers, before the point.
    #[must_use]
    pub const fn point(self, is_covered: bool) -> &'static str {
        if is_covered { self.point_covered() } else { self.point_open() }
    }

    /// The label of a level.
    #[must_use]
    pub const fn level(self, level: Level) -> &'static str {
        match level {
            Level::Junior => self.level_junior(),
            Level::Engineer => self.level_engineer(),
            Level::Senior => self.level_senior(),
            Level::Staff => self.level_staff(),
        }
    }

    /// The label of a cloud.
    #[must_use]
    pub const fn cloud(self, cloud: Cloud) -> &'static str {
        match cloud {
            Cloud::Aws => self.cloud_aws(),
            Cloud::Gcp => self.cloud_gcp(),
            Cloud::Azure => self.cloud_azure(),
        }
    }

    /// The label of a job.
    #[must_use]
    pub const fn track(self, track: Track) -> &'static str {
        match track {
            Track::Engineer => self.track_engineer(),
            Track::Swe => self.track_swe(),
            Track::Lead => self.track_lead(),
            Track::Head => self.track_head(),
        }
    }

    /// The label of a kind.
    #[must_use]
    pub const fn kind(self, kind: Kind) -> &'static str {
        match kind {
            Kind::Single => self.kind_single(),
            Kind::Multiple => self.kind_multiple(),
            Kind::Order => self.kind_order(),
            Kind::Match => self.kind_match(),
            Kind::Numeric => self.kind_numeric(),
            Kind::Text => self.kind_text(),
            Kind::Line => self.kind_line(),
            Kind::Prompt => self.kind_prompt(),
        }
    }

    /// What an item asks of the reader's knowledge, in a sentence.
    #[must_use]
    pub const fn skill(self, skill: Skill) -> &'static str {
        match skill {
            Skill::Recall => self.skill_recall(),
            Skill::Apply => self.skill_apply(),
            Skill::Judge => self.skill_judge(),
        }
    }

    /// What an interview question is about, in a sentence.
    #[must_use]
    pub const fn style(self, style: Style) -> &'static str {
        match style {
            Style::Technical => self.style_technical(),
            Style::Behavioral => self.style_behavioral(),
            Style::Situational => self.style_situational(),
            Style::SystemDesign => self.style_system_design(),
        }
    }

    /// The jobs that an item is asked for, in a sentence.
    #[must_use]
    pub fn tracks_of(self, item: &Item) -> String {
        let mut tracks = String::new();
        for track in &item.tracks {
            push_entry(&mut tracks, self.between_entries(), self.track(*track));
        }
        self.item_tracks(&tracks)
    }

    /// The text with which a reader helps to improve the answer of an item: what it says now, and room for what it should.
    #[must_use]
    pub fn improvement_of(self, item: &Item) -> String {
        let (id, title) = (item.id.as_str(), item.title());
        let revision = format!("{:08x}", item.revision);
        let Form::Prompt(prompt) = &item.form else { return self.improve_text(id, &revision, &title) };
        let points: String =
            prompt.points.iter().map(|point| format!("- {}\n", plain(&point.text))).collect();
        self.improve_prompt_text(id, &revision, &title, points.trim_end())
    }

    /// The text of a report about an item, to which the reader adds what is wrong.
    #[must_use]
    pub fn report_of(self, item: &Item) -> String {
        self.report_text(item.id.as_str(), &format!("{:08x}", item.revision), &item.title())
    }
}
