// Calls of localStorage from FROM on, four of them, go wrong in the way KIND.
{
    const { getItem, setItem } = Storage.prototype;
    const before = new Map();
    let call = 0;
    const now = storage => storage === localStorage && ++call > FROM && call <= FROM + 4;
    const half = text => text === null ? null : text.slice(0, text.length / 2);
    const flipped = text => text === null ? null
        : text.slice(0, 20) + String.fromCharCode(text.charCodeAt(20) ^ 1) + text.slice(21);
    const refuse = name => { throw new DOMException('no', name); };
    Storage.prototype.getItem = function (name) {
        const value = getItem.call(this, name);
        if (!now(this)) return value;
        switch ('KIND') {
            case 'denied': refuse('SecurityError');
            case 'null': return null;
            case 'truncated': return half(value);
            case 'flipped': return flipped(value);
            case 'stale': return before.has(name) ? before.get(name) : value;
            default: return value;
        }
    };
    Storage.prototype.setItem = function (name, value) {
        before.set(name, getItem.call(this, name));
        if (!now(this)) return setItem.call(this, name, value);
        switch ('KIND') {
            case 'denied': refuse('SecurityError');
            case 'full': refuse('QuotaExceededError');
            case 'dropped': return;
            case 'truncated': return setItem.call(this, name, half(value));
            case 'flipped': return setItem.call(this, name, flipped(value));
            default: return setItem.call(this, name, value);
        }
    };
}
