import { Icon, type IconName } from './icon';
import { openInApp } from './link';
import './link-card.css';

type LinkCardProps = {
  to: string;
  title: string;
  /** What it is, in one or two sentences. */
  says?: string;
  icon: IconName;
  /** A word at the side, such as 2 条未读. */
  mark?: string;
  look?: 'large' | 'small';
};

/** A whole card as one link; its name is the title, then what it says. */
export function LinkCard({ to, title, says, icon, mark, look = 'large' }: LinkCardProps) {
  return (
    <a href={to} className={`link-card link-card-${look}`} onClick={(event) => openInApp(event, to)}>
      <span className="link-card-icon">
        <Icon name={icon} />
      </span>
      <span className="link-card-words">
        <span className="link-card-title">{title}</span>
        {says && <span className="link-card-says">{says}</span>}
        {mark && <span className="link-card-mark">{mark}</span>}
      </span>
      <span className="link-card-next">
        <Icon name="next" />
      </span>
    </a>
  );
}
