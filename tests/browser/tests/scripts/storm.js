// Does STEPS random things that a reader does, and between them what extensions, translators, a full disk and a clock do.
// SEED decides all of it. `window.stormed` is the list of what was done, when all is done.
let state = SEED;
const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};
const below = most => Math.floor(random() * most);
const any = list => list[below(list.length)];
const all = selector => [...document.querySelectorAll(selector)];
const channel = window.stormTurns = new MessageChannel();
const turn = () => new Promise(resolve => {
    channel.port1.onmessage = resolve;
    channel.port2.postMessage(0);
});

/** What leads out of the app, or removes what the test counts. */
const OUT = /Reset|Delete|Forget|Print|Import|Save|Export|Copy|Share|Add|Drop|Undo|Check what|Repair/i;
const isIn = node => !OUT.test(node.textContent) && !node.target && !node.hasAttribute('download');
const links = () => all('#dryrun a[href^="#/"]').filter(node => isIn(node) && !/#\/(data|settings)/.test(node.getAttribute('href')));
const buttons = () => all('#dryrun main button').filter(isIn);

const reader = {
    primary: () => document.querySelector('[data-primary]')?.click(),
    button: () => any(buttons())?.click(),
    field: () => any(all('#dryrun main :is(input[type=radio], input[type=checkbox])'))?.click(),
    list: () => {
        const list = any(all('#dryrun main select'));
        const option = list && any([...list.querySelectorAll('option')]);
        if (!option) return;
        list.value = option.value;
        list.dispatchEvent(new Event('change', { bubbles: true }));
    },
    type: () => {
        const field = any(all('#dryrun main :is(input[type=text], input[inputmode], textarea)').filter(node => !node.readOnly));
        if (!field) return;
        field.value = any(['terraform import', '42', 'five', 'a b c']);
        field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    key: () => {
        const key = any(['Enter', 'u', 'g', 'h', 's', 'f', '1', '2', '8', 'Escape', 'ArrowDown']);
        (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    },
    set: () => { location.hash = any(['#/quiz?count=3', '#/quiz?items=mini-single,mini-text', '#/quiz?count=4&mode=exam&minutes=20', '#/drill/mini-drill']) + (random() < 0.5 ? '' : '&seed=' + below(9)); },
    link: () => random() < 0.3 && any(links())?.click(),
    back: () => random() < 0.3 && history.back(),
};

const nodes = () => all('#dryrun *').filter(node => !['HEAD', 'SCRIPT'].includes(node.tagName));
const meddler = {
    wrap: () => {
        const node = any(nodes());
        if (!node?.parentNode) return;
        const around = document.createElement(any(['div', 'span', 'grammarly-x']));
        node.replaceWith(around);
        around.append(node);
    },
    move: () => {
        const node = any(nodes());
        node?.parentNode?.append(node);
    },
    remove: () => random() < 0.3 && any(nodes())?.remove(),
    add: () => any(nodes())?.prepend(document.createElement('style')),
    head: () => document.head.prepend(document.createElement('style')),
    translate: () => {
        const walker = document.createTreeWalker(any([document.querySelector('#dryrun'), any(nodes())]) ?? document.body, NodeFilter.SHOW_TEXT);
        const texts = [];
        while (walker.nextNode()) texts.push(walker.currentNode);
        for (const text of texts.filter(text => text.data.trim())) {
            const [outer, inner] = [document.createElement('font'), document.createElement('font')];
            inner.textContent = text.data.toUpperCase();
            outer.append(inner);
            text.replaceWith(outer);
        }
    },
    deny: () => { window.denied = !window.denied; },
    clock: () => { window.ahead += any([-3600e3, 60e3, 3600e3]); },
};

(async () => {
    const done = [];
    for (let step = 0; step < STEPS; step++) {
        const [who, name] = random() < 0.7 ? [reader, any(Object.keys(reader))] : [meddler, any(Object.keys(meddler))];
        done.push(name);
        who[name]();
        // Presses count only where the reader could have seen what they do.
        const wait = performance.now() + any([0, 20, 320]);
        do await turn(); while (performance.now() < wait);
    }
    window.denied = false;
    window.stormed = done.join(' ');
})().catch(error => window.stormed = `broken: ${error.stack ?? error}`);
