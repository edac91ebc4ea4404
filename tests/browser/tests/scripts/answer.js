// Answers questions until `window.answered` is WRITES; SET is what a set is chosen by.
// One channel for all turns, because WebKit collects a channel that nothing but a waiting message refers to.
window.turns = new MessageChannel();
const turn = () => new Promise(resolve => {
    window.turns.port1.onmessage = resolve;
    window.turns.port2.postMessage(0);
});
// The app counts no press before somebody could have seen what it does. Here nobody looks.
const now = performance.now.bind(performance);
let seconds = 0;
performance.now = () => now() + seconds * 1000;
const press = element => {
    seconds++;
    element.click();
};
const find = async selector => {
    for (let turns = 0; turns < 1e6; turns++) {
        const element = document.querySelector(selector);
        if (element) return element;
        await turn();
    }
    throw new Error('no ' + selector);
};
const gone = async selector => {
    while (document.querySelector(selector)) await turn();
};
(async () => {
    for (let sets = 0; window.answered < WRITES; sets++) {
        for (let tried = 0; !document.querySelector('[data-answerable] label'); await turn()) {
            if (now() < tried + 1000) continue;
            tried = now();
            const seed = sets + '0' + Math.floor(tried % 10);
            location.hash = '#/quiz?SET&seed=' + seed;
        }
        while (document.querySelector('[data-answerable]') && window.answered < WRITES) {
            (await find('[data-answerable] label')).click();
            await turn();
            press(await find('.question .primary'));
            await find('.question .verdict');
            window.answered++;
            press(await find('.question .primary'));
            await gone('.question .verdict');
        }
        // What was missed is not fixed now.
        if (window.answered < WRITES) document.querySelector('.question .primary ~ button')?.click();
        // The page corrects its address after it is drawn; nobody else is quick enough to be overruled.
        for (let turns = 0; turns < 20; turns++) await turn();
    }
})().catch(error => window.broken = String(error));
