import { type Delivery, OnTimer, Reactions } from '#messaging';
import { HeedConsultationDates } from '../application/heed-consultation-dates.js';
import { ConsultationDateDue, type ConsultationDateDueData } from './timers.js';

@Reactions('alliances')
export class HeedDatesOfConsultations {
  constructor(private readonly dates: HeedConsultationDates) {}

  @OnTimer(ConsultationDateDue)
  async ofConsultation({ event: { data }, tx }: Delivery<ConsultationDateDueData>): Promise<void> {
    await this.dates.ofConsultation(data.allianceId, data.consultationId, tx);
  }
}
