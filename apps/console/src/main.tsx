import './styles/tokens.css';
import './styles/base.css';
import './styles/parts.css';
import './styles/shell.css';
import './styles/queue.css';
import './styles/case.css';
import './styles/oversight.css';
import './styles/rules.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { I18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { createQueryClient } from './api/query-client.ts';
import { ConsoleRoutes } from './routes.tsx';
import { displayMode, showDisplayMode } from './session/display-mode.ts';
import { watchPresence } from './session/presence.ts';
import { SessionGate } from './session/session-gate.tsx';
import { SsoGate } from './session/sso-gate.tsx';
import { LinksByRouter } from './shell/links-by-router.tsx';

showDisplayMode(displayMode());
watchPresence(window);
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <I18nProvider locale="zh-CN">
    <QueryClientProvider client={createQueryClient()}>
      <BrowserRouter basename="/console">
        <LinksByRouter>
          <SsoGate>
            <SessionGate>
              <ConsoleRoutes />
            </SessionGate>
          </SsoGate>
        </LinksByRouter>
      </BrowserRouter>
    </QueryClientProvider>
  </I18nProvider>,
);
