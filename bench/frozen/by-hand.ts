/** The frozen policy as plain ifs, told the same ready ages as the other engines. No reasons. */
import type { Told } from './told.ts';

export function byHand(person: Told): string | null {
  if (person.healthGround === 'employment') return 'employment';
  if (person.ageAtStart < 6) return 'under-6';
  const { allowances, roles } = person;
  if (allowances?.includes('social-allowance') || allowances?.includes('social-pension')) return 'allowance';
  if (!person.permanentResident) return null;
  if (person.household === 'exited' && person.exitedMonths >= 0 && person.exitedMonths < 36) return 'exited';
  const noCard = person.healthCard === false;
  if (noCard) {
    if (person.ageAtEnd >= 60 && person.ageAtStart < 75) return 'elderly';
    if (person.disability === 'mild' && person.ageAtEnd >= 16) return 'mild-disability';
    if (person.ethnicMinority) return 'ethnic';
  }
  const byRole = roles && roles.length > 0 ? firstRole(person, roles, noCard) : null;
  if (byRole !== null) return byRole;
  const farmer = isFarmer(person);
  if (noCard && person.commune === '09661') return 'one-commune';
  const laterRole = roles && roles.length > 0 ? secondRole(roles, noCard) : null;
  if (laterRole !== null) return laterRole;
  if (person.student && person.schoolProvince === '01' && farmer) return 'farming-student';
  if (farmer && person.averageLiving) return 'farming';
  const lastRole = roles && roles.length > 0 ? thirdRole(roles, noCard) : null;
  return lastRole ?? withoutRole(person);
}

type Roles = NonNullable<Told['roles']>;

function isFarmer({ farming }: Told): boolean {
  return farming === 'agriculture' || farming === 'forestry' || farming === 'fishery';
}

function firstRole(person: Told, roles: Roles, noCard: boolean): string | null {
  if (noCard && roles.includes('animal-health-worker')) return 'animal-health';
  if (roles.includes('population-collaborator')) return 'population';
  if (!noCard) return null;
  if (roles.includes('veterans-association')) return 'veteran';
  return person.inClub && (roles.includes('ex-soldier') || roles.includes('ex-police')) ? 'veteran' : null;
}

function secondRole(roles: Roles, noCard: boolean): string | null {
  if (roles.includes('charity-establishment')) return 'charity';
  return noCard && roles.includes('hanoi-artisan') ? 'city-artisan' : null;
}

function thirdRole(roles: Roles, noCard: boolean): string | null {
  if (roles.includes('village-health-worker')) return 'village-health';
  if (roles.includes('hamlet-activist') || roles.includes('party-40-years')) return 'hamlet';
  return noCard && roles.includes('artisan') ? 'artisan' : null;
}

function withoutRole(person: Told): string | null {
  if (person.bombVictim) return 'bomb-victim';
  if (person.household === 'near-poor') return 'near-poor';
  if (person.student && person.studentHardship) return 'hardship';
  const { graduatedMonths } = person;
  if (person.graduatedList === '2016-2020' && graduatedMonths >= 0 && graduatedMonths < 36) return 'graduated';
  const severe = person.disability === 'severe' || person.disability === 'very-severe';
  return severe && person.ageAtStart < 16 ? 'severe-disability' : null;
}
