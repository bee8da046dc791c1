// Names in a drawing: of one size on the screen at every distance, and none over another. What has
// many neighbours is larger and named first, the others when the reader comes nearer.
const DOT = 7, SIZE = 12.5, LARGEST = 18, WIDTH = 132, GAP = 3, WAIT = 60;
const pen = document.createElement('canvas').getContext('2d');

export function labels(cy) {
  let timer = 0;
  const later = () => { clearTimeout(timer); timer = setTimeout(() => cy.destroyed() || name(cy), WAIT); };
  cy.on('viewport layoutstop add remove position select unselect', later);
}

function name(cy) {
  const zoom = cy.zoom(), taken = [];
  cy.batch(() => cy.nodes(':visible').toArray().sort((a, b) => rank(b) - rank(a)).forEach(node => {
    const size = Math.min(LARGEST, SIZE + node.degree() / 3);
    const box = boxOf(node, size, zoom);
    const free = !taken.some(other => box.x1 < other.x2 && other.x1 < box.x2 && box.y1 < other.y2 && other.y1 < box.y2);
    if (free) taken.push(box);
    const dot = diameter(node, zoom);
    node.style({width: dot, height: dot, 'font-size': size / zoom, 'text-max-width': WIDTH / zoom, 'text-margin-y': GAP / zoom,
      'text-outline-width': 2 / zoom, 'text-opacity': free ? 1 : 0});
  }));
}

const rank = node => (node.selected() ? 1000 : 0) + (node.hasClass('centre') ? 500 : 0) + node.degree();

const diameter = (node, zoom) => Math.max(16 + 1.5 * Math.min(19, node.degree()), DOT / zoom);

// Where the name stands on the screen: below its node, in as many lines as it needs.
function boxOf(node, size, zoom) {
  pen.font = `${size}px ${node.style('font-family')}`;
  const wide = pen.measureText(node.data('label') ?? '').width;
  const {x, y} = node.renderedPosition(), top = y + diameter(node, zoom) * zoom / 2 + GAP;
  const half = Math.min(wide, WIDTH) / 2 + 2;
  return {x1: x - half, x2: x + half, y1: top, y2: top + Math.ceil(wide / WIDTH) * size * 1.15};
}
