import { allEvents, type EventContract, services } from '#contracts';
import type { GeneratedFile } from '../generated-file.js';
import type { ConsumerGroup } from '../platform-description.js';
import { markdownFile, table } from './markdown-file.js';

/** docs/events.md: each event, when it happens, and who takes it in. */
export function eventsPage(groups: readonly ConsumerGroup[]): Promise<GeneratedFile> {
  const sections = services
    .map((service) => [service, allEvents.filter(({ type }) => type.startsWith(`${service}.`))] as const)
    .filter(([, events]) => events.length > 0)
    .map(
      ([service, events]) =>
        `## ${service}\n\n${table(
          head,
          events.map((event) => rowOf(event, groups)),
        )}\n`,
    );
  return markdownFile('docs/events.md', `${introduction}\n${sections.join('\n')}`);
}

const head = ['event', 'when it happens', 'taken in by'];

const introduction = `# Events

What the services tell each other. The full text, with schemas and examples, is [asyncapi.yaml](asyncapi.yaml). A group
called like a service reacts: it decides and may say further events. A group called \`<service>.<projection>\` keeps a
read model and nothing else. What nobody takes in yet is kept in the log for whoever needs it later.
`;

function rowOf({ type, summary }: EventContract, groups: readonly ConsumerGroup[]): string[] {
  const readers = groups.filter(({ events }) => events.some((event) => event.type === type));
  return [`\`${type}\``, summary, readers.map(({ name }) => `\`${name}\``).join(', ') || '—'];
}
