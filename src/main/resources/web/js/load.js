// Libraries of the larger pages, loaded when a page needs them.
const scripts = new Map();

function script(path) {
  if (!scripts.has(path)) {
    scripts.set(path, new Promise((resolve, reject) => {
      const element = document.createElement('script');
      element.src = path;
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

export async function leaflet() {
  await Promise.all([style('/webjars/leaflet/1.9.4/dist/leaflet.css'), script('/webjars/leaflet/1.9.4/dist/leaflet.js')]);
  return window.L;
}

export async function echarts() {
  await script('/webjars/echarts/5.3.1/dist/echarts.simple.min.js');
  return window.echarts;
}

export async function yasgui() {
  await Promise.all([style('/webjars/zazuko__yasgui/4.5.0/build/yasgui.min.css'), script('/webjars/zazuko__yasgui/4.5.0/build/yasgui.min.js')]);
  return {Yasgui: window.Yasgui, Yasr: window.Yasr ?? window.Yasgui.Yasr, Yasqe: window.Yasqe ?? window.Yasgui.Yasqe};
}

// Colours of the style sheet for libraries that draw by themselves.
export const token = name => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
