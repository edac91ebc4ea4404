//! Firefox, by geckodriver.

use std::path::Path;

use serde_json::{Map, Value, json};

use super::{DOWNLOADS, Facts, Port, program};

pub(super) const FACTS: Facts = Facts {
    name: "Firefox",
    word: "firefox",
    driver: |port| vec![program("GECKODRIVER", "geckodriver"), "--port".to_owned(), port.to_string()],
    port: Port::Told(|line| line.rsplit_once("Listening on 127.0.0.1:")?.1.trim_end().parse().ok()),
    capabilities,
    devtools: false,
};

fn capabilities(home: &Path) -> Map<String, Value> {
    let mut options = json!({
        "args": ["-headless"],
        "prefs": {
            // geckodriver turns this off, and then a file may read its neighbours as at no reader's.
            "security.fileuri.strict_origin_policy": true,
            // In KB. Without it the limit hangs on how much of this machine's disk is free.
            "dom.quotaManager.temporaryStorage.fixedLimit": 512 * 1024,
            "browser.download.folderList": 2,
            "browser.download.dir": home.join(DOWNLOADS),
            "browser.helperApps.neverAsk.saveToDisk": "text/plain,application/json,application/octet-stream",
            "browser.download.alwaysOpenPanel": false,
            // Nobody on the net is asked for anything.
            "app.normandy.enabled": false,
            "app.update.disabledForTesting": true,
            "browser.newtabpage.enabled": false,
            "browser.region.network.url": "",
            "browser.safebrowsing.downloads.remote.enabled": false,
            "browser.startup.homepage": "about:blank",
            "datareporting.policy.dataSubmissionEnabled": false,
            "extensions.update.enabled": false,
            "media.gmp-manager.updateEnabled": false,
            "network.captive-portal-service.enabled": false,
            "network.connectivity-service.enabled": false,
            "network.dns.disablePrefetch": true,
            "network.prefetch-next": false,
            "services.settings.server": "data:,#remote-settings-dummy/v1",
            "toolkit.telemetry.enabled": false,
        },
    });
    if let Ok(firefox) = std::env::var("FIREFOX") {
        options["binary"] = firefox.into();
    }
    let mut capabilities = Map::new();
    capabilities.insert("moz:firefoxOptions".to_owned(), options);
    capabilities
}
