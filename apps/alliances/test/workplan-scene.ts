import type { WorkplanView } from '../src/http/views/workplan.view.js';
import type { Desk } from './alliances-app.js';
import { TableOfThree } from './table-of-three.js';

const ids = ['d1', 'd2', 'd3', 'd4', 'd5'].map((end) => `0198c0de-0000-7000-8000-0000000000${end}`);
const [objectiveId, outputId, protocol, office, need] = ids;
const by = ({ organizationId: ownerOrganizationId }: Desk) => ({ ownerOrganizationId });

/** An alliance of three that has yet to plan; the chapters of its work follow on each other. */
export class WorkplanScene extends TableOfThree {
  /** The id of an indicator that is counted by the month, once there is one. */
  ofEachMonth = '';
  /** Ids of the two milestones as the coordinator sends them. */
  readonly sent = [protocol, office];

  get plan(): string {
    return `${this.path}/workplan`;
  }

  read(): Promise<WorkplanView> {
    return this.app.get<WorkplanView>(this.city, this.plan);
  }

  async draft(body: object) {
    const { headers } = await this.app.call(this.city, 'GET', this.plan);
    const match = { 'if-match': headers.get('etag') ?? '' };
    return this.app.call<WorkplanView>(this.city, 'PUT', this.plan, { body, headers: match });
  }

  /** What the coordinator writes. */
  written() {
    const { app, city, union, employers } = this;
    return {
      objective: { es: 'Contratación sin comisiones' },
      objectives: [{ id: objectiveId, title: { es: 'Un corredor sin comisiones' }, until: app.day(300) }],
      outputs: [{ id: outputId, objectiveId, title: { es: 'Protocolo de contratación' } }],
      milestones: [
        { id: protocol, outputId, title: { es: 'Protocolo firmado' }, dueOn: app.day(30), weight: 3, ...by(union) },
        {
          id: office,
          outputId,
          title: { es: 'Oficina abierta' },
          dueOn: app.day(60),
          dependsOn: [protocol],
          ...by(city),
        },
      ],
      activities: [
        {
          milestoneId: protocol,
          kind: 'joint_visit',
          title: { es: 'Visita a los empacadores' },
          dueOn: app.day(20),
          parties: [union.organizationId, employers.organizationId],
          ...by(union),
        },
      ],
      needs: [{ id: need, what: { es: 'Interpretación' }, kind: 'money', unit: 'USD', amount: '1000' }],
    };
  }
}
