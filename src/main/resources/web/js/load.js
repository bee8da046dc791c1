// Libraries of the larger pages, loaded when a page needs them.
const scripts = new Map();

function script(path) {
  if (!scripts.has(path)) {
    scripts.set(path, new Promise((resolve, reject) => {
      const element = document.createElement('script');
      element.src = path;
      element.async = false; // in this order, for one may build on another
      element.onload = resolve;
      element.onerror = () => { scripts.delete(path); reject(new Error(`not loaded: ${path}`)); };
      document.head.append(element);
    }));
  }
  return scripts.get(path);
}

function style(path) {
  if (document.querySelector(`link[href="${path}"]`)) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const element = document.createElement('link');
    element.rel = 'stylesheet';
    element.href = path;
    element.onload = resolve;
    element.onerror = () => reject(new Error(`not loaded: ${path}`));
    document.head.prepend(element);
  });
}

export const cytoscape = async () =>
  (await import('/webjars/cytoscape/3.33.1/dist/cytoscape.esm.min.mjs')).default;

// The layout that keeps hundreds of nodes readable.
export async function fcose(library) {
  const parts = ['layout-base/2.0.1/layout-base.js', 'cose-base/2.2.0/cose-base.js', 'cytoscape-fcose/2.2.0/cytoscape-fcose.js'];
  await Promise.all(parts.map(path => script(`/webjars/${path}`)));
  if (!library('layout', 'fcose')) library.use(window.cytoscapeFcose);
}

export async function leaflet() {
  await Promise.all([style('/webjars/leaflet/1.9.4/dist/leaflet.css'), script('/webjars/leaflet/1.9.4/dist/leaflet.js')]);
  return window.L;
}

export async function echarts() {
  await script('/webjars/echarts/5.3.1/dist/echarts.simple.min.js');
  return window.echarts;
}

export async function yasqe() {
  const path = '/webjars/zazuko__yasqe/4.5.0/build/yasqe.min';
  await Promise.all([style(`${path}.css`), script(`${path}.js`)]);
  return window.Yasqe;
}

// Colours of the style sheet for libraries that draw by themselves.
export const token = name => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
