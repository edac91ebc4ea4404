//! Writes a picture as a PNG file with a palette, because a card has few colours.

use std::collections::BTreeMap;

use anyhow::{Context, Result};

/// The most colours that a palette holds.
const MOST: usize = 256;

type Colour = [u8; 3];

/// The picture as a PNG file. `pixels` are red, green, blue and alpha, row by row; all must be opaque.
pub(super) fn encode(width: u32, height: u32, pixels: &[u8]) -> Result<Vec<u8>> {
    // Most neighbouring pixels are the same, so each run of them is looked up once.
    let (pixels, _) = pixels.as_chunks::<4>();
    let runs: Vec<(Colour, usize)> = pixels
        .chunk_by(|one, next| one == next)
        .filter_map(|run| run.first().map(|&[red, green, blue, _]| ([red, green, blue], run.len())))
        .collect();
    let mut counts: BTreeMap<Colour, usize> = BTreeMap::new();
    for (colour, length) in &runs {
        *counts.entry(*colour).or_default() += length;
    }
    let mut palette: Vec<(Colour, usize)> = counts.iter().map(|(colour, count)| (*colour, *count)).collect();
    palette.sort_by_key(|(colour, count)| (usize::MAX - count, *colour));
    palette.truncate(MOST);
    let palette: Vec<Colour> = palette.into_iter().map(|(colour, _)| colour).collect();
    let places: BTreeMap<Colour, u8> =
        counts.keys().map(|colour| (*colour, nearest(&palette, *colour))).collect();
    let mut indices = Vec::with_capacity(pixels.len());
    for (colour, length) in runs {
        let at = places.get(&colour).copied().unwrap_or_default();
        indices.resize(indices.len() + length, at);
    }

    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, width, height);
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_palette(palette.concat());
    encoder.set_compression(png::Compression::High);
    // PNG filters compute differences between neighbours. Differences between indexes mean nothing, so no filter is
    // used.
    encoder.set_filter(png::Filter::NoFilter);
    let mut writer = encoder.write_header().context("writing a PNG")?;
    writer.write_image_data(&indices).context("writing a PNG")?;
    writer.finish().context("writing a PNG")?;
    Ok(file)
}

/// The index of the colour that is most similar to this one. Only rare shades at the edges of letters are missing
/// in the palette.
fn nearest(palette: &[Colour], colour: Colour) -> u8 {
    let distance = |other: &Colour| -> u32 {
        other.iter().zip(colour).map(|(one, two)| u32::from(one.abs_diff(two)).pow(2)).sum()
    };
    let at = palette.iter().enumerate().min_by_key(|(_, other)| distance(other)).map(|(at, _)| at);
    at.and_then(|at| u8::try_from(at).ok()).unwrap_or_default()
}
