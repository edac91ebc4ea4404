//! What is saved, exported and linked.

mod exports;
mod link_damage;
mod link_vectors;
mod links;
mod mailed_exports;
mod next_version;
mod rehearsals;
mod saved_samples;
mod stories_in_files;
