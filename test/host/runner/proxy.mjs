// The editor's address always picks the Node host for an extension under development. This proxy stands before the
// server, gives out the extension's folder under /ext, and names it in the workbench's configuration: then the
// extension's `browser` bundle runs in the web-worker host.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { connect } from 'node:net';
import { join, sep } from 'node:path';

const types = { json: 'application/json', js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml' };
const configuration = /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)/;

/**
 * @param {number} port of the server
 * @param {string} extension folder
 * @param {string} bundle of the suites, relative to `extension`
 * @returns {Promise<{port: number, stop: () => void}>}
 */
export function startProxy(port, extension, bundle) {
  const proxy = createServer((req, res) => {
    const path = decodeURIComponent(new URL(req.url, 'http://localhost').pathname);
    if (path.startsWith('/ext/')) return sendFile(res, extension, path.slice('/ext/'.length));
    const workbench = path === '/';
    const headers = workbench ? { ...req.headers, 'accept-encoding': 'identity' } : req.headers;
    const upstream = request(
      { port, host: '127.0.0.1', path: req.url, method: req.method, headers },
      (up) => {
        if (!workbench) {
          res.writeHead(up.statusCode, up.headers);
          up.pipe(res);
          return;
        }
        let html = '';
        up.setEncoding('utf8').on('data', (data) => (html += data));
        up.on('end', () => {
          const { 'content-length': _length, etag: _etag, ...rest } = up.headers;
          res.writeHead(up.statusCode, rest).end(develop(html, proxy.address().port, bundle));
        });
      },
    );
    upstream.on('error', () => res.destroy());
    req.pipe(upstream);
  });
  proxy.on('upgrade', (req, socket, head) => {
    const up = connect(port, '127.0.0.1', () => {
      const headers = Object.entries(req.headers).map(([name, value]) => `${name}: ${value}`);
      up.write([`${req.method} ${req.url} HTTP/1.1`, ...headers, '', ''].join('\r\n'));
      up.write(head);
      up.pipe(socket);
      socket.pipe(up);
    });
    up.on('error', () => socket.destroy());
    socket.on('error', () => up.destroy());
  });
  const stop = () => {
    proxy.closeAllConnections();
    proxy.close();
  };
  return new Promise((resolve, reject) => {
    proxy.once('error', reject);
    proxy.listen(0, '127.0.0.1', () => resolve({ port: proxy.address().port, stop }));
  });
}

function sendFile(res, folder, path) {
  const file = join(folder, path);
  if (!file.startsWith(folder + sep) || !existsSync(file) || !statSync(file).isFile()) {
    res.writeHead(404).end();
    return;
  }
  res
    .writeHead(200, { 'content-type': types[path.split('.').pop()] ?? 'text/plain' })
    .end(readFileSync(file));
}

/** The workbench's page with the extension and its suites written into the configuration. */
function develop(html, port, bundle) {
  return html.replace(configuration, (_all, head, json) => {
    const config = JSON.parse(json.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
    const at = (path) => ({ scheme: 'http', authority: `127.0.0.1:${port}`, path });
    config.developmentOptions = {
      ...config.developmentOptions,
      extensions: [at('/ext')],
      extensionTestsPath: at(`/ext/${bundle}`),
    };
    return head + JSON.stringify(config).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  });
}
