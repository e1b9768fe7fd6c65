/** What WeChat's engine lacks and this app uses without importing it. */
import './lacking/at.ts';
