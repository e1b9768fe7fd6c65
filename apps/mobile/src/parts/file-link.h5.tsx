import { Icon } from './icon';
import './button.css';

/** A link to a file that the browser downloads. */
export function FileLink({ href, fileName, children }: { href: string; fileName: string; children: string }) {
  return (
    <a href={href} download={fileName} className="button button-secondary">
      <Icon name="download" />
      <span>{children}</span>
    </a>
  );
}
