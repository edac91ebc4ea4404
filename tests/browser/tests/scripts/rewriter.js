// What extensions do that translate pages and check spelling: whenever the page changes, its words become `font`
// elements in capitals, its fields are wrapped, and a bar of their own stands in the body.
const rewrite = () => {
    if (!document.body) return;
    if (!document.querySelector('rewriter-bar')) document.body.append(document.createElement('rewriter-bar'));
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walk.nextNode()) texts.push(walk.currentNode);
    for (const text of texts) {
        const parent = text.parentElement;
        if (!text.data.trim() || parent.closest('font, script, style, textarea, [translate=no]')) continue;
        const [outer, inner] = [document.createElement('font'), document.createElement('font')];
        inner.textContent = text.data.toUpperCase();
        outer.append(inner);
        text.replaceWith(outer);
    }
    for (const field of document.querySelectorAll('main :is(input, textarea)')) {
        if (field.parentElement.localName === 'rewriter-field') continue;
        const around = document.createElement('rewriter-field');
        field.replaceWith(around);
        around.append(field);
    }
};
new MutationObserver(rewrite).observe(document, { childList: true, characterData: true, subtree: true });
