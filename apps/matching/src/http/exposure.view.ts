import { ApiProperty } from '@nestjs/swagger';
import { isCode, labelCode, type Language } from '#taxonomy';
import type { ReportedExposure } from '../application/report-exposure.js';
import { arrangePolicy } from '../domain/arrange.js';
import type { ExposureOfGroup } from '../persistence/exposure-report.js';
import { say } from '../texts/say.js';

/** How much of what was shown a group of organisations had; in the order of the codes, which is no ranking. */
export class GroupExposureView {
  @ApiProperty({ example: 'migrant_led' }) code!: string;
  @ApiProperty({ example: 'Migrant-led organisation' }) label!: string;
  @ApiProperty({ example: 41, description: 'Organisations of this group.' }) organizations!: number;
  @ApiProperty({ example: 132, description: 'How often one of them came into a list.' }) shown!: number;
  @ApiProperty({ example: 0.18, description: 'Of the exposure, which counts each place less than the one before.' })
  share!: number;
}

export class ShelteredExposureView {
  @ApiProperty({ example: 96 }) organizations!: number;
  @ApiProperty({ example: 0.34, description: 'Their share of all organisations.' }) shareOfOrganizations!: number;
  @ApiProperty({ example: 0.29, description: 'Their share of the exposure.' }) share!: number;
  @ApiProperty({ example: 0.2, description: 'Of the places that are shown first, at least so much is theirs.' })
  floor!: number;
}

/** Whom those who look for partners got to see. */
export class ExposureView {
  @ApiProperty({ example: '2026-10', description: 'First month.' }) from!: string;
  @ApiProperty({ example: '2026-12', description: 'Last month.' }) to!: string;
  @ApiProperty({ example: 280 }) organizations!: number;
  @ApiProperty({ example: 231, description: 'Those that were shown at all.' }) everShown!: number;
  @ApiProperty({
    example: 0.62,
    description: 'Gini coefficient of the exposure over all organisations: 0 all the same, 1 everything with one.',
  })
  gini!: number;
  @ApiProperty({ type: ShelteredExposureView, description: 'Small and migrant-led organisations.' })
  sheltered!: ShelteredExposureView;
  @ApiProperty({ type: [GroupExposureView] }) constituencies!: GroupExposureView[];
  @ApiProperty({ type: [GroupExposureView], description: '`not_stated` where a profile does not say.' })
  sizes!: GroupExposureView[];
  @ApiProperty({
    type: [GroupExposureView],
    description: 'Who works in several counts in each for its part; `none` for those who name no country.',
  })
  countries!: GroupExposureView[];
  @ApiProperty({ description: 'What the order and the score are not.' }) note!: string;
}

export function exposureView(report: ReportedExposure, language: Language): ExposureView {
  const { months, organizations, everShown, gini, exposure } = report;
  const [from, to] = months;
  const group = (list: 'constituencies' | 'organization_sizes' | 'places') => (found: ExposureOfGroup) =>
    groupView(found, labelIn(list, found._id, language), exposure);
  const { organizations: sheltered = 0, exposure: theirs = 0 } = report.sheltered.find(({ _id }) => _id) ?? {};
  return {
    from,
    to,
    organizations,
    everShown,
    gini,
    sheltered: {
      organizations: sheltered,
      shareOfOrganizations: share(sheltered, organizations),
      share: share(theirs, exposure),
      floor: arrangePolicy.floor,
    },
    constituencies: report.constituencies.map(group('constituencies')),
    sizes: report.sizes.map(group('organization_sizes')),
    countries: report.countries.map(group('places')),
    note: say('notice.order', language),
  };
}

const groupView = (
  { _id, organizations, shown, exposure }: ExposureOfGroup,
  label: string,
  whole: number,
): GroupExposureView => ({ code: _id, label, organizations, shown, share: share(exposure, whole) });

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

function labelIn(list: 'constituencies' | 'organization_sizes' | 'places', code: string, language: Language): string {
  if (list === 'places')
    return code === 'none' ? say('exposure.no_country', language) : labelCode(list, code, language);
  return isCode(list, code) ? labelCode(list, code, language) : say('exposure.not_stated', language);
}
