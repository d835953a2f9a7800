import { codeList, termsFromTable } from '../build.js';
import type { CodeList } from '../code-list.js';

export const populationList: CodeList = codeList({
  name: 'populations',
  version: '2026-11-22',
  source: 'Alianza',
  terms: termsFromTable(`
    children | | Niñas, niños y adolescentes | Children and adolescents | Crianças e adolescentes | Enfants et adolescents
    women | | Mujeres | Women | Mulheres | Femmes
    youth | | Jóvenes | Young people | Jovens | Jeunes
    indigenous_persons | | Personas indígenas | Indigenous persons | Pessoas indígenas | Personnes autochtones
    persons_of_african_descent | | Personas afrodescendientes | Persons of African descent | Pessoas afrodescendentes | Personnes d’ascendance africaine
    persons_with_disabilities | | Personas con discapacidad | Persons with disabilities | Pessoas com deficiência | Personnes handicapées
    refugees_and_claimants | | Personas refugiadas y solicitantes de asilo | Refugees and asylum claimants | Pessoas refugiadas e solicitantes de refúgio | Personnes réfugiées et demandeuses d’asile
    displaced_persons | | Personas desplazadas | Displaced persons | Pessoas deslocadas | Personnes déplacées
    returnees | | Personas retornadas | Returnees | Pessoas retornadas | Personnes de retour
    seasonal_workers | | Trabajadores de temporada | Seasonal workers | Trabalhadores sazonais | Travailleurs saisonniers
    domestic_workers | | Trabajadoras del hogar | Domestic workers | Trabalhadoras domésticas | Travailleuses domestiques
    workers_in_irregular_situation | | Trabajadores en situación irregular | Workers in an irregular situation | Trabalhadores em situação irregular | Travailleurs en situation irrégulière
    migrant_workers | | Trabajadores migrantes | Migrant workers | Trabalhadores migrantes | Travailleurs migrants
  `),
});
