/**
 * Turns the shared style sheets into WXSS, which has no document to hang modes on and no universal selector:
 * the page's own outermost view carries classes instead.
 */

const EVERY_BOX = 'view, text, image, input, textarea, button, picker, canvas, video';
/** A phone without a pointer or keyboard has no use for these, and WXSS knows no :has. */
const NOT_IN_WXSS = /:hover|:focus|:has\(|::-webkit-details|::backdrop|\.taro_|\bhtml\b|\blegend\b/;

function inWxss(selector) {
  return selector
    .replace(/:root\[data-mode="(\w+)"\]/g, '.look-$1')
    .replace(/:root\[data-size="(\w+)"\]/g, '.size-$1')
    .replace(/:root|^body$/g, '.look')
    .replace(/^\*$/, EVERY_BOX);
}

module.exports = () => ({
  postcssPlugin: 'yimi-wxss',
  Rule(rule) {
    if (rule.parent?.type === 'atrule' && /keyframes$/.test(rule.parent.name)) return;
    const kept = rule.selectors.filter((selector) => !NOT_IN_WXSS.test(selector));
    if (kept.length === 0) return void rule.remove();
    const selectors = kept.map(inWxss);
    if (selectors.join() !== rule.selectors.join()) rule.selectors = selectors;
    // The size of the root's text is an attribute of page-meta; here it would multiply with itself.
    if (/^\.(look|size-\d)$/.test(rule.selector)) rule.walkDecls('font-size', (size) => void size.remove());
    if (rule.nodes.length === 0) rule.remove();
  },
});
module.exports.postcss = true;
