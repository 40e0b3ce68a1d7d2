// The navigation, made from the page table.

import { Link } from '@tanstack/react-router';
import { pageGroups, pageTable } from '../route-table.ts';
import { words } from '../words.ts';

export function Navigation() {
  return (
    <nav className="navigation" aria-label={words.navigation.label}>
      <p className="brand">{words.product}</p>
      {pageGroups.map((group) => (
        <div key={group} className="navigation-group">
          <p className="quiet" id={groupId(group)}>
            {group}
          </p>
          <ul role="list" aria-labelledby={groupId(group)}>
            {pageTable
              .filter((page) => page.group === group)
              .map((page) => (
                <li key={page.path}>
                  <Link to={page.path} activeOptions={{ exact: true }} activeProps={{ 'aria-current': 'page' }}>
                    {page.title}
                  </Link>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

function groupId(group: string): string {
  return `navigation-${group.toLowerCase().replaceAll(' ', '-')}`;
}
