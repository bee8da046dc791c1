// Maps on a background of our own: a graticule and the seats of provinces, cities and counties.
import {leaflet, token} from './load.js';
import {h} from './dom.js';
import {view} from './view.js';

const PROVINCE = 2, PREFECTURE = 4, COUNTY = 6;

// Seats of provinces, cities and counties; how many digits of the code say something tells which.
const seats = () => view('seats').then(rows => rows.map(({code, name, lon, lat}) =>
  ({name, lat: Number(lat), lon: Number(lon), level: code.endsWith('0000') ? PROVINCE : code.endsWith('00') ? PREFECTURE : COUNTY})));

export async function atlas(container, options = {}) {
  const [L, all] = await Promise.all([leaflet(), seats()]);
  const map = L.map(container, {zoomControl: true, attributionControl: false, minZoom: 3, maxZoom: 13,
    zoomAnimation: false, fadeAnimation: false, markerZoomAnimation: false, preferCanvas: true, ...options});
  const ground = L.layerGroup().addTo(map);
  const made = {L, map, marked: new Set(), boxes: () => []};
  made.paint = () => {
    ground.clearLayers();
    const bounds = map.getBounds().pad(0.1), zoom = map.getZoom();
    graticule(L, bounds, zoom).forEach(line => line.addTo(ground));
    const finest = zoom < 6 ? PROVINCE : zoom < 9 ? PREFECTURE : COUNTY;
    const visible = all.filter(seat => seat.level <= finest && bounds.contains([seat.lat, seat.lon]));
    for (const seat of visible.slice(0, 400)) {
      L.circleMarker([seat.lat, seat.lon], {radius: 2, weight: 0, fillOpacity: 1, fillColor: token('muted'), interactive: false}).addTo(ground);
    }
    const taken = [], boxes = made.boxes(); // of what lies on the ground: left, right, top and bottom
    for (const seat of visible.slice(0, 400)) {
      if (made.marked.has(seat.name)) continue;
      const at = map.latLngToContainerPoint([seat.lat, seat.lon]), far = at.x + 8 + 11 * seat.name.length;
      if (boxes.some(([x1, x2, y1, y2]) => x1 < far && at.x < x2 && y1 < at.y + 8 && at.y - 8 < y2)) continue;
      if (taken.some(([x, y]) => Math.abs(x - at.x) < 74 && Math.abs(y - at.y) < 18)) continue;
      taken.push([at.x, at.y]);
      L.marker([seat.lat, seat.lon], {interactive: false, keyboard: false,
        icon: L.divIcon({className: 'seat', html: h('span', seat.name), iconSize: [0, 0], iconAnchor: [-5, 8]})}).addTo(ground);
    }
  };
  map.on('moveend zoomend resize', made.paint);
  return made;
}

function graticule(L, bounds, zoom) {
  const step = zoom < 5 ? 10 : zoom < 7 ? 5 : zoom < 9 ? 1 : zoom < 11 ? 0.5 : 0.1;
  const style = {color: token('line'), weight: 1, interactive: false};
  const lines = [];
  for (let lon = Math.floor(bounds.getWest() / step) * step; lon <= bounds.getEast(); lon += step) {
    lines.push(L.polyline([[bounds.getSouth(), lon], [bounds.getNorth(), lon]], style));
  }
  for (let lat = Math.floor(bounds.getSouth() / step) * step; lat <= bounds.getNorth(); lat += step) {
    lines.push(L.polyline([[lat, bounds.getWest()], [lat, bounds.getEast()]], style));
  }
  return lines;
}

export async function smallMap(container, point, label) {
  const {L, map, paint} = await atlas(container, {scrollWheelZoom: false});
  map.setView(point, 9);
  paint();
  L.circleMarker(point, {radius: 8, color: token('accent'), fillColor: token('accent'), fillOpacity: 0.6}).bindTooltip(label).addTo(map);
}
