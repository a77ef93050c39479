import './parse-without-eval';
import './styles/fonts';
import './styles/tokens.css';
import './styles/base.css';
import { startWindow } from './app/start-window';
import { createDesk } from './desk/desk';
import { windowBridge } from './desk/window-bridge';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has lost its root');
void startWindow(root, createDesk(windowBridge()));
