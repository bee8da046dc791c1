// Places on the map, near ones brought together until the reader comes closer.
import {h} from './dom.js';
import {number, t} from './i18n.js';

const NEAR = 46; // pixels
const CHINA = [34, 104];

export function markers(ground, report, onpick) {
  const {L, map, paint, marked} = ground;
  let layer = null;
  let places = [];
  const draw = () => {
    layer?.remove();
    layer = L.layerGroup().addTo(map);
    const made = clusters(places, map);
    const {side, taken} = sides(made, map);
    made.forEach((cluster, i) => marker(cluster, side[i]).addTo(layer));
    ground.boxes = () => taken.map(([x1, x2, y1, y2]) => {
      const {x, y} = map.layerPointToContainerPoint([0, 0]);
      return [x1 + x, x2 + x, y1 + y, y2 + y];
    });
    paint();
  };
  const marker = (cluster, direction) => {
    const total = cluster.reduce((sum, place) => sum + place.things.length, 0);
    const size = Math.round(26 + 6 * Math.log2(total + 1));
    const name = cluster.length === 1 ? cluster[0].label : t('map.places', {count: cluster.length});
    return L.marker(cluster[0].point, {title: `${name}: ${total}`, alt: `${name}: ${total}`, riseOnHover: true,
      icon: L.divIcon({className: 'cluster', iconSize: [size, size], html: h('span', number(total))})})
      .bindTooltip(name, {permanent: cluster.length === 1, direction, offset: [direction === 'left' ? -12 : 12, 0], className: 'place-name'})
      .on('click', () => cluster.length > 1
        ? map.fitBounds(L.latLngBounds(cluster.map(place => place.point)).pad(0.5)) : onpick(cluster[0]));
  };
  map.on('zoomend', draw);
  return {
    draw(shown) { places = shown; draw(); },
    // Shows what the address says, latitude, longitude and zoom, else all; tells where the reader goes from there.
    fit(shown, at, moved) {
      const [lat, lon, zoom] = (at ?? '').split(',').map(Number);
      if (Number.isFinite(lat + lon + zoom)) map.setView([lat, lon], zoom);
      else if (shown.length) map.fitBounds(L.latLngBounds(around(shown, report).map(place => place.point)).pad(0.3), {maxZoom: 10});
      else map.setView(CHINA, 4);
      shown.forEach(place => marked.add(place.label));
      paint();
      map.on('moveend', () => {
        const {lat, lng} = map.getCenter();
        moved([+lat.toFixed(3), +lng.toFixed(3), map.getZoom()].join());
      });
    },
    pan(place) { map.panTo(place.point); },
    remove() { map.remove(); },
  };
}

function clusters(places, map) {
  const made = [];
  for (const place of places) {
    const at = map.latLngToLayerPoint(place.point);
    const near = made.find(one => one.at.distanceTo(at) < NEAR);
    if (near) near.places.push(place);
    else made.push({at, places: [place]});
  }
  return made.map(one => one.places);
}

// The side on which each name meets neither a marker nor the name of another, and what is taken then.
function sides(made, map) {
  const at = made.map(cluster => map.latLngToLayerPoint(cluster[0].point));
  const taken = at.map(({x, y}) => [x - 18, x + 18, y - 16, y + 16]);
  const side = made.map((cluster, i) => {
    const width = 24 + 15 * cluster[0].label.length, {x, y} = at[i];
    const box = {right: [x + 14, x + 14 + width, y - 13, y + 13], left: [x - 14 - width, x - 14, y - 13, y + 13]};
    const free = side => !taken.some(([x1, x2, y1, y2], j) => j !== i && box[side][0] < x2 && box[side][1] > x1 && box[side][2] < y2 && box[side][3] > y1);
    const chosen = free('right') || !free('left') ? 'right' : 'left';
    if (cluster.length === 1) taken.push(box[chosen]);
    return chosen;
  });
  return {side, taken};
}

// The reporting area and what lies in it; all places where none does.
function around(places, report) {
  const prefix = (/area\/(\d+)/.exec(report.area ?? '')?.[1] ?? '').replace(/(00)+$/, '');
  const inside = prefix ? places.filter(place => place.iri.includes(`area/${prefix}`)) : [];
  return inside.length ? inside : places;
}
