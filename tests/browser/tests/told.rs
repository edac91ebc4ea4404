//! What the page says about storage that fails, and what happens to the reader's progress.

use std::time::Duration;

use anyhow::ensure;
use browser_tests::mini_everywhere;

#[test]
fn storage_that_drops_what_it_takes_is_told_within_a_second() {
    mini_everywhere(async |page| {
        page.before_load("Storage.prototype.setItem = () => {};").await?;
        page.open("#/quiz?items=mini-line&seed=1").await?;
        page.press("8").await?;
        page.press("Enter").await?;
        let start = std::time::Instant::now();
        page.see("Progress is not kept. This browser drops what is saved here.").await?;
        ensure!(start.elapsed() < Duration::from_secs(1), "it took {:?}", start.elapsed());
        page.see("Right.").await
    });
}

#[test]
fn what_was_refused_is_saved_when_there_is_room_again() {
    const FULL_UNTIL_ROOM: &str = "{
        const { setItem } = Storage.prototype;
        Storage.prototype.setItem = function (name, value) {
            if (!window.room) throw new DOMException('full', 'QuotaExceededError');
            setItem.call(this, name, value);
        };
    }";
    mini_everywhere(async |page| {
        page.before_load(FULL_UNTIL_ROOM).await?;
        page.open("#/quiz?items=mini-line&seed=1").await?;
        page.press("8").await?;
        page.press("Enter").await?;
        page.see("Progress is not kept. This browser's storage for this page is full.").await?;
        // Nobody answers again.
        page.run("window.room = true").await?;
        page.see("Progress is kept in this browser, and nowhere else.").await?;
        page.tab("").await?;
        page.open("#/data").await?;
        page.see("1 answer.").await
    });
}

#[test]
fn what_a_newer_version_wrote_is_left_alone() {
    const NEWER: &str = "dryrun 3 CRC 5 2\n{}";
    mini_everywhere(async |page| {
        page.open("#/help").await?;
        let value = NEWER.replace("CRC", &format!("{:08x}", crc(3, 5, b"{}")));
        let put = format!(
            "localStorage.clear(); localStorage.setItem('dryrun:dryrun-mini:00000000:00000001:log:a', {});",
            serde_json::Value::from(value)
        );
        page.run(&put).await?;
        page.reload().await?;
        page.open("#/quiz?items=mini-line&seed=1").await?;
        page.see("A newer version of Dryrun saved progress here, and this one only reads").await?;
        page.press("8").await?;
        page.press("Enter").await?;
        page.see("Right.").await?;
        let names =
            page.run("return Object.keys(localStorage).filter(name => name.includes(':log:'))").await?;
        ensure!(
            names == serde_json::json!(["dryrun:dryrun-mini:00000000:00000001:log:a"]),
            "something was written: {names}"
        );
        Ok(())
    });
}

/// CRC-32/ISO-HDLC over what an envelope's checksum covers.
fn crc(version: u32, generation: u64, payload: &[u8]) -> u32 {
    let bytes =
        version.to_le_bytes().into_iter().chain(generation.to_le_bytes()).chain(payload.iter().copied());
    !bytes.fold(u32::MAX, |crc, byte| {
        (0..8).fold(
            crc ^ u32::from(byte),
            |crc, _| if crc & 1 == 1 { crc >> 1 ^ 0xEDB8_8320 } else { crc >> 1 },
        )
    })
}
