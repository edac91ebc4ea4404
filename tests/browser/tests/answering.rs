//! Answering an open question: what the coach finds, the four fields of a story, the interviewer, the stories.

use anyhow::{Result, ensure};
use browser_tests::{Page, mini_journey};

const PROMPT: &str = "#/quiz?items=mini-prompt,mini-single&seed=1";
const FIELD: &str = "textbox “Notes, or the answer in writing, if you like”";

async fn no_faults(page: &Page) -> Result<()> {
    page.accessible("an open question").await?;
    ensure!(page.sideways().await? == 0, "nothing is cut off");
    Ok(())
}

async fn write(page: &Page, answer: &str) -> Result<()> {
    page.open(PROMPT).await?;
    page.tab_to(FIELD).await?;
    page.type_text(answer).await
}

#[test]
fn the_coach_stands_beside_the_readers_own_ticks() {
    mini_journey(async |page| {
        page.viewport(320, 640).await?;
        write(page, "I ask about compliance and budget, then I open separate accounts.").await?;
        page.see_no("The coach").await?;
        page.press("Control+Enter").await?;
        page.see("The interviewer asks: How does a change reach production?").await?;
        page.hear("The interviewer asks: How does a change reach production?").await?;
        page.type_text("Terraform, after a review.").await?;
        no_faults(page).await?;
        page.reload().await?;
        page.press("Enter").await?;
        page.see("What happens when the database is gone?").await?;
        page.press("Control+Enter").await?;
        page.see(", after a review.").await?;
        page.see("so your own ticks are what counts").await?;
        page.see("The coach found it:").await?;
        page.see("The coach didn't find it.").await?;
        ensure!(
            page.run("return document.querySelectorAll('.written mark').length > 1").await? == true,
            "words are marked"
        );
        no_faults(page).await?;
        page.press("Tab").await?;
        page.run("document.querySelector('.points input').click()").await?;
        page.click_button("Compare").await?;
        page.see("You and the coach agreed on").await?;
        no_faults(page).await
    });
}

#[test]
fn key_points_are_shown_without_an_answer_if_the_reader_says_so() {
    mini_journey(async |page| {
        page.open(PROMPT).await?;
        page.see_no("They would ask:").await?;
        page.click_button("Show without an answer").await?;
        page.see("They would ask:").await?;
        page.see("You wrote nothing, so the coach has nothing to read.").await?;
        no_faults(page).await
    });
}

#[test]
fn the_interviewer_can_be_switched_off_on_the_page() {
    mini_journey(async |page| {
        write(page, "I would ask.").await?;
        page.run("document.querySelector('.clock summary').click()").await?;
        no_faults(page).await?;
        page.click_button("One minute more").await?;
        page.see("0:00 of 9:00").await?;
        page.run("document.querySelector('#time-longer').click()").await?;
        page.see("0:00 of 17:00").await?;
        page.run("document.querySelector('#time-off').click()").await?;
        page.see_no("of 17:00").await?;
        page.run("document.querySelector('#interviewer').click()").await?;
        page.click_button("Key points").await?;
        page.see("They would ask:").await?;
        page.see("I would ask.").await?;
        page.open("#/settings").await?;
        ensure!(
            page.run("return document.querySelector('#interviewer').checked").await? == false,
            "it stays off"
        );
        Ok(())
    });
}

#[test]
fn what_was_answered_is_kept_edited_and_compared() {
    mini_journey(async |page| {
        page.viewport(320, 640).await?;
        page.open("#/stories").await?;
        page.see("Nothing is here yet.").await?;
        write(page, "I ask about the budget.").await?;
        page.click_button("Key points").await?;
        page.see("They would ask:").await?;
        page.click_button("Compare").await?;
        page.see("A strong answer").await?;
        page.open("#/mock").await?;
        page.click_link("My stories 1 answer of your own.").await?;
        page.see("I ask about the budget.").await?;
        page.click_button("Edit").await?;
        page.fill("Your answer", "I ask about the budget first.").await?;
        no_faults(page).await?;
        page.click_button("Keep this version").await?;
        page.reload().await?;
        page.see("I ask about the budget first.").await?;
        page.run("document.querySelector('.story summary').click()").await?;
        page.click_button("Compare with the last").await?;
        page.see("What changed since").await?;
        let new = "return [...document.querySelectorAll('ins')].map(word => word.textContent).join('')";
        let new = page.run(new).await?;
        ensure!(new == "budget first.", "the new words are marked, not {new}");
        no_faults(page).await?;
        page.click_button("Back to the last version").await?;
        page.click_button("Other questions it answers").await?;
        page.see("The coach finds no other question").await?;
        page.click_button("Save as Markdown").await?;
        no_faults(page).await?;
        page.click_button("Edit").await?;
        page.fill("Your answer", "I moved the budget to March. It fell from 9 to 2.").await?;
        page.click_button("Keep this version").await?;
        page.run("document.querySelector('.choose input').click()").await?;
        page.click_button("Make lines and a letter").await?;
        page.see("Lines for a résumé").await?;
        let line = page.run("return document.querySelector('#resume').value").await?;
        ensure!(
            line == "- Moved the budget to March. It fell from 9 to 2.",
            "the words are the reader's own: {line}"
        );
        page.fill("Frame of a letter", "Dear Ada, hire me.").await?;
        no_faults(page).await?;
        // The exported file has it, and a reset of everything takes it, until that is undone.
        page.open("#/data").await?;
        page.click_button("Show it as text").await?;
        let text = page.run("return document.querySelector('#export').value").await?;
        ensure!(text.as_str().is_some_and(|text| text.contains("I moved the budget to March.")), "{text}");
        page.click_button("Reset").await?;
        page.see("Versions of your stories: 3.").await?;
        page.open("#/stories").await?;
        page.see("Nothing is here yet.").await?;
        page.open("#/data").await?;
        page.click_button("Undo the reset").await?;
        page.open("#/stories").await?;
        page.see("I moved the budget to March.").await
    });
}

/// A microphone that hums, a voice of this device, and a browser that writes down what is said on the device.
const VOICES: &str = "
navigator.mediaDevices.getUserMedia = async () => {
  if (window.refuses) throw new DOMException('no', 'NotAllowedError');
  const audio = new AudioContext();
  const hum = audio.createOscillator();
  const out = audio.createMediaStreamDestination();
  hum.connect(out);
  hum.start();
  window.microphone = out.stream;
  return out.stream;
};
window.SpeechRecognition = class {
  static async available(options) { return options.processLocally ? 'available' : 'unavailable'; }
  processLocally = false;
  phrases = [];
  start() { window.listener = this; }
  stop() { window.listener = null; }
};
window.SpeechRecognitionPhrase = class { constructor(phrase, boost) { Object.assign(this, { phrase, boost }); } };
window.spoken = [];
window.revoked = [];
const revoke = URL.revokeObjectURL;
URL.revokeObjectURL = url => { window.revoked.push(url); revoke.call(URL, url); };
speechSynthesis.getVoices = () => [{ lang: 'en-GB', localService: false }, { lang: 'en-US', localService: window.isLocal }];
speechSynthesis.speak = utterance => window.spoken.push(utterance.text);
window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
";

#[test]
fn an_answer_is_recorded_written_down_played_back_and_forgotten() {
    mini_journey(async |page| {
        page.viewport(320, 640).await?;
        page.before_load(VOICES).await?;
        page.open(PROMPT).await?;
        page.see("Nothing is sent anywhere.").await?;
        page.click_button("Read the question aloud").await?;
        page.see("This device has no voice of its own to read with.").await?;
        page.run("window.isLocal = true").await?;
        page.click_button("Read the question aloud").await?;
        let read = page.run("return window.spoken.join()").await?;
        ensure!(
            read.as_str().is_some_and(|read| read.starts_with("You join as")),
            "it is read aloud: {read}"
        );

        page.run("window.refuses = true").await?;
        page.click_button("Record my answer").await?;
        page.see("The microphone was refused").await?;
        page.run("window.refuses = false").await?;
        page.click_button("Record my answer").await?;
        page.see("Recording, and writing down what you say").await?;
        page.see("Stop").await?;
        no_faults(page).await?;
        page.run(
            "const said = text => Object.assign([{ transcript: text }], { isFinal: true });
             listener.onresult({ resultIndex: 1, results: [said('old'), said('We ask about the budget. ')] });",
        )
        .await?;
        page.see("5 words").await?;
        let boosted = page.run("return listener.phrases.map(likely => likely.phrase).join()").await?;
        ensure!(
            boosted.as_str().is_some_and(|words| words.contains("budget")),
            "the cues are named: {boosted}"
        );
        page.second().await?;
        page.run(
            "const said = text => Object.assign([{ transcript: text }], { isFinal: true });
             listener.onresult({ resultIndex: 0, results: [said('Um, and compliance.')] });",
        )
        .await?;
        page.see("8 words").await?;
        page.see_no("Play it from").await?;
        page.click_button("Stop recording").await?;
        page.see("Save the recording").await?;
        let is_off = page
            .run("return window.microphone.getTracks().every(track => track.readyState == 'ended')")
            .await?;
        ensure!(is_off == true, "the microphone is off");
        let plays = "const audio = document.querySelector('audio');
            return new Promise(done => { audio.onloadeddata = () => done(true); audio.onerror = () => done(false); audio.load(); });";
        ensure!(page.run(plays).await? == true, "the policy lets it play");
        no_faults(page).await?;
        page.click_button("Key points").await?;
        page.see("They would ask:").await?;
        page.see("We ask about the").await?;
        page.see("Save the recording").await?;
        page.see("Play it from a key point or a filler on.").await?;
        no_faults(page).await?;
        page.run(
            "const audio = document.querySelector('audio');
             Object.defineProperty(audio, 'currentTime', { set: time => { window.jumped = time; }, get: () => 0 });
             audio.play = async () => { window.plays = true; };
             [...document.querySelectorAll('.spots button')].find(button => button.textContent.includes('Um')).click();",
        )
        .await?;
        page.until("the recording to play from the filler on", async || {
            Ok((page.run("return window.jumped > 0 && window.plays").await? == true).then_some(()))
        })
        .await?;
        page.click_button("Compare").await?;
        page.see("Save the recording").await?;
        let url = page.run("return document.querySelector('audio').src").await?;
        page.click_button("Next").await?;
        page.see("Question 2").await?;
        let gone = page.run("return window.revoked").await?;
        ensure!(
            gone.as_array().is_some_and(|gone| gone.contains(&url)),
            "it is forgotten with its question: {gone}"
        );
        Ok(())
    });
}

#[test]
fn a_browser_without_a_recorder_says_so() {
    mini_journey(async |page| {
        page.before_load("delete window.MediaRecorder; delete window.speechSynthesis").await?;
        page.open(PROMPT).await?;
        page.click_button("Record my answer").await?;
        page.see("This browser can't record.").await?;
        page.click_button("Read the question aloud").await?;
        page.see("This device has no voice of its own to read with.").await
    });
}
